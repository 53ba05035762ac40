import type { CallIndex } from './call-index.ts'
import type { CallTexts } from './call-texts.ts'
import {
  packLists,
  packNumbers,
  packPostings,
  packStarts,
  unpackLists,
  unpackNumbers,
  unpackPostings,
  unpackStarts,
} from './packing.ts'
import type { ProfileIndex } from './profile-index.ts'
import { decode, encode } from './snapshot-format.ts'

export { SnapshotDamaged, SnapshotOutdated } from './snapshot-format.ts'

/** A name that no line end parts, on a line of its own. */
const linesOf = (names: readonly string[]): string => names.join('\n')
const namesOf = (lines: string): string[] => (lines === '' ? [] : lines.split('\n'))

/** The postings of a call index, without its texts. The same index gives the same bytes. */
export const encodeCalls = ({
  kind,
  size,
  ids,
  languages,
  terms,
  stems,
  stemNames,
  pairs,
  starts,
  calls,
  impacts,
  rare,
}: CallIndex): Uint8Array => {
  const stemAt = new Map(stemNames.map((name, place) => [name, place + 1]))
  const { long, short } = packPostings(starts, calls, size)
  return encode(
    kind,
    {
      short,
      long,
      counts: packStarts(starts),
      stemOf: packNumbers(stems.map((stem) => stemAt.get(stem) ?? 0)),
      pairCounts: packStarts(pairs.starts),
      pairs: packLists(pairs.starts, pairs.seconds),
      impacts,
      rareCounts: packStarts(rare.starts),
      rareHashes: rare.hashes,
      rareImpacts: rare.impacts,
    },
    { size, ids, languages, terms: linesOf(terms), stemNames: linesOf(stemNames) },
  )
}

/** The texts of a call index, which `explain` quotes from. */
export const encodeTexts = ({ starts, bytes, fields }: CallTexts): Uint8Array =>
  encode('call texts', { starts, bytes }, { fields })

const decodeTexts = (bytes: Uint8Array): CallTexts => {
  const { arrays, rest } = decode('call texts', bytes)
  return { ...rest, ...arrays, kind: 'call texts' } as CallTexts
}

/** What `encodeCalls` writes: the check-sum says that it did. */
type Written = {
  arrays: Record<
    | 'long'
    | 'counts'
    | 'stemOf'
    | 'pairCounts'
    | 'pairs'
    | 'impacts'
    | 'rareCounts'
    | 'rareHashes'
    | 'rareImpacts',
    Uint8Array
  > & { short: Uint16Array | Uint32Array }
  rest: Pick<CallIndex, 'size' | 'ids' | 'languages'> & { terms: string; stemNames: string }
}

/**
 * A call index; without `texts` it ranks and cannot explain. It reads from `bytes` as long as it lives.
 * @throws SnapshotDamaged when the bytes were cut or changed; SnapshotOutdated when other code wrote them.
 */
export const decodeCalls = (bytes: Uint8Array, texts?: Uint8Array): CallIndex => {
  const { arrays, rest } = decode('calls', bytes) as Written
  const { size, ids, languages } = rest
  const [terms, stemNames] = [namesOf(rest.terms), namesOf(rest.stemNames)]
  const pairStarts = unpackStarts(arrays.pairCounts, stemNames.length)
  const seconds = unpackLists(arrays.pairs, pairStarts)
  const starts = unpackStarts(arrays.counts, terms.length + seconds.length)
  return {
    kind: 'calls',
    size,
    ids,
    languages,
    terms,
    stems: Array.from(unpackNumbers(arrays.stemOf, terms.length), (place) => stemNames[place - 1] ?? ''),
    stemNames,
    pairs: { starts: pairStarts, seconds },
    starts,
    calls: unpackPostings(starts, arrays, size),
    impacts: arrays.impacts,
    rare: {
      starts: unpackStarts(arrays.rareCounts, size),
      hashes: arrays.rareHashes,
      impacts: arrays.rareImpacts,
    },
    ...(texts ? { texts: decodeTexts(texts) } : {}),
  }
}

/** The bytes of a profile index. The same index gives the same bytes. */
export const encodeProfiles = ({ starts, columns, weights, words, ...rest }: ProfileIndex): Uint8Array =>
  encode('profiles', { starts, columns, weights, words }, rest)

/** @throws SnapshotDamaged when the bytes were cut or changed; SnapshotOutdated when other code wrote them. */
export const decodeProfiles = (bytes: Uint8Array): ProfileIndex => {
  const { arrays, rest } = decode('profiles', bytes)
  return { ...rest, ...arrays, kind: 'profiles' } as ProfileIndex
}
