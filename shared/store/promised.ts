import { Promised } from '../domain/promised.ts'
import { fromRow, readRow, type Table, writeRow } from './table.ts'

const keyOf = (announcement: string) => ({ pk: `PROMISED#${announcement}`, sk: 'PROMISED' })

/** The latest stands: an announcement that is put on another hour is counted anew. */
export const savePromised = (table: Table, announcement: string, promised: Promised): Promise<void> =>
  writeRow(table, { ...keyOf(announcement), ...Promised.parse(promised) })

export const readPromised = async (table: Table, announcement: string): Promise<Promised | undefined> => {
  const row = await readRow(table, keyOf(announcement))
  return row && fromRow(Promised, row)
}
