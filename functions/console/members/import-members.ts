import type { Cluster } from '../../../shared/domain/cluster.ts'
import type { NotStored } from '../../../shared/domain/member-file.ts'
import type { MemberRecord } from '../../../shared/domain/membership.ts'
import { actsFor, type Person } from '../../../shared/domain/person.ts'
import type { Day, Instant } from '../../../shared/domain/time.ts'
import type { ReaderLanguage } from '../../../shared/domain/vocabulary.ts'
import { type Plan, planOf } from '../../../shared/members/plan.ts'
import type { FileRow } from '../../../shared/members/read-row.ts'
import { logger } from '../../../shared/runtime/lambda.ts'
import { reserveVat, saveMember } from '../../../shared/store/members.ts'
import type { ConsoleServices } from '../services.ts'
import { markOf, mayWriteProfile } from './member-form.ts'

/** How many members are stored at once. */
const AT_ONCE = 25

/** What was stored, and members that were not, with the reason. */
export type Applied = { saved: number; skipped: Readonly<Record<string, NotStored>> }

export type FilePlanned = {
  cluster: Cluster
  clusters: Cluster[]
  records: MemberRecord[]
  person: Pick<Person, 'roles'>
  /** When the file was looked at: of that who brings it says what it likes, so that it decides of nobody's rights. */
  at: Instant
  today: Day
  /** Of the words that say what changes. */
  language: ReaderLanguage
}

/** What a file would do, by whom it is brought. */
export const filePlan = (
  rows: readonly FileRow[],
  { cluster, clusters, records, person, at, today, language }: FilePlanned,
): Plan =>
  planOf(rows, {
    records,
    clusters,
    home: cluster.id,
    actsFor: (id) => actsFor(person, id),
    mayProfile: (record) => mayWriteProfile(person, record, today),
    now: at,
    language,
  })

/** How each member that a plan touches stood when it was looked at, by its id. */
export const seenIn = (plan: Plan, records: readonly MemberRecord[]): Record<string, string> => {
  const touched = new Set(plan.rows.flatMap((row) => (row.state === 'wrong' ? [] : [row.id])))
  return Object.fromEntries(
    records.filter(({ id }) => touched.has(id)).map((record) => [record.id, markOf(record)]),
  )
}

/**
 * Stores what may be: a member that somebody changed since it was looked at is left as it is.
 * @param seen how each member stood then
 * @param tell how far it is, now and then
 */
export const applyPlan = async (
  { table, now, changed }: Pick<ConsoleServices, 'table' | 'now' | 'changed'>,
  plan: Plan,
  seen: Readonly<Record<string, string>>,
  tell: (so: Applied) => Promise<unknown> = async () => {},
): Promise<Applied> => {
  const skipped: Record<string, NotStored> = {}
  const records = [...plan.records.values()]
  const save = async ({ before, after }: (typeof records)[number]): Promise<void> => {
    const { id } = after
    if (before && seen[id] !== markOf(before)) skipped[id] = 'outrun'
    else if (after.vat && after.vat !== before?.vat && (await reserveVat(table, after.vat, id)))
      skipped[id] = 'taken'
    else {
      const isMoved = JSON.stringify(before?.clusters) !== JSON.stringify(after.clusters)
      const record = isMoved ? { ...after, membershipsAt: now() } : after
      if (!(await saveMember(table, record, { isNew: !before }))) skipped[id] = 'outrun'
    }
  }
  const soFar = (looked: number): Applied => ({ saved: looked - Object.keys(skipped).length, skipped })
  for (let start = 0; start < records.length; start += AT_ONCE) {
    const batch = records.slice(start, start + AT_ONCE)
    await Promise.all(batch.map(save))
    await tell(soFar(start + batch.length))
  }
  const { saved } = soFar(records.length)
  if (saved > 0)
    await changed
      .send([{ at: now(), cause: 'members' }])
      .catch((error: Error) => logger.error('matching was not told of members', { error: error.name }))
  return { saved, skipped }
}
