import { ALIKE } from './model.ts'

/** A word's runs of four letters, its beginning and end marked: two numbers hold the four letters of each. */
export type Runs = Int32Array

const [BEGINNING, END] = ['^'.charCodeAt(0), '$'.charCodeAt(0)]

/** The different runs of four of the word that stands in `text` from `from` on. */
export const runsOf = (text: string, from: number): Runs => {
  const length = text.length - from
  const letter = (at: number): number =>
    at === 0 ? BEGINNING : at <= length ? text.charCodeAt(from + at - 1) : at === length + 1 ? END : 0
  const runs = new Int32Array(2 * Math.max(1, length - 1))
  let count = 0
  for (let at = 0; at < Math.max(1, length - 1); at++) {
    const one = (letter(at) << 16) | letter(at + 1)
    const other = (letter(at + 2) << 16) | letter(at + 3)
    if (holds(runs, count, one, other)) continue
    runs[count] = one
    runs[count + 1] = other
    count += 2
  }
  return count < runs.length ? runs.slice(0, count) : runs
}

const holds = (runs: Runs, count: number, one: number, other: number): boolean => {
  for (let at = 0; at < count; at += 2) if (runs[at] === one && runs[at + 1] === other) return true
  return false
}

/** Dice's coefficient of two words' runs of four letters. */
export const likeness = (mine: Runs, theirs: Runs): number => {
  let common = 0
  for (let at = 0; at < theirs.length; at += 2)
    if (holds(mine, mine.length, theirs[at] as number, theirs[at + 1] as number)) common += 1
  return (2 * common) / ((mine.length + theirs.length) / 2)
}

/** Shorter words are spelt alike by chance, and mean different things in different languages. */
export const LONG_ENOUGH = 5

/** A row and how alike its word is. */
export type Alike = [row: number, share: number]

/** The few most alike of those that share at least this much; of equals those of the first rows. */
export const mostAlike = (candidates: Alike[], least: number): Alike[] =>
  candidates
    .filter(([, share]) => share >= least)
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, ALIKE.most)
