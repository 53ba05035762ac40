import type { Blobs } from '../../shared/blobs/blobs.ts'
import type { MailRecord } from '../../shared/domain/mail.ts'
import {
  isFailing,
  type Outcome,
  outcomeOf,
  type Run,
  type Shard,
  SILENT_HOURS,
  type Totals,
  totalsOf,
} from '../../shared/domain/run.ts'
import { type Instant, plus } from '../../shared/domain/time.ts'
import { readSent } from '../../shared/mail/send-events.ts'
import { recordRunFailed } from '../../shared/runtime/metrics.ts'
import { readMailRecord, settleMailRecord } from '../../shared/store/mail-records.ts'
import { readLatestRuns, readShards, settleOutcome, updateRun } from '../../shared/store/runs.ts'
import type { Table } from '../../shared/store/table.ts'

export type SettleServices = { table: Table; blobs: Blobs; now: () => Instant }

/** Mails whose answer was lost, and what became of them after all. */
export type Settled = { settledSent: number; settledFailed: number }

/** A mail whose fate is open, and since when. */
type Open = { contact: string; run: Run; shard: Shard; since: Instant; record: MailRecord | undefined }

/** Runs under way are looked through as they are; of those that are done, tick has noted which have something open. */
const mayBeOpen = ({ state, unknown = 0 }: Run): boolean =>
  state === 'sending' || state === 'paused' || (state === 'done' && unknown > 0)

/** Of a contact that was erased since, no record tells when it was claimed: not before its run was started. */
const openIn = async (run: Run, shard: Shard, table: Table): Promise<Open[]> => {
  const contacts = shard.contacts.filter((contact) => shard.outcomes[contact]?.state === 'unknown')
  return Promise.all(
    contacts.map(async (contact) => {
      const record = await readMailRecord(table, contact, run.period)
      return { contact, run, shard, since: record?.at ?? run.startedAt, record }
    }),
  )
}

/** What is known of it by now: its record may have been settled by a round that was cut off. */
const foundOut = ({ record, since }: Open, sesId: string | undefined, now: Instant): Outcome | undefined => {
  if (record && record.state !== 'unknown') return outcomeOf(record)
  if (sesId) return record ? outcomeOf({ kind: record.kind }) : { state: 'sent' }
  const isSilent = now >= plus(since, { hours: SILENT_HOURS })
  return isSilent ? outcomeOf({ kind: record?.kind ?? 'digest', state: 'failed' }) : undefined
}

/** The record first: from it, a round that is cut off here is finished by the next. */
const settle = async (
  { contact, run, shard }: Open,
  outcome: Outcome,
  sesId: string | undefined,
  table: Table,
): Promise<boolean> => {
  await settleMailRecord(table, contact, run.period, sesId)
  return settleOutcome(table, shard, contact, outcome)
}

/** Notes what is still open in a run that is done, and tells when it turns out to have failed for many. */
const closeAccount = async (
  run: Run,
  before: Totals,
  after: Totals,
  { table, now }: SettleServices,
): Promise<void> => {
  if (isFailing(after) && !isFailing(before)) recordRunFailed(run.period, now())
  if (run.state === 'done' && after.unknown !== run.unknown)
    await updateRun(table, run.period, ['done'], { state: 'done', unknown: after.unknown })
}

/**
 * Settles mails whose answer was lost: a Send event makes one *sent*, a day without one *failed*. None is ever sent
 * again; what it was for is in the next digest either way, as its record names nothing as told (FAULTS A1, A13).
 */
export const settleUnknown = async (services: SettleServices): Promise<Settled> => {
  const { table, blobs, now } = services
  const settled: Settled = { settledSent: 0, settledFailed: 0 }
  for (const run of (await readLatestRuns(table)).filter(mayBeOpen)) {
    const shards = await readShards(table, run.period)
    const before = totalsOf(shards)
    const open = (await Promise.all(shards.map((shard) => openIn(run, shard, table)))).flat()
    const [since] = open.map((one) => one.since).toSorted()
    const acceptedOf = since === undefined ? undefined : await readSent(blobs, since, now())
    for (const one of open) {
      const sesId = acceptedOf?.({ contact: one.contact, period: run.period })?.sesId
      const outcome = foundOut(one, sesId, now())
      if (!outcome || !(await settle(one, outcome, sesId, table))) continue
      one.shard.outcomes[one.contact] = outcome
      if (outcome.state === 'sent') settled.settledSent += 1
      else settled.settledFailed += 1
    }
    await closeAccount(run, before, totalsOf(shards), services)
  }
  return settled
}
