import { describe, expect, it } from 'vitest'
import { applicationDates } from '../../shared/sources/reading/application-dates.ts'
import { htmlText } from '../../shared/sources/reading/html-text.ts'
import { hasSamples, sample } from '../builders/source-pages.ts'

const closing = (text: string, language: 'it' | 'en' = 'it', reference?: string) =>
  applicationDates(text, language, 'Europe/Rome', reference).deadlines?.map(({ at }) => at)

describe('when to apply, by the running text of a call', () => {
  it.each([
    [
      'Le domande vanno inviate dal 6 marzo 2026 al 21 novembre 2026, salvo chiusura anticipata.',
      '2026-11-21T22:59:00Z',
    ],
    [
      'Le richieste di voucher si trasmettono a partire dalle ore 9.00 del 5 maggio 2026 fino alle ore 18.00 del 31 luglio 2026.',
      '2026-07-31T16:00:00Z',
    ],
    ['L’invio delle domande deve avvenire entro le ore 13.00 del 30 settembre 2026.', '2026-09-30T11:00:00Z'],
    ['Il contributo è del 40%.\nBando aperto fino al 30 settembre 2026.', '2026-09-30T21:59:00Z'],
  ])('is what a sentence about applying says: %s', (text, at) => expect(closing(text)).toEqual([at]))

  it.each([
    ['it', 'L’esonero vale fino al 31 dicembre 2026.'],
    ['it', 'Il beneficiario del bando deve richiedere l’anticipo entro il 30 giugno 2027.'],
    ['it', 'Possono fare domanda i nati prima del 31 dicembre 1990.'],
    ['en', 'Actions of this call shall be completed no later than 31 December 2033.'],
    ['en', 'Researchers may apply with a PhD obtained between 1 January 2017 and 31 December 2026.'],
    ['en', 'The award ceremony of the call takes place from 5 to 9 April 2027.'],
    ['en', 'Register for the call’s webinar by 3 June 2026.'],
    ['en', 'The deadline for applications is 05/06/2026.'],
  ] as const)('is not what is said of something else (%s): %s', (language, text) => {
    const { deadlines, opensAt } = applicationDates(text, language, 'Europe/Rome')
    expect([deadlines, opensAt]).toEqual([undefined, undefined])
  })

  it('has no year of its own but for the day of publication, and then a flag', () => {
    const text = 'La scadenza per le domande è prorogata al 2 luglio, ore 18.00.'
    expect(closing(text)).toBeUndefined()
    const read = applicationDates(text, 'it', 'Europe/Rome', '2026-05-26')
    expect(read.deadlines).toMatchObject([{ at: '2026-07-02T16:00:00Z' }])
    expect(read.flags).toMatchObject([{ field: 'deadlines' }])
  })
})

describe.skipIf(!hasSamples)('recorded texts (skipped where ../shared/samples is missing)', () => {
  it('of 251 Italian measures name the closing day, or one that their own note names instead of it', () => {
    const lines = sample('incentivi/opendata-export-rows.jsonl.gz').split('\n').filter(Boolean)
    const read = lines.flatMap((line) => {
      const row = JSON.parse(line)
      const note = String(row.Note_di_apertura_chiusura ?? '').replace(/\s+/g, ' ')
      const text = `${row.Titolo}\n${htmlText(row.Descrizione ?? '')}\n${note}`
      const found = applicationDates(text, 'it', 'Europe/Rome').deadlines ?? []
      if (found.length === 0) return []
      const closes = String(row.Data_chiusura).slice(0, 10)
      if (found.some(({ at }) => at.startsWith(closes))) return ['closing day']
      return found.every((one) => note.includes(one.text ?? note)) ? ['closing note'] : ['invented']
    })
    const count = (what: string) => read.filter((one) => one === what).length
    expect(count('invented')).toBe(0)
    expect(count('closing note')).toBe(4)
    expect(count('closing day')).toBeGreaterThanOrEqual(15)
  })

  it('of 629 EU topics name none: their dates stand in fields, and none is made of the words', () => {
    const texts = sample('eu-sedia/topics-full-text.jsonl.gz').match(
      /"(?:description|conditions)":"(?:[^"\\]|\\.)*"/g,
    )
    expect(texts?.length).toBeGreaterThan(1200)
    for (const text of texts ?? []) {
      const [words = ''] = Object.values<string>(JSON.parse(`{${text}}`))
      expect(closing(htmlText(words), 'en')).toBeUndefined()
    }
  })
})
