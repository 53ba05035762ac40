import type { RunAsked, ShardReady } from '../../shared/domain/messages.ts'
import type { Run } from '../../shared/domain/run.ts'
import { dayOf, type Instant, inZone, isoWeek, mondayBefore, plus, zoned } from '../../shared/domain/time.ts'
import type { Queue } from '../../shared/runtime/queue.ts'
import { listContactIds } from '../../shared/store/contacts.ts'
import { type Opening, openRun, type RunServices } from './open-run.ts'

export type DigestServices = RunServices & { bulk: Queue<ShardReady>; urgent: Queue<ShardReady> }

/** The half-open window `[startsAt, endsAt)` of the digest due at or before `now`: Monday 07:30 to Monday 07:30 in Rome. */
export const windowAt = (now: Instant): Opening => {
  const endsAt = mondayBefore(now)
  const monday = zoned(endsAt).toPlainDate()
  return {
    kind: 'digest',
    period: isoWeek(endsAt),
    startsAt: inZone(`${monday.subtract({ days: 7 }).toString()}T07:30`),
    endsAt,
  }
}

/** When what falls due by the calendar is looked for: after the digest, so that a Monday has one mail. */
const DAILY_AT = '07:50'

/** The window of the daily run due at or before `now`: from 07:50 to 07:50 in Rome. */
export const dayAt = (now: Instant): Opening => {
  const today = inZone(`${dayOf(now)}T${DAILY_AT}`)
  const endsAt = today <= now ? today : inZone(`${dayOf(plus(today, { hours: -26 }))}T${DAILY_AT}`)
  const startsAt = inZone(`${zoned(endsAt).toPlainDate().subtract({ days: 1 }).toString()}T${DAILY_AT}`)
  return { kind: 'daily', period: dayOf(endsAt), startsAt, endsAt }
}

/** The run of a week or of a day that is due at or before `now`. */
export const openingOf = (run: RunAsked['run'], now: Instant): Opening =>
  run === 'weekly' ? windowAt(now) : dayAt(now)

/** Starts the run of the week, for everybody. */
export const startDigest = (services: DigestServices): Promise<Run> =>
  openRun(windowAt(services.now()), () => listContactIds(services.table), services.bulk, services)

/** Starts the run of the day: reminders, openings, welcomes, and what was held back over night. */
export const startDaily = (services: DigestServices): Promise<Run> =>
  openRun(dayAt(services.now()), () => listContactIds(services.table), services.urgent, services)

/**
 * Starts a run that somebody asked for by hand. A message may come twice, and late: a run is started once, and one whose
 * time is over never (FAULTS G6).
 */
export const startAsked = async ({ run, period }: RunAsked, services: DigestServices): Promise<void> => {
  if (openingOf(run, services.now()).period !== period) return
  await (run === 'weekly' ? startDigest(services) : startDaily(services))
}
