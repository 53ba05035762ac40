/**
 * Control characters and line ends become a space; what cannot be seen (bidirectional overrides, zero-width and
 * tag characters, soft hyphens, Hangul fillers) goes (FAULTS C19).
 */
const LINE_ENDS = /[\p{Cc}\u2028\u2029]+/gu
const UNSEEN = /[\p{Cf}\p{Co}\u115F\u1160\u3164\uFFA0]/gu
/** Half of a surrogate pair, alone. */
const HALVES = /\p{Cs}/gu
/** A letter carries at most four marks: more would run over the lines around it. */
const HEAPED_MARKS = /(\p{M}{4})\p{M}+/gu
/** An address inside quoted text would become a link that looks like ours (FAULTS E11). */
const ADDRESSES = /\b(?:https?|ftp):\/\/\S+|\bwww\.\S+/giu

const graphemes = new Intl.Segmenter('it', { granularity: 'grapheme' })

/** Most UTF-16 units that one visible character is expected to need; longer input is dropped before it is cut. */
const UNITS_A_GRAPHEME = 16

/** How many characters a person would count. */
export const lengthOf = (text: string): number => [...graphemes.segment(text)].length

/**
 * `text` in at most `max` characters as a person counts them, so never inside a surrogate pair or an accent
 * (FAULTS E9), at a word's end where one is near, with an ellipsis when something was cut.
 */
export const cut = (text: string, max: number): string => {
  if (text.length <= max) return text
  const pieces = [...graphemes.segment(text.slice(0, (max + 1) * UNITS_A_GRAPHEME))].map((one) => one.segment)
  if (pieces.length <= max) return pieces.join('')
  const kept = pieces.slice(0, max - 1).join('')
  const insideWord = /\S/u.test(pieces[max - 1] ?? ' ')
  const atWord = kept.replace(insideWord ? /[\s,;:–—-]+\S*$/u : /[\s,;:–—-]+$/u, '')
  return `${atWord.length > kept.length * 0.3 ? atWord : kept.trimEnd()}…`
}

/** Schemes that nobody is to be led to, not even by copying. */
const OTHER_SCHEMES = /\b(?:ftp|file|data|javascript|vbscript):\S+/giu

const oneLine = (text: string, max: number, hidden: RegExp): string =>
  cut(
    text
      .slice(0, max * UNITS_A_GRAPHEME)
      .replace(HALVES, '\uFFFD')
      .normalize('NFC')
      .replace(LINE_ENDS, ' ')
      .replace(UNSEEN, '')
      .replace(HEAPED_MARKS, '$1')
      .replace(hidden, '[…]')
      .replace(/\s+/gu, ' ')
      .trim(),
    max,
  )

/**
 * A source's words as one line that is safe to quote in a subject, in plain text and, escaped, in HTML:
 * no control or unseen character, no address, at most `max` characters.
 */
export const quotable = (text: string, max = 240): string => oneLine(text, max, ADDRESSES)

/** The same of an office's own words, whose web addresses stay. */
export const plainLine = (text: string, max = 240): string => oneLine(text, max, OTHER_SCHEMES)

/**
 * The address if a reader may be sent there: http or https, no user or password in it, international names in
 * punycode (FAULTS D6, E4). Undefined otherwise.
 */
export const safeLink = (address: string): string | undefined => {
  if (!URL.canParse(address)) return undefined
  const url = new URL(address)
  const plain = url.protocol === 'https:' || url.protocol === 'http:'
  return plain && url.hostname !== '' && url.username === '' && url.password === '' ? url.href : undefined
}
