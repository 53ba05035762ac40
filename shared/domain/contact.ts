import * as z from 'zod'
import { Address } from './address.ts'
import { Claim } from './mail.ts'
import { MemberId } from './member.ts'
import { Preferences } from './preferences.ts'
import { LegalBasis } from './privacy.ts'
import { SoftBounces } from './soft-bounces.ts'
import { Instant } from './time.ts'

export const ContactId = z.string().regex(/^[a-z0-9-]{2,60}$/)

/** Whose mails a contact has taken over for a while: it is written to for that contact's members too. */
export const Covering = z.strictObject({
  contact: ContactId,
  name: z.string().min(1).max(120).optional().describe('of the absent colleague, as mails name it'),
  members: z.array(MemberId).min(1),
  until: Instant,
})
export type Covering = z.infer<typeof Covering>

/** A person's address at one or more members. */
export const Contact = Preferences.extend({
  id: ContactId,
  name: z.string().min(1).max(120),
  address: Address,
  members: z.array(MemberId).min(1),
  basis: LegalBasis.default('legitimate-interest').describe('consent: it asked for our mails by itself (H4)'),
  active: z
    .boolean()
    .describe('false after an unsubscribe, a complaint, or bounces: one that is final, or many'),
  inactiveBecause: z
    .enum(['unsubscribed', 'complaint', 'bounce', 'ended'])
    .optional()
    .describe('ended: an office wrote down that it does not serve its only member any more'),
  inactiveSince: Instant.optional(),
  covering: z.array(Covering).max(20).optional().describe('colleagues who are away and named this contact'),
  claim: Claim.optional(),
  softBounces: SoftBounces.optional().describe('absent: none since the last mail that arrived'),
})
export type Contact = z.infer<typeof Contact>

/** May this contact be mailed now? The claim asks the same question of the stored item, in one conditional write. */
export const isReachable = (contact: Contact, now: Instant): boolean =>
  contact.active && !(contact.pausedUntil && contact.pausedUntil > now)

/** The members a contact is written to for: its own first, then those of colleagues it covers for until they are back. */
export const membersServed = (
  { members, covering = [] }: Pick<Contact, 'members' | 'covering'>,
  now: Instant,
): string[] => [
  ...new Set([...members, ...covering.filter(({ until }) => until > now).flatMap((one) => one.members)]),
]
