import { Temporal } from 'temporal-polyfill'
import type { Frequency } from '../domain/preferences.ts'
import { type Instant, inZone, mondayBefore, zoned } from '../domain/time.ts'

const EPOCH_MONDAY = Temporal.PlainDate.from('1970-01-05')

/** Mondays since the first of 1970: their parity runs on over years of 53 weeks, as that of ISO weeks does not. */
const weekNumber = (monday: Temporal.PlainDate): number => EPOCH_MONDAY.until(monday).days / 7

/**
 * One run a week serves everybody: fortnightly readers every other Monday, monthly ones on a month's first.
 * @param at the Monday on which the run is due
 */
export const isTurn = (frequency: Frequency, at: Instant): boolean => {
  const monday = zoned(at).toPlainDate()
  if (frequency === 'weekly') return true
  if (frequency === 'fortnightly') return weekNumber(monday) % 2 === 0
  return monday.day <= 7
}

/** When a contact's next digest is due, after `now`. */
export const nextDigestAt = (frequency: Frequency, now: Instant): Instant => {
  let monday = zoned(mondayBefore(now)).toPlainDate()
  for (;;) {
    monday = monday.add({ weeks: 1 })
    const at = inZone(`${monday.toString()}T07:30`)
    if (isTurn(frequency, at)) return at
  }
}

/** When a contact's latest digest was due, not after `now`. */
export const lastDigestAt = (frequency: Frequency, now: Instant): Instant => {
  let at = mondayBefore(now)
  while (!isTurn(frequency, at)) {
    const monday = zoned(at).toPlainDate().subtract({ weeks: 1 })
    at = inZone(`${monday.toString()}T07:30`)
  }
  return at
}
