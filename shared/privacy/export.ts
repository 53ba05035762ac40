import type { Contact } from '../domain/contact.ts'
import { keptAs, type PersonalId } from '../domain/privacy.ts'
import { RunKind } from '../domain/run.ts'
import { readContactsOf } from '../store/contacts.ts'
import { readRuns, readShards } from '../store/runs.ts'
import { readPartition, type Table } from '../store/table.ts'

/** What is kept of a contact, by kind: its own rows as they are, and of others' rows the part that is about it. */
export type Export = Partial<Record<PersonalId, Record<string, unknown>[]>>

/** Rows of runs are read so many runs at a time. */
const RUNS_AT_ONCE = 10

const withoutKeys = (row: Record<string, unknown>): Record<string, unknown> => {
  const { pk: _pk, sk: _sk, list: _list, listKey: _listKey, expiresAt: _expiresAt, ...kept } = row
  return kept
}

/** Everything under the contact's own key, whatever kind of row it is. */
const ownRows = async (table: Table, { id }: Contact): Promise<Export> => {
  const found: Export = {}
  for (const row of await readPartition(table, `CONTACT#${id}`, '')) {
    const kind = keptAs({ pk: String(row.pk), sk: String(row.sk) })?.id as PersonalId | undefined
    if (kind) found[kind] = [...(found[kind] ?? []), withoutKeys(row)]
  }
  return found
}

/** Who stands in for the contact says so in its own row. */
const standIns = async (table: Table, { id, members }: Contact): Promise<Record<string, unknown>[]> => {
  const colleagues = (await Promise.all(members.map((member) => readContactsOf(table, member)))).flat()
  const entries = colleagues.flatMap(({ name, covering = [] }) =>
    covering
      .filter(({ contact }) => contact === id)
      .map(({ members: served, until }) => ({ standsInForYou: name, members: served, until })),
  )
  return [...new Map(entries.map((entry) => [JSON.stringify(entry), entry])).values()]
}

/** What became of the contact in each run that is remembered. */
const outcomes = async (table: Table, { id }: Contact): Promise<Record<string, unknown>[]> => {
  const runs = (
    await Promise.all(RunKind.options.map((kind) => readRuns(table, Number.POSITIVE_INFINITY, kind)))
  ).flat()
  const found: Record<string, unknown>[] = []
  for (let start = 0; start < runs.length; start += RUNS_AT_ONCE) {
    const some = runs.slice(start, start + RUNS_AT_ONCE)
    const shards = await Promise.all(some.map(({ period }) => readShards(table, period)))
    found.push(
      ...shards
        .flat()
        .filter(({ contacts }) => contacts.includes(id))
        .map(({ period, outcomes: known, updatedAt }) => ({
          period,
          at: updatedAt,
          outcome: known[id] ?? null,
        })),
    )
  }
  return found
}

/**
 * Everything that is kept of a contact and may be given to it. What the table of what is kept (domain/privacy.ts)
 * leaves out is left out here, for the reason that the export says (FAULTS H1).
 */
export const exportOf = async (table: Table, contact: Contact): Promise<Export> => {
  const [own, covered, shard] = await Promise.all([
    ownRows(table, contact),
    standIns(table, contact),
    outcomes(table, contact),
  ])
  return { ...own, contact: [...(own.contact ?? []), ...covered], shard }
}
