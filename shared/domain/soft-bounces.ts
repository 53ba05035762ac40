import * as z from 'zod'
import { Instant, plus } from './time.ts'

/** Mails to a contact in a row that its mail server did not take, each with an answer that says *for now*. */
export const SoftBounces = z.strictObject({
  count: z.int().min(1),
  since: Instant.describe('when the first of them was sent'),
  last: Instant.describe('when the latest of them was sent'),
})
export type SoftBounces = z.infer<typeof SoftBounces>

/**
 * Five mails over three weeks: a mailbox that fills up over a holiday is emptied within three weeks, and a server that
 * is down for a night fails one mail. Whoever has five failures and no success in that time does not read us, and
 * writing on would cost the association its good name with that server.
 */
export const STOP_AFTER = { mails: 5, days: 21 } as const

/**
 * SES tries a mail for up to 14 hours before it gives up. A mail of which nothing was heard for three days has arrived:
 * we do not ask to be told of deliveries, which would be an event for every mail.
 */
const ARRIVED_AFTER_DAYS = 3

/** SES dates a mail when it takes it, we when we write that down: no further apart than this. */
const SAME_MAIL_MINUTES = 5

/**
 * Counts the bounce of one mail. A second event of the same mail, or one of a mail before it, counts nothing; a mail
 * that arrived in between begins a new count.
 * @param sentAt when the bounced mail was sent
 * @param taken when mails to the contact were taken by SES
 */
export const afterSoftBounce = (
  known: SoftBounces | undefined,
  sentAt: Instant,
  taken: readonly Instant[],
  now: Instant,
): SoftBounces => {
  const fresh: SoftBounces = { count: 1, since: sentAt, last: sentAt }
  if (!known) return fresh
  if (sentAt <= known.last) return known
  const hasArrived = taken.some(
    (at) =>
      at > plus(known.last, { minutes: SAME_MAIL_MINUTES }) &&
      at < sentAt &&
      at <= plus(now, { days: -ARRIVED_AFTER_DAYS }),
  )
  return hasArrived ? fresh : { count: known.count + 1, since: known.since, last: sentAt }
}

/** Has the address bounced so often, for so long, that it counts as gone? */
export const isGone = ({ count, since, last }: SoftBounces): boolean =>
  count >= STOP_AFTER.mails && last >= plus(since, { days: STOP_AFTER.days })
