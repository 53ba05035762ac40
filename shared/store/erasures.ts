import * as z from 'zod'
import { Erasure } from '../domain/erasure.ts'
import { fromRow, type Key, readList, readRow, removeRows, type Table, updateRow, writeRow } from './table.ts'

/** All erasures, and those of which traces may be left. */
const LIST = 'erasures'
const PENDING = 'erasures-pending'

const contactKey = (hash: string): Key => ({ pk: `ERASED#${hash}`, sk: 'CONTACT' })
const addressKey = (hash: string): Key => ({ pk: `ERASED#${hash}`, sk: 'ADDRESS' })

/** Stores an erasure under both of its hashes: that of the contact, and that of the address nobody writes to again. */
export const saveErasure = async (table: Table, erasure: Erasure): Promise<void> => {
  const { pending, ...kept } = erasure
  await writeRow(table, { ...addressKey(erasure.address), ...kept })
  await writeRow(table, {
    ...contactKey(erasure.contact),
    list: pending ? PENDING : LIST,
    listKey: `${erasure.at} ${erasure.contact}`,
    ...erasure,
  })
}

export const readErasure = async (table: Table, contactHash: string): Promise<Erasure | undefined> => {
  const row = await readRow(table, contactKey(contactHash))
  return row && fromRow(Erasure, row)
}

/** Was somebody of this address erased? Then nobody stores it again, unless its owner asks for our mails by itself. */
export const isErasedAddress = async (table: Table, addressHash: string): Promise<boolean> =>
  (await readRow(table, addressKey(addressHash))) !== undefined

/**
 * Forgets that an address is not to be written to, because its owner has just asked for our mails and confirmed it.
 * The erased contact itself stays erased.
 */
export const liftSuppression = (
  table: Table,
  addressHash: string,
  wait: (milliseconds: number) => Promise<void>,
): Promise<void> => removeRows(table, [addressKey(addressHash)], wait)

const readAll = async (table: Table, list: string): Promise<Erasure[]> => {
  const keys = await readList(table, list)
  const rows = await Promise.all(keys.map((key) => readRow(table, key)))
  return rows.filter((row) => row !== undefined).map((row) => fromRow(Erasure, row))
}

/** Erasures of which traces may be left, oldest first. */
export const readPendingErasures = async (table: Table): Promise<Erasure[]> =>
  (await readAll(table, PENDING)).filter(({ pending }) => pending !== undefined)

/** Hashes of all contacts that the table knows to be erased. The list may be a moment behind. */
export const readErasedHashes = async (table: Table): Promise<string[]> =>
  (await Promise.all([readList(table, LIST), readList(table, PENDING)]))
    .flat()
    .map(({ pk }) => pk.slice('ERASED#'.length))

/** Nothing is left of the contact: its id goes from the erasure, too. */
export const settleErasure = (table: Table, contactHash: string): Promise<boolean> =>
  updateRow(table, contactKey(contactHash), {
    UpdateExpression: 'SET #list = :list REMOVE pending',
    ConditionExpression: 'attribute_exists(pending)',
    ExpressionAttributeNames: { '#list': 'list' },
    ExpressionAttributeValues: { ':list': LIST },
  })

const MARK: Key = { pk: 'RETENTION', sk: 'MARK' }
const Mark = z.object({ day: z.string() })

/** The day whose retention was last worked off, `2026-06-29`; undefined: none yet. */
export const readRetentionDay = async (table: Table): Promise<string | undefined> => {
  const row = await readRow(table, MARK)
  return row && fromRow(Mark, row).day
}

export const saveRetentionDay = (table: Table, day: string): Promise<void> =>
  writeRow(table, { ...MARK, day })
