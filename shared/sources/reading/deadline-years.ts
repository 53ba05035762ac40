import { Temporal } from 'temporal-polyfill'
import type { Day } from '../../domain/time.ts'
import { dayFrom } from './dates.ts'

/** Farther ahead than this a missing year is a guess: what was meant may as well be past. In days. */
const FARTHEST = 200

const inYear = (year: number, monthDay: string): Day | undefined =>
  dayFrom(year, Number(monthDay.slice(0, 2)), Number(monthDay.slice(3)))

/** Days from one to another, negative where `to` is earlier. */
const daysFrom = (from: Day, to: Day): number => Temporal.PlainDate.from(from).until(to).days

/** The first such day on or after `reference`, undefined where it is too far ahead to be sure. @param monthDay `06-30` */
export const nextAfter = (reference: Day, monthDay: string): Day | undefined => {
  const year = Number(reference.slice(0, 4))
  return [year, year + 1]
    .map((one) => inYear(one, monthDay))
    .find((day) => day !== undefined && day >= reference && daysFrom(reference, day) <= FARTHEST)
}

/** The last such day on or before `reference`, undefined where it is too long ago to be sure. */
export const lastBefore = (reference: Day, monthDay: string): Day | undefined => {
  const year = Number(reference.slice(0, 4))
  return [year, year - 1]
    .map((one) => inYear(one, monthDay))
    .find((day) => day !== undefined && day <= reference && daysFrom(day, reference) <= FARTHEST)
}
