import { OfficeNote } from '../domain/office-note.ts'
import { endOfDay } from '../domain/time.ts'
import { fromRow, readPartition, removeRows, type Table, writeRow } from './table.ts'

const NOTES = 'NOTES'
/** Kept for a while after its period, so that an office can see what it wrote last. */
const KEPT_SECONDS = 90 * 24 * 3600

/** One note a cluster and first day: another for the same day takes its place. */
const keyOf = ({ cluster, from }: Pick<OfficeNote, 'cluster' | 'from'>) => ({
  pk: NOTES,
  sk: `${cluster}#${from}`,
})

export const saveOfficeNote = (table: Table, note: OfficeNote): Promise<void> =>
  writeRow(table, {
    ...keyOf(note),
    ...note,
    expiresAt: Math.floor(Date.parse(endOfDay(note.to)) / 1000) + KEPT_SECONDS,
  })

export const removeOfficeNote = (
  table: Table,
  note: Pick<OfficeNote, 'cluster' | 'from'>,
  wait: (ms: number) => Promise<void>,
): Promise<void> => removeRows(table, [keyOf(note)], wait)

/** All notes, those of each cluster by their first day. One query: an office writes a few a month. */
export const readOfficeNotes = async (table: Table): Promise<OfficeNote[]> =>
  (await readPartition(table, NOTES, '')).map((row) => fromRow(OfficeNote, row))
