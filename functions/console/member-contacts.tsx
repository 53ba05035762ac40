import { Hono } from 'hono'
import * as z from 'zod'
import { Address } from '../../shared/domain/address.ts'
import { type Contact, ContactId } from '../../shared/domain/contact.ts'
import type { MailRecord } from '../../shared/domain/mail.ts'
import { MemberId } from '../../shared/domain/member.ts'
import type { MemberRecord } from '../../shared/domain/membership.ts'
import { PersonName } from '../../shared/domain/sign-up.ts'
import { dayOf } from '../../shared/domain/time.ts'
import { ReaderLanguage } from '../../shared/domain/vocabulary.ts'
import { keyedHash } from '../../shared/links/hash.ts'
import { idFor } from '../../shared/members/ids.ts'
import { addressHash, nameFor } from '../../shared/store/address-hash.ts'
import {
  addContact,
  addMembers,
  deactivateContact,
  endService,
  readContact,
  readContactsAt,
  readContactsOf,
  reinstateContact,
} from '../../shared/store/contacts.ts'
import { isErasedAddress } from '../../shared/store/erasures.ts'
import { readCorrespondence } from '../../shared/store/mail-records.ts'
import { readMemberRecord } from '../../shared/store/members.ts'
import { fault, page } from './answer.tsx'
import { personIn } from './authorise.tsx'
import { mayWriteProfile } from './member-form.ts'
import { seesMember } from './own-clusters.ts'
import { type ListedContact, MemberContactsPage } from './pages/member-contacts.tsx'
import { memberHref } from './pages/members.tsx'
import { formOf } from './served.ts'
import type { ConsoleEnv, ConsoleServices, PageContext } from './services.ts'
import type { ContactOutcome } from './words/member-contacts.ts'

/** What was typed, so that it is there again where something in it was wrong. */
export type ContactDraft = { name: string; address: string; language: ReaderLanguage }

const WRONG: ContactOutcome[] = ['wrongName', 'wrongAddress', 'stopped', 'erased']

const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '')

/** The latest mail that led to the notice, by which its reader was told what is kept of it. */
const noticeOf = (records: readonly MailRecord[]): ListedContact['notice'] => {
  const told = records.findLast(({ state, notice }) => state === undefined && notice !== undefined)
  return told?.notice === undefined ? undefined : { version: told.notice, at: told.at }
}

/** A member's contacts, for those who may write its profile: never what only a contact may decide. */
export const memberContactRoutes = (services: ConsoleServices): Hono<ConsoleEnv> => {
  const { table, keys, now } = services
  const routes = new Hono<ConsoleEnv>()

  /** @returns an answer instead, where there is no such member or it is none of the reader's. */
  const memberAt = async (c: PageContext): Promise<MemberRecord | Response> => {
    const id = MemberId.safeParse(c.req.param('id')).data
    const record = id && (await readMemberRecord(table, id))
    if (!record) return fault(c, 'notFound')
    // Whoever it has left has nothing to do any more with whom others write to for it.
    return mayWriteProfile(personIn(c), record, dayOf(now())) ? record : fault(c, 'notYours')
  }

  const show = async (
    c: PageContext,
    member: MemberRecord,
    outcome?: ContactOutcome,
    draft?: ContactDraft,
  ) => {
    const contacts = await readContactsOf(table, member.id)
    const listed = await Promise.all(
      contacts.map(async (contact): Promise<ListedContact> => {
        const others = contact.members.filter((id) => id !== member.id)
        const [correspondence, ...served] = await Promise.all([
          readCorrespondence(table, contact.id),
          ...others.map((id) => readMemberRecord(table, id)),
        ])
        return {
          contact,
          notice: noticeOf(correspondence?.records ?? []),
          others: served
            .filter((one) => one !== undefined)
            .map((one) => (seesMember(personIn(c), one) ? one.name : undefined)),
        }
      }),
    )
    return page(
      c,
      <MemberContactsPage
        reader={c.get('reader')}
        member={member}
        contacts={listed}
        outcome={outcome}
        draft={draft}
      />,
      outcome && WRONG.includes(outcome) ? 422 : outcome === 'outrun' ? 409 : 200,
    )
  }

  /**
   * Who has the address already serves this member too: one person gets one mail. Whom another office has taken out of
   * its only member comes to serve this one, and not that one again.
   */
  const serveToo = async (known: Contact, member: string): Promise<ContactOutcome> => {
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

  const add = async (member: MemberRecord, draft: ContactDraft): Promise<ContactOutcome> => {
    const name = PersonName.safeParse(draft.name)
    if (!name.success) return 'wrongName'
    const address = Address.safeParse(draft.address)
    if (!address.success) return 'wrongAddress'
    const hash = keyedHash(await keys(), 'address', address.data)
    if (await isErasedAddress(table, hash)) return 'erased'
    const [known] = await readContactsAt(table, addressHash(address.data))
    if (known) return serveToo(known, member.id)
    const added = await addContact(table, {
      // The same however often the button is pressed.
      id: `${idFor(name.data, new Set()).slice(0, 40)}-${nameFor('contact', member.id, hash).slice(0, 8)}`,
      name: name.data,
      address: address.data,
      members: [member.id],
      language: draft.language,
      frequency: 'weekly',
      basis: 'legitimate-interest',
      active: true,
    })
    return added ? 'added' : 'already'
  }

  const ownContact = async (member: MemberRecord, id: unknown): Promise<Contact | undefined> => {
    const contact = ContactId.safeParse(id).data
    const found = contact === undefined ? undefined : await readContact(table, contact)
    return found?.members.includes(member.id) ? found : undefined
  }

  /** Of several members it leaves one; of its only one it stays known for a while, written to no more. */
  const end = async (member: MemberRecord, contact: Contact): Promise<ContactOutcome> => {
    if (contact.members.length > 1)
      return (await endService(table, contact, member.id)) ? 'endedHere' : 'outrun'
    await deactivateContact(table, contact.id, 'ended', now())
    return 'ended'
  }

  routes.get('/members/:id/contacts', async (c) => {
    const member = await memberAt(c)
    if (member instanceof Response) return member
    const done = z
      .enum(['added', 'servesToo', 'already', 'ended', 'endedHere', 'reinstated'])
      .safeParse(c.req.query('done')).data
    return show(c, member, done)
  })

  routes.post('/members/:id/contacts', async (c) => {
    const member = await memberAt(c)
    if (member instanceof Response) return member
    const body = await formOf(c)
    const draft: ContactDraft = {
      name: text(body.name),
      address: text(body.address),
      language: ReaderLanguage.safeParse(body.language).data ?? member.profileLanguage,
    }
    const asked = z.enum(['add', 'end', 'reinstate']).safeParse(body.do).data
    if (!asked) return fault(c, 'notFound')
    const contact = asked === 'add' ? undefined : await ownContact(member, body.contact)
    if (asked !== 'add' && !contact) return show(c, member, 'outrun')
    const outcome: ContactOutcome =
      asked === 'add' || !contact
        ? await add(member, draft)
        : asked === 'end'
          ? await end(member, contact)
          : (await reinstateContact(table, contact.id))
            ? 'reinstated'
            : 'outrun'
    if (WRONG.includes(outcome) || outcome === 'outrun') return show(c, member, outcome, draft)
    return c.redirect(`${memberHref(member.id)}/contacts?done=${outcome}`, 303)
  })

  return routes
}
