import type { ReaderLanguage } from '../domain/vocabulary.ts'
import type { CallIndex } from './call-index.ts'
import { type ConceptWord, conceptWords, isPhrase, termsOfWord } from './concept-words.ts'
import { FULL_IMPACT, idf, telling } from './model.ts'
import type { OwnedConcept } from './profile-index.ts'
import { isEveryday, termOf } from './terms.ts'

/** Postings of one word, phrase or concept: calls in ascending order, each with its impact and fields. */
export type Postings = { calls: Uint32Array; impacts: Uint8Array; fields: Uint8Array }

/** Looks postings up by term. Built once for an index. */
export type Lookup = { documents: Record<ReaderLanguage, number>; row: (term: string) => number | undefined }

export const lookupOf = (index: CallIndex): Lookup => {
  const rows = new Map(index.terms.map((term, row) => [term, row]))
  const italian = index.languages.filter((language) => language === 'it').length
  return { documents: { it: italian, en: index.size - italian }, row: (term) => rows.get(term) }
}

export const postingsOf = (index: CallIndex, row: number): Postings => {
  const from = index.starts[row] ?? 0
  const to = index.starts[row + 1] ?? from
  return {
    calls: index.calls.subarray(from, to),
    impacts: index.impacts.subarray(from, to),
    fields: index.fields.subarray(from, to),
  }
}

const NOTHING: Postings = { calls: new Uint32Array(0), impacts: new Uint8Array(0), fields: new Uint8Array(0) }

/** Calls that both hold, with the smaller impact and the fields common to both. */
const both = (a: Postings, b: Postings): Postings => {
  const rows: [number, number, number][] = []
  for (let i = 0, j = 0; i < a.calls.length && j < b.calls.length; ) {
    const [left = 0, right = 0] = [a.calls[i], b.calls[j]]
    const fields = (a.fields[i] ?? 0) & (b.fields[j] ?? 0)
    if (left === right && fields) rows.push([left, Math.min(a.impacts[i] ?? 0, b.impacts[j] ?? 0), fields])
    if (left <= right) i += 1
    if (right <= left) j += 1
  }
  return {
    calls: Uint32Array.from(rows, ([call]) => call),
    impacts: Uint8Array.from(rows, ([, impact]) => impact),
    fields: Uint8Array.from(rows, ([, , fields]) => fields),
  }
}

/** Where a concept's word or phrase stands. A phrase of three words or more is every pair of it within one field. */
const wordPostings = (
  index: CallIndex,
  lookup: Lookup,
  word: ConceptWord,
  language: ReaderLanguage,
): Postings =>
  termsOfWord(word, language)
    .map((term) => {
      const row = lookup.row(term)
      return row === undefined ? NOTHING : postingsOf(index, row)
    })
    .reduce(both)

/** What a concept finds in calls of one language: an impact and the fields for each call, 0 where it finds nothing. */
export type ConceptEvidence = { concept: OwnedConcept; impacts: Uint8Array; fields: Uint8Array }

/**
 * A concept as one term, its Italian words in Italian calls and its English words in English ones. In each call
 * impact = 1 - Π (1 - telling(word) × impact(word)) over its words, so that a second synonym adds to the first but
 * ten never count ten times.
 */
export const evidenceOf = (index: CallIndex, lookup: Lookup, concept: OwnedConcept): ConceptEvidence => {
  const doubt = new Float64Array(index.size).fill(1)
  const fields = new Uint8Array(index.size)
  for (const language of ['it', 'en'] as const) {
    for (const word of conceptWords(concept, language)) {
      const postings = wordPostings(index, lookup, word, language)
      const everyday = word.stems.every((stem) => isEveryday(termOf(language, stem)))
      const weight = telling(idf(lookup.documents[language], postings.calls.length, everyday), isPhrase(word))
      postings.calls.forEach((call, place) => {
        doubt[call] = (doubt[call] ?? 1) * (1 - (weight * (postings.impacts[place] ?? 0)) / FULL_IMPACT)
        fields[call] = (fields[call] ?? 0) | (postings.fields[place] ?? 0)
      })
    }
  }
  return { concept, impacts: Uint8Array.from(doubt, (left) => Math.round(FULL_IMPACT * (1 - left))), fields }
}
