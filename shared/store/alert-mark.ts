import * as z from 'zod'
import { Instant } from '../domain/time.ts'
import { fromRow, readRow, type Table, updateRow } from './table.ts'

const KEY = { pk: 'ALERTS', sk: 'MARK' }
const Mark = z.object({ mark: Instant })

/** Up to which snapshot calls were looked through for what cannot wait; undefined before the first. */
export const readAlertMark = async (table: Table): Promise<Instant | undefined> => {
  const row = await readRow(table, KEY)
  return row && fromRow(Mark, row).mark
}

/** Moves the mark on, never back. @returns whether it moved. */
export const moveAlertMark = (table: Table, to: Instant): Promise<boolean> =>
  updateRow(table, KEY, {
    UpdateExpression: 'SET mark = :to',
    ConditionExpression: 'attribute_not_exists(mark) OR mark < :to',
    ExpressionAttributeValues: { ':to': to },
  })
