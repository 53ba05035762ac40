import type { Source } from '../shared/sources/source.ts'
import type { FunctionName } from './functions.ts'

/**
 * Something that happens by the clock, in Europe/Rome (so that Monday 07:30 stays 07:30 across summer time).
 * Read by EventBridge Scheduler on AWS and by this machine's clock.
 */
export type Schedule = {
  name: string
  /** EventBridge cron fields: minutes hours day month weekday year. */
  cron: string
  target: FunctionName
  input: Record<string, string>
  /** The metric that a success leaves, where it says more than that the function ended well. */
  leaves?: { metric: string; dimensions: Record<string, string> }
  /** After how many minutes without a success an alarm rings: at most a week, CloudWatch looks back no further. */
  silentAfterMinutes: number
  /** One sentence: what a person loses when that alarm rings. */
  loses: string
}

const DAY = 24 * 60

/** What happens by the clock whatever the sources are. */
const STANDING: Schedule[] = [
  {
    name: 'digest-weekly',
    cron: '30 7 ? * MON *',
    target: 'digest',
    input: { kind: 'weekly' },
    leaves: { metric: 'RunOpened', dimensions: { kind: 'digest' } },
    silentAfterMinutes: 7 * DAY,
    loses: 'Nobody has got the weekly digest: neither the schedule nor recover has opened its run.',
  },
  {
    // After the digest, so that what it has told is not said again on the same morning.
    name: 'digest-daily',
    cron: '50 7 * * ? *',
    target: 'digest',
    input: { kind: 'daily' },
    leaves: { metric: 'RunOpened', dimensions: { kind: 'daily' } },
    silentAfterMinutes: 2 * DAY,
    loses:
      'Nobody is reminded of deadlines and openings: neither the schedule nor recover has opened the run.',
  },
  {
    // While an office still has half a day to act. Nobody has to: untouched, Monday leaves anyway.
    name: 'friday',
    cron: '0 11 ? * FRI *',
    target: 'digest',
    input: { kind: 'friday' },
    leaves: { metric: 'FridayWritten', dimensions: {} },
    silentAfterMinutes: 7 * DAY,
    loses: 'The offices of the clusters do not hear on Friday what to check before Monday’s digest.',
  },
  {
    // A quarter of an hour after the digest, so that a run that never started is found the same morning.
    name: 'recover',
    cron: '15,45 * * * ? *',
    target: 'recover',
    input: {},
    silentAfterMinutes: 120,
    loses:
      'Runs that never started and shards that got lost are no longer found: contacts miss their digest.',
  },
  {
    name: 'tick',
    cron: '* * * * ? *',
    target: 'tick',
    input: {},
    silentAfterMinutes: 15,
    loses: 'Calls scheduled for publication do not come out at their hour, and runs stay open.',
  },
]

/** Two missed days for a source read every day, a week for one read on certain days only. */
const silenceOf = (cron: string): number => {
  const [, , day = '*', , weekday = '*'] = cron.split(' ')
  return '*?'.includes(day) && '*?'.includes(weekday) ? 2 * DAY : 7 * DAY
}

/** All schedules: one a source, and the standing ones. */
export const schedulesFor = (sources: Pick<Source, 'id' | 'name' | 'schedule'>[]): Schedule[] => [
  ...sources.map(
    ({ id, name, schedule }): Schedule => ({
      name: `ingest-${id}`,
      cron: schedule,
      target: 'ingest',
      input: { source: id },
      leaves: { metric: 'SourceRead', dimensions: { source: id } },
      silentAfterMinutes: silenceOf(schedule),
      loses: `Readers do not hear of calls that ${name} publishes or changes.`,
    }),
  ),
  ...STANDING,
]
