import type { Contact } from '../domain/contact.ts'
import type { Eligibility } from '../domain/eligibility.ts'
import type { Because, Match } from '../domain/match.ts'
import type { Member } from '../domain/member.ts'
import type { Opinion } from '../domain/opinion.ts'
import type { Opportunity } from '../domain/opportunity.ts'
import type { Preferences, Search } from '../domain/preferences.ts'
import type { Steer } from '../domain/steer.ts'
import type { Instant } from '../domain/time.ts'
import type { Bilingual, ReaderLanguage } from '../domain/vocabulary.ts'
import type { Told } from './told.ts'

/** One member's view of a call: how well it fits, why, and whether it may apply. */
export type Fit = Match & Because & { eligibility: Eligibility }

/** A call with every reason a contact has to hear of it: one fit for each member served that it matches. */
export type Candidate = {
  opportunity: Opportunity
  fits: [Fit, ...Fit[]]
  /** The contact's saved search that finds it. */
  found?: Search
  /** What offices of its members' clusters have decided of it, and that holds now. */
  steers?: readonly Steer[] | undefined
}

/** A source as the footer names it: `silentSince` when its last complete read is too long ago. */
export type SourceReading = { name: string; readAt?: Instant; silentSince?: Instant }

/** Absolute addresses for the mail's links; contact links are signed and short. */
export type DigestLinks = {
  preferences: string
  /** On the page of preferences, where mails are paused. */
  pause: string
  unsubscribe: string
  privacy: string
  /** Every source with its last reading, for everyone to see. */
  sources: string
  /** The contact's calls with reasons on the web, with those not open to them. */
  all: string
  /** Where the contact searches all open calls; absent: on its own page. */
  search?: string
  /** On that page, the calls that are near but not open to any of the members. */
  notOpen: string
  calendar: (opportunity: string) => string
  /** Where the contact says that it follows a call, or that it is not for it; opening them changes nothing. */
  follow: (opportunity: string) => string
  decline: (opportunity: string) => string
  /** Where it asks its cluster's office to talk about a call. */
  talk: (opportunity: string) => string
  /** On the page of all calls, what it has said so far. */
  opinions: string
}

/** A few lines that a cluster's office adds to the digests of its members' contacts. */
export type ClusterNote = { cluster: string; text: string; language: ReaderLanguage }

/** Whom a contact stands in for, and until when. */
export type Absent = { name?: string; until: Instant }

/** What wording a verdict and a quotation needs to know of a member: the facts that eligibility was decided on. */
export type DigestMember = Pick<
  Member,
  'id' | 'name' | 'kind' | 'body' | 'startup' | 'size' | 'region' | 'profileLanguage'
>

export type DigestInput = {
  contact: Pick<Contact, 'name'> & Preferences
  /** The members the contact serves, first the one it is mostly written to. */
  members: [DigestMember, ...DigestMember[]]
  /** The names of the clusters because of which the contact is written to. */
  clusters: string[]
  now: Instant
  /** When the contact's last *sent* digest was due; undefined: a first look. */
  mark?: Instant | undefined
  /** What mails already named. */
  told: Told
  candidates: Candidate[]
  /** What the contact has said of calls; it names no other contact's. */
  opinions: readonly Opinion[]
  sources: SourceReading[]
  /** Names of value chains and priorities by `cluster/id`, to say where a reason comes from. */
  names: ReadonlyMap<string, Bilingual>
  links: DigestLinks
  /** What the offices of its clusters have to say in this mail; absent: nothing. */
  notes?: readonly ClusterNote[]
  /** The colleagues whose mails it gets beside its own; absent: none. */
  absent?: readonly Absent[]
}

/** A digest ready to be sent: one subject line, two bodies from the same data in the same order. */
export type RenderedMail = {
  subject: string
  html: string
  text: string
  /** The rows of the calls named in full or by title, at the version named; "and N more" is not told. */
  told: { id: string; version: number }[]
}
