import type { Cluster, RuleSet } from '../domain/cluster.ts'
import type { Because, Match } from '../domain/match.ts'
import type { Member } from '../domain/member.ts'
import type { Opportunity } from '../domain/opportunity.ts'

/** What a member is interested in: its profile and the concepts of its value chains and its clusters' priorities. */
export type Interests = { members: Member[]; clusters: Cluster[]; ruleSets: RuleSet[] }

/**
 * The matcher, both ways round. Pure: built from snapshots, it knows no clock, table or network.
 * Scores are integers from 0 to 1000, comparable across members and calls.
 */
export type Matcher = {
  /** A profile against all calls: digests and pages. Best first; ties by opportunity id. */
  callsFor: (member: string, options: { limit: number; floor?: number }) => Match[]
  /** A call against all profiles: alerts and reach. Best first; ties by member id. */
  membersFor: (opportunity: string, options: { limit: number; floor?: number }) => Match[]
  /** Why this pair scores what it does, match or not. The reasons' shares add up to the score. */
  explain: (member: string, opportunity: string) => Match & Because
}

export type BuildCallIndex = (opportunities: Opportunity[]) => CallIndex
export type BuildProfileIndex = (interests: Interests) => ProfileIndex
export type CreateMatcher = (calls: CallIndex, profiles: ProfileIndex) => Matcher

/** Postings and passages of calls, ready to rank. Opaque outside matching; see `encode`. */
export type CallIndex = { readonly kind: 'calls'; readonly size: number }
/** Compiled terms of profiles. Opaque outside matching. */
export type ProfileIndex = { readonly kind: 'profiles'; readonly size: number }
