import { Cron } from 'croner'
import { type Instant, ROME, toInstant } from '../../shared/domain/time.ts'
import type { Schedule } from '../schedules.ts'

/** A schedule that fires. */
export type Firing = { at: Instant; schedule: Schedule }

/** EventBridge writes minutes first and a year last; croner wants `*` where EventBridge wants `?`. */
const cronOf = ({ cron }: Schedule): Cron => {
  const [minute, hour, day, month, weekday] = cron.replaceAll('?', '*').split(' ')
  return new Cron(`${minute} ${hour} ${day} ${month} ${weekday}`, { timezone: ROME, paused: true })
}

/** Fires more often than once an hour: every minute, every half hour. */
const isFrequent = ({ cron }: Schedule): boolean => cron.split(' ')[1] === '*'

const nextOf = (schedule: Schedule, cron: Cron, after: Instant): Firing | undefined => {
  const next = cron.nextRun(new Date(after))
  return next ? { at: toInstant(next), schedule } : undefined
}

export type Cadence = 'rare' | 'frequent'

/** The next firing of each schedule of a cadence after a moment, soonest first. */
export type Timetable = (after: Instant, cadence: Cadence) => Firing[]

/** When this machine's clock has to call which function, from the same schedules that EventBridge is given. */
export const timetable = (schedules: Schedule[]): Timetable => {
  const crons = schedules.map((schedule) => ({ schedule, cron: cronOf(schedule) }))
  return (after, cadence) =>
    crons
      .filter(({ schedule }) => isFrequent(schedule) === (cadence === 'frequent'))
      .flatMap(({ schedule, cron }) => nextOf(schedule, cron, after) ?? [])
      .toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
}
