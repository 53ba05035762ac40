import { describe, expect, it } from 'vitest'
import type { Draft } from '../../shared/domain/opportunity.ts'
import { lombardia } from '../../shared/sources/regional/lombardia.ts'
import { UnreadablePage } from '../../shared/sources/source.ts'
import { lombardiaRow } from '../builders/record-pages.ts'
import { fixture, READ_AT, readBody } from '../builders/source-pages.ts'

const reading = readBody(lombardia, fixture('socrata-lombardia.json'))
const [botteghe, sportello, musei] = reading.drafts
const page = fixture('socrata-lombardia-page.html')

const completed = (draft: Draft | undefined, body: string): Draft => {
  const request = draft && lombardia.completion?.request(draft)
  if (!draft || !request || !lombardia.completion) throw new Error('expected a page to ask for')
  return lombardia.completion.complete(draft, { request, body })
}

describe('the register of Lombardia’s calls', () => {
  it('is asked for calls without a closing date, or closed for less than sixty days, a thousand at a time', () => {
    const asked = new URL(lombardia.first(READ_AT).url)
    expect(asked.pathname).toBe('/resource/bukx-h2uy.json')
    expect(Object.fromEntries(asked.searchParams)).toEqual({
      $limit: '1000',
      $offset: '0',
      $order: 'codice_bando',
      $where: "chiusura_adesione IS NULL OR chiusura_adesione >= '2026-04-30T00:00:00'",
    })
  })

  it('reads a row: midnight is an hour nobody stated, another hour is', () => {
    expect(botteghe).toMatchObject({
      sourceId: 'RLX12026000001',
      title: 'Bando per le botteghe della carta 2026',
      level: 'regional',
      funder: 'Regione Lombardia',
      regions: ['IT-25'],
      act: { kind: 'bando' },
      themes: ['DG Sviluppo Economico'],
      opensAt: { at: '2026-05-04T08:00:00Z', hourStated: true },
      deadlines: [{ at: '2026-09-07T21:59:00Z', hourStated: false, text: '2026-09-07T00:00:00.000' }],
      end: 'date',
      url: 'https://www.bandi.regione.lombardia.it/servizi/servizio/bandi/dettaglio/RLX12026000001',
    })
  })

  it('concludes neither a date nor what ends the call from an empty closing date', () => {
    expect(sportello?.deadlines).toEqual([])
    expect(sportello?.end).toBeUndefined()
  })

  it('passes over competitions for jobs, and refuses a code that is none', () => {
    expect(reading.passedOver).toEqual([
      { row: 'Concorso per istruttori', reason: 'it is about jobs, and is no call' },
    ])
    expect(reading.refused).toMatchObject([{ reason: 'its codice_bando is no code' }])
  })

  it('C13 takes 31 February for no date, with a flag', () => {
    expect(musei?.deadlines).toEqual([])
    expect(musei?.flags).toMatchObject([{ field: 'deadlines', text: '2026-02-31T00:00:00.000' }])
  })

  it('goes on by offset, with the same condition, while pages are full', () => {
    const rows = Array.from({ length: 1000 }, (_, index) => lombardiaRow({ codice_bando: `RLX${index}0000` }))
    const { next } = readBody(lombardia, JSON.stringify(rows))
    const asked = next && new URL(next.url).searchParams
    expect(asked?.get('$offset')).toBe('1000')
    expect(asked?.get('$where')).toContain('IS NULL')
    if (!next) throw new Error('expected a next page')
    expect(lombardia.read({ request: next, body: '[]' }, READ_AT).next).toBeUndefined()
  })

  it('raises on the portal’s error', () => {
    const error = '{"code":"query.soql.no-such-column","error":true,"message":"No such column"}'
    expect(() => readBody(lombardia, error)).toThrow(UnreadablePage)
  })
})

describe('a call’s page on Bandi Online', () => {
  it('is asked for where there is a date whose hour it may know', () => {
    expect(botteghe && lombardia.completion?.request(botteghe)?.url).toBe(botteghe?.url)
    expect(sportello && lombardia.completion?.request(sportello)).toBeUndefined()
  })

  it('gives the hour', () => {
    expect(completed(botteghe, page).deadlines).toMatchObject([
      { at: '2026-09-07T14:30:00Z', hourStated: true },
    ])
  })

  it('gives a later day, as after an extension', () => {
    const later = page.replaceAll('2026-09-07', '2026-10-01').replaceAll('07/09/2026', '01/10/2026')
    expect(completed(botteghe, later).deadlines).toMatchObject([{ at: '2026-10-01T14:30:00Z' }])
  })

  it.each([
    ['an earlier day', page.replaceAll('2026-09-07', '2026-06-01').replaceAll('07/09/2026', '01/06/2026')],
    ['two days that differ', page.replaceAll('07/09/2026', '08/09/2026')],
  ])('is flagged and not believed with %s', (_, body) => {
    const draft = completed(botteghe, body)
    expect(draft.deadlines).toEqual(botteghe?.deadlines)
    expect(draft.flags.map(({ field }) => field)).toContain('deadlines')
  })

  it('is no page of a call when the site answers with its error, or with anything else', () => {
    const error = page.replace(/<title>[^<]+/, '<title>Errore | Esempio')
    expect(() => completed(botteghe, error)).toThrow(UnreadablePage)
    expect(() => completed(botteghe, '<html><title>Accedi</title></html>')).toThrow(UnreadablePage)
  })
})
