import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  claimMail,
  deactivateContact,
  listContactIds,
  reactivateContact,
  readContact,
  readContactsOf,
  releaseClaim,
  saveContacts,
  savePreferences,
} from '../../shared/store/contacts.ts'
import { readCorrespondence } from '../../shared/store/mail-records.ts'
import type { Table } from '../../shared/store/table.ts'
import { type Cloud, START, startCloud } from '../builders/cloud.ts'
import { aContact } from '../builders/contact.ts'
import { losesTheAnswer } from '../servers/faulty-table.ts'

let cloud: Cloud
beforeAll(async () => {
  cloud = await startCloud()
})
afterAll(() => cloud.close())

const anna = aContact()
const claim = (token: string, period = '2026-W23') => ({ period, token, at: START })
const withAnna = async (): Promise<Table> => {
  const { table, clock } = await cloud.fresh()
  await saveContacts(table, [anna], clock.sleep)
  return table
}

describe('a claim on a mail', () => {
  it('goes to one of many who want it at the same moment', async () => {
    const table = await withAnna()
    const tokens = Array.from({ length: 12 }, (_, n) => `token-${n}`)
    const won = await Promise.all(tokens.map((token) => claimMail(table, anna, claim(token))))
    expect(won.filter(Boolean)).toHaveLength(1)
    expect((await readContact(table, anna.id))?.claim?.token).toBe(tokens[won.indexOf(true)])
  })

  it('stands until it is settled: who knows of no settling may not claim another run’s mail', async () => {
    const table = await withAnna()
    expect(await claimMail(table, anna, claim('a', '2026-W53'))).toBe(true)
    expect(await claimMail(table, anna, claim('b', '2027-W01'))).toBe(false)
    expect(await claimMail(table, anna, claim('b', '2027-W01'), 'a')).toBe(true)
    expect(await claimMail(table, anna, claim('c', '2026-W53'), 'a')).toBe(false)
  })

  it('is given back by its holder alone, and may then be taken', async () => {
    const table = await withAnna()
    await claimMail(table, anna, claim('a'))
    expect(await releaseClaim(table, anna.id, 'b')).toBe(false)
    expect(await releaseClaim(table, anna.id, 'a')).toBe(true)
    expect(await claimMail(table, anna, claim('b'))).toBe(true)
  })

  it('is refused for a contact who is not there, and makes none', async () => {
    const table = await withAnna()
    expect(await claimMail(table, { ...anna, id: 'nobody' }, claim('a'))).toBe(false)
    expect(await readContact(table, 'nobody')).toBeUndefined()
  })
})

describe('B6 what a contact has just said', () => {
  const read = async (table: Table) => {
    const found = await readCorrespondence(table, anna.id)
    if (!found) throw new Error('expected Anna to be stored')
    return found.contact
  }

  it.each([
    ['an unsubscribe', (table: Table) => deactivateContact(table, anna.id, 'unsubscribed', START)],
    ['a complaint', (table: Table) => deactivateContact(table, anna.id, 'complaint', START)],
    [
      'a pause',
      (table: Table) => savePreferences(table, anna.id, { ...anna, pausedUntil: '2026-07-01T00:00:00Z' }),
    ],
    [
      'another address',
      (table: Table) =>
        saveContacts(table, [aContact({ address: 'anna@other.example.org' })], async () => {}),
    ],
  ])('%s wins when it is written between the reading and the claim', async (_, change) => {
    const table = await withAnna()
    const seen = await read(table)
    await change(table)
    expect(await claimMail(table, seen, claim('a'))).toBe(false)
    expect((await readContact(table, anna.id))?.claim).toBeUndefined()
  })

  it('is what a sender reads, as all it reads of a contact is strongly consistent', async () => {
    const table = await withAnna()
    cloud.faulty.forget()
    await read(table)
    await readContact(table, anna.id)
    const [query, get] = cloud.faulty.asked.slice(-2)
    expect([query?.body.ConsistentRead, get?.body.ConsistentRead]).toEqual([true, true])
  })

  it('binds while the pause lasts and no longer', async () => {
    const table = await withAnna()
    await savePreferences(table, anna.id, { ...anna, pausedUntil: '2026-06-08T05:30:00Z' })
    const at = (instant: string) => claimMail(table, anna, { ...claim('a'), at: instant })
    expect(await at('2026-06-08T05:29:59Z')).toBe(false)
    expect(await at('2026-06-08T05:30:00Z')).toBe(true)
  })
})

describe('B13 a claim whose answer was lost', () => {
  it('is written again by the SDK and recognised as our own', async () => {
    const table = await withAnna()
    cloud.faulty.meet('UpdateItem', losesTheAnswer)
    expect(await claimMail(table, anna, claim('mine'))).toBe(true)
    expect(cloud.faulty.count('UpdateItem')).toBe(2)
    expect(await claimMail(table, anna, claim('of another'))).toBe(false)
    expect((await readContact(table, anna.id))?.claim?.token).toBe('mine')
  })

  it('is not ours when another was first, however often it is repeated', async () => {
    const table = await withAnna()
    await claimMail(table, anna, claim('of another'))
    cloud.faulty.meet('UpdateItem', losesTheAnswer)
    expect(await claimMail(table, anna, claim('mine'))).toBe(false)
  })
})

describe('a contact who gets no more mail', () => {
  it('keeps the first reason and its moment, whatever comes after', async () => {
    const table = await withAnna()
    expect(await deactivateContact(table, anna.id, 'bounce', START)).toBe(true)
    expect(await deactivateContact(table, anna.id, 'unsubscribed', '2026-06-02T00:00:00Z')).toBe(false)
    expect(await readContact(table, anna.id)).toMatchObject({
      active: false,
      inactiveBecause: 'bounce',
      inactiveSince: START,
    })
  })

  it('may undo an unsubscribe by hand, but neither a bounce nor a complaint', async () => {
    const table = await withAnna()
    await deactivateContact(table, anna.id, 'unsubscribed', START)
    expect(await reactivateContact(table, anna.id)).toBe(true)
    expect(await readContact(table, anna.id)).toEqual(anna)
    await deactivateContact(table, anna.id, 'complaint', START)
    expect(await reactivateContact(table, anna.id)).toBe(false)
    expect((await readContact(table, anna.id))?.active).toBe(false)
  })

  it('is not cut off by a bounce of an address that is no longer theirs', async () => {
    const table = await withAnna()
    expect(await deactivateContact(table, anna.id, 'bounce', START, 'anna@old.example.org')).toBe(false)
    expect((await readContact(table, anna.id))?.active).toBe(true)
  })
})

describe('preferences', () => {
  it('are stored without touching the claim, and a pause is lifted by leaving it out', async () => {
    const table = await withAnna()
    await claimMail(table, anna, claim('a'))
    await savePreferences(table, anna.id, {
      language: 'en',
      frequency: 'monthly',
      pausedUntil: '2026-07-01T00:00:00Z',
    })
    await savePreferences(table, anna.id, { language: 'en', frequency: 'monthly' })
    expect(await readContact(table, anna.id)).toEqual({
      ...anna,
      language: 'en',
      frequency: 'monthly',
      claim: claim('a'),
    })
  })

  it('of nobody are not stored', async () => {
    const table = await withAnna()
    expect(await savePreferences(table, 'nobody', anna)).toBe(false)
    expect(await listContactIds(table)).toEqual([anna.id])
  })
})

describe('the contacts of a member', () => {
  it('are those that serve it now, by id', async () => {
    const { table } = await cloud.fresh()
    const both = aContact({ id: 'zoe-zeni', members: ['filofino', 'lume-lab'] })
    const moved = aContact({ id: 'ada-alba', members: ['filofino'] })
    await saveContacts(table, [both, anna, moved], async () => {})
    await saveContacts(table, [aContact({ id: 'ada-alba', members: ['lume-lab'] })], async () => {})
    const ids = async (member: string) => (await readContactsOf(table, member)).map(({ id }) => id)
    expect(await ids('filofino')).toEqual([anna.id, 'zoe-zeni'])
    expect(await ids('lume-lab')).toEqual(['ada-alba', 'zoe-zeni'])
    expect(await ids('nobody')).toEqual([])
  })
})

describe('preferences', () => {
  it('keep what is wanted beside the ordinary until it is taken back', async () => {
    const table = await withAnna()
    await savePreferences(table, anna.id, { language: 'it', frequency: 'weekly', wishes: ['registers'] })
    expect((await readContact(table, anna.id))?.wishes).toEqual(['registers'])
    await savePreferences(table, anna.id, { language: 'it', frequency: 'weekly' })
    expect(await readContact(table, anna.id)).toEqual(anna)
  })
})
