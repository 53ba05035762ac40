import { describe, expect, it } from 'vitest'
import type { Draft } from '../../shared/domain/opportunity.ts'
import { statusOf } from '../../shared/domain/status.ts'
import { rerImprese } from '../../shared/sources/regional/rer-plone.ts'
import { fixture, ploneBatch, READ_AT, readBody } from '../builders/source-pages.ts'

const draft = (fields: Record<string, unknown>): Draft => {
  const [first] = readBody(rerImprese, ploneBatch(fields)).drafts
  if (!first) throw new Error('expected a draft')
  return first
}
const first = readBody(rerImprese, fixture('plone-batch-1.json'))
const second = rerImprese.read(
  { request: first.next ?? rerImprese.first(READ_AT), body: fixture('plone-batch-2.json') },
  READ_AT,
)

const [campionario, spazi, unioni] = first.drafts

describe('a Plone site of the Region', () => {
  it('is asked for full objects, fifty at a time', () => {
    expect(rerImprese.first(READ_AT).url).toBe(
      'https://imprese.regione.emilia-romagna.it/++api++/@search?portal_type=Bando&fullobjects=1&sort_on=effective&sort_order=descending&b_size=50&b_start=0',
    )
  })

  it('reads a call whole, and states no territory that the call does not', () => {
    expect(campionario).toEqual({
      sourceId: 'a1'.padEnd(32, '0'),
      title: 'Bando per il campionario digitale 2026',
      summary: 'Contributi per le imprese della regione',
      text: 'La Regione sostiene le imprese che rinnovano il campionario.',
      language: 'it',
      level: 'regional',
      funder: 'Regione Emilia-Romagna',
      act: { kind: 'bando' },
      applicants: {
        kinds: ['company'],
        sizes: ['micro', 'small', 'medium'],
        words: ['PMI', 'Micro imprese'],
      },
      themes: ['Imprese e commercio', 'Innovazione e ICT'],
      keywords: [],
      aidForms: [],
      opensAt: {
        at: '2026-06-01T08:00:00Z',
        hourStated: true,
        zone: 'Europe/Rome',
        text: '2026-06-01T10:00:00',
      },
      deadlines: [
        {
          at: '2026-07-10T10:00:00Z',
          hourStated: true,
          zone: 'Europe/Rome',
          text: '2026-07-10T10:00:00+00:00',
        },
      ],
      end: 'date',
      url: `https://imprese.regione.emilia-romagna.it/bandi/a1`,
      publishedAt: '2026-05-04T09:00:00Z',
      flags: [],
    })
  })

  it('reads deadlines as true instants and openings by the Region’s clock', () => {
    expect(draft({ scadenza_bando: '2026-02-12T22:55:00+00:00' }).deadlines[0]?.at).toBe(
      '2026-02-12T22:55:00Z',
    )
    expect(draft({ apertura_bando: '2026-01-20T14:45:00' }).opensAt?.at).toBe('2026-01-20T13:45:00Z')
  })

  it('takes midnight in Rome for an hour nobody stated', () => {
    expect(draft({ scadenza_bando: '2026-07-09T22:00:00+00:00' }).deadlines).toMatchObject([
      { at: '2026-07-10T21:59:00Z', hourStated: false },
    ])
  })

  it('knows that "In corso" is past its deadline and closed to applications', () => {
    expect(unioni && statusOf(unioni, READ_AT)).toBe('closed')
    expect(statusOf(draft({ bando_state: ['inProgress', 'In corso'] }), READ_AT)).toBe('closed')
    expect(statusOf(draft({ bando_state: 'Chiuso' }), READ_AT)).toBe('closed')
  })

  it('believes a deadline over a state that still says open', () => {
    const call = draft({ bando_state: ['open', 'Attivo'], scadenza_bando: '2026-06-01T10:00:00+00:00' })
    expect(statusOf(call, READ_AT)).toBe('closed')
  })

  it('tells a register and an expression of interest from a call', () => {
    expect(spazi?.act?.kind).toBe('albo')
    expect(second.drafts[0]?.act?.kind).toBe('manifestazione')
    expect(draft({ title: 'Avviso per servizi' }).act?.kind).toBe('avviso')
    expect(draft({ title: 'Contributi per le botteghe' }).act).toBeUndefined()
  })

  it('reads the text of Volto blocks in the order of their layout', () => {
    expect(spazi?.text).toBe('Elenco degli spazi\naperti al pubblico.\nSi aggiorna ogni anno.')
  })

  it('takes the catalogue’s stand-ins for the absence they mean', () => {
    const [interest] = second.drafts
    expect(interest).toMatchObject({ deadlines: [], flags: [] })
    expect(interest?.opensAt).toBeUndefined()
    expect(interest?.end).toBeUndefined()
  })

  it('concludes no kind of applicant from a list with a word unlike ours, and keeps the words', () => {
    expect(second.drafts[0]?.applicants).toEqual({
      kinds: [],
      sizes: ['micro', 'small', 'medium'],
      words: ['Partenariato pubblico/privato', 'PMI'],
    })
  })

  it('flags what it cannot read: a date that no calendar has, a word that no table has', () => {
    const unreadable = second.drafts[1]
    expect(unreadable?.deadlines).toEqual([])
    expect(unreadable?.flags.map(({ field, text }) => [field, text])).toEqual([
      ['deadlines', '31/02/2026'],
      ['applicants', 'Astronauti'],
    ])
  })

  it('names whoever issues the call, where it is not the Region', () => {
    expect(second.drafts[0]?.funder).toBe('Unione di fantasia')
  })

  it('refuses a call without a title and passes over an unpublished one', () => {
    expect(second.refused).toEqual([
      {
        row: 'https://imprese.regione.emilia-romagna.it/bandi/b2',
        reason: 'it has no title',
        sourceId: 'b2000000000000000000000000000000',
      },
    ])
    expect(second.passedOver).toEqual([
      {
        row: 'https://imprese.regione.emilia-romagna.it/bandi/b3',
        reason: 'its state is "private", not published',
      },
    ])
  })

  it('reads an empty list that the page itself proves', () => {
    expect(readBody(rerImprese, fixture('plone-empty.json'))).toEqual({
      drafts: [],
      refused: [],
      passedOver: [],
    })
  })

  it('raises when calls are promised and no page leads to them, or one leads elsewhere', () => {
    const batch = JSON.parse(fixture('plone-batch-1.json'))
    const without = JSON.stringify({ ...batch, batching: undefined })
    const elsewhere = JSON.stringify({ ...batch, batching: { next: 'https://example.org/@search' } })
    expect(() => readBody(rerImprese, without)).toThrow(/expected 7 calls, found 3/)
    expect(() => readBody(rerImprese, elsewhere)).toThrow(/found a link to "https:\/\/example.org/)
  })
})
