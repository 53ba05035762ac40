import type { Moment } from '../../domain/opportunity.ts'
import { type Day, dayOf, endOfDay, type Instant, inZone, ROME, toInstant, zoned } from '../../domain/time.ts'

/** Whether a date begins or ends something: decides which minute of its day stands for an hour nobody stated. */
export type Edge = 'opens' | 'closes'

/** Years outside these are misprints or sentinels (1100-01-01, 2100-12-31), not dates of a call. */
const EARLIEST_YEAR = 1990
const LATEST_YEAR = 2099

const MONTHS = [
  ['gennaio', 'january', 'gen', 'jan'],
  ['febbraio', 'february', 'feb'],
  ['marzo', 'march', 'mar'],
  ['aprile', 'april', 'apr'],
  ['maggio', 'may', 'mag'],
  ['giugno', 'june', 'giu', 'jun'],
  ['luglio', 'july', 'lug', 'jul'],
  ['agosto', 'august', 'ago', 'aug'],
  ['settembre', 'september', 'set', 'sep'],
  ['ottobre', 'october', 'ott', 'oct'],
  ['novembre', 'november', 'nov'],
  ['dicembre', 'december', 'dic', 'dec'],
]
/** Longest first, so that `giugno` is not read as `giu`. */
export const MONTH_WORDS = MONTHS.flat().toSorted((a, b) => b.length - a.length)

/** The day of these numbers, or undefined where the calendar has none (31 February, month 31) or the year is a sentinel. */
export const dayFrom = (year: number, month: number, day: number): Day | undefined => {
  if (!(year >= EARLIEST_YEAR && year <= LATEST_YEAR)) return undefined
  const date = new Date(Date.UTC(year, month - 1, day))
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return exists && month >= 1 ? date.toISOString().slice(0, 10) : undefined
}

const monthNumber = (word: string): number =>
  MONTHS.findIndex((names) => names.includes(word.toLowerCase())) + 1

/**
 * A day written alone: `2026-06-30`, `30/6/2026`, `30.06.2026`, `1° gennaio 2026`, `30 June 2026`, `June 30, 2026`.
 * With `en`, numbers that could be read either way round (`05/06/2026`) are no date.
 */
export const readDay = (text: string, language: 'it' | 'en' = 'it'): Day | undefined => {
  const written = text.trim()
  const iso = /^(\d{4})-(\d\d)-(\d\d)$/.exec(written)
  if (iso) return dayFrom(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const numbers = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4})$/.exec(written)
  if (numbers) {
    const [day, month] = [Number(numbers[1]), Number(numbers[3])]
    if (language === 'en' && day !== month && day <= 12 && month <= 12) return undefined
    return dayFrom(Number(numbers[4]), month, day)
  }
  const words =
    /^(?<day>\d{1,2})(?:[°º]|st|nd|rd|th)?\s{1,3}(?:of )?(?<month>[a-z]{3,9})\.?,?\s{1,3}(?<year>\d{4})$/i.exec(
      written,
    ) ?? /^(?<month>[a-z]{3,9})\.? {1,2}(?<day>\d{1,2})(?:st|nd|rd|th)?, ?(?<year>\d{4})$/i.exec(written)
  const { day = '', month = '', year = '' } = words?.groups ?? {}
  return words ? dayFrom(Number(year), monthNumber(month), Number(day)) : undefined
}

/** `23:59` of such an hour and minute, or undefined where no clock shows it. 24:00 is the end of a day, not an hour of it. */
export const readHour = (hour: string, minute = '00'): string | undefined =>
  Number(hour) <= 23 && Number(minute) <= 59 ? `${hour.padStart(2, '0')}:${minute}` : undefined

/** A day, with the hour where one is stated, as a moment in `zone`. @param hour `HH:MM` */
export const momentOf = (
  day: Day,
  hour: string | undefined,
  edge: Edge,
  zone: string = ROME,
  text?: string,
): Moment => {
  const unstated = edge === 'closes' ? endOfDay(day, zone) : inZone(`${day}T00:00`, zone)
  const at = hour === undefined ? unstated : inZone(`${day}T${hour}`, zone)
  return { at, hourStated: hour !== undefined, zone, ...(text ? { text: text.slice(0, 500) } : {}) }
}

const STAMP =
  /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d)(?:\.\d{1,9})?)?)?(Z|[+-]\d\d:?\d\d)?(?: [A-Za-z_/]{1,40})?$/

/** A machine's date-time taken apart. `seconds` is 0 where none are written. */
export type Stamp = { day: Day; hour: string; seconds: number; offset: string | undefined }

/** `2026-10-08T17:00:00.000+0000`, `2026-06-30T00:00:00`, `2026-07-30`, `2024-09-27+02:00 Europe/Brussels`. */
export const readStamp = (text: string): Stamp | undefined => {
  const [, year, month, date, hours = '00', minutes = '00', seconds = '00', offset] =
    STAMP.exec(text.trim()) ?? []
  const day = dayFrom(Number(year), Number(month), Number(date))
  const hour = readHour(hours, minutes)
  return day && hour && Number(seconds) <= 59 ? { day, hour, seconds: Number(seconds), offset } : undefined
}

/** A stamp whose clock is the wall clock of `zone`, whatever offset it claims. Midnight is an hour nobody stated. */
export const wallMoment = (text: string, edge: Edge, zone: string = ROME): Moment | undefined => {
  const stamp = readStamp(text)
  return stamp && momentOf(stamp.day, stamp.hour === '00:00' ? undefined : stamp.hour, edge, zone, text)
}

/** The instant a stamp stands for, cut to the minute. A naive stamp is taken as UTC. */
export const utcInstant = (text: string): Instant | undefined => {
  const stamp = readStamp(text)
  if (!stamp) return undefined
  const offset = stamp.offset?.replace(/^([+-]\d\d)(\d\d)$/, '$1:$2') ?? 'Z'
  return /^Z$|^[+-](?:0\d|1[0-4]):[0-5]\d$/.test(offset)
    ? toInstant(`${stamp.day}T${stamp.hour}:00${offset}`)
    : undefined
}

/** A stamp that tells a true instant: its day and hour are read off the wall clock of `zone`. Midnight there is unstated. */
export const zonedMoment = (text: string, edge: Edge, zone: string = ROME): Moment | undefined => {
  const instant = utcInstant(text)
  if (!instant) return undefined
  const hour = zoned(instant, zone).toPlainTime().toString({ smallestUnit: 'minute' })
  return momentOf(dayOf(instant, zone), hour === '00:00' ? undefined : hour, edge, zone, text)
}
