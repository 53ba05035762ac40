import type { Concept } from '../domain/cluster.ts'
import type { ReaderLanguage } from '../domain/vocabulary.ts'
import { clean, type Token, tokensOf } from './terms.ts'

/**
 * One word or phrase of a concept as it is looked for. A single word is met by its own forms only (`publishing`
 * never by "published"); a phrase, which is precise already, by the stems of its words in a row, read
 * from either end (`textile recycling`, `recycling of textiles`).
 */
export type ConceptWord = { text: string; stems: string[]; forms: string[] }

/** First and last token of a place in a text. */
export type Span = { first: number; last: number }

export const isPhrase = ({ stems }: ConceptWord): boolean => stems.length > 1

/** The pairs that a call is asked for in place of a phrase of three words or more: they may stand apart in it. */
export const neighboursOf = ({ text, stems, forms }: ConceptWord): ConceptWord[] =>
  stems
    .slice(1)
    .map((_, place) => ({ text, stems: stems.slice(place, place + 2), forms: forms.slice(place, place + 2) }))

/** A concept's words in one language. */
export const conceptWords = (concept: Concept, language: ReaderLanguage): ConceptWord[] =>
  wordsIn(concept[language], language)

/** Words and phrases as they are looked for; those that differ in form only are one, those of stop words alone none. */
export const wordsIn = (texts: readonly string[], language: ReaderLanguage): ConceptWord[] => {
  const known = new Map<string, ConceptWord>()
  for (const text of texts) {
    const tokens = tokensOf(clean(text), language)
    const word = { text, stems: tokens.map(({ stem }) => stem), forms: tokens.map(({ form }) => form) }
    const key = (isPhrase(word) ? word.stems : word.forms).join(' ')
    if (tokens.length > 0 && !known.has(key)) known.set(key, word)
  }
  return [...known.values()]
}

type Places = { firstOf: ReadonlyMap<string, number>; stemsAt: ReadonlyMap<string, readonly number[]> }

/** A text is asked for many words in a row: it is walked once for all of them. */
const known = new WeakMap<readonly Token[], Places>()
const placesIn = (tokens: readonly Token[]): Places => {
  const before = known.get(tokens)
  if (before) return before
  const firstOf = new Map<string, number>()
  const stemsAt = new Map<string, number[]>()
  tokens.forEach(({ form, stem }, place) => {
    if (!firstOf.has(form)) firstOf.set(form, place)
    const at = stemsAt.get(stem)
    if (at) at.push(place)
    else stemsAt.set(stem, [place])
  })
  const places = { firstOf, stemsAt }
  known.set(tokens, places)
  return places
}

/** Where a phrase's stems first stand in a row. */
const firstRun = (stems: readonly string[], tokens: readonly Token[]): number | undefined =>
  placesIn(tokens)
    .stemsAt.get(stems[0] ?? '')
    ?.find((first) =>
      stems.every((stem, offset) => {
        const token = tokens[first + offset]
        return token?.stem === stem && (offset === 0 || token.joined)
      }),
    )

/** Where a concept's word first stands in a text, or undefined. */
export const findWord = (word: ConceptWord, tokens: Token[]): Span | undefined => {
  if (!isPhrase(word)) {
    const place = placesIn(tokens).firstOf.get(word.forms[0] ?? '')
    return place === undefined ? undefined : { first: place, last: place }
  }
  const found = [word.stems, word.stems.toReversed()].flatMap((stems) => firstRun(stems, tokens) ?? [])
  const first = Math.min(...found)
  return found.length > 0 ? { first, last: first + word.stems.length - 1 } : undefined
}

/** Where the words that stand in a text stand, the longest first, then in the concept's order. */
export const findAll = (words: ConceptWord[], tokens: Token[]): Span[] =>
  words.flatMap((word) => findWord(word, tokens) ?? []).sort((a, b) => b.last - b.first - (a.last - a.first))
