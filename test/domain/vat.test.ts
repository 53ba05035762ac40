import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { VatNumber, vatCheckDigit } from '../../shared/domain/vat.ts'
import { aVat } from '../builders/member.ts'

const tenDigits = fc
  .array(fc.integer({ min: 0, max: 9 }), { minLength: 10, maxLength: 10 })
  .map((digits) => digits.join(''))
  .filter((ten) => !ten.startsWith('0000000'))

describe('a VAT number', () => {
  it('of eleven digits whose last agrees with the others is one', () => {
    fc.assert(
      fc.property(tenDigits, (ten) => {
        expect(VatNumber.parse(`${ten}${vatCheckDigit(ten)}`)).toBe(`${ten}${vatCheckDigit(ten)}`)
      }),
    )
  })

  it('is none when any one digit is another', () => {
    fc.assert(
      fc.property(tenDigits, fc.nat(10), fc.integer({ min: 1, max: 9 }), (ten, place, by) => {
        const digits = [...`${ten}${vatCheckDigit(ten)}`]
        digits[place] = String((Number(digits[place]) + by) % 10)
        expect(VatNumber.safeParse(digits.join('')).success).toBe(false)
      }),
    )
  })

  it('is none when two neighbours that differ have changed places, but for 0 and 9', () => {
    fc.assert(
      fc.property(tenDigits, fc.nat(9), (ten, place) => {
        const digits = [...`${ten}${vatCheckDigit(ten)}`]
        const [one = '', other = ''] = digits.slice(place, place + 2)
        fc.pre(one !== other && new Set([one, other, '0', '9']).size > 2)
        digits.splice(place, 2, other, one)
        expect(VatNumber.safeParse(digits.join('')).success).toBe(false)
      }),
    )
  })

  it.each([
    ['IT', ''],
    ['it ', ''],
    ['', '.'],
    ['', ' '],
  ])('is read as people write it: %s, %s', (before, between) => {
    const vat = aVat(7)
    const written = before + [vat.slice(0, 5), vat.slice(5)].join(between)
    expect(VatNumber.parse(written)).toBe(vat)
  })

  it.each(['', '1234567890', '00000000000', 'ABCDEFGHIJK', '123456789012'])('%s is none', (text) => {
    expect(VatNumber.safeParse(text).success).toBe(false)
  })
})
