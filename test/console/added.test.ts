import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readPastedCall } from '../../functions/ingest/read-pasted.ts'
import { match } from '../../functions/match/match.ts'
import { readOpportunity } from '../../shared/store/opportunities.ts'
import { aMember } from '../builders/member.ts'
import { anOpportunity } from '../builders/opportunity.ts'
import { CIRCULAR, FOUNDATION_PAGE } from '../fixtures/pasted.ts'
import { aContact, type ConsoleWorld, NOW, startConsoleWorld } from './console-world.ts'

let world: ConsoleWorld
let marta: string

beforeAll(async () => {
  world = await startConsoleWorld()
  await world.fill({
    members: [
      aMember(),
      aMember({
        id: 'verdefilo',
        name: 'Verdefilo Srl',
        clusters: [{ cluster: 'greentech', valueChains: ['energy'] }],
      }),
    ],
    contacts: [
      aContact(),
      aContact({
        id: 'vera-verdi',
        name: 'Vera Verdi',
        address: 'vera@verdefilo.example.org',
        members: ['verdefilo'],
      }),
    ],
    calls: [
      anOpportunity({
        id: 'rer-bandi:noto',
        source: 'rer-bandi',
        title: 'Voucher per telai digitali noti',
        url: 'https://bandi.example.org/noto',
      }),
    ],
  })
  marta = await world.signIn('marta')
})
afterAll(() => world.close())

const clock = { now: () => NOW, sleep: async () => {} }

/** Ingest does what it was asked for last. @param page what the address answers with */
const read = async (page = ''): Promise<void> => {
  const asked = world.pasted.at(-1)
  if (!asked) throw new Error('nothing was asked of ingest')
  await readPastedCall(asked, {
    table: world.table,
    clock,
    fetch: async () => ({ status: 'ok', body: page, fetchedAt: NOW }),
  })
}

const LIST = '/clusters/create/added'
const post = (path: string, fields: Record<string, string | string[]>, cookie = marta) =>
  world.send(path, fields, { cookie })
const see = (path: string, cookie = marta) => world.read(path, { cookie })
const place = (answer: Response): string => (answer.headers.get('location') ?? '').replace(/\?.*/, '')

/** The fields of a page's form as a browser would send them back. */
const fieldsOf = (page: string): Record<string, string | string[]> => {
  const fields: Record<string, string | string[]> = {}
  const decode = (text: string) =>
    text.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&lt;', '<').replaceAll('&amp;', '&')
  const form = page.slice(page.indexOf('class="sheet"'))
  for (const [tag] of form.matchAll(/<input[^>]*>/g)) {
    const name = /name="([^"]*)"/.exec(tag)?.[1]
    const value = decode(/value="([^"]*)"/.exec(tag)?.[1] ?? '')
    if (!name) continue
    if (/type="checkbox"/.test(tag)) {
      if (/\schecked/.test(tag)) fields[name] = [...[fields[name] ?? []].flat(), value]
    } else fields[name] = value
  }
  for (const [, name = '', value = ''] of form.matchAll(
    /<textarea[^>]*name="([^"]*)"[^>]*>([^<]*)<\/textarea>/g,
  ))
    fields[name] = decode(value)
  for (const [, name = '', options = ''] of form.matchAll(
    /<select[^>]*name="([^"]*)"[^>]*>(.*?)<\/select>/gs,
  ))
    fields[name] = /value="([^"]*)" selected/.exec(options)?.[1] ?? ''
  return fields
}

/** Pastes a text and has it read. @returns the address of its draft */
const paste = async (text: string): Promise<string> => {
  const started = await post(LIST, { do: 'read', address: '', text })
  expect(started.status).toBe(303)
  await read()
  return place(started)
}

describe('a call that somebody pastes', () => {
  it('is read from its text, each field marked with the words it was read from', async () => {
    const draft = await paste(CIRCULAR)
    const page = await see(draft)
    expect(fieldsOf(page)).toMatchObject({
      title: 'Avviso pubblico "Filiere della maglieria" per prototipi digitali',
      level: 'national',
      url: 'https://artigianato.example.org/avvisi/filiere-maglieria',
      opensDay: '2026-07-06',
      opensHour: '10:00',
      closes1Day: '2026-09-15',
      closes1Hour: '12:00',
      procedure: 'graduatoria',
      aidForms: ['grant'],
      perProjectMax: '40000',
      intensity: '50',
      total: '3000000',
      kinds: ['company'],
    })
    expect(page).toContain('Letto, da verificare')
    expect(page).toMatch(/<q lang="it">[^<]*dotazione finanziaria complessiva/)
    expect(page).toMatch(/<q lang="it">[^<]*alle ore 12:00 del 15 settembre 2026/)
    expect(await see(`${draft}?lang=en`)).toContain('Read, please check')
  })

  it('is read from its page, without what stands around it', async () => {
    const started = await post(LIST, {
      do: 'read',
      address: 'https://lanaviva.example.org/bandi/residenze',
      text: '',
    })
    await read(FOUNDATION_PAGE)
    const fields = fieldsOf(await see(place(started)))
    expect(fields).toMatchObject({
      title: 'Residenze nella maglieria 2026',
      funder: 'Fondazione Lanaviva',
      level: '',
      closes1Day: '2026-09-30',
      closes1Hour: '13:00',
      url: 'https://lanaviva.example.org/bandi/residenze',
    })
    expect(JSON.stringify(fields)).not.toMatch(/2030|12 ottobre|Toscana/)
  })

  it('whose dates cannot be read has none, and the form asks for them', async () => {
    const draft = await paste(
      'Un avviso che dice poco\nSi potrà fare domanda, forse, in autunno o poco dopo, come dirà la circolare che seguirà a suo tempo.',
    )
    const fields = fieldsOf(await see(draft))
    expect(fields).toMatchObject({ closes1Day: '', opensDay: '', funder: '' })
    const answer = await post(draft, { ...fields, do: 'add' })
    expect(answer.status).toBe(422)
    const page = await answer.text()
    for (const [anchor, said] of [
      ['closes1Day', 'Scadenza: manca'],
      ['funder', 'Chi finanzia: manca'],
      ['url', 'Pagina ufficiale: manca'],
      ['level', 'Livello: manca'],
    ])
      expect(page).toContain(`<a href="#${anchor}-first">${said}`)
  })
})

describe('a call that an office adds', () => {
  it('is stored for its own cluster alone, and matching is told', async () => {
    const draft = await paste(CIRCULAR)
    const changes = world.changes.length
    const answer = await post(draft, { ...fieldsOf(await see(draft)), do: 'add' })
    expect(answer.headers.get('location')).toBe(`${draft}?done=added`)
    const id = `clust-er-create:${draft.split('/').at(-1)}`
    expect(await readOpportunity(world.table, id)).toMatchObject({
      source: 'clust-er-create',
      level: 'national',
      version: 1,
      byHand: { cluster: 'create', by: 'marta', toldTo: ['create'] },
      deadlines: [{ at: '2026-09-15T10:00:00Z', hourStated: true }],
      text: expect.stringContaining('filati certificati'),
    })
    expect(world.changes.slice(changes)).toEqual([{ at: NOW, cause: 'added' }])
    await match({ table: world.table, blobs: world.blobs, now: () => NOW })
    expect(await see(LIST)).toContain('in attesa della fonte')
  })
})
