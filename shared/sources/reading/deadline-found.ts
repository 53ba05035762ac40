import type { Day } from '../../domain/time.ts'
import type { Edge } from './dates.ts'
import { type Around, type Role, roleOf } from './deadline-roles.ts'
import { EVERY_YEAR, FIRST_OF_TWO, isFiller, type Part, partIn, YEARLY } from './deadline-words.ts'
import { lastBefore, nextAfter } from './deadline-years.ts'
import { type Written, writtenDates } from './written-dates.ts'

/** A date of a sentence that opens or closes applications. */
export type Found = {
  edge: Edge
  day: Day
  hour: string | undefined
  /** The sentence. */
  text: string
  /** It takes the place of an earlier end. */
  extends: boolean
  /** It follows another in a list of the same role. */
  isJoined: boolean
  part: Part | undefined
  /** Its year is not stated. */
  isAssumed: boolean
}

/** What a sentence holds, and in English why what looks like a date was not read. */
export type Scanned = { found: Found[]; doubts: string[] }

const MOST_DATES = 200

export const UNSAID = 'the words around a date do not say whether it opens or closes'

/** "dal 1 al 30 giugno 2026": the month and year are said once for both days. */
const firstOfTwo = (before: string, written: string, last: Day): Day | undefined => {
  // "dal 1 al 2026-06-30" is no range: only a day that is written first shares its month with another.
  if (!/^\d{1,2}(?!\d)/.test(written)) return undefined
  const number = FIRST_OF_TWO.exec(before.slice(-60))?.[1]
  return number && Number(number) >= 1 && Number(number) < Number(last.slice(8))
    ? `${last.slice(0, 8)}${number.padStart(2, '0')}`
    : undefined
}

/** The missing year of one end of a range from its other end, or else from the reference. */
const yearOf = (
  { monthDay }: Written,
  edge: Edge,
  neighbours: { next: Day | undefined; opened: Day | undefined },
  { reference }: Around,
): Day | undefined => {
  if (!monthDay) return undefined
  if (edge === 'opens' && neighbours.next) return lastBefore(neighbours.next, monthDay)
  const from = (edge === 'closes' && neighbours.opened) || reference
  return from && nextAfter(from, monthDay)
}

/** The dates of one sentence with their roles. */
export const scanSentence = (sentence: string, language: 'it' | 'en', around: Around): Scanned => {
  const doubts: string[] = []
  const found: Found[] = []
  const dates = writtenDates(sentence, language).slice(0, MOST_DATES)
  const text = sentence.trim()
  let previous: Role | undefined
  let part: Part | undefined
  let opened: Day | undefined
  for (const [index, date] of dates.entries()) {
    const next = dates[index + 1]
    const before = sentence.slice(dates[index - 1]?.end ?? 0, date.start)
    const after = sentence.slice(date.end, next?.start)
    const role = roleOf(before, after, sentence, previous, around)
    // "dalle ore 18 del 24 alle ore 9 del 25 luglio il portale sarà offline": what is said of the end holds for both.
    if (role === 'otherwise' && opened && isFiller(before)) found.pop()
    previous = role
    part = partIn(before) ?? part
    const lastOpened = opened
    opened = undefined
    // In a field for deadlines nothing else is expected.
    if (role === 'unsaid' || (role === 'otherwise' && around.isDeadline)) doubts.push(UNSAID)
    if (typeof role === 'string') continue
    const { edge, isJoined = false } = role
    if (date.doubt) doubts.push(date.doubt)
    if (EVERY_YEAR.test(after) || YEARLY.test(sentence)) {
      doubts.push('it names a day of every year')
      continue
    }
    const day = date.day ?? yearOf(date, edge, { next: next?.day, opened: lastOpened }, around)
    if (!day) {
      if (!date.doubt) doubts.push('the year of a date is not stated')
      continue
    }
    if (edge === 'opens') opened = day
    const one = { text, part, isJoined, isAssumed: !date.day }
    const first =
      edge === 'closes' ? firstOfTwo(before, sentence.slice(date.start, date.end), day) : undefined
    if (first) found.push({ ...one, edge: 'opens', day: first, hour: undefined, extends: false })
    found.push({ ...one, edge, day, hour: date.hour, extends: role.extends })
  }
  return { found, doubts }
}
