import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Opportunity } from '../../shared/domain/opportunity.ts'
import type { Ruling } from '../../shared/domain/ruling.ts'
import { joinTwins } from '../../shared/joining/twins.ts'
import { authorityRank } from '../../shared/sources/authority.ts'
import { aDeadline, anOpportunity, type OpportunityFields } from '../builders/opportunity.ts'

const TITLE = 'Voucher per la digitalizzazione delle maglierie artigiane'
const FUNDER = 'Regione Emilia-Romagna'

/** The funder's own page of a call, and a national catalogue's sheet of the same. */
const own = (overrides: OpportunityFields = {}): Opportunity =>
  anOpportunity({ source: 'rer-imprese', sourceId: 'voucher', title: TITLE, funder: FUNDER, ...overrides })
const sheet = (overrides: OpportunityFields = {}): Opportunity =>
  anOpportunity({
    source: 'it-incentivi',
    sourceId: '4711',
    title: TITLE,
    funder: FUNDER,
    url: 'https://www.incentivi.gov.it/it/catalogo/voucher-maglierie',
    ...overrides,
  })

const joined = (calls: Opportunity[], rulings: Ruling[] = []): Opportunity[] =>
  joinTwins(calls, { rulings, rankOf: authorityRank })
const groups = (calls: Opportunity[], rulings: Ruling[] = []): string[][] =>
  joined(calls, rulings).map(({ id, origins }) => origins?.map((origin) => origin.id) ?? [id])
const count = (...calls: Opportunity[]): number => joined(calls).length
const on = (at: string) => [aDeadline(at)]
const ruling = (a: string, b: string, verdict: Ruling['verdict']): Ruling => ({
  rows: a < b ? [a, b] : [b, a],
  verdict,
  at: '2026-06-30T08:00:00Z',
})

describe('A20 the same call from two sources is one', () => {
  it('by its title, with the same funder and day', () => expect(count(own(), sheet())).toBe(1))

  it('by a title that is part of the other, with the same funder and day', () =>
    expect(count(own(), sheet({ title: `${TITLE} - Regione Emilia-Romagna, sportello unico` }))).toBe(1))

  it("by the funder's page, whatever was added to its address", () =>
    expect(
      count(
        own({ url: 'https://imprese.regione.emilia-romagna.it/bandi/voucher', deadlines: [] }),
        sheet({
          title: 'Digitalizzazione delle maglierie: il voucher',
          funderUrl: 'http://www.imprese.regione.emilia-romagna.it/it/bandi/voucher/?utm_source=x',
        }),
      ),
    ).toBe(1))

  it('by its topic code', () => {
    const topic = { level: 'european', title: 'Circular Textile Networks', topic: 'EX-2026-TEX-01' } as const
    expect(
      count(
        anOpportunity({ ...topic, source: 'eu-sedia', sourceId: 'a' }),
        anOpportunity({ ...topic, source: 'eu-eismea', sourceId: 'b', deadlines: [] }),
      ),
    ).toBe(1)
  })

  it('by the act that issues it', () => {
    const act = (number: string) => ({ kind: 'bando' as const, number, date: '2026-05-04' })
    expect(
      count(
        own({ act: act('DGR 712/2026') }),
        sheet({
          act: act('Delibera n. 712/2026'),
          title: 'Maglierie artigiane, digitalizzazione',
          deadlines: [],
        }),
      ),
    ).toBe(1)
  })

  it('still, when one has extended it and the other has not yet', () => {
    const before = JSON.stringify(on('2026-07-10T10:00:00Z'))
    const change = { at: '2026-06-25T04:00:00Z', version: 2, field: 'deadline' as const, before }
    expect(
      count(own({ version: 2, deadlines: on('2026-09-15T10:00:00Z'), changes: [change] }), sheet()),
    ).toBe(1)
  })
})

describe('two calls stay two', () => {
  it.each<[string, OpportunityFields]>([
    ['another year', { title: `${TITLE} 2025` }],
    ['another edition', { title: `${TITLE}, seconda edizione` }],
    ['another part', { title: `${TITLE} - linea B` }],
    ['another funder', { funder: 'Regione Lombardia' }],
    ['another region', { regions: ['IT-25'] }],
    ['another day', { deadlines: on('2026-11-30T10:00:00Z') }],
    ['another hub, named beside', { title: `${TITLE} forniti da Tessera` }],
  ])('%s', (_, overrides) => {
    const first = own({
      title: `${TITLE} 2026, prima edizione, linea A, forniti da Filo`,
      regions: ['IT-45'],
    })
    expect(count(first, sheet({ title: first.title, ...overrides }))).toBe(2)
  })

  it('rows of one source, which lists a call once', () =>
    expect(count(own(), own({ sourceId: 'voucher-2' }))).toBe(2))

  it('where a row is equally like two rows of another source, it is joined to neither', () =>
    expect(count(own(), sheet(), sheet({ sourceId: '4712' }))).toBe(3))

  it('on the page of all calls of a chamber', () => {
    const page = 'https://camera.example.org/bandi'
    expect(
      count(
        own({ title: 'Fiere del gioiello', url: page, deadlines: [] }),
        sheet({ title: 'Contributi per fiere del legno', funderUrl: page }),
        sheet({ sourceId: '4712', title: 'Contributi per fiere del ferro', funderUrl: page }),
      ),
    ).toBe(3)
  })

  it('a cascade call and the topic whose code it carries', () => {
    const eu = { level: 'european', topic: 'EX-2026-TEX-01' } as const
    expect(
      count(
        anOpportunity({ ...eu, source: 'eu-sedia', sourceId: 'a', title: 'Circular Textile Networks' }),
        anOpportunity({ ...eu, source: 'eu-eismea', sourceId: 'b', title: 'Second call for small prizes' }),
      ),
    ).toBe(2)
  })
})

describe('a joined call', () => {
  const first = '2026-06-20T04:00:00Z'
  const later = '2026-06-23T04:00:00Z'

  it('is led by the row that was seen first: its name and its words stay, whoever comes later', () => {
    const [call] = joined([
      sheet({ firstSeenAt: first, title: TITLE.toUpperCase(), aidForms: ['voucher'] }),
      own({ firstSeenAt: later, aidForms: ['grant'] }),
    ])
    expect(call).toMatchObject({
      id: 'it-incentivi:4711',
      title: TITLE.toUpperCase(),
      firstSeenAt: first,
      aidForms: ['voucher'],
    })
    expect(call?.origins?.map(({ id }) => id)).toEqual(['it-incentivi:4711', 'rer-imprese:voucher'])
  })

  it('is filled from the other where the first is silent, with the doubts of whoever states it', () => {
    const flag = { field: 'amounts', reason: 'An amount is doubtful.' }
    const [call] = joined([
      own({ firstSeenAt: first, flags: [] }),
      sheet({ firstSeenAt: later, amounts: { total: 50_000_00 }, summary: 'In breve.', flags: [flag] }),
    ])
    expect(call).toMatchObject({ amounts: { total: 50_000_00 }, summary: 'In breve.', flags: [flag] })
  })

  it('is not told in words of another language', () => {
    const english = sheet({ language: 'en', text: 'In English.', firstSeenAt: later })
    expect(joined([own({ firstSeenAt: first }), english])[0]?.text).toBeUndefined()
  })

  it("has the funder's deadline and address, and names the other day beside it; never one in between", () => {
    const page = 'https://imprese.regione.emilia-romagna.it/bandi/voucher'
    const [call] = joined([
      sheet({ firstSeenAt: first, deadlines: on('2026-07-10T10:00:00Z'), funderUrl: page }),
      own({ firstSeenAt: later, url: page, deadlines: on('2026-09-15T10:00:00Z') }),
    ])
    expect(call).toMatchObject({ id: 'it-incentivi:4711', url: page, deadlines: on('2026-09-15T10:00:00Z') })
    expect(call?.flags).toEqual([
      {
        field: 'deadlines',
        reason: 'Its sources name different days; the first named here is believed.',
        text: 'rer-imprese: 2026-09-15; it-incentivi: 2026-07-10',
      },
    ])
  })

  it('learns the hour of its day from another source', () => {
    const day = { at: '2026-07-10T21:59:00Z', hourStated: false, zone: 'Europe/Rome' }
    const [call] = joined([own({ deadlines: [day] }), sheet()])
    expect(call?.deadlines).toEqual(on('2026-07-10T10:00:00Z'))
    expect(call?.flags).toEqual([])
  })

  it("keeps a person's correction over every source", () => {
    const edit = { field: 'deadlines' as const, by: 'operator', at: later, reason: 'So says the decree.' }
    const [call] = joined([sheet({ edits: [edit], deadlines: on('2026-07-10T12:00:00Z') }), own()])
    expect(call?.deadlines).toEqual(on('2026-07-10T12:00:00Z'))
  })

  it('is there as long as one source lists it, and what is gone says no more when it closes', () => {
    const gone = { at: later, version: 2, field: 'withdrawn' as const }
    const withdrawn = own({ version: 2, withdrawnAt: later, changes: [gone], missedRuns: 3 })
    const [call] = joined([withdrawn, sheet({ deadlines: on('2026-07-10T16:00:00Z') })])
    expect(call).toMatchObject({ missedRuns: 0, deadlines: on('2026-07-10T16:00:00Z') })
    expect(call?.withdrawnAt).toBeUndefined()
    expect(call?.changes).toEqual([])
    const both = joined([
      withdrawn,
      sheet({ version: 2, withdrawnAt: '2026-06-28T04:00:00Z', changes: [gone] }),
    ])
    expect(both[0]?.withdrawnAt).toBe('2026-06-28T04:00:00Z')
  })
})

describe('what has changed in a joined call', () => {
  const moved = (at: string, from: string, to: string, version = 2) => ({
    at,
    version,
    field: 'deadline' as const,
    before: JSON.stringify(on(from)),
    after: JSON.stringify(on(to)),
  })
  const [JULY, SEPTEMBER] = ['2026-07-10T10:00:00Z', '2026-09-15T10:00:00Z']
  const extended = (at: string) => ({
    version: 2,
    deadlines: on(SEPTEMBER),
    changes: [moved(at, JULY, SEPTEMBER)],
  })
  const [MAY, MONDAY, TUESDAY] = ['2026-05-04T04:00:00Z', '2026-06-22T04:00:00Z', '2026-06-23T04:00:00Z']
  const changesOf = (...calls: Opportunity[]) =>
    joined(calls)[0]?.changes.map(({ at, field, origin, version }) => [at, field, origin, version])

  it('is what is believed, once, whichever source moves first', () => {
    const once = (theirs: string, ours: string) =>
      changesOf(
        own({ firstSeenAt: MAY, ...extended(ours) }),
        sheet({ firstSeenAt: MAY, ...extended(theirs) }),
      )
    expect(once(TUESDAY, MONDAY)).toEqual([[MONDAY, 'deadline', 'rer-imprese:voucher', 2]])
    expect(once(MONDAY, TUESDAY)).toEqual([[TUESDAY, 'deadline', 'rer-imprese:voucher', 2]])
  })

  it('is nothing when a source joins that knows more of the same day', () => {
    const day = { at: '2026-07-10T21:59:00Z', hourStated: false, zone: 'Europe/Rome' }
    expect(
      changesOf(
        sheet({ firstSeenAt: MAY, deadlines: [day] }),
        own({ firstSeenAt: MONDAY, amounts: { total: 100 } }),
      ),
    ).toEqual([])
  })

  it('is the day, when a source joins that is believed and names another', () => {
    const page = 'https://imprese.regione.emilia-romagna.it/bandi/voucher'
    expect(
      changesOf(
        sheet({ firstSeenAt: MAY, deadlines: on(JULY), funderUrl: page }),
        own({ firstSeenAt: MONDAY, url: page, deadlines: on(SEPTEMBER) }),
      ),
    ).toEqual([[MONDAY, 'deadline', 'rer-imprese:voucher', 1]])
  })
})

describe('rulings of people', () => {
  const pair: [string, string] = ['it-incentivi:4711', 'rer-imprese:voucher']

  it('split what the rule joins, and it stays split whatever joins later', () => {
    const apart = [ruling(...pair, 'apart')]
    expect(groups([own(), sheet()], apart)).toEqual([['it-incentivi:4711'], ['rer-imprese:voucher']])
    const third = own({ source: 'rer-bandi', sourceId: 'voucher' })
    for (const group of groups([own(), sheet(), third], apart))
      expect(pair.every((id) => group.includes(id))).toBe(false)
  })

  it('join what the rule does not see', () =>
    expect(groups([own(), sheet({ title: 'Un altro titolo' })], [ruling(...pair, 'joined')])).toEqual([
      pair.toReversed(),
    ]))
})

describe('variants of one measure', () => {
  it('name each other and stay calls of their own: editions, and the same service by several hubs', () => {
    const hub = (name: string) =>
      sheet({
        sourceId: name,
        title: `Manifestazione di interesse per l'accesso ai servizi di digitalizzazione assistita di ${name}`,
      })
    const calls = joined([hub('Filo'), hub('Nodo'), hub('Trama'), own()])
    expect(calls).toHaveLength(4)
    expect(calls.find(({ id }) => id === 'it-incentivi:Filo')?.variants).toEqual([
      'it-incentivi:Nodo',
      'it-incentivi:Trama',
    ])
    expect(calls.find(({ id }) => id === 'rer-imprese:voucher')?.variants).toBeUndefined()
  })

  it('are the cascade calls under one parent code, and not the topics of one call', () => {
    const eu = (sourceId: string, topic?: string) =>
      anOpportunity({
        source: 'eu-sedia',
        sourceId,
        level: 'european',
        title: `Call number ${sourceId}`,
        call: { id: 'EX-2026-TEX' },
        ...(topic ? { topic } : {}),
      })
    const calls = joined([eu('one'), eu('two'), eu('three', 'EX-2026-TEX-01'), eu('four', 'EX-2026-TEX-02')])
    expect(calls.map(({ variants }) => variants)).toEqual([
      undefined,
      ['eu-sedia:two'],
      undefined,
      ['eu-sedia:one'],
    ])
  })
})

describe('joining as such', () => {
  const words = ['maglieria', 'ceramica', 'robot', 'archivi', 'teatro', 'voucher', 'fiere', 'export', 'rete']
  const arbitraryCall = fc.record({
    source: fc.constantFrom('rer-imprese', 'rer-bandi', 'it-incentivi', 'eu-sedia', 'mimit-incentivi'),
    number: fc.integer({ min: 0, max: 6 }),
    title: fc.subarray(words, { minLength: 2, maxLength: 4 }),
    day: fc.constantFrom('2026-07-10T10:00:00Z', '2026-07-24T10:00:00Z', undefined),
    page: fc.constantFrom('https://example.org/a', 'https://example.org/b', undefined),
    seen: fc.integer({ min: 10, max: 20 }),
  })
  const arbitraryCalls = fc
    .uniqueArray(arbitraryCall, { selector: ({ source, number }) => `${source}:${number}`, maxLength: 25 })
    .map((rows) =>
      rows.map(({ source, number, title, day, page, seen }) =>
        anOpportunity({
          source,
          sourceId: `n${number}`,
          title: title.join(' '),
          funder: FUNDER,
          deadlines: day ? on(day) : [],
          firstSeenAt: `2026-06-${seen}T04:00:00Z`,
          ...(page ? { url: page } : {}),
        }),
      ),
    )

  it('does not depend on the order of rows, loses none and holds none twice', () =>
    fc.assert(
      fc.property(
        arbitraryCalls.chain((rows) =>
          fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })),
        ),
        ([rows, shuffled]) => {
          const once = joined(rows)
          expect(joined(shuffled)).toEqual(once)
          expect(groups(rows).flat().toSorted()).toEqual(rows.map(({ id }) => id).toSorted())
        },
      ),
      { numRuns: 200 },
    ))

  it('leaves what is joined as it is, and never has two rows of one source in a call', () =>
    fc.assert(
      fc.property(arbitraryCalls, (rows) => {
        const once = joined(rows)
        expect(joined(once)).toEqual(once)
        for (const { origins = [] } of once)
          expect(new Set(origins.map(({ source }) => source)).size).toBe(origins.length)
      }),
      { numRuns: 200 },
    ))

  it('takes time that grows with the rows, not with their square', () => {
    const rows = (size: number): Opportunity[] =>
      Array.from({ length: size }, (_, n) =>
        anOpportunity({
          source: n % 2 ? 'rer-bandi' : 'it-incentivi',
          sourceId: `n${n}`,
          title: `Voucher ${words[n % 9]} ${words[(n * 7) % 8]} lotto${Math.floor(n / 2)}x`,
          funder: FUNDER,
        }),
      )
    const best = (size: number): number => {
      const calls = rows(size)
      return Math.min(
        ...[1, 2, 3].map(() => {
          const start = performance.now()
          joined(calls)
          return performance.now() - start
        }),
      )
    }
    expect(best(8000)).toBeLessThan(Math.max(80, best(1000)) * 24)
  })
})
