import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { keepPromise } from '../../functions/console/desk/promise.ts'
import { reachFor } from '../../functions/console/desk/reach.ts'
import { match } from '../../functions/match/match.ts'
import { bring } from '../../functions/tick/announce.ts'
import { callIdOf } from '../../shared/domain/desk.ts'
import type { Telling } from '../../shared/domain/telling.ts'
import { addAnnouncement } from '../../shared/store/announcements.ts'
import { saveContacts } from '../../shared/store/contacts.ts'
import { readDeskQuestions } from '../../shared/store/desk-questions.ts'
import { readOpened } from '../../shared/store/opened.ts'
import { readOpportunity } from '../../shared/store/opportunities.ts'
import { noteTellings } from '../../shared/store/tellings.ts'
import { ANNOUNCED_ID, aJustPublished } from '../builders/announcement.ts'
import { anOpportunity } from '../builders/opportunity.ts'
import { aContact, type ConsoleWorld, NOW, startConsoleWorld } from './console-world.ts'

const CALL = callIdOf(ANNOUNCED_ID)
const DESK = `/desk/${ANNOUNCED_ID}`
const PAGE = `/public/calls/${CALL}`
const OPENED = {
  'sec-fetch-mode': 'navigate',
  'sec-fetch-dest': 'document',
  'sec-fetch-user': '?1',
  'sec-fetch-site': 'none',
}

let world: ConsoleWorld
let elena: string

beforeAll(async () => {
  world = await startConsoleWorld()
  await world.fill({
    calls: [
      anOpportunity({
        id: 'clust-er-create:00000000000000aa',
        source: 'clust-er-create',
        sourceId: '00000000000000aa',
        title: 'Bando delle botteghe tessili',
        url: 'https://botteghe.example.org/bando',
        byHand: {
          cluster: 'create',
          at: NOW,
          by: 'marta',
          toldTo: ['create'],
          proposal: { state: 'open', at: NOW },
        },
      }),
    ],
  })
  const published = aJustPublished()
  await addAnnouncement(world.table, published)
  expect(await bring(published, world.services)).toBe(true)
  await keepPromise(published, reachFor(world.services), world.table)
  await match({ table: world.table, blobs: world.blobs, now: () => NOW })
  elena = await world.signIn('elena')
}, 60_000)
afterAll(() => world.close())

const see = (path: string, cookie = elena) => world.read(path, { cookie })
const post = (path: string, fields: Record<string, string>, cookie = elena) =>
  world.send(path, fields, { cookie })
const telling = (first: boolean): Telling => ({
  ...{ kind: 'alert', version: 1, state: 'sent', first },
  members: { filofino: ['create', 'create/fashion'] },
})

describe('how an announcement went', () => {
  it('is shown beside what reach had promised when it was published', async () => {
    await noteTellings(
      world.table,
      { call: CALL, period: '2026-06-29T07:10:00Z', number: 0, at: NOW },
      new Map([
        [0, telling(true)],
        [1, telling(true)],
        [2, telling(false)],
        [3, { ...telling(true), state: 'unknown' }],
      ]),
    )
    const page = await see(`${DESK}/afterwards`)
    expect(page).toContain('Raggiunti e previsti')
    // Everybody: one member promised and one told; one contact promised, two told.
    expect(page.replace(/\s+/g, ' ')).toMatch(
      /Tutti<\/td><td class="number">1<\/td><td class="number">1<\/td><td class="number">1<\/td><td class="number">2<\/td>/,
    )
    expect(page).toContain('Avviso immediato')
    expect(page).toContain(`/why?member=filofino&amp;call=${encodeURIComponent(CALL)}`)
    expect(page).not.toContain('anna-neri')
    expect((await world.ask(`/desk/ffffffffffffffff/afterwards`)).status).toBe(404)
  })

  it('counts openings that look like a reader’s, of nobody, and shows none below three', async () => {
    const path = `/me/y/${world.token('opinions')}/${CALL}`
    const open = (headers: Record<string, string>) => world.ask(path, { headers })
    for (const strange of [
      {},
      { ...OPENED, 'sec-fetch-user': '' },
      { ...OPENED, 'sec-purpose': 'prefetch' },
      { ...OPENED, 'sec-fetch-site': 'same-origin' },
      { ...OPENED, dnt: '1' },
      { ...OPENED, 'sec-gpc': '1' },
    ])
      expect((await open(strange)).status).toBe(200)
    expect((await readOpened(world.table, [CALL])).follow).toBe(0)
    for (const _ of [1, 2]) await open(OPENED)
    expect(await see(`${DESK}/afterwards`)).toContain('Nessuna pagina è stata aperta almeno tre volte')
    await open(OPENED)
    expect((await readOpened(world.table, [CALL])).follow).toBe(3)
    expect((await see(`${DESK}/afterwards`)).replace(/\s+/g, ' ')).toMatch(
      /Pagina «Ci interessa» aperta<\/dt><dd>3<\/dd>/,
    )
  })

  it('counts nothing on the pages that caches keep for everybody', async () => {
    const answer = await world.askAsStranger(PAGE, { headers: OPENED })
    expect(answer.headers.get('cache-control')).toContain('public')
    expect(answer.headers.get('set-cookie')).toBeNull()
    expect(await readOpened(world.table, [CALL])).toMatchObject({ follow: 3, talk: 0 })
  })

  it('shows answers from three contacts on', async () => {
    const others = ['bea-blu', 'ugo-uva'].map((id) => aContact({ id, address: `${id}@filofino.example.org` }))
    await saveContacts(world.table, others, async () => {})
    for (const [index, id] of ['anna-neri', 'bea-blu', 'ugo-uva'].entries()) {
      expect(await see(`${DESK}/afterwards`)).toContain('meno di tre referenti')
      const path = index === 0 ? '/me/n' : '/me/y'
      await world.send(
        `${path}/${world.token('opinions', id)}/${CALL}`,
        index === 0 ? { reason: 'timing' } : {},
      )
    }
    const page = (await see(`${DESK}/afterwards`)).replace(/\s+/g, ' ')
    expect(page).toMatch(/Ci interessa<\/dt><dd>2<\/dd><dt>Non fa per noi<\/dt><dd>1 \(tempi 1\)<\/dd>/)
  })
})

describe('its history', () => {
  it('has each version whole, each run that named it, and is downloaded with its name in the audit', async () => {
    const page = await see(`${DESK}/history`)
    expect(page).toContain(`${DESK}/versions/1`)
    expect(page).toContain('/runs/2026-06-29T07%3A10%3A00Z')
    expect(await see(`${DESK}/versions/1`)).toContain('812/2026')
    expect((await world.ask(`${DESK}/versions/7`, { headers: { cookie: elena } })).status).toBe(404)
    const csv = await see(`${DESK}/history.csv`)
    expect(csv).toContain('"2026-06-29T07:10:00Z";3')
    const json = JSON.parse(await see(`${DESK}/history.json`))
    expect(json).toMatchObject({
      announcement: ANNOUNCED_ID,
      versions: [{ version: 1, update: null }],
      afterwards: { told: { contacts: 2, members: 1 }, runs: [{ contacts: 3 }] },
    })
    expect(await world.read('/audit')).toContain('scaricata la storia di un annuncio')
  })
})

describe('questions to the desk', () => {
  it('come from the public page without an account, an address or a trace of who asked', async () => {
    expect(await world.read(PAGE)).toContain(`${PAGE}/ask`)
    const asked = await world.send(`${PAGE}/ask`, {
      kind: 'error',
      text: 'La percentuale è 80? <script>alert(1)</script>',
    })
    expect(asked.status).toBe(200)
    expect((await world.send(`${PAGE}/ask`, { kind: 'question', text: 'corto' })).status).toBe(422)
    expect(
      (await world.ask(`${PAGE}/ask`, { method: 'POST', headers: { 'sec-fetch-site': 'cross-site' } }))
        .status,
    ).toBe(403)
    const [question] = await readDeskQuestions(world.table, ANNOUNCED_ID)
    expect(question).not.toHaveProperty('contact')
    expect(JSON.stringify(question)).not.toContain('192.0.2.1')
    const page = await see(`${DESK}/questions`)
    expect(page).toContain('errore segnalato')
    expect(page).not.toContain('<script>alert')
    expect(await see('/desk')).toContain('1 domanda o segnalazione da guardare')
  })

  it('F7 are five an hour from one network', async () => {
    const from = '198.51.100.7'
    const ask = (text: string) =>
      world.ask(
        `${PAGE}/ask`,
        {
          method: 'POST',
          body: new URLSearchParams({ kind: 'question', text }),
          headers: { 'sec-fetch-site': 'same-origin' },
        },
        from,
      )
    const statuses = []
    for (let index = 0; index < 6; index += 1)
      statuses.push((await ask(`La stessa domanda, ${index}`)).status)
    expect(statuses).toEqual([200, 200, 200, 200, 200, 429])
  })

  it('of a contact are answered by letter, and in the officers’ words on the public page, of nobody', async () => {
    const path = `/me/w/${world.token('talk')}/${CALL}`
    expect(await world.read(`/me/t/${world.token('talk')}/${CALL}`)).toContain('/me/w/')
    await world.send(path, { kind: 'question', text: 'Filofino può partecipare con due sedi?' })
    const question = (await readDeskQuestions(world.table, ANNOUNCED_ID)).find(({ contact }) => contact)
    const fields = { question: question?.id ?? '', contact: 'anna-neri', do: 'settle' }
    expect((await post(`${DESK}/questions`, { ...fields, answer: '' })).status).toBe(422)
    const answered = await post(`${DESK}/questions`, {
      ...fields,
      ...{ answer: 'Sì, con una domanda sola.', publish: 'yes', asked: 'Un’impresa con più sedi?' },
    })
    expect(answered.status).toBe(303)
    expect(world.letters.at(-1)).toMatchObject({ owner: { kind: 'contact', id: 'anna-neri' } })
    const again = await post(`${DESK}/questions`, { ...fields, answer: 'No.' })
    expect(again.headers.get('location')).toContain('done=outrun')
    const page = await world.read(PAGE)
    expect(page).toContain('Un’impresa con più sedi?')
    expect(page).toContain('Sì, con una domanda sola.')
    expect(page).not.toContain('Filofino può')
    expect(page).not.toContain('Anna')
  })

  it('change the page’s tag for caches, and are taken off it again', async () => {
    const tag = async () => (await world.askAsStranger(PAGE)).headers.get('etag')
    const before = await tag()
    const [answered] = (await readDeskQuestions(world.table, ANNOUNCED_ID)).filter(({ contact }) => contact)
    await post(`${DESK}/questions`, { do: 'withdraw', question: answered?.id ?? '' })
    expect(await tag()).not.toBe(before)
    expect(await world.read(PAGE)).not.toContain('Un’impresa con più sedi?')
  })

  it('are the officers’ to answer: operators look on', async () => {
    expect(await world.read(`${DESK}/questions`)).not.toContain('value="settle"')
    expect((await world.send(`${DESK}/questions`, { do: 'close', question: 'x' })).status).toBe(403)
  })
})

describe('a proposal that is made an announcement of', () => {
  it('is settled as taken over, stays with whom it was told to, and its office is told', async () => {
    await post('/desk', { do: 'take', call: 'clust-er-create:00000000000000aa' })
    const call = await readOpportunity(world.table, 'clust-er-create:00000000000000aa')
    expect(call?.byHand).toMatchObject({
      toldTo: ['create'],
      proposal: { state: 'taken', announcement: expect.stringMatching(/^[0-9a-f]{16}$/) },
    })
    expect(world.letters.at(-1)).toMatchObject({ owner: { kind: 'office', id: 'create' } })
  })
})
