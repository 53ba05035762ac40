import type { Blobs } from '../../shared/blobs/blobs.ts'
import type { Changed, ShardReady, Urgent } from '../../shared/domain/messages.ts'
import { queueOf } from '../../shared/domain/sending.ts'
import { dayOf, type Instant, plus } from '../../shared/domain/time.ts'
import { SNAPSHOT_VERSION } from '../../shared/matching/version.ts'
import type { Queue } from '../../shared/runtime/queue.ts'
import { SOURCE_IDS } from '../../shared/sources/names.ts'
import { readAlertMark } from '../../shared/store/alert-mark.ts'
import { readLatestRuns, readRuns, readShards, renewShard, updateRun } from '../../shared/store/runs.ts'
import { readPause } from '../../shared/store/sending-pause.ts'
import { readPointer } from '../../shared/store/snapshots.ts'
import { readSourceRuns } from '../../shared/store/source-runs.ts'
import type { Table } from '../../shared/store/table.ts'
import { type DigestServices, dayAt, startDaily, startDigest, windowAt } from '../digest/digest.ts'
import type { Opening } from '../digest/open-run.ts'
import { settleAlreadySent } from './already-sent.ts'
import { recoverFollowing } from './following.ts'
import { type LettersRecovered, recoverLetters } from './letters.ts'
import { oneByOne } from './one-by-one.ts'
import { type Settled, settleUnknown } from './settle.ts'

export type RecoverServices = {
  table: Table
  blobs: Blobs
  bulk: Queue<ShardReady>
  urgent: Queue<Urgent>
  changed: Queue<Changed>
  now: () => Instant
}

/** What was lost and has been put back. All zero is the good news. */
export type Recovered = {
  runsStarted: number
  runsResumed: number
  shardsRequeued: number
  snapshotsAskedFor: number
} & Settled &
  LettersRecovered

/** A schedule that has not fired this long after its time never will. */
const RUN_LATE_MINUTES = 20
/** No sender works on a shard for this long. */
const SHARD_STALE_HOURS = 1
/** A build that is asked for is made within this time. */
const SNAPSHOT_LATE_MINUTES = 10

/** So late, somebody has to have looked first whether the run did not go out already: the table may be a restored one. */
const HELD_AFTER_HOURS = 1
const held: Queue<ShardReady> = { send: async () => {} }

type Started = { period: string; isHeld: boolean }

/**
 * The run of the week or of the day was never started, or its start was cut off (FAULTS A4).
 * @returns the run that was started, if one was
 */
const startMissing = async (
  { kind, period, endsAt }: Opening,
  start: (services: DigestServices) => Promise<unknown>,
  services: RecoverServices,
): Promise<Started[]> => {
  const { table, now } = services
  const runs = await readRuns(table, 1, kind)
  const known = runs.find((run) => run.period === period)
  const isLate = now() > plus(endsAt, { minutes: RUN_LATE_MINUTES })
  // What a day was to bring is no longer due on the next; that looks for itself what still is.
  if (kind === 'daily' && period !== dayOf(now())) return []
  // The very first has no run to be missing: a new installation begins with its next Monday, and its next morning.
  if (!isLate || (known && known.state !== 'preparing') || (!known && runs.length === 0)) return []
  const isHeld = now() > plus(endsAt, { hours: HELD_AFTER_HOURS })
  await start(isHeld ? { ...services, bulk: held, urgent: held } : services)
  return [{ period, isHeld }]
}

/**
 * A start that was cut off and that nobody takes up again: alerts are dealt anew with the next build, and what another
 * day or week was to bring is the next one's. What it had dealt is worked off and counted.
 */
const closeStarts = async ({ table, now }: RecoverServices): Promise<void> => {
  const current = [windowAt(now()).period, dayAt(now()).period]
  const before = plus(now(), { hours: -SHARD_STALE_HOURS })
  for (const { period, state, startedAt } of await readLatestRuns(table)) {
    if (state !== 'preparing' || startedAt >= before || current.includes(period)) continue
    const shards = await readShards(table, period)
    await updateRun(table, period, ['preparing'], {
      state: shards.length > 0 ? 'sending' : 'done',
      shards: shards.length,
      contacts: shards.reduce((sum, { contacts }) => sum + contacts.length, 0),
    })
  }
}

/** Shards whose message was lost, of runs that are under way or whose pause is over (FAULTS A5, A9, A11). */
const requeueShards = async (
  services: RecoverServices,
  started: Started[],
): Promise<Pick<Recovered, 'runsResumed' | 'shardsRequeued'>> => {
  const { table, now } = services
  const counts = { runsResumed: 0, shardsRequeued: 0 }
  const isPaused = (await readPause(table, now())) !== undefined
  for (const run of await readLatestRuns(table)) {
    const resumes = run.state === 'paused' && !isPaused
    if (run.state !== 'sending' && !resumes) continue
    if (resumes && (await updateRun(table, run.period, ['paused'], { state: 'sending' })))
      counts.runsResumed += 1
    const staleBefore = plus(now(), { hours: -SHARD_STALE_HOURS })
    const anew = resumes || started.some(({ period, isHeld }) => isHeld && period === run.period)
    const waiting = (await readShards(table, run.period)).filter(
      (shard) => shard.state === 'pending' && (anew || shard.updatedAt < staleBefore),
    )
    const again = waiting.length > 0 ? await settleAlreadySent(run, waiting, services) : []
    if (again.length === 0) continue
    await services[queueOf(run.kind)].send(
      again.map((shard) => ({ period: run.period, shard: shard.number })),
    )
    // From here they have their full time again: a long queue is not filled with the same shards every half hour.
    await Promise.all(again.map((shard) => renewShard(table, shard, now())))
    counts.shardsRequeued += again.length
  }
  return counts
}

/** A snapshot is built at least so often, so that what has closed leaves it and a damaged one is noticed. */
const SNAPSHOT_DAILY_HOURS = 26

/**
 * A source brought something, and the snapshots are older than that: the `changed` message was lost. Or they were
 * built by other code than reads them now, or so long ago that nobody seems to build them.
 */
const askForSnapshots = async ({ table, changed, now }: RecoverServices): Promise<number> => {
  const pointer = await readPointer(table, 'calls')
  const isOutdated =
    pointer !== undefined &&
    (pointer.format !== SNAPSHOT_VERSION || pointer.builtAt < plus(now(), { hours: -SNAPSHOT_DAILY_HOURS }))
  const runs = await Promise.all(SOURCE_IDS.map((id) => readSourceRuns(table, id)))
  const newest = runs
    .flatMap(([run]) => (run && run.state !== 'unchanged' ? [run.finishedAt] : []))
    .toSorted()
    .at(-1)
  const isLate = newest !== undefined && newest < plus(now(), { minutes: -SNAPSHOT_LATE_MINUTES })
  const isMissed = isLate && !(pointer && pointer.builtAt >= newest)
  // Built, and its news not dealt out: the same message has match look again.
  const mark = await readAlertMark(table)
  const isUntold =
    pointer !== undefined &&
    pointer.builtAt < plus(now(), { minutes: -SNAPSHOT_LATE_MINUTES }) &&
    !(mark && mark >= pointer.builtAt)
  if (!isOutdated && !isMissed && !isUntold) return 0
  await changed.send([{ at: now(), cause: 'recover' }])
  return 1
}

/**
 * Looks for lost work and puts it back. Finding nothing changes nothing, so it may run at any time.
 * @throws the first error, after everything else was looked for.
 */
export const recover = async (services: RecoverServices): Promise<Recovered> => {
  const { tried, tell } = oneByOne()
  const started = [
    ...(await tried(() => startMissing(windowAt(services.now()), startDigest, services), [])),
    ...(await tried(() => startMissing(dayAt(services.now()), startDaily, services), [])),
  ]
  await tried(() => closeStarts(services), undefined)
  await tried(() => recoverFollowing(services), undefined)
  const recovered = {
    runsStarted: started.length,
    ...(await tried(() => requeueShards(services, started), { runsResumed: 0, shardsRequeued: 0 })),
    snapshotsAskedFor: await tried(() => askForSnapshots(services), 0),
    ...(await tried(() => settleUnknown(services), { settledSent: 0, settledFailed: 0 })),
    ...(await tried(() => recoverLetters(services), { lettersRequeued: 0, lettersGivenUp: 0 })),
  }
  tell()
  return recovered
}
