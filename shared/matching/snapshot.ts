import { crc32 } from 'node:zlib'
import type { CallIndex } from './call-index.ts'
import type { CallTexts } from './call-texts.ts'
import type { ProfileIndex } from './profile-index.ts'
import { FORMAT, TERMS_VERSION } from './version.ts'

const MAGIC = 'segnavia'
const CHECKSUM_BYTES = 4
/** Magic, then the checksum of all that follows, then the header's length, the header (JSON), the arrays. */
const HEADER_AT = MAGIC.length + CHECKSUM_BYTES + 4

/** The bytes are not those that were written. Use the previous snapshot. */
export class SnapshotDamaged extends Error {
  override name = 'SnapshotDamaged'
}

/** Written by another version of this code. Rebuild it. */
export class SnapshotOutdated extends Error {
  override name = 'SnapshotOutdated'
}

const ARRAYS = { Uint8Array, Uint16Array, Uint32Array }
type ArrayName = keyof typeof ARRAYS
type Numbers = Uint8Array | Uint16Array | Uint32Array
type Header = {
  format: number
  terms: string
  kind: string
  arrays: { name: string; type: ArrayName; length: number }[]
  rest: Record<string, unknown>
}

/** Lengths of lists in place of their starts: most fit two bytes. */
const countsOf = (starts: Uint32Array): Uint16Array | Uint32Array => {
  const counts = Array.from(
    { length: starts.length - 1 },
    (_, at) => (starts[at + 1] ?? 0) - (starts[at] ?? 0),
  )
  return counts.every((count) => count <= 0xffff) ? Uint16Array.from(counts) : Uint32Array.from(counts)
}

const startsOf = (counts: Numbers = new Uint16Array(0)): Uint32Array => {
  const starts = new Uint32Array(counts.length + 1)
  for (let at = 0; at < counts.length; at++) starts[at + 1] = (starts[at] ?? 0) + (counts[at] ?? 0)
  return starts
}

const typeOf = (array: Numbers): ArrayName =>
  array instanceof Uint8Array ? 'Uint8Array' : array instanceof Uint16Array ? 'Uint16Array' : 'Uint32Array'

/** CRC-32: finds every single flipped bit and cut; that nobody forged the bytes is the blob's own hash's to say. */
const checksum = (bytes: Uint8Array): Uint8Array => {
  const sum = new Uint8Array(CHECKSUM_BYTES)
  new DataView(sum.buffer).setUint32(0, crc32(bytes), true)
  return sum
}

/** Little-endian, as every platform that Lambda and Node run on here stores numbers. */
const encode = (kind: string, arrays: Record<string, Numbers>, rest: Record<string, unknown>): Uint8Array => {
  const entries = Object.entries(arrays)
  const header: Header = {
    format: FORMAT,
    terms: TERMS_VERSION,
    kind,
    arrays: entries.map(([name, array]) => ({ name, type: typeOf(array), length: array.length })),
    rest,
  }
  const json = new TextEncoder().encode(JSON.stringify(header))
  const size = HEADER_AT + json.length + entries.reduce((sum, [, array]) => sum + array.byteLength, 0)
  const bytes = new Uint8Array(size)
  bytes.set(new TextEncoder().encode(MAGIC))
  new DataView(bytes.buffer).setUint32(HEADER_AT - 4, json.length, true)
  bytes.set(json, HEADER_AT)
  let at = HEADER_AT + json.length
  for (const [, array] of entries) {
    bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), at)
    at += array.byteLength
  }
  bytes.set(checksum(bytes.subarray(MAGIC.length + CHECKSUM_BYTES)), MAGIC.length)
  return bytes
}

const isDamaged = (bytes: Uint8Array): boolean => {
  if (bytes.length < HEADER_AT) return true
  if (new TextDecoder().decode(bytes.subarray(0, MAGIC.length)) !== MAGIC) return true
  const stated = bytes.subarray(MAGIC.length, MAGIC.length + CHECKSUM_BYTES)
  return Buffer.compare(stated, checksum(bytes.subarray(MAGIC.length + CHECKSUM_BYTES))) !== 0
}

const decode = (
  kind: string,
  bytes: Uint8Array,
): { arrays: Record<string, Numbers>; rest: Record<string, unknown> } => {
  if (isDamaged(bytes))
    throw new SnapshotDamaged(
      `[matching] the ${kind} snapshot (${bytes.length} bytes) fails its checksum. Use the previous version and rebuild this one.`,
    )
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(HEADER_AT - 4, true)
  const header: Header = JSON.parse(new TextDecoder().decode(bytes.subarray(HEADER_AT, HEADER_AT + length)))
  if (header.format !== FORMAT || header.terms !== TERMS_VERSION)
    throw new SnapshotOutdated(
      `[matching] the ${kind} snapshot is of format ${header.format}, terms ${header.terms}; this code reads format ${FORMAT}, terms ${TERMS_VERSION}. Rebuild it.`,
    )
  if (header.kind !== kind)
    throw new SnapshotDamaged(
      `[matching] expected a ${kind} snapshot, found ${header.kind}. Check which blob was read.`,
    )
  const arrays: Record<string, Numbers> = {}
  // A Buffer's own slice would be a view of a pool it shares with others.
  const plain = new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length)
  let at = HEADER_AT + length
  for (const { name, type, length: count } of header.arrays) {
    const size = count * ARRAYS[type].BYTES_PER_ELEMENT
    arrays[name] = new ARRAYS[type](plain.slice(at, at + size).buffer)
    at += size
  }
  return { arrays, rest: header.rest }
}

/** The postings of a call index, without its texts. The same index gives the same bytes. */
export const encodeCalls = ({ starts, calls, impacts, rare, texts: _, ...rest }: CallIndex): Uint8Array =>
  encode(
    'calls',
    {
      counts: countsOf(starts),
      calls,
      impacts,
      rareCounts: countsOf(rare.starts),
      rareHashes: rare.hashes,
      rareImpacts: rare.impacts,
    },
    { ...rest, terms: rest.terms.join('\n'), stems: rest.stems.join('\n').trimEnd() },
  )

/** The texts of a call index, which `explain` quotes from. */
export const encodeTexts = ({ starts, bytes, fields }: CallTexts): Uint8Array =>
  encode('call texts', { starts, bytes }, { fields })

const decodeTexts = (bytes: Uint8Array): CallTexts => {
  const { arrays, rest } = decode('call texts', bytes)
  return { ...rest, ...arrays, kind: 'call texts' } as CallTexts
}

/**
 * A call index; without `texts` it ranks and cannot explain.
 * @throws SnapshotDamaged when the bytes were cut or changed; SnapshotOutdated when other code wrote them.
 */
export const decodeCalls = (bytes: Uint8Array, texts?: Uint8Array): CallIndex => {
  const { arrays, rest } = decode('calls', bytes)
  const { calls, impacts, rareHashes, rareImpacts } = arrays
  const { terms, stems, ...plain } = rest as Pick<CallIndex, 'size' | 'ids' | 'languages'> & {
    terms: string
    stems: string
  }
  const names = terms === '' ? [] : terms.split('\n')
  const known = stems.split('\n')
  return {
    ...plain,
    kind: 'calls',
    terms: names,
    stems: names.map((_, row) => known[row] ?? ''),
    starts: startsOf(arrays.counts),
    calls,
    impacts,
    rare: { starts: startsOf(arrays.rareCounts), hashes: rareHashes, impacts: rareImpacts },
    ...(texts ? { texts: decodeTexts(texts) } : {}),
  } as CallIndex
}

/** The bytes of a profile index. The same index gives the same bytes. */
export const encodeProfiles = ({ starts, columns, weights, words, ...rest }: ProfileIndex): Uint8Array =>
  encode('profiles', { starts, columns, weights, words }, rest)

/** @throws SnapshotDamaged when the bytes were cut or changed; SnapshotOutdated when other code wrote them. */
export const decodeProfiles = (bytes: Uint8Array): ProfileIndex => {
  const { arrays, rest } = decode('profiles', bytes)
  return { ...rest, ...arrays, kind: 'profiles' } as ProfileIndex
}
