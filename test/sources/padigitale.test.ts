import { describe, expect, it } from 'vitest'
import { statusOf } from '../../shared/domain/status.ts'
import { padigitale } from '../../shared/sources/national/padigitale.ts'
import { padigitaleRow } from '../builders/record-pages.ts'
import { fixture, READ_AT, readBody } from '../builders/source-pages.ts'

const draft = (fields: Record<string, unknown>) =>
  readBody(padigitale, JSON.stringify([padigitaleRow(fields)])).drafts[0]
const reading = readBody(padigitale, fixture('padigitale-avvisi.json'))
const [comuni, university, closed] = reading.drafts

describe('PA digitale 2026', () => {
  it('reads a notice of the daily file', () => {
    expect(comuni).toMatchObject({
      title: '1.2 Archivi in rete - Comuni - maggio 2026',
      level: 'national',
      programme: 'PNRR',
      applicants: { kinds: ['public-body'], words: ['Comuni'] },
      opensAt: { at: '2026-05-03T22:00:00Z', hourStated: false },
      deadlines: [{ at: '2026-07-31T21:59:00Z', hourStated: false }],
      amounts: { total: 405_859_840 },
      flags: [],
    })
    expect(closed && statusOf(closed, READ_AT)).toBe('closed')
  })

  it('reads the second schema to the same call', () => {
    const second = readBody(
      padigitale,
      JSON.stringify([
        {
          id: 7,
          name: '1.2 Archivi in rete - Comuni - maggio 2026',
          startDate: '2026-05-04',
          endDate: '2026-07-31',
          status: 'APERTO',
          entePromotore: 'Dipartimento per la trasformazione digitale',
          fondiDisponibili: 4058598.4,
          beneficiari: ['Comuni'],
        },
      ]),
    ).drafts[0]
    const { summary: _, call: __, language: ___, ...same } = comuni ?? {}
    expect(second).toMatchObject(same)
  })

  it('knows a call by its title and measure, however they are written, and by nothing that changes', () => {
    expect(reading.passedOver).toMatchObject([{ reason: 'a second copy of a row of the same page' }])
    const id = draft({})?.sourceId
    expect(draft({ data_fine_bando: '2026-09-30', stato: 'TERMINATO' })?.sourceId).toBe(id)
    expect(draft({ titolo: '1.2 AVVISO di prova – Comuni (maggio 2026)' })?.sourceId).toBe(id)
    expect(draft({ misura: '1.3 Altra misura' })?.sourceId).not.toBe(id)
    expect(draft({ titolo: '1.2 Avviso di prova - Comuni - giugno 2026' })?.sourceId).not.toBe(id)
  })

  it('believes nothing gone that its file lacks, since the file loses rows and finds them again', () => {
    expect(padigitale.lists).toBe('latest')
  })

  it('C13 C14 flags a day that is none, an amount below zero and a word that no table has', () => {
    expect(university?.deadlines).toEqual([])
    expect(university?.amounts).toBeUndefined()
    expect(university?.flags.map(({ field, text }) => [field, text])).toEqual([
      ['deadlines', '31/02/2026'],
      ['amounts', '-5'],
      ['applicants', 'Astronauti'],
    ])
  })

  it('concludes no kind of applicant where "Altri enti" may apply too', () => {
    expect(closed?.applicants).toEqual({ kinds: [], sizes: [], words: ['Comuni', 'Altri enti'] })
  })

  it('refuses a notice without a title', () => {
    expect(reading.refused).toMatchObject([{ reason: 'it has no title' }])
  })
})
