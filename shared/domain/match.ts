import type { ClusterId } from './member.ts'

/** How sure we are: calibrated from the score by the matcher, one threshold for every call and member. */
export type Band = 'strong' | 'good' | 'possible'

/** One reason, as shown to people: the reader's own words beside the call's. */
export type Reason = {
  /** Part of the whole score that this reason carries; the parts of a match add up to its score. */
  share: number
  /** The member's own words, or the concept's, that carried it. */
  yours: string
  /** The words of the call they met, quoted with a little of what surrounds them. */
  theirs: string
  /** Where in the call. */
  field: 'title' | 'keywords' | 'summary' | 'text'
  /** The imported thesaurus that alone says that these words mean the same in two languages, by its title. */
  thesaurus?: string
  /** The member's profile, or the value chain or priority whose concept it was. */
  from:
    | { kind: 'profile' }
    | { kind: 'value-chain' | 'priority'; cluster: ClusterId; id: string; concept: string }
}

/** What contacts' opinions have moved a score by, and by which parts of the profile: see Carrier. */
export type Moved = { points: number; by: readonly (readonly [carrier: string, evidence: number])[] }

export type Because = {
  reasons: Reason[]
  /** Absent where opinions have moved nothing. */
  moved?: Moved | undefined
  /** Version of each cluster's rule set that took part. */
  ruleSets: Partial<Record<ClusterId, number>>
}

/** That a call is for a member, how much, and why. `score` runs from 0 to 1000. */
export type Match = { member: string; opportunity: string; score: number; band: Band }
