import * as z from 'zod'
import { ClusterId } from './member.ts'
import { OpportunityId } from './opportunity.ts'
import { Instant } from './time.ts'

/** The id of a contact, as contact.ts has it: that file needs this one. */
const Addressee = z.string().regex(/^[a-z0-9-]{2,60}$/)

/**
 * The mails that leave by themselves. *digest*: what is new, by the contact's rhythm. *note*: that there was nothing,
 * honestly and seldom. *change*: what was told is no longer true, and cannot wait. *reminder*: a deadline is near, or
 * an opening. *alert*: a strong call has just been published. *welcome*: who we are and why we write.
 */
export const MailKind = z.enum(['digest', 'note', 'change', 'reminder', 'alert', 'welcome'])
export type MailKind = z.infer<typeof MailKind>

/** Which run a mail belongs to: an ISO week, a day, or the moment up to which an alert run looks. */
export const Period = z.string().regex(/^\d{4}-(?:W\d\d|\d\d-\d\d(?:T\d\d:\d\d:\d\dZ)?)$/)
export type Period = z.infer<typeof Period>

/**
 * What a mail that cannot wait was sent for, so that it is never sent for it again: `published:CALL`,
 * `change:CALL@VERSION`, `reminder:CALL@DEADLINE@DAYS`, `opening:CALL@MOMENT@DAYS`.
 */
export const Occasion = z.string().max(300)

/** A claim on one run's mail to a contact, held by the attempt that knows `token`. */
export const Claim = z.strictObject({
  period: Period,
  token: z.string(),
  at: Instant,
  kind: MailKind.optional().describe('absent: digest'),
  occasions: z
    .array(Occasion)
    .max(40)
    .optional()
    .describe('what the mail is for, also if its fate stays unknown'),
})
export type Claim = z.infer<typeof Claim>

/**
 * Proof that a mail left: one item of about 1 KB, in no index. *unknown*: it may have, SES's answer was lost.
 * *failed*: within a day SES has said nothing of it, so it did not; what it was for is in the next digest.
 */
export const MailRecord = z.strictObject({
  contact: Addressee,
  kind: MailKind,
  key: Period.describe('the run it left in: one mail a run'),
  at: Instant,
  state: z.enum(['unknown', 'failed']).optional().describe('absent: SES took it'),
  sesId: z.string().optional().describe('of a mail that SES took'),
  mark: Instant.optional().describe('of a digest: every call stored before this moment was looked at for it'),
  notice: z.int().min(1).optional().describe('version of the privacy notice that it led to (FAULTS H4)'),
  told: z
    .array(z.strictObject({ id: OpportunityId, version: z.int() }))
    .describe('rows of the calls named in full or by title: all of a joined call'),
  occasions: z.array(Occasion).max(40).optional(),
  snapshots: z.strictObject({ calls: z.string(), profiles: z.string() }).optional(),
  ruleSets: z.partialRecord(ClusterId, z.int()).optional(),
})
export type MailRecord = z.infer<typeof MailRecord>

/** When the contact's last *sent* digest was due: what was seen since is new to it. Undefined: none was sent yet. */
export const markOf = (
  records: readonly Pick<MailRecord, 'kind' | 'state' | 'mark'>[],
): Instant | undefined =>
  records.findLast(({ kind, state, mark }) => kind === 'digest' && state === undefined && mark !== undefined)
    ?.mark
