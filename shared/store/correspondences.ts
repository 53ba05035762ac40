import { readContactIdsOf } from './contacts.ts'
import { type Correspondence, readCorrespondence } from './mail-records.ts'
import type { Table } from './table.ts'

/** How many contacts are read at once. */
const AT_ONCE = 50

/** The contacts of these members with what was sent to them and what they said, by id. */
export const readCorrespondencesOf = async (
  table: Table,
  members: readonly string[],
): Promise<Correspondence[]> => {
  const ids = await readContactIdsOf(table, members)
  const served = new Set(members)
  const all: Correspondence[] = []
  for (let start = 0; start < ids.length; start += AT_ONCE) {
    const some = ids.slice(start, start + AT_ONCE)
    const read = await Promise.all(some.map((id) => readCorrespondence(table, id)))
    all.push(...read.filter((one) => one !== undefined))
  }
  // A pointer may be left of a contact that serves the member no more.
  return all.filter(({ contact }) => contact.members.some((member) => served.has(member)))
}
