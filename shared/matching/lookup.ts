import type { ReaderLanguage } from '../domain/vocabulary.ts'
import { byCodeUnit, type CallIndex } from './call-index.ts'
import { idf } from './model.ts'
import { placeOfPair } from './pairs.ts'
import { isEveryday, NEAR, WIDELY } from './terms.ts'
import { once } from './transpose.ts'

/** Postings of one term: calls in ascending order, each with its impact (and NAMED). */
export type Postings = { calls: ArrayLike<number>; impacts: ArrayLike<number> }

/** Looks terms of an index up by name. Built once for an index. */
export type Lookup = {
  /** How many calls there are of each language. */
  documents: Record<ReaderLanguage, number>
  row: (term: string) => number | undefined
  /** The rows of a stem's forms. */
  forms: (stem: string) => readonly number[]
  /** How many calls hold the row's term. */
  count: (row: number) => number
  postings: (row: number) => Postings
  /** Rows of forms that begin like `term`, which is the name of a form. */
  beginning: (term: string) => [from: number, to: number]
}

/** The first place in sorted `terms` that does not come before `term`. */
const placeOf = (terms: readonly string[], term: string): number => {
  let low = 0
  let high = terms.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (byCodeUnit(terms[middle] ?? '', term) < 0) low = middle + 1
    else high = middle
  }
  return low
}

const NONE: readonly number[] = []
const LAST = '\uffff'

const stemRows = (index: CallIndex): Map<string, number[]> => {
  const rows = new Map<string, number[]>()
  index.stems.forEach((stem, row) => {
    if (stem === '') return
    const known = rows.get(stem)
    if (known) known.push(row)
    else rows.set(stem, [row])
  })
  return rows
}

/** Places of names, by name. */
const numbered = (names: readonly string[]) => once(() => new Map(names.map((name, place) => [name, place])))

/** Rows of pairs by name. */
const pairRows = ({ terms, stemNames, pairs }: CallIndex): ((term: string) => number | undefined) => {
  const stems = numbered(stemNames)
  return (term) => {
    const near = term.indexOf(NEAR)
    const at = near < 0 ? term.indexOf(WIDELY) : near
    if (at < 0) return undefined
    const first = stems().get(term.slice(0, at))
    const second = stems().get(term.slice(0, term.indexOf(':') + 1) + term.slice(at + 1))
    if (first === undefined || second === undefined) return undefined
    const place = placeOfPair(pairs, first, 2 * second + (near < 0 ? 1 : 0))
    return place === undefined ? undefined : terms.length + place
  }
}

export const lookupOf = (index: CallIndex): Lookup => {
  const byStem = stemRows(index)
  const rows = numbered(index.terms)
  const pairRow = pairRows(index)
  const italian = index.languages.filter((language) => language === 'it').length
  const documents = { it: italian, en: index.size - italian }
  return {
    documents,
    row: (term) => rows().get(term) ?? pairRow(term),
    forms: (stem) => byStem.get(stem) ?? NONE,
    count: (row) => (index.starts[row + 1] ?? 0) - (index.starts[row] ?? 0),
    postings: (row) => {
      const [from, to] = [index.starts[row] ?? 0, index.starts[row + 1] ?? 0]
      return { calls: index.calls.subarray(from, to), impacts: index.impacts.subarray(from, to) }
    },
    beginning: (start) => [placeOf(index.terms, start), placeOf(index.terms, `${start}${LAST}`)],
  }
}

/** The rarity of a stem among calls of its language. Its forms' calls are taken to be different ones. */
export const stemRarity = (lookup: Lookup, language: ReaderLanguage, stem: string, name: string): number => {
  const held = lookup.forms(name).reduce((sum, row) => sum + lookup.count(row), 0)
  const documents = lookup.documents[language]
  return idf(documents, Math.min(documents, held), isEveryday(stem, language))
}
