import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { SOURCE_DIRECTORY } from '../../shared/sources/directory.ts'
import { SOURCE_IDS, SOURCE_NAMES } from '../../shared/sources/names.ts'
import { saveSourceRun } from '../../shared/store/source-runs.ts'
import { aQuarantinedRun, aSourceRun } from '../builders/source-run.ts'
import { type ConsoleWorld, startConsoleWorld } from './console-world.ts'

const HOSTILE = `<script>alert(1)</script><svg onload=alert(3)>"'`
const HELD_AT = '2026-06-29T03:40:00Z'

let world: ConsoleWorld
beforeAll(async () => {
  world = await startConsoleWorld()
  const save = (run: Parameters<typeof saveSourceRun>[1]) => saveSourceRun(world.table, run)
  await save(aSourceRun('2026-06-27T03:40:00Z', { baseline: true }))
  await save(aSourceRun('2026-06-28T03:40:00Z', { state: 'failed', read: 0, problem: `HTTP 503 ${HOSTILE}` }))
  await save(aQuarantinedRun(HELD_AT, { problem: `Too many new calls ${HOSTILE}` }))
  await save(
    aSourceRun('2026-06-20T03:00:00Z', {
      source: 'rer-imprese',
      refused: 25,
      refusals: [{ row: `avviso-9 ${HOSTILE}`, reason: 'No title.' }],
    }),
  )
  await save(aSourceRun('2026-06-29T03:15:00Z', { source: 'eu-sedia', state: 'unchanged', read: 449 }))
})
afterAll(() => world.close())

/** Markup of others is shown as text; the one drawing is ours. */
const expectInert = (page: string): void => {
  expect(page).not.toMatch(/<script|onload=alert\(3\)>(?!&)/i)
  expect(page.replace(/"[^"]*"/g, '')).not.toMatch(/<[^>]*\son\w+=/i)
}

describe('the list of sources', () => {
  it('begins with counts, then with what is wrong, then all by level', async () => {
    const page = await world.read('/sources')
    expect(page).toContain(`1 di ${SOURCE_IDS.length} fonti lette oggi; 2 da guardare.`)
    const list = page.slice(page.indexOf('</search>'))
    const order = ['Da guardare', SOURCE_NAMES['rer-imprese'], 'Europee', 'Tenders Portal', 'Nazionali']
    const places = order.map((text) => list.indexOf(text))
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    expect(page).toContain('Non si legge per intero da sabato 20 giugno 2026')
    expect(page).toContain(
      'Lettura di lunedì 29 giugno 2026, ore\u00A005:40 in quarantena: non annunciata a nessuno.',
    )
    expect(page).toContain('mai letta')
    expectInert(page)
  })

  it('names every source once as a link to its page, in both languages', async () => {
    for (const page of [await world.read('/sources'), await world.read('/sources?lang=en')])
      for (const id of SOURCE_IDS) expect(page.split(`href="/sources/${id}"`), id).toHaveLength(2)
  })
})

describe("a source's page", () => {
  it('shows its last readings, drawn and in figures, with durations, outcomes and reasons', async () => {
    const page = await world.read('/sources/rer-bandi')
    expect(page.match(/<svg [^>]*role="img"/g)).toHaveLength(1)
    expect(page).toMatch(
      /<title id="chart-title">[^<]+<\/title><desc id="chart-says">3 letture, dal 27 giugno al 29 giugno: fra 12 e 40 righe; 1 non riuscita, 1 in quarantena/,
    )
    const table = page.slice(page.indexOf('<caption class="visually-hidden">Le ultime 3 letture'))
    expect(table.split('</table>')[0]?.match(/<tr>/g)).toHaveLength(4)
    expect(page).toContain('<td class="number">41 s</td>')
    expect(page).toContain('prima lettura')
    expect(page).toContain('HTTP 503 &lt;script&gt;')
    expect(page).toContain('ogni giorno alle 05:40')
    expectInert(page)
  })

  it('tells the rows that were refused, with the reasons', async () => {
    const page = await world.read('/sources/rer-imprese?lang=en')
    expect(page).toContain('25 rows refused, with the reasons')
    expect(page).toContain('The first 1 are shown.')
    expect(page).toContain('No title.')
    expectInert(page)
  })

  it('of a source that was never read says when it will be', async () => {
    const page = await world.read('/sources/rer-politiche-territoriali')
    expect(page).toContain('Ancora nessuna lettura')
    expect(page).not.toContain('<svg')
  })

  it.each(['nobody', '__proto__', 'toString', '..%2Fruns', 'rer-bandi%00'])(
    'is not there for %s',
    async (id) => {
      expect((await world.ask(`/sources/${id}`)).status).toBe(404)
      expect((await world.send(`/sources/${id}/release`, { run: HELD_AT, looked: 'yes' })).status).toBe(404)
    },
  )
})

describe('a reading in quarantine', () => {
  const release = (fields: Record<string, string>, headers?: Record<string, string>) =>
    world.send('/sources/rer-bandi/release', fields, headers)

  it('is shown with the reason, its figures and examples, and what either decision brings', async () => {
    const page = await world.read('/sources/rer-bandi')
    expect(page).toContain('Too many new calls &lt;script&gt;')
    expect(page).toContain('<dt>Mai visti prima</dt><dd>28</dd>')
    expect(page).toContain('Bando per la maglieria del 2019')
    expect(page).toContain('Se la lasciate, resta conservata.')
  })

  it('G7 is released by our own form alone, not by another site and not by a GET', async () => {
    const fields = { run: HELD_AT, looked: 'yes' }
    expect((await release(fields, { 'sec-fetch-site': 'cross-site' })).status).toBe(403)
    expect((await release(fields, { origin: 'https://elsewhere.example.org' })).status).toBe(403)
    expect((await world.ask('/sources/rer-bandi/release')).status).toBe(404)
    expect(world.releases).toEqual([])
  })

  it('is not released without having been looked at, nor where another reading is meant', async () => {
    const unlooked = await release({ run: HELD_AT })
    expect(unlooked.status).toBe(422)
    expect(await unlooked.text()).toContain('Prima di rilasciare spuntate la casella')
    for (const run of ['2026-06-28T03:40:00Z', 'lately', ''])
      expect((await release({ run, looked: 'yes' })).status).toBe(409)
    expect((await world.send('/sources/eu-sedia/release', { run: HELD_AT, looked: 'yes' })).status).toBe(409)
    expect(world.releases).toEqual([])
  })

  it('once released is asked of ingest, and the page says so', async () => {
    const answer = await release({ run: HELD_AT, looked: 'yes' })
    expect(answer.status).toBe(303)
    expect(world.releases).toEqual([{ source: 'rer-bandi', release: HELD_AT }])
    const page = await world.read(answer.headers.get('location') ?? '')
    expect(page).toContain('Rilascio richiesto.')
    expect(page).not.toContain('<form method="post"')
  })

  it('that a later sound reading has superseded waits for nobody', async () => {
    await saveSourceRun(world.table, aSourceRun('2026-06-29T06:00:00Z'))
    const page = await world.read(`/sources/rer-bandi?released=${HELD_AT}`)
    expect(page).not.toContain('Rilascio richiesto.')
    expect(page).not.toContain('<form method="post"')
    expect((await release({ run: HELD_AT, looked: 'yes' })).status).toBe(409)
  })
})

describe('what everyone may know of the sources', () => {
  it('is where calls come from, when that was read, which sites are silent and whom to credit', async () => {
    const page = await world.read('/public/sources')
    const read = 2
    expect(page).toContain(
      `${read} fonti lette su ${SOURCE_IDS.length}; 1 ferma; ${SOURCE_IDS.length - read - 1} mai lette finora.`,
    )
    for (const id of SOURCE_IDS) expect(page, id).toContain(`href="${SOURCE_DIRECTORY[id].homepage}"`)
    expect(page).toContain('Licenza e attribuzione: Ministero delle Imprese e del Made in Italy, IODL 2.0')
    expect(page).toContain('Ultima lettura intera: lunedì 29 giugno 2026, ore\u00A005:15')
  })

  it('and never what went wrong, nor a way into the office', async () => {
    const page = await world.read('/public/sources')
    expect(page).not.toMatch(/HTTP 503|Too many new|avviso-9|quarantena|href="\/sources/)
  })
})
