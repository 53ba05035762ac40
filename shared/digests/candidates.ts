import type { Because, Match } from '../domain/match.ts'
import type { Member } from '../domain/member.ts'
import { type Opinion, opinionOf } from '../domain/opinion.ts'
import type { Opportunity } from '../domain/opportunity.ts'
import type { Preferences } from '../domain/preferences.ts'
import { statusOf } from '../domain/status.ts'
import type { Instant } from '../domain/time.ts'
import type { Matcher } from '../matching/index.ts'
import type { Candidate, DigestInput, Fit } from './digest.ts'
import { withFound } from './found.ts'
import { isOnlyByMuted, membersWanted, mutedFor } from './muted.ts'
import { asSteered, eligibilityFor, pinOf, type Steering } from './steering.ts'
import { isFollowed, rowsOf, sinceFollowed, sinceTold } from './told.ts'
import { refusalsOf, type Standing, scoreOf, standingOf, type Wanting, wishFor } from './wanted.ts'

/** The most open calls looked at per member: five cards, ten titles and "and N more" need no more. */
export const CALLS_PER_MEMBER = 40

/** What the snapshots in force say of calls, and offices with them. */
export type Matching = Steering & {
  calls: {
    cards: ReadonlyMap<string, Opportunity>
    /** Under which id a stored row is matched, where that is not its own. */
    joinedAs?: ReadonlyMap<string, string>
  }
  matcher: Matcher
}

/** How one call fits one member now, match or not. @throws Error when the snapshots hold no such pair. */
export const fitOf = (
  member: Member,
  opportunity: Opportunity,
  matching: Pick<Matching, 'matcher' | 'steering'>,
  now: Instant,
): Fit => ({
  ...matching.matcher.explain(member.id, opportunity.id),
  eligibility: eligibilityFor(member, opportunity, matching, now),
})

/** Reasons are worked out when they are first asked for: most candidates end as a title or a number. */
export const lazyFit = (
  match: Match,
  member: Member,
  opportunity: Opportunity,
  matching: Matching,
  now: Instant | undefined,
): Fit => {
  let because: Because | undefined
  const explained = (): Because => {
    because ??= matching.matcher.explain(member.id, opportunity.id)
    return because
  }
  return {
    ...match,
    eligibility: eligibilityFor(member, opportunity, matching, now),
    get reasons() {
      return explained().reasons
    },
    get moved() {
      return explained().moved
    },
    get ruleSets() {
      return explained().ruleSets
    },
  }
}

/** The most open calls looked at for a contact that serves these members. */
export const mostFor = (members: readonly unknown[]): number => CALLS_PER_MEMBER * members.length

/** A contact as matching sees it: what it wants, for whom, and what it has said. */
export type Everybody = Omit<Wanting, 'members'> &
  Partial<Pick<Preferences, 'searches'>> & { members: Member[] }
type Placed = { open: Candidate[]; rest: Candidate[] }

/** A call without the members on whose behalf it was declined; undefined when none is left. */
const notDeclined =
  (opinions: readonly Opinion[]) =>
  (candidate: Candidate): Candidate[] => {
    const said = opinionOf(rowsOf(candidate.opportunity), opinions)
    if (said?.says !== 'decline') return [candidate]
    const declined = new Set(said.onBehalf.map(({ member }) => member))
    const [first, ...others] = candidate.fits.filter(({ member }) => !declined.has(member))
    return first ? [{ ...candidate, fits: [first, ...others] }] : []
  }

/**
 * A call without the members whom it reaches only by concepts of muted clusters, or of such as they have left; undefined
 * when none is left. Explains each fit that may be one of these, so it is asked last. What is followed or
 * searched for stays.
 */
const notMuted = (
  contact: Everybody,
  { matcher }: Pick<Matching, 'matcher'>,
): ((candidate: Candidate) => Candidate[]) => {
  const touched = new Map(
    contact.members.flatMap((member) => {
      const matchedBy = matcher.clustersOf(member.id)
      const muted = mutedFor(member, contact, matchedBy)
      return muted.some((cluster) => matchedBy.includes(cluster)) ? [[member.id, muted] as const] : []
    }),
  )
  if (touched.size === 0) return (candidate) => [candidate]
  return (candidate) => {
    if (candidate.found || isFollowed(candidate.opportunity, contact.opinions ?? [])) return [candidate]
    const [first, ...others] = candidate.fits.filter(
      (fit) => !touched.has(fit.member) || !isOnlyByMuted(fit, { mutedClusters: touched.get(fit.member) }),
    )
    return first ? [{ ...candidate, fits: [first, ...others] }] : []
  }
}

/**
 * Calls that the contact follows and that matching would not bring to it any more: what it follows, it goes on being
 * told of. A call counts once, by what was said of it last: its rows may have been followed before they were joined.
 */
const followedBy = (
  { members, opinions = [] }: Everybody,
  matching: Matching,
  known: ReadonlyMap<string, Candidate>,
  now: Instant,
): Candidate[] => {
  const { calls, matcher } = matching
  const cards = opinions.flatMap(({ says, call }) =>
    says === 'follow' ? (calls.cards.get(calls.joinedAs?.get(call) ?? call) ?? []) : [],
  )
  return [...new Set(cards)].flatMap((card): Candidate[] => {
    const said = opinionOf(rowsOf(card), opinions)
    if (said?.says !== 'follow' || known.has(card.id)) return []
    const [first, ...others] = members
      .filter(({ id }) => said.onBehalf.some(({ member }) => member === id) && matcher.knows(id, card.id))
      .map((member) => fitOf(member, card, matching, now))
    return first ? [{ opportunity: card, fits: [first, ...others] }] : []
  })
}

/**
 * Every call that matching brings, with the fit of each member it brings it to, unless it is refused whatever its fit.
 * @param now undefined: whether a member may apply is told without the dates of the call
 */
const broughtTo = (
  contact: Everybody,
  matching: Matching,
  now: Instant | undefined,
  isLookedAt: (card: Opportunity) => boolean,
): Map<string, Candidate> => {
  const { calls, matcher } = matching
  const byCall = new Map<string, Candidate>()
  const accept = (id: string): boolean => {
    const card = calls.cards.get(id)
    return (
      card !== undefined &&
      isLookedAt(card) &&
      !wishFor(card, contact) &&
      (refusalsOf(card, contact).length === 0 || isFollowed(card, contact.opinions ?? []))
    )
  }
  for (const member of contact.members) {
    for (const match of matcher.callsFor(member.id, { limit: Number.MAX_SAFE_INTEGER, accept })) {
      const opportunity = calls.cards.get(match.opportunity)
      if (!opportunity) continue
      const fit = lazyFit(match, member, opportunity, matching, now)
      const known = byCall.get(opportunity.id)
      if (known) known.fits.push(fit)
      else byCall.set(opportunity.id, { opportunity, fits: [fit] })
    }
  }
  return byCall
}

const placedFor = (
  everybody: Everybody,
  matching: Matching,
  now: Instant,
  told: DigestInput['told'] | undefined,
): Placed => {
  const contact: Everybody = { ...everybody, members: membersWanted(everybody.members, everybody) }
  const { opinions = [] } = contact
  const brought = broughtTo(contact, matching, now, (card) => statusOf(card, now) !== 'closed')
  const followed = followedBy(contact, matching, brought, now)
  const whole = withFound([...followed, ...brought.values()], contact, matching, now, (member, call) =>
    fitOf(member, call, matching, now),
  )
  const all = whole.flatMap(notDeclined(opinions)).flatMap(asSteered(contact, matching, now))
  const among = (candidates: Candidate[], wanted: Standing): Candidate[] =>
    candidates.filter((candidate) => standingOf(candidate, contact, now) === wanted)
  /** What the contact asked for by name, and what its office puts first, is never crowded out by the rest. */
  const asked = ({ opportunity, found, steers }: Candidate): number =>
    Number(found !== undefined || pinOf({ steers }) !== undefined || isFollowed(opportunity, opinions))
  const isNews = ({ opportunity }: Candidate): boolean =>
    !told || sinceTold(opportunity, told)?.changes.length !== 0
  const isDueToFollower = ({ opportunity }: Candidate): boolean =>
    told !== undefined && (sinceFollowed(opportunity, { told, opinions, now })?.changes.length ?? 0) > 0
  const news = among(all, 'open').filter(isNews)
  const unmuted = [...news, ...among(all, 'not-open')].flatMap(notMuted(contact, matching))
  return {
    open: among(unmuted, 'open').toSorted(
      (a, b) => asked(b) - asked(a) || scoreOf(b, contact) - scoreOf(a, contact),
    ),
    rest: [...among(unmuted, 'not-open'), ...among(all, 'off').filter(isDueToFollower)],
  }
}

/**
 * The calls that have a place for a contact (wanted.ts): those open to at least one of its members, the best of them,
 * and all that are near but not open; each with every member's fit. Those that were `told` as they stand are left out
 * of the open ones: they would only take places from others. What the contact has declined is left out for good; what
 * it follows is there once more whenever it has changed since it was `told`, though it has no other place.
 */
export const candidatesFor = (
  contact: Everybody,
  matching: Matching,
  now: Instant,
  told?: DigestInput['told'],
): Candidate[] => {
  const { open, rest } = placedFor(contact, matching, now, told)
  return [...open.slice(0, mostFor(contact.members)), ...rest]
}

/**
 * Calls that the contact was told of or follows, closed ones too, with the fit of every member on whose behalf they
 * were not declined, whose clusters are not muted and do not hold it. What else it chose since takes none away: of what it
 * was told, it hears the end.
 * @param isLookedAt asked first, as working out how a call fits costs far more
 */
export const knownTo = (
  everybody: Everybody,
  matching: Matching,
  now: Instant,
  told: DigestInput['told'],
  isLookedAt: (card: Opportunity) => boolean = () => true,
): Candidate[] => {
  const contact: Everybody = { ...everybody, members: membersWanted(everybody.members, everybody) }
  const { calls, matcher } = matching
  const { members, opinions = [] } = contact
  const unmuted = notMuted(contact, matching)
  const steered = asSteered(contact, matching, now)
  const named = [...told.keys()].flatMap((id) => calls.cards.get(calls.joinedAs?.get(id) ?? id) ?? [])
  const cards = new Set(named.filter(isLookedAt))
  if (cards.size === 0) return []
  const ids = new Set([...cards].map(({ id }) => id))
  const matched = new Map(
    members.map(({ id }) => {
      const asked = { limit: Number.MAX_SAFE_INTEGER, floor: 0, accept: (call: string) => ids.has(call) }
      const matches = matcher.callsFor(id, asked)
      return [id, new Map(matches.map((match) => [match.opportunity, match]))] as const
    }),
  )
  const fitFor = (member: Member, card: Opportunity): Fit => {
    const match = matched.get(member.id)?.get(card.id)
    // What a rule excludes today has no score, and was told before all the same.
    return match ? lazyFit(match, member, card, matching, now) : fitOf(member, card, matching, now)
  }
  return [...cards].flatMap((card): Candidate[] => {
    const [first, ...others] = members
      .filter(({ id }) => matcher.knows(id, card.id))
      .map((member) => fitFor(member, card))
    return first
      ? notDeclined(opinions)({ opportunity: card, fits: [first, ...others] })
          .flatMap(steered)
          .flatMap(unmuted)
      : []
  })
}

/** The same without the cut, to tell which call is left out by it. */
export const everyCandidateFor = (
  contact: Everybody,
  matching: Matching,
  now: Instant,
  told?: DigestInput['told'],
): Candidate[] => {
  const { open, rest } = placedFor(contact, matching, now, told)
  return [...open, ...rest]
}

/**
 * The calls first seen since a moment that matching brings, and that the contact has not declined. Where nothing was
 * published since, nothing is computed.
 */
export const publishedTo = (
  everybody: Everybody,
  matching: Matching,
  now: Instant,
  since: Instant,
): Candidate[] => {
  const isPublished = (card: Opportunity): boolean =>
    !card.baseline && card.firstSeenAt >= since && statusOf(card, now) !== 'closed'
  if (![...matching.calls.cards.values()].some(isPublished)) return []
  const contact: Everybody = { ...everybody, members: membersWanted(everybody.members, everybody) }
  return [...broughtTo(contact, matching, now, isPublished).values()]
    .flatMap(notDeclined(contact.opinions ?? []))
    .flatMap(asSteered(contact, matching, now))
    .flatMap(notMuted(contact, matching))
}

/**
 * The calls that were published in a span of the past and that matching brings, those that have closed since too, as
 * near as they are now. What the contact has declined is among them: it was told of it.
 */
export const publishedFor = (
  everybody: Everybody,
  matching: Matching,
  { since, until }: { since: Instant; until: Instant },
): Candidate[] => {
  const contact: Everybody = { ...everybody, members: membersWanted(everybody.members, everybody) }
  const isPublished = ({ firstSeenAt, baseline }: Opportunity): boolean =>
    !baseline && firstSeenAt >= since && firstSeenAt < until
  return [...broughtTo(contact, matching, undefined, isPublished).values()].flatMap(
    notMuted(contact, matching),
  )
}
