import type { ReaderLanguage } from '../domain/vocabulary.ts'
import type { CallIndex } from './call-index.ts'
import { type ConceptWord, conceptWords, isPhrase } from './concept-words.ts'
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

/** A pair too rare to be listed: the calls of its rarer stem are asked whether they hold it. */
const rarePostings = (index: CallIndex, lookup: Lookup, name: string, stems: string[]): Postings => {
  const held = (stem: string) => lookup.forms(stem).reduce((sum, row) => sum + lookup.count(row), 0)
  const [rarest = ''] = stems.toSorted((a, b) => held(a) - held(b))
  const asked = new Set(lookup.forms(rarest).flatMap((row) => Array.from(lookup.postings(row).calls)))
  const hash = pairHash(name)
  const calls = [...asked].filter((call) => holdsRare(index.rare, call, hash)).sort((a, b) => a - b)
  return { calls, impacts: calls.map((call) => index.rare.impacts[call] ?? 0) }
}

/** Where a concept's word or phrase stands. A phrase of three words or more is every pair of its neighbours. */
const wordPostings = (
  index: CallIndex,
  lookup: Lookup,
  word: ConceptWord,
  language: ReaderLanguage,
): Postings => {
  if (!isPhrase(word)) {
    const row = lookup.row(formTerm(language, word.forms[0] ?? ''))
    return row === undefined ? NOTHING : lookup.postings(row)
  }
  return word.stems
    .slice(1)
    .map((stem, place) => {
      const before = word.stems[place] ?? ''
      const name = nearTerm(language, before, stem)
      const row = lookup.row(name)
      return row === undefined
        ? rarePostings(
            index,
            lookup,
            name,
            [before, stem].map((each) => stemTerm(language, each)),
          )
        : lookup.postings(row)
    })
    .reduce(both)
}

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
      const everyday = word.stems.every((stem) => isEveryday(stem, language))
      const weight = telling(idf(lookup.documents[language], calls.length, everyday), isPhrase(word))
      for (let place = 0; place < calls.length; place++) {
        const [call = 0, impact = 0] = [calls[place], impacts[place]]
        doubt[call] = (doubt[call] ?? 1) * (1 - (weight * (impact % NAMED)) / FULL_IMPACT)
        named[call] = (named[call] ?? 0) | (impact & NAMED)
      }
    }
  }
  return { concept, impacts: Uint8Array.from(doubt, (left) => Math.round(FULL_IMPACT * (1 - left))), named }
}
