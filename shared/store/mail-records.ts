import { MailRecord } from '../domain/digest.ts'
import { fromRow, readPartition, type Table, writeRow } from './table.ts'

/** A year and a half: members ask in spring why they were not told in the autumn before. */
const KEPT_SECONDS = 550 * 24 * 3600

export const saveMailRecord = (table: Table, record: MailRecord): Promise<void> =>
  writeRow(table, {
    pk: `CONTACT#${record.contact}`,
    sk: `MAIL#${record.kind}#${record.key}`,
    ...record,
    expiresAt: Math.floor(Date.parse(record.at) / 1000) + KEPT_SECONDS,
  })

/** Every digest that left for a contact, oldest first, strongly consistent. */
export const readMailRecords = async (table: Table, contact: string): Promise<MailRecord[]> =>
  (await readPartition(table, `CONTACT#${contact}`, 'MAIL#digest#')).map((row) => fromRow(MailRecord, row))
