import { Temporal } from 'temporal-polyfill'
import * as z from 'zod'

/**
 * A moment in UTC at second precision, always written `2026-06-29T05:30:00Z`,
 * so that instants compare as strings.
 */
export const Instant = z
  .string()
  .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/, 'an instant like 2026-06-29T05:30:00Z')
export type Instant = z.infer<typeof Instant>

/** A calendar day, `2026-06-29`, in whatever zone its owner names. */
export const Day = z.string().regex(/^\d{4}-\d\d-\d\d$/, 'a day like 2026-06-29')
export type Day = z.infer<typeof Day>

/** A day that is in the calendar: `2026-02-30` is written like one and is none. */
export const isCalendarDay = (text: string): boolean =>
  Day.safeParse(text).success &&
  new Date(Date.parse(`${text}T00:00:00Z`) || 0).toISOString().slice(0, 10) === text

/** Where the readers live: every hour in a mail or on a page is in this zone. */
export const ROME = 'Europe/Rome'

/** @param text any ISO 8601 moment with an offset or `Z`. @throws RangeError when it is not one. */
export const toInstant = (text: string | Date): Instant =>
  typeof text === 'string'
    ? Temporal.Instant.from(text).toString({ smallestUnit: 'second' })
    : text.toISOString().replace(/\.\d+Z$/, 'Z')

/** The instant at which a wall clock in `zone` shows `local` (`2026-06-29T07:30`); the earlier one in a doubled hour. */
export const inZone = (local: string, zone: string = ROME): Instant =>
  Temporal.PlainDateTime.from(local)
    .toZonedDateTime(zone, { disambiguation: 'compatible' })
    .toInstant()
    .toString({ smallestUnit: 'second' })

/** The last minute of `day` in `zone`: the latest that a deadline without an hour can mean. */
export const endOfDay = (day: Day, zone: string = ROME): Instant => inZone(`${day}T23:59`, zone)

/** A run asks for the same moments for each of its mails; to work one out takes a hundred times as long as to look it up. */
const MOST_KNOWN = 2000
let known = new Map<string, Temporal.ZonedDateTime>()

/** The wall clock in `zone` at `instant`. */
export const zoned = (instant: Instant, zone: string = ROME): Temporal.ZonedDateTime => {
  const key = `${instant} ${zone}`
  const before = known.get(key)
  if (before) return before
  const made = Temporal.Instant.from(instant).toZonedDateTimeISO(zone)
  if (known.size >= MOST_KNOWN) known = new Map()
  known.set(key, made)
  return made
}

/** The calendar day in `zone` at `instant`. */
export const dayOf = (instant: Instant, zone: string = ROME): Day =>
  zoned(instant, zone).toPlainDate().toString()

/** `instant` moved by an exact duration, e.g. `plus(now, { hours: 1 })`, `plus(now, { days: -7 })` (24-hour days). */
export const plus = (
  instant: Instant,
  by: { days?: number; hours?: number; minutes?: number; seconds?: number },
): Instant => {
  const minutes = ((by.days ?? 0) * 24 + (by.hours ?? 0)) * 60 + (by.minutes ?? 0)
  return toInstant(new Date(Date.parse(instant) + (minutes * 60 + (by.seconds ?? 0)) * 1000))
}

/** Calendar days from the Rome day at `from` to the day at `to` in `zone`: 0 is today, negative is past. */
export const daysBetween = (from: Instant, to: Instant, zone: string = ROME): number =>
  zoned(from).toPlainDate().until(zoned(to, zone).toPlainDate()).days

/** ISO week of the Rome day at `instant`, `2026-W27`: weeks begin on Monday and belong to the year of their Thursday. */
export const isoWeek = (instant: Instant): string => {
  const date = zoned(instant).toPlainDate()
  return `${date.yearOfWeek}-W${String(date.weekOfYear).padStart(2, '0')}`
}

/** The latest Monday 07:30 in Rome that is not after `instant`: when the weekly digest is due. */
export const mondayBefore = (instant: Instant): Instant => {
  const now = zoned(instant)
  const monday = now.toPlainDate().subtract({ days: now.dayOfWeek - 1 })
  const due = inZone(`${monday.toString()}T07:30`)
  return due <= instant ? due : inZone(`${monday.subtract({ days: 7 }).toString()}T07:30`)
}

/** Hours in Rome in which nobody is written to but for bad news: from 20:00 to 07:00. */
export const isNight = (at: Instant): boolean => {
  const { hour } = zoned(at)
  return hour < 7 || hour >= 20
}
