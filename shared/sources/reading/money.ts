import { Cents } from '../../domain/opportunity.ts'

/** Digits of euro and of its decimals as integer cents, without floating point; undefined past what we store. */
const toCents = (euros: string, decimals = '', shift = 0): number | undefined => {
  const places = 2 + shift
  if (decimals.length > places || euros.length > 15) return undefined
  return Cents.safeParse(Number(euros + decimals.padEnd(places, '0'))).data
}

/**
 * A number as machines write it: `70047.34`, `15375383,50`, `163000000`. Anything else, a sign, an exponent, a
 * thousands separator or a third decimal among them, is undefined. @returns euro cents
 */
export const readDecimal = (text: string): number | undefined => {
  const parts = /^(\d{1,15})(?:[.,](\d{1,2}))?$/.exec(text.trim())
  return parts?.[1] ? toCents(parts[1], parts[2]) : undefined
}

const GROUPED = { it: /^\d{1,3}(?:\.\d{3})+$/, en: /^\d{1,3}(?:,\d{3})+$/ }
const DECIMAL_SIGN = { it: ',', en: '.' }
const SCALES: [RegExp, number][] = [
  [/^(?:mila|thousand|k)$/i, 3],
  [/^(?:milion[ei]|mln|million)$/i, 6],
  [/^(?:miliard[oi]|mld|billion)$/i, 9],
]

/**
 * An amount as people write it: `€ 2.500.000,00`, `Euro 9.999,99.`, `7,5 milioni di euro`, `500 mila euro`, `EUR 1,000.00` with `en`.
 * Separators are the language's own: `1,000` is no Italian amount and `1.000` no English one. Only euro: an
 * amount without the word or sign is undefined. @returns euro cents
 */
export const readEuro = (text: string, language: 'it' | 'en' = 'it'): number | undefined => {
  const written = text.trim().replace(/\.$/, '').replace(/\s/g, ' ')
  const parts =
    /^(?:€|euro|eur) ?([\d.,]{1,30})(?: ?([a-z]{3,9}|k))?(?: di)?$/i.exec(written) ??
    /^([\d.,]{1,30})(?: ?(?!eur)([a-z]{3,9}|k))?(?: di)? ?(?:€|euro|eur)$/i.exec(written)
  if (!parts?.[1]) return undefined
  const [whole = '', decimals, ...more] = parts[1].split(DECIMAL_SIGN[language])
  const isNumber = /^\d+$/.test(whole) || GROUPED[language].test(whole)
  if (more.length > 0 || !isNumber || (decimals !== undefined && !/^\d+$/.test(decimals))) return undefined
  const scale = parts[2] ? SCALES.find(([words]) => words.test(parts[2] ?? ''))?.[1] : 0
  if (scale === undefined || (scale === 0 && (decimals?.length ?? 0) > 2)) return undefined
  return toCents(whole.replace(/\D/g, ''), decimals, scale)
}
