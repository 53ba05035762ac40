import type { Instant } from '../domain/time.ts'
import type { Clock } from '../runtime/clock.ts'
import { AskedToWait } from './errors.ts'

type Host = { last: Promise<unknown>; ended?: Instant; gap: number; holdUntil?: Instant }

const millisecondsFrom = (from: Instant, to: Instant) => Date.parse(to) - Date.parse(from)

/**
 * Turns at hosts: one request at a time at each, and a pause between two. Those who wait are served in order.
 * @param gap milliseconds between the end of a request and the start of the next
 * @param patience longest wait in place, in milliseconds, when a host has asked us to hold off
 */
export const createTurns = (clock: Clock, gap: number, patience: number) => {
  const hosts = new Map<string, Host>()
  const hostOf = (name: string): Host => {
    const host = hosts.get(name) ?? { last: Promise.resolve(), gap }
    hosts.set(name, host)
    return host
  }

  const pause = async (name: string, host: Host) => {
    const now = clock.now()
    const hold = host.holdUntil === undefined ? 0 : Math.max(0, millisecondsFrom(now, host.holdUntil))
    if (host.holdUntil !== undefined && hold > patience) throw new AskedToWait(name, host.holdUntil)
    // An instant is cut to the second, so a second of the time that seems to have passed may not have.
    const passed = host.ended === undefined ? Infinity : millisecondsFrom(host.ended, now) - 1000
    const wait = hold + Math.max(0, host.gap - Math.max(0, passed))
    if (wait > 0) await clock.sleep(wait)
  }

  return {
    /** Does `work` when `name`'s turn has come. @throws AskedToWait when the host wants none before long. */
    take: <T>(name: string, work: () => Promise<T>): Promise<T> => {
      const host = hostOf(name)
      const turn = host.last.then(async () => {
        await pause(name, host)
        try {
          return await work()
        } finally {
          host.ended = clock.now()
        }
      })
      host.last = turn.catch(() => {})
      return turn
    },
    /** No request to `name` before `until`. */
    hold: (name: string, until: Instant): void => {
      hostOf(name).holdUntil = until
    },
    /** At least `milliseconds` between requests to `name` from now on: its own wish. */
    slowDown: (name: string, milliseconds: number): void => {
      const host = hostOf(name)
      host.gap = Math.max(host.gap, milliseconds)
    },
  }
}
