import type { Match } from '../domain/match.ts'
import type { CallIndex } from './call-index.ts'
import { createMatcher } from './matcher.ts'
import type { Options } from './matching.ts'
import type { ProfileIndex } from './profile-index.ts'

/** What a changed rule set (or changed profiles) would change for one member. */
export type MemberChange = {
  member: string
  /** Calls that it would be told of, and is not now. Best first. */
  gained: Match[]
  /** Calls that it is told of now, and would not be. Best first, with the score they have now. */
  lost: Match[]
  /** How many calls it has before and after. */
  before: number
  after: number
}

/**
 * Replays calls on the profiles before and after a change: the preview of a draft rule set, built by buildProfileIndex
 * from the same members and leanings. Only members for whom something changes are listed, in the order of their ids; `accept`
 * chooses the calls, e.g. those first seen in the last twelve weeks. A member that only one side has is compared with
 * nothing.
 */
export const previewOf = (
  calls: CallIndex,
  before: ProfileIndex,
  after: ProfileIndex,
  options: Options,
): MemberChange[] => {
  const [now, then] = [createMatcher(calls, before), createMatcher(calls, after)]
  const members = [...new Set([...before.ids, ...after.ids])].sort()
  return members.flatMap((member): MemberChange[] => {
    const [has, would] = [now.callsFor(member, options), then.callsFor(member, options)]
    const [hasIds, wouldIds] = [has, would].map(
      (matches) => new Set(matches.map(({ opportunity }) => opportunity)),
    )
    const gained = would.filter(({ opportunity }) => !hasIds?.has(opportunity))
    const lost = has.filter(({ opportunity }) => !wouldIds?.has(opportunity))
    if (gained.length === 0 && lost.length === 0) return []
    return [{ member, gained, lost, before: has.length, after: would.length }]
  })
}
