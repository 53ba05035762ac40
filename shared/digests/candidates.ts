import { eligibilityOf } from '../domain/eligibility.ts'
import type { Because, Match } from '../domain/match.ts'
import type { Member } from '../domain/member.ts'
import type { Opportunity } from '../domain/opportunity.ts'
import { statusOf } from '../domain/status.ts'
import type { Instant } from '../domain/time.ts'
import type { Matcher } from '../matching/index.ts'
import type { Candidate, DigestInput, Fit } from './digest.ts'
import { sinceTold } from './told.ts'
import { type Standing, scoreOf, standingOf, type Wanting, wishFor } from './wanted.ts'

/** The most open calls looked at per member: five cards, ten titles and "and N more" need no more. */
export const CALLS_PER_MEMBER = 40

/** What the snapshots in force say of calls. */
export type Matching = { calls: { cards: ReadonlyMap<string, Opportunity> }; matcher: Matcher }

/** How one call fits one member now, match or not. @throws Error when the snapshots hold no such pair. */
export const fitOf = (member: Member, opportunity: Opportunity, matcher: Matcher, now: Instant): Fit => ({
  ...matcher.explain(member.id, opportunity.id),
  eligibility: eligibilityOf(member, opportunity, now),
})

/** Reasons are worked out when they are first asked for: most candidates end as a title or a number. */
const lazyFit = (
  match: Match,
  member: Member,
  opportunity: Opportunity,
  matcher: Matcher,
  now: Instant,
): Fit => {
  let because: Because | undefined
  const explained = (): Because => {
    because ??= matcher.explain(member.id, opportunity.id)
    return because
  }
  return {
    ...match,
    eligibility: eligibilityOf(member, opportunity, now),
    get reasons() {
      return explained().reasons
    },
    get ruleSets() {
      return explained().ruleSets
    },
  }
}

/** The most open calls looked at for a contact that serves these members. */
export const mostFor = (members: readonly unknown[]): number => CALLS_PER_MEMBER * members.length

type Everybody = Wanting & { members: Member[] }
type Placed = { open: Candidate[]; notOpen: Candidate[] }

const placedFor = (
  { members, wishes }: Everybody,
  { calls, matcher }: Matching,
  now: Instant,
  told: DigestInput['told'] | undefined,
): Placed => {
  const wanting: Wanting = { members, wishes }
  const byCall = new Map<string, Candidate>()
  const accept = (id: string): boolean => {
    const card = calls.cards.get(id)
    return card !== undefined && statusOf(card, now) !== 'closed' && !wishFor(card, wanting)
  }
  for (const member of members) {
    for (const match of matcher.callsFor(member.id, { limit: Number.MAX_SAFE_INTEGER, accept })) {
      const opportunity = calls.cards.get(match.opportunity)
      if (!opportunity) continue
      const fit = lazyFit(match, member, opportunity, matcher, now)
      const known = byCall.get(opportunity.id)
      if (known) known.fits.push(fit)
      else byCall.set(opportunity.id, { opportunity, fits: [fit] })
    }
  }
  const all = [...byCall.values()]
  const standing = (wanted: Standing): Candidate[] =>
    all.filter((candidate) => standingOf(candidate, wanting, now) === wanted)
  const isNews = ({ opportunity }: Candidate): boolean =>
    !told || sinceTold(opportunity, told)?.changes.length !== 0
  return {
    open: standing('open')
      .filter(isNews)
      .toSorted((a, b) => scoreOf(b, wanting) - scoreOf(a, wanting)),
    notOpen: standing('not-open'),
  }
}

/**
 * The calls that have a place for a contact (wanted.ts): those open to at least one of its members, the best of them,
 * and all that are near but not open; each with every member's fit. Those that were `told` as they stand are left out
 * of the open ones: they would only take places from others.
 */
export const candidatesFor = (
  contact: Everybody,
  matching: Matching,
  now: Instant,
  told?: DigestInput['told'],
): Candidate[] => {
  const { open, notOpen } = placedFor(contact, matching, now, told)
  return [...open.slice(0, mostFor(contact.members)), ...notOpen]
}

/** The same without the cut, to tell which call is left out by it. */
export const everyCandidateFor = (
  contact: Everybody,
  matching: Matching,
  now: Instant,
  told?: DigestInput['told'],
): Candidate[] => {
  const { open, notOpen } = placedFor(contact, matching, now, told)
  return [...open, ...notOpen]
}
