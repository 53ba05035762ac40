import type { MailRecord } from '../domain/mail.ts'
import { type Opinion, opinionOf } from '../domain/opinion.ts'
import type { Change, Opportunity } from '../domain/opportunity.ts'
import { statusOf } from '../domain/status.ts'
import type { Instant } from '../domain/time.ts'
import { ENDED, foldedChanges } from './changes.ts'

/** What mails have told, by the id of the stored row: its version and when. */
export type Told = ReadonlyMap<string, { version: number; at: Instant }>

type Call = Pick<Opportunity, 'id' | 'version' | 'origins' | 'changes'>

/** The stored rows that a call is made of, with the version of each: one, unless several sources publish it. */
export const rowsOf = ({ id, version, origins }: Call): { id: string; version: number }[] =>
  origins ? origins.map((origin) => ({ id: origin.id, version: origin.version })) : [{ id, version }]

/** What these mails have told, each row as it was told last. */
export const toldIn = (records: Pick<MailRecord, 'at' | 'told'>[]): Told =>
  new Map(records.flatMap(({ told, at }) => told.map(({ id, version }) => [id, { version, at }] as const)))

/** The same with what the contact follows: it knows of these calls, wherever it met them. */
export const toldOrFollowed = (
  records: Pick<MailRecord, 'at' | 'told'>[],
  opinions: readonly Pick<Opinion, 'says' | 'rows' | 'at'>[],
): Told => {
  const told = toldIn(records)
  const met = opinions.filter(({ says, rows }) => says === 'follow' && !rows.some(({ id }) => told.has(id)))
  return new Map([
    ...told,
    ...met.flatMap(({ rows, at }) => rows.map(({ id, version }) => [id, { version, at }] as const)),
  ])
}

/**
 * The same with what absent colleagues were told and did not decline: who stands in for them hears what cannot wait of
 * it. What the contact knows itself, it knows better.
 */
export const toldToAbsent = (
  told: Told,
  absent: readonly {
    records: Pick<MailRecord, 'at' | 'told'>[]
    opinions: readonly Pick<Opinion, 'says' | 'rows' | 'at'>[]
  }[],
): Told => {
  const theirs = absent.flatMap(({ records, opinions }) =>
    [...toldOrFollowed(records, opinions)].filter(
      ([id]) => opinionOf([{ id }], opinions)?.says !== 'decline',
    ),
  )
  return new Map([...theirs.toSorted(([, a], [, b]) => (a.at < b.at ? -1 : 1)), ...told])
}

/**
 * When a call was told last, and what has changed in it since; undefined where it never was. Whoever was told of one of
 * its rows was told of the call. Of a row that no mail named, because its source joined later, only what has happened
 * since counts.
 * @param unsaid fields whose changes do not count: that it has ended, unless who follows it asks
 */
export const sinceTold = (
  call: Call,
  told: Told,
  unsaid = ENDED,
): { at: Instant; changes: Change[] } | undefined => {
  const at = rowsOf(call)
    .flatMap(({ id }) => told.get(id)?.at ?? [])
    .toSorted()
    .at(-1)
  if (at === undefined) return undefined
  const fresh = call.changes.filter((change) => {
    const before = told.get(change.origin ?? call.id)
    return before ? change.version > before.version : change.at > at
  })
  return { at, changes: foldedChanges(fresh, unsaid) }
}

/** Does the contact follow the call? */
export const isFollowed = (call: Call, opinions: readonly Opinion[]): boolean =>
  opinionOf(rowsOf(call), opinions)?.says === 'follow'

/**
 * What has changed in a call since a contact that follows it was told of it, or began to follow it: its end too, and
 * of a call that has ended not that it was open again before. Undefined for a call that it does not follow.
 */
export const sinceFollowed = (
  call: Opportunity,
  { told, opinions, now }: { told: Told; opinions: readonly Opinion[]; now: Instant },
): { at: Instant; changes: Change[] } | undefined =>
  isFollowed(call, opinions)
    ? sinceTold(call, told, statusOf(call, now) === 'closed' ? ['reopened'] : ENDED)
    : undefined
