import type { RunKind } from './run.ts'
import { type Instant, plus } from './time.ts'

/**
 * How many senders work at once on each of the two sending queues. Infra bounds the queues' consumers by it and
 * each sender paces itself by it, so that all of them together stay within the account's rate.
 * SQS knows no bound below 2.
 */
export const SENDERS = 2

/** The part of the account's rate that is kept for the urgent queue, also while a digest run is going out. */
export const URGENT_SHARE = 0.2

/** Which of the two sending queues a message came from. */
export type SendingQueue = 'bulk' | 'urgent'

/** Digests can wait for what cannot. */
export const queueOf = (kind: RunKind): SendingQueue => (kind === 'digest' ? 'bulk' : 'urgent')

/**
 * Mails a second that one sender may hand to SES.
 * @param maxSendRate the account's rate, mails a second, as SES's GetSendQuota says (1 or more).
 */
export const paceOf = (queue: SendingQueue, maxSendRate: number): number =>
  (maxSendRate * (queue === 'urgent' ? URGENT_SHARE : 1 - URGENT_SHARE)) / SENDERS

/** Why a paused run waits a whole day: SES counts its quota over the 24 hours before. */
export const QUOTA_REACHED = 'daily quota reached'

/** Until when nobody tries again: what an operator mends is tried within the hour. */
export const pauseEnd = (because: string, now: Instant): Instant =>
  plus(now, { hours: because.includes(QUOTA_REACHED) ? 24 : 1 })
