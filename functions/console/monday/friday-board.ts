import type { Snapshots } from '../../../shared/blobs/snapshot-loader.ts'
import { type After, afterRun } from '../../../shared/digests/friday/after.ts'
import type { Check } from '../../../shared/digests/friday/checks.ts'
import { type Monday, membersOf, mondayFor, namedIn } from '../../../shared/digests/friday/monday.ts'
import { nextDigestAt } from '../../../shared/digests/rhythm.ts'
import { steersOf } from '../../../shared/digests/steering.ts'
import type { Cluster } from '../../../shared/domain/cluster.ts'
import type { Member } from '../../../shared/domain/member.ts'
import type { Opportunity } from '../../../shared/domain/opportunity.ts'
import { isInForce, type Steer } from '../../../shared/domain/steer.ts'
import type { Instant } from '../../../shared/domain/time.ts'
import { readCorrespondencesOf } from '../../../shared/store/correspondences.ts'
import { readRuns, readShards } from '../../../shared/store/runs.ts'
import { readings } from '../../../shared/store/source-readings.ts'
import { endSteer, readSteering } from '../../../shared/store/steering.ts'
import { fridayOf } from '../../send/friday.ts'
import { whenBuilt } from '../frame/when-built.ts'
import type { ConsoleServices } from '../services.ts'
import { type OpenedSince, openedSince } from './friday-opened.ts'

/** A decision that holds, with its call as it is matched. */
export type Steered = { steer: Steer; call: Opportunity | undefined }

/** What an office looks at on Friday. `after`: what became of the last run; absent before the first. */
export type FridayBoard = {
  monday: Monday
  checks: Check[]
  steers: Steered[]
  after: After | undefined
  opened: OpenedSince
}

/** What Monday brings to a cluster, as things stand; undefined before the first matching. */
export const fridayBoard = async (
  services: ConsoleServices,
  cluster: Cluster,
): Promise<FridayBoard | undefined> => {
  const { table, now } = services
  const snapshots = await whenBuilt(services)
  if (!snapshots) return undefined
  const ground = { snapshots, sources: await readings(table, now()) }
  const { monday, checks, members, written } = await fridayOf(cluster, ground, table, now())
  const [run] = await readRuns(table, 1)
  const after = run && afterRun(cluster, members, written, run, await readShards(table, run.period))
  const opened = run
    ? await openedSince(run, written, cluster, snapshots, table)
    : { calls: [], concepts: [] }
  const steers = (snapshots.steering ?? [])
    .filter((steer) => steer.scope === cluster.id || steer.scope === 'everybody')
    .filter((steer) => isInForce(steer, now()))
    .map((steer) => ({ steer, call: snapshots.calls.cards.get(steer.call) }))
  return { monday, checks, steers, after, opened }
}

/** A call before an office: what is decided of it, which members it is near, and how many contacts Monday tells of it. */
export type SteeredCall = { steers: Steer[]; reach: { contacts: number; near: Member[] } }

export const steeredCall = async (
  { table, now }: Pick<ConsoleServices, 'table' | 'now'>,
  cluster: Cluster,
  call: Opportunity,
  snapshots: Snapshots,
): Promise<SteeredCall> => {
  const ground = { snapshots, sources: [] }
  const own = new Map(membersOf(cluster.id, ground).map((member) => [member.id, member]))
  const near = snapshots.calls.cards.has(call.id)
    ? snapshots.matcher
        .membersFor(call.id, { limit: Number.MAX_SAFE_INTEGER })
        .flatMap(({ member }) => own.get(member) ?? [])
    : []
  const written = await readCorrespondencesOf(
    table,
    near.map(({ id }) => id),
  )
  const monday = mondayFor(cluster, written, ground, nextDigestAt('weekly', now()))
  const contacts = monday.planned.filter((planned) =>
    namedIn(planned).some(({ candidate }) => candidate.opportunity.id === call.id),
  ).length
  // What other offices decide of it is theirs.
  const steers = steersOf(call, { steering: await readSteering(table) }, now()).filter(
    ({ scope }) => scope === cluster.id || scope === 'everybody',
  )
  return { steers, reach: { contacts, near } }
}

/** Whether decisions for everybody are somebody's to make is said by `mayAll`. */
type Around = { cluster: Cluster; call: Opportunity; by: string; mayAll: boolean }

/** Ends a decision as it was seen. *notYours*: it is for others than this cluster. *outrun*: it is another by now. */
export const endSteerAsked = async (
  { table, now }: Pick<ConsoleServices, 'table' | 'now'>,
  { cluster, call, by, mayAll }: Around,
  asked: Pick<Steer, 'scope' | 'does'> & { at: Instant },
): Promise<'ended' | 'notYours' | 'outrun'> => {
  const isOwn = asked.scope === cluster.id || (asked.scope === 'everybody' && mayAll)
  if (!isOwn) return 'notYours'
  const rows = steersOf(call, { steering: await readSteering(table) }, now())
  const steer = rows.find(
    ({ scope, does, at }) => scope === asked.scope && does === asked.does && at === asked.at,
  )
  if (!steer || !(await endSteer(table, steer, { seen: steer.at, by, now: now() }))) return 'outrun'
  return 'ended'
}

/** Has the next digest of one of the cluster's contacts sent to its office, as a test. */
export const askForTest = async (
  { table, urgent }: Pick<ConsoleServices, 'table' | 'urgent'>,
  cluster: Cluster,
  snapshots: Snapshots,
  contact: string,
): Promise<'asked' | 'nobody' | 'noOffice'> => {
  const members = membersOf(cluster.id, { snapshots })
  const written = await readCorrespondencesOf(
    table,
    members.map(({ id }) => id),
  )
  const chosen = written.find((one) => one.contact.id === contact)
  if (!chosen) return 'nobody'
  if (!cluster.office) return 'noOffice'
  await urgent.send([{ test: chosen.contact.id, cluster: cluster.id }])
  return 'asked'
}
