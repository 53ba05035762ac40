import type { Concept } from '../../domain/cluster.ts'
import type { Contact } from '../../domain/contact.ts'
import type { Eligibility, VerdictReason } from '../../domain/eligibility.ts'
import type { MailKind, MailRecord } from '../../domain/mail.ts'
import type { ClusterId, Member } from '../../domain/member.ts'
import type { DeclineReason, Opinion } from '../../domain/opinion.ts'
import type { Opportunity } from '../../domain/opportunity.ts'
import type { Threshold, Wish } from '../../domain/preferences.ts'
import type { Steer } from '../../domain/steer.ts'
import type { Day, Instant } from '../../domain/time.ts'
import type { Level, ReaderLanguage } from '../../domain/vocabulary.ts'
import type { Explanation } from '../../matching/index.ts'
import type { Candidate, SourceReading } from '../digest.ts'
import { membersWanted } from '../muted.ts'
import { standingOf, type Wanting } from '../wanted.ts'

/** A concept of a value chain of the member, or one that excludes, with whose rule set it is in. */
export type OwnConcept = Pick<Concept, 'id' | 'owner' | 'it' | 'en' | 'weight' | 'rule'> & {
  cluster: ClusterId
}

/** One thing that keeps a call from a contact. Where nothing is left out, the next mail has it. */
export type Obstacle =
  /** No source lists it. */
  | { code: 'unknown'; sources: SourceReading[] }
  /** Its source could not be read, or not whole, the last time (`problem`) or for long (`since`). */
  | { code: 'source-silent'; source: string; since?: Instant; problem?: string }
  /** The row was refused by its reader. */
  | { code: 'row-refused'; source: string; row: string; reason: string; at: Instant }
  /** Stored, or changed, or the member saved, after what is matched was built. */
  | { code: 'held'; what: 'call' | 'change' | 'member'; builtAt?: Instant }
  /** An office keeps it out of mails: until a day, or until it lets it go. */
  | { code: 'held-by-office'; office: string; it: string; en?: string; until?: Day }
  /** An office added it, for the members of its own cluster alone. */
  | { code: 'of-another-cluster'; office: string }
  /** `since` is absent where only its source says so. `stage`: the first of two is over. */
  | { code: 'closed'; since?: Instant; stage: boolean; withdrawn: boolean }
  /** No closing day is known, and nothing was heard of it since: it may be over. */
  | { code: 'unconfirmed'; since: Instant }
  /** Of another region, or a mere register, which this contact has not asked for. */
  | { code: 'off'; wish: Wish }
  /** Of a level, or in a language, of which this contact wants no calls. */
  | { code: 'level'; level: Level }
  | { code: 'language'; language: ReaderLanguage }
  /** It holds words of the contact's own that it wants left out. */
  | { code: 'words'; words: string }
  /** `concept` is its id; `it` and `en` its words, where its rule set is at hand. */
  | { code: 'excluded'; cluster: ClusterId; concept: string; it: string[]; en: string[]; ruleSet?: number }
  /** Too few words in common. `unmet`: concepts of the member's value chains of which the call has no word. */
  | { code: 'below'; by: number; floor: number; unmet: OwnConcept[] }
  | { code: 'missing'; reasons: VerdictReason[] }
  /** Near, and less near than this contact wants to be told of. */
  | { code: 'threshold'; threshold: Threshold; by: number; floor: number }
  /** Brought by nothing but clusters that this contact has muted; `whole`: the member is in no other. */
  | { code: 'cluster-muted'; clusters: ClusterId[]; whole: boolean }
  /** Only possibly near: a title at most, and no mail for it alone. */
  | { code: 'possible'; by: number; good: number }
  /** The contact has declined this call on the member's behalf. */
  | { code: 'declined'; at: Instant; reason: DeclineReason }
  /** Too low, or lower than a card, only because of what was said of other calls; `behind` if by this contact. */
  | { code: 'lowered'; by: number; behind?: Pick<Opinion, 'title' | 'language' | 'at'> }
  /** The mail that told it as it still stands; `period` is that of its run. */
  | { code: 'told'; at: Instant; mail: MailKind; period: string }
  /** The contact follows it since, and nothing has changed: no mail offers it as new. */
  | { code: 'followed'; at: Instant }
  /** Open, but in `place` after the `most` that are looked at for a mail. */
  | { code: 'crowded'; place: number; most: number }
  /** Seen before the last mail, or in its source's first reading: only so many of these are in one mail. */
  | { code: 'queued'; most: number; baseline: boolean }
  /** It would have been written of at once, but as many mails as there may be beside the digest have left. */
  | { code: 'capped'; perWeek: number; perDay: number }
  | { code: 'no-contact' }
  /** The organisation is a member of no cluster today. */
  | { code: 'no-membership' }
  | { code: 'inactive'; because: NonNullable<Contact['inactiveBecause']>; since?: Instant }
  /** `coveredBy`: the name of the colleague who gets its mails meanwhile. */
  | { code: 'paused'; until: Instant; coveredBy?: string }

/** What is known of one call, one member and one of its contacts. */
export type Question = {
  now: Instant
  /** The call as it is stored; undefined: none is. */
  call?: Opportunity | undefined
  /** The version in the snapshot in force; undefined: it is not in it. */
  matchedVersion?: number | undefined
  builtAt?: Instant | undefined
  /** Rows that were refused, and that may be the call asked for. */
  refused: Omit<Extract<Obstacle, { code: 'row-refused' }>, 'code'>[]
  /** The sources that are read; `own` is the one that lists the call, or would. */
  sources: SourceReading[]
  own?: (SourceReading & { problem?: string | undefined }) | undefined
  member: Member
  /** Undefined while the pair is not in the snapshots. */
  explanation?: Explanation | undefined
  eligibility?: Eligibility | undefined
  concepts: OwnConcept[]
  contact?:
    | {
        contact: Contact
        members: [Member, ...Member[]]
        records: MailRecord[]
        opinions: Opinion[]
        coveredBy?: string | undefined
      }
    | undefined
  /** What offices decided of calls; absent: nothing. */
  steering?: readonly Steer[] | undefined
  /** What has a place for the contact, without what it was told and without a cut (`everyCandidateFor`). */
  candidates: Candidate[]
}

/**
 * Where the call stands, and what the next mail has of it: among those that are open to the contact and not told yet,
 * `place` of `of`, from 1; or as one that it follows and that has changed, which comes wherever it would stand.
 */
export type Standing =
  | { place: number; of: number; next: 'card' | 'title' | 'page' | 'none' }
  | { followed: true; next: 'card' | 'title' | 'page' }

export type Answer = {
  /** Is it near enough to be a match, whatever else keeps it away? */
  match: boolean
  obstacles: Obstacle[]
  /** A saved search of the contact finds it: it needs no nearness. */
  found?: boolean
  standing?: Standing
}

/** The contact as it wants to be told, or the member by itself where it has none. */
export const wantingOf = ({ contact, member }: Question): Wanting =>
  contact
    ? {
        ...contact.contact,
        members: membersWanted(contact.members, contact.contact),
        opinions: contact.opinions,
      }
    : { members: [member] }

/** The call among those that have an open place for the contact; undefined: none, or it was told as it stands. */
export const openCandidate = (call: Opportunity, question: Question): Candidate | undefined =>
  question.candidates.find(
    (one) => one.opportunity.id === call.id && standingOf(one, wantingOf(question), question.now) === 'open',
  )

/** Does a saved search bring the call, however near it is? */
export const isFound = (call: Opportunity, question: Question): boolean =>
  openCandidate(call, question)?.found !== undefined
