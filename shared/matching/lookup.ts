import type { ReaderLanguage } from '../domain/vocabulary.ts'
import { byCodeUnit, type CallIndex } from './call-index.ts'
import { plainSpelling, skeletonOf } from './cognates.ts'
import { idf } from './model.ts'
import { placeOfPair } from './pairs.ts'
import { isEveryday, languageOfTerm, NEAR, WIDELY } from './terms.ts'
import { once } from './transpose.ts'

/** Postings of one term: calls in ascending order, each with its impact (and NAMED). */
export type Postings = { calls: ArrayLike<number>; impacts: ArrayLike<number> }
/** Postings in the arrays that an index has: one kind of array keeps the innermost loops fast. */
export type Listed = { calls: Uint16Array | Uint32Array; impacts: Uint8Array }

/** A form's row and plain spelling. */
export type Spelt = { row: number; plain: string }

/** Looks terms of an index up by name. Built once for an index. */
export type Lookup = {
  /** How many calls there are of each language. */
  documents: Record<ReaderLanguage, number>
  row: (term: string) => number | undefined
  /** The rows of a pair's two words side by side and with a word between them; `term` is the name of either. */
  pair: (term: string) => { near?: number | undefined; wide?: number | undefined }
  /** The place of a stem among all of the index. */
  stem: (stem: string) => number | undefined
  /** The row of a pair of stems, by their places in any order. */
  pairOf: (one: number, other: number, wide: number) => number | undefined
  /** The rows of a stem's forms. */
  forms: (stem: string) => readonly number[]
  /** How many calls hold the row's term. */
  count: (row: number) => number
  postings: (row: number) => Postings
  /** The rows of forms of a language that are spelt like others of this skeleton. */
  cognates: (language: ReaderLanguage, skeleton: string) => readonly number[]
  /** The rows of forms of a language whose plain spelling (cognates.ts) begins like this one, which is given so too. */
  spelt: (language: ReaderLanguage, plain: string) => readonly Spelt[]
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

/** `it:` of a stem or pair. */
const LANGUAGE = 3
const NOWHERE = {}
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

/** Rows of pairs, by their stems. */
const pairLookup = ({ terms, stemNames, pairs }: CallIndex): Pick<Lookup, 'stem' | 'pairOf' | 'pair'> => {
  const stems = numbered(stemNames)
  const pairOf: Lookup['pairOf'] = (one, other, wide) => {
    const place = placeOfPair(pairs, Math.min(one, other), 2 * Math.max(one, other) + wide)
    return place === undefined ? undefined : terms.length + place
  }
  return {
    pairOf,
    stem: (stem) => stems().get(stem),
    pair: (term) => {
      const near = term.indexOf(NEAR)
      const at = near < 0 ? term.indexOf(WIDELY) : near
      if (at < 0) return NOWHERE
      const first = stems().get(term.slice(0, at))
      if (first === undefined) return NOWHERE
      const second = stems().get(term.slice(0, LANGUAGE) + term.slice(at + 1))
      return second === undefined
        ? NOWHERE
        : { near: pairOf(first, second, 0), wide: pairOf(first, second, 1) }
    },
  }
}

/** Rows of forms by language and skeleton. */
const skeletonRows = (index: CallIndex): Map<string, number[]> => {
  const rows = new Map<string, number[]>()
  index.terms.forEach((term, row) => {
    if ((index.stems[row] ?? '') === '') return
    const language = languageOfTerm(term)
    const skeleton = skeletonOf(term.slice(LANGUAGE), language)
    if (!skeleton) return
    const key = `${language}:${skeleton}`
    const known = rows.get(key)
    if (known) known.push(row)
    else rows.set(key, [row])
  })
  return rows
}

const PLAIN_LETTERS = 3
const plainRows = (index: CallIndex): Map<string, Spelt[]> => {
  const rows = new Map<string, Spelt[]>()
  index.terms.forEach((term, row) => {
    if ((index.stems[row] ?? '') === '') return
    const plain = plainSpelling(term.slice(LANGUAGE))
    const key = `${term.slice(0, 2)}${plain.slice(0, PLAIN_LETTERS)}`
    const known = rows.get(key)
    if (known) known.push({ row, plain })
    else rows.set(key, [{ row, plain }])
  })
  return rows
}

export const lookupOf = (index: CallIndex): Lookup => {
  const byStem = stemRows(index)
  const rows = numbered(index.terms)
  const pairs = pairLookup(index)
  const skeletons = once(() => skeletonRows(index))
  const plain = once(() => plainRows(index))
  const ranges = new Map<string, [number, number]>()
  const italian = index.languages.filter((language) => language === 'it').length
  const documents = { it: italian, en: index.size - italian }
  return {
    documents,
    ...pairs,
    row: (term) => rows().get(term) ?? (term.includes(NEAR) ? pairs.pair(term).near : pairs.pair(term).wide),
    forms: (stem) => byStem.get(stem) ?? NONE,
    cognates: (language, skeleton) => skeletons().get(`${language}:${skeleton}`) ?? NONE,
    spelt: (language, spelling) => plain().get(`${language}${spelling.slice(0, PLAIN_LETTERS)}`) ?? [],
    count: (row) => (index.starts[row + 1] ?? 0) - (index.starts[row] ?? 0),
    postings: (row) => {
      const [from, to] = [index.starts[row] ?? 0, index.starts[row + 1] ?? 0]
      return { calls: index.calls.subarray(from, to), impacts: index.impacts.subarray(from, to) }
    },
    beginning: (start) => {
      const range = ranges.get(start) ?? [
        placeOf(index.terms, start),
        placeOf(index.terms, `${start}${LAST}`),
      ]
      ranges.set(start, range)
      return range
    },
  }
}

/** The rarity of a stem among calls of its language. Its forms' calls are taken to be different ones. */
export const stemRarity = (lookup: Lookup, language: ReaderLanguage, stem: string, name: string): number => {
  const held = lookup.forms(name).reduce((sum, row) => sum + lookup.count(row), 0)
  const documents = lookup.documents[language]
  return idf(documents, Math.min(documents, held), isEveryday(stem, language))
}
