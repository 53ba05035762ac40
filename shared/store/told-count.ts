import { listContactIds } from './contacts.ts'
import { readCorrespondence } from './mail-records.ts'
import type { Table } from './table.ts'

/** How many contacts are read at once. */
const AT_ONCE = 50

/**
 * To how many contacts a mail has named one of these rows: only their own records say so, so each is read.
 * @param rows the stored rows that one call is made of
 */
export const countTold = async (table: Table, rows: ReadonlySet<string>): Promise<number> => {
  const ids = await listContactIds(table)
  let told = 0
  for (let start = 0; start < ids.length; start += AT_ONCE) {
    const some = await Promise.all(
      ids.slice(start, start + AT_ONCE).map((id) => readCorrespondence(table, id)),
    )
    told += some.filter((one) =>
      one?.records.some(
        ({ state, told: named }) => state !== 'failed' && named.some(({ id }) => rows.has(id)),
      ),
    ).length
  }
  return told
}
