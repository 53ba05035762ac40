import { type Claim, Contact, type Frequency, type Wish } from '../domain/contact.ts'
import type { Instant } from '../domain/time.ts'
import type { ReaderLanguage } from '../domain/vocabulary.ts'
import {
  fromRow,
  type Key,
  readList,
  readPartition,
  readRow,
  removeRows,
  type Table,
  updateRow,
  writeRows,
} from './table.ts'

const keyOf = (id: string): Key => ({ pk: `CONTACT#${id}`, sk: 'CONTACT' })
const toRow = (contact: Contact) => ({
  ...keyOf(contact.id),
  list: 'contacts',
  listKey: contact.id,
  ...contact,
})

/** Says that a contact is, or once was, one of a member's: the contact itself knows. */
const pointersOf = ({ id, members }: Contact): Key[] =>
  members.map((member) => ({ pk: `MEMBER#${member}`, sk: `CONTACT#${id}` }))

export const saveContacts = (
  table: Table,
  contacts: Contact[],
  wait: (ms: number) => Promise<void>,
): Promise<void> =>
  writeRows(
    table,
    contacts.flatMap((contact) => [toRow(contact), ...pointersOf(contact)]),
    wait,
  )

/**
 * Erases a contact with all that is kept of it: its record, the mails that left for it, what it said of calls, and its
 * members' pointers to it. Done again, it finishes what was interrupted: the contact's own row goes last (FAULTS H2).
 */
export const eraseContact = async (
  table: Table,
  id: string,
  wait: (ms: number) => Promise<void>,
): Promise<void> => {
  const rows = (await readPartition(table, keyOf(id).pk, '')).map(({ pk, sk }) => ({
    pk: String(pk),
    sk: String(sk),
  }))
  const own = rows.filter(({ sk }) => sk === keyOf(id).sk)
  const contact = own.length > 0 ? await readContact(table, id) : undefined
  await removeRows(
    table,
    [...rows.filter((row) => !own.includes(row)), ...(contact ? pointersOf(contact) : [])],
    wait,
  )
  await removeRows(table, own, wait)
}

/** Strongly consistent. */
export const readContact = async (table: Table, id: string): Promise<Contact | undefined> => {
  const row = await readRow(table, keyOf(id))
  return row && fromRow(Contact, row)
}

/** A member's contacts, by id. */
export const readContactsOf = async (table: Table, member: string): Promise<Contact[]> => {
  const pointers = await readPartition(table, `MEMBER#${member}`, 'CONTACT#')
  const contacts = await Promise.all(
    pointers.map(({ sk }) => readContact(table, String(sk).slice('CONTACT#'.length))),
  )
  return contacts.filter((contact) => contact !== undefined).filter(({ members }) => members.includes(member))
}

/** Ids of all contacts, in order. */
export const listContactIds = async (table: Table): Promise<string[]> =>
  (await readList(table, 'contacts')).map(({ pk }) => pk.slice('CONTACT#'.length))

/**
 * Claims a period's digest for one attempt: one conditional write that also asks whether the contact is still
 * active, not paused, and at the address the mail was made for. An attempt recognises its own claim, because
 * the SDK repeats a write whose answer was lost (FAULTS A2, A16, A24, B13).
 * @returns whether the claim is ours.
 */
export const claimDigest = (
  table: Table,
  contact: Pick<Contact, 'id' | 'address'>,
  claim: Claim,
): Promise<boolean> =>
  updateRow(table, keyOf(contact.id), {
    UpdateExpression: 'SET claim = :claim',
    ConditionExpression:
      'active = :yes AND address = :address AND (attribute_not_exists(pausedUntil) OR pausedUntil <= :now) AND ' +
      '(attribute_not_exists(claim) OR claim.period < :period OR claim.#token = :token)',
    ExpressionAttributeNames: { '#token': 'token' },
    ExpressionAttributeValues: {
      ':claim': claim,
      ':yes': true,
      ':address': contact.address,
      ':now': claim.at,
      ':period': claim.period,
      ':token': claim.token,
    },
  })

/** Gives a claim back after SES has certainly refused the mail for now, so that a later attempt may take it. */
export const releaseClaim = (table: Table, id: string, token: string): Promise<boolean> =>
  updateRow(table, keyOf(id), {
    UpdateExpression: 'REMOVE claim',
    ConditionExpression: 'claim.#token = :token',
    ExpressionAttributeNames: { '#token': 'token' },
    ExpressionAttributeValues: { ':token': token },
  })

/**
 * Stops all mail to a contact. The first reason stays, so a second event changes nothing (FAULTS A14).
 * With `address` given, only while the contact still has that address.
 * @returns whether the contact was active until now.
 */
export const deactivateContact = (
  table: Table,
  id: string,
  because: NonNullable<Contact['inactiveBecause']>,
  now: Instant,
  address?: string,
): Promise<boolean> =>
  updateRow(table, keyOf(id), {
    UpdateExpression: 'SET active = :no, inactiveBecause = :because, inactiveSince = :now',
    ConditionExpression: `active = :yes${address ? ' AND address = :address' : ''}`,
    ExpressionAttributeValues: {
      ':no': false,
      ':yes': true,
      ':because': because,
      ':now': now,
      ...(address ? { ':address': address } : {}),
    },
  })

/** Undoes an unsubscribe by the contact's own hand. A bounce or a complaint stays. @returns whether it was undone. */
export const reactivateContact = (table: Table, id: string): Promise<boolean> =>
  updateRow(table, keyOf(id), {
    UpdateExpression: 'SET active = :yes REMOVE inactiveBecause, inactiveSince',
    ConditionExpression: 'inactiveBecause = :unsubscribed',
    ExpressionAttributeValues: { ':yes': true, ':unsubscribed': 'unsubscribed' },
  })

export type Preferences = {
  language: ReaderLanguage
  frequency: Frequency
  pausedUntil?: Instant | undefined
  wishes?: Wish[] | undefined
}

/** What is not given is taken away. @returns false when there is no such contact. */
export const savePreferences = (table: Table, id: string, preferences: Preferences): Promise<boolean> => {
  const { language, frequency, pausedUntil, wishes = [] } = preferences
  const kept = {
    ...(pausedUntil ? { pausedUntil } : {}),
    ...(wishes.length > 0 ? { wishes } : {}),
  }
  const given = { language, frequency, ...kept }
  const gone = ['pausedUntil', 'wishes'].filter((name) => !(name in kept))
  return updateRow(table, keyOf(id), {
    UpdateExpression: [
      `SET ${Object.keys(given)
        .map((name) => `#${name} = :${name}`)
        .join(', ')}`,
      gone.length > 0 ? `REMOVE ${gone.map((name) => `#${name}`).join(', ')}` : '',
    ].join(' '),
    ConditionExpression: 'attribute_exists(pk)',
    ExpressionAttributeNames: Object.fromEntries(
      [...Object.keys(given), ...gone].map((name) => [`#${name}`, name]),
    ),
    ExpressionAttributeValues: Object.fromEntries(
      Object.entries(given).map(([name, value]) => [`:${name}`, value]),
    ),
  })
}
