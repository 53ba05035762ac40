import * as z from 'zod'
import { Contact } from '../../../shared/domain/contact.ts'
import { MemberId } from '../../../shared/domain/member.ts'
import type { MemberRecord } from '../../../shared/domain/membership.ts'
import type { Person } from '../../../shared/domain/person.ts'
import { dayOf, Instant } from '../../../shared/domain/time.ts'
import { ReaderLanguage } from '../../../shared/domain/vocabulary.ts'
import { readMemberRecord } from '../../../shared/store/members.ts'
import { seesMember } from '../access/own-clusters.ts'
import { OFFICES } from '../access/rules.ts'
import {
  addToMember,
  bringBackTo,
  contactOfMember,
  contactsOfMember,
  endAtMember,
  type ListedContact,
} from '../members/contact-orders.ts'
import { mayWriteProfile } from '../members/member-form.ts'
import type { ConsoleServices } from '../services.ts'
import { hashOf } from './etag.ts'
import { notFound, type Problem, problem } from './problem.ts'
import { route } from './route.ts'

const LOOKS = { may: OFFICES } as const
const WRITES = { may: OFFICES, act: 'edit-contacts' } as const
const CONTACTS = '/members/:member/contacts'

/** What an office may know of a contact: never what the contact alone decides. */
const ContactAnswer = z
  .object({
    id: Contact.shape.id,
    name: Contact.shape.name,
    address: Contact.shape.address,
    basis: Contact.shape.basis,
    active: Contact.shape.active,
    inactiveBecause: Contact.shape.inactiveBecause,
    inactiveSince: Contact.shape.inactiveSince,
    pausedUntil: Instant.optional(),
    notice: z
      .object({ version: z.int(), at: Instant })
      .optional()
      .describe('the version of the privacy notice that a mail last led to; absent: none has left yet'),
    others: z.array(MemberId).describe('other members that it serves, of those that one sees'),
    unseen: z.int().min(0).describe('how many more it serves'),
  })
  .meta({ id: 'Contact' })

const contactAnswer = (person: Person, { contact, notice, others }: ListedContact) => {
  const seen = others.filter((one) => seesMember(person, one))
  const { id, name, address, basis, active, inactiveBecause, inactiveSince, pausedUntil } = contact
  return {
    id,
    name,
    address,
    basis,
    active,
    ...(inactiveBecause ? { inactiveBecause } : {}),
    ...(inactiveSince ? { inactiveSince } : {}),
    ...(pausedUntil ? { pausedUntil } : {}),
    ...(notice ? { notice } : {}),
    others: seen.map((one) => one.id),
    unseen: others.length - seen.length,
  }
}

/** Of what an office may change of a contact: whether it is written to, and for whom. */
const contactTag = ({ contact }: ListedContact): string =>
  hashOf(JSON.stringify([contact.id, contact.active, contact.inactiveBecause ?? '', contact.members]))

const contactReply = (person: Person, listed: ListedContact) => ({
  answer: contactAnswer(person, listed),
  etag: contactTag(listed),
})

/** The member, for whom may write its profile; one that it does not see is as if it were not there. */
const memberOf = async (
  { table, now }: ConsoleServices,
  person: Person,
  id: string,
): Promise<MemberRecord | Problem> => {
  const record = await readMemberRecord(table, id)
  if (!record || !seesMember(person, record)) return notFound(`Member ${id}`)
  return mayWriteProfile(person, record, dayOf(now()))
    ? record
    : problem(
        'Forbidden',
        `Expected who acts for a cluster of ${id}, found somebody of one that it has left.`,
      )
}

/** One of a member's contacts as it was seen, or why nothing is done with it. */
const contactSeen = async (
  services: ConsoleServices,
  person: Person,
  { member, contact }: { member: string; contact: string },
  seen: string,
): Promise<{ listed: ListedContact } | Problem> => {
  const record = await memberOf(services, person, member)
  if ('problem' in record) return record
  const listed = await contactOfMember(services.table, member, contact)
  if (!listed) return notFound(`Contact ${contact} of ${member}`)
  return contactTag(listed) === seen ? { listed } : outrun(person, listed)
}

const outrun = (person: Person, listed: ListedContact): Problem =>
  problem(
    'PreconditionFailed',
    `Contact ${listed.contact.id} is another than If-Match names. Read it again.`,
    {
      current: contactAnswer(person, listed),
      etag: contactTag(listed),
    },
  )

/** The contact as it stands now. */
const contactNow = async (
  { table }: ConsoleServices,
  person: Person,
  { member, contact }: { member: string; contact: string },
) => {
  const listed = await contactOfMember(table, member, contact)
  return listed ? contactReply(person, listed) : notFound(`Contact ${contact} of ${member}`)
}

const REFUSED = {
  wrongName: ['#/name', 'Expected a name such as Anna Neri.'],
  wrongAddress: ['#/address', 'Expected an address such as anna@example.org.'],
  stopped: [
    '#/address',
    'Expected an address that may be written to: its owner, or its server, has stopped us.',
  ],
  erased: ['#/address', 'Expected an address whose owner has not asked to be erased.'],
} as const

const isRefused = (outcome: string): outcome is keyof typeof REFUSED => outcome in REFUSED

export const contactRoutes = [
  route({
    method: 'GET',
    path: CONTACTS,
    name: 'listContacts',
    tag: 'Members',
    summary: 'Whom we write to for a member, and why not where we do not',
    rule: LOOKS,
    answer: z.object({ items: z.array(ContactAnswer) }),
    handle: async ({ services, person, params: { member } }) => {
      const record = await memberOf(services, person, member)
      if ('problem' in record) return record
      const listed = await contactsOfMember(services.table, member)
      return { answer: { items: listed.map((one) => contactAnswer(person, one)) } }
    },
  }),
  route({
    method: 'POST',
    path: CONTACTS,
    name: 'addContact',
    tag: 'Members',
    summary:
      'Adds a contact, who is welcomed the next morning; who has the address already serves this member too',
    rule: WRITES,
    once: true,
    body: z.strictObject({
      name: z.string().max(120),
      address: z.string().max(320),
      language: ReaderLanguage.optional().describe('absent: that of the member’s profile'),
    }),
    answer: z.object({ contact: ContactAnswer, outcome: z.enum(['added', 'servesToo', 'already']) }),
    status: 201,
    handle: async ({ services, person, params: { member }, body: { language, ...sent } }) => {
      const record = await memberOf(services, person, member)
      if ('problem' in record) return record
      const draft = { ...sent, language: language ?? record.profileLanguage }
      const { outcome, id } = await addToMember(services, member, draft)
      if (isRefused(outcome)) {
        const [pointer, detail] = REFUSED[outcome]
        return problem('Unprocessable', 'The contact cannot be added as it is.', {
          errors: [{ pointer, detail }],
        })
      }
      const listed = await contactOfMember(services.table, member, id)
      if (!listed || outcome === 'outrun')
        return problem('Conflict', 'Somebody changed whom this contact serves meanwhile. Send it again.')
      const done = outcome === 'servesToo' || outcome === 'already' ? outcome : ('added' as const)
      return { answer: { contact: contactAnswer(person, listed), outcome: done }, etag: contactTag(listed) }
    },
  }),
  route({
    method: 'GET',
    path: `${CONTACTS}/:contact`,
    name: 'readContact',
    tag: 'Members',
    summary: 'One of a member’s contacts',
    rule: LOOKS,
    answer: ContactAnswer,
    handle: async ({ services, person, params }) => {
      const record = await memberOf(services, person, params.member)
      return 'problem' in record ? record : contactNow(services, person, params)
    },
  }),
  route({
    method: 'DELETE',
    path: `${CONTACTS}/:contact`,
    name: 'endContact',
    tag: 'Members',
    summary:
      'A contact serves this member no more; where it serves no other it is written to no more, and erased later',
    rule: WRITES,
    matches: true,
    answer: z.object({ id: Contact.shape.id, outcome: z.enum(['ended', 'endedHere']) }),
    handle: async ({ services, person, params, seen }) => {
      const found = await contactSeen(services, person, params, seen)
      if ('problem' in found) return found
      const { contact } = found.listed
      const outcome = await endAtMember(services, params.member, contact)
      return outcome === 'outrun'
        ? outrun(person, (await contactOfMember(services.table, params.member, contact.id)) ?? found.listed)
        : { answer: { id: contact.id, outcome: outcome === 'endedHere' ? outcome : ('ended' as const) } }
    },
  }),
  route({
    method: 'PUT',
    path: `${CONTACTS}/:contact`,
    name: 'changeContact',
    tag: 'Members',
    summary:
      'Brings back a contact that an office has taken out; what it decides itself, and its address, are not an office’s',
    rule: WRITES,
    matches: true,
    body: z.strictObject({ active: z.literal(true) }),
    answer: ContactAnswer,
    problems: ['Conflict'],
    handle: async ({ services, person, params, seen }) => {
      const found = await contactSeen(services, person, params, seen)
      if ('problem' in found) return found
      const { contact } = found.listed
      if (!contact.active && (await bringBackTo(services, contact)) === 'outrun')
        return problem(
          'Conflict',
          `Expected contact ${contact.id} to have been taken out by an office, found it stopped otherwise.`,
        )
      return contactNow(services, person, params)
    },
  }),
]
