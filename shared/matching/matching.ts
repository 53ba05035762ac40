import type { Because, Match } from '../domain/match.ts'
import type { ClusterId, Member } from '../domain/member.ts'
import type { Opportunity } from '../domain/opportunity.ts'
import type { ReaderLanguage } from '../domain/vocabulary.ts'
import type { Carriers } from './carriers.ts'
import type { OtherRules } from './profile-index.ts'
import type { Seeker } from './sought.ts'

export type Options = {
  limit: number
  /** Lowest score wanted; by default that of the band *possible*. */
  floor?: number
  /** Asked before the limit counts: which calls (or members) may be in the list, e.g. only open ones. */
  accept?: (id: string) => boolean
}

/** Why a pair is no match: too little evidence, or a word that every value chain of the member excludes. */
export type WhyNot =
  | { code: 'below'; floor: number; by: number }
  | { code: 'excluded'; cluster: ClusterId; concept: string }

export type Explanation = Match & Because & { whyNot?: WhyNot }

/** What brings a call to a member, in numbers: below the floor too. */
export type Weighed = {
  /** 0 when a word excludes it. */
  score: number
  /** By `cluster/id`: what each concept brings, in parts of a whole of which 1.6 makes a score of 800. */
  concepts: ReadonlyMap<string, number>
  /** `cluster/id` of the concept by which all value chains of the member exclude the call. */
  excludedBy?: string
}

/**
 * The matcher, both ways round. Pure: built from snapshots, it knows no clock, table or network.
 * Scores are integers from 0 to 1000, comparable across members and calls. The same pair has the same score
 * both ways round.
 */
export type Matcher = {
  /** A profile against all calls: digests and pages. Best first; ties by opportunity id. An unknown member has none. */
  callsFor: (member: string, options: Options) => Match[]
  /** A call against all profiles: alerts and reach. Best first; ties by member id. An unknown call has none. */
  membersFor: (opportunity: string, options: Options) => Match[]
  /** A profile that is in no snapshot, or differs from the one there: what it would bring, before it is saved. */
  callsForProfile: (member: Member, options: Options) => Match[]
  /** A call that is in no snapshot: whom it would reach, before it is published or as soon as it is read. */
  membersForCall: (opportunity: Opportunity, options: Options) => Match[]
  /** What a person types into a search box: each of its words, and the calls that answer to it. */
  seek: Seeker
  /** The calls that a value chain's concepts find, by `cluster/id`, whether or not they are told to anyone. */
  metBy: (chain: string) => readonly string[]
  /** The clusters whose concepts a member is matched by, as the snapshot was built; of an unknown member none. */
  clustersOf: (member: string) => readonly ClusterId[]
  /** Are both in the snapshots, so that they can be explained? */
  knows: (member: string, opportunity: string) => boolean
  /**
   * What brings a call to a member, whatever its contacts have said of calls.
   * @throws Error when the snapshot holds no such member or opportunity.
   */
  carriers: (member: string, opportunity: string) => Carriers
  /**
   * The numbers behind a pair, without its texts: cheap enough to compare thousands under two rule sets.
   * @throws Error when the snapshot holds no such member or opportunity.
   */
  weigh: (member: string, opportunity: string) => Weighed
  /** The calls that hold a concept's word or phrase, whoever is told of them, in the order of ids. */
  holding: (words: string, language: ReaderLanguage) => readonly string[]
  /**
   * The same calls and members under another rule set of one cluster: what a draft would make of them. The same as
   * building all anew, in a small part of the time.
   */
  under: (rules: OtherRules) => Matcher
  /**
   * Why this pair scores what it does, match or not. The reasons' shares add up to the score.
   * @throws Error when the snapshot holds no such member or opportunity.
   */
  explain: (member: string, opportunity: string) => Explanation
}
