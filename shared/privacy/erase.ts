import type { Blobs } from '../blobs/blobs.ts'
import type { Contact } from '../domain/contact.ts'
import type { Erasure } from '../domain/erasure.ts'
import type { Changed } from '../domain/messages.ts'
import { RunKind } from '../domain/run.ts'
import { type Instant, plus } from '../domain/time.ts'
import { keyedHash } from '../links/hash.ts'
import type { LinkKeys } from '../links/token.ts'
import { logger } from '../runtime/lambda.ts'
import type { Queue } from '../runtime/queue.ts'
import { eraseContact, readContactsOf } from '../store/contacts.ts'
import { readPendingErasures, saveErasure, settleErasure } from '../store/erasures.ts'
import { forgetInShard, readRuns, readShards } from '../store/runs.ts'
import { eraseSignUps } from '../store/sign-ups.ts'
import { standDown } from '../store/standing-in.ts'
import type { Table } from '../store/table.ts'
import { uncoverAll } from '../store/uncovered.ts'
import { registerErasure } from './register.ts'

export type EraseServices = {
  table: Table
  blobs: Blobs
  changed: Queue<Changed>
  keys: LinkKeys
  now: () => Instant
  wait: (milliseconds: number) => Promise<void>
}

/** Longer than any function runs: whoever still saw the contact has written what it was going to write. */
const SETTLED_MINUTES = 20
/** A shard that nobody has worked on for so long, or an outcome unknown for so long, is going to stay as it is. */
const ABANDONED_DAYS = 7

/** Colleagues cover for each other within the members they serve. */
const uncover = async (table: Table, { id, members }: Contact, now: Instant): Promise<void> => {
  const colleagues = (await Promise.all(members.map((member) => readContactsOf(table, member)))).flat()
  for (const colleague of colleagues)
    if (colleague.covering?.some(({ contact }) => contact === id))
      await standDown(table, colleague.id, id, now)
}

/**
 * Erases a contact: the register first, so that nothing that fails afterwards is forgotten; then everything kept under
 * it, at once. Its id in the counts of runs goes with `finishErasures`, within the hour. Snapshots are asked for anew:
 * what its members are told no longer follows from its opinions.
 */
export const erase = async (
  contact: Contact,
  { table, blobs, changed, keys, now, wait }: EraseServices,
): Promise<Erasure> => {
  const erasure: Erasure = {
    contact: keyedHash(keys, 'contact', contact.id),
    address: keyedHash(keys, 'address', contact.address),
    at: now(),
    pending: contact.id,
  }
  await registerErasure(blobs, erasure)
  await saveErasure(table, erasure)
  await uncover(table, contact, now())
  await uncoverAll(table, contact)
  await eraseSignUps(table, contact, wait)
  await eraseContact(table, contact.id, wait)
  await changed
    .send([{ at: now(), cause: 'erasure' }])
    .catch((error: Error) => logger.error('matching was not told of an erasure', { error: error.name }))
  return erasure
}

/** Whether every shard that names one of `ids` could be made to name nobody, by id. */
const forgetInRuns = async (
  ids: readonly string[],
  { table, now }: Pick<EraseServices, 'table' | 'now'>,
): Promise<Set<string>> => {
  const abandoned = plus(now(), { days: -ABANDONED_DAYS })
  const left = new Set<string>()
  for (const kind of RunKind.options)
    for (const { period } of await readRuns(table, Number.POSITIVE_INFINITY, kind))
      for (const shard of await readShards(table, period))
        for (const id of ids.filter((one) => shard.contacts.includes(one))) {
          const isOpen = shard.state === 'pending' || shard.outcomes[id]?.state === 'unknown'
          const isFree = !isOpen || shard.updatedAt < abandoned
          // One at a time: a second of the same shard is found at the next look.
          if (!(isFree && (await forgetInShard(table, shard, id)))) left.add(id)
        }
  return left
}

/**
 * Removes the traces that an erasure could not reach at once: what was being written at that moment, and the id in the
 * counts of runs. @returns of how many contacts nothing is left now.
 */
export const finishErasures = async (
  services: Pick<EraseServices, 'table' | 'now' | 'wait'>,
): Promise<number> => {
  const { table, now, wait } = services
  const before = plus(now(), { minutes: -SETTLED_MINUTES })
  const due = (await readPendingErasures(table)).filter(({ at }) => at < before)
  if (due.length === 0) return 0
  const ids = due.flatMap(({ pending }) => pending ?? [])
  for (const id of ids) {
    await eraseSignUps(table, { id }, wait)
    await eraseContact(table, id, wait)
  }
  const left = await forgetInRuns(ids, services)
  const settled = due.filter(({ pending }) => pending && !left.has(pending))
  for (const { contact } of settled) await settleErasure(table, contact)
  return settled.length
}
