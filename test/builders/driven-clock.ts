import type { Instant } from '../../shared/domain/time.ts'
import { toInstant } from '../../shared/domain/time.ts'
import type { Clock } from '../../shared/runtime/clock.ts'

/** A real clock whose time passes only when someone sleeps or a test moves it. */
export type DrivenClock = Clock & {
  /** Jumps forward to `instant`; a moment already past changes nothing. */
  moveTo: (instant: Instant) => void
  /** Every duration slept so far, in milliseconds, in the order in which sleeping began. */
  slept: readonly number[]
}

/**
 * A clock that begins at `start`. A sleeper wakes at once in real time, and the clock then shows its hour;
 * sleepers at the same time overlap and wake in the order of their hours, as they would in the world.
 */
export const drivenClock = (start: Instant): DrivenClock => {
  let at = Date.parse(start)
  const sleepers: { until: number; wake: () => void }[] = []
  const slept: number[] = []
  const wakeEarliest = () => {
    sleepers.sort((a, b) => a.until - b.until)
    const next = sleepers.shift()
    if (!next) return
    at = Math.max(at, next.until)
    next.wake()
  }
  return {
    now: () => toInstant(new Date(at)),
    sleep: (milliseconds) =>
      new Promise((wake) => {
        slept.push(milliseconds)
        sleepers.push({ until: at + milliseconds, wake })
        setImmediate(wakeEarliest)
      }),
    moveTo: (instant) => {
      at = Math.max(at, Date.parse(instant))
    },
    slept,
  }
}
