import { crc32 } from 'node:zlib'
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
export type Numbers = Uint8Array | Uint16Array | Uint32Array
type Header = {
  format: number
  terms: string
  kind: string
  arrays: { name: string; type: ArrayName; length: number }[]
  rest: Record<string, unknown>
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
export const encode = (
  kind: string,
  arrays: Record<string, Numbers>,
  rest: Record<string, unknown>,
): Uint8Array => {
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

export const decode = (
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
    // Single bytes are read where they stand; longer numbers have to be moved to a place that their length divides.
    arrays[name] =
      type === 'Uint8Array'
        ? plain.subarray(at, at + size)
        : new ARRAYS[type](plain.slice(at, at + size).buffer)
    at += size
  }
  return { arrays, rest: header.rest }
}
