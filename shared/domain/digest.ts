import * as z from 'zod'
import { ContactId } from './contact.ts'
import { ClusterId } from './member.ts'
import { OpportunityId } from './opportunity.ts'
import { Instant } from './time.ts'

/** The ISO week a digest belongs to: `2026-W27`. A run is keyed by it, so a second start is a no-op. */
export const Period = z.string().regex(/^\d{4}-W\d\d$/)
export type Period = z.infer<typeof Period>

/**
 * What became of one contact's digest. *sent*: accepted by SES. *skipped*: rightly not sent, with the reason.
 * *unknown*: handed to SES without an answer; never resent, its calls return in the next digest.
 */
export const Outcome = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('sent') }),
  z.strictObject({
    state: z.literal('skipped'),
    because: z.enum([
      'nothing-due',
      'not-this-week',
      'inactive',
      'paused',
      'suppressed',
      'changed',
      'gone',
      'claimed-by-another',
    ]),
  }),
  z.strictObject({ state: z.literal('failed'), because: z.string().max(200) }),
  z.strictObject({ state: z.literal('unknown') }),
])
export type Outcome = z.infer<typeof Outcome>

/** One digest run over the half-open window `[startsAt, endsAt)`. */
export const DigestRun = z.strictObject({
  period: Period,
  startsAt: Instant,
  endsAt: Instant,
  state: z.enum(['preparing', 'sending', 'paused', 'done']),
  shards: z.int().min(0),
  contacts: z.int().min(0),
  startedAt: Instant,
  finishedAt: Instant.optional(),
  pausedBecause: z.string().optional(),
})
export type DigestRun = z.infer<typeof DigestRun>

/** Fifty contacts at most: the unit that one queue message carries and one sender works through. */
export const Shard = z.strictObject({
  period: Period,
  number: z.int().min(0),
  contacts: z.array(ContactId).min(1).max(50),
  state: z.enum(['pending', 'done']),
  updatedAt: Instant,
  outcomes: z.record(ContactId, Outcome).default({}),
})
export type Shard = z.infer<typeof Shard>

/** Counts that always add up: contacts = sent + skipped + failed + unknown + pending. */
export type Totals = {
  sent: number
  skipped: number
  failed: number
  unknown: number
  pending: number
  reasons: Record<string, number>
}

export const totalsOf = (shards: Shard[]): Totals => {
  const totals: Totals = { sent: 0, skipped: 0, failed: 0, unknown: 0, pending: 0, reasons: {} }
  for (const shard of shards) {
    for (const contact of shard.contacts) {
      const outcome = shard.outcomes[contact]
      if (!outcome) totals.pending += 1
      else {
        totals[outcome.state] += 1
        if ('because' in outcome) totals.reasons[outcome.because] = (totals.reasons[outcome.because] ?? 0) + 1
      }
    }
  }
  return totals
}

/** Proof that a mail left: one item of at most 1 KB, in no index. */
export const MailRecord = z.strictObject({
  contact: ContactId,
  kind: z.literal('digest'),
  key: z.string().describe('digest: its period'),
  at: Instant,
  sesId: z.string(),
  mark: Instant.describe('every call stored before this moment was looked at for this mail'),
  told: z
    .array(z.strictObject({ id: OpportunityId, version: z.int() }))
    .describe('rows of the calls named in full or by title: all of a joined call'),
  snapshots: z.strictObject({ calls: z.string(), profiles: z.string() }),
  ruleSets: z.partialRecord(ClusterId, z.int()),
})
export type MailRecord = z.infer<typeof MailRecord>
