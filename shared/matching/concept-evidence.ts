import type { ReaderLanguage } from '../domain/vocabulary.ts'
import type { CallIndex } from './call-index.ts'
import { type ConceptWord, conceptWords, isPhrase, wordsIn } from './concept-words.ts'
import type { Lookup, Postings } from './lookup.ts'
import { FULL_IMPACT, idf, NAMED, telling } from './model.ts'
import type { OwnedConcept } from './profile-index.ts'
import { holdsRare, pairHash } from './rare.ts'
import { formTerm, isEveryday, nearTerm, stemTerm } from './terms.ts'

const NOTHING: Postings = { calls: [], impacts: [] }

/** Calls that both hold, with the smaller impact, named if both are. */
const both = (a: Postings, b: Postings): Postings => {
  const calls: number[] = []
  const impacts: number[] = []
  for (let i = 0, j = 0; i < a.calls.length && j < b.calls.length; ) {
    const [left = 0, right = 0] = [a.calls[i], b.calls[j]]
    if (left === right) {
      const [one = 0, other = 0] = [a.impacts[i], b.impacts[j]]
      calls.push(left)
      impacts.push(Math.min(one % NAMED, other % NAMED) + (one & other & NAMED))
    }
    if (left <= right) i += 1
    if (right <= left) j += 1
  }
  return { calls, impacts }
}

/** The rows of a word: its stem's forms, and its own form, which may have been listed with another stem. */
const rowsOf = (lookup: Lookup, language: ReaderLanguage, stem: string, form: string): number[] => {
  const own = lookup.row(formTerm(language, form))
  const rows = lookup.forms(stemTerm(language, stem))
  return own === undefined || rows.includes(own) ? [...rows] : [...rows, own]
}

/** A pair too rare to be listed: the calls of its rarer word are asked whether they hold it. */
const rarePostings = (index: CallIndex, lookup: Lookup, name: string, words: number[][]): Postings => {
  const held = (rows: number[]) => rows.reduce((sum, row) => sum + lookup.count(row), 0)
  const [rarest = []] = words.toSorted((a, b) => held(a) - held(b))
  const asked = new Set(rarest.flatMap((row) => Array.from(lookup.postings(row).calls)))
  const hash = pairHash(name)
  const calls = [...asked].filter((call) => holdsRare(index.rare, call, hash)).sort((a, b) => a - b)
  return { calls, impacts: calls.map((call) => index.rare.impacts[call] ?? 0) }
}

/** The terms that must all be there for a concept's word or phrase: its form, or every pair of its neighbours. */
export const namesOf = (word: ConceptWord, language: ReaderLanguage): string[] =>
  isPhrase(word)
    ? word.stems.slice(1).map((stem, place) => nearTerm(language, word.stems[place] ?? '', stem))
    : [formTerm(language, word.forms[0] ?? '')]

/** Where a concept's word or phrase stands. */
const wordPostings = (
  index: CallIndex,
  lookup: Lookup,
  word: ConceptWord,
  language: ReaderLanguage,
): Postings =>
  namesOf(word, language)
    .map((name, place) => {
      const row = lookup.row(name)
      if (row !== undefined) return lookup.postings(row)
      if (!isPhrase(word)) return NOTHING
      const pair = [place, place + 1].map((at) =>
        rowsOf(lookup, language, word.stems[at] ?? '', word.forms[at] ?? ''),
      )
      return rarePostings(index, lookup, name, pair)
    })
    .reduce(both)

const weightIn = (lookup: Lookup, word: ConceptWord, language: ReaderLanguage, held: number): number => {
  const everyday = word.stems.every((stem) => isEveryday(stem, language))
  return telling(idf(lookup.documents[language], held, everyday), isPhrase(word))
}

/** How much a word tells of its concept, by how many calls hold it. */
export const tellingOf = (
  index: CallIndex,
  lookup: Lookup,
  word: ConceptWord,
  language: ReaderLanguage,
): number => weightIn(lookup, word, language, wordPostings(index, lookup, word, language).calls.length)

/** What a concept finds: an impact for each call, 0 where it finds nothing, and whether the call names it. */
export type ConceptEvidence = { concept: OwnedConcept; impacts: Uint8Array; named: Uint8Array }

/**
 * A concept as one term, its Italian words in Italian calls and its English words in English ones. In each call
 * impact = 1 - Π (1 - telling(word) × impact(word)) over its words (noisy-or; Pearl, 1988), so that a second synonym
 * adds to the first but ten never count ten times.
 */
export const evidenceOf = (index: CallIndex, lookup: Lookup, concept: OwnedConcept): ConceptEvidence => {
  const doubt = new Float64Array(index.size).fill(1)
  const named = new Uint8Array(index.size)
  for (const language of ['it', 'en'] as const) {
    for (const word of conceptWords(concept, language)) {
      const { calls, impacts } = wordPostings(index, lookup, word, language)
      const weight = weightIn(lookup, word, language, calls.length)
      for (let place = 0; place < calls.length; place++) {
        const [call = 0, impact = 0] = [calls[place], impacts[place]]
        doubt[call] = (doubt[call] ?? 1) * (1 - (weight * (impact % NAMED)) / FULL_IMPACT)
        named[call] = (named[call] ?? 0) | (impact & NAMED)
      }
    }
  }
  return { concept, impacts: Uint8Array.from(doubt, (left) => Math.round(FULL_IMPACT * (1 - left))), named }
}

/** The places of the calls that hold a word or phrase as a concept's words are held, ascending. */
export const callsHolding = (
  index: CallIndex,
  lookup: Lookup,
  text: string,
  language: ReaderLanguage,
): number[] => {
  const [word] = wordsIn([text], language)
  return word ? Array.from(wordPostings(index, lookup, word, language).calls) : []
}
