import * as z from 'zod'
import { isAny, type KnownPerson, PersonId } from './person.ts'
import { Day, Instant, plus } from './time.ts'

/**
 * What a key lets a program do, each by itself. *read*: announcements and calls. *draft*: begin, write, hand in, take
 * back. *publish*: publish what was approved, schedule, update. *calendar*: bring files of drafts. No scope approves or
 * hands back: the second pair of eyes is somebody's.
 */
export const KeyScope = z.enum(['read', 'draft', 'publish', 'calendar'])
export type KeyScope = z.infer<typeof KeyScope>

export const KeyId = z.string().regex(/^[0-9a-f]{12}$/)

/** For how long a key may be made, in days. */
export const KEY_TERMS = [30, 90, 180, 365] as const

/** The most keys that one officer has at a time which are neither revoked nor over. */
export const MOST_KEYS = 20

/**
 * A key by which a program of an officer's asks the API. Its secret is nowhere: only the hash of a secret of 256 random
 * bits, which nobody can try out.
 */
export const ApiKey = z.strictObject({
  id: KeyId.describe('stands at the beginning of the secret, by which people recognise it'),
  name: z.string().trim().min(1).max(80).describe('of the program'),
  scopes: z.array(KeyScope).min(1),
  by: PersonId,
  madeAt: Instant,
  until: Instant,
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  lastUsedOn: Day.optional().describe('to the day: enough to find one that nobody needs'),
  revokedAt: Instant.optional(),
  revokedBy: PersonId.optional(),
})
export type ApiKey = z.infer<typeof ApiKey>

/** Who made a key and has not signed in for so many days may have left: no provider tells us. */
export const ASLEEP_DAYS = 90

/** *asleep*: who made it is no officer any more, or has not signed in for long; signing in wakes it. */
export const KeyStanding = z.enum(['live', 'asleep', 'expired', 'revoked'])
export type KeyStanding = z.infer<typeof KeyStanding>

/** @param maker as they signed in last; undefined: nobody knows them any more */
export const keyStanding = (key: ApiKey, maker: KnownPerson | undefined, now: Instant): KeyStanding => {
  if (key.revokedAt !== undefined) return 'revoked'
  if (key.until <= now) return 'expired'
  const isOfficer = maker !== undefined && maker.id === key.by && isAny(maker, ['officer'])
  return isOfficer && maker.lastSignInAt > plus(now, { days: -ASLEEP_DAYS }) ? 'live' : 'asleep'
}
