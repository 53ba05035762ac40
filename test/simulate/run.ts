import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { startDigest, windowAt } from '../../functions/digest/digest.ts'
import { openRun } from '../../functions/digest/open-run.ts'
import { recover } from '../../functions/recover/recover.ts'
import { tick } from '../../functions/tick/tick.ts'
import type { World } from '../../infra/local/world.ts'
import { QUEUES } from '../../infra/queues.ts'
import type { Changed, ShardReady, Urgent } from '../../shared/domain/messages.ts'
import type { Run, Shard } from '../../shared/domain/run.ts'
import { openQueue } from '../../shared/runtime/queue.ts'
import { readRun, readShards } from '../../shared/store/runs.ts'
import { openTable, type Table } from '../../shared/store/table.ts'
import { startLanes } from './lanes.ts'
import type { Meter } from './meter.ts'
import { pollQueue } from './queue.ts'
import type { Ground } from './sender.ts'

/** The table with a client of its own, whose use counts for `part`. */
export const meteredTable = (world: World, meter: Meter, part: string): Table => {
  const client = new DynamoDBClient({})
  meter.count(client, part)
  return openTable(world.table.name, world.clock.now, client)
}

export type RunDone = {
  run: Run
  shards: Shard[]
  /** Seconds by the driven clock until the last message was handed over, every contact settled, and every lost answer. */
  sentSeconds: number
  doneSeconds: number
  settledSeconds: number
  sqsRequests: number
  invocations: number
  pacedMs: number
  recoveries: number
  ticks: number
}

const RECOVER_MINUTES = 30
/** A run that is not over after two days never will be, nor will a mail whose fate is still open then. */
const MOST_MINUTES = 2 * 24 * 60
const MOST_LOOKS = 2 * 48

export type RunOptions = {
  /** These contacts, instead of everybody. */
  only?: string[] | undefined
  /** Minutes between ticks, and between looks for lost answers once the run is done; on AWS 1 and 30. */
  tickMinutes?: number | undefined
  lookMinutes?: number | undefined
  tell?: ((what: string) => void) | undefined
}

/**
 * The Monday's run from its schedule to its end: opened, sent, looked after each minute and half-hour, as on AWS.
 */
export const simulateRun = async (
  ground: Ground,
  { only, tickMinutes = 1, lookMinutes = RECOVER_MINUTES, tell = () => {} }: RunOptions = {},
): Promise<RunDone> => {
  const { world, clock, meter } = ground
  const { queueUrls } = world.servers
  const bulk = openQueue<ShardReady>(queueUrls.bulk ?? '')
  const urgent = openQueue<Urgent>(queueUrls.urgent ?? '')
  const changed = openQueue<Changed>(queueUrls.changed ?? '')
  const { now } = clock
  const opening = meteredTable(world, meter, 'open the run')
  const ticking = meteredTable(world, meter, 'tick')
  const recovering = meteredTable(world, meter, 'recover')
  const start = clock.milliseconds()
  const { period, shards } = only
    ? await openRun(windowAt(now()), async () => only, bulk, { table: opening, now })
    : await startDigest({ table: opening, bulk, urgent, now })
  tell(`the run of ${period} is open: ${shards} shards`)
  const queue = pollQueue(queueUrls.bulk ?? '', QUEUES.bulk.visibilitySeconds, clock)
  const lanes = startLanes(queue, 'bulk', ground)
  let recoveries = 0
  let ticks = 0
  let sentSeconds = 0
  const seconds = (): number => (clock.milliseconds() - start) / 1000
  const look = async (): Promise<void> => {
    recoveries += 1
    await clock.during(world.layDownSent())
    await clock.during(recover({ table: recovering, blobs: world.blobs, bulk, urgent, changed, now }))
  }
  for (let minute = tickMinutes; minute <= MOST_MINUTES; minute += tickMinutes) {
    const before = lanes.invocations
    await clock.sleep(tickMinutes * 60_000)
    if (lanes.invocations > before) sentSeconds = seconds()
    ticks += 1
    const { finished } = await clock.during(
      tick({ table: ticking, calls: async () => undefined, changed: { send: async () => {} }, urgent, now }),
    )
    if (finished.includes(period)) break
    if (minute % RECOVER_MINUTES >= tickMinutes) continue
    tell(`${clock.now()}: ${lanes.invocations} invocations of senders`)
    await look()
  }
  lanes.stop()
  await lanes.stopped
  const doneSeconds = seconds()
  // Mails whose answer was lost: an event settles them, or a day without one.
  let run = await readRun(world.table, period)
  for (let looks = 0; looks < MOST_LOOKS && run?.state === 'done' && (run.unknown ?? 0) > 0; looks += 1) {
    await clock.sleep(lookMinutes * 60_000)
    await look()
    run = await readRun(world.table, period)
  }
  if (run?.state !== 'done')
    throw new Error(`[simulate] expected the run of ${period} to end, it is ${run?.state} after two days.`)
  return {
    run,
    shards: await readShards(world.table, period),
    sentSeconds,
    doneSeconds,
    settledSeconds: seconds(),
    sqsRequests: queue.requests() + Math.ceil(run.shards / 10),
    invocations: lanes.invocations,
    pacedMs: lanes.pacedMs,
    recoveries,
    ticks,
  }
}
