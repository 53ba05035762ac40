import type { Contact } from '../domain/contact.ts'
import { SignUp } from '../domain/sign-up.ts'
import type { Instant } from '../domain/time.ts'
import {
  fromRow,
  type Key,
  readList,
  readPartition,
  readRow,
  removeRows,
  type Table,
  updateRow,
  writeNewRow,
} from './table.ts'

/** Who has not confirmed by then is forgotten. */
export const SIGN_UP_DAYS = 30

const LIST = 'sign-ups'

const keyOf = (id: string): Key => ({ pk: `SIGNUP#${id}`, sk: 'SIGNUP' })

/** @returns false when it is there: the button was pressed twice. */
export const addSignUp = (table: Table, signUp: SignUp): Promise<boolean> =>
  writeNewRow(table, {
    ...keyOf(signUp.id),
    list: LIST,
    listKey: signUp.at,
    ...signUp,
    expiresAt: Math.floor(Date.parse(signUp.at) / 1000) + SIGN_UP_DAYS * 24 * 3600,
  })

/** Undefined also once its 30 days are over. */
export const readSignUp = async (table: Table, id: string): Promise<SignUp | undefined> => {
  const row = await readRow(table, keyOf(id))
  return row && fromRow(SignUp, row)
}

/** Closes a sign-up: name and address are the contact's from now on. @returns whether it was open. */
export const closeSignUp = (table: Table, id: string, contact: string, at: Instant): Promise<boolean> =>
  updateRow(table, keyOf(id), {
    UpdateExpression: 'SET #state = :confirmed, contact = :contact, confirmedAt = :at REMOVE #name, address',
    ConditionExpression: '#state = :pending',
    ExpressionAttributeNames: { '#state': 'state', '#name': 'name' },
    ExpressionAttributeValues: {
      ':confirmed': 'confirmed',
      ':pending': 'pending',
      ':contact': contact,
      ':at': at,
    },
  })

/**
 * Removes, with their letters, the sign-ups that name a contact: those by which somebody else asked it at its address,
 * that by which it became a contact, and those that it made itself (FAULTS H2). There are only those of 30 days.
 * @param address absent: nobody knows it any more
 */
export const eraseSignUps = async (
  table: Table,
  { id, address }: Pick<Contact, 'id'> & { address?: string },
  wait: (milliseconds: number) => Promise<void>,
): Promise<void> => {
  for (const { pk } of await readList(table, LIST)) {
    const signUp = await readSignUp(table, pk.slice('SIGNUP#'.length))
    const isAsked = address !== undefined && signUp?.address?.toLowerCase() === address.toLowerCase()
    if (!isAsked && signUp?.contact !== id && signUp?.inviter !== id) continue
    const rows = await readPartition(table, pk, '')
    await removeRows(
      table,
      rows.map((row) => ({ pk: String(row.pk), sk: String(row.sk) })),
      wait,
    )
  }
}
