import { Contact } from '../domain/contact.ts'
import { MailRecord } from '../domain/digest.ts'
import type { Opinion } from '../domain/opinion.ts'
import { opinionsAmong } from './opinions.ts'
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

/** A contact, every digest that left for it, oldest first, and what it has said of calls: one strongly consistent read, as they share a partition. */
export const readCorrespondence = async (
  table: Table,
  contactId: string,
): Promise<{ contact: Contact; records: MailRecord[]; opinions: Opinion[] } | undefined> => {
  const rows = await readPartition(table, `CONTACT#${contactId}`, '')
  const own = rows.find((row) => row.sk === 'CONTACT')
  const mails = rows.filter((row) => String(row.sk).startsWith('MAIL#digest#'))
  return (
    own && {
      contact: fromRow(Contact, own),
      records: mails.map((row) => fromRow(MailRecord, row)),
      opinions: opinionsAmong(rows),
    }
  )
}
