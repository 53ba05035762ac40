import type { Concept } from '../domain/cluster.ts'
import type { ReaderLanguage } from '../domain/vocabulary.ts'
import { clean, type Token, termOf, tokensOf } from './terms.ts'

/** One word or phrase of a concept as it is looked for. */
export type ConceptWord = { text: string; stems: string[] }

/** A concept's words in one language; those that differ in form only are one, those of stop words alone none. */
export const conceptWords = (concept: Concept, language: ReaderLanguage): ConceptWord[] => {
  const known = new Map<string, ConceptWord>()
  for (const text of concept[language]) {
    const stems = tokensOf(clean(text), language).map(({ stem }) => stem)
    const key = stems.join(' ')
    if (stems.length > 0 && !known.has(key)) known.set(key, { text, stems })
  }
  return [...known.values()]
}

/** The index terms that all must be present for the word: the stem itself, or each pair of a phrase. */
export const termsOfWord = ({ stems }: ConceptWord, language: ReaderLanguage): string[] =>
  stems.length < 2
    ? stems.map((stem) => termOf(language, stem))
    : stems.slice(1).map((stem, place) => termOf(language, stems[place] ?? '', stem))

/** Where a concept's word first stands in a text: first and last token, or undefined. Phrases match as phrases. */
export const findWord = (
  { stems }: ConceptWord,
  tokens: Token[],
): { first: number; last: number } | undefined => {
  for (let first = 0; first + stems.length <= tokens.length; first++) {
    const here = stems.every((stem, offset) => {
      const token = tokens[first + offset]
      return token?.stem === stem && (offset === 0 || token.joined)
    })
    if (here) return { first, last: first + stems.length - 1 }
  }
  return undefined
}
