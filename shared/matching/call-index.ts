import type { Opportunity } from '../domain/opportunity.ts'
import type { ReaderLanguage } from '../domain/vocabulary.ts'
import { type CallTexts, packTexts } from './call-texts.ts'
import { FIELDS, impactOf, LISTED_FROM, NAMED, occurrence } from './model.ts'
import { createNumbering, type Numbering } from './numbering.ts'
import { packRare, pairHash, type RarePairs } from './rare.ts'
import { callLanguage, tallyOf, textsOf } from './tally.ts'
import { tokensOf } from './terms.ts'

/**
 * Postings of calls, ready to rank. Calls stand in the order of their ids, so the order in which they were given is
 * forgotten. Its fields are read by this folder only; others pass it on.
 */
export type CallIndex = {
  readonly kind: 'calls'
  readonly size: number
  readonly ids: readonly string[]
  readonly languages: readonly ReaderLanguage[]
  /** Forms, pairs and fields by name (see terms.ts), sorted; the postings of the nth are `starts[n]` to `starts[n + 1]`. */
  readonly terms: readonly string[]
  /** The stem of each form, by name; empty for other terms. */
  readonly stems: readonly string[]
  readonly starts: Uint32Array
  /** Two bytes where they suffice. */
  readonly calls: Uint16Array | Uint32Array
  /** 1 to FULL_IMPACT; NAMED is added where the call's title, keywords or summary hold the term. */
  readonly impacts: Uint8Array
  readonly rare: RarePairs
  /** Absent where the index was read without them: then nothing can be explained. */
  readonly texts?: CallTexts
}

export const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** One of each id, the highest version where two were given, in the order of ids. */
const inOrder = (opportunities: Opportunity[]): Opportunity[] => {
  const byId = new Map<string, Opportunity>()
  for (const opportunity of opportunities) {
    const known = byId.get(opportunity.id)
    if (!known || known.version < opportunity.version) byId.set(opportunity.id, opportunity)
  }
  return [...byId.values()].sort((a, b) => byCodeUnit(a.id, b.id))
}

/** A term's postings while they are gathered: call, impact, whether it stands once in a long text only. */
type Gathered = { calls: number[]; impacts: number[]; passing: number }

const gather = (
  texts: string[][],
  languages: ReaderLanguage[],
  numbers: Numbering,
): Map<number, Gathered> => {
  const postings = new Map<number, Gathered>()
  texts.forEach((each, call) => {
    for (const [term, { occurrences, times, named }] of tallyOf(each, languages[call] ?? 'it', numbers)) {
      const posting = postings.get(term) ?? { calls: [], impacts: [], passing: 0 }
      if (posting.calls.length === 0) postings.set(term, posting)
      posting.calls.push(call)
      posting.impacts.push(impactOf(occurrences) + (named ? NAMED : 0))
      if (!named && times === 1) posting.passing += 1
    }
  })
  return postings
}

const LONG_TEXT = FIELDS.length - 1

/** The impact of one occurrence in a call's long text. */
const onceIn = (text: string, language: ReaderLanguage): number =>
  text === '' ? 0 : impactOf(occurrence('text', tokensOf(text, language).length))

/** Takes out of `postings` the pairs that are not worth a list, and keeps their hashes with their calls. */
const setRareApart = (postings: Map<number, Gathered>, numbers: Numbering, once: Uint8Array): RarePairs => {
  const hashes: number[][] = Array.from(once, () => [])
  for (const [term, { calls, passing }] of postings) {
    if (!numbers.isPair(term) || passing < calls.length || calls.length >= LISTED_FROM) continue
    postings.delete(term)
    if (term % 2 === 0) for (const call of calls) hashes[call]?.push(pairHash(numbers.name(term)))
  }
  return packRare(hashes, once)
}

/** Reads calls into an index. The same calls in any order give the same index. */
export const buildCallIndex = (opportunities: Opportunity[]): CallIndex => {
  const ordered = inOrder(opportunities)
  const texts = ordered.map(textsOf)
  const languages = ordered.map((opportunity, call) => callLanguage(opportunity, texts[call] ?? []))
  const numbers = createNumbering()
  const postings = gather(texts, languages, numbers)
  const once = Uint8Array.from(texts, (each, call) => onceIn(each[LONG_TEXT] ?? '', languages[call] ?? 'it'))
  const rare = setRareApart(postings, numbers, once)
  const named = [...postings]
    .map(([term, posting]) => ({ name: numbers.name(term), stem: numbers.stemOf(term) ?? '', posting }))
    .sort((a, b) => byCodeUnit(a.name, b.name))
  const count = named.reduce((sum, { posting }) => sum + posting.calls.length, 0)
  const starts = new Uint32Array(named.length + 1)
  const calls = ordered.length <= 0xffff ? new Uint16Array(count) : new Uint32Array(count)
  const impacts = new Uint8Array(count)
  named.forEach(({ posting }, row) => {
    const at = starts[row] ?? 0
    calls.set(posting.calls, at)
    impacts.set(posting.impacts, at)
    starts[row + 1] = at + posting.calls.length
  })
  return {
    kind: 'calls',
    size: ordered.length,
    ids: ordered.map(({ id }) => id),
    languages,
    terms: named.map(({ name }) => name),
    stems: named.map(({ stem }) => stem),
    starts,
    calls,
    impacts,
    rare,
    texts: packTexts(texts, FIELDS.length),
  }
}
