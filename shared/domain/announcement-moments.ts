import { CLOSINGS, type Line, lineOf, type Written } from './announcement-fields.ts'
import type { Flaw } from './announcement-problems.ts'
import type { Deadline, Moment } from './opportunity.ts'
import { endOfDay, type Instant, inZone, isCalendarDay, ROME } from './time.ts'
import { instantAt, type Turn } from './wall-clock.ts'

export type Say = (name: Line, flaw: Flaw) => void

const HOUR = /^(?:[01]\d|2[0-3]):[0-5]\d$/
const NONE = new Set(['doubled', 'skipped'])

/** A day and an hour in Rome as they were typed; an hour that is not stated stays so. */
export const momentIn = (
  written: Written,
  prefix: 'opens' | `closes${(typeof CLOSINGS)[number]}`,
  say: Say,
): Moment | undefined => {
  const [day, hour, turn] = [
    lineOf(written, `${prefix}Day`),
    lineOf(written, `${prefix}Hour`),
    lineOf(written, `${prefix}Turn`),
  ]
  if (day === '') {
    if (hour !== '') say(`${prefix}Day`, 'missing')
    return undefined
  }
  if (!isCalendarDay(day)) {
    say(`${prefix}Day`, 'form')
    return undefined
  }
  if (hour === '') {
    const at = prefix === 'opens' ? inZone(`${day}T00:00`) : endOfDay(day)
    return { at, hourStated: false, zone: ROME }
  }
  if (!HOUR.test(hour)) {
    say(`${prefix}Hour`, 'form')
    return undefined
  }
  const meant: Turn | undefined = turn === 'first' || turn === 'second' ? turn : undefined
  const at = instantAt(`${day}T${hour}`, meant)
  if (!NONE.has(at)) return { at: at as Instant, hourStated: true, zone: ROME }
  say(at === 'doubled' ? `${prefix}Turn` : `${prefix}Hour`, at as Flaw)
  return undefined
}

/** Whether an hour that was typed comes twice, so that the form asks which is meant. */
export const isDoubled = (
  written: Written,
  prefix: 'opens' | `closes${(typeof CLOSINGS)[number]}`,
): boolean => {
  const [day, hour] = [lineOf(written, `${prefix}Day`), lineOf(written, `${prefix}Hour`)]
  return isCalendarDay(day) && HOUR.test(hour) && instantAt(`${day}T${hour}`, undefined) === 'doubled'
}

/** Closing days in order. A stage is a number from 1; where one has a stage, all must. */
export const closingsIn = (written: Written, say: Say): Deadline[] => {
  const found = CLOSINGS.flatMap((place) => {
    const moment = momentIn(written, `closes${place}`, say)
    const stage = lineOf(written, `closes${place}Stage`)
    if (stage !== '' && !/^(?:[1-9]|1\d|20)$/.test(stage)) say(`closes${place}Stage`, 'form')
    return moment ? [{ ...moment, ...(/^\d+$/.test(stage) ? { stage: Number(stage) } : {}), place }] : []
  })
  const staged = found.filter(({ stage }) => stage !== undefined).length
  if (staged > 0 && staged < found.length)
    for (const { stage, place } of found) if (stage === undefined) say(`closes${place}Stage`, 'missing')
  const seen = new Set<Instant>()
  for (const { at, place } of found) {
    if (seen.has(at)) say(`closes${place}Day`, 'both')
    seen.add(at)
  }
  return found
    .toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
    .map(({ place: _, ...deadline }) => deadline)
}
