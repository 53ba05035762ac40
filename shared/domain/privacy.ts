import * as z from 'zod'
import { type Day, plus } from './time.ts'

/** GDPR, art. 6(1): (f) the association's interest in serving its members, (a) consent, (c) an obligation of law. */
export const LegalBasis = z.enum(['legitimate-interest', 'consent', 'legal-obligation'])
export type LegalBasis = z.infer<typeof LegalBasis>

/** Grows with every change of what the notice says. Each mail's record keeps which version that mail led to. */
export const NOTICE: { version: number; since: Day } = { version: 2, since: '2026-06-01' }

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
  people: 'contacts' | 'askers' | 'officials'
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
export const INACTIVE_DAYS = { unsubscribed: 730, complaint: 730, bounce: 365 } as const

/** Until the names that a funder gives for questions are taken off a call that has closed. */
export const ENQUIRIES_DAYS = 365

/** Requests of people about what is kept of them stay as proof: the time in which a claim may be brought (art. 2947 c.c.). */
export const REQUEST_YEARS = 5

export const LOG_DAYS = 90

const row = (partition: string, sort: string): Place => ({ in: 'table', partition, sort })
const blob = (folder: string): Place => ({ in: 'blobs', folder })
const nobody = <Id extends string>(id: Id, place: Place, term: Term) =>
  ({ id, place, people: 'nobody', term }) as const

const PREFERENCES = [
  'language',
  'frequency',
  'wishes',
  'levels',
  'callLanguages',
  'threshold',
  'cards',
  'alerts',
  'leads',
  'excluded',
  'searches',
  'mutedClusters',
  'replyTo',
  'pausedUntil',
] as const

/** Everything that is kept: each kind of row and folder of blobs, and what AWS keeps for us. The notice is made of it. */
export const KEPT = [
  {
    id: 'contact',
    place: row('CONTACT#', 'CONTACT'),
    people: 'contacts',
    fields: [
      ...PREFERENCES,
      'id',
      'name',
      'address',
      'members',
      'basis',
      'active',
      'inactiveBecause',
      'inactiveSince',
      'covering',
      'claim',
    ],
    basis: 'legitimate-interest',
    term: 'membership',
    seenBy: ['self', 'office', 'provider'],
    exported: 'whole',
    erased: 'removed',
  },
  {
    id: 'pointer',
    place: row('MEMBER#', 'CONTACT#'),
    people: 'contacts',
    fields: [],
    basis: 'legitimate-interest',
    term: 'contact',
    seenBy: ['office', 'provider'],
    exported: 'left-out',
    erased: 'removed',
  },
  {
    id: 'mail',
    place: row('CONTACT#', 'MAIL#'),
    people: 'contacts',
    fields: [
      'contact',
      'kind',
      'key',
      'at',
      'state',
      'sesId',
      'mark',
      'notice',
      'told',
      'occasions',
      'snapshots',
      'ruleSets',
    ],
    basis: 'legitimate-interest',
    term: { days: A_YEAR_AND_A_HALF },
    seenBy: ['self', 'office', 'provider'],
    exported: 'whole',
    erased: 'removed',
  },
  {
    id: 'opinion',
    place: row('CONTACT#', 'OPINION#'),
    people: 'contacts',
    fields: ['contact', 'call', 'rows', 'title', 'language', 'says', 'reason', 'onBehalf', 'at'],
    basis: 'legitimate-interest',
    term: 'contact',
    seenBy: ['self', 'office', 'provider'],
    exported: 'whole',
    erased: 'removed',
  },
  {
    id: 'shard',
    place: row('RUN#', 'SHARD#'),
    people: 'contacts',
    fields: ['period', 'number', 'contacts', 'state', 'updatedAt', 'outcomes'],
    basis: 'legitimate-interest',
    term: { days: A_YEAR_AND_A_HALF },
    seenBy: ['office', 'provider'],
    exported: 'part',
    erased: 'replaced',
  },
  {
    id: 'request',
    place: row('REQUESTS', ''),
    people: 'askers',
    fields: [
      'id',
      'name',
      'reach',
      'channel',
      'right',
      'wording',
      'receivedOn',
      'identity',
      'extended',
      'answer',
      'writtenBy',
    ],
    basis: 'legal-obligation',
    term: { days: REQUEST_YEARS * 366 },
    seenBy: ['office', 'provider'],
    exported: 'left-out',
    erased: 'kept',
  },
  {
    id: 'erasure',
    place: row('ERASED#', 'CONTACT'),
    people: 'contacts',
    fields: ['contact', 'address', 'at', 'pending'],
    basis: 'legal-obligation',
    term: 'service',
    seenBy: ['provider'],
    exported: 'left-out',
    erased: 'kept',
  },
  {
    id: 'suppression',
    place: row('ERASED#', 'ADDRESS'),
    people: 'contacts',
    fields: ['contact', 'address', 'at'],
    basis: 'legal-obligation',
    term: 'service',
    seenBy: ['provider'],
    exported: 'left-out',
    erased: 'kept',
  },
  {
    id: 'register',
    place: blob('erasures'),
    people: 'contacts',
    fields: ['contact', 'address', 'at'],
    basis: 'legal-obligation',
    term: 'service',
    seenBy: ['provider'],
    exported: 'left-out',
    erased: 'kept',
  },
  {
    id: 'call',
    place: row('SOURCE#', 'CALL#'),
    people: 'officials',
    fields: ['enquiries'],
    basis: 'legitimate-interest',
    term: 'service',
    seenBy: ['everyone'],
    exported: 'left-out',
    erased: 'kept',
  },
  {
    id: 'page',
    place: blob('pages'),
    people: 'officials',
    fields: [],
    basis: 'legitimate-interest',
    term: { days: 180 },
    seenBy: ['provider'],
    exported: 'left-out',
    erased: 'kept',
  },
  {
    id: 'snapshot',
    place: blob('snapshots'),
    people: 'officials',
    fields: ['enquiries'],
    basis: 'legitimate-interest',
    term: { days: 560 },
    seenBy: ['provider'],
    exported: 'left-out',
    erased: 'kept',
  },
  {
    id: 'log',
    place: { in: 'logs' },
    people: 'contacts',
    fields: ['contact'],
    basis: 'legitimate-interest',
    term: { days: LOG_DAYS },
    seenBy: ['provider'],
    exported: 'left-out',
    erased: 'kept',
  },
  {
    id: 'event',
    place: { in: 'queues' },
    people: 'contacts',
    fields: ['address', 'contact'],
    basis: 'legitimate-interest',
    term: { days: 14 },
    seenBy: ['provider'],
    exported: 'left-out',
    erased: 'kept',
  },
  {
    id: 'suppressed',
    place: { in: 'suppression-list' },
    people: 'contacts',
    fields: ['address'],
    basis: 'legitimate-interest',
    term: 'service',
    seenBy: ['provider'],
    exported: 'left-out',
    erased: 'kept',
  },
  {
    id: 'backup',
    place: { in: 'backups' },
    people: 'contacts',
    fields: [],
    basis: 'legitimate-interest',
    term: { days: 35 },
    seenBy: ['provider'],
    exported: 'left-out',
    erased: 'kept',
  },
  nobody('member', row('MEMBERS', ''), 'membership'),
  nobody('cluster', row('CLUSTERS', ''), 'service'),
  nobody('rule-set', row('RULES#', ''), 'service'),
  nobody('ruling', row('RULINGS', ''), 'service'),
  nobody('source-run', row('SOURCE#', 'RUN#'), { days: 366 }),
  nobody('run', row('RUN#', 'RUN'), { days: A_YEAR_AND_A_HALF }),
  nobody('snapshot-pointer', row('SNAPSHOT', ''), 'service'),
  nobody('alert-mark', row('ALERTS', 'MARK'), 'service'),
  nobody('retention-mark', row('RETENTION', 'MARK'), 'service'),
  nobody('thesaurus', row('THESAURI', ''), 'service'),
  nobody('upload', blob('uploads'), { days: 180 }),
  nobody('thesaurus-entries', blob('thesauri'), 'service'),
  nobody('asset', blob('assets'), 'service'),
] as const satisfies readonly Kept[]

export type KeptId = (typeof KEPT)[number]['id']
/** Of those that are about people. */
export type PersonalId = Extract<(typeof KEPT)[number], { fields: readonly string[] }>['id']

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
