import { candidatesFor, lazyFit } from '../digests/candidates.ts'
import type { Candidate, Fit } from '../digests/digest.ts'
import { nextDigestAt } from '../digests/rhythm.ts'
import { isWorthAlerting, ROLLED_HOURS } from '../digests/urgent.ts'
import { openFits, standingOf } from '../digests/wanted.ts'
import { type Contact, isReachable, membersServed } from '../domain/contact.ts'
import type { Member } from '../domain/member.ts'
import type { Opportunity } from '../domain/opportunity.ts'
import { Frequency } from '../domain/preferences.ts'
import { type Instant, isNight, plus } from '../domain/time.ts'
import { BANDS, type Matcher, type ProfileIndex } from '../matching/index.ts'
import { draftMatching } from './draft-matching.ts'
import { type Reached, type Tally, tallyOf } from './tally.ts'

/** What a draft is measured against: the snapshots in force. */
export type ReachGround = {
  matcher: Matcher
  profiles: { index: ProfileIndex; members: ReadonlyMap<string, Member> }
}

/** A member whom the call does not reach, and by what it misses. */
export type Missed = { member: Member; fit: Fit } & (
  | { why: 'below'; by: number }
  /** Near enough, but a requirement is not met: it is counted in a mail, and listed on the contact's page. */
  | { why: 'requirement' }
  /** Near enough and open to it, but it has no contact, or none who wants to hear of such a call. */
  | { why: 'unheard' }
)

/** Whom a call would reach if it were published at a moment, by the rules that choose for mails. */
export type Reach = {
  /** Members that would be told, by cluster, value chain and kind, with their contacts. */
  told: Tally
  /**
   * Contacts by the first mail that would tell them. *At once* is at most: two mails a week beside the digest is the limit,
   * and what was sent already is not asked here.
   */
  contacts: { atOnce: number; inDigest: number; unreachable: number }
  /** Some of those who are told, near and less near; their reasons are worked out when they are first asked for. */
  sample: { member: Member; fit: Fit }[]
  /** The nearest of those who are not. */
  missed: Missed[]
}

/** Points below the lowest band within which a member is said to be just below it. */
const JUST_BELOW = 100
const [SAMPLE_OF_EACH, MOST_MISSED] = [4, 20]

/** At once, where the contact wants it, by day, and its digest is not about to tell it anyway. */
const atOnceAt = (at: Instant) => {
  const soon = plus(at, { hours: ROLLED_HOURS })
  // A calendar is slow, and there are only so many frequencies.
  const isOwn = new Map(
    Frequency.options.map((frequency) => [frequency, !isNight(at) && nextDigestAt(frequency, at) > soon]),
  )
  return (contact: Contact, candidate: Candidate, members: readonly Member[]): boolean =>
    contact.alerts !== false &&
    isOwn.get(contact.frequency) === true &&
    isWorthAlerting(candidate, { ...contact, members: [...members] }, at)
}

type Told = { contact: Contact; candidate: Candidate; members: Member[] }

/**
 * Whom a draft would reach, and whom it would just miss. Pure: asked again with every change of the draft.
 * @param at when it would be published
 */
export const reachOf = (
  draft: Opportunity,
  { matcher, profiles }: ReachGround,
  contacts: readonly Contact[],
  at: Instant,
): Reach => {
  const call: Opportunity = { ...draft, firstSeenAt: at, baseline: false }
  const matching = draftMatching(call, { matcher, profiles: profiles.index })
  const served = (contact: Contact): Member[] =>
    membersServed(contact, at).flatMap((id) => profiles.members.get(id) ?? [])

  const isAtOnce = atOnceAt(at)
  const told: Told[] = []
  const counts = { atOnce: 0, inDigest: 0, unreachable: 0 }
  for (const contact of contacts) {
    const members = served(contact)
    const [candidate] = candidatesFor({ ...contact, members, opinions: [] }, matching, at)
    if (!candidate || standingOf(candidate, { ...contact, members }, at) !== 'open') continue
    if (!isReachable(contact, at)) counts.unreachable += 1
    else {
      counts[isAtOnce(contact, candidate, members) ? 'atOnce' : 'inDigest'] += 1
      told.push({ contact, candidate, members })
    }
  }

  const byMember = new Map<string, { fit: Fit; contacts: string[] }>()
  for (const { contact, candidate, members } of told)
    for (const fit of openFits(candidate, { ...contact, members })) {
      const known = byMember.get(fit.member)
      if (known) known.contacts.push(contact.id)
      else byMember.set(fit.member, { fit, contacts: [contact.id] })
    }
  const reached = [...byMember].flatMap(([id, { fit, contacts: theirs }]): (Reached & { fit: Fit })[] => {
    const member = profiles.members.get(id)
    return member ? [{ member, band: fit.band, contacts: theirs, fit }] : []
  })
  const near = reached.toSorted((a, b) => b.fit.score - a.fit.score || (a.member.id < b.member.id ? -1 : 1))
  return {
    told: tallyOf(reached),
    contacts: counts,
    sample: (['strong', 'good', 'possible'] as const).flatMap((band) =>
      near
        .filter((one) => one.band === band)
        .slice(0, SAMPLE_OF_EACH)
        .map(({ member, fit }) => ({ member, fit })),
    ),
    missed: missedBy(call, matching, profiles.members, new Set(byMember.keys()), at),
  }
}

/** The nearest members who are not told: near enough but not open to them or unheard, or a little too far. */
const missedBy = (
  call: Opportunity,
  matching: ReturnType<typeof draftMatching>,
  members: ReadonlyMap<string, Member>,
  told: ReadonlySet<string>,
  at: Instant,
): Missed[] =>
  matching.matcher
    .membersFor(call.id, { limit: Number.MAX_SAFE_INTEGER, floor: BANDS.possible - JUST_BELOW })
    .filter(({ member }) => !told.has(member) && members.has(member))
    .slice(0, MOST_MISSED)
    .flatMap((match): Missed[] => {
      const member = members.get(match.member)
      if (!member) return []
      const { score } = match
      const fit = lazyFit(match, member, call, matching, at)
      if (score < BANDS.possible) return [{ member, fit, why: 'below', by: BANDS.possible - score }]
      return [{ member, fit, why: fit.eligibility.verdict === 'missing' ? 'requirement' : 'unheard' }]
    })
