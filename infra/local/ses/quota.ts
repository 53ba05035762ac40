import type { Instant } from '../../../shared/domain/time.ts'
import { plus } from '../../../shared/domain/time.ts'
import { SesRefusal } from './answers.ts'

/** What the account may send. SES counts recipients, not messages. */
export type Limits = { maxSendRate: number; max24HourSend: number }

/** Counts recipients against the limits. */
export type Quota = {
  /** @throws SesRefusal Throttling, with one of SES's two messages, when `recipients` more are too many now. */
  check: (recipients: number) => void
  /** Counts what was accepted; simulator recipients use up the rate, not the day (`daily`). */
  add: (recipients: number, daily: number) => void
  /** Recipients in the last 24 hours. */
  sent: () => number
  limits: Limits
}

type Accepted = { at: Instant; recipients: number }

/**
 * @param now the clock of the 24 hours.
 * @param milliseconds the clock of the rate: real time unless a test drives it.
 * @param before what a restarted server had accepted already.
 */
export const createQuota = (
  limits: Limits,
  now: () => Instant,
  milliseconds: () => number,
  before: readonly Accepted[],
): Quota => {
  let day: Accepted[] = [...before]
  let second: { at: number; recipients: number }[] = []
  const total = (list: readonly { recipients: number }[]) =>
    list.reduce((sum, one) => sum + one.recipients, 0)
  let today = total(day)

  const sent = (): number => {
    const since = plus(now(), { hours: -24 })
    const firstKept = day.findIndex((one) => one.at > since)
    const dropped = firstKept < 0 ? day : day.slice(0, firstKept)
    if (dropped.length > 0) {
      today -= total(dropped)
      day = day.slice(dropped.length)
    }
    return today
  }

  const quota: Quota = {
    limits,
    sent,
    check: (recipients) => {
      const since = milliseconds() - 1000
      second = second.filter((one) => one.at > since)
      if (second.length > 0 && total(second) + recipients > quota.limits.maxSendRate) {
        throw new SesRefusal('Throttling', 'Maximum sending rate exceeded.')
      }
      if (sent() + recipients > quota.limits.max24HourSend) {
        throw new SesRefusal('Throttling', 'Daily message quota exceeded.')
      }
    },
    add: (recipients, daily) => {
      second.push({ at: milliseconds(), recipients })
      if (daily > 0) day.push({ at: now(), recipients: daily })
      today += daily
    },
  }
  return quota
}
