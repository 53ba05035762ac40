import { describe, expect, it } from 'vitest'
import { bestAmount, euroText, moneyPhrase } from '../../shared/digests/money.ts'
import { plain } from '../../shared/digests/phrase.ts'
import type { ReaderLanguage } from '../../shared/domain/vocabulary.ts'
import { anOpportunity, type OpportunityFields } from '../builders/opportunity.ts'

const spaced = (text: string): string => text.replaceAll('\u00A0', ' ')
const money = (language: ReaderLanguage, fields: OpportunityFields): string =>
  spaced(plain(moneyPhrase(language, anOpportunity(fields))))

describe("amounts in the reader's convention", () => {
  it.each([
    [900, '9 €', '€9'],
    [950, '9,50 €', '€9.50'],
    [400_000, '4.000 €', '€4,000'],
    [4_000_000, '40.000 €', '€40,000'],
    [100_000_000, '1 milione di €', '€1 million'],
    [150_000_000, '1,5 milioni di €', '€1.5 million'],
    [123_456_700, '1.234.567 €', '€1,234,567'],
    [200_000_000, '2 milioni di €', '€2 million'],
    [100_000_000_000, '1 miliardo di €', '€1 billion'],
    [237_000_000_000, '2,37 miliardi di €', '€2.37 billion'],
  ])('%i cents are %s or %s', (cents, italian, english) => {
    expect([spaced(euroText('it', cents)), spaced(euroText('en', cents))]).toEqual([italian, english])
  })
})

describe('the line about money', () => {
  it('goes by form, intensity, maximum, minimum spend, total and regime', () => {
    const fields: OpportunityFields = {
      aidForms: ['grant'],
      intensity: 50,
      aidRegime: 'de minimis',
      amounts: { total: 200_000_000, spendMin: 2_000_000, perProjectMax: 4_000_000 },
    }
    expect(money('it', fields)).toBe(
      'Contributo a fondo perduto 50%, massimo 40.000 €; spesa minima 20.000 €; dotazione 2 milioni di €; de minimis',
    )
    expect(money('en', fields)).toBe(
      'Grant 50%, up to €40,000; minimum spend €20,000; total €2 million; de minimis',
    )
  })

  it('begins with the maximum where no form is stated', () => {
    const fields: OpportunityFields = { intensity: 80, amounts: { perProjectMax: 200_000_000 } }
    expect(money('it', fields)).toBe('Massimo 2 milioni di € a progetto, 80%')
    expect(money('en', fields)).toBe('Up to €2 million a project, 80%')
  })

  it('gives both ends where a project gets between two amounts', () => {
    const fields: OpportunityFields = { amounts: { perProjectMin: 300_000_000, perProjectMax: 400_000_000 } }
    expect(money('it', fields)).toBe('Da 3 a 4 milioni di € a progetto')
    expect(money('en', fields)).toBe('€3–4 million a project')
    const apart: OpportunityFields = { amounts: { perProjectMin: 25_000_000, perProjectMax: 200_000_000 } }
    expect(money('it', apart)).toBe('Da 250.000 € a 2 milioni di € a progetto')
    expect(money('en', apart)).toBe('€250,000–2 million a project')
  })

  it('keeps a grant and a loan apart, and says that no amount is stated', () => {
    expect(money('it', { aidForms: ['loan', 'grant'] })).toBe(
      'Finanziamento agevolato e contributo a fondo perduto; importi non indicati',
    )
  })

  it("quotes the source's words where it has no figure, and says so where it has nothing", () => {
    expect(money('it', { amounts: { words: 'fino al 40% delle spese' } })).toBe('«fino al 40% delle spese»')
    expect(money('it', {})).toBe('Importi non indicati')
    expect(money('en', {})).toBe('Amounts not stated')
  })
})

it('names in a subject the most that one project can get, else the total', () => {
  const best = (fields: OpportunityFields): string | undefined => {
    const text = bestAmount('it', anOpportunity(fields))
    return text && spaced(text)
  }
  expect(best({ amounts: { perProjectMax: 4_000_000, total: 1 } })).toBe('fino a 40.000 €')
  expect(best({ amounts: { total: 200_000_000 } })).toBe('dotazione 2 milioni di €')
  expect(best({})).toBeUndefined()
})
