import type { Evidence } from './best.ts'
import type { CallIndex } from './call-index.ts'
import type { Echoes } from './echo.ts'
import type { Forward } from './forward.ts'
import { roomFor } from './growing.ts'
import { FULL_IMPACT } from './model.ts'
import type { Plan } from './plan.ts'

/** Columns, or rows, with weights. */
export type Weighted = { keys: ArrayLike<number>; weights: ArrayLike<number>; from: number; to: number }

/** What a call that answered everything in full would bring. */
const mostOf = ({ families: { most } }: Plan, own: Weighted, rows: Weighted | undefined): number => {
  let sum = 0
  for (let at = own.from; at < own.to; at++)
    sum += (own.weights[at] as number) * (most[own.keys[at] as number] as number)
  if (rows) for (let at = rows.from; at < rows.to; at++) sum += rows.weights[at] as number
  return sum * FULL_IMPACT
}

/**
 * Scores one profile after another against all calls: columns, and rows for what is no column (a term that no stored
 * profile has, what a short profile takes from the calls that answer it). What it returns, it will use again.
 */
export const scorerOf = (calls: CallIndex, plan: Plan) => {
  const wide = new Float64Array(calls.size)
  const narrow = new Int32Array(calls.size)
  const unsigned = new Uint32Array(narrow.buffer)
  return (own: Weighted, rows?: Weighted): Evidence => {
    const sums = mostOf(plan, own, rows) < 2 ** 32 ? narrow : wide
    sums.fill(0)
    plan.answers.addColumns(sums, own)
    if (rows)
      for (let at = rows.from; at < rows.to; at++)
        plan.answers.addRow(sums, rows.keys[at] as number, rows.weights[at] as number)
    return sums === wide ? wide : unsigned
  }
}
export type Scorer = ReturnType<typeof scorerOf>

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
  for (const [member, { keys, weights: each }] of echoes)
    keys.forEach((row, place) => {
      evidence[member] = (evidence[member] ?? 0) + (each[place] ?? 0) * impactOf(row)
    })
  return evidence
}
