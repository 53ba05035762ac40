import { pacer } from '../../functions/send/post.ts'
import { paceOf, SENDERS } from '../../shared/domain/sending.ts'
import { idleClock } from './clock.ts'
import { MONDAY } from './world.ts'

/** Seconds from the first mail to the last, and seconds of all senders together. */
export type Paced = { seconds: number; senderSeconds: number }

/**
 * How long shards with so many mails each take at a rate: the product's own pacer on a driven clock, with as many
 * senders as in production. `workMs` is what a mail costs a sender of its own time, which no pace makes shorter.
 */
export const paceShards = async (mails: readonly number[], rate: number, workMs = 0): Promise<Paced> => {
  const clock = idleClock(MONDAY)
  const waiting = [...mails]
  const start = clock.milliseconds()
  let senderMs = 0
  const lane = async (): Promise<void> => {
    for (let count = waiting.shift(); count !== undefined; count = waiting.shift()) {
      const began = clock.milliseconds()
      const pace = pacer(
        clock,
        Math.min(paceOf('bulk', rate), workMs > 0 ? 1000 / workMs : Number.POSITIVE_INFINITY),
      )
      for (let mail = 0; mail < count; mail += 1) await pace()
      senderMs += clock.milliseconds() - began
    }
  }
  await Promise.all(Array.from({ length: SENDERS }, lane))
  return { seconds: (clock.milliseconds() - start) / 1000, senderSeconds: senderMs / 1000 }
}
