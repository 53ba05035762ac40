import { eligibilityOf } from '../domain/eligibility.ts'
import type { Because, Match } from '../domain/match.ts'
import type { Member } from '../domain/member.ts'
import type { Opportunity } from '../domain/opportunity.ts'
import { statusOf } from '../domain/status.ts'
import type { Instant } from '../domain/time.ts'
import type { Matcher } from '../matching/index.ts'
import type { Candidate, DigestInput, Fit } from './digest.ts'

/** The most calls looked at per member: five cards, ten titles and "and N more" need no more, and reasons cost time. */
export const CALLS_PER_MEMBER = 40

/** What the snapshots in force say of calls. */
export type Matching = { calls: { cards: ReadonlyMap<string, Opportunity> }; matcher: Matcher }

/** How one call fits one member, match or not. @throws Error when the snapshots hold no such pair. */
export const fitOf = (member: Member, opportunity: Opportunity, matcher: Matcher): Fit => ({
  ...matcher.explain(member.id, opportunity.id),
  eligibility: eligibilityOf(member, opportunity),
})

/** Reasons are worked out when they are first asked for: most candidates end as a title or a number. */
const lazyFit = (match: Match, member: Member, opportunity: Opportunity, matcher: Matcher): Fit => {
  let because: Because | undefined
  const explained = (): Because => {
    because ??= matcher.explain(member.id, opportunity.id)
    return because
  }
  return {
    ...match,
    eligibility: eligibilityOf(member, opportunity),
    get reasons() {
      return explained().reasons
    },
    get ruleSets() {
      return explained().ruleSets
    },
  }
}

/**
 * Calls not closed that fit at least one of the members, each with every member's fit; best first for each. Those that
 * were `told` as they stand are left out: they would only take places from others.
 */
export const candidatesFor = (
  members: Member[],
  { calls, matcher }: Matching,
  now: Instant,
  told?: DigestInput['told'],
): Candidate[] => {
  const byCall = new Map<string, Candidate>()
  const accept = (id: string): boolean => {
    const card = calls.cards.get(id)
    if (card === undefined || statusOf(card, now) === 'closed') return false
    return told?.get(id)?.version !== card.version
  }
  for (const member of members) {
    for (const match of matcher.callsFor(member.id, { limit: CALLS_PER_MEMBER, accept })) {
      const opportunity = calls.cards.get(match.opportunity)
      if (!opportunity) continue
      const fit = lazyFit(match, member, opportunity, matcher)
      const known = byCall.get(opportunity.id)
      if (known) known.fits.push(fit)
      else byCall.set(opportunity.id, { opportunity, fits: [fit] })
    }
  }
  return [...byCall.values()]
}
