import { NEAR } from './terms.ts'

/**
 * Pairs that a call's long text says once and hardly another call says. Listing them like other terms would take more
 * bytes for their names than for all postings, so each call keeps three bytes of their hash: enough to find a
 * concept's phrase (one in sixteen million is a wrong guess), too little to list them.
 */
export type RarePairs = {
  /** The nth call's are `hashes[3 * starts[n]]` to `hashes[3 * starts[n + 1] - 1]`, ascending. */
  readonly starts: Uint32Array
  readonly hashes: Uint8Array
  /** The impact of one occurrence in the call's long text. */
  readonly impacts: Uint8Array
}

const BYTES = 3
const LARGEST = 2 ** (8 * BYTES)

/** FNV-1a (Fowler, Noll and Vo), from any state on. */
const FNV_BASIS = 0x811c9dc5
const hashOn = (state: number, name: string, from = 0): number => {
  let hash = state
  for (let at = from; at < name.length; at++) hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193)
  return hash
}
const folded = (hash: number): number => ((hash >>> 24) ^ (hash & 0xffffff)) % LARGEST

/** FNV-1a folded to 24 bits. */
export const pairHash = (name: string): number => folded(hashOn(FNV_BASIS, name))

/** `pairHash` of two stems that stand side by side, by their numbers among `stems`, which are names; joins no strings. */
export const pairHasher = (stems: readonly string[]): ((one: number, other: number) => number) => {
  const begun = Int32Array.from(stems, (name) => hashOn(hashOn(FNV_BASIS, name), NEAR))
  return (one, other) => {
    const [a = '', b = ''] = [stems[one], stems[other]]
    const [first, second] = a < b ? [one, b] : [other, a]
    return folded(hashOn(begun[first] ?? 0, second, second.indexOf(':') + 1))
  }
}

/** Packs each call's hashes. `impacts` are of one occurrence in each call's long text. */
export const packRare = (hashes: readonly number[][], impacts: Uint8Array): RarePairs => {
  const starts = new Uint32Array(hashes.length + 1)
  hashes.forEach((each, call) => {
    starts[call + 1] = (starts[call] ?? 0) + each.length
  })
  const packed = new Uint8Array(BYTES * (starts.at(-1) ?? 0))
  let at = 0
  for (const each of hashes)
    for (const hash of each.sort((a, b) => a - b)) {
      packed[at++] = hash >>> 16
      packed[at++] = (hash >>> 8) & 0xff
      packed[at++] = hash & 0xff
    }
  return { starts, hashes: packed, impacts }
}

/** Does the nth call hold the hash? */
export const holdsRare = ({ starts, hashes }: RarePairs, call: number, hash: number): boolean => {
  let low = starts[call] ?? 0
  let high = (starts[call + 1] ?? 0) - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const at = BYTES * middle
    const here = ((hashes[at] ?? 0) << 16) | ((hashes[at + 1] ?? 0) << 8) | (hashes[at + 2] ?? 0)
    if (here === hash) return true
    if (here < hash) low = middle + 1
    else high = middle - 1
  }
  return false
}
