import type { Instant } from '../domain/time.ts'
import { toInstant } from '../domain/time.ts'

/** The one port: the world's clock, or one that a test or `npm start` drives. */
export type Clock = {
  now: () => Instant
  /** Resolves after `milliseconds` of this clock's time. */
  sleep: (milliseconds: number) => Promise<void>
}

export const systemClock: Clock = {
  now: () => toInstant(new Date()),
  sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
}
