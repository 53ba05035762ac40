import { describe, expect, it } from 'vitest'
import type { Draft } from '../../shared/domain/opportunity.ts'
import { wordpress } from '../../shared/sources/engines/wordpress.ts'
import { micCinema } from '../../shared/sources/national/mic-cinema.ts'
import { lazio } from '../../shared/sources/regional/lazio.ts'
import { sicilia } from '../../shared/sources/regional/sicilia.ts'
import type { Source } from '../../shared/sources/source.ts'
import { wordpressPost } from '../builders/record-pages.ts'
import { fixture, READ_AT, readBody } from '../builders/source-pages.ts'

const read = (source: Source, fields: Record<string, unknown>) =>
  readBody(source, JSON.stringify([wordpressPost(fields)]))
const draft = (fields: Record<string, unknown>, source: Source = lazio): Draft => {
  const [first] = read(source, fields).drafts
  if (!first) throw new Error('expected a draft')
  return first
}
const rendered = (text: string) => ({ rendered: text })
const reading = readBody(lazio, fixture('wordpress-posts.json'))
const [voucher, botteghe, fiere] = reading.drafts

const ownFields = wordpress({
  id: 'prova',
  name: 'Prova',
  homepage: 'https://www.example.org',
  level: 'regional',
  schedule: '0 6 * * ? *',
  minimumRows: 1,
  collection: 'https://www.example.org/wp-json/wp/v2/avvisi',
  lists: 'everything',
  funder: 'Regione di prova',
  noCalls: [],
  acf: { opens: 'apertura', closes: 'scadenza' },
})

describe('a WordPress site that publishes calls', () => {
  it('is asked for published posts, newest first, fifty at a time, and only for what is read', () => {
    const asked = new URL(sicilia.first(READ_AT).url)
    expect(asked.pathname).toBe('/wp-json/wp/v2/posts')
    expect(Object.fromEntries(asked.searchParams)).toMatchObject({
      categories: '321',
      per_page: '50',
      offset: '0',
      orderby: 'date',
      order: 'desc',
    })
    expect(asked.searchParams.get('_fields')?.split(',')).toContain('content')
  })

  it('reads a post whole', () => {
    expect(voucher).toEqual({
      sourceId: '101',
      title: 'Avviso “Voucher stampa digitale” – 2026',
      summary: 'Domande online dalle ore 12:00 del 12 maggio 2026 ed entro le ore 17:00 del 24 giugno 2026',
      text: 'La misura sostiene le botteghe che stampano su tessuto & carta.\nIl contributo è a fondo perduto.\nmacchine\ninchiostri',
      language: 'it',
      level: 'regional',
      funder: 'Regione Lazio',
      act: { kind: 'avviso' },
      applicants: {
        kinds: ['company'],
        sizes: ['micro', 'small'],
        words: ['piccole imprese', 'micro imprese'],
      },
      regions: ['IT-62'],
      themes: ['stampa digitale'],
      keywords: [],
      aidForms: ['grant'],
      opensAt: {
        at: '2026-05-12T10:00:00Z',
        hourStated: true,
        zone: 'Europe/Rome',
        text: expect.stringContaining('12 maggio 2026'),
      },
      deadlines: [
        {
          at: '2026-06-24T15:00:00Z',
          hourStated: true,
          zone: 'Europe/Rome',
          text: expect.stringContaining('24 giugno 2026'),
        },
      ],
      end: 'date',
      url: 'https://www.example.org/bandi/voucher-stampa-digitale/',
      publishedAt: '2026-05-04T09:00:00Z',
      flags: [],
    })
  })

  it('takes `date_gmt` for UTC and `date` for the site’s own clock', () => {
    expect(voucher?.publishedAt).toBe('2026-05-04T09:00:00Z')
    expect(botteghe?.publishedAt).toBe('2026-01-19T23:30:00Z')
    expect(draft({ date: 'ieri' }).publishedAt).toBeUndefined()
  })

  it('finds the dates in the text where the summary names none', () => {
    expect(botteghe?.opensAt?.at).toBe('2026-02-02T08:00:00Z')
    expect(botteghe?.deadlines.map(({ at }) => at)).toEqual(['2026-03-31T11:00:00Z'])
  })

  it('takes no deadline, and says so, where summary and text name different ones', () => {
    expect(fiere?.deadlines).toEqual([])
    expect(fiere?.end).toBeUndefined()
    expect(fiere?.flags).toMatchObject([
      { field: 'deadlines', reason: 'Several deadlines are named, and none was taken.' },
    ])
  })

  it('lends the hour of one to the day of the other', () => {
    const call = draft({
      excerpt: rendered('Domande entro il 24 giugno 2026'),
      content: rendered('<p>Le domande devono essere presentate entro le ore 17:00 del 24 giugno 2026.</p>'),
    })
    expect(call.deadlines).toMatchObject([{ at: '2026-06-24T15:00:00Z', hourStated: true }])
  })

  it('reckons a missing year from the day of publication, with a flag', () => {
    const call = draft({
      excerpt: rendered('Le domande sono da presentare entro le ore 12.00 del 20 maggio.'),
    })
    expect(call.deadlines.map(({ at }) => at)).toEqual(['2026-05-20T10:00:00Z'])
    expect(call.flags).toMatchObject([{ field: 'deadlines', reason: expect.stringContaining('year') }])
  })

  it('passes over results, jobs, purchases and unpublished posts, each with its reason', () => {
    expect(reading.passedOver).toEqual([
      { row: 'Graduatoria definitiva del bando teatri', reason: 'it tells results, and is no call' },
      { row: 'Bando in bozza', reason: 'its status is "private", not publish' },
    ])
    const reasons = [
      'Avviso di gara per la fornitura di furgoni',
      'Avviso per il conferimento di un incarico di esperto',
      'Avviso pubblico &#8211; Rettifica dell’Allegato B',
      'Consultazione operatori economici',
    ].map((title) => read(sicilia, { title: rendered(title) }).passedOver[0]?.reason)
    expect(reasons).toEqual([
      'it buys something, and is no call',
      'it is about a job, and is no call',
      'it amends a call that has a post of its own',
      'it prepares a purchase, and is no call',
    ])
  })

  it('passes over what the site itself files as results', () => {
    const post = { class_list: ['category-bandi', 'category-graduatorie'] }
    expect(read(sicilia, post).passedOver).toMatchObject([{ reason: 'it tells results, and is no call' }])
  })

  it('believes a site that files a call as closed', () => {
    expect(draft({ class_list: ['category-bandi-e-avvisi-chiusi'] }, sicilia).closedBySource).toBe(true)
    expect(draft({}, sicilia).closedBySource).toBeUndefined()
  })

  it('asks of a stream of news that a title names a call', () => {
    const note = read(micCinema, { title: rendered('Incontro con le scuole') })
    expect(note.passedOver).toMatchObject([{ reason: 'its title names no call' }])
    expect(draft({ title: rendered('Tax credit &#8211; Apertura sessione') }, micCinema)).toMatchObject({
      level: 'national',
      title: 'Tax credit – Apertura sessione',
    })
  })

  it('flags a term that is in no table of ours, and concludes nothing from it', () => {
    const call = draft({ class_list: ['destinatari-astronauti', 'tipologie-agevolazioni-novita'] })
    expect(call.flags.map(({ field, text }) => [field, text])).toEqual([
      ['applicants', 'astronauti'],
      ['aidForms', 'novita'],
    ])
    expect(call.applicants?.kinds).toEqual([])
  })

  it('refuses a post without id, title or address, and the others are read', () => {
    expect(reading.refused).toEqual([
      {
        row: 'https://www.example.org/bandi/senza-titolo/',
        reason: 'it has no title',
        sourceId: '105',
      },
    ])
    expect(read(lazio, { link: 'javascript:alert(1)' }).refused).toMatchObject([
      { reason: 'its link is no web address' },
    ])
    expect(read(lazio, { id: 'x' }).refused).toHaveLength(1)
  })
})

describe('fields of a site’s own', () => {
  const own = (acf: Record<string, unknown>, text = '') => draft({ acf, content: rendered(text) }, ownFields)

  it.each([
    ['20260630', '2026-06-30T21:59:00Z', false],
    ['30/06/2026', '2026-06-30T21:59:00Z', false],
    ['2026-06-30 12:00:00', '2026-06-30T10:00:00Z', true],
  ])('hold the deadline, written %s', (scadenza, at, hourStated) => {
    expect(own({ scadenza }).deadlines).toMatchObject([{ at, hourStated }])
  })

  it('are believed over the text, which lends its hour or is flagged', () => {
    const sameDay = own({ scadenza: '20260630' }, '<p>Domande entro le ore 13.00 del 30 giugno 2026.</p>')
    expect(sameDay.deadlines).toMatchObject([{ at: '2026-06-30T11:00:00Z' }])
    const other = own({ scadenza: '20260630' }, '<p>Domande entro il 15 luglio 2026.</p>')
    expect(other.deadlines).toMatchObject([{ at: '2026-06-30T21:59:00Z' }])
    expect(other.flags).toMatchObject([{ field: 'deadlines', reason: 'The text names another deadline.' }])
  })

  it('are no date when no calendar has it', () => {
    const call = own({ scadenza: '20260231' })
    expect(call.deadlines).toEqual([])
    expect(call.flags).toMatchObject([{ field: 'deadlines', text: '20260231' }])
  })
})

describe('pages of a WordPress site', () => {
  const full = JSON.stringify(Array.from({ length: 50 }, (_, index) => wordpressPost({ id: index + 1 })))
  const { next } = readBody(lazio, full)

  it('follow each other by offset, until one is not full', () => {
    expect(next && new URL(next.url).searchParams.get('offset')).toBe('50')
    if (!next) throw new Error('expected a next page')
    expect(lazio.read({ request: next, body: '[]' }, READ_AT)).toEqual({
      drafts: [],
      refused: [],
      passedOver: [],
    })
    const last = lazio.read({ request: next, body: JSON.stringify([wordpressPost()]) }, READ_AT)
    expect(last.next).toBeUndefined()
  })

  it('are one where only the newest posts are read', () => {
    expect(readBody(sicilia, full).next).toBeUndefined()
    expect(sicilia.lists).toBe('latest')
  })

  it('are refused when they hold the site’s error instead of posts', () => {
    expect(() =>
      readBody(lazio, '{"code":"rest_no_route","message":"Nessun percorso","data":{"status":404}}'),
    ).toThrow(/expected a list of rows with id, title, link/)
    expect(() => readBody(lazio, '[{"id":1,"name":"a term"}]')).toThrow(/found 1 rows without them/)
  })
})
