import type { Snapshots } from '../../../shared/blobs/snapshot-loader.ts'
import { plannedFor } from '../../../shared/digests/friday/monday.ts'
import type { RunAsked } from '../../../shared/domain/messages.ts'
import type { Run } from '../../../shared/domain/run.ts'
import { listContactIds } from '../../../shared/store/contacts.ts'
import { readCorrespondencesOf } from '../../../shared/store/correspondences.ts'
import { readRun } from '../../../shared/store/runs.ts'
import { readings } from '../../../shared/store/source-readings.ts'
import { openingOf } from '../../digest/digest.ts'
import type { Opening } from '../../digest/open-run.ts'
import { whenBuilt } from '../frame/when-built.ts'
import type { ConsoleServices } from '../services.ts'

export type Startable = RunAsked['run']
export const STARTABLE = ['weekly', 'daily'] as const satisfies Startable[]

/** More contacts than this are not worked out one by one while somebody waits for a page. */
const MOST_COUNTED = 2_000

/**
 * A run that falls due by now, and what starting it by hand would do. *begins*: there is none yet. *goesOn*: its start
 * was cut off. *nothing*: it was started already, and is never started again.
 */
export type Due = {
  run: Startable
  opening: Opening
  starting: 'begins' | 'goesOn' | 'nothing'
  /** The run as it is stored. */
  stored: Run | undefined
  /** Contacts that are looked at. */
  contacts: number
  /** How many of them get a mail, as things stand; undefined where nobody has worked it out. */
  mails: number | undefined
}

const mailsNow = async (
  { table, now }: Pick<ConsoleServices, 'table' | 'now'>,
  snapshots: Snapshots,
): Promise<number> => {
  const ground = { snapshots, sources: await readings(table, now()) }
  const written = await readCorrespondencesOf(table, [...snapshots.profiles.members.keys()])
  return written.filter((one) => 'selection' in plannedFor(one, ground, now())).length
}

/** The run of this week, or of today, with whom it would reach. */
export const dueRun = async (services: ConsoleServices, run: Startable): Promise<Due> => {
  const { table, now } = services
  const opening = openingOf(run, now())
  const [stored, ids] = await Promise.all([readRun(table, opening.period), listContactIds(table)])
  const starting = !stored ? 'begins' : stored.state === 'preparing' ? 'goesOn' : 'nothing'
  const isCounted = run === 'weekly' && starting !== 'nothing' && ids.length <= MOST_COUNTED
  const snapshots = isCounted ? await whenBuilt(services) : undefined
  const mails = snapshots && (await mailsNow(services, snapshots))
  return { run, opening, starting, stored, contacts: ids.length, mails }
}

/**
 * Asks for the run of a period, as it was confirmed. Nothing is asked for where it was started, or where its time is
 * over: *over*. Asked for twice, it is started once (FAULTS G6).
 */
export const askForRun = async (
  services: Pick<ConsoleServices, 'table' | 'now' | 'runs'>,
  asked: RunAsked,
): Promise<'asked' | 'started' | 'over'> => {
  const { table, now, runs } = services
  if (openingOf(asked.run, now()).period !== asked.period) return 'over'
  const stored = await readRun(table, asked.period)
  if (stored && stored.state !== 'preparing') return 'started'
  await runs.send([asked])
  return 'asked'
}
