import type { Gathered } from './gathering.ts'
import { placesAmong } from './growing.ts'
import { LISTED_FROM } from './model.ts'
import type { Numbering } from './numbering.ts'
import { sortedBy } from './pairs.ts'
import { packRare, pairHasher, type RarePairs } from './rare.ts'

/** In place of a row: the term is a pair that has none. */
const RARE = -1

/** Long texts say most pairs once, and hardly another call says them: such are not worth a list. */
const isRare = ({ held, passing }: Gathered, numbers: Numbering, term: number): boolean =>
  numbers.isPair(term) && passing[term] === held[term] && (held[term] ?? 0) < LISTED_FROM

/** The hashes of each call's rare pairs; those that stand apart are in no concept's phrase. */
export const rareOf = (gathered: Gathered, numbers: Numbering, rowOf: Int32Array): RarePairs => {
  const hash = pairHasher(numbers.stems)
  const hashes = Array.from(gathered.once, (_, call) => {
    const mine: number[] = []
    for (let at = gathered.starts[call] as number; at < (gathered.starts[call + 1] as number); at++) {
      const term = gathered.terms[at] as number
      if (rowOf[term] !== RARE) continue
      const [one, other, wide] = numbers.partsOf(term)
      if (!wide) mine.push(hash(one, other))
    }
    return mine
  })
  return packRare(hashes, gathered.once)
}

/** The order of the rows: terms with names by name, then pairs by the names of their stems. */
export const inRows = (gathered: Gathered, numbers: Numbering) => {
  const named = new Map<string, number>()
  const listed: number[] = []
  for (let term = 0; term < numbers.size(); term++)
    if (!numbers.isPair(term)) named.set(numbers.name(term), term)
    else if (!isRare(gathered, numbers, term)) listed.push(term)
  const terms = [...named.keys()].sort()
  const stemNames = numbers.stems.toSorted()
  const places = new Map(stemNames.map((name, place) => [name, place]))
  const placeOf = Uint32Array.from(numbers.stems, (name) => places.get(name) ?? 0)
  /** A pair's parts by the places of its stems, the first by name first. */
  const first = new Uint32Array(numbers.size())
  const second = new Uint32Array(numbers.size())
  for (const pair of listed) {
    const [one, other, wide] = numbers.partsOf(pair)
    const [a, b] = [placeOf[one] as number, placeOf[other] as number]
    first[pair] = Math.min(a, b)
    second[pair] = 2 * Math.max(a, b) + wide
  }
  const bySecond = sortedBy(Uint32Array.from(listed), 2 * stemNames.length, (pair) => second[pair] as number)
  const pairs = sortedBy(bySecond.order, stemNames.length, (pair) => first[pair] as number)
  const rowOf = new Int32Array(numbers.size()).fill(RARE)
  terms.forEach((name, row) => {
    rowOf[named.get(name) ?? 0] = row
  })
  pairs.order.forEach((pair, place) => {
    rowOf[pair] = terms.length + place
  })
  return {
    rowOf,
    terms,
    stems: terms.map((name) => numbers.stemOf(named.get(name) ?? 0) ?? ''),
    stemNames,
    pairs: { starts: pairs.starts, seconds: pairs.order.map((pair) => second[pair] as number) },
  }
}

/** Postings by row, each row's in the order of the calls. */
export const byRow = (
  { starts: from, terms, impacts: strengths, held }: Gathered,
  rowOf: Int32Array,
  rows: number,
) => {
  const starts = new Uint32Array(rows + 1)
  rowOf.forEach((row, term) => {
    if (row !== RARE) starts[row + 1] = held[term] as number
  })
  for (let row = 0; row < rows; row++) starts[row + 1] = (starts[row + 1] as number) + (starts[row] as number)
  const next = starts.slice()
  const size = from.length - 1
  const calls = placesAmong(size, starts[rows] ?? 0)
  const impacts = new Uint8Array(calls.length)
  for (let call = 0; call < size; call++)
    for (let at = from[call] as number; at < (from[call + 1] as number); at++) {
      const row = rowOf[terms[at] as number] as number
      if (row === RARE) continue
      const place = next[row] as number
      next[row] = place + 1
      calls[place] = call
      impacts[place] = strengths[at] as number
    }
  return { starts, calls, impacts }
}
