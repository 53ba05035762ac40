import * as z from 'zod'
import { MemberId } from './member.ts'
import { Instant } from './time.ts'
import { ReaderLanguage } from './vocabulary.ts'

export const ContactId = z.string().regex(/^[a-z0-9-]{2,60}$/)

/** One plain mailbox: no display name, no list, no comment, no control character (FAULTS E8). */
export const Address = z
  .string()
  .max(254)
  .regex(
    /^[A-Za-z0-9._%+'-]{1,64}@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z]{2,63}$/,
    'one mail address, such as anna@example.org',
  )
export type Address = z.infer<typeof Address>

export const Frequency = z.enum(['weekly', 'fortnightly', 'monthly'])
export type Frequency = z.infer<typeof Frequency>

/** Calls that nobody is told of unless they ask: of other regions, and mere registers. */
export const Wish = z.enum(['other-regions', 'registers'])
export type Wish = z.infer<typeof Wish>

/** A wish that this code does not know is let go: newer code wrote it (FAULTS I6). */
const knownWishes = (stored: unknown): unknown =>
  Array.isArray(stored) ? stored.filter((wish) => Wish.safeParse(wish).success) : []

/** A claim on one period's digest, held by the attempt that knows `token`. */
export const Claim = z.strictObject({ period: z.string(), token: z.string(), at: Instant })
export type Claim = z.infer<typeof Claim>

/** A person's address at one or more members. */
export const Contact = z.strictObject({
  id: ContactId,
  name: z.string().min(1).max(120),
  address: Address,
  members: z.array(MemberId).min(1),
  language: ReaderLanguage,
  frequency: Frequency,
  wishes: z
    .preprocess(knownWishes, z.array(Wish))
    .optional()
    .describe('what it asked to be told of beside the calls that are for everybody; absent: nothing'),
  active: z.boolean().describe('false after an unsubscribe, a complaint or a hard bounce'),
  inactiveBecause: z.enum(['unsubscribed', 'complaint', 'bounce']).optional(),
  inactiveSince: Instant.optional(),
  pausedUntil: Instant.optional(),
  claim: Claim.optional(),
})
export type Contact = z.infer<typeof Contact>

/** May this contact be mailed now? The claim asks the same question of the stored item, in one conditional write. */
export const isReachable = (contact: Contact, now: Instant): boolean =>
  contact.active && !(contact.pausedUntil && contact.pausedUntil > now)
