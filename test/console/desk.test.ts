import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readAnnounced } from '../../functions/ingest/read-announced.ts'
import { match } from '../../functions/match/match.ts'
import { announce } from '../../functions/tick/announce.ts'
import { FIELDS, PARTS, type Written } from '../../shared/domain/announcement-fields.ts'
import { readAnnouncement, readAnnouncements, readRevisions } from '../../shared/store/announcements.ts'
import { readOpportunity } from '../../shared/store/opportunities.ts'
import { aWritten } from '../builders/announcement.ts'
import { anOpportunity } from '../builders/opportunity.ts'
import { FOUNDATION_PAGE } from '../fixtures/pasted.ts'
import { type ConsoleWorld, NOW, startConsoleWorld } from './console-world.ts'

let world: ConsoleWorld
let elena: string
let nora: string

beforeAll(async () => {
  world = await startConsoleWorld()
  await world.fill({
    calls: [
      anOpportunity({
        id: 'rer-imprese:telai',
        source: 'rer-imprese',
        title: 'Voucher per telai digitali',
        url: 'https://imprese.example.org/bandi/telai',
        themes: ['Imprese e commercio'],
        applicants: { kinds: ['company'], sizes: [], words: ['PMI'] },
      }),
    ],
  })
  nora = await world.signIn('nora')
  elena = await world.signIn('elena')
})
afterAll(() => world.close())

const post = (path: string, fields: Record<string, string | string[]>, cookie = elena) =>
  world.send(path, fields, { cookie })
const see = (path: string, cookie = elena) => world.read(path, { cookie })
const place = (answer: Response): string => (answer.headers.get('location') ?? '').replace(/\?.*/, '')
/** The mark that a part's form carries of what it was made from. */
const wasOn = async (path: string): Promise<string> =>
  /name="was" value="([\w-]+)"/.exec(await see(path))?.[1] ?? ''
const idOf = (path: string): string => path.split('/')[2] ?? ''
const begin = async (): Promise<string> => place(await post('/desk', { do: 'begin' }))

/** Fills every part in as a browser sends it. */
const fillIn = async (path: string, written: Written = aWritten()): Promise<void> => {
  for (const part of PARTS) {
    const names = [...FIELDS[part].lines, ...FIELDS[part].lists]
    const fields = Object.fromEntries(names.flatMap((name) => (written[name] ? [[name, written[name]]] : [])))
    const was = await wasOn(`${path}/parts/${part}`)
    const answer = await post(`${path}/parts/${part}`, { ...fields, was, do: 'save', checked: 'yes' })
    expect(answer.status, part).toBe(303)
  }
}

const order = async (path: string, fields: Record<string, string>, cookie = elena, on = '') => {
  const announcement = await readAnnouncement(world.table, idOf(path))
  // Several announcements here are written alike: each goes on with a reason.
  const over = 'Sono prove scritte con le stesse parole.'
  return post(`${path}${on}`, { over, ...fields, seen: String(announcement?.revision) }, cookie)
}

const publish = async (written?: Written): Promise<string> => {
  const path = await begin()
  await fillIn(path, written)
  await order(path, { do: 'submit' })
  await order(path, { do: 'approve' }, nora, '/review')
  expect((await order(path, { do: 'publish' }, elena, '/publish')).status).toBe(303)
  return path
}

describe('the desk', () => {
  it('is the officers’: operators look on, nobody else comes near', async () => {
    expect((await world.ask('/desk')).status).toBe(200)
    expect(await world.read('/desk')).not.toContain('value="begin"')
    expect((await world.send('/desk', { do: 'begin' })).status).toBe(403)
    const marta = await world.signIn('marta')
    expect((await world.ask('/desk', { headers: { cookie: marta } })).status).toBe(403)
  })

  it('says of an unfinished draft, part by part, what is missing and where', async () => {
    const path = await begin()
    expect(await see(path)).toContain('vuota')
    const was = await wasOn(`${path}/parts/essentials`)
    await post(`${path}/parts/essentials`, { was, do: 'save', titleIt: 'Bando azione 1.1.2' })
    const part = await see(`${path}/parts/essentials`)
    expect(part).toContain('«Numero dell’atto»: serve.')
    expect(part).toContain('href="#actNumber-first"')
    expect(part).toContain('È solo un consiglio')
    expect(await see(`${path}/parts/essentials?lang=en`)).toContain('“Number of the act”: it is needed.')
    const answer = await order(path, { do: 'submit' })
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain('Manca ancora qualcosa')
  })

  it('goes from nothing to the members with two officers', async () => {
    const path = await begin()
    await fillIn(path)
    expect(await see(path)).toContain('Mandate in revisione')
    expect(place(await order(path, { do: 'submit', reviewer: 'nora', note: 'Apre lunedì.' }))).toBe(path)
    const own = await order(path, { do: 'approve' }, elena, '/review')
    expect(await own.text()).toContain('serve un altro addetto')
    const review = await see(`${path}/review`, nora)
    expect(review).toContain('Apre lunedì.')
    expect(review).toContain('laboratori accreditati')
    await order(path, { do: 'return', comment: 'Aggiungete la spesa minima.' }, nora, '/review')
    expect(await see(path)).toContain('Aggiungete la spesa minima.')
    await fillIn(path, aWritten({ spendMin: '100.000' }))
    await order(path, { do: 'submit' })
    expect(place(await order(path, { do: 'approve' }, nora, '/review'))).toBe(`${path}/publish`)
    await order(path, { do: 'publish' }, elena, '/publish')
    const call = await readOpportunity(world.table, `art-er:${idOf(path)}`)
    expect(call).toMatchObject({ firstSeenAt: NOW, level: 'regional', amounts: { spendMin: 10_000_000 } })
    expect(world.changes.at(-1)?.cause).toBe('announced')
    const history = await see(`${path}/history`)
    expect(history).toContain('Approvato')
    expect(history).toContain('Spesa minima, in euro')
  })

  it('goes out alone with a written reason, which stays visible', async () => {
    const path = await begin()
    await fillIn(path)
    await order(path, { do: 'submit', reviewer: 'nora' })
    const reason = 'Nora è assente fino a lunedì e il bando apre domani.'
    await order(path, { do: 'approve', reason }, elena, '/review')
    expect(await see(`${path}/publish`)).toContain('senza un secondo addetto')
    expect(await see(`${path}/publish`)).toContain(reason)
  })

  it('is scheduled by Rome’s clock, asked which hour is meant in October, and published by the minute', async () => {
    const path = await begin()
    await fillIn(path, aWritten({ opensDay: '2026-11-10', closes1Day: '2026-12-15' }))
    await order(path, { do: 'submit' })
    await order(path, { do: 'approve' }, nora, '/review')
    const doubled = await order(path, { do: 'schedule', day: '2026-10-25', hour: '02:30' }, elena, '/publish')
    expect(doubled.status).toBe(422)
    expect(await doubled.text()).toContain('dite quale delle due')
    await order(path, { do: 'schedule', day: '2026-10-25', hour: '02:30', turn: 'second' }, elena, '/publish')
    const at = '2026-10-25T01:30:00Z'
    expect((await readAnnouncement(world.table, idOf(path)))?.publishAt).toBe(at)
    expect(await announce({ ...world.services, calls: async () => undefined, now: () => at })).toEqual([
      idOf(path),
    ])
    expect((await readOpportunity(world.table, `art-er:${idOf(path)}`))?.firstSeenAt).toBe(at)
  })

  it('tells the second of two people, with both texts, and lets each write a part of its own', async () => {
    const path = await begin()
    const [was, dates] = [await wasOn(`${path}/parts/money`), await wasOn(`${path}/parts/dates`)]
    await post(`${path}/parts/money`, { was, do: 'save', total: '100.000' }, nora)
    const other = await post(`${path}/parts/dates`, { was: dates, do: 'save', procedure: 'sportello' })
    expect(other.status).toBe(303)
    const late = await post(`${path}/parts/money`, { was, do: 'save', total: '200.000' })
    expect(late.status).toBe(409)
    const page = await late.text()
    expect(page).toContain('100.000')
    expect(page).toContain('value="200.000"')
    expect((await readAnnouncement(world.table, idOf(path)))?.written.total).toBe('100.000')
  })

  it('begins from a page: what was read is marked until somebody has checked it', async () => {
    const answer = await post('/desk', { do: 'read', address: 'https://fondazione.example.org/avviso' })
    const path = place(answer)
    expect(await see(path)).toContain('Stiamo leggendo')
    await readAnnounced(
      { desk: idOf(path) },
      {
        table: world.table,
        clock: { now: () => NOW, sleep: async () => {} },
        fetch: async () => ({ status: 'ok', body: FOUNDATION_PAGE, fetchedAt: NOW }),
      },
    )
    const read = await readAnnouncement(world.table, idOf(path))
    expect(read?.reading).toBe('ready')
    expect(read?.unchecked).toContain('titleIt')
    expect(await see(`${path}/parts/essentials`)).toContain('Letto, da verificare')
    expect((await post('/desk', { do: 'read', address: 'https://10.0.0.1@evil.example.org/' })).status).toBe(
      422,
    )
  })

  it('takes a call over that a source publishes, and copies last year’s without its days', async () => {
    const known = await post('/desk', { do: 'read', address: 'https://imprese.example.org/bandi/telai' })
    expect(known.status).toBe(409)
    expect(await known.text()).toContain('Riprendetelo come annuncio')
    expect(await see('/calls/rer-imprese:telai')).toContain('Riprendetelo come annuncio')
    expect(await world.read('/calls/rer-imprese:telai')).not.toContain('Riprendetelo')
    const path = place(await post('/desk', { do: 'take', call: 'rer-imprese:telai' }))
    const taken = await readAnnouncement(world.table, idOf(path))
    expect(taken?.written).toMatchObject({ topics: ['business'], beneficiaries: ['sme'] })
    expect(taken?.unchecked).toContain('beneficiaries')
    const last = await publish()
    const copied = await readAnnouncement(
      world.table,
      idOf(place(await post('/desk', { do: 'copy', announcement: idOf(last) }))),
    )
    expect(copied?.written.titleIt).toBe(aWritten().titleIt)
    expect(copied?.written.closes1Day).toBeUndefined()
    expect(copied?.written.actNumber).toBeUndefined()
  })

  it('is extended by an act, before → after, with its count; and then revoked', async () => {
    const path = await publish()
    await match({ table: world.table, blobs: world.blobs, now: () => NOW })
    const was = await wasOn(`${path}/parts/dates`)
    const { dates } = FIELDS
    const moved = aWritten({ closes1Day: '2026-10-15' })
    const fields = Object.fromEntries(
      dates.lines.flatMap((name) => (moved[name] ? [[name, moved[name]]] : [])),
    )
    await post(`${path}/parts/dates`, { ...fields, was, do: 'save' })
    expect((await readOpportunity(world.table, `art-er:${idOf(path)}`))?.deadlines[0]?.at).toBe(
      '2026-09-30T11:00:00Z',
    )
    const page = await see(`${path}/updates`)
    expect(page).toContain('30 settembre 2026')
    expect(page).toContain('15 ottobre 2026')
    expect(page).toContain('nessun referente è stato avvisato')
    const unnamed = await order(
      path,
      { do: 'update', kind: 'prorogato', tell: 'at-once', lineIt: 'Più tempo.' },
      elena,
      '/updates',
    )
    expect(await unnamed.text()).toContain('Serve l’atto')
    const act = {
      actForm: 'determinazione',
      actNumber: '99/2026',
      actDate: '2026-06-28',
      lineIt: 'Più tempo.',
    }
    const minor = await order(path, { do: 'update', kind: 'minor' }, elena, '/updates')
    expect(minor.status).toBe(422)
    await order(
      path,
      { do: 'update', kind: 'prorogato', tell: 'at-once', told: '0', ...act },
      elena,
      '/updates',
    )
    const call = await readOpportunity(world.table, `art-er:${idOf(path)}`)
    expect(call?.deadlines[0]?.at).toBe('2026-10-15T11:00:00Z')
    expect(call?.changes.at(-1)?.own?.line).toEqual({ it: 'Più tempo.' })
    await order(path, { do: 'update', kind: 'revocato', tell: 'at-once', ...act }, elena, '/updates')
    expect((await readOpportunity(world.table, `art-er:${idOf(path)}`))?.withdrawnAt).toBe(NOW)
    expect(await see(path)).toContain('revocato')
    expect((await readRevisions(world.table, idOf(path))).length).toBeGreaterThan(8)
  })

  it('E3 E7 lists, filters and exports; what was typed is text, and no formula', async () => {
    const path = await begin()
    await post(`${path}/parts/essentials`, {
      was: await wasOn(`${path}/parts/essentials`),
      do: 'save',
      titleIt: '=HYPERLINK("https://x.example.org") <script>alert(1)</script>',
    })
    const page = await see('/desk?q=hyperlink')
    expect(page).not.toContain('<script>alert')
    const csv = await see('/desk.csv?q=hyperlink')
    expect(csv).toContain("'=HYPERLINK")
    expect((await readAnnouncements(world.table)).length).toBeGreaterThan(5)
  })
})
