import { Address } from '../../../shared/domain/address.ts'
import { type Contact, ContactId } from '../../../shared/domain/contact.ts'
import type { MailRecord } from '../../../shared/domain/mail.ts'
import type { MemberRecord } from '../../../shared/domain/membership.ts'
import { PersonName } from '../../../shared/domain/sign-up.ts'
import type { Instant } from '../../../shared/domain/time.ts'
import type { ReaderLanguage } from '../../../shared/domain/vocabulary.ts'
import { keyedHash } from '../../../shared/links/hash.ts'
import { idFor } from '../../../shared/members/ids.ts'
import { addressHash, nameFor } from '../../../shared/store/address-hash.ts'
import {
  addContact,
  addMembers,
  deactivateContact,
  endService,
  readContact,
  readContactsAt,
  readContactsOf,
  reinstateContact,
} from '../../../shared/store/contacts.ts'
import { isErasedAddress } from '../../../shared/store/erasures.ts'
import { readCorrespondence } from '../../../shared/store/mail-records.ts'
import { readMemberRecord } from '../../../shared/store/members.ts'
import type { Table } from '../../../shared/store/table.ts'
import type { ConsoleServices } from '../services.ts'
import type { ContactOutcome } from '../words/member-contacts.ts'

/** A contact with what its office may know of it: never its choices. */
export type ListedContact = {
  contact: Contact
  /** Which version of the notice it was led to last, and when. */
  notice: { version: number; at: Instant } | undefined
  /** Other members that it serves, as far as they are stored. */
  others: MemberRecord[]
}

/** A contact as somebody of an office wants it. */
export type ContactDraft = { name: string; address: string; language: ReaderLanguage }

/** The latest mail that led to the notice, by which its reader was told what is kept of it. */
const noticeOf = (records: readonly MailRecord[]): ListedContact['notice'] => {
  const told = records.findLast(({ state, notice }) => state === undefined && notice !== undefined)
  return told?.notice === undefined ? undefined : { version: told.notice, at: told.at }
}

const listedContact = async (table: Table, member: string, contact: Contact): Promise<ListedContact> => {
  const [correspondence, ...served] = await Promise.all([
    readCorrespondence(table, contact.id),
    ...contact.members.filter((id) => id !== member).map((id) => readMemberRecord(table, id)),
  ])
  return {
    contact,
    notice: noticeOf(correspondence?.records ?? []),
    others: served.filter((one) => one !== undefined),
  }
}

/** The contacts of a member, by id. */
export const contactsOfMember = async (table: Table, member: string): Promise<ListedContact[]> =>
  Promise.all((await readContactsOf(table, member)).map((contact) => listedContact(table, member, contact)))

/** One of a member's contacts; undefined: it serves that member no more, or never did. */
export const contactOfMember = async (
  table: Table,
  member: string,
  id: unknown,
): Promise<ListedContact | undefined> => {
  const contact = ContactId.safeParse(id).data
  const found = contact === undefined ? undefined : await readContact(table, contact)
  return found?.members.includes(member) ? listedContact(table, member, found) : undefined
}

/**
 * Who has the address already serves this member too: one person gets one mail. Whom another office has taken out of
 * its only member comes to serve this one, and not that one again.
 */
const serveToo = async (table: Table, known: Contact, member: string): Promise<ContactOutcome> => {
  if (known.members.includes(member) && known.active) return 'already'
  if (!known.active && known.inactiveBecause !== 'ended') return 'stopped'
  if (known.members.includes(member)) {
    await reinstateContact(table, known.id)
    return 'servesToo'
  }
  if (!(await addMembers(table, known, [member]))) return 'outrun'
  if (known.active) return 'servesToo'
  let serving = { ...known, members: [...known.members, member] }
  for (const ended of known.members) {
    if (!(await endService(table, serving, ended))) return 'outrun'
    serving = { ...serving, members: serving.members.filter((one) => one !== ended) }
  }
  await reinstateContact(table, known.id)
  return 'servesToo'
}

/** Adds a contact to a member. `id`: of the contact, where one serves the member now. */
export const addToMember = async (
  { table, keys }: Pick<ConsoleServices, 'table' | 'keys'>,
  member: string,
  draft: ContactDraft,
): Promise<{ outcome: ContactOutcome; id?: string }> => {
  const name = PersonName.safeParse(draft.name)
  if (!name.success) return { outcome: 'wrongName' }
  const address = Address.safeParse(draft.address)
  if (!address.success) return { outcome: 'wrongAddress' }
  const hash = keyedHash(await keys(), 'address', address.data)
  if (await isErasedAddress(table, hash)) return { outcome: 'erased' }
  const [known] = await readContactsAt(table, addressHash(address.data))
  if (known) return { outcome: await serveToo(table, known, member), id: known.id }
  // The same however often it is asked for.
  const id = `${idFor(name.data, new Set()).slice(0, 40)}-${nameFor('contact', member, hash).slice(0, 8)}`
  const added = await addContact(table, {
    id,
    name: name.data,
    address: address.data,
    members: [member],
    language: draft.language,
    frequency: 'weekly',
    basis: 'legitimate-interest',
    active: true,
  })
  return { outcome: added ? 'added' : 'already', id }
}

/** Of several members it leaves one; of its only one it stays known for a while, written to no more. */
export const endAtMember = async (
  { table, now }: Pick<ConsoleServices, 'table' | 'now'>,
  member: string,
  contact: Contact,
): Promise<ContactOutcome> => {
  if (contact.members.length > 1) return (await endService(table, contact, member)) ? 'endedHere' : 'outrun'
  await deactivateContact(table, contact.id, 'ended', now())
  return 'ended'
}

/** Brings back whom an office has taken out of its only member. *outrun*: what stopped it is not an office's to undo. */
export const bringBackTo = async (
  { table }: Pick<ConsoleServices, 'table'>,
  contact: Contact,
): Promise<ContactOutcome> => ((await reinstateContact(table, contact.id)) ? 'reinstated' : 'outrun')
