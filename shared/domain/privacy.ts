import * as z from 'zod'
import { ACT_DAYS } from './act.ts'
import { DRAFT_DAYS } from './added-call.ts'
import { KEY_TERMS } from './api-key.ts'
import { JUDGEMENT_DAYS } from './judgement.ts'
import { MEMBER_FILE_DAYS } from './member-file.ts'
import { OPENED_DAYS } from './opened.ts'
import { type Day, plus } from './time.ts'

/** GDPR, art. 6(1): (f) the association's interest in serving its members, (a) consent, (c) an obligation of law. */
export const LegalBasis = z.enum(['legitimate-interest', 'consent', 'legal-obligation'])
export type LegalBasis = z.infer<typeof LegalBasis>

/** Grows with every change of what the notice says. Each mail's record keeps which version that mail led to. */
export const NOTICE: { version: number; since: Day } = { version: 4, since: '2026-06-22' }

/** Where something is kept. Of rows: how their partition and their sort key begin. */
export type Place =
  | { in: 'table'; partition: string; sort: string }
  | { in: 'blobs'; folder: string }
  | { in: 'logs' | 'queues' | 'backups' | 'suppression-list' }

/**
 * For how long. *days*: from when it was written. *contact*: as long as the contact it is about. *membership*: as long
 * as somebody is a contact, or an organisation a member. *service*: as long as Segnavia runs.
 */
export type Term = { days: number } | 'contact' | 'membership' | 'service'

export type Seer = 'self' | 'office' | 'provider' | 'everyone'

/** What is kept of people, in one place: `fields` are all that is stored there. */
export type KeptOfPeople = {
  id: string
  place: Place
  /**
   * *askers*: who used a right by phone or letter. *invited*: named by a colleague. *officials*: named in a call.
   * *offices*: who signs in.
   */
  people: 'contacts' | 'askers' | 'invited' | 'officials' | 'offices'
  fields: readonly string[]
  basis: LegalBasis
  term: Term
  seenBy: readonly Seer[]
  /** In a contact's export: whole, the part that is about it, or left out, for the reason that words give. */
  exported: 'whole' | 'part' | 'left-out'
  /** At an erasure: removed, replaced by a token that stands for nobody, or kept, for the reason that words give. */
  erased: 'removed' | 'replaced' | 'kept'
}

/** What is kept of nobody. */
export type KeptOfNobody = { id: string; place: Place; people: 'nobody'; term: Term }

export type Kept = KeptOfPeople | KeptOfNobody

/** A year and a half: members ask in spring why they were not told in the autumn before. */
const A_YEAR_AND_A_HALF = 550

/** Until a contact to whom nobody writes any more is removed, in days, by why it is not written to. */
export const INACTIVE_DAYS = { unsubscribed: 730, complaint: 730, bounce: 365, ended: 180 } as const

/**
 * Until the contacts of members that are in no cluster any more are removed, in days after the last left: who pays its
 * fee late comes back within half a year.
 */
export const LEFT_DAYS = 180

/** Until the names that a funder gives for questions are taken off a call that has closed. */
export const ENQUIRIES_DAYS = 365

/** Requests of people about what is kept of them stay as proof: the time in which a claim may be brought (art. 2947 c.c.). */
export const REQUEST_YEARS = 5

export const LOG_DAYS = 90

/** Runs that are not digests are remembered for a season. */
export const OTHER_RUN_DAYS = 90

const row = (partition: string, sort: string): Place => ({ in: 'table', partition, sort })
const blob = (folder: string): Place => ({ in: 'blobs', folder })

const ofNobody = <Id extends string>(id: Id, place: Place, term: Term) =>
  ({ id, place, people: 'nobody', term }) as const

/** Names of fields, apart by spaces. */
const fields = (names: string): readonly string[] => names.split(' ')

/** Unless it is said otherwise: of contacts, in the association's interest, seen by nobody, in no export, kept. */
const ofPeople = <Id extends string>(
  id: Id,
  place: Place,
  term: Term,
  rest: Partial<Omit<KeptOfPeople, 'id' | 'place' | 'term'>>,
): KeptOfPeople & { id: Id } => ({
  id,
  place,
  term,
  people: 'contacts',
  fields: [],
  basis: 'legitimate-interest',
  seenBy: ['provider'],
  exported: 'left-out',
  erased: 'kept',
  ...rest,
})

const OWN = {
  seenBy: ['self', 'office', 'provider'],
  exported: 'whole',
  erased: 'removed',
} as const satisfies Partial<KeptOfPeople>
const LETTER = { fields: fields('owner id at state claim sesId because content') }
const HASHES = { fields: fields('contact address at'), basis: 'legal-obligation' } as const
const OFFICES = { people: 'offices', seenBy: ['office', 'provider'] } as const satisfies Partial<KeptOfPeople>
const OFFICIALS = { people: 'officials', fields: fields('enquiries') } as const

/** What is kept about people. What it is, why and what stays at an erasure is said in words (console, words/kept). */
const OF_PEOPLE = [
  ofPeople('contact', row('CONTACT#', 'CONTACT'), 'membership', {
    ...OWN,
    fields: fields(
      'id name address members basis active inactiveBecause inactiveSince softBounces covering claim language frequency wishes ' +
        'levels callLanguages threshold cards alerts leads excluded searches mutedClusters replyTo pausedUntil',
    ),
  }),
  ofPeople(
    'mail',
    row('CONTACT#', 'MAIL#'),
    { days: A_YEAR_AND_A_HALF },
    {
      ...OWN,
      fields: fields('contact kind key at state sesId mark notice told occasions snapshots ruleSets'),
    },
  ),
  ofPeople('opinion', row('CONTACT#', 'OPINION#'), 'contact', {
    ...OWN,
    fields: fields('contact call rows title language says reason onBehalf at'),
  }),
  ofPeople('letter', row('CONTACT#', 'LETTER#'), { days: 30 }, { ...OWN, ...LETTER }),
  ofPeople(
    'question',
    row('CONTACT#', 'QUESTION#'),
    { days: 365 },
    {
      ...OWN,
      fields: fields('id contact cluster at language asked message state answer answeredAt call'),
    },
  ),
  ofPeople(
    'desk-question',
    row('CONTACT#', 'DESKQ#'),
    { days: 365 },
    {
      ...OWN,
      seenBy: ['self', 'office', 'provider'],
      fields: fields('id announcement contact at kind language text state answer answeredAt by version'),
    },
  ),
  ofPeople(
    'public-question',
    row('DESKQ#', 'DESKQ#'),
    { days: 365 },
    {
      people: 'askers',
      seenBy: ['office', 'provider'],
      fields: fields('id announcement at kind language text state answer answeredAt by version'),
    },
  ),
  ofPeople(
    'shard',
    row('RUN#', 'SHARD#'),
    { days: A_YEAR_AND_A_HALF },
    {
      fields: fields('period number contacts state updatedAt outcomes'),
      seenBy: ['office', 'provider'],
      exported: 'part',
      erased: 'replaced',
    },
  ),
  ofPeople('pointer', row('MEMBER#', 'CONTACT#'), 'contact', { erased: 'removed' }),
  ofPeople('address-pointer', row('ADDRESS#', 'CONTACT#'), 'contact', { erased: 'removed' }),
  ofPeople(
    'sign-up',
    row('SIGNUP#', 'SIGNUP'),
    { days: 30 },
    {
      people: 'invited',
      erased: 'removed',
      fields: fields('id inviter members name address language at state confirmedAt contact'),
    },
  ),
  ofPeople(
    'confirmation',
    row('SIGNUP#', 'LETTER#'),
    { days: 30 },
    { ...LETTER, people: 'invited', erased: 'removed' },
  ),
  ofPeople('own-link', row('ASKED#', 'LETTER#'), { days: 30 }, LETTER),
  ofPeople('turn', row('LIMIT#', 'LIMIT'), { days: 30 }, { fields: fields('turns revision minute asked') }),
  ofPeople(
    'request',
    row('REQUESTS', ''),
    { days: REQUEST_YEARS * 366 },
    {
      people: 'askers',
      fields: fields('id name reach channel right wording receivedOn identity extended answer writtenBy'),
      basis: 'legal-obligation',
      seenBy: ['office', 'provider'],
    },
  ),
  ofPeople('erasure', row('ERASED#', 'CONTACT'), 'service', {
    ...HASHES,
    fields: [...HASHES.fields, 'pending'],
  }),
  ofPeople('suppression', row('ERASED#', 'ADDRESS'), 'service', HASHES),
  ofPeople('register', blob('erasures'), 'service', HASHES),
  ofPeople('office-letter', row('OFFICE#', 'LETTER#'), { days: 30 }, { ...LETTER, people: 'offices' }),
  ofPeople(
    'person',
    row('PEOPLE', ''),
    { days: ACT_DAYS + 1 },
    { ...OFFICES, fields: fields('id name roles lastSignInAt address language') },
  ),
  ofPeople(
    'session',
    row('SESSION#', 'SESSION'),
    { days: 1 },
    { people: 'offices', fields: fields('person since seenAt') },
  ),
  ofPeople(
    'once',
    row('ONCE#', 'ONCE'),
    { days: 1 },
    { ...OFFICES, fields: fields('request startedAt status body etag') },
  ),
  ofPeople(
    'act',
    row('AUDIT#', 'AT#'),
    { days: ACT_DAYS },
    { ...OFFICES, fields: fields('id at person roles name key subject status') },
  ),
  ofPeople(
    'api-key',
    row('KEYS', ''),
    { days: Math.max(...KEY_TERMS) + ACT_DAYS + 1 },
    { ...OFFICES, fields: fields('id name scopes by madeAt until hash lastUsedOn revokedAt revokedBy') },
  ),
  ofPeople(
    'judgement',
    row('JUDGED#', 'CALL#'),
    { days: JUDGEMENT_DAYS },
    {
      people: 'offices',
      fields: fields('cluster chain call judge value from title language at'),
      seenBy: ['office', 'provider'],
    },
  ),
  ofPeople('call', row('SOURCE#', 'CALL#'), 'service', { ...OFFICIALS, seenBy: ['everyone'] }),
  ofPeople(
    'added-call',
    row('ADDED#', ''),
    { days: DRAFT_DAYS },
    {
      people: 'officials',
      fields: fields('id cluster by begunAt at lastBy revision pasted state because read passages form'),
      seenBy: ['office', 'provider'],
    },
  ),
  ofPeople('announcement', row('DESK', ''), 'service', {
    people: 'officials',
    fields: fields(
      'id revision state begunAt begunBy from happened reading because passages written unchecked writers review approval publishAt live twins',
    ),
    seenBy: ['office', 'provider'],
  }),
  ofPeople('page', blob('pages'), { days: 180 }, OFFICIALS),
  ofPeople('snapshot', blob('snapshots'), { days: 560 }, OFFICIALS),
  ofPeople('log', { in: 'logs' }, { days: LOG_DAYS }, { fields: fields('contact') }),
  ofPeople('event', { in: 'queues' }, { days: 14 }, { fields: fields('contact address') }),
  ofPeople('send-event', blob('events'), { days: 30 }, { fields: fields('contact address') }),
  ofPeople('suppressed', { in: 'suppression-list' }, 'service', { fields: fields('address') }),
  ofPeople('backup', { in: 'backups' }, { days: 35 }, {}),
] as const

/** Everything that is kept: each kind of row and folder of blobs, and what AWS keeps for us. The notice is made of it. */
export const KEPT: readonly (KeptOfPeople | KeptOfNobody)[] = [
  ...OF_PEOPLE,
  ofNobody('member', row('MEMBERS', ''), 'service'),
  ofNobody('vat-pointer', row('VAT#', 'MEMBER'), 'service'),
  ofNobody('cluster', row('CLUSTERS', ''), 'service'),
  ofNobody('rule-draft', row('RULES#', 'DRAFT'), 'service'),
  ofNobody('rule-set', row('RULES#', ''), 'service'),
  ofNobody('ruling', row('RULINGS', ''), 'service'),
  ofNobody('source-run', row('SOURCE#', 'RUN#'), { days: 366 }),
  ofNobody('run', row('RUN#', 'RUN'), { days: A_YEAR_AND_A_HALF }),
  // Of announced calls: to how many, by which organisations, never to whom.
  ofNobody('told-returned', row('TOLD#', 'RETURNED#'), { days: A_YEAR_AND_A_HALF }),
  ofNobody('told-before', row('TOLD#', 'BEFORE#'), { days: A_YEAR_AND_A_HALF }),
  ofNobody('told', row('TOLD#', ''), { days: A_YEAR_AND_A_HALF }),
  ofNobody('published-answer', row('FAQ#', ''), 'service'),
  ofNobody('promised', row('PROMISED#', 'PROMISED'), 'service'),
  // How often pages of a call were opened on a day; by whom is not known.
  ofNobody('opened', row('OPENED#', ''), { days: OPENED_DAYS }),
  ofNobody('snapshot-pointer', row('SNAPSHOT', ''), 'service'),
  ofNobody('alert-mark', row('ALERTS', 'MARK'), 'service'),
  ofNobody('retention-mark', row('RETENTION', 'MARK'), 'service'),
  ofNobody('member-file', row('MEMBERFILE#', ''), { days: MEMBER_FILE_DAYS }),
  ofNobody('note', row('NOTES', ''), 'service'),
  ofNobody('steer', row('STEER', ''), 'service'),
  ofNobody('sending-pause', row('SENDING', 'PAUSE'), 'service'),
  ofNobody('thesaurus', row('THESAURI', ''), 'service'),
  ofNobody('upload', blob('uploads'), { days: 180 }),
  ofNobody('thesaurus-entries', blob('thesauri'), 'service'),
  ofNobody('asset', blob('assets'), 'service'),
]

export type PersonalId = (typeof OF_PEOPLE)[number]['id']

/** Those about people, by their ids. */
export const KEPT_OF_PEOPLE: readonly (KeptOfPeople & { id: PersonalId })[] = OF_PEOPLE

/** What a row is, by its keys; undefined: nothing that the table of what is kept knows. */
export const keptAs = ({ pk, sk }: { pk: string; sk: string }): Kept | undefined =>
  KEPT.find(
    ({ place }) =>
      place.in === 'table' &&
      (place.partition.endsWith('#') ? pk.startsWith(place.partition) : pk === place.partition) &&
      sk.startsWith(place.sort),
  )

/** When something of a kind is to be gone that was written at `at`; undefined: no number of days says so. */
export const goneBy = ({ term }: Pick<Kept, 'term'>, at: string): string | undefined =>
  typeof term === 'object' ? plus(at, { days: term.days }) : undefined
