import type { Opportunity } from '../domain/opportunity.ts'
import type { ReaderLanguage } from '../domain/vocabulary.ts'
import { type CallTexts, packTexts } from './call-texts.ts'
import { gather } from './gathering.ts'
import { byRow, inRows, rareOf } from './listing.ts'
import { FIELDS } from './model.ts'
import { createNumbering } from './numbering.ts'
import { firstOfPair, type Pairs } from './pairs.ts'
import type { RarePairs } from './rare.ts'
import { callLanguage, textsOf } from './tally.ts'
import { languageOfTerm, nearTerm, wideTerm } from './terms.ts'

/**
 * Postings of calls, ready to rank. Calls stand in the order of their ids, so the order in which they were given is
 * forgotten. Its fields are read by this folder only; others pass it on.
 */
export type CallIndex = {
  readonly kind: 'calls'
  readonly size: number
  readonly ids: readonly string[]
  readonly languages: readonly ReaderLanguage[]
  /** Forms and fields by name (see terms.ts), sorted: the first rows. */
  readonly terms: readonly string[]
  /** The stem of each form, by name; empty for fields. */
  readonly stems: readonly string[]
  /** All stems by name, sorted; pairs are made of their places. */
  readonly stemNames: readonly string[]
  /** The rows after those of `terms`. */
  readonly pairs: Pairs
  /** The postings of row n are `starts[n]` to `starts[n + 1]`. */
  readonly starts: Uint32Array
  /** Two bytes where they suffice. */
  readonly calls: Uint16Array | Uint32Array
  /** 1 to FULL_IMPACT; NAMED is added where the call's title, keywords or summary hold the term. */
  readonly impacts: Uint8Array
  readonly rare: RarePairs
  /** Absent where the index was read without them: then nothing can be explained. */
  readonly texts?: CallTexts
}

/** How many terms an index lists: forms, fields and pairs. */
export const rowCount = ({ starts }: CallIndex): number => starts.length - 1

/** The name of a row's term; empty when there is no such row. */
export const nameOfRow = ({ terms, stemNames, pairs }: CallIndex, row: number): string => {
  const second = pairs.seconds[row - terms.length]
  if (second === undefined) return terms[row] ?? ''
  const [one = '', other = ''] = [stemNames[firstOfPair(pairs, row - terms.length)], stemNames[second >>> 1]]
  const at = one.indexOf(':') + 1
  return (second % 2 ? wideTerm : nearTerm)(languageOfTerm(one), one.slice(at), other.slice(at))
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

/** Reads calls into an index. The same calls in any order give the same index. */
export const buildCallIndex = (opportunities: Opportunity[]): CallIndex => {
  const ordered = inOrder(opportunities)
  const texts = ordered.map(textsOf)
  const languages = ordered.map((opportunity, call) => callLanguage(opportunity, texts[call] ?? []))
  const numbers = createNumbering()
  const gathered = gather(texts, languages, numbers)
  const { rowOf, ...names } = inRows(gathered, numbers)
  return {
    kind: 'calls',
    size: ordered.length,
    ids: ordered.map(({ id }) => id),
    languages,
    ...names,
    ...byRow(gathered, rowOf, names.terms.length + names.pairs.seconds.length),
    rare: rareOf(gathered, numbers, rowOf),
    texts: packTexts(texts, FIELDS.length),
  }
}
