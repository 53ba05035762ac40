import { afterEach, describe, expect, it } from 'vitest'
import { startDaily, startDigest, windowAt } from '../../functions/digest/digest.ts'
import { openRun } from '../../functions/digest/open-run.ts'
import type { ShardReady } from '../../shared/domain/messages.ts'
import { plus } from '../../shared/domain/time.ts'
import { readRuns } from '../../shared/store/runs.ts'
import { aContact } from '../builders/contact.ts'
import { type Around, watchedTable } from '../builders/sender.ts'
import {
  anna,
  aWorld,
  bruno,
  carla,
  FIRST_MONDAY,
  filofino,
  PERIOD,
  type SmallWorld,
} from '../builders/world.ts'

let world: SmallWorld
afterEach(() => world.close())

describe('starting the run of a week', () => {
  it('deals all contacts into shards of at most fifty, each in exactly one', async () => {
    const contacts = Array.from({ length: 120 }, (_, number) => aContact({ id: `contact-${number}` }))
    world = await aWorld({ contacts, calls: [] })
    const run = await world.invoke.digest({ kind: 'weekly' })
    const shards = await world.shards(PERIOD)
    expect(shards.map((shard) => shard.contacts.length)).toEqual([50, 50, 20])
    expect(shards.flatMap((shard) => shard.contacts).toSorted()).toEqual(
      contacts.map(({ id }) => id).toSorted(),
    )
    expect(run).toMatchObject({ period: PERIOD, state: 'sending', shards: 3, contacts: 120 })
  })

  it('is done at once when there is nobody to write to', async () => {
    world = await aWorld({ contacts: [] })
    expect(await world.invoke.digest({ kind: 'weekly' })).toMatchObject({ state: 'done', contacts: 0 })
  })

  it('refuses an event that is not its own', async () => {
    world = await aWorld()
    await expect(world.invoke.digest({ kind: 'monthly' })).rejects.toThrow('weekly')
    expect(await world.run(PERIOD)).toBeUndefined()
  })
})

describe('G6 an operator asks for a run by hand', () => {
  const asked = (run: string, period: string) => ({
    Records: [{ messageId: '1', body: JSON.stringify({ run, period }), eventSource: 'aws:sqs' }],
  })

  it('starts the run that the schedule has not started, and no other', async () => {
    world = await aWorld()
    expect(await world.invoke.digest(asked('weekly', '2020-W01'))).toEqual({ batchItemFailures: [] })
    expect(await world.run(PERIOD)).toBeUndefined()
    expect(await world.invoke.digest(asked('weekly', PERIOD))).toEqual({ batchItemFailures: [] })
    expect(await world.run(PERIOD)).toMatchObject({ state: 'sending', contacts: 3 })
  })

  it('one mail each, with the schedule and the message twice at the same moment', async () => {
    world = await aWorld()
    await Promise.all([
      world.invoke.digest({ kind: 'weekly' }),
      world.invoke.digest(asked('weekly', PERIOD)),
      world.invoke.digest(asked('weekly', PERIOD)),
    ])
    await world.settle()
    expect(world.mailed().toSorted()).toEqual([anna, bruno, carla].map(({ address }) => address).toSorted())
  })
})

describe('A3 the schedule fires twice', () => {
  it('one run, one mail each', async () => {
    world = await aWorld()
    await world.sendDigest()
    await world.sendDigest()
    expect(world.mailed().toSorted()).toEqual([anna, bruno, carla].map(({ address }) => address).toSorted())
    expect(await world.run(PERIOD)).toMatchObject({ state: 'done', shards: 1, contacts: 3 })
  })

  it('also when both start at the same moment', async () => {
    world = await aWorld()
    await Promise.all([world.invoke.digest({ kind: 'weekly' }), world.invoke.digest({ kind: 'weekly' })])
    await world.settle()
    expect(world.mailed()).toHaveLength(3)
    expect(await world.shards(PERIOD)).toHaveLength(1)
  })

  it('and the one that sees one contact more than the other: everybody is in one shard, and in one alone', async () => {
    world = await aWorld({ contacts: [], calls: [] })
    const { clock } = world
    const ids = Array.from({ length: 60 }, (_, number) => `contact-${number + 100}`)
    const opening = windowAt(clock.now())
    const queue = { send: async () => {} }
    const openWith = (contacts: string[], around: Around) =>
      openRun(opening, async () => contacts, queue, { table: watchedTable(world, around), now: clock.now })
    const isShard = (command: string) => command === 'PutItemCommand'
    let puts = 0
    // The other start deals everything between this one's reading and its first shard.
    const inBetween: Around = async (command, request) => {
      if (isShard(command) && ++puts === 2) await openWith(ids.slice(1), (_, other) => other())
      return request()
    }
    await openWith(ids, inBetween)
    const dealt = (await world.shards(opening.period)).flatMap(({ contacts }) => contacts)
    expect(dealt.toSorted()).toEqual(ids)
  })

  it('and changes nothing when the run is done', async () => {
    world = await aWorld()
    await world.sendDigest()
    const before = await world.run(PERIOD)
    await world.invoke.digest({ kind: 'weekly' })
    expect(await world.run(PERIOD)).toEqual(before)
  })
})

describe('how often a contact hears of us', () => {
  it('every week, in even weeks, or on the first Monday of a month, all by one run', async () => {
    const often = [
      aContact({ id: 'weekly', address: 'weekly@example.org' }),
      aContact({ id: 'fortnightly', address: 'fortnightly@example.org', frequency: 'fortnightly' }),
      aContact({ id: 'monthly', address: 'monthly@example.org', frequency: 'monthly' }),
    ]
    world = await aWorld({ contacts: often, members: [filofino] })
    await world.sendDigest()
    expect(world.mailed().toSorted()).toEqual(['fortnightly@example.org', 'weekly@example.org'])
    const [shard] = await world.shards(PERIOD)
    expect(shard?.outcomes.monthly).toEqual({ state: 'skipped', because: 'not-this-week' })
    world.clock.moveTo('2026-07-06T05:30:00Z')
    await world.sendDigest()
    expect(world.mailed().at(-1)).toBe('monthly@example.org')
  })
})

describe('A3 A22 the run of a day', () => {
  it.each(['2026-03-29T05:50:00Z', '2026-10-25T06:50:00Z', '2026-12-31T06:50:00Z'])(
    'is one on %s, however often it is started, and whoever is written to is written to once',
    async (morning) => {
      world = await aWorld({ start: morning, contacts: [anna] })
      for (const minutes of [0, 0, 1, 30, 60 * 9]) {
        world.clock.moveTo(plus(morning, { minutes }))
        await world.invoke.digest({ kind: 'daily' })
        await world.settle()
        await world.invoke.tick({})
      }
      const runs = await readRuns(world.table, 5, 'daily')
      expect(runs).toMatchObject([{ period: morning.slice(0, 10), state: 'done', shards: 1, contacts: 1 }])
      expect(world.mailed()).toEqual([anna.address])
    },
  )
})

describe('a daily run that is made up for in the evening', () => {
  it('greets nobody by night, but the next morning', async () => {
    world = await aWorld({ start: '2026-06-23T19:00:00Z', contacts: [anna] })
    await world.invoke.digest({ kind: 'daily' })
    await world.settle()
    expect(world.mailed()).toEqual([])
    world.clock.moveTo('2026-06-24T05:50:00Z')
    await world.invoke.digest({ kind: 'daily' })
    await world.settle()
    expect(world.mailed()).toEqual([anna.address])
  })
})

describe('B11 what the sending queues carry', () => {
  it('is a run and the number of a shard, whoever is in it: far below what SQS takes', async () => {
    const contacts = Array.from({ length: 60 }, (_, number) =>
      aContact({ id: `${'contact-of-a-long-name-'.repeat(2)}${number}` }),
    )
    world = await aWorld({ contacts, calls: [] })
    const messages: ShardReady[] = []
    const queue = { send: async (some: ShardReady[]) => void messages.push(...some) }
    const services = { table: world.table, now: world.clock.now, bulk: queue, urgent: queue }
    await startDigest(services)
    await startDaily(services)
    await openRun(
      { kind: 'alerts', period: FIRST_MONDAY, startsAt: FIRST_MONDAY, endsAt: FIRST_MONDAY },
      async () => contacts.map(({ id }) => id),
      queue,
      services,
    )
    expect(messages).toHaveLength(6)
    for (const message of messages) expect(JSON.stringify(message).length).toBeLessThan(64)
  })
})
