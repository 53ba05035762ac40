import type { DrivenClock } from '../../infra/local/clock.ts'
import { type Instant, toInstant } from '../../shared/domain/time.ts'

/**
 * A clock whose time passes only while nobody has work under way: sleepers wake in the order of their hours, each
 * when all requests that were made before have been answered. So what is paced by sleeping takes exactly the time that
 * it would take a fast machine, and the machine's own work takes none.
 */
export type IdleClock = DrivenClock & {
  /** Milliseconds since 1970. */
  milliseconds: () => number
  /** Time stands still until `work` is done. */
  during: <Value>(work: Promise<Value>) => Promise<Value>
}

/** Turns of the event loop after which nothing more can be expected from an answer that has come. */
const CALM_TURNS = 12

export const idleClock = (start: Instant): IdleClock => {
  let at = Date.parse(start)
  let busy = 0
  let watching = false
  const sleepers: { until: number; wake: () => void }[] = []

  const wakeEarliest = (): void => {
    const next = sleepers.reduce((a, b) => (b.until < a.until ? b : a))
    sleepers.splice(sleepers.indexOf(next), 1)
    at = Math.max(at, next.until)
    next.wake()
  }
  const watch = (): void => {
    if (watching || busy > 0 || sleepers.length === 0) return
    watching = true
    let calm = 0
    const look = (): void => {
      calm += 1
      if (busy === 0 && calm < CALM_TURNS) return void setImmediate(look)
      watching = false
      if (busy > 0) return
      wakeEarliest()
      watch()
    }
    setImmediate(look)
  }

  return {
    now: () => toInstant(new Date(at)),
    milliseconds: () => at,
    sleep: (milliseconds) =>
      new Promise((wake) => {
        sleepers.push({ until: at + milliseconds, wake })
        watch()
      }),
    during: async (work) => {
      busy += 1
      try {
        return await work
      } finally {
        busy -= 1
        watch()
      }
    },
    moveTo: (instant) => {
      at = Math.max(at, Date.parse(instant))
    },
    letGo: () => {
      throw new Error('[simulate] expected the clock to be driven to the end: nothing lets it go.')
    },
    slept: [],
  }
}
