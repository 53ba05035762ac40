import { CALLS_PER_MEMBER, everyCandidateFor, type Matching } from '../digests/candidates.ts'
import type { Fit } from '../digests/digest.ts'
import { standingOf } from '../digests/wanted.ts'
import type { Member } from '../domain/member.ts'
import type { Opportunity } from '../domain/opportunity.ts'
import type { Instant } from '../domain/time.ts'
import { type CallIndex, keptToOwn, matcherOfOne, type ProfileIndex } from '../matching/index.ts'

/** What a profile matches as it is written: open calls that it might apply to, the nearest first. */
export type Matched = {
  /** All of them. */
  count: number
  calls: { call: Opportunity; fit: Fit }[]
}

type Snapshots = Pick<Matching, 'steering'> & {
  calls: Matching['calls'] & { index: CallIndex }
  profiles: { index: ProfileIndex }
}

/**
 * What a member would be told of with the profile as it is given, whether or not it is stored or was ever matched: its
 * words weigh what they weigh among the profiles of the snapshot. Pure: the form and the snapshots say it all.
 * @param most how many are explained
 */
export const matchedBy = (member: Member, snapshots: Snapshots, now: Instant, most: number): Matched => {
  const matcher = keptToOwn(
    matcherOfOne(snapshots.calls.index, snapshots.profiles.index, member),
    snapshots.calls.cards,
    new Map([[member.id, member]]),
  )
  const everybody = { members: [member] }
  const open = everyCandidateFor(everybody, { ...snapshots, matcher }, now).filter(
    (candidate) => standingOf(candidate, everybody, now) === 'open',
  )
  return {
    count: open.length,
    calls: open
      .slice(0, Math.min(most, CALLS_PER_MEMBER))
      .map(({ opportunity, fits: [fit] }) => ({ call: opportunity, fit })),
  }
}
