import { type CallIndex, rowCount } from './call-index.ts'
import type { Echoes } from './echo.ts'
import type { Forward } from './forward.ts'
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

/** Adds up what a row brings to each call. */
export const addRow = (
  calls: CallIndex,
  plan: Plan,
  evidence: Float64Array,
  row: number,
  weight: number,
): void => {
  if (row < rowCount(calls))
    scatter(
      evidence,
      calls.calls,
      calls.impacts,
      calls.starts[row] as number,
      calls.starts[row + 1] as number,
      weight,
    )
  else {
    const list = plan.postings(row)
    scatter(evidence, list.calls, list.impacts, 0, list.calls.length, weight)
  }
}

/** A profile against all calls: adds to `evidence`, one number a call. */
export const addCalls = (
  calls: CallIndex,
  plan: Plan,
  { keys, weights, from, to }: Weighted,
  evidence: Float64Array,
): void => {
  for (let at = from; at < to; at++) {
    const { rows, relations } = plan.family(keys[at] as number)
    const weight = weights[at] as number
    for (let place = 0; place < rows.length; place++)
      addRow(calls, plan, evidence, rows[place] as number, weight * (relations[place] as number))
  }
}

/** What a short profile takes from the calls that answer it: rows in place of columns. */
export const addEcho = (
  calls: CallIndex,
  plan: Plan,
  { rows, weights }: { rows: readonly number[]; weights: readonly number[] },
  evidence: Float64Array,
): void => {
  rows.forEach((row, place) => {
    addRow(calls, plan, evidence, row, weights[place] ?? 0)
  })
}

/** One call's answer to a column: the sum of relation × impact. */
export type Responses = ReadonlyMap<number, number>

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
