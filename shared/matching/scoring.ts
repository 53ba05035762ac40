import type { Evidence } from './best.ts'
import { type CallIndex, rowCount } from './call-index.ts'
import type { Echo, Echoes } from './echo.ts'
import type { Forward } from './forward.ts'
import { roomFor } from './growing.ts'
import type { Postings } from './lookup.ts'
import { FULL_IMPACT } from './model.ts'
import type { Plan } from './plan.ts'

/** One member's columns or one list of rows, with weights. */
export type Weighted = { keys: ArrayLike<number>; weights: ArrayLike<number>; from: number; to: number }

/**
 * Adds weight × impact to each call that holds the row. The innermost loop of all matching: `as number` where an index
 * cannot miss, because a test for undefined there costs a third of the time.
 */
const scatter = (
  evidence: Float64Array,
  calls: ArrayLike<number>,
  impacts: ArrayLike<number>,
  from: number,
  to: number,
  weight: number,
): void => {
  for (let at = from; at < to; at++) {
    const call = calls[at] as number
    evidence[call] = (evidence[call] as number) + weight * ((impacts[at] as number) & FULL_IMPACT)
  }
}

/** The same modulo 2^32, which takes little more than half the time. */
const scatterNarrow = (
  evidence: Int32Array,
  calls: ArrayLike<number>,
  impacts: ArrayLike<number>,
  from: number,
  to: number,
  weight: number,
): void => {
  for (let at = from; at < to; at++) {
    const call = calls[at] as number
    evidence[call] =
      ((evidence[call] as number) + Math.imul(weight, (impacts[at] as number) & FULL_IMPACT)) | 0
  }
}

/** One number for each call, whole; in four bytes where it is known to stay below 2^32. */
type Sums = Float64Array | Int32Array

/** Adds up what a row brings to each call. */
export const addRow = (calls: CallIndex, plan: Plan, sums: Sums, row: number, weight: number): void => {
  let { calls: places, impacts }: Postings = calls
  let [from, to] = [calls.starts[row] as number, calls.starts[row + 1] as number]
  if (row >= rowCount(calls)) {
    const list = plan.postings(row)
    places = list.calls
    impacts = list.impacts
    from = 0
    to = places.length
  }
  if (sums instanceof Int32Array) scatterNarrow(sums, places, impacts, from, to, weight)
  else scatter(sums, places, impacts, from, to, weight)
}

/** A profile against all calls: adds to `sums`, one number a call. */
export const addCalls = (
  calls: CallIndex,
  plan: Plan,
  { keys, weights, from, to }: Weighted,
  sums: Sums,
): void => {
  const { starts, rows, relations } = plan.families
  for (let at = from; at < to; at++) {
    const weight = weights[at] as number
    const [first, end] = [starts[keys[at] as number] as number, starts[(keys[at] as number) + 1] as number]
    for (let place = first; place < end; place++)
      addRow(calls, plan, sums, rows[place] as number, weight * (relations[place] as number))
  }
}

/** Could a call that answered everything in full bring 2^32 or more? */
const mayOverflow = (plan: Plan, { keys, weights, from, to }: Weighted): boolean => {
  const { starts, relations } = plan.families
  let most = 0
  for (let at = from; at < to; at++)
    for (
      let place = starts[keys[at] as number] as number;
      place < (starts[(keys[at] as number) + 1] as number);
      place++
    )
      most += (weights[at] as number) * (relations[place] as number)
  return most * FULL_IMPACT >= 2 ** 32
}

/** Scores one member after another, whose columns are given, against all calls. What it returns, it will use again. */
export const scorerOf = (calls: CallIndex, plan: Plan) => {
  const wide = new Float64Array(calls.size)
  const narrow = new Int32Array(calls.size)
  const unsigned = new Uint32Array(narrow.buffer)
  return (own: Weighted, echo: Echo | undefined): Evidence => {
    const sums = echo || mayOverflow(plan, own) ? wide : narrow
    sums.fill(0)
    addCalls(calls, plan, own, sums)
    if (echo) addEcho(calls, plan, echo, wide)
    return sums === wide ? wide : unsigned
  }
}

/** What a short profile takes from the calls that answer it: rows in place of columns. */
export const addEcho = (calls: CallIndex, plan: Plan, { rows, weights }: Echo, sums: Sums): void => {
  rows.forEach((row, place) => {
    addRow(calls, plan, sums, row, weights[place] ?? 0)
  })
}

/** One call's answer to a column: the sum of relation × impact. */
export type Responses = Iterable<readonly [column: number, answer: number]>

/** Large enough for every matcher of this process: one call's answers are taken before the next call's are added. */
let answered = new Float64Array(2 ** 10)

/** One call's answers to columns, added up. */
export const responses = () => {
  let columns: number[] = []
  return {
    add: (column: number, answer: number): void => {
      answered = roomFor(answered, column)
      if (answer === 0) return
      if (answered[column] === 0) columns.push(column)
      answered[column] = (answered[column] as number) + answer
    },
    /** All that were added since they were last taken. */
    take: (): [column: number, answer: number][] => {
      const taken = columns.map((column): [number, number] => [column, answered[column] as number])
      for (const column of columns) answered[column] = 0
      columns = []
      return taken
    },
  }
}

/** A call, as rows with impacts, as answers to columns. */
export const responsesOf = (
  forward: Forward,
  rows: Iterable<readonly [row: number, impact: number]>,
): Map<number, number> => {
  const { starts, values, weights } = forward.columns()
  const responses = new Map<number, number>()
  for (const [row, impact] of rows)
    for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at++) {
      const column = values[at] ?? 0
      responses.set(column, (responses.get(column) ?? 0) + (weights[at] ?? 0) * impact)
    }
  return responses
}

/** A call against all profiles: evidence, one number a member. `impactOf` is asked for the rows of echoes. */
export const evidenceOfMembers = (
  forward: Forward,
  size: number,
  responses: Responses,
  echoes: Echoes,
  impactOf: (row: number) => number,
): Float64Array => {
  const evidence = new Float64Array(size)
  const { starts, values, weights } = forward.members()
  for (const [column, response] of responses)
    for (let at = starts[column] as number; at < (starts[column + 1] as number); at++) {
      const member = values[at] as number
      evidence[member] = (evidence[member] as number) + (weights[at] as number) * response
    }
  for (const [member, { rows, weights: each }] of echoes)
    rows.forEach((row, place) => {
      evidence[member] = (evidence[member] ?? 0) + (each[place] ?? 0) * impactOf(row)
    })
  return evidence
}
