import { roomFor } from './growing.ts'
import type { Lookup } from './lookup.ts'
import type { Numbering } from './numbering.ts'

/** In place of a row or stem: not looked up yet; the index has none. Others are their place and one more. */
const [UNKNOWN, NONE] = [0, 0xffffffff]

/** Finds the rows of terms that are numbered, each by name at most once; pairs by the places of their stems. */
export const rowFinder = (lookup: Lookup): ((numbers: Numbering, term: number) => number | undefined) => {
  let latest: Numbering | undefined
  let rows = new Uint32Array(2 ** 10)
  let stems = new Uint32Array(2 ** 10)

  const stemPlace = (numbers: Numbering, stem: number): number | undefined => {
    stems = roomFor(stems, stem)
    if (stems[stem] === UNKNOWN) stems[stem] = 1 + (lookup.stem(numbers.stems[stem] ?? '') ?? NONE - 1)
    return stems[stem] === NONE ? undefined : (stems[stem] ?? 0) - 1
  }

  const look = (numbers: Numbering, term: number): number | undefined => {
    if (!numbers.isPair(term)) return lookup.row(numbers.name(term))
    const [one, other, wide] = numbers.partsOf(term)
    const [a, b] = [stemPlace(numbers, one), stemPlace(numbers, other)]
    return a === undefined || b === undefined ? undefined : lookup.pairOf(a, b, wide)
  }

  return (numbers, term) => {
    if (numbers !== latest) {
      latest = numbers
      rows = new Uint32Array(2 ** 10)
      stems = new Uint32Array(2 ** 10)
    }
    rows = roomFor(rows, term)
    if (rows[term] === UNKNOWN) rows[term] = 1 + (look(numbers, term) ?? NONE - 1)
    return rows[term] === NONE ? undefined : (rows[term] ?? 0) - 1
  }
}
