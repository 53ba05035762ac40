import { createHash } from 'node:crypto'
import type { CallIndex } from './call-index.ts'
import type { ProfileIndex } from './profile-index.ts'
import { FORMAT, TERMS_VERSION } from './version.ts'

const MAGIC = 'segnavia'
const CHECKSUM_BYTES = 32
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

const typeOf = (array: Numbers): ArrayName =>
  array instanceof Uint8Array ? 'Uint8Array' : array instanceof Uint16Array ? 'Uint16Array' : 'Uint32Array'

const checksum = (bytes: Uint8Array): Uint8Array => createHash('sha256').update(bytes).digest()

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
  let at = HEADER_AT + length
  for (const { name, type, length: count } of header.arrays) {
    const size = count * ARRAYS[type].BYTES_PER_ELEMENT
    arrays[name] = new ARRAYS[type](bytes.slice(at, at + size).buffer)
    at += size
  }
  return { arrays, rest: header.rest }
}

/** The bytes of a call index. The same index gives the same bytes. */
export const encodeCalls = ({ starts, calls, impacts, fields, ...rest }: CallIndex): Uint8Array =>
  encode('calls', { starts, calls, impacts, fields }, rest)

/** @throws SnapshotDamaged when the bytes were cut or changed; SnapshotOutdated when other code wrote them. */
export const decodeCalls = (bytes: Uint8Array): CallIndex => {
  const { arrays, rest } = decode('calls', bytes)
  return { ...rest, ...arrays } as CallIndex
}

/** The bytes of a profile index. The same index gives the same bytes. */
export const encodeProfiles = ({ starts, columns, weights, ...rest }: ProfileIndex): Uint8Array =>
  encode('profiles', { starts, columns, weights }, rest)

/** @throws SnapshotDamaged when the bytes were cut or changed; SnapshotOutdated when other code wrote them. */
export const decodeProfiles = (bytes: Uint8Array): ProfileIndex => {
  const { arrays, rest } = decode('profiles', bytes)
  return { ...rest, ...arrays } as ProfileIndex
}
