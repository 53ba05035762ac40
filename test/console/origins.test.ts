import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readRulings } from '../../shared/store/rulings.ts'
import { aDeadline, anOpportunity } from '../builders/opportunity.ts'
import { type ConsoleWorld, startConsoleWorld } from './console-world.ts'

const TITLE = 'Voucher per le maglierie artigiane'
const OWN = anOpportunity({
  source: 'rer-imprese',
  sourceId: 'voucher',
  title: TITLE,
  funder: 'Regione Emilia-Romagna',
  firstSeenAt: '2026-06-22T04:00:00Z',
})
const SHEET = anOpportunity({
  ...OWN,
  id: 'it-incentivi:4711',
  source: 'it-incentivi',
  sourceId: '4711',
  url: 'https://www.incentivi.gov.it/it/catalogo/voucher',
  firstSeenAt: '2026-06-23T04:00:00Z',
})
const EDITIONS = ['2025', '2026'].map((year) =>
  anOpportunity({
    source: 'rer-bandi',
    sourceId: year,
    title: `Fiere del gioiello artigiano ${year}`,
    funder: 'Regione Emilia-Romagna',
    deadlines: [aDeadline('2026-07-24T10:00:00Z')],
  }),
)

const PAGE = '/calls/rer-imprese%3Avoucher'

let world: ConsoleWorld
beforeAll(async () => {
  world = await startConsoleWorld()
  await world.fill({ calls: [OWN, SHEET, ...EDITIONS] })
})
afterAll(() => world.close())

describe('A20 a call on two sites', () => {
  it('is one on the list, whichever source is asked for', async () => {
    for (const query of ['', '?source=it-incentivi', '?source=rer-imprese'])
      expect((await world.read(`/${query}`)).split(TITLE)).toHaveLength(2)
  })

  it('has one page, to which the name of either row leads, and which says where it is published', async () => {
    const page = await world.read(PAGE)
    expect(page).toContain('Dove è pubblicato')
    expect(page).toContain(`href="${SHEET.url}"`)
    expect(await world.read('/calls/it-incentivi%3A4711')).toContain('Dove è pubblicato')
  })

  it('has one date for a calendar, by either name', async () => {
    const files = await Promise.all(
      [OWN, SHEET].map(({ id }) => world.read(`/public/calendar/${encodeURIComponent(id)}.ics`)),
    )
    expect(files[0]).toContain('UID:rer-imprese:voucher@segnavia')
    expect(files[1]).toBe(files[0])
  })
})

it('calls of one measure are named on the page of each', async () => {
  expect(await world.read('/calls/rer-bandi%3A2026')).toMatch(
    /Un altro bando della stessa misura[\s\S]*Fiere del gioiello artigiano 2025/,
  )
})

describe('a row that is another call', () => {
  const row = SHEET.id

  it('is taken out by a form of our own page, and by no other', async () => {
    const elsewhere = await world.send(
      `${PAGE}/rulings`,
      { row, verdict: 'apart' },
      { 'sec-fetch-site': 'cross-site' },
    )
    expect(elsewhere.status).toBe(403)
    expect((await world.send(`${PAGE}/rulings`, { row: 'no-such', verdict: 'apart' })).status).toBe(404)
    expect(await readRulings(world.table)).toEqual([])
    const sent = await world.send(`${PAGE}/rulings`, { row, verdict: 'apart' })
    expect([sent.status, sent.headers.get('location')]).toEqual([303, `${PAGE}?ruled=yes`])
  })

  it('is a call of its own from the next matching on, and stays one', async () => {
    await world.fill({})
    expect((await world.read('/')).split(TITLE)).toHaveLength(3)
    expect(await world.read(PAGE)).toMatch(/Tenuti separati[\s\S]*it-incentivi:4711/)
  })

  it('is put back by the form beside it', async () => {
    await world.send(`${PAGE}/rulings`, { row, verdict: 'joined' })
    await world.fill({})
    expect((await world.read('/')).split(TITLE)).toHaveLength(2)
  })
})
