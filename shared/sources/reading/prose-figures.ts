import { readEuro } from './money.ts'

/** More figures than this is a price list or an attack, not the conditions of one call: nothing is read from it. */
const MOST_FIGURES = 400
/** How far away the words that give a figure its meaning may be, in characters of its own line. */
const BEFORE = 200
const AFTER = 90

/** A figure of a text with the words around it. */
export type Figure = { before: string; after: string }
/** Euro cents. `high` is undefined where the amount cannot be read; `low` is there in a range only. */
export type Amount = Figure & { low?: number | undefined; high: number | undefined }
/** Per cent; undefined where it is no whole number from 1 to 100. */
export type Share = Figure & { share: number | undefined }

const NUMBER = String.raw`(?<![\d.,])(?:\d{1,3}(?:[., ]\d{3}){1,3}(?:[.,]\d{1,2})?|\d{1,9}(?:[.,]\d{1,3})?)(?![.,]?\d)`
const SCALE = '(?: ?(?:milion[ei]|mln|million|miliard[oi]|mld|billion|mila|[mk](?![a-z])))'
const SIGN = '(?:€|euros?|eur)(?![a-z])'
const ONE = `(?:${SIGN} ?${NUMBER}${SCALE}?|${NUMBER}${SCALE}?(?: di)? ?${SIGN})`
/** Thousands without a sign, as in "100.000 euro (110.000 per le imprese femminili)", still are a second amount. */
const BARE = String.raw`(?<![\d.,/])\d{1,3}(?:[.,]000){1,2}(?![.,/]?\d)`
const RANGE = `(?:da|tra|fra|between|from)(?: un minimo di)? (?:${ONE}|${NUMBER}${SCALE}?) (?:ad?|e|and|to)(?: un massimo di)? (?:${ONE}|${NUMBER}${SCALE}?)(?! ?%)`
const AMOUNTS = new RegExp(`(?<!\\p{L})${RANGE}|${ONE}|${BARE}`, 'giu')
const PERCENT = /(?<![\d.,])(\d{1,3})([.,]\d{1,3})? ?(?:%|per ?cent[oi]?(?![a-z]))/gi

const around = (text: string, start: number, end: number): Figure => ({
  before: text.slice(Math.max(0, start - BEFORE), start).replace(/^[\s\S]*\n/, ''),
  after: text.slice(end, end + AFTER).replace(/\n[\s\S]*$/, ''),
})

const readOne = (written: string, scale: string, language: 'it' | 'en'): number | undefined => {
  const number = new RegExp(NUMBER, 'u').exec(written)?.[0] ?? ''
  const own = new RegExp(`${SCALE}(?!\\p{L})`, 'iu').exec(written.replace(number, ''))?.[0] ?? scale
  return readEuro(`€ ${number.replaceAll(' ', '')} ${own.trim()}`, language)
}

const readAmount = (written: string, language: 'it' | 'en'): Pick<Amount, 'low' | 'high'> => {
  const [, first = '', second = ''] =
    /^(?:da|tra|fra|between|from) (.{1,60}?) (?:ad?|e|and|to) (.{1,60})$/iu.exec(written) ?? []
  if (!second) return { high: readOne(written, '', language) }
  // "da 5 a 40 milioni": the scale is said once for both, unless the first is in thousands already.
  const small = /(?<![\d.,])\d{1,3}(?:[.,]\d{1,2})?(?![\d.,])/.test(first)
  const scale =
    (small && new RegExp(SCALE, 'iu').exec(second.replace(new RegExp(SIGN, 'giu'), ''))?.[0]) || ''
  return { low: readOne(first, scale, language), high: readOne(second, '', language) }
}

/** The amounts of a text in their order, ranges as one; undefined where there are too many to tell them apart. */
export const amountsIn = (text: string, language: 'it' | 'en'): Amount[] | undefined => {
  const found: Amount[] = []
  for (const { 0: written, index } of text.matchAll(AMOUNTS)) {
    if (found.length >= MOST_FIGURES) return undefined
    const isMoney = new RegExp(SIGN, 'iu').test(written) || new RegExp(BARE).test(written)
    if (isMoney)
      found.push({ ...readAmount(written, language), ...around(text, index, index + written.length) })
  }
  return found
}

/** The percentages of a text in their order; undefined where there are too many. */
export const sharesIn = (text: string): Share[] | undefined => {
  const found: Share[] = []
  for (const { 0: written, 1: whole, 2: decimals, index } of text.matchAll(PERCENT)) {
    if (found.length >= MOST_FIGURES) return undefined
    const share = Number(whole)
    const isWhole = decimals === undefined && share >= 1 && share <= 100
    found.push({ share: isWhole ? share : undefined, ...around(text, index, index + written.length) })
  }
  return found
}
