import type { Opportunity } from '../domain/opportunity.ts'
import type { ReaderLanguage } from '../domain/vocabulary.ts'
import { FIELDS, impactOf, occurrence } from './model.ts'
import { type TermNumbers, termNumbers } from './term-numbers.ts'
import { clean, languageOf, tokensOf } from './terms.ts'

/**
 * Postings and passages of calls, ready to rank. Calls stand in the order of their ids, so the order in which
 * they were given is forgotten. Its fields are read by this folder only; others pass it on.
 */
export type CallIndex = {
  readonly kind: 'calls'
  readonly size: number
  readonly ids: readonly string[]
  readonly languages: readonly ReaderLanguage[]
  /** The cleaned text of each call's fields, in the order of FIELDS: what `explain` quotes from. */
  readonly texts: readonly (readonly string[])[]
  /** Stems, pairs of stems and forms, sorted; the postings of the nth are `starts[n]` to `starts[n + 1]`. */
  readonly terms: readonly string[]
  readonly starts: Uint32Array
  readonly calls: Uint32Array
  readonly impacts: Uint8Array
  /** Which fields hold the term: bit n for the nth of FIELDS. */
  readonly fields: Uint8Array
}

const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** One of each id, the highest version where two were given, in the order of ids. */
const inOrder = (opportunities: Opportunity[]): Opportunity[] => {
  const byId = new Map<string, Opportunity>()
  for (const opportunity of opportunities) {
    const known = byId.get(opportunity.id)
    if (!known || known.version < opportunity.version) byId.set(opportunity.id, opportunity)
  }
  return [...byId.values()].sort((a, b) => byCodeUnit(a.id, b.id))
}

/** Keywords and themes are one field; a mark between them keeps phrases from reaching across. */
const textsOf = (opportunity: Opportunity): string[] =>
  [
    opportunity.title,
    [...opportunity.keywords, ...opportunity.themes].join(' · '),
    opportunity.summary ?? '',
    opportunity.text ?? '',
  ].map(clean)

const draftLanguage = (opportunity: Opportunity): ReaderLanguage =>
  opportunity.language === 'it' || (!opportunity.language && opportunity.level !== 'european') ? 'it' : 'en'

type Tally = { occurrences: number; fields: number }

const tallyOf = (texts: string[], language: ReaderLanguage, numbers: TermNumbers): Map<number, Tally> => {
  const tallies = new Map<number, Tally>()
  texts.forEach((text, number) => {
    const field = FIELDS[number]
    if (!field) return
    const tokens = tokensOf(text, language)
    const each = occurrence(field, tokens.length)
    const count = (term: number): void => {
      const tally = tallies.get(term)
      if (!tally) tallies.set(term, { occurrences: each, fields: 1 << number })
      else {
        tally.occurrences += each
        tally.fields |= 1 << number
      }
    }
    let before = 0
    for (const { stem, form, joined } of tokens) {
      const here = numbers.stem(language, stem)
      count(here)
      count(numbers.form(language, form))
      if (joined) count(numbers.pair(before, here))
      before = here
    }
  })
  return tallies
}

/** Reads calls into an index. The same calls in any order give the same index. */
export const buildCallIndex = (opportunities: Opportunity[]): CallIndex => {
  const ordered = inOrder(opportunities)
  const texts = ordered.map(textsOf)
  const languages = ordered.map((opportunity, call) =>
    languageOf(texts[call]?.join('\n') ?? '', draftLanguage(opportunity)),
  )
  const numbers = termNumbers()
  const postings = new Map<number, number[]>()
  let count = 0
  ordered.forEach((_, call) => {
    for (const [term, tally] of tallyOf(texts[call] ?? [], languages[call] ?? 'it', numbers)) {
      const posting = postings.get(term)
      if (posting) posting.push(call, impactOf(tally.occurrences), tally.fields)
      else postings.set(term, [call, impactOf(tally.occurrences), tally.fields])
      count += 1
    }
  })
  const named = [...postings]
    .map(([term, posting]) => ({ term: numbers.name(term), posting }))
    .sort((a, b) => byCodeUnit(a.term, b.term))
  const starts = new Uint32Array(named.length + 1)
  const calls = new Uint32Array(count)
  const impacts = new Uint8Array(count)
  const fields = new Uint8Array(count)
  let at = 0
  named.forEach(({ posting }, row) => {
    for (let place = 0; place < posting.length; place += 3) {
      calls[at] = posting[place] ?? 0
      impacts[at] = posting[place + 1] ?? 0
      fields[at] = posting[place + 2] ?? 0
      at += 1
    }
    starts[row + 1] = at
  })
  return {
    kind: 'calls',
    size: ordered.length,
    ids: ordered.map(({ id }) => id),
    languages,
    texts,
    terms: named.map(({ term }) => term),
    starts,
    calls,
    impacts,
    fields,
  }
}
