import { type Instant, plus } from '../../shared/domain/time.ts'
import type { DrivenClock } from './clock.ts'
import type { Firing, Timetable } from './timetable.ts'

export type Driving = {
  clock: DrivenClock
  upcoming: Timetable
  /** Moves the clock to the firing and calls its function. */
  fire: (firing: Firing) => Promise<void>
  /** Works off all queues. @returns how many messages there were. */
  settle: () => Promise<number>
}

/**
 * Moves the clock to `until`, firing what is due on the way. Readings of sources that follow each other within the
 * hour are one burst, whose messages are worked off together, before anything else fires. After a burst that made
 * work, and after it alone, the schedules that fire every minute or half hour have one turn each: there is nothing
 * to recover from silence.
 */
export const drive = async ({ clock, upcoming, fire, settle }: Driving, until: Instant): Promise<void> => {
  // Firings are followed by their own times: work may have moved the clock past the next of them.
  let passed = clock.now()
  let worked = 0
  for (let [next] = upcoming(passed, 'rare'); next && next.at <= until; [next] = upcoming(passed, 'rare')) {
    const { at } = next
    for (const firing of upcoming(passed, 'rare').filter((one) => one.at === at)) {
      if (firing.schedule.target !== 'ingest') worked += await settle()
      await fire(firing)
      if (firing.schedule.target !== 'ingest') worked += await settle()
    }
    passed = at
    const [following] = upcoming(at, 'rare')
    if (following && following.at <= plus(at, { hours: 1 })) continue
    worked += await settle()
    if (worked === 0) continue
    for (const firing of upcoming(clock.now(), 'frequent')) await fire(firing)
    await settle()
    worked = 0
  }
  await settle()
  clock.moveTo(until)
}
