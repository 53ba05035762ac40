import '../../infra/local/quiet.ts'
import { PurgeQueueCommand, SQSClient } from '@aws-sdk/client-sqs'
import { afterEach, describe, expect, it } from 'vitest'
import { writeLetter } from '../../functions/console/office/write-letter.ts'
import { sendShard } from '../../functions/send/send.ts'
import { totalsOf } from '../../shared/domain/run.ts'
import { plus } from '../../shared/domain/time.ts'
import { readRetentionDay } from '../../shared/store/erasures.ts'
import { addRun, addShard } from '../../shared/store/runs.ts'
import { publishPointer, readPointer } from '../../shared/store/snapshots.ts'
import { readRow, writeRow } from '../../shared/store/table.ts'
import { aSender } from '../builders/sender.ts'
import {
  aWorld,
  bruno,
  FIRST_MONDAY,
  openRun,
  PERIOD,
  SECOND_MONDAY,
  type SmallWorld,
} from '../builders/world.ts'

let world: SmallWorld
afterEach(() => world.close())

const NOTHING = {
  runsStarted: 0,
  runsResumed: 0,
  shardsRequeued: 0,
  snapshotsAskedFor: 0,
  settledSent: 0,
  settledFailed: 0,
  lettersRequeued: 0,
  lettersGivenUp: 0,
}
const recoverAt = (minutes: number) => {
  world.clock.moveTo(plus(FIRST_MONDAY, { minutes }))
  return world.invoke.recover({})
}

describe('A4 a Monday on which the schedule does not fire', () => {
  const skipMonday = async () => {
    world = await aWorld()
    await world.sendDigest()
    world.clock.moveTo(SECOND_MONDAY)
    await world.invoke.match({ Records: [] })
  }

  it('is noticed a little later; the run is started once, by whoever looks first', async () => {
    await skipMonday()
    const looked = []
    for (const minutes of [15, 45, 75]) {
      world.clock.moveTo(plus(SECOND_MONDAY, { minutes }))
      looked.push(await world.invoke.recover({}))
      await world.settle()
    }
    expect(looked).toEqual([NOTHING, { ...NOTHING, runsStarted: 1 }, NOTHING])
    expect(await world.run('2026-W27')).toMatchObject({ state: 'sending', contacts: 3 })
  })

  it('the schedule that fires after all finds the run begun', async () => {
    await skipMonday()
    world.clock.moveTo(plus(SECOND_MONDAY, { minutes: 45 }))
    await world.invoke.recover({})
    const begun = await world.run('2026-W27')
    await world.invoke.digest({ kind: 'weekly' })
    expect(await world.run('2026-W27')).toEqual(begun)
    expect(await world.shards('2026-W27')).toHaveLength(1)
  })

  it('before its first digest an installation misses none', async () => {
    world = await aWorld()
    expect(await recoverAt(45)).toEqual(NOTHING)
    expect(await world.run(PERIOD)).toBeUndefined()
  })
})

describe('A4 a morning on which the schedule does not fire', () => {
  const TUESDAY = '2026-06-23'
  const runsStartedAt = async (at: string): Promise<unknown> => {
    world.clock.moveTo(at)
    await world.invoke.match({ Records: [] })
    const { runsStarted } = (await world.invoke.recover({})) as { runsStarted: number }
    await world.settle()
    return runsStarted
  }
  const skipTuesday = async () => {
    world = await aWorld()
    await world.sendDigest()
    world.clock.moveTo('2026-06-22T05:50:00Z')
    await world.invoke.digest({ kind: 'daily' })
    await world.settle()
  }

  it('is noticed on the same day, also late in it, and its run is started once', async () => {
    await skipTuesday()
    const started = []
    for (const time of ['05:45', '06:15', '06:45', '19:15'])
      started.push(await runsStartedAt(`${TUESDAY}T${time}:00Z`))
    expect(started).toEqual([0, 1, 0, 0])
    expect(await world.run(TUESDAY)).toMatchObject({ kind: 'daily', contacts: 3 })
    await world.invoke.digest({ kind: 'daily' })
    expect(await world.shards(TUESDAY)).toHaveLength(1)
  })

  it('is let go when the day is over: the next one finds what is still due', async () => {
    await skipTuesday()
    expect(await runsStartedAt('2026-06-23T22:15:00Z')).toBe(0)
    expect(await runsStartedAt('2026-06-24T05:15:00Z')).toBe(0)
    expect(await world.run(TUESDAY)).toBeUndefined()
    expect(await runsStartedAt('2026-06-24T06:15:00Z')).toBe(1)
  })
})

describe('alerts whose start was cut off', () => {
  it('are dealt anew with the next build; what was dealt is worked off, and its run comes to an end', async () => {
    world = await aWorld()
    const { table, clock } = world
    const period = '2026-06-22T05:10:00Z'
    const now = clock.now()
    const run = { kind: 'alerts' as const, period, startsAt: '2026-06-22T05:00:00Z', endsAt: period }
    await addRun(table, { ...run, state: 'preparing', shards: 0, contacts: 0, startedAt: now })
    const shard = { period, number: 0, contacts: ['anna-neri'], state: 'pending' as const }
    await addShard(table, { ...shard, updatedAt: now, outcomes: {} }, 'alerts')
    await recoverAt(45)
    expect(await world.run(period)).toMatchObject({ state: 'preparing' })
    await recoverAt(75)
    await world.settle()
    await world.invoke.tick({})
    expect(await world.run(period)).toMatchObject({ state: 'done', shards: 1, contacts: 1 })
    expect(totalsOf(await world.shards(period))).toMatchObject({ skipped: 1, pending: 0 })
  })
})

describe('what recover cannot do', () => {
  it('keeps it from nothing else: letters and retention do not wait for a run that cannot be read', async () => {
    world = await aWorld()
    await world.sendDigest()
    const { table, clock } = world
    const key = { pk: `RUN#${PERIOD}`, sk: 'RUN' }
    await writeRow(table, {
      ...(await readRow(table, key)),
      ...key,
      list: 'runs',
      listKey: PERIOD,
      state: 'torn',
    })
    const lost = { send: async () => Promise.reject(new Error('lost')) }
    const owner = { kind: 'contact' as const, id: 'carla-conti' }
    const content = { kind: 'stand-in-declined' as const, colleague: 'anna-neri' }
    await writeLetter({ owner, id: 'declined-1', content }, { table, urgent: lost, now: clock.now })
    await expect(recoverAt(45)).rejects.toThrow()
    await world.settle()
    expect(world.mailed()).toHaveLength(4)
    expect(await readRetentionDay(table)).toBe('2026-06-22')
  })
})

describe('A5 shards whose messages were lost', () => {
  it('are put on the queue again after an hour, and only those that nobody has worked off', async () => {
    world = await aWorld()
    await openRun(world, ['anna-neri'], ['bruno-bassi'], ['carla-conti'])
    await sendShard({ period: PERIOD, shard: 0 }, aSender(world))
    await sendShard({ period: PERIOD, shard: 2 }, aSender(world))
    expect(await recoverAt(45)).toEqual(NOTHING)
    expect(await recoverAt(75)).toEqual({ ...NOTHING, shardsRequeued: 1 })
    await world.settle()
    expect(world.mailed().slice(2)).toEqual([bruno.address])
    expect(totalsOf(await world.shards(PERIOD))).toMatchObject({ sent: 3, pending: 0 })
    expect(await recoverAt(180)).toEqual(NOTHING)
  })

  it('have an hour again each time: a long queue is not filled with the same shard every half hour', async () => {
    world = await aWorld()
    await openRun(world, ['anna-neri'])
    const requeued: unknown[] = []
    for (const minutes of [75, 105, 135, 165]) requeued.push(await recoverAt(minutes))
    expect(requeued).toEqual([1, 0, 0, 1].map((shardsRequeued) => ({ ...NOTHING, shardsRequeued })))
    await world.settle()
    expect(world.mailed()).toHaveLength(1)
  })

  it('belong to the run of the week before, too', async () => {
    world = await aWorld()
    await openRun(world, ['anna-neri'])
    world.clock.moveTo(SECOND_MONDAY)
    await world.invoke.match({ Records: [] })
    await world.sendDigest()
    world.clock.moveTo(plus(SECOND_MONDAY, { minutes: 15 }))
    expect(await world.invoke.recover({})).toEqual({ ...NOTHING, shardsRequeued: 1 })
    await world.settle()
    await world.invoke.tick({})
    expect((await world.runs()).map(({ state }) => state)).toEqual(['done', 'done'])
    expect(new Set(world.mailed())).toHaveLength(world.mailed().length)
  })
})

describe('a source that was read while the message that says so was lost', () => {
  it('is in the snapshots all the same', async () => {
    world = await aWorld({ rows: [], start: '2026-06-22T08:00:00Z' })
    for (const source of ['rer-bandi', 'rer-imprese']) await world.invoke.ingest({ source, minimumRows: 0 })
    await new SQSClient({}).send(new PurgeQueueCommand({ QueueUrl: world.servers.queueUrls.changed }))
    world.clock.moveTo('2026-06-22T08:15:00Z')
    expect(await world.invoke.recover({})).toEqual({ ...NOTHING, snapshotsAskedFor: 1 })
    await world.settle()
    expect(await world.invoke.recover({})).toEqual(NOTHING)
  })
})

describe('snapshots that need a build although no source brought anything', () => {
  const askedFor = async () => (await world.invoke.recover({})) as { snapshotsAskedFor: number }

  it('are those of more than a day ago: what has closed leaves them, and a damaged one is noticed', async () => {
    world = await aWorld()
    expect(await askedFor()).toMatchObject({ snapshotsAskedFor: 0 })
    world.clock.moveTo(plus(FIRST_MONDAY, { hours: 30 }))
    expect(await askedFor()).toMatchObject({ snapshotsAskedFor: 1 })
    await world.settle()
    expect(await askedFor()).toMatchObject({ snapshotsAskedFor: 0 })
  })

  it('are those that other code built, right after a deployment', async () => {
    world = await aWorld()
    const pointer = await readPointer(world.table, 'calls')
    if (!pointer) throw new Error('a world begins with snapshots')
    await publishPointer(world.table, { ...pointer, number: pointer.number + 1, format: 'of last year' })
    expect(await askedFor()).toMatchObject({ snapshotsAskedFor: 1 })
  })
})

describe('a run is done', () => {
  it('when its last contact is settled, once, and not before', async () => {
    world = await aWorld()
    await openRun(world, ['anna-neri'], ['bruno-bassi'])
    await sendShard({ period: PERIOD, shard: 0 }, aSender(world))
    expect(await world.invoke.tick({})).toEqual({ announced: [], finished: [] })
    await sendShard({ period: PERIOD, shard: 1 }, aSender(world))
    world.clock.moveTo(plus(FIRST_MONDAY, { minutes: 3 }))
    expect(await world.invoke.tick({})).toEqual({ announced: [], finished: [PERIOD] })
    expect(await world.run(PERIOD)).toMatchObject({ state: 'done', finishedAt: world.clock.now() })
    expect(await world.invoke.tick({})).toEqual({ announced: [], finished: [] })
  })
})
