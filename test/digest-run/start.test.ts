import { afterEach, describe, expect, it } from 'vitest'
import { aContact } from '../builders/contact.ts'
import { anna, aWorld, bruno, carla, filofino, PERIOD, type SmallWorld } from '../builders/world.ts'

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
