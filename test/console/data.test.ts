import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { saveOpinion } from '../../shared/store/opinions.ts'
import { anOpinion } from '../builders/opinion.ts'
import { allRows } from '../builders/rows.ts'
import { aContact, type ConsoleWorld, NOW, startConsoleWorld } from './console-world.ts'

let world: ConsoleWorld
beforeEach(async () => {
  world = await startConsoleWorld()
  await world.fill({
    contacts: [
      aContact(),
      aContact({ id: 'ugo-blu', name: 'Ugo Blu', address: 'ugo@filofino.example.org', language: 'en' }),
    ],
  })
  await saveOpinion(world.table, anOpinion({ at: NOW }))
})
afterEach(() => world.close())

const path = (contact?: string): string => `/me/d/${world.token('data', contact)}`

const copy = (address: string, headers = {}) => world.send(`${path()}/copy`, { address }, headers)

describe('H1 the page of a contact’s own data', () => {
  it('says what is kept, and the copy holds it with what it is for and what is left out', async () => {
    expect(await world.read(path())).toContain('Le vostre risposte ai bandi: 1 registrazione')
    const answer = await copy('Anna.Neri@filofino.example.org')
    expect(answer.headers.get('content-disposition')).toContain('attachment')
    expect(answer.headers.get('cache-control')).toContain('no-store')
    const file = (await answer.json()) as {
      kept: { kind: string; howLong: string; rows: unknown[] }[]
      leftOut: { because: string }[]
    }
    expect(file).toMatchObject({ about: expect.stringContaining('Anna Neri'), notice: { version: 4 } })
    const kindOf = (id: string) => file.kept.find(({ kind }) => kind === id)
    expect(kindOf('contact')?.rows[0]).toMatchObject({ address: 'anna.neri@filofino.example.org' })
    expect(kindOf('opinion')?.rows[0]).toMatchObject({ title: 'Voucher per la maglieria' })
    expect(kindOf('mail')?.howLong).toBe('550 giorni')
    for (const { because } of file.leftOut) expect(because).toMatch(/\.$/)
    expect(JSON.stringify(file)).not.toMatch(/Ugo|ugo@/)
  })

  it('gives the copy to who knows the address alone: a forwarded link does not tell it', async () => {
    for (const [address, status] of [
      ['', 422],
      ['ugo@filofino.example.org', 422],
    ] as const) {
      const answer = await copy(address)
      expect(answer.status).toBe(status)
      const text = await answer.text()
      expect(text).toContain('Non è l’indirizzo a cui scriviamo')
      expect(text).not.toContain('anna.neri@')
    }
    expect((await world.ask(`${path()}/copy`)).status).toBe(404)
    const elsewhere = { 'sec-fetch-site': 'cross-site', origin: 'https://elsewhere.example.org' }
    expect((await copy('anna.neri@filofino.example.org', elsewhere)).status).toBe(403)
  })

  it('takes ten addresses a day, so that nobody goes through all that there might be', async () => {
    for (let n = 0; n < 10; n += 1) expect((await copy(`a${n}@filofino.example.org`)).status).toBe(422)
    expect((await copy('anna.neri@filofino.example.org')).status).toBe(429)
    const erased = await world.send(`${path()}/erase`, { address: 'anna.neri@filofino.example.org' })
    expect(erased.status).toBe(429)
    expect(await world.contact()).toBeDefined()
  })

  it('is opened by its own link alone', async () => {
    for (const purpose of ['preferences', 'calls', 'unsubscribe', 'opinions'] as const)
      for (const sub of ['', '/copy', '/erase']) {
        expect((await world.ask(`/me/d/${world.token(purpose)}${sub}`)).status).toBe(404)
        expect((await world.send(`/me/d/${world.token(purpose)}${sub}`, {})).status).toBe(404)
      }
  })
})

describe('H2 erasing one’s own data', () => {
  const erase = (address: string, headers = {}) => world.send(`${path()}/erase`, { address }, headers)

  it('takes a confirmation: opening the page changes nothing, and it does not show the address', async () => {
    const page = await world.read(`${path()}/erase`)
    expect(page).toContain('a…@filofino.example.org')
    expect(page).not.toContain('anna.neri@')
    expect(await world.contact()).toBeDefined()
  })

  it('is refused with another address, and from another site', async () => {
    const wrong = await erase('ugo@filofino.example.org')
    expect(wrong.status).toBe(422)
    expect(await wrong.text()).toContain('non abbiamo fatto nulla')
    const elsewhere = { 'sec-fetch-site': 'cross-site', origin: 'https://elsewhere.example.org' }
    expect((await erase('anna.neri@filofino.example.org', elsewhere)).status).toBe(403)
    expect(await world.contact()).toBeDefined()
  })

  it('with the contact’s own address erases it and nobody else; all of its links lead nowhere from then on', async () => {
    const done = await erase(' Anna.Neri@filofino.example.org ')
    expect(done.status).toBe(200)
    expect(await done.text()).toContain('Non vi scriveremo più')
    expect(await world.contact()).toBeUndefined()
    expect(await world.contact('ugo-blu')).toBeDefined()
    expect(world.changes.at(-1)).toMatchObject({ cause: 'erasure' })
    for (const link of [path(), `/me/p/${world.token('preferences')}`, `/me/u/${world.token('unsubscribe')}`])
      expect((await world.ask(link)).status).toBe(404)
  })

  it('keeps a colleague from having us write to that address again, and tells the colleague nothing', async () => {
    const invite = (address: string) =>
      world.send(`/me/l/${world.token('colleagues', 'ugo-blu')}`, {
        do: 'invite',
        name: 'Anna Neri',
        address,
      })
    const signUps = async () =>
      (await allRows(world.table)).filter(({ sk }) => sk === 'SIGNUP').map(({ address }) => address)
    await erase('anna.neri@filofino.example.org')
    const refused = await invite('Anna.Neri@filofino.example.org')
    expect(await signUps()).toEqual([])
    const taken = await invite('dora.doni@filofino.example.org')
    expect(await signUps()).toEqual(['dora.doni@filofino.example.org'])
    expect(refused.status).toBe(taken.status)
  })

  it('speaks the contact’s language', async () => {
    expect(await world.read(path('ugo-blu'))).toContain('Download my data')
    expect(await world.read(`${path('ugo-blu')}/erase`)).toContain('This cannot be undone.')
  })
})

describe('the privacy notice', () => {
  it('names each association as controller with its office, its version and day, in both languages', async () => {
    const it_ = await world.read('/public/privacy', { 'accept-language': 'it' })
    expect(it_).toContain('Clust-ER Create')
    expect(it_).toContain('mailto:ufficio@create.example.org')
    expect(it_).toContain('Versione 4, in vigore dal 22 giugno 2026.')
    const en = await world.read('/public/privacy', { 'accept-language': 'en' })
    expect(en).toContain('Version 4, in force since 22 June 2026.')
    expect(en).toContain('legitimate interest')
  })
})
