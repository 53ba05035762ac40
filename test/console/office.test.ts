import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Outcome } from '../../shared/domain/run.ts'
import { SOURCE_IDS } from '../../shared/sources/names.ts'
import { addRun, addShard } from '../../shared/store/runs.ts'
import { aMember } from '../builders/member.ts'
import { aDeadline, anOpportunity, type OpportunityFields } from '../builders/opportunity.ts'
import { type ConsoleWorld, startConsoleWorld } from './console-world.ts'

const aCall = (id: string, overrides: OpportunityFields = {}) =>
  anOpportunity({ source: 'rer-bandi', id: `rer-bandi:${id}`, ...overrides })

const FASHION = aCall('campionario', {
  title: 'Contributi per il campionario digitale nella maglieria',
  summary: 'Prototipi senza campioni fisici e filati certificati per imprese della moda.',
  applicants: { kinds: ['company'], sizes: ['small'], words: ['Piccole imprese'] },
  firstSeenAt: '2026-06-23T04:00:00Z',
  version: 2,
  changes: [
    {
      at: '2026-06-26T04:00:00Z',
      version: 2,
      field: 'deadline',
      before: JSON.stringify([aDeadline('2026-06-30T10:00:00Z')]),
      after: JSON.stringify([aDeadline('2026-07-10T10:00:00Z')]),
    },
  ],
})
const WATER = aCall('acqua', {
  title: 'Risparmio idrico in agricoltura',
  deadlines: [aDeadline('2026-07-03T10:00:00Z')],
  firstSeenAt: '2026-06-20T04:00:00Z',
  flags: [{ field: 'amounts', reason: 'An amount is negative.', text: '-5' }],
})
const COMING = anOpportunity({
  source: 'eu-sedia',
  id: 'eu-sedia:coming',
  title: 'Knitwear for cities',
  language: 'en',
  level: 'european',
  opensAt: { at: '2026-09-01T06:00:00Z', hourStated: true, zone: 'Europe/Rome' },
  deadlines: [aDeadline('2026-11-19T16:00:00Z')],
  firstSeenAt: '2026-06-28T04:00:00Z',
})
const PAST = aCall('passato', { title: 'Chiuso da tempo', deadlines: [aDeadline('2026-06-01T10:00:00Z')] })

let world: ConsoleWorld
beforeAll(async () => {
  world = await startConsoleWorld()
})
afterAll(() => world.close())

const order = (page: string, ...titles: string[]): number[] => titles.map((title) => page.indexOf(title))

describe('before anything is matched', () => {
  it('the first page says so, and where to look', async () => {
    const page = await world.read('/')
    expect(page).toContain('Ancora nessun bando letto')
    expect(page).toContain('href="/sources"')
  })

  it('the list of members and the runs say that there are none', async () => {
    expect(await world.read('/members')).toContain('0 soci')
    expect(await world.read('/runs')).toContain('Ancora nessun digest')
  })
})

describe('the office', () => {
  beforeAll(() =>
    world.fill({
      members: [aMember(), aMember({ id: 'altro', name: 'Altro Srl', place: 'Rimini', kind: 'other' })],
      calls: [FASHION, WATER, COMING, PAST],
    }),
  )

  describe('lists calls', () => {
    it('that are not closed, the nearest deadline first', async () => {
      const page = await world.read('/')
      expect(page).toContain('3 bandi')
      expect(page).not.toContain('Chiuso da tempo')
      const places = order(page, WATER.title, FASHION.title, COMING.title)
      expect(places).toEqual(places.toSorted((a, b) => a - b))
    })

    it('newest first when asked', async () => {
      const places = order(await world.read('/?sort=newest'), COMING.title, FASHION.title, WATER.title)
      expect(places).toEqual(places.toSorted((a, b) => a - b))
    })

    it.each([
      ['?q=MAGLIERIA', FASHION.title],
      ['?q=citta', undefined],
      ['?level=european', COMING.title],
      ['?status=forthcoming', COMING.title],
      ['?source=eu-sedia', COMING.title],
    ])('filtered by %s', async (query, only) => {
      const page = await world.read(`/${query}`)
      expect(page).toContain(only ? '1 bando' : 'Nessun bando corrisponde ai filtri')
      if (only) expect(page).toContain(only)
    })

    it('whatever nonsense the address holds', async () => {
      const response = await world.ask(`/?level=moon&sort=up&page=-3&q=${'a '.repeat(10_000)}`)
      expect(response.status).toBe(200)
    })
  })

  describe('opens a call', () => {
    it('with the official link, what changed from what to what, and what the source does not state', async () => {
      const page = await world.read(`/calls/${encodeURIComponent(FASHION.id)}`)
      expect(page).toContain(`href="${FASHION.url}"`)
      expect(page).toContain('Fanno fede gli atti')
      expect(page).toMatch(/Prorogato: da martedì 30 giugno a venerdì 10 luglio 2026/)
      expect(page).toContain('Piccole imprese')
      expect(page).toMatch(/Non indicati dalla fonte: .*ATECO/)
    })

    it('with what could not be believed, as the source said it', async () => {
      const page = await world.read(`/calls/${encodeURIComponent(WATER.id)}`)
      expect(page).toContain('An amount is negative.')
      expect(page).toContain('«-5»')
    })

    it('with the members that it fits, their verdict and why', async () => {
      const page = await world.read(`/calls/${encodeURIComponent(FASHION.id)}`)
      expect(page).toContain('Filofino Srl')
      expect(page).toContain('requisiti in linea')
      expect(page).toMatch(/«[^»]+» ↔ «[^»]+»/)
    })

    it.each(['/calls/rer-bandi%3Anone', '/calls/nonsense', '/calls/..%2F..%2Fetc', '/calls/%00'])(
      'or says that there is none: %s',
      async (path) => {
        expect((await world.ask(path)).status).toBe(404)
      },
    )
  })

  describe('opens a member', () => {
    it('with its calls, how close they are and why', async () => {
      const page = await world.read('/members/filofino')
      expect(page).toContain('2 bandi a cui potrebbe presentare domanda; 0 a cui manca un requisito')
      expect(page).toContain(FASHION.title)
      expect(page).toMatch(/molto vicino, \d+|vicino, \d+|possibile, \d+/)
    })

    it('and explains a call that it gets: the points add up to the score', async () => {
      const page = await world.read(`/why?member=filofino&call=${encodeURIComponent(FASHION.id)}`)
      const score = Number(/(\d+) su 1\.000/.exec(page)?.[1])
      const [sum = 0, ...shares] = [...page.matchAll(/<dt>(\d+) punti<\/dt>/g)]
        .map(([, share]) => Number(share))
        .toReversed()
      expect(score).toBeGreaterThan(0)
      expect(shares.reduce((all, share) => all + share, 0)).toBe(score)
      expect(sum).toBe(score)
    })

    it('and says why not, for a call that it does not get', async () => {
      const page = await world.read('/why?member=filofino&call=idrico')
      expect(page).toMatch(/Non ha nulla in comune con il profilo/)
    })

    it('and offers titles to choose from, or says that none has these words', async () => {
      expect(await world.read('/why?member=filofino&call=r')).toContain('Più bandi hanno queste parole')
      const unknown = await world.ask('/why?member=filofino&call=zzz')
      expect(unknown.status).toBe(404)
      expect(await unknown.text()).toContain(`Non lo conosciamo: nessuna delle ${SOURCE_IDS.length} fonti`)
    })

    it('or says that there is none', async () => {
      expect((await world.ask('/members/nobody')).status).toBe(404)
      expect((await world.ask('/members/..%2Ffilofino')).status).toBe(404)
    })

    it('from a list with filters', async () => {
      expect(await world.read('/members?q=rimini')).toContain('1 socio')
      expect(await world.read('/members?kind=other&cluster=create')).toContain('1 socio')
      expect(await world.read('/members?cluster=urban')).toContain('Nessun socio corrisponde')
    })
  })

  describe('sees runs', () => {
    const outcomes: Record<string, Outcome> = {
      a1: { state: 'sent', kind: 'digest' },
      a2: { state: 'skipped', because: 'nothing-due' },
      a3: { state: 'skipped', because: 'paused' },
      a4: { state: 'failed', because: 'MessageRejected' },
      a5: { state: 'unknown' },
    }
    beforeAll(async () => {
      await addRun(world.table, {
        kind: 'digest',
        period: '2026-W27',
        startsAt: '2026-06-22T05:30:00Z',
        endsAt: '2026-06-29T05:30:00Z',
        state: 'sending',
        shards: 2,
        contacts: 8,
        startedAt: '2026-06-29T05:30:00Z',
      })
      const shard = { period: '2026-W27', updatedAt: '2026-06-29T05:31:00Z' }
      await addShard(world.table, {
        ...shard,
        number: 0,
        state: 'done',
        contacts: Object.keys(outcomes),
        outcomes,
      })
      await addShard(world.table, {
        ...shard,
        number: 1,
        state: 'pending',
        contacts: ['b1', 'b2', 'b3'],
        outcomes: {},
      })
    })

    it('whose totals add up, in the list and in each shard', async () => {
      const sums = async (path: string): Promise<boolean[]> =>
        [...(await world.read(path)).matchAll(/(\d+) referenti = ([^<.]+)/g)].map(([, all, parts]) => {
          const sum = (parts ?? '').split('+').reduce((total, part) => total + Number.parseInt(part, 10), 0)
          return sum === Number(all)
        })
      expect(await sums('/runs')).toEqual([true])
      expect(await sums('/runs/2026-W27')).toEqual([true, true, true])
      expect(await world.read('/runs')).toContain(
        '8 referenti = 1 inviati + 2 saltati + 1 falliti + 1 incerti + 3 in attesa',
      )
    })

    it('with the reasons, and contacts by id', async () => {
      const page = await world.read('/runs/2026-W27')
      expect(page).toContain('nessuna novità per loro')
      expect(page).toContain('MessageRejected')
      expect(page).toContain('<td>b3</td>')
      expect(page).not.toContain('@')
    })

    it('or says that there was none', async () => {
      expect(await world.read('/runs?kind=daily')).toContain('Ancora nessun giro quotidiano')
      expect(await world.read('/runs?kind=alerts&lang=en')).toContain('No alert yet')
      expect(await world.read('/runs?kind=lately')).toContain('Digest della settimana')
      expect((await world.ask('/runs/2026-W01')).status).toBe(404)
      expect((await world.ask('/runs/lately')).status).toBe(404)
    })
  })
})

describe('a list', () => {
  it('longer than a page is paged, and a page beyond its end is the last', async () => {
    const many = await startConsoleWorld()
    const calls = Array.from({ length: 30 }, (_, number) =>
      aCall(`n${String(number).padStart(2, '0')}`, { title: `Bando numero ${number}` }),
    )
    await many.fill({ calls })
    const [first, last] = [await many.read('/?q=numero'), await many.read('/?q=numero&page=99')]
    expect(first).toContain('1–25 di 30')
    expect(first).toContain('href="/?q=numero&amp;page=2"')
    expect(last).toContain('26–30 di 30')
    expect(last).toContain('href="/?q=numero&amp;page=1"')
    await many.close()
  })
})
