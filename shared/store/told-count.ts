import { type Achieved, achievedOf } from '../domain/telling.ts'
import { listContactIds } from './contacts.ts'
import { readCorrespondence } from './mail-records.ts'
import { readRow, type Table, writeRow } from './table.ts'
import { readTellings, tellingExpiry } from './tellings.ts'

/** How many contacts are read at once. */
const AT_ONCE = 50

/**
 * Contacts whose first mail of the call named only other rows of it: it was told before it was announced, or before the
 * rows were joined. Once they are joined every mail names them all, so this does not grow, and is counted once.
 */
const countBefore = async (table: Table, call: string, others: readonly string[]): Promise<number> => {
  const ids = await listContactIds(table)
  const isNamed = (named: string): boolean => named === call || others.includes(named)
  let told = 0
  for (let start = 0; start < ids.length; start += AT_ONCE) {
    const some = await Promise.all(
      ids.slice(start, start + AT_ONCE).map((id) => readCorrespondence(table, id)),
    )
    told += some.filter((one) => {
      const first = one?.records.find(
        (record) => record.state !== 'failed' && record.told.some(({ id }) => isNamed(id)),
      )
      return first?.told.every(({ id }) => id !== call) ?? false
    }).length
  }
  return told
}

const toldBefore = async (table: Table, call: string, others: readonly string[]): Promise<number> => {
  if (others.length === 0) return 0
  const key = { pk: `TOLD#${call}`, sk: `BEFORE#${others.toSorted().join('+')}` }
  const known = await readRow(table, key)
  if (typeof known?.contacts === 'number') return known.contacts
  const contacts = await countBefore(table, call, others)
  await writeRow(table, { ...key, contacts, expiresAt: tellingExpiry(table.now()) })
  return contacts
}

/** What was told of an announced call, and to how many contacts it was told before it was announced. */
export type ToldOf = Achieved & { before: number }

/**
 * What mails have told of an announced call: of what was noted when they left, and not of contacts' own records.
 * @param rows the stored rows that the call is made of
 */
export const readTold = async (table: Table, call: string, rows: ReadonlySet<string>): Promise<ToldOf> => {
  const others = [...rows].filter((row) => row !== call)
  const [{ shards, returned }, before] = await Promise.all([
    readTellings(table, call),
    toldBefore(table, call, others),
  ])
  return { ...achievedOf(shards, returned), before }
}

/** To how many contacts a mail has named an announced call, under whichever of its rows. */
export const countTold = async (table: Table, call: string, rows: ReadonlySet<string>): Promise<number> => {
  const { all, before } = await readTold(table, call, rows)
  return all.contacts + before
}
