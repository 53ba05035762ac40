import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readDecimal, readEuro } from '../../shared/sources/reading/money.ts'
import { readProse } from '../../shared/sources/reading/prose.ts'

describe('C14 amounts', () => {
  it.each([
    ['99.999,99 euro', 9_999_999],
    ['99 milioni di euro', 9_900_000_000],
    ['€ 2.500.000,00', 250_000_000],
    ['7,5 milioni di euro', 750_000_000],
    ['Euro 9.999,99.', 999_999],
    ['euro 999.999,99', 99_999_999],
    ['1.000 €', 100_000],
    ['2 miliardi di euro', 200_000_000_000],
    ['2,5 mln di euro', 250_000_000],
    ['€ 2,5 mln', 250_000_000],
    ['1,2 mld €', 120_000_000_000],
    ['500 mila euro', 50_000_000],
    ['500k €', 50_000_000],
    ['euro 1.234.567', 123_456_700],
  ])('reads "%s" as Italians write it', (text, cents) => expect(readEuro(text)).toBe(cents))

  it('reads separators by the language, and refuses the other’s', () => {
    expect(readEuro('€ 1.000,00')).toBe(100_000)
    expect(readEuro('EUR 1,000.00', 'en')).toBe(100_000)
    expect(readEuro('EUR 1,000.00')).toBeUndefined()
    expect(readEuro('€ 1.000,00', 'en')).toBeUndefined()
    expect(readEuro('€ 1,000')).toBeUndefined()
    expect(readEuro('€ 1.000', 'en')).toBeUndefined()
  })

  it.each([
    '-5 euro',
    '€ -1',
    '1e308 euro',
    '€ 1.00.000',
    '12 mesi',
    '50%',
    '€',
    'euro',
    '9'.repeat(40),
    '$ 100',
    '€ 99.999.999.999.999',
    '€ 1.000.00',
    '5 mln',
    '2,5555555555 mln di euro',
    '3 bilioni di euro',
    '€ 1 000',
  ])('refuses "%s"', (text) => expect(readEuro(text)).toBeUndefined())

  it.each([
    ['70047.34', 7_004_734],
    ['15375383,50', 1_537_538_350],
    ['163000000', 16_300_000_000],
    ['0.1', 10],
    ['0', 0],
  ])('reads a machine’s "%s"', (text, cents) => expect(readDecimal(text)).toBe(cents))

  it.each(['-1', '1e308', '1.000,00', '1.000', 'NaN', '', '163000000 (con dm 29/7)', '99999999999999'])(
    'refuses a machine’s "%s"',
    (text) => expect(readDecimal(text)).toBeUndefined(),
  )

  it('loses no cent and never leaves what can be stored', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e13 }), (cents) => {
        const euros = Math.floor(cents / 100)
        const rest = String(cents % 100).padStart(2, '0')
        expect(readDecimal(`${euros}.${rest}`)).toBe(cents)
        expect(readEuro(`€ ${euros.toLocaleString('it-IT', { useGrouping: 'always' })},${rest}`)).toBe(cents)
      }),
    )
    fc.assert(
      fc.property(fc.string(), (text) => {
        for (const cents of [readDecimal(text), readEuro(text), readEuro(`€ ${text}`, 'en')])
          if (cents !== undefined)
            expect(Number.isSafeInteger(cents) && cents >= 0 && cents <= 1e13).toBe(true)
      }),
    )
  })
})

describe('C14 what an amount in a sentence is', () => {
  const euro = (amount: number) => amount * 100
  it.each([
    ['La dotazione finanziaria complessiva è di 3.000.000 euro.', { total: euro(3_000_000) }],
    ['Risorse disponibili: € 2,5 mln.', { total: euro(2_500_000) }],
    ['Stanziamento complessivo pari a 1.234.567,89 euro.', { total: 123_456_789 }],
    [
      'Dotazione: 2 milioni di euro. Contributo massimo di 100.000 euro a progetto.',
      { total: euro(2_000_000), perProjectMax: euro(100_000) },
    ],
    [
      'Contributo compreso tra 20.000 e 80.000 euro.',
      { perProjectMin: euro(20_000), perProjectMax: euro(80_000) },
    ],
    ['Contributo fino a 500 mila euro.', { perProjectMax: euro(500_000) }],
    ['Spesa minima: 15.000,00 euro.', { spendMin: euro(15_000) }],
  ])('%s', (text, stated) => expect(readProse(text, 'it')).toEqual({ aidForms: [], ...stated }))

  it.each([
    ['more than it', 'La dotazione ammonta a oltre 2 milioni di euro.'],
    ['a year’s share', 'Dotazione di 2 milioni di euro per il 2026 e 3 milioni di euro per il 2027.'],
    ['a part of it', 'Dotazione di 5 milioni di euro, di cui 2 milioni per la montagna.'],
    ['two of them', 'Dotazione: 2 milioni di euro. Stanziamento: 3 milioni di euro.'],
    ['a fee', 'Dotazione: 500 euro.'],
    ['each project’s', 'Budget di 50.000 euro per progetto.'],
    ['turnover', 'Imprese con fatturato di 2 milioni di euro.'],
    ['a negative one', 'Dotazione: -2.000.000 euro.'],
    ['an endless one', 'Dotazione: 1e308 euro.'],
    ['one in another country’s writing', 'Dotazione: 2,000,000.00 euro.'],
  ])('no total from %s: %s', (_, text) => expect(readProse(text, 'it')).not.toHaveProperty('total'))
})
