import { type CallIndex, rowCount } from './call-index.ts'
import type { Families } from './families.ts'
import { roomFor } from './growing.ts'
import type { Listed } from './lookup.ts'
import { FULL_IMPACT } from './model.ts'
import type { Weighted } from './scoring.ts'

/** One number for each call, whole; in four bytes where it is known to stay below 2^32. */
export type Sums = Float64Array | Int32Array

type Places = Listed['calls']

/**
 * Adds weight × impact to each call that holds the row. The innermost loop of all matching: `as number` where an index
 * cannot miss, because a test for undefined there costs a third of the time.
 */
const scatter = (
  sums: Float64Array,
  calls: Places,
  impacts: Uint8Array,
  from: number,
  to: number,
  weight: number,
): void => {
  for (let at = from; at < to; at++) {
    const call = calls[at] as number
    sums[call] = (sums[call] as number) + weight * ((impacts[at] as number) & FULL_IMPACT)
  }
}

/** The same modulo 2^32, which takes little more than half the time. */
const scatterNarrow = (
  sums: Int32Array,
  calls: Places,
  impacts: Uint8Array,
  from: number,
  to: number,
  weight: number,
): void => {
  const factor = weight | 0
  for (let at = from; at < to; at++) {
    const call = calls[at] as number
    sums[call] = ((sums[call] as number) + Math.imul(factor, (impacts[at] as number) & FULL_IMPACT)) | 0
  }
}

/** The same for answers: the call in the upper half of a number, its answer in the lower. */
const scatterAnswers = (
  sums: Int32Array,
  answers: Int32Array,
  from: number,
  to: number,
  weight: number,
): void => {
  const factor = weight | 0
  for (let at = from; at < to; at++) {
    const answer = answers[at] as number
    const call = answer >>> 16
    sums[call] = ((sums[call] as number) + Math.imul(factor, answer & HALF)) | 0
  }
}

const HALF = 0xffff
/** As many answers as are kept: 128 MB. What comes later is added row by row. */
const MOST_KEPT = 2 ** 25
/** Where a column begins that nobody has asked for yet, and one whose answers are not kept. */
const [UNASKED, APART] = [-1, -2]

/**
 * The rows of a plan, added up for one column after another. A column is worked out when it is first asked for, as one
 * list that holds for each call the sum of relation × impact: those who share a word share its sums, and a call that
 * holds three forms of it is visited once.
 * @param lists rows beyond those of the index
 */
export const answersOf = (
  calls: CallIndex,
  lists: readonly Listed[],
  { starts, rows, relations }: Families,
) => {
  const whole = rowCount(calls)
  const total = new Uint32Array(calls.size)
  let kept = new Int32Array(2 ** 12)
  let used = 0
  const begins = new Int32Array(starts.length - 1).fill(calls.size > HALF ? APART : UNASKED)
  const ends = new Int32Array(starts.length - 1)

  const listOf = (row: number): Listed & { from: number; to: number } => {
    const list = lists[row - whole]
    return list
      ? { calls: list.calls, impacts: list.impacts, from: 0, to: list.calls.length }
      : {
          calls: calls.calls,
          impacts: calls.impacts,
          from: calls.starts[row] as number,
          to: calls.starts[row + 1] as number,
        }
  }

  /** Adds up what a row brings to each call. */
  const addRow = (sums: Sums, row: number, weight: number): void => {
    const { calls: places, impacts, from, to } = listOf(row)
    if (sums instanceof Int32Array) scatterNarrow(sums, places, impacts, from, to, weight)
    else scatter(sums, places, impacts, from, to, weight)
  }

  const addRows = (sums: Sums, column: number, weight: number): void => {
    for (let place = starts[column] as number; place < (starts[column + 1] as number); place++)
      addRow(sums, rows[place] as number, weight * (relations[place] as number))
  }

  /** Works a column out. Answers that need more than sixteen bits are not kept. */
  const keep = (column: number): void => {
    let end = used
    let most = 0
    for (let place = starts[column] as number; place < (starts[column + 1] as number); place++) {
      const { calls: places, impacts, from, to } = listOf(rows[place] as number)
      for (let at = from; at < to; at++) {
        const call = places[at] as number
        const before = total[call] as number
        if (before === 0) {
          kept = roomFor(kept, end)
          kept[end++] = call
        }
        const sum = before + (relations[place] as number) * ((impacts[at] as number) & FULL_IMPACT)
        total[call] = sum
        if (sum > most) most = sum
      }
    }
    for (let at = used; at < end; at++) {
      const call = kept[at] as number
      kept[at] = (call << 16) | (total[call] as number)
      total[call] = 0
    }
    const fits = most <= HALF && end <= MOST_KEPT
    begins[column] = fits ? used : APART
    ends[column] = end
    if (fits) used = end
  }

  return {
    addRow,
    /** Adds up what a profile's columns bring to each call. */
    addColumns: (sums: Sums, { keys, weights, from, to }: Weighted): void => {
      for (let at = from; at < to; at++) {
        const [column, weight] = [keys[at] as number, weights[at] as number]
        if (begins[column] === UNASKED) keep(column)
        const begin = begins[column] as number
        if (begin === APART || !(sums instanceof Int32Array)) addRows(sums, column, weight)
        else scatterAnswers(sums, kept, begin, ends[column] as number, weight)
      }
    },
  }
}
export type Answers = ReturnType<typeof answersOf>

/**
 * The same columns of terms beside other lists of concepts: what was worked out for terms, or will be, serves both.
 * @param own answers of the whole new plan, of which only the lists' columns are asked
 */
export const answersBeside = (known: Answers, own: Answers, termColumns: number, whole: number): Answers => ({
  addRow: (sums, row, weight) => (row < whole ? known : own).addRow(sums, row, weight),
  addColumns: (sums, { keys, weights, from, to }) => {
    for (let at = from; at < to; ) {
      const isTerm = (keys[at] as number) < termColumns
      let end = at + 1
      while (end < to && (keys[end] as number) < termColumns === isTerm) end += 1
      const answers = isTerm ? known : own
      answers.addColumns(sums, { keys, weights, from: at, to: end })
      at = end
    }
  },
})
