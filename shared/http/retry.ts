import type { Instant } from '../domain/time.ts'
import { plus } from '../domain/time.ts'
import type { Clock } from '../runtime/clock.ts'
import { AskedToWait, HttpStatus, TimedOut, Unreachable } from './errors.ts'

/** Longest wait that a host can ask for, in seconds: a day. A schedule comes round again by then. */
const LONGEST_WAIT = 86_400

/**
 * Until when a Retry-After field (RFC 9110, 10.2.3: seconds or an HTTP date) asks us to wait: never before `now`,
 * never after a day. Undefined when it cannot be read.
 */
export const retryAfter = (field: string | undefined, now: Instant): Instant | undefined => {
  const text = field?.trim() ?? ''
  const seconds = /^[+-]?\d+(\.\d+)?$/.test(text)
    ? Number(text)
    : /^[a-z]{3,9},? .*\d\d:\d\d:\d\d/i.test(text)
      ? (Date.parse(text) - Date.parse(now)) / 1000
      : Number.NaN
  if (Number.isNaN(seconds)) return undefined
  return plus(now, { seconds: Math.ceil(Math.min(Math.max(seconds, 0), LONGEST_WAIT)) })
}

const PASSING_STATUSES = new Set([408, 425, 429, 500, 502, 503, 504])

export type Retrying = { clock: Clock; random: () => number; attempts: number; patience: number }

/** Whether trying again soon may go better. */
const mayPass = (error: unknown, { clock, patience }: Retrying): boolean =>
  error instanceof Unreachable ||
  error instanceof TimedOut ||
  (error instanceof HttpStatus && PASSING_STATUSES.has(error.status)) ||
  (error instanceof AskedToWait && Date.parse(error.until) - Date.parse(clock.now()) <= patience)

/**
 * Does `work` up to `attempts` times while its failure may pass, pausing 1, 2, 4 … seconds, each shortened
 * by chance to no less than half so that many do not come back at once.
 * @throws the last failure
 */
export const retrying = async <T>(work: () => Promise<T>, how: Retrying): Promise<T> => {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work()
    } catch (error) {
      if (attempt >= how.attempts || !mayPass(error, how)) throw error
      await how.clock.sleep(Math.round(1000 * 2 ** (attempt - 1) * (0.5 + how.random() / 2)))
    }
  }
}
