import { Contact } from '../domain/contact.ts'
import { type Claim, MailRecord } from '../domain/mail.ts'
import type { Opinion } from '../domain/opinion.ts'
import { type Instant, plus } from '../domain/time.ts'
import { opinionsAmong } from './opinions.ts'
import {
  fromRow,
  type Key,
  readPartition,
  readRow,
  type Table,
  updateRow,
  writeNewRow,
  writeRow,
} from './table.ts'

/** A year and a half: members ask in spring why they were not told in the autumn before. */
const KEPT_SECONDS = 550 * 24 * 3600

/** May there still be a record of a mail that was claimed then? After that nothing more can be noted of it. */
export const isOnRecord = (claimedAt: Instant, now: Instant): boolean =>
  claimedAt > plus(now, { seconds: -KEPT_SECONDS })

/** One run sends a contact one mail, whatever its kind: the run alone is the key. */
const keyOf = (contact: string, period: string): Key => ({ pk: `CONTACT#${contact}`, sk: `MAIL#${period}` })

/** Kept small, as a write is billed by the kilobyte: contact and run are in the key, and what was told is a map. */
const rowOf = ({ contact, key, told, ...record }: MailRecord): Key & Record<string, unknown> => ({
  ...keyOf(contact, key),
  ...record,
  told: Object.fromEntries(told.map(({ id, version }) => [id, version])),
  expiresAt: Math.floor(Date.parse(record.at) / 1000) + KEPT_SECONDS,
})

/** A record that an earlier release wrote names contact and run itself, and what was told as a list. */
const fromRecordRow = (row: Record<string, unknown>): MailRecord => {
  const told = Array.isArray(row.told)
    ? row.told
    : Object.entries(row.told ?? {}).map(([id, version]) => ({ id, version }))
  const contact = String(row.pk).slice('CONTACT#'.length)
  const key = String(row.sk).slice('MAIL#'.length)
  return fromRow(MailRecord, { contact, key, ...row, told })
}

export const saveMailRecord = (table: Table, record: MailRecord): Promise<void> =>
  writeRow(table, rowOf(record))

/**
 * Notes that a mail was handed to SES without an answer. A record that is there stays: it knows more.
 * @returns whether it was noted.
 */
export const noteUnknown = (
  table: Table,
  contact: string,
  { period, at, kind = 'digest', occasions }: Claim,
): Promise<boolean> => {
  const record: MailRecord = {
    contact,
    kind,
    key: period,
    at,
    state: 'unknown',
    told: [],
    ...(occasions ? { occasions } : {}),
  }
  return writeNewRow(table, rowOf(record))
}

/** Writes down a mail of which there is no record. @returns false when there is one: it knows more. */
export const addMailRecord = (table: Table, record: MailRecord): Promise<boolean> =>
  writeNewRow(table, rowOf(record))

/** The record of a contact's mail in one run. */
export const readMailRecord = async (
  table: Table,
  contact: string,
  period: string,
): Promise<MailRecord | undefined> => {
  const row = await readRow(table, keyOf(contact, period))
  return row && fromRecordRow(row)
}

/**
 * Settles a mail whose fate was unknown: SES had taken it under `sesId`, or, without one, it never did. One that is
 * settled stays as it is, and of an erased contact nothing comes back.
 */
export const settleMailRecord = (
  table: Table,
  contact: string,
  period: string,
  sesId: string | undefined,
): Promise<boolean> =>
  updateRow(table, keyOf(contact, period), {
    UpdateExpression: sesId ? 'SET sesId = :sesId REMOVE #state' : 'SET #state = :failed',
    ConditionExpression: '#state = :unknown',
    ExpressionAttributeNames: { '#state': 'state' },
    ExpressionAttributeValues: {
      ':unknown': 'unknown',
      ...(sesId ? { ':sesId': sesId } : { ':failed': 'failed' }),
    },
  })

/** A contact, the mails that left for it, oldest first, and what it has said of calls. */
export type Correspondence = { contact: Contact; records: MailRecord[]; opinions: Opinion[] }

/** One strongly consistent read: all of it shares a partition. */
export const readCorrespondence = async (
  table: Table,
  contactId: string,
): Promise<Correspondence | undefined> => {
  const rows = await readPartition(table, `CONTACT#${contactId}`, '')
  const own = rows.find((row) => row.sk === 'CONTACT')
  const mails = rows.filter((row) => String(row.sk).startsWith('MAIL#'))
  return (
    own && {
      contact: fromRow(Contact, own),
      records: mails.map(fromRecordRow).toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)),
      opinions: opinionsAmong(rows),
    }
  )
}
