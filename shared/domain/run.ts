import * as z from 'zod'
import { ContactId } from './contact.ts'
import { MailKind, type MailRecord, Period } from './mail.ts'
import { Instant } from './time.ts'

/**
 * *digest*: every Monday, for everybody. *daily*: every morning, for what falls due by the calendar: reminders,
 * openings, welcomes. *alerts*: whenever calls were published or changed, for those whom it concerns at once.
 */
export const RunKind = z.enum(['digest', 'daily', 'alerts'])
export type RunKind = z.infer<typeof RunKind>

/**
 * What became of one contact's mail in a run. *sent*: accepted by SES. *skipped*: rightly not sent, with the reason.
 * *unknown*: handed to SES without an answer; never resent, its calls return in the next digest.
 */
export const Outcome = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('sent'), kind: MailKind.optional() }),
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
      'capped',
    ]),
  }),
  z.strictObject({ state: z.literal('failed'), because: z.string().max(200) }),
  z.strictObject({ state: z.literal('unknown') }),
])
export type Outcome = z.infer<typeof Outcome>

/** A Send event comes within minutes. After so many hours without one, SES has not taken the mail. */
export const SILENT_HOURS = 24

/** What its record says became of a contact's mail. */
export const outcomeOf = ({ state, kind }: Pick<MailRecord, 'state' | 'kind'>): Outcome => {
  if (state === undefined) return { state: 'sent', kind }
  return state === 'unknown' ? { state } : { state, because: `no Send event within ${SILENT_HOURS} hours` }
}

/** One run over the half-open window `[startsAt, endsAt)`. Its period says its kind too, so that no two runs share one. */
export const Run = z.strictObject({
  kind: RunKind.default('digest'),
  period: Period,
  startsAt: Instant,
  endsAt: Instant,
  state: z.enum(['preparing', 'sending', 'paused', 'done']),
  shards: z.int().min(0),
  contacts: z.int().min(0),
  startedAt: Instant,
  finishedAt: Instant.optional(),
  pausedBecause: z.string().optional(),
  unknown: z
    .int()
    .min(0)
    .optional()
    .describe('of a run that is done: mails of which it is still open whether they left; absent: none'),
})
export type Run = z.infer<typeof Run>

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
  /** Of those sent, where it was noted. */
  kinds: Partial<Record<MailKind, number>>
}

export const totalsOf = (shards: Shard[]): Totals => {
  const totals: Totals = { sent: 0, skipped: 0, failed: 0, unknown: 0, pending: 0, reasons: {}, kinds: {} }
  for (const shard of shards) {
    for (const contact of shard.contacts) {
      const outcome = shard.outcomes[contact]
      if (!outcome) totals.pending += 1
      else {
        totals[outcome.state] += 1
        if (outcome.state === 'sent' && outcome.kind)
          totals.kinds[outcome.kind] = (totals.kinds[outcome.kind] ?? 0) + 1
        if ('because' in outcome) totals.reasons[outcome.because] = (totals.reasons[outcome.because] ?? 0) + 1
      }
    }
  }
  return totals
}

/** Single addresses are refused now and then; a run of which more than this part failed has a fault of its own. */
const FEW_FAILED = 0.01

/** Did more of the mails that were tried fail than single addresses explain? */
export const isFailing = ({ sent, failed, unknown }: Totals): boolean =>
  failed > FEW_FAILED * (sent + failed + unknown)
