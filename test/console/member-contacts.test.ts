import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { deactivateContact, readContactsOf, saveContacts } from '../../shared/store/contacts.ts'
import { aMember } from '../builders/member.ts'
import { aContact, type ConsoleWorld, NOW, startConsoleWorld } from './console-world.ts'

let world: ConsoleWorld
beforeEach(async () => {
  world = await startConsoleWorld()
  await world.fill({ members: [aMember(), aMember({ id: 'orlo', name: 'Orlo Srl' })] })
})
afterEach(() => world.close())

const CONTACTS = '/members/filofino/contacts'
const own = () => readContactsOf(world.table, 'filofino')
const doneOf = (answer: Response): string | null => answer.headers.get('location')
const form = (fields: Record<string, string> = {}) => ({
  do: 'add',
  name: 'Bruno Verdi',
  address: 'bruno@filofino.example.org',
  language: 'it',
  ...fields,
})
const save = (...contacts: ReturnType<typeof aContact>[]) =>
  saveContacts(world.table, contacts, async () => {})

describe('the contacts of a member', () => {
  it('are listed with legal basis, notice and state, and with none of what only they decide', async () => {
    await save(aContact({ excluded: ['calzature'], threshold: 'good' }))
    const page = await world.read(CONTACTS)
    expect(page).toContain('anna.neri@filofino.example.org')
    expect(page).toContain('interesse legittimo')
    expect(page).toContain('non ancora: arriva con il primo messaggio')
    expect(page).toContain('riceve i messaggi')
    expect(page).not.toContain('calzature')
  })

  it('one that is added is written to from the next morning on: once, however often it is pressed', async () => {
    expect(doneOf(await world.send(CONTACTS, form()))).toBe(`${CONTACTS}?done=added`)
    expect(doneOf(await world.send(CONTACTS, form()))).toBe(`${CONTACTS}?done=already`)
    const added = (await own()).find(({ name }) => name === 'Bruno Verdi')
    expect(added).toMatchObject({ active: true, basis: 'legitimate-interest', members: ['filofino'] })
    expect(await own()).toHaveLength(2)
  })

  it('one whose address we know serves this member too', async () => {
    await save(aContact({ id: 'bruno-verdi', members: ['orlo'], address: form().address }))
    expect(doneOf(await world.send(CONTACTS, form()))).toBe(`${CONTACTS}?done=servesToo`)
    expect((await own()).find(({ id }) => id === 'bruno-verdi')?.members).toEqual(['orlo', 'filofino'])
  })

  it('who has left us by its own hand is not brought back by an office', async () => {
    await save(aContact({ id: 'bruno-verdi', members: ['orlo'], address: form().address }))
    await deactivateContact(world.table, 'bruno-verdi', 'unsubscribed', NOW)
    const answer = await world.send(CONTACTS, form())
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain('value="bruno@filofino.example.org"')
    expect(await own()).toHaveLength(1)
  })

  it.each([
    ['name', '<b>'],
    ['address', 'bruno'],
  ])('a wrong %s is told', async (field, value) => {
    const answer = await world.send(CONTACTS, form({ [field]: value }))
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain(`id="${field}-wrong"`)
  })

  it('one that serves no other member is written to no more, and may come back', async () => {
    await world.send(CONTACTS, { do: 'end', contact: 'anna-neri' })
    expect(await world.contact()).toMatchObject({
      active: false,
      inactiveBecause: 'ended',
      inactiveSince: NOW,
    })
    expect(await world.read(CONTACTS)).toContain('Si cancella dopo il 26 dicembre 2026.')
    await world.send(CONTACTS, { do: 'reinstate', contact: 'anna-neri' })
    expect(await world.contact()).toMatchObject({ active: true })
  })

  it('one that serves others goes on serving them', async () => {
    await save(aContact({ members: ['filofino', 'orlo'] }))
    await world.send(CONTACTS, { do: 'end', contact: 'anna-neri' })
    expect(await world.contact()).toMatchObject({ active: true, members: ['orlo'] })
    expect(await own()).toEqual([])
    expect((await world.send(CONTACTS, { do: 'end', contact: 'anna-neri' })).status).toBe(409)
  })

  it('are nobody’s business who acts for another cluster, or only reads', async () => {
    for (const user of ['luca', 'sara']) {
      const cookie = await world.signIn(user)
      expect((await world.ask(CONTACTS, { headers: { cookie } })).status).toBe(403)
      expect((await world.send(CONTACTS, form(), { cookie })).status).toBe(403)
    }
    expect(await own()).toHaveLength(1)
  })
})
