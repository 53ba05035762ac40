import type { Matching } from '../digests/candidates.ts'
import type { Because, Match } from '../domain/match.ts'
import type { Opportunity } from '../domain/opportunity.ts'
import {
  BANDS,
  buildCallIndex,
  createMatcher,
  type Explanation,
  type Matcher,
  type ProfileIndex,
} from '../matching/index.ts'

/** What the snapshots in force hold that a draft is matched with. */
export type DraftGround = { matcher: Matcher; profiles: ProfileIndex }

/** The same reasons, their shares adding up to the score that the pair has among all calls. */
const scaled = ({ reasons, score }: Explanation, { score: whole }: Match): Because['reasons'] =>
  reasons.map((reason) => ({ ...reason, share: score > 0 ? Math.round((reason.share * whole) / score) : 0 }))

/**
 * A matcher for a call that is in no snapshot: how near it is to whom is measured among all calls; which words carry it
 * is read from the call alone, where words are less rare than among others, so that a reason's share is approximate.
 */
export const draftMatching = (draft: Opportunity, { matcher, profiles }: DraftGround): Matching => {
  const all = matcher.membersForCall(draft, { limit: Number.MAX_SAFE_INTEGER, floor: 1 })
  const byMember = new Map(all.map((match) => [match.member, match]))
  let alone: Matcher | undefined
  /** Made when the first reason is asked for: that costs half a second at 750 profiles, counts alone 30 ms. */
  const one = (): Matcher => {
    alone ??= createMatcher(buildCallIndex([draft]), profiles)
    return alone
  }
  const none = (member: string): Match => ({ member, opportunity: draft.id, score: 0, band: 'possible' })
  const explain: Matcher['explain'] = (member, opportunity) => {
    const match = byMember.get(member) ?? none(member)
    const { whyNot: _, ...explained } = one().explain(member, opportunity)
    return { ...explained, ...match, reasons: scaled(explained, match) }
  }
  return {
    calls: { cards: new Map([[draft.id, draft]]) },
    matcher: {
      ...matcher,
      callsFor: (member, { floor = BANDS.possible, accept }) => {
        const match = byMember.get(member)
        return match && match.score >= floor && (!accept || accept(draft.id)) ? [match] : []
      },
      membersFor: (_, options) => matcher.membersForCall(draft, options),
      explain,
      knows: (_, opportunity) => opportunity === draft.id,
      seek: (words) => one().seek(words),
      metBy: (chain) => one().metBy(chain),
      holding: (words, language) => one().holding(words, language),
    },
  }
}
