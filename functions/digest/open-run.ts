import type { ShardReady } from '../../shared/domain/messages.ts'
import type { Run, Shard } from '../../shared/domain/run.ts'
import type { Instant } from '../../shared/domain/time.ts'
import { recordRunOpened } from '../../shared/runtime/metrics.ts'
import type { Queue } from '../../shared/runtime/queue.ts'
import { addRun, addShard, readRun, readShards, updateRun } from '../../shared/store/runs.ts'
import type { Table } from '../../shared/store/table.ts'

export type RunServices = { table: Table; now: () => Instant }

/** What a run is before it is opened. */
export type Opening = Pick<Run, 'kind' | 'period' | 'startsAt' | 'endsAt'>

/** Contacts in one shard: what a sender works through well within its time at the slowest SES rate. */
const SHARD_SIZE = 50

const chunksOf = <T>(all: T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, index) =>
    all.slice(index * size, (index + 1) * size),
  )

/**
 * Shards that another attempt wrote stay as they were; only what is missing is added, in order of number.
 * @returns all shards, or undefined when another start wrote the next one first: who is in that one, it alone knows.
 */
const dealMissing = async (
  run: Run,
  contacts: string[],
  { table, now }: RunServices,
): Promise<Shard[] | undefined> => {
  const known = await readShards(table, run.period)
  const sharded = new Set(known.flatMap((shard) => shard.contacts))
  const waiting = contacts.filter((id) => !sharded.has(id))
  const fresh: Shard[] = chunksOf(waiting, SHARD_SIZE).map((some, index) => ({
    period: run.period,
    number: known.length + index,
    contacts: some,
    state: 'pending' as const,
    updatedAt: now(),
    outcomes: {},
  }))
  for (const shard of fresh) if (!(await addShard(table, shard, run.kind))) return undefined
  return [...known, ...fresh]
}

const deal = async (
  run: Run,
  contacts: string[],
  queue: Queue<ShardReady>,
  services: RunServices,
): Promise<void> => {
  const { table } = services
  let all: Shard[] | undefined
  // Whoever was first has dealt some more each time, so that it ends.
  while (!all) all = await dealMissing(run, contacts, services)
  await queue.send(all.map((shard) => ({ period: run.period, shard: shard.number })))
  const dealt = all.reduce((sum, shard) => sum + shard.contacts.length, 0)
  await updateRun(table, run.period, ['preparing'], {
    state: all.length > 0 ? 'sending' : 'done',
    shards: all.length,
    contacts: dealt,
  })
}

/**
 * Opens a run and deals its contacts into shards, or finishes doing so where that was cut off. Once a period's run is
 * sending or done, another start changes nothing (FAULTS A3, A22).
 * @param contacts asked for only while the run is not dealt yet
 */
export const openRun = async (
  opening: Opening,
  contacts: () => Promise<string[]>,
  queue: Queue<ShardReady>,
  services: RunServices,
): Promise<Run> => {
  const { table, now } = services
  const fresh: Run = { ...opening, state: 'preparing', shards: 0, contacts: 0, startedAt: now() }
  if (await addRun(table, fresh)) recordRunOpened(fresh.kind, fresh.startedAt)
  const run = (await readRun(table, opening.period)) ?? fresh
  if (run.state !== 'preparing') return run
  await deal(run, await contacts(), queue, services)
  return (await readRun(table, opening.period)) ?? run
}
