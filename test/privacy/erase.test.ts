import '../../infra/local/quiet.ts'
import { afterEach, describe, expect, it } from 'vitest'
import { sendShard } from '../../functions/send/send.ts'
import { NOTICE } from '../../shared/domain/privacy.ts'
import { totalsOf } from '../../shared/domain/run.ts'
import { plus } from '../../shared/domain/time.ts'
import { keyedHash } from '../../shared/links/hash.ts'
import type { LinkKeys } from '../../shared/links/token.ts'
import { divideErased } from '../../shared/privacy/again.ts'
import { type EraseServices, erase } from '../../shared/privacy/erase.ts'
import { deactivateContact, readContact } from '../../shared/store/contacts.ts'
import { liftSuppression } from '../../shared/store/erasures.ts'
import { addLetter } from '../../shared/store/letters.ts'
import { saveMailRecord } from '../../shared/store/mail-records.ts'
import { readOpinionsOf, saveOpinion } from '../../shared/store/opinions.ts'
import { addSignUp } from '../../shared/store/sign-ups.ts'
import { anOpinion } from '../builders/opinion.ts'
import { alive, allRows, restore } from '../builders/rows.ts'
import { aSender } from '../builders/sender.ts'
import { anna, aWorld, bruno, carla, openRun, PERIOD, rebuild, type SmallWorld } from '../builders/world.ts'
import { aLivedInWorld, TRACES } from './world.ts'

let world: SmallWorld
afterEach(() => world.close())

const keys: LinkKeys = { current: 'k1', keys: { k1: 'a key of this test world, long enough' } }
const services = (): EraseServices => ({
  table: world.table,
  blobs: world.blobs,
  changed: { send: async () => {} },
  keys,
  now: world.clock.now,
  wait: world.clock.sleep,
})

/** Rows in which a trace of Anna stands. Limits against abuse, kept for hours, are let be. */
const traces = async (): Promise<string[]> =>
  alive(await allRows(world.table), world.clock.now())
    .filter(({ pk }) => !pk.startsWith('LIMIT#'))
    .filter((row) => TRACES.some((trace) => JSON.stringify(row).includes(trace)))
    .map(({ pk, sk }) => `${pk} ${sk}`)

const anHourLater = async (): Promise<void> => {
  world.clock.moveTo(plus(world.clock.now(), { minutes: 30 }))
  await world.invoke.recover({})
}

describe('H2 an erasure', () => {
  it('takes everything kept under the contact at once, and its id from the counts of runs within the hour', async () => {
    world = await aLivedInWorld()
    const before = totalsOf(await world.shards(PERIOD))
    await erase(anna, services())
    expect(await readContact(world.table, anna.id)).toBeUndefined()
    expect((await traces()).filter((row) => !/^(RUN|ERASED)#/.test(row))).toEqual([])
    await anHourLater()
    expect(await traces()).toEqual([])
    expect(totalsOf(await world.shards(PERIOD))).toEqual(before)
    expect((await world.shards(PERIOD)).flatMap(({ contacts }) => contacts)).toContain('erased-1')
  })

  it('nobody stands in for who is gone; the others are as they were', async () => {
    world = await aLivedInWorld()
    await erase(anna, services())
    expect((await readContact(world.table, bruno.id))?.covering).toEqual([])
    expect(await readContact(world.table, carla.id)).toEqual(expect.objectContaining({ active: true }))
  })

  it('reaches what was being written at that moment: a mail that had just left, an opinion just given', async () => {
    world = await aLivedInWorld()
    await erase(anna, services())
    const at = world.clock.now()
    await saveMailRecord(world.table, { contact: anna.id, kind: 'digest', key: '2026-W27', at, told: [] })
    await saveOpinion(world.table, anOpinion({ at }))
    await anHourLater()
    expect(await traces()).toEqual([])
  })

  it('takes the invitations that name it, by which it became a contact, or that it made, with their letters', async () => {
    world = await aLivedInWorld()
    const at = world.clock.now()
    const named = { members: ['lume-lab'], language: 'it' as const, at, state: 'pending' as const }
    const other = { name: 'Dora Doni', address: 'dora@example.org' }
    await addSignUp(world.table, {
      ...named,
      id: 'asked',
      inviter: carla.id,
      name: anna.name,
      address: anna.address.toUpperCase(),
    })
    await addSignUp(world.table, { ...named, id: 'made', inviter: anna.id, ...other })
    await addSignUp(world.table, {
      ...named,
      id: 'became',
      inviter: carla.id,
      state: 'confirmed',
      contact: anna.id,
    })
    await addSignUp(world.table, { ...named, id: 'of-others', inviter: carla.id, ...other })
    const owner = { kind: 'sign-up' as const, id: 'asked' }
    await addLetter(world.table, { owner, id: 'confirmation', at, content: { kind: 'confirmation' } })
    await erase(anna, services())
    const left = (await allRows(world.table)).filter(({ pk }) => pk.startsWith('SIGNUP#'))
    expect(left.map(({ pk }) => pk)).toEqual(['SIGNUP#of-others'])
  })

  it('leaves of the address only a keyed hash, by which an import knows it again', async () => {
    world = await aLivedInWorld()
    await erase(anna, services())
    const back = { ...anna, id: 'anna-n', address: 'Anna.Neri@filofino.example.org' }
    expect(await divideErased([back, bruno], { table: world.table, keys })).toEqual({
      welcome: [bruno],
      erased: [back],
    })
    const hash = keyedHash(keys, 'address', anna.address)
    expect(
      keyedHash(
        { current: 'k1', keys: { k1: 'another key of thirty-two letters..' } },
        'address',
        anna.address,
      ),
    ).not.toBe(hash)
    await liftSuppression(world.table, hash, world.clock.sleep)
    expect((await divideErased([back], { table: world.table, keys })).welcome).toEqual([back])
  })

  it('takes the effect of its opinions off what its members are told', async () => {
    world = await aLivedInWorld()
    await erase(anna, services())
    await rebuild(world)
    expect(await readOpinionsOf(world.table, anna.id)).toEqual([])
  })

  it('interrupted after the register, is done by the next round', async () => {
    world = await aLivedInWorld()
    const broken = { ...services(), table: { ...world.table, name: 'no-such-table' } }
    await expect(erase(anna, broken)).rejects.toThrow()
    expect(await readContact(world.table, anna.id)).toBeDefined()
    await anHourLater()
    expect(await readContact(world.table, anna.id)).toBeUndefined()
  })
})

describe('H2 a table that is restored', () => {
  it('from before an erasure has it applied again', async () => {
    world = await aLivedInWorld()
    const copy = await allRows(world.table)
    await erase(anna, services())
    await anHourLater()
    await restore(world.table, copy)
    expect(await readContact(world.table, anna.id)).toBeDefined()
    await anHourLater()
    expect(await readContact(world.table, anna.id)).toBeUndefined()
    await anHourLater()
    expect(await traces()).toEqual([])
    expect((await divideErased([anna], { table: world.table, keys })).erased).toEqual([anna])
  })

  it('row by row, while the rest stayed, has it applied on the next day', async () => {
    world = await aLivedInWorld()
    const copy = (await allRows(world.table)).filter(({ pk }) => pk === `CONTACT#${anna.id}`)
    await erase(anna, services())
    await anHourLater()
    await restore(world.table, [...(await allRows(world.table)), ...copy])
    world.clock.moveTo(plus(world.clock.now(), { days: 1 }))
    await world.invoke.recover({})
    expect(await readContact(world.table, anna.id)).toBeUndefined()
  })
})

describe('H4 what a contact has been told, and withdrawal', () => {
  it('its record says on which basis it is written to, and each mail which notice it led to', async () => {
    world = await aLivedInWorld()
    const rows = (await allRows(world.table)).filter(({ pk }) => pk === `CONTACT#${anna.id}`)
    expect(rows.find(({ sk }) => sk === 'CONTACT')).toMatchObject({ basis: 'legitimate-interest' })
    expect(rows.find(({ sk }) => sk === `MAIL#${PERIOD}`)).toMatchObject({ notice: NOTICE.version })
  })

  it.each(['unsubscribed', 'erased'])(
    'one who has %s while a digest is being sent is not written to',
    async (how) => {
      world = await aWorld()
      await openRun(world, [bruno.id, anna.id], [carla.id])
      await sendShard({ period: PERIOD, shard: 1 }, aSender(world))
      if (how === 'erased') await erase(anna, services())
      else await deactivateContact(world.table, anna.id, 'unsubscribed', world.clock.now())
      await sendShard({ period: PERIOD, shard: 0 }, aSender(world))
      expect(world.mailed().toSorted()).toEqual([bruno.address, carla.address].toSorted())
      expect(totalsOf(await world.shards(PERIOD))).toMatchObject({ sent: 2, skipped: 1, pending: 0 })
    },
  )
})
