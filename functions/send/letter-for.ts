import type { Ground } from '../../shared/digests/input.ts'
import { eligibilityFor, type Steering } from '../../shared/digests/steering.ts'
import { membersText, type VerdictLine, verdictLines } from '../../shared/digests/verdicts.ts'
import type { Cluster } from '../../shared/domain/cluster.ts'
import type { Contact } from '../../shared/domain/contact.ts'
import { callIdOf } from '../../shared/domain/desk.ts'
import type { Letter, LetterContent } from '../../shared/domain/letter.ts'
import type { Member } from '../../shared/domain/member.ts'
import type { Opportunity } from '../../shared/domain/opportunity.ts'
import type { Instant } from '../../shared/domain/time.ts'
import { deskAnswerLetter, proposalTakenLetter } from '../../shared/letters/desk-answers.ts'
import { fridayLetter } from '../../shared/letters/friday.ts'
import {
  type Asker,
  answerLetter,
  OFFICE_LANGUAGE,
  questionLetter,
  talkLetter,
} from '../../shared/letters/office.ts'
import { confirmationLetter, ownLinkLetter } from '../../shared/letters/sign-up.ts'
import { standInDeclinedLetter, standInLetter } from '../../shared/letters/stand-in.ts'
import type { LetterView } from '../../shared/letters/view.ts'
import { askingLinks, confirmLink, linksFor, PATHS } from '../../shared/links/addresses.ts'
import type { LinkKeys } from '../../shared/links/token.ts'
import { addressHash } from '../../shared/store/address-hash.ts'
import { readClusters } from '../../shared/store/clusters.ts'
import { readContact, readContactsAt } from '../../shared/store/contacts.ts'
import { readDeskQuestion } from '../../shared/store/desk-questions.ts'
import { readMember } from '../../shared/store/members.ts'
import { readOpportunity } from '../../shared/store/opportunities.ts'
import { readQuestion } from '../../shared/store/questions.ts'
import { readSignUp } from '../../shared/store/sign-ups.ts'
import { readSteering } from '../../shared/store/steering.ts'
import type { Table } from '../../shared/store/table.ts'
import { deskLetterFor } from './desk.ts'
import { fridayOf } from './friday.ts'

/** A letter with the address it goes to, which no message and no letter's row holds. */
export type Addressed = {
  to: string
  view: LetterView
  /** Whose mail it is: bounces and complaints stop this contact's. */
  contact?: string
  /** Who answers; a person then, so that the letter does not count as a machine's. */
  replyTo?: string
}

/** Why a letter can be sent to nobody. */
export type Undeliverable = { because: string }

type Around = {
  table: Table
  keys: LinkKeys
  publicUrl: string
  now: Instant
  privacy: string
  /** What mails are made of, read only for letters that speak of them. */
  ground: () => Promise<Ground>
}
type Of<Kind extends LetterContent['kind']> = Extract<LetterContent, { kind: Kind }>

const membersOf = async (table: Table, ids: readonly string[]): Promise<Member[]> =>
  (await Promise.all(ids.map((id) => readMember(table, id)))).filter((member) => member !== undefined)

/** Bounces and complaints are for ever; to whom we merely stopped writing may still ask for something by its own hand. */
const isSuppressed = ({ active, inactiveBecause }: Contact): boolean =>
  !active && inactiveBecause !== 'unsubscribed' && inactiveBecause !== 'ended'

const nobody: Undeliverable = { because: 'nobody is to be written to at this address' }

const ownLink = async ({ addressHash: hash }: Of<'own-link'>, around: Around) => {
  const { table, keys, publicUrl, privacy } = around
  const all = await readContactsAt(table, hash)
  const [first] = all
  if (!first || all.some(isSuppressed)) return nobody
  const pages = await Promise.all(
    all.map(async ({ id, name, members }) => ({
      name,
      members: membersText(first.language, await membersOf(table, members)),
      url: linksFor(publicUrl, keys, id).preferences,
    })),
  )
  return { to: first.address, contact: first.id, view: ownLinkLetter(first.language, pages, privacy) }
}

/** Written to only if it is news to its reader: not to who is a contact of these members, or has left us. */
const confirmation = async ({ owner }: Letter, { table, keys, publicUrl, privacy }: Around) => {
  const signUp = await readSignUp(table, owner.id)
  if (!signUp?.address) return { because: 'the sign-up is over' }
  const [inviter, members, known] = await Promise.all([
    readContact(table, signUp.inviter),
    membersOf(table, signUp.members),
    readContactsAt(table, addressHash(signUp.address)),
  ])
  if (!inviter || members.length === 0) return { because: 'who named them is gone' }
  const serves = (contact: Contact) => signUp.members.every((member) => contact.members.includes(member))
  if (known.some((contact) => !contact.active || serves(contact))) return nobody
  const named = membersText(signUp.language, members)
  const url = confirmLink(publicUrl, keys, signUp.id)
  return {
    to: signUp.address,
    view: confirmationLetter(signUp.language, { inviter: inviter.name, members: named, url }, privacy),
  }
}

const standIn = async (owner: Contact, content: Of<'stand-in'>, around: Around) => {
  const { table, keys, publicUrl, privacy } = around
  const [absent, members] = await Promise.all([
    readContact(table, content.absent),
    membersOf(table, content.members),
  ])
  if (!absent) return { because: 'the absent contact is gone' }
  const said = {
    absent: absent.name,
    members: membersText(owner.language, members),
    until: content.until,
    url: askingLinks(publicUrl, keys, owner.id).colleagues,
  }
  return { to: owner.address, contact: owner.id, view: standInLetter(owner.language, said, privacy) }
}

const standInDeclined = async (owner: Contact, content: Of<'stand-in-declined'>, around: Around) => {
  const { table, keys, publicUrl, privacy } = around
  const colleague = await readContact(table, content.colleague)
  if (!colleague) return { because: 'the colleague is gone' }
  const said = { colleague: colleague.name, url: askingLinks(publicUrl, keys, owner.id).colleagues }
  return { to: owner.address, contact: owner.id, view: standInDeclinedLetter(owner.language, said, privacy) }
}

const clusterOf = async (table: Table, id: string): Promise<Cluster | undefined> =>
  (await readClusters(table)).find((cluster) => cluster.id === id)

const noOffice: Undeliverable = { because: 'the cluster has no office to write to' }

const askerOf = ({ name, address, language }: Contact, members: Member[]): Asker => ({
  name,
  address,
  language,
  members: membersText(OFFICE_LANGUAGE, members),
})

/** The office reads whom a verdict is for, where the contact itself would read "for you". */
const verdictsFor = (
  members: Member[],
  call: Opportunity,
  steering: Steering,
  now: Instant,
): VerdictLine[] => {
  const fits = members.map((member) => ({
    member: member.id,
    eligibility: eligibilityFor(member, call, steering, now),
  }))
  const lines = verdictLines(OFFICE_LANGUAGE, fits, members, call)
  const [only, ...others] = members
  return only && others.length === 0 ? lines.map((line) => ({ ...line, who: only.name })) : lines
}

const talk = async (owner: Contact, content: Of<'talk'>, { table, publicUrl, now, privacy }: Around) => {
  const [cluster, members, call, steering] = await Promise.all([
    clusterOf(table, content.cluster),
    membersOf(table, owner.members),
    readOpportunity(table, content.call),
    readSteering(table),
  ])
  if (!cluster?.office) return noOffice
  const view = talkLetter(
    OFFICE_LANGUAGE,
    {
      asker: askerOf(owner, members),
      title: content.title,
      titleLanguage: content.language,
      call,
      verdicts: call ? verdictsFor(members, call, { steering }, now) : [],
      message: content.message,
      sheet: `${publicUrl}/calls/${encodeURIComponent(content.call)}`,
      now,
    },
    privacy,
  )
  return { to: cluster.office, replyTo: owner.address, view }
}

const question = async (owner: Contact, content: Of<'question'>, around: Around) => {
  const { table, publicUrl, privacy } = around
  const asked = await readQuestion(table, owner.id, content.question)
  if (!asked) return { because: 'the question is gone' }
  const [cluster, members] = await Promise.all([
    clusterOf(table, asked.cluster),
    membersOf(table, owner.members),
  ])
  if (!cluster?.office) return noOffice
  const page = `${publicUrl}/questions#${asked.id}`
  const view = questionLetter(
    OFFICE_LANGUAGE,
    { asker: askerOf(owner, members), question: asked, page },
    privacy,
  )
  return { to: cluster.office, replyTo: owner.address, view }
}

const answer = async (owner: Contact, content: Of<'answer'>, around: Around) => {
  const { table, keys, publicUrl, privacy } = around
  const asked = await readQuestion(table, owner.id, content.question)
  if (!asked) return { because: 'the question is gone' }
  const cluster = await clusterOf(table, asked.cluster)
  const call = asked.call ? await readOpportunity(table, asked.call) : undefined
  const { all } = linksFor(publicUrl, keys, owner.id)
  const said = { question: asked, cluster: cluster?.name ?? 'Segnavia', call, all }
  return {
    to: owner.address,
    contact: owner.id,
    ...(cluster?.office ? { replyTo: cluster.office } : {}),
    view: answerLetter(asked.language, said, privacy),
  }
}

/** Worked out when it leaves: what has changed since the letter was written down is in it. */
const friday = async ({ owner }: Letter, around: Around): Promise<Addressed | Undeliverable> => {
  const { table, publicUrl, now, privacy } = around
  const cluster = await clusterOf(table, owner.id)
  if (!cluster?.office) return noOffice
  const ground = await around.ground()
  const { monday, checks } = await fridayOf(cluster, ground, table, now)
  const view = fridayLetter(OFFICE_LANGUAGE, { cluster, monday, checks, publicUrl }, privacy)
  return { to: cluster.office, view }
}

const deskAnswer = async (owner: Contact, content: Of<'desk-answer'>, around: Around) => {
  const { table, publicUrl, privacy } = around
  const [asked, call] = await Promise.all([
    readDeskQuestion(table, { id: content.question, announcement: content.announcement, contact: owner.id }),
    readOpportunity(table, callIdOf(content.announcement)),
  ])
  if (!asked?.answer || !call) return { because: 'the question is gone' }
  const page = `${publicUrl}${PATHS.published}/${call.id}${asked.language === 'en' ? '?lang=en' : ''}`
  const view = deskAnswerLetter(asked.language, { question: asked, title: call.title, page }, privacy)
  return { to: owner.address, contact: owner.id, view }
}

const proposalTaken = async (
  { owner }: Letter,
  { call, title }: Of<'proposal-taken'>,
  { table, publicUrl, privacy }: Around,
): Promise<Addressed | Undeliverable> => {
  const cluster = await clusterOf(table, owner.id)
  if (!cluster?.office) return noOffice
  const page = `${publicUrl}/calls/${encodeURIComponent(call)}`
  return { to: cluster.office, view: proposalTakenLetter({ title, page }, privacy) }
}

/** Letters to or about a contact: asked of what is stored now, so that who was erased is written to no more. */
const ofContact = async (letter: Letter, around: Around): Promise<Addressed | Undeliverable> => {
  const owner = await readContact(around.table, letter.owner.id)
  if (!owner) return { because: 'the contact is gone' }
  const { content } = letter
  if (content.kind === 'talk') return talk(owner, content, around)
  if (content.kind === 'question') return question(owner, content, around)
  if (isSuppressed(owner)) return nobody
  if (content.kind === 'stand-in') return standIn(owner, content, around)
  if (content.kind === 'stand-in-declined') return standInDeclined(owner, content, around)
  if (content.kind === 'answer') return answer(owner, content, around)
  if (content.kind === 'desk-answer') return deskAnswer(owner, content, around)
  throw new Error(`[letter ${letter.id}] expected a letter of a contact, found "${content.kind}".`)
}

/** The letter in words and with its address, or why nobody can be sent it. Nothing is sent or stored by asking. */
export const letterFor = (letter: Letter, around: Around): Promise<Addressed | Undeliverable> => {
  const { content } = letter
  if (content.kind === 'own-link') return ownLink(content, around)
  if (content.kind === 'friday') return friday(letter, around)
  if (content.kind === 'desk') return deskLetterFor(content, around)
  if (content.kind === 'proposal-taken') return proposalTaken(letter, content, around)
  return content.kind === 'confirmation' ? confirmation(letter, around) : ofContact(letter, around)
}
