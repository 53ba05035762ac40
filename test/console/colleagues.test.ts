import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { eraseContact, readContactsOf, saveContacts } from '../../shared/store/contacts.ts'
import { aMember } from '../builders/member.ts'
import { allRows } from '../builders/rows.ts'
import { aContact, type ConsoleWorld, startConsoleWorld } from './console-world.ts'

const wait = async (): Promise<void> => {}
const VICTIM = 'dora.doni@example.org'

let world: ConsoleWorld
beforeEach(async () => {
  world = await startConsoleWorld()
  await world.fill({
    members: [aMember(), aMember({ id: 'lume-lab', name: 'Lume Lab' })],
    contacts: [
      aContact({ members: ['filofino', 'lume-lab'] }),
      aContact({ id: 'ugo-blu', name: 'Ugo Blu', address: 'ugo@filofino.example.org' }),
      aContact({ id: 'eva-elmi', name: 'Eva Elmi', address: 'eva@other.example.org', members: ['lume-lab'] }),
    ],
  })
})
afterEach(() => world.close())

const page = (contact = 'anna-neri'): string => `/me/l/${world.token('colleagues', contact)}`
const invite = (address: string, contact?: string) =>
  world.send(page(contact), { do: 'invite', name: 'Dora Doni', address })
const handOver = (colleague: string, until: string, contact?: string) =>
  world.send(page(contact), { do: 'handOver', colleague, until })

/** The address at which the first who was named confirms. */
const confirmation = async (): Promise<string> => {
  const [signUp] = (await allRows(world.table)).filter(({ sk }) => sk === 'SIGNUP')
  return `/me/k/${world.token('confirm', String(signUp?.id))}`
}
const namesOf = async (member: string): Promise<string[]> =>
  (await readContactsOf(world.table, member)).map(({ name }) => name).toSorted()

describe('F7 who is named again and again', () => {
  it('is asked three times at most, also under labels of one mailbox', async () => {
    for (let n = 0; n < 8; n += 1) await invite(`dora.doni+${n}@example.org`)
    expect(world.letters).toHaveLength(3)
  })

  it('is asked three times at most, however many name it', async () => {
    for (const contact of ['anna-neri', 'ugo-blu', 'eva-elmi', 'anna-neri']) await invite(VICTIM, contact)
    expect(world.letters).toHaveLength(3)
  })

  it('as the one who stands in hears of it ten times a day at most', async () => {
    const statuses: number[] = []
    for (let day = 10; day < 25; day += 1) statuses.push((await handOver('ugo-blu', `2026-07-${day}`)).status)
    expect(world.letters).toHaveLength(10)
    expect(new Set(statuses.slice(10))).toEqual(new Set([429]))
  })
})

describe('F8 the link by which somebody confirms', () => {
  it('does nothing when it is opened, and the second press changes nothing more', async () => {
    await invite(VICTIM)
    const link = await confirmation()
    for (const method of ['GET', 'HEAD', 'OPTIONS']) await world.ask(link, { method })
    expect(await namesOf('filofino')).toEqual(['Anna Neri', 'Ugo Blu'])
    expect((await world.send(link, {})).status).toBe(200)
    const after = await allRows(world.table)
    expect((await world.send(link, {})).status).toBe(200)
    expect(await allRows(world.table)).toEqual(after)
    expect(await namesOf('filofino')).toEqual(['Anna Neri', 'Dora Doni', 'Ugo Blu'])
  })

  it('opens no other page, and leads to none', async () => {
    await invite(VICTIM)
    const link = await confirmation()
    const token = link.split('/').at(-1)
    for (const place of ['p', 'u', 'c', 'd', 'l', 'q'])
      expect((await world.ask(`/me/${place}/${token}`)).status).toBe(404)
    const done = await (await world.send(link, {})).text()
    expect(done.match(/\/me\/[a-z]\//g) ?? []).toEqual(['/me/k/'])
  })

  it('is over once who has named them is gone', async () => {
    await invite(VICTIM)
    await eraseContact(world.table, 'anna-neri', wait)
    const link = await confirmation()
    expect((await world.ask(link)).status).toBe(410)
    expect((await world.send(link, {})).status).toBe(410)
    expect(await namesOf('filofino')).toEqual(['Ugo Blu'])
  })

  it('makes nobody a contact of a member that who has named them no longer serves', async () => {
    await invite(VICTIM)
    await saveContacts(world.table, [aContact()], wait)
    await world.send(await confirmation(), {})
    expect(await namesOf('filofino')).toContain('Dora Doni')
    expect(await namesOf('lume-lab')).toEqual(['Eva Elmi'])
  })
})

describe('who has handed its mails over', () => {
  it('reads on its preferences, in the sentence of how things stand, who gets them', async () => {
    const preferences = `/me/p/${world.token('preferences', 'anna-neri')}`
    await handOver('ugo-blu', '2026-07-10')
    expect(await world.read(preferences)).toMatch(
      /<p class="lead">Fino a [^<]*10 luglio 2026 i vostri messaggi arrivano a Ugo Blu;/,
    )
    expect(await world.read(`${preferences}?lang=en`)).toMatch(/your emails go to Ugo Blu;/)
  })
})
