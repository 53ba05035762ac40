import { describe, expect, it } from 'vitest'
import type { Draft } from '../../shared/domain/opportunity.ts'
import { itIncentivi } from '../../shared/sources/national/it-incentivi.ts'
import { itIncentiviExport } from '../../shared/sources/national/it-incentivi-export.ts'
import { exportRow, fixture, READ_AT, readBody } from '../builders/source-pages.ts'

const draft = (fields: Record<string, unknown>): Draft => {
  const [first] = readBody(itIncentiviExport, exportRow(fields)).drafts
  if (!first) throw new Error('expected a draft')
  return first
}
const [archivi, voucher, fiere, senzaTermine] = readBody(
  itIncentivi,
  fixture('it-incentivi-page-1.json'),
).drafts
const REGIONS_ASKED = (names: string[]) => draft({ Regioni: JSON.stringify(names) }).regions

describe('incentivi.gov.it', () => {
  it('is asked for the fields it reads, newest first, five hundred at a time', () => {
    const address = new URL(itIncentivi.first(READ_AT).url)
    expect(address.pathname).toBe('/solr/coredrupal/select')
    expect(address.searchParams.get('rows')).toBe('500')
    expect(address.searchParams.get('fl')?.split(',')).toContain('zm_field_regions_value')
    const { next } = readBody(itIncentivi, fixture('it-incentivi-page-1.json'))
    expect(next && new URL(next.url).searchParams.get('start')).toBe('5')
  })

  it('reads a measure whole', () => {
    expect(archivi).toEqual({
      sourceId: '9001',
      title: "Bando archivi d'impresa",
      summary: 'Un contributo per le imprese che rinnovano i propri archivi.',
      text: "Cos'è Un contributo per le imprese che rinnovano i propri archivi. A chi si rivolge Alle piccole imprese della cultura. Cosa prevede Un aiuto in regime de minimis.",
      language: 'it',
      level: 'regional',
      funder: 'Regione di fantasia',
      funderUrl: 'https://www.example.org/bandi/9001',
      act: { kind: 'bando' },
      applicants: { kinds: ['company'], sizes: ['micro', 'small'], words: ['Impresa'] },
      regions: ['IT-45'],
      themes: ['Digitalizzazione'],
      keywords: ['Cultura'],
      aidForms: ['grant'],
      aidRegime: 'de minimis',
      amounts: {
        perProjectMax: 4_000_000,
        spendMin: 1_000_000,
        spendMax: 8_000_000,
        total: 7_004_734,
        words: '70047.34',
      },
      opensAt: {
        at: '2026-04-30T22:00:00Z',
        hourStated: false,
        zone: 'Europe/Rome',
        text: '2026-05-01T00:00:00',
      },
      deadlines: [
        { at: '2026-07-31T21:59:00Z', hourStated: false, zone: 'Europe/Rome', text: '2026-07-31T00:00:00' },
      ],
      end: 'date',
      url: 'https://www.incentivi.gov.it/it/catalogo/misura-9001',
      flags: [],
    })
  })

  it('reads the live answer and the uploaded export to the same drafts, but for the address', () => {
    const live = readBody(itIncentivi, fixture('it-incentivi-page-1.json'))
    const uploaded = readBody(itIncentiviExport, fixture('it-incentivi-export.jsonl'))
    const address = 'https://www.example.org/'
    expect(uploaded.drafts.map((one) => ({ ...one, url: address }))).toEqual(
      live.drafts.map((one) => ({ ...one, url: address })),
    )
  })

  it('reads an export that is one JSON array as it reads lines', () => {
    const lines = fixture('it-incentivi-export.jsonl').trim().split('\n').slice(0, 4)
    expect(readBody(itIncentiviExport, `[${lines.join(',')}]`)).toEqual(
      readBody(itIncentiviExport, lines.join('\n')),
    )
  })

  it('flags 31 December beside a sportello or exhaustion of funds, and does not believe it', () => {
    expect(voucher).toMatchObject({ procedure: 'sportello', end: 'funds', deadlines: [] })
    expect(voucher?.flags[0]).toEqual({
      field: 'deadlines',
      reason: '31 December beside a sportello or exhaustion of funds is not believed.',
      text: '2026-12-31T00:00:00',
    })
  })

  it('believes 31 December when the note names that day itself', () => {
    const call = draft({
      Data_chiusura: '2026-12-31T00:00:00',
      Note_di_apertura_chiusura: 'Fino alle ore 16:00 del 31.12.2026, salvo esaurimento dei fondi.',
    })
    expect(call).toMatchObject({ end: 'date-or-funds', flags: [] })
    expect(call.deadlines).toMatchObject([{ at: '2026-12-31T15:00:00Z', hourStated: true }])
  })

  it('takes from the note the hour of the day that the date names, and how it may close early', () => {
    expect(fiere?.opensAt).toMatchObject({ at: '2026-05-01T08:00:00Z', hourStated: true })
    expect(fiere?.deadlines).toMatchObject([{ at: '2026-07-31T14:00:00Z', hourStated: true }])
    expect(fiere?.end).toBe('date-or-funds')
    expect(fiere?.earlyClosure).toContain('salvo chiusura anticipata')
  })

  it('keeps the date and flags a note that names another day', () => {
    const call = draft({
      Data_chiusura: '2026-03-15T00:00:00',
      Note_di_apertura_chiusura: 'Entro il 15 marzo 2024.',
    })
    expect(call.deadlines).toMatchObject([{ at: '2026-03-15T22:59:00Z' }])
    expect(call.flags).toMatchObject([{ field: 'deadlines', text: 'Entro il 15 marzo 2024.' }])
  })

  it('makes no deadline of a note alone', () => {
    const call = draft({ Data_chiusura: '', Note_di_apertura_chiusura: 'Domande entro il 30 giugno 2026.' })
    expect(call.deadlines).toEqual([])
    expect(call.flags).toHaveLength(1)
  })

  it('gives dates stored in UTC their zone back before it cuts them to days', () => {
    const closes = (text: string) => draft({ Data_chiusura: text }).deadlines[0]
    expect(closes('2038-12-30T23:00:00')).toMatchObject({ at: '2038-12-31T22:59:00Z', hourStated: false })
    expect(closes('2026-06-29T22:00:00Z')).toMatchObject({ at: '2026-06-30T21:59:00Z', hourStated: false })
    expect(draft({ Data_apertura: '2026-05-30T10:00:00' }).opensAt).toMatchObject({
      at: '2026-05-30T10:00:00Z',
      hourStated: true,
    })
    expect(draft({ Data_apertura: '2026-05-30T15:30:43' }).opensAt).toMatchObject({ hourStated: false })
  })

  it('says that nothing ends a measure only where the note says so', () => {
    expect(senzaTermine).toMatchObject({ procedure: 'sportello', end: 'none', deadlines: [] })
    expect(draft({ Data_chiusura: '' }).end).toBeUndefined()
  })

  it('flags a total that is a placeholder or prose', () => {
    expect(voucher?.amounts?.total).toBeUndefined()
    expect(voucher?.flags[1]).toMatchObject({ field: 'amounts', text: '0.01' })
    expect(draft({ Stanziamento_incentivo: '11.68' }).flags).toHaveLength(1)
    expect(senzaTermine?.amounts?.total).toBeUndefined()
    expect(senzaTermine?.flags[0]).toMatchObject({ field: 'amounts', reason: 'An amount could not be read.' })
  })

  it('swaps limits that stand the wrong way round, and says so', () => {
    expect(fiere?.amounts).toMatchObject({ spendMin: 1_000_000, spendMax: 8_000_000 })
    expect(fiere?.flags).toMatchObject([{ field: 'amounts', text: '80000 / 10000' }])
  })

  it('reads all twenty regions, or only abroad, as no restriction, and never guesses at one', () => {
    expect(voucher?.regions).toBeUndefined()
    expect(senzaTermine?.regions).toBeUndefined()
    expect(REGIONS_ASKED(['Trentino-Alto Adige/Südtirol', "Valle d'Aosta/Vallée d'Aoste"])).toEqual([
      'IT-23',
      'IT-32',
    ])
    const unknown = draft({ Regioni: '["Emilia-Romagna","Atlantide"]' })
    expect(unknown.regions).toBeUndefined()
    expect(unknown.flags).toMatchObject([{ field: 'regions', text: 'Atlantide' }])
  })

  it('concludes no kind of applicant where only some enterprises may apply', () => {
    expect(fiere?.applicants).toMatchObject({ kinds: [], words: ['Impresa - prevalenza femminile'] })
    const both = draft({ Tipologia_Soggetto: '["Impresa - prevalenza femminile","Impresa"]' })
    expect(both.applicants?.kinds).toEqual(['company'])
  })

  it('reads sector codes, and prose as no restriction', () => {
    expect(voucher?.ateco).toEqual(['14.13', '90', '90.01'])
    expect(archivi?.ateco).toBeUndefined()
    expect(draft({ Codici_ATECO: 'G, H52.29' }).flags).toMatchObject([{ field: 'ateco' }])
  })

  it('leads to the catalogue, with a flag, when a row names no page', () => {
    const call = draft({ Link_istituzionale: 'javascript:alert(1)' })
    expect(call.url).toBe('https://www.incentivi.gov.it/it/catalogo')
    expect(call.flags).toMatchObject([{ field: 'url' }])
  })
})
