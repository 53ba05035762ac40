import { createHash } from 'node:crypto'

/**
 * What an address is found by, upper or lower case alike: 160 bits of SHA-256, in hex. It keeps addresses out of keys
 * and of messages; it hides none from who can read the table, where contacts have theirs in full.
 */
export const addressHash = (address: string): string =>
  createHash('sha256').update(`address:${address.trim().toLowerCase()}`).digest('hex').slice(0, 40)

/** A short name for a thing that is known by these words: the same words, the same name. 96 bits, in hex. */
export const nameFor = (...words: string[]): string =>
  createHash('sha256').update(JSON.stringify(words)).digest('hex').slice(0, 24)
