import type { DigestRun } from '../../shared/domain/digest.ts'
import type { ShardReady } from '../../shared/domain/messages.ts'
import { type Instant, inZone, isoWeek, mondayBefore, zoned } from '../../shared/domain/time.ts'
import type { Queue } from '../../shared/runtime/queue.ts'
import { listContactIds } from '../../shared/store/contacts.ts'
import { addRun, addShard, readRun, readShards, updateRun } from '../../shared/store/digest-runs.ts'
import type { Table } from '../../shared/store/table.ts'

export type DigestServices = { table: Table; bulk: Queue<ShardReady>; now: () => Instant }

/** Contacts in one shard: what a sender works through well within its time at the slowest SES rate. */
const SHARD_SIZE = 50

/** The half-open window `[startsAt, endsAt)` of the digest due at or before `now`: Monday 07:30 to Monday 07:30 in Rome. */
export const windowAt = (now: Instant): Pick<DigestRun, 'period' | 'startsAt' | 'endsAt'> => {
  const endsAt = mondayBefore(now)
  const monday = zoned(endsAt).toPlainDate()
  return {
    period: isoWeek(endsAt),
    startsAt: inZone(`${monday.subtract({ days: 7 }).toString()}T07:30`),
    endsAt,
  }
}

const chunksOf = <T>(all: T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, index) =>
    all.slice(index * size, (index + 1) * size),
  )

/** Shards that a first attempt wrote stay as they were; a second adds only what is missing. */
const prepare = async (run: DigestRun, { table, bulk, now }: DigestServices): Promise<void> => {
  const known = await readShards(table, run.period)
  const sharded = new Set(known.flatMap((shard) => shard.contacts))
  const waiting = (await listContactIds(table)).filter((id) => !sharded.has(id))
  const fresh = chunksOf(waiting, SHARD_SIZE).map((contacts, index) => ({
    period: run.period,
    number: known.length + index,
    contacts,
    state: 'pending' as const,
    updatedAt: now(),
    outcomes: {},
  }))
  for (const shard of fresh) await addShard(table, shard)
  const all = [...known, ...fresh]
  await bulk.send(all.map((shard) => ({ period: run.period, shard: shard.number })))
  const contacts = all.reduce((sum, shard) => sum + shard.contacts.length, 0)
  await updateRun(table, run.period, ['preparing'], {
    state: all.length > 0 ? 'sending' : 'done',
    shards: all.length,
    contacts,
  })
}

/**
 * Starts the run of the week, or finishes starting one that was cut off. Once a week's run is sending or done,
 * another start changes nothing (FAULTS A3, A22).
 */
export const startDigest = async (services: DigestServices): Promise<DigestRun> => {
  const { table, now } = services
  const window = windowAt(now())
  const fresh: DigestRun = { ...window, state: 'preparing', shards: 0, contacts: 0, startedAt: now() }
  await addRun(table, fresh)
  const run = (await readRun(table, window.period)) ?? fresh
  if (run.state !== 'preparing') return run
  await prepare(run, services)
  return (await readRun(table, window.period)) ?? run
}
