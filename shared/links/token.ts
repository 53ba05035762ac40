import { createHmac, timingSafeEqual } from 'node:crypto'
import * as z from 'zod'

/** What a signed link lets its holder do. A token for one purpose is worth nothing for another (FAULTS F5). */
export const Purpose = z.enum([
  'unsubscribe',
  'preferences',
  'calls',
  'opinions',
  'data',
  'talk',
  'colleagues',
  'confirm',
])
export type Purpose = z.infer<typeof Purpose>

/** Signing keys by name: `current` signs, every one of `keys` still verifies, so links survive a rotation (F4). */
export const LinkKeys = z.strictObject({
  current: z.string(),
  keys: z.record(z.string().regex(/^[a-z0-9]{1,8}$/), z.string().min(32)),
  hashes: z.string().min(32).optional().describe('signs nothing: see hash.ts; absent: `k1`'),
})
export type LinkKeys = z.infer<typeof LinkKeys>

/** 128 bits: short enough for a link in a mail, far beyond guessing. */
const MAC_BYTES = 16
const LETTER: Record<Purpose, string> = {
  unsubscribe: 'u',
  preferences: 'p',
  calls: 'c',
  opinions: 'o',
  data: 'd',
  talk: 't',
  colleagues: 'l',
  confirm: 'k',
}
const TOKEN = new RegExp(
  `^([a-z0-9-]{2,60})\\.([${Object.values(LETTER).join('')}])\\.([a-z0-9]{1,8})\\.([A-Za-z0-9_-]{22})$`,
)

const macOf = (secret: string, text: string): string =>
  createHmac('sha256', secret).update(text).digest().subarray(0, MAC_BYTES).toString('base64url')

/** `contact.purpose.key.mac`, URL-safe; to confirm, what is signed is the id of a sign-up. @throws Error when the current key is not among the keys. */
export const signToken = (keys: LinkKeys, purpose: Purpose, contact: string): string => {
  const secret = keys.keys[keys.current]
  if (!secret)
    throw new Error(
      `[link keys] expected the current key "${keys.current}" among the keys, found none. Add it to the secret.`,
    )
  const text = `${contact}.${LETTER[purpose]}.${keys.current}`
  return `${text}.${macOf(secret, text)}`
}

/**
 * The contact that a token was signed for, or undefined when it was not signed by us for this purpose.
 * Compares in constant time and says nothing about why (F3).
 */
export const verifyToken = (keys: LinkKeys, purpose: Purpose, token: string): string | undefined => {
  const match = TOKEN.exec(token)
  if (!match) return undefined
  const [, contact = '', letter = '', name = '', mac = ''] = match
  const secret = Object.hasOwn(keys.keys, name) ? keys.keys[name] : undefined
  const expected = macOf(secret ?? 'no such key, compared all the same', `${contact}.${letter}.${name}`)
  // As text, not as bytes: the last letter has bits that no byte holds, and any of its spellings would pass.
  const same = timingSafeEqual(Buffer.from(mac), Buffer.from(expected))
  return same && secret !== undefined && letter === LETTER[purpose] ? contact : undefined
}
