import '../../infra/local/quiet.ts'
import { DeleteCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb'
import { afterEach, describe, expect, it } from 'vitest'
import { sendShard } from '../../functions/send/send.ts'
import {
  claimMail,
  deactivateContact,
  readContact,
  releaseClaim,
  savePreferences,
} from '../../shared/store/contacts.ts'
import { readPartition } from '../../shared/store/table.ts'
import { aSender, onceBefore, watchedTable } from '../builders/sender.ts'
import { anna, anSqsEvent, aWorld, PERIOD, type SmallWorld } from '../builders/world.ts'

let world: SmallWorld
afterEach(() => world.close())

const isClaim = (command: string) => command === 'UpdateItemCommand'
const shard = { period: PERIOD, shard: 0 }
const outcomes = async () => (await world.shards(PERIOD))[0]?.outcomes

/** A run with Anna alone; `meanwhile` happens after the sender has read her and before it claims her digest. */
const sendWhile = async (meanwhile: () => Promise<unknown>): Promise<void> => {
  world = await aWorld({ contacts: [anna] })
  await world.invoke.digest({ kind: 'weekly' })
  await sendShard(shard, aSender(world, { table: watchedTable(world, onceBefore(isClaim, meanwhile)) }))
}

describe('A2 the same message at two senders', () => {
  it('each contact is claimed by one of them, and the run counts every mail as sent', async () => {
    world = await aWorld()
    await world.invoke.digest({ kind: 'weekly' })
    const event = anSqsEvent(shard)
    await Promise.all([world.invoke.send(event), world.invoke.send(event)])
    world.clock.moveTo('2026-06-22T06:05:00Z')
    await world.settle()
    expect(world.mailed().toSorted()).toEqual([...new Set(world.mailed())].toSorted())
    expect(world.mailed()).toHaveLength(3)
    expect(Object.values((await outcomes()) ?? {})).toEqual(Array(3).fill({ state: 'sent', kind: 'digest' }))
  })

  it('the one that loses a claim to the other leaves the contact to it', async () => {
    let other = Promise.resolve()
    const losing = sendWhile(async () => {
      other = sendShard(shard, aSender(world))
      await other
    })
    await losing
    await other
    expect(world.mailed()).toEqual([anna.address])
    expect(await outcomes()).toEqual({ 'anna-neri': { state: 'sent', kind: 'digest' } })
  })

  it('a claim that is still held is waited for, not counted', async () => {
    world = await aWorld({ contacts: [anna] })
    await world.invoke.digest({ kind: 'weekly' })
    await claimMail(world.table, anna, { period: PERIOD, token: 'other', at: world.clock.now() })
    await expect(sendShard(shard, aSender(world))).rejects.toThrow('claimed by another sender')
    expect(await world.shards(PERIOD)).toMatchObject([{ state: 'pending', outcomes: {} }])
    world.clock.moveTo('2026-06-22T05:46:00Z')
    await sendShard(shard, aSender(world))
    expect(await outcomes()).toEqual({ 'anna-neri': { state: 'unknown' } })
    expect(world.mailed()).toEqual([])
  })
})

describe('a claim that is older than any record', () => {
  it('keeps nobody from its mail: who was away for two years is written to again', async () => {
    world = await aWorld({ contacts: [anna] })
    await claimMail(world.table, anna, { period: '2024-W20', token: 'long ago', at: '2024-05-13T05:30:00Z' })
    await world.sendDigest()
    expect(world.mailed()).toEqual([anna.address])
    expect(await outcomes()).toEqual({ 'anna-neri': { state: 'sent', kind: 'digest' } })
  })
})

describe('A16 unsubscribing between the match and the mail', () => {
  it('is heeded by a run that is under way', async () => {
    world = await aWorld()
    await world.invoke.digest({ kind: 'weekly' })
    await deactivateContact(world.table, 'anna-neri', 'unsubscribed', world.clock.now())
    await world.settle()
    expect(world.mailed()).not.toContain(anna.address)
    expect((await outcomes())?.['anna-neri']).toEqual({ state: 'skipped', because: 'inactive' })
  })

  it('is heeded even by a sender that has read the contact already', async () => {
    await sendWhile(() => deactivateContact(world.table, 'anna-neri', 'unsubscribed', world.clock.now()))
    expect(world.mailed()).toEqual([])
    expect(await outcomes()).toEqual({ 'anna-neri': { state: 'skipped', because: 'inactive' } })
  })

  it('so is a pause', async () => {
    await sendWhile(() =>
      savePreferences(world.table, 'anna-neri', {
        language: 'it',
        frequency: 'weekly',
        pausedUntil: '2026-07-20T05:30:00Z',
      }),
    )
    expect(world.mailed()).toEqual([])
    expect(await outcomes()).toEqual({ 'anna-neri': { state: 'skipped', because: 'paused' } })
  })
})

describe('A17 a member erased in the middle of a run', () => {
  const erase = () =>
    world.table.client.send(
      new DeleteCommand({ TableName: world.table.name, Key: { pk: 'CONTACT#anna-neri', sk: 'CONTACT' } }),
    )

  it.each([
    ['before a sender looks', true],
    ['after a sender has looked', false],
  ])('%s: not mailed, and nothing of the contact comes back', async (_, early) => {
    if (early) {
      world = await aWorld({ contacts: [anna] })
      await world.invoke.digest({ kind: 'weekly' })
      await erase()
      await world.settle()
    } else await sendWhile(erase)
    expect(world.mailed()).toEqual([])
    expect(await outcomes()).toEqual({ 'anna-neri': { state: 'skipped', because: 'gone' } })
    expect(await readPartition(world.table, 'CONTACT#anna-neri', '')).toEqual([])
  })
})

describe('A24 an address that changes', () => {
  const move = () =>
    world.table.client.send(
      new UpdateCommand({
        TableName: world.table.name,
        Key: { pk: 'CONTACT#anna-neri', sk: 'CONTACT' },
        UpdateExpression: 'SET address = :new',
        ExpressionAttributeValues: { ':new': 'anna.neri@filofino.example.org' },
      }),
    )

  it('before the claim: one mail, to the new address', async () => {
    await sendWhile(move)
    expect(world.mailed()).toEqual(['anna.neri@filofino.example.org'])
    const [mail] = await world.mails()
    expect(mail?.email.to).toMatchObject([{ address: 'anna.neri@filofino.example.org' }])
  })

  it('after the claim: one mail in all, however often the message comes', async () => {
    world = await aWorld({ contacts: [anna] })
    await world.invoke.digest({ kind: 'weekly' })
    let moved = false
    const pace = async () => {
      if (!moved) await move()
      moved = true
    }
    await sendShard(shard, aSender(world, { pace }))
    await world.settle()
    await sendShard(shard, aSender(world))
    expect(world.mailed()).toEqual([anna.address])
  })
})

describe('a claim', () => {
  const claim = (token: string, period = PERIOD, settled?: string) =>
    claimMail(world.table, anna, { period, token, at: world.clock.now() }, settled)

  it('B13 whose answer was lost and which the client repeats, is recognised as its own', async () => {
    world = await aWorld({ contacts: [anna] })
    await world.invoke.digest({ kind: 'weekly' })
    const table = watchedTable(world, async (command, request) => {
      if (isClaim(command)) await request()
      return request()
    })
    await sendShard(shard, aSender(world, { table }))
    expect(world.mailed()).toEqual([anna.address])
    expect(await outcomes()).toEqual({ 'anna-neri': { state: 'sent', kind: 'digest' } })
  })

  it('is one attempt’s alone, until it is settled', async () => {
    world = await aWorld({ contacts: [anna] })
    expect(await claim('one')).toBe(true)
    expect(await claim('one')).toBe(true)
    expect(await claim('two')).toBe(false)
    expect(await claim('two', '2026-W27')).toBe(false)
    expect(await claim('two', '2026-W27', 'one')).toBe(true)
    expect(await claim('one')).toBe(false)
  })

  it('is given back only by who holds it', async () => {
    world = await aWorld({ contacts: [anna] })
    await claim('one')
    expect(await releaseClaim(world.table, 'anna-neri', 'two')).toBe(false)
    expect(await releaseClaim(world.table, 'anna-neri', 'one')).toBe(true)
    expect(await readContact(world.table, 'anna-neri')).toEqual(anna)
  })
})
