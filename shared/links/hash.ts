import { createHmac } from 'node:crypto'
import * as z from 'zod'
import type { LinkKeys } from './token.ts'

/** A keyed hash as rows hold it: 128 bits of HMAC-SHA-256, in lower-case hexadecimal. */
export const KeyedHash = z.string().regex(/^[0-9a-f]{32}$/)
export type KeyedHash = z.infer<typeof KeyedHash>

/**
 * What is remembered of somebody of whom nothing else may be: the same words of another kind hash otherwise. *visitor*:
 * the network from which a page was asked for.
 */
export type Hashed = 'address' | 'contact' | 'visitor'

/**
 * The key of hashes that have to be found again for years. It is not rotated with the keys of links: that would forget
 * whom nobody is to write to. Named `hashes` in the secret; without it, the first key, `k1`, which therefore has to be
 * copied to `hashes` before it is taken out.
 * @throws Error when there is neither.
 */
const hashKeyOf = ({ hashes, keys }: LinkKeys): string => {
  const key = hashes ?? keys.k1
  if (!key)
    throw new Error(
      '[link keys] expected a key for hashes, found neither "hashes" nor "k1". Add the first key of the secret again, as "hashes".',
    )
  return key
}

/**
 * What is kept of an address or of a contact's id after an erasure: enough to know it again, not enough to read it.
 * Addresses count alike in capitals and small letters.
 */
export const keyedHash = (keys: LinkKeys, kind: Hashed, text: string): KeyedHash =>
  createHmac('sha256', hashKeyOf(keys))
    .update(`${kind} ${text.trim().toLowerCase()}`)
    .digest('hex')
    .slice(0, 32)
