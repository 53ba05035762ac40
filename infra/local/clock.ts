import { type Instant, toInstant } from '../../shared/domain/time.ts'
import type { Clock } from '../../shared/runtime/clock.ts'

/** A real clock whose time passes only when someone sleeps or moves it, until it is let go. */
export type DrivenClock = Clock & {
  /** Jumps forward to `instant`; a moment already past changes nothing, and nothing moves a clock that was let go. */
  moveTo: (instant: Instant) => void
  /** From now on time passes as it does in the world, from wherever the clock stands. */
  letGo: () => void
  /** Every duration slept so far while driven, in milliseconds, in the order in which sleeping began. */
  slept: readonly number[]
}

/**
 * A clock that begins at `start`. While driven, a sleeper wakes at once in real time, and the clock then shows its
 * hour; sleepers at the same time overlap and wake in the order of their hours, as they would in the world.
 */
export const drivenClock = (start: Instant): DrivenClock => {
  let at = Date.parse(start)
  let freeSince: number | undefined
  const sleepers: { until: number; wake: () => void }[] = []
  const slept: number[] = []
  const wakeEarliest = () => {
    sleepers.sort((a, b) => a.until - b.until)
    const next = sleepers.shift()
    if (!next) return
    at = Math.max(at, next.until)
    next.wake()
  }
  const reading = () => (freeSince === undefined ? at : at + (performance.now() - freeSince))
  return {
    now: () => toInstant(new Date(reading())),
    sleep: (milliseconds) =>
      new Promise((wake) => {
        if (freeSince !== undefined) {
          setTimeout(wake, milliseconds)
          return
        }
        slept.push(milliseconds)
        sleepers.push({ until: at + milliseconds, wake })
        setImmediate(wakeEarliest)
      }),
    moveTo: (instant) => {
      if (freeSince === undefined) at = Math.max(at, Date.parse(instant))
    },
    letGo: () => {
      freeSince ??= performance.now()
    },
    slept,
  }
}
