import { Contact } from '../domain/contact.ts'
import type { Claim } from '../domain/mail.ts'
import { Preferences, type SavedSearch } from '../domain/preferences.ts'
import type { SoftBounces } from '../domain/soft-bounces.ts'
import type { Instant } from '../domain/time.ts'
import { addressHash } from './address-hash.ts'
import { readMemberRecords } from './members.ts'
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
  writeRow,
  writeRows,
} from './table.ts'

/** How many members are asked at once. */
const AT_ONCE = 50

const keyOf = (id: string): Key => ({ pk: `CONTACT#${id}`, sk: 'CONTACT' })
const toRow = (contact: Contact) => ({
  ...keyOf(contact.id),
  list: 'contacts',
  listKey: contact.id,
  ...contact,
})

const atAddress = (hash: string): string => `ADDRESS#${hash}`

/**
 * Rows that say that a contact is, or once was, one of a member's or stood in for one of them, and at an address: the contact itself knows. They
 * hold nothing else, and go with the contact when it is erased.
 */
const pointersOf = ({ id, members, address }: Contact): Key[] => [
  ...memberPointers(id, members),
  { pk: atAddress(addressHash(address)), sk: `CONTACT#${id}` },
]
const memberPointers = (id: string, members: readonly string[]): Key[] =>
  members.map((member) => ({ pk: `MEMBER#${member}`, sk: `CONTACT#${id}` }))

/** Has a contact found among those of these members too: who stands in for a colleague is alerted of its members' calls. */
export const pointTo = async (table: Table, id: string, members: readonly string[]): Promise<void> => {
  await Promise.all(memberPointers(id, members).map((pointer) => writeRow(table, pointer)))
}

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
 * Adds one contact, its pointers first: what is interrupted leaves pointers to nobody, which mislead no one.
 * @returns false when it is there already.
 */
export const addContact = async (table: Table, contact: Contact): Promise<boolean> => {
  for (const pointer of pointersOf(contact)) await writeRow(table, pointer)
  return writeNewRow(table, toRow(contact))
}

/** The list of members as it was read. */
const sameMembers = ({ members }: Contact) => ({
  condition: ['size(members) = :size', ...members.map((_, at) => `members[${at}] = :member${at}`)].join(
    ' AND ',
  ),
  values: {
    ':size': members.length,
    ...Object.fromEntries(members.map((member, at) => [`:member${at}`, member])),
  },
})

/** Lets a contact serve further members. @param seen the contact as it was read @returns false when it was outrun. */
export const addMembers = async (table: Table, seen: Contact, members: string[]): Promise<boolean> => {
  const all = [...new Set([...seen.members, ...members])]
  const same = sameMembers(seen)
  for (const pointer of pointersOf({ ...seen, members: all })) await writeRow(table, pointer)
  return updateRow(table, keyOf(seen.id), {
    UpdateExpression: 'SET members = :all',
    ConditionExpression: `address = :address AND ${same.condition}`,
    ExpressionAttributeValues: { ...same.values, ':all': all, ':address': seen.address },
  })
}

/**
 * A contact no longer serves a member, but others: from this write on it is not written to for that one. Its pointer
 * stays, as the contact itself knows.
 * @param seen the contact as it was read
 * @returns false when it was outrun
 */
export const endService = (table: Table, seen: Contact, member: string): Promise<boolean> => {
  const { condition, values } = sameMembers(seen)
  return updateRow(table, keyOf(seen.id), {
    UpdateExpression: 'SET members = :left',
    ConditionExpression: condition,
    ExpressionAttributeValues: { ...values, ':left': seen.members.filter((one) => one !== member) },
  })
}

/** Who has this address now, by id; several may share one. @param hash as `addressHash` gives it */
export const readContactsAt = async (table: Table, hash: string): Promise<Contact[]> => {
  const pointers = await readPartition(table, atAddress(hash), 'CONTACT#')
  const contacts = await Promise.all(
    pointers.map(({ sk }) => readContact(table, String(sk).slice('CONTACT#'.length))),
  )
  return contacts.filter((one) => one !== undefined).filter(({ address }) => addressHash(address) === hash)
}

/**
 * Removes what is kept under a contact: its record, the mails that left for it, what it said of calls, and all members'
 * pointers to it, also of those it no longer serves. Done again, it finishes what was interrupted: the contact's own row
 * goes after the rest, and what was written meanwhile by who still saw it goes last (FAULTS H2).
 */
export const eraseContact = async (
  table: Table,
  id: string,
  wait: (ms: number) => Promise<void>,
): Promise<void> => {
  const own = keyOf(id)
  const keysKept = async (): Promise<Key[]> =>
    (await readPartition(table, own.pk, '')).map(({ pk, sk }) => ({ pk: String(pk), sk: String(sk) }))
  const [kept, contact, members] = await Promise.all([
    keysKept(),
    readContact(table, id),
    readMemberRecords(table),
  ])
  const pointers = new Map(
    [
      ...(contact ? pointersOf(contact) : []),
      ...memberPointers(
        id,
        members.map((member) => member.id),
      ),
    ].map((key) => [key.pk, key]),
  )
  await removeRows(table, [...kept.filter(({ sk }) => sk !== own.sk), ...pointers.values()], wait)
  await removeRows(table, [own], wait)
  await removeRows(table, await keysKept(), wait)
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

/** Ids of the contacts that these members have, or had: the contact itself knows whom it serves now. */
export const readContactIdsOf = async (table: Table, members: readonly string[]): Promise<string[]> => {
  const ids = new Set<string>()
  for (let start = 0; start < members.length; start += AT_ONCE) {
    const some = members.slice(start, start + AT_ONCE)
    const found = await Promise.all(
      some.map((member) => readPartition(table, `MEMBER#${member}`, 'CONTACT#')),
    )
    for (const { sk } of found.flat()) ids.add(String(sk).slice('CONTACT#'.length))
  }
  return [...ids].toSorted()
}

/** All contacts, by id: for counting them, as each costs a read of its own. */
export const readAllContacts = async (table: Table): Promise<Contact[]> => {
  const ids = await listContactIds(table)
  const all: Contact[] = []
  for (let start = 0; start < ids.length; start += AT_ONCE) {
    const some = await Promise.all(ids.slice(start, start + AT_ONCE).map((id) => readContact(table, id)))
    all.push(...some.filter((contact) => contact !== undefined))
  }
  return all
}

/** Ids of all contacts, in order. */
export const listContactIds = async (table: Table): Promise<string[]> =>
  (await readList(table, 'contacts')).map(({ pk }) => pk.slice('CONTACT#'.length))

/**
 * Claims a run's mail for one attempt: one conditional write that also asks whether the contact is still active, not
 * paused, and at the address the mail was made for. An attempt recognises its own claim, because the SDK repeats a
 * write whose answer was lost (FAULTS A2, A16, A24, B13).
 * @param settled token of the claim that the attempt found and knows to be settled; undefined: it found none
 * @returns whether the claim is ours.
 */
export const claimMail = (
  table: Table,
  contact: Pick<Contact, 'id' | 'address'>,
  claim: Claim,
  settled?: string,
): Promise<boolean> =>
  updateRow(table, keyOf(contact.id), {
    UpdateExpression: 'SET claim = :claim',
    ConditionExpression:
      'active = :yes AND address = :address AND (attribute_not_exists(pausedUntil) OR pausedUntil <= :now) AND ' +
      `(attribute_not_exists(claim) OR claim.#token = :token${settled ? ' OR claim.#token = :settled' : ''})`,
    ExpressionAttributeNames: { '#token': 'token' },
    ExpressionAttributeValues: {
      ':claim': claim,
      ':yes': true,
      ':address': contact.address,
      ':now': claim.at,
      ':token': claim.token,
      ...(settled ? { ':settled': settled } : {}),
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

/**
 * Notes how often in a row mails to a contact have bounced for now, while it is active at that address and nobody else
 * has noted another since `before` was read. @returns whether it was noted; of an erased contact nothing comes back.
 */
export const saveSoftBounces = (
  table: Table,
  { id, softBounces: before }: Pick<Contact, 'id' | 'softBounces'>,
  address: string,
  after: SoftBounces,
): Promise<boolean> =>
  updateRow(table, keyOf(id), {
    UpdateExpression: 'SET softBounces = :after',
    ConditionExpression: `active = :yes AND address = :address AND ${
      before ? 'softBounces.#last = :last' : 'attribute_not_exists(softBounces)'
    }`,
    ...(before ? { ExpressionAttributeNames: { '#last': 'last' } } : {}),
    ExpressionAttributeValues: {
      ':yes': true,
      ':address': address,
      ':after': after,
      ...(before ? { ':last': before.last } : {}),
    },
  })

/** Undoes an unsubscribe by the contact's own hand. A bounce or a complaint stays. @returns whether it was undone. */
export const reactivateContact = (table: Table, id: string): Promise<boolean> =>
  updateRow(table, keyOf(id), {
    UpdateExpression: 'SET active = :yes REMOVE inactiveBecause, inactiveSince',
    ConditionExpression: 'inactiveBecause = :unsubscribed',
    ExpressionAttributeValues: { ':yes': true, ':unsubscribed': 'unsubscribed' },
  })

/** Brings back whom an office took out, by an office. What stopped it otherwise stays. @returns whether it was undone. */
export const reinstateContact = (table: Table, id: string): Promise<boolean> =>
  updateRow(table, keyOf(id), {
    UpdateExpression: 'SET active = :yes REMOVE inactiveBecause, inactiveSince',
    ConditionExpression: 'inactiveBecause = :ended',
    ExpressionAttributeValues: { ':yes': true, ':ended': 'ended' },
  })

/** What is not given is taken away. @returns false when there is no such contact. */
export const savePreferences = (table: Table, id: string, preferences: Preferences): Promise<boolean> => {
  const names = Object.keys(Preferences.shape) as (keyof Preferences)[]
  const given = names
    .map((name) => [name, preferences[name]] as const)
    .filter(([, value]) => value !== undefined)
  const gone = names.filter((name) => preferences[name] === undefined)
  return updateRow(table, keyOf(id), {
    UpdateExpression: [
      `SET ${given.map(([name]) => `#${name} = :${name}`).join(', ')}`,
      gone.length > 0 ? `REMOVE ${gone.map((name) => `#${name}`).join(', ')}` : '',
    ].join(' '),
    ConditionExpression: 'attribute_exists(pk)',
    ExpressionAttributeNames: Object.fromEntries(
      [...given.map(([name]) => name), ...gone].map((name) => [`#${name}`, name]),
    ),
    ExpressionAttributeValues: Object.fromEntries(given.map(([name, value]) => [`:${name}`, value])),
  })
}

/** Stores a contact's saved searches and leaves its other choices as they are. @returns false when there is no such contact. */
export const saveSearches = (table: Table, id: string, searches: SavedSearch[]): Promise<boolean> =>
  updateRow(table, keyOf(id), {
    UpdateExpression: 'SET searches = :searches',
    ConditionExpression: 'attribute_exists(pk)',
    ExpressionAttributeValues: { ':searches': searches },
  })
