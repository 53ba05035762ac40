import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Draft } from '../../shared/domain/opportunity.ts'
import { itIncentiviExport } from '../../shared/sources/national/it-incentivi-export.ts'
import { italiaDomani } from '../../shared/sources/national/italia-domani.ts'
import { padigitale } from '../../shared/sources/national/padigitale.ts'
import { readCsv } from '../../shared/sources/reading/csv-rows.ts'
import { lazio } from '../../shared/sources/regional/lazio.ts'
import { lombardia } from '../../shared/sources/regional/lombardia.ts'
import { bandiOnline } from '../../shared/sources/regional/lombardia-page.ts'
import { trento } from '../../shared/sources/regional/trento.ts'
import { type Source, UnreadablePage } from '../../shared/sources/source.ts'
import { csvOf, lombardiaRow, padigitaleRow, trentoRow, wordpressPost } from '../builders/record-pages.ts'
import { fixture, pageOf, READ_AT, readBody } from '../builders/source-pages.ts'
import { worked } from '../fuzz/growth.ts'

const calendar = (body: string) =>
  trento.read({ request: { url: 'https://dati.trentino.it/prova.csv' }, body }, READ_AT)
const json = (row: Record<string, unknown>) => JSON.stringify([row])
const LISTS: [string, Source][] = [
  ['lazio', lazio],
  ['lombardia', lombardia],
  ['padigitale', padigitale],
]

describe('C10 wrong bytes', () => {
  const broken = 'Caff\uD800è \uFFFD\u200b\u202Eper \u0000tutti'

  it('read by no parser of records break a draft: lone surrogates, replaced bytes, hidden signs', () => {
    const titles = [
      readBody(lazio, json(wordpressPost({ title: { rendered: broken } }))),
      readBody(lombardia, json(lombardiaRow({ titolo_bando: broken }))),
      readBody(padigitale, json(padigitaleRow({ titolo: broken }))),
      calendar(csvOf([trentoRow({ INTERVENTO: broken })])),
    ].map(({ drafts }) => drafts[0]?.title)
    expect(new Set(titles)).toEqual(new Set(['Caff\uFFFDè \uFFFDper tutti']))
  })

  it('as a byte order mark before a header hide no column', () => {
    const body = csvOf([trentoRow()])
    expect(calendar(`\uFEFF${body}`).drafts).toEqual(calendar(body).drafts)
  })

  it('of UTF-16 read as UTF-8 are no file of ours', () => {
    const body = [...csvOf([trentoRow()])].join('\u0000')
    expect(() => calendar(body)).toThrow(UnreadablePage)
  })
})

describe('C14 amounts', () => {
  const ofCalendar = (amount: string) => calendar(csvOf([trentoRow({ 'IMPORTO (Euro)': amount })])).drafts[0]
  const ofNotice = (amount: unknown) =>
    readBody(padigitale, json(padigitaleRow({ totale_importo_stanziato: amount }))).drafts[0]

  it.each([
    ['3.200.000,00', 320_000_000],
    ['3200000', 320_000_000],
    ['3200000,50', 320_000_050],
  ])('written in Italian are read so: %s', (text, cents) => {
    expect(ofCalendar(text)?.amounts?.total).toBe(cents)
  })

  it.each(['1,000.00', '-5', '1e308', '1.00.000', '12,345', '9'.repeat(40), 'da definire'])(
    'that cannot be read are absent, with a flag: %s',
    (text) => {
      expect(ofCalendar(text)?.amounts).toBeUndefined()
      expect(ofCalendar(text)?.flags).toMatchObject([{ field: 'amounts' }])
    },
  )

  it.each([-1, 1e308, 1e21, 0.001])('as numbers of JSON are held to the same: %d', (amount) => {
    expect(ofNotice(amount)?.amounts).toBeUndefined()
    expect(ofNotice(amount)?.flags).toMatchObject([{ field: 'amounts' }])
  })

  it('of zero state nothing, and raise no doubt', () => {
    expect(ofNotice(0)).toMatchObject({ flags: [] })
    expect(ofNotice(0)?.amounts).toBeUndefined()
  })
})

describe('C15 100,000 levels', () => {
  const deep = (depth: number): string => `${'['.repeat(depth)}${']'.repeat(depth)}`

  it.each(LISTS)('of JSON are an unreadable page to %s, not a crash', (_, source) => {
    expect(() => readBody(source, deep(100_000))).toThrow(UnreadablePage)
    expect(() => readBody(source, `[{"id":1,"title":${deep(100_000)}`)).toThrow(UnreadablePage)
  })

  it.each([
    ['lazio', lazio, wordpressPost(), 'acf'],
    ['lazio', lazio, wordpressPost(), 'class_list'],
    ['lombardia', lombardia, lombardiaRow(), 'ente'],
    ['padigitale', padigitale, padigitaleRow(), 'beneficiari'],
  ] as const)('within a field of a sound row of %s cost the field alone', (_, source, row, field) => {
    const body = `[${JSON.stringify(row).replace(/\}$/, `,"${field}":${deep(100_000)}}`)}]`
    expect(readBody(source, body).drafts).toHaveLength(1)
  })

  it('of tags within a post cost no stack', () => {
    const content = { rendered: `${'<div>'.repeat(100_000)}carta` }
    expect(readBody(lazio, json(wordpressPost({ content }))).drafts[0]?.text).toBe('carta')
  })

  it('of tags within a cell that should hold a link cost no stack', () => {
    const hostile = calendar(csvOf([trentoRow({ INFORMAZIONI: '<b>'.repeat(100_000) })]))
    expect(hostile.drafts[0]?.url).toMatch(/^https:\/\/dati\.trentino\.it/)
  })
})

describe('C17 a megabyte of one sign', () => {
  const readers: [string, (text: string) => unknown][] = [
    ['a CSV header', (text) => readCsv('prova', pageOf(italiaDomani, text), ['Titolo'])],
    ['a CSV row', (text) => readCsv('prova', pageOf(italiaDomani, `Titolo;Importo\n${text}`), ['Titolo'])],
    ['a cell of a title', (text) => calendar(csvOf([trentoRow({ INTERVENTO: `EX ${text} avviso` })]))],
    ['a cell of a link', (text) => calendar(csvOf([trentoRow({ INFORMAZIONI: text })]))],
    ['a cell of a date', (text) => calendar(csvOf([trentoRow({ 'DATA CHIUSURA': text })]))],
    ['a post’s title', (text) => readBody(lazio, json(wordpressPost({ title: { rendered: `${text}a` } })))],
    [
      'a post’s summary',
      (text) => readBody(lazio, json(wordpressPost({ excerpt: { rendered: `${text}a` } }))),
    ],
    ['a post’s date', (text) => readBody(lazio, json(wordpressPost({ date: text, date_gmt: text })))],
    ['a row’s title', (text) => readBody(lombardia, json(lombardiaRow({ titolo_bando: `${text}a` })))],
    ['a notice’s title', (text) => readBody(padigitale, json(padigitaleRow({ titolo: `${text}a` })))],
    ['an uploaded file', (text) => readBody(itIncentiviExport, `ID_Incentivo,Titolo\n1,${text}\n`)],
    [
      'a call’s page',
      (text) => {
        const [draft] = readBody(lombardia, json(lombardiaRow())).drafts
        const body = `<div class="chip">${text}</div><strong data-entity="chiusura">${text}</strong>`
        return draft && bandiOnline.complete(draft, { request: { url: draft.url }, body })
      },
    ],
  ]
  /** What is refused is refused in time as well. */
  const run = (read: (text: string) => unknown, text: string): number =>
    worked(() => {
      try {
        read(text)
      } catch (error) {
        if (!(error instanceof UnreadablePage)) throw error
      }
    })

  it.each(readers)(
    'is read in time that grows with its length, in %s',
    (_, read) => {
      for (const sign of [' ', '<', '"', ';']) {
        const [short = 0, long = 0] = [100_000, 1_000_000].map((size) => run(read, sign.repeat(size)))
        // Ten times the text in far less than the hundredfold of a square; below half a second there is nothing to tell.
        expect(long, `of ${JSON.stringify(sign)}`).toBeLessThan(Math.max(500, short * 30))
      }
    },
    60_000,
  )
})

describe('any damage at all', () => {
  const bodies: [string, (body: string) => { drafts: unknown[] }, string][] = [
    ['a list of posts', (body) => readBody(lazio, body), fixture('wordpress-posts.json')],
    ['a list of rows', (body) => readBody(lombardia, body), fixture('socrata-lombardia.json')],
    ['a list of notices', (body) => readBody(padigitale, body), fixture('padigitale-avvisi.json')],
    ['a register', (body) => readBody(italiaDomani, body), fixture('csv-italia-domani.csv')],
    ['a calendar', calendar, fixture('csv-trento.csv')],
    ['an export', (body) => readBody(itIncentiviExport, body), fixture('it-incentivi-export.csv')],
  ]

  it.each(bodies)('to %s leaves drafts that the domain accepts, or an unreadable page', (_, read, body) => {
    const damage = fc.record({
      at: fc.nat(body.length),
      cut: fc.nat(40),
      put: fc.oneof(
        fc.string({ maxLength: 20 }),
        fc.constantFrom('"', '\n', ';', ',', '{', '\uD800', '<a href="'),
      ),
    })
    fc.assert(
      fc.property(damage, ({ at, cut, put }) => {
        try {
          const { drafts } = read(body.slice(0, at) + put + body.slice(at + cut))
          for (const draft of drafts) Draft.parse(draft)
        } catch (error) {
          if (!(error instanceof UnreadablePage)) throw error
        }
      }),
      { numRuns: 150, seed: 20260629 },
    )
  })
})
