import type { Snapshots } from '../../shared/blobs/snapshot-loader.ts'
import type { Candidate, Fit } from '../../shared/digests/digest.ts'
import { eligibilityOf } from '../../shared/domain/eligibility.ts'
import type { Member } from '../../shared/domain/member.ts'
import { statusOf } from '../../shared/domain/status.ts'
import type { Instant } from '../../shared/domain/time.ts'

/** The most calls looked at per member: five cards, ten titles and "and N more" need no more, and reasons cost time. */
const CALLS_PER_MEMBER = 40

/** Calls not closed that fit at least one of the members, each with every member's fit; best first. */
export const candidatesFor = (
  members: Member[],
  { calls, matcher }: Snapshots,
  now: Instant,
): Candidate[] => {
  const byCall = new Map<string, Candidate>()
  const accept = (id: string): boolean => {
    const card = calls.cards.get(id)
    return card !== undefined && statusOf(card, now) !== 'closed'
  }
  for (const member of members) {
    for (const match of matcher.callsFor(member.id, { limit: CALLS_PER_MEMBER, accept })) {
      const opportunity = calls.cards.get(match.opportunity)
      if (!opportunity) continue
      const eligibility = eligibilityOf(member, opportunity)
      const fit: Fit = { ...matcher.explain(member.id, match.opportunity), eligibility }
      const known = byCall.get(opportunity.id)
      if (known) known.fits.push(fit)
      else byCall.set(opportunity.id, { opportunity, fits: [fit] })
    }
  }
  return [...byCall.values()]
}
