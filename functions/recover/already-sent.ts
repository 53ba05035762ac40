import type { Outcome, Run, Shard } from '../../shared/domain/run.ts'
import { type Accepted, readSent } from '../../shared/mail/send-events.ts'
import { readContact } from '../../shared/store/contacts.ts'
import { addMailRecord } from '../../shared/store/mail-records.ts'
import { recordShard } from '../../shared/store/runs.ts'
import type { Table } from '../../shared/store/table.ts'
import type { SettleServices } from './settle.ts'

/** What was told is not known any more, so that the next digest tells it again. Of an erased contact nothing is written. */
const writeDown = async (
  contact: string,
  period: string,
  { kind, at, sesId }: Accepted,
  table: Table,
): Promise<void> => {
  if (await readContact(table, contact))
    await addMailRecord(table, { contact, kind, key: period, at, sesId, told: [] })
}

/**
 * Before shards that nobody has worked off are sent again: who has had the mail of this run, says SES, is settled and
 * not mailed. Usually nobody; everybody, when the table was restored to a moment before the run was through (FAULTS I5).
 * @returns those that still have somebody to be mailed
 */
export const settleAlreadySent = async (
  run: Run,
  shards: Shard[],
  { table, blobs, now }: SettleServices,
): Promise<Shard[]> => {
  const acceptedOf = await readSent(blobs, run.endsAt, now())
  const left: Shard[] = []
  for (const shard of shards) {
    const outcomes: Record<string, Outcome> = { ...shard.outcomes }
    for (const contact of shard.contacts) {
      const accepted = acceptedOf({ contact, period: run.period })
      if (outcomes[contact] || !accepted) continue
      await writeDown(contact, run.period, accepted, table)
      outcomes[contact] = { state: 'sent', kind: accepted.kind }
    }
    const whole = shard.contacts.every((contact) => outcomes[contact])
    if (Object.keys(outcomes).length > Object.keys(shard.outcomes).length)
      await recordShard(table, { ...shard, state: whole ? 'done' : 'pending' }, outcomes, now())
    if (!whole) left.push(shard)
  }
  return left
}
