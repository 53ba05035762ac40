import * as z from 'zod'

/**
 * The check digit of a partita IVA: of the first ten digits those in even places are doubled, and of what passes 9 nine
 * are taken away; all ten and the check digit add up to a multiple of ten (d.m. 23 December 1976, art. 2: Luhn's rule).
 */
export const vatCheckDigit = (ten: string): number => {
  const sum = [...ten].reduce((total, digit, place) => {
    const value = Number(digit) * (place % 2 === 0 ? 1 : 2)
    return total + (value > 9 ? value - 9 : value)
  }, 0)
  return (10 - (sum % 10)) % 10
}

/** As people write it, with spaces, dots or the country before it. */
const bare = (text: string): string => text.replace(/[\s.\-/\u00A0\u200B]/g, '').replace(/^IT/i, '')

/** An Italian VAT number (partita IVA): eleven digits, the last of which checks the others. Read as it is often written. */
export const VatNumber = z
  .string()
  .max(40)
  .transform(bare)
  .pipe(
    z
      .string()
      .regex(/^\d{11}$/, 'a partita IVA of eleven digits')
      .refine((digits) => !/^0{7}/.test(digits), 'a partita IVA: its first seven digits are not all 0')
      .refine(
        (digits) => vatCheckDigit(digits.slice(0, 10)) === Number(digits[10]),
        'a partita IVA whose last digit agrees with the others',
      ),
  )
export type VatNumber = z.infer<typeof VatNumber>
