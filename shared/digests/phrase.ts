import type { ReaderLanguage } from '../domain/vocabulary.ts'
import { quotable } from './clean.ts'

/** A run of words in the reader's language, or a quotation in its own, marked so that it is read out rightly. */
export type Piece = string | { text: string; lang: string }
/** One line of a mail, ready for either rendering. */
export type Phrase = Piece[]

export const plain = (phrase: Phrase): string =>
  phrase.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join('')

/** A source's words, with their language where it is known and is not the reader's. */
export const foreign = (text: string, language: string | undefined, reader: ReaderLanguage): Piece =>
  language && language !== reader ? { text, lang: language } : text

/** Quotation marks follow the language of what is quoted: «…» for Italian, “…” in the plain form "…" otherwise. */
const MARKS: Record<string, [string, string]> = { it: ['«', '»'], fr: ['«', '»'], es: ['«', '»'] }

/**
 * Someone else's words in quotation marks. Marks inside the quotation are softened, so that it cannot seem to end.
 * @param language of the words; where unknown, the reader's.
 */
export const quoted = (
  text: string,
  language: string | undefined,
  reader: ReaderLanguage,
  max = 90,
): Piece => {
  const [open, close] = MARKS[language ?? reader] ?? ['"', '"']
  const words = quotable(text, max).replaceAll(/[«»"“”]/g, "'")
  return foreign(`${open}${words}${close}`, language, reader)
}

const lists = {
  it: new Intl.ListFormat('it', { type: 'conjunction' }),
  en: new Intl.ListFormat('en-GB', { type: 'conjunction' }),
}
const choices = {
  it: new Intl.ListFormat('it', { type: 'disjunction' }),
  en: new Intl.ListFormat('en-GB', { type: 'disjunction' }),
}

/** "A, B e C" / "A, B and C". */
export const listOf = (language: ReaderLanguage, words: string[]): string => lists[language].format(words)
/** "A, B o C" / "A, B or C". */
export const anyOf = (language: ReaderLanguage, words: string[]): string => choices[language].format(words)

export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

export const lowered = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)
