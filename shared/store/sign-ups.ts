import { SignUp } from '../domain/sign-up.ts'
import type { Instant } from '../domain/time.ts'
import { fromRow, type Key, readRow, type Table, updateRow, writeNewRow } from './table.ts'

/** Who has not confirmed by then is forgotten. */
export const SIGN_UP_DAYS = 30

const keyOf = (id: string): Key => ({ pk: `SIGNUP#${id}`, sk: 'SIGNUP' })

/** @returns false when it is there: the button was pressed twice. */
export const addSignUp = (table: Table, signUp: SignUp): Promise<boolean> =>
  writeNewRow(table, {
    ...keyOf(signUp.id),
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
