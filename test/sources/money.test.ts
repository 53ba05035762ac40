import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readDecimal, readEuro } from '../../shared/sources/reading/money.ts'

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
