import type { Concept } from '../domain/cluster.ts'
import type { Contact } from '../domain/contact.ts'
import { type Eligibility, isMissing, type VerdictReason } from '../domain/eligibility.ts'
import { type MailRecord, markOf } from '../domain/mail.ts'
import type { ClusterId, Member } from '../domain/member.ts'
import { type DeclineReason, type Opinion, opinionOf } from '../domain/opinion.ts'
import type { Opportunity } from '../domain/opportunity.ts'
import type { Wish } from '../domain/preferences.ts'
import { closedSince, lastHeardOf } from '../domain/status.ts'
import type { Instant } from '../domain/time.ts'
import { BANDS, type Explanation } from '../matching/index.ts'
import { isUnconfirmed } from '../sources/unconfirmed.ts'
import { mostFor } from './candidates.ts'
import type { Candidate, SourceReading } from './digest.ts'
import { LIMITS, type Selection, sectionOf, selectDue } from './due.ts'
import { opinionBehind } from './leaning.ts'
import { rowsOf, sinceTold, toldIn, toldOrFollowed } from './told.ts'
import { isOpenTo, scoreOf, standingOf, type Wanting, wishFor } from './wanted.ts'

/** A concept of a value chain of the member, or one that excludes, with whose rule set it is in. */
export type OwnConcept = Pick<Concept, 'id' | 'owner' | 'it' | 'en' | 'weight' | 'rule'> & {
  cluster: ClusterId
}

/** One thing that keeps a call from a contact. Where nothing is left out, the next mail has it. */
export type Obstacle =
  /** No source lists it. */
  | { code: 'unknown'; sources: SourceReading[] }
  /** Its source could not be read, or not whole, the last time (`problem`) or for long (`since`). */
  | { code: 'source-silent'; source: string; since?: Instant; problem?: string }
  /** The row was refused by its reader. */
  | { code: 'row-refused'; source: string; row: string; reason: string; at: Instant }
  /** Stored, or changed, or the member saved, after what is matched was built. */
  | { code: 'held'; what: 'call' | 'change' | 'member'; builtAt?: Instant }
  /** `since` is absent where only its source says so. `stage`: the first of two is over. */
  | { code: 'closed'; since?: Instant; stage: boolean; withdrawn: boolean }
  /** No closing day is known, and nothing was heard of it since: it may be over. */
  | { code: 'unconfirmed'; since: Instant }
  /** Of another region, or a mere register, which this contact has not asked for. */
  | { code: 'off'; wish: Wish }
  /** `concept` is its id; `it` and `en` its words, where its rule set is at hand. */
  | { code: 'excluded'; cluster: ClusterId; concept: string; it: string[]; en: string[]; ruleSet?: number }
  /** Too few words in common. `unmet`: concepts of the member's value chains of which the call has no word. */
  | { code: 'below'; by: number; floor: number; unmet: OwnConcept[] }
  | { code: 'missing'; reasons: VerdictReason[] }
  /** Only possibly near: a title at most, and no mail for it alone. */
  | { code: 'possible'; by: number; good: number }
  /** The contact has declined this call on the member's behalf. */
  | { code: 'declined'; at: Instant; reason: DeclineReason }
  /** Too low, or lower than a card, only because of what was said of other calls; `behind` if by this contact. */
  | { code: 'lowered'; by: number; behind?: Pick<Opinion, 'title' | 'language' | 'at'> }
  /** `period` of the digest that told it, as it still stands. */
  | { code: 'told'; at: Instant; period: string }
  /** Open, but in `place` after the `most` that are looked at for a mail. */
  | { code: 'crowded'; place: number; most: number }
  /** Seen before the last mail, or in its source's first reading: only so many of these are in one mail. */
  | { code: 'queued'; most: number; baseline: boolean }
  | { code: 'no-contact' }
  | { code: 'muted'; because: NonNullable<Contact['inactiveBecause']>; since?: Instant }
  | { code: 'paused'; until: Instant }

/** What is known of one call, one member and one of its contacts. */
export type Question = {
  now: Instant
  /** The call as it is stored; undefined: none is. */
  call?: Opportunity | undefined
  /** The version in the snapshot in force; undefined: it is not in it. */
  matchedVersion?: number | undefined
  builtAt?: Instant | undefined
  /** Rows that were refused, and that may be the call asked for. */
  refused: Omit<Extract<Obstacle, { code: 'row-refused' }>, 'code'>[]
  /** The sources that are read; `own` is the one that lists the call, or would. */
  sources: SourceReading[]
  own?: (SourceReading & { problem?: string | undefined }) | undefined
  member: Member
  /** Undefined while the pair is not in the snapshots. */
  explanation?: Explanation | undefined
  eligibility?: Eligibility | undefined
  concepts: OwnConcept[]
  contact?:
    | { contact: Contact; members: [Member, ...Member[]]; records: MailRecord[]; opinions: Opinion[] }
    | undefined
  /** What has a place for the contact, without what it was told and without a cut (`everyCandidateFor`). */
  candidates: Candidate[]
}

/** Where the call stands among those of the contact: `place` of `of`, from 1, and what the next mail has of it. */
export type Standing = { place: number; of: number; next: 'card' | 'title' | 'page' | 'none' }

export type Answer = {
  /** Is it near enough to be a match, whatever else keeps it away? */
  match: boolean
  obstacles: Obstacle[]
  standing?: Standing
}

const MOST_CONCEPTS = 6

const folded = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()

const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** Is the word, or are the words, in the text, and not only within longer ones? Both are folded. */
const holds = (text: string, words: string): boolean =>
  new RegExp(`(?<![\\p{L}\\p{N}])${escaped(words)}(?![\\p{L}\\p{N}])`, 'u').test(text)

/** Concepts that could bring points and of which nothing stands in the call; the weightiest first. */
const unmetBy = (call: Opportunity, concepts: OwnConcept[], { reasons }: Explanation): OwnConcept[] => {
  const text = folded([call.title, call.summary ?? '', ...call.keywords, call.text ?? ''].join(' '))
  const met = new Set(
    reasons.flatMap(({ from }) => (from.kind === 'profile' ? [] : [`${from.cluster}/${from.concept}`])),
  )
  return concepts
    .filter(
      ({ id, cluster, rule, it, en }) =>
        rule !== 'excluded' &&
        !met.has(`${cluster}/${id}`) &&
        ![...it, ...en].some((word) => holds(text, folded(word))),
    )
    .sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1))
    .slice(0, MOST_CONCEPTS)
}

/** While no such call is stored: is it refused, is its source silent, or does nobody list it? */
const ofReading = ({ refused, own, sources }: Question): Obstacle[] => {
  const silent: Obstacle[] =
    own && (own.silentSince || own.problem)
      ? [
          {
            code: 'source-silent',
            source: own.name,
            ...(own.silentSince ? { since: own.silentSince } : {}),
            ...(own.problem ? { problem: own.problem } : {}),
          },
        ]
      : []
  if (refused.length > 0)
    return [...silent, ...refused.map((row) => ({ code: 'row-refused' as const, ...row }))]
  return [...silent, { code: 'unknown', sources }]
}

const heldBack = (call: Opportunity, { matchedVersion, builtAt, explanation, now }: Question): Obstacle[] => {
  const since = builtAt ? { builtAt } : {}
  // Calls long closed leave the snapshot for good: they are not waiting.
  if (matchedVersion === undefined)
    return closedSince(call, now) ? [] : [{ code: 'held', what: 'call', ...since }]
  if (matchedVersion < call.version) return [{ code: 'held', what: 'change', ...since }]
  return explanation ? [] : [{ code: 'held', what: 'member', ...since }]
}

const ofCall = (call: Opportunity, { now, member, contact }: Question): Obstacle[] => {
  const closed = closedSince(call, now)
  const wish = wishFor(call, {
    members: contact?.members ?? [member],
    wishes: contact?.contact.wishes,
  })
  return [
    ...(closed
      ? [
          {
            code: 'closed' as const,
            ...(closed.at ? { since: closed.at } : {}),
            stage: closed.stage,
            withdrawn: call.withdrawnAt !== undefined,
          },
        ]
      : []),
    ...(isUnconfirmed(call, now) ? [{ code: 'unconfirmed' as const, since: lastHeardOf(call, now) }] : []),
    ...(wish ? [{ code: 'off' as const, wish }] : []),
  ]
}

const ofMatching = (call: Opportunity, { explanation, concepts }: Question): Obstacle[] => {
  const whyNot = explanation?.whyNot
  if (!whyNot) return []
  if (whyNot.code === 'below')
    return [
      { code: 'below', by: whyNot.by, floor: whyNot.floor, unmet: unmetBy(call, concepts, explanation) },
    ]
  const ruleSet = explanation.ruleSets[whyNot.cluster]
  const { it = [], en = [] } =
    concepts.find(({ id, cluster }) => id === whyNot.concept && cluster === whyNot.cluster) ?? {}
  return [{ ...whyNot, it, en, ...(ruleSet === undefined ? {} : { ruleSet }) }]
}

/**
 * Closed is its own obstacle. Other regions are one, not two: where the call waits for that wish, its seat is not said
 * again.
 */
const ofRequirements = (
  call: Opportunity,
  { eligibility, contact, member }: Question,
  isElsewhere: boolean,
): Obstacle[] => {
  const wanting = { members: contact?.members ?? [member], wishes: contact?.contact.wishes }
  if (!eligibility) return []
  const undated = eligibility.reasons.filter(({ code }) => code !== 'closed')
  if (isOpenTo({ eligibility: { ...eligibility, reasons: undated } }, call, wanting)) return []
  const reasons = undated.filter(
    (reason) => isMissing(reason) && !(isElsewhere && reason.code === 'region-out'),
  )
  return reasons.length > 0 ? [{ code: 'missing', reasons }] : []
}

/** The mail in which the call was last told as it still stands. */
const tellingOf = (call: Opportunity, records: MailRecord[]): MailRecord | undefined => {
  if (sinceTold(call, toldIn(records))?.changes.length !== 0) return undefined
  const rows = new Set(rowsOf(call).map(({ id }) => id))
  return records.findLast(({ told }) => told.some(({ id }) => rows.has(id)))
}

/** What mails have told, and what room they have: nothing holds back a call that the next one has. */
const ofMail = (
  call: Opportunity,
  { explanation, contact, candidates, now }: Question,
  { place, next }: Partial<Standing>,
): Obstacle[] => {
  if (next === 'card' || next === 'title') return []
  const isPossible = explanation !== undefined && !explanation.whyNot && explanation.band === 'possible'
  const good = BANDS.good
  const possible: Obstacle[] = isPossible ? [{ code: 'possible', by: good - explanation.score, good }] : []
  if (!contact) return possible
  const telling = tellingOf(call, contact.records)
  if (telling) return [...possible, { code: 'told', at: telling.at, period: telling.key }]
  const wanting = { members: contact.members, wishes: contact.contact.wishes }
  const candidate = candidates.find(
    (one) => one.opportunity.id === call.id && standingOf(one, wanting, now) === 'open',
  )
  const most = mostFor(contact.members)
  if (place !== undefined && place > most) return [...possible, { code: 'crowded', place, most }]
  const mark = markOf(contact.records)
  const isQueued = candidate && mark && sectionOf(candidate, { now, mark }) === 'newly-relevant'
  return isQueued
    ? [...possible, { code: 'queued', most: LIMITS.newlyRelevant, baseline: call.baseline }]
    : possible
}

/** What the contact has said of this call, and what was said of others where it keeps this one low. */
const ofOpinions = (call: Opportunity, { explanation, contact, member }: Question): Obstacle[] => {
  const opinions = contact?.opinions ?? []
  const said = opinionOf(rowsOf(call), opinions)
  const isDeclined = said?.says === 'decline' && said.onBehalf.some((one) => one.member === member.id)
  const declined: Obstacle[] = isDeclined
    ? [{ code: 'declined', at: said.at, reason: said.reason ?? 'topic' }]
    : []
  const moved = explanation?.moved
  if (!explanation || !moved || moved.points >= 0) return declined
  const { score } = explanation
  const isLowered = [BANDS.possible, BANDS.good].some(
    (floor) => score < floor && score - moved.points >= floor,
  )
  if (!isLowered) return declined
  const behind = opinionBehind(moved, member.id, opinions)
  return [...declined, { code: 'lowered', by: -moved.points, ...(behind ? { behind } : {}) }]
}

const ofContact = ({ contact, now }: Question): Obstacle[] => {
  if (!contact) return [{ code: 'no-contact' }]
  const { active, inactiveBecause, inactiveSince, pausedUntil } = contact.contact
  if (!active)
    return [
      {
        code: 'muted',
        because: inactiveBecause ?? 'unsubscribed',
        ...(inactiveSince ? { since: inactiveSince } : {}),
      },
    ]
  return pausedUntil && pausedUntil > now ? [{ code: 'paused', until: pausedUntil }] : []
}

const nextOf = (call: Opportunity, selection: Selection | undefined): Standing['next'] => {
  const has = (due: Selection['cards']): boolean =>
    due.some(({ candidate }) => candidate.opportunity.id === call.id)
  if (!selection) return 'none'
  return has(selection.cards) ? 'card' : has(selection.titles) ? 'title' : 'page'
}

const standingOfCall = (call: Opportunity, { contact, candidates, now }: Question): Standing | undefined => {
  if (!contact) return undefined
  const { members, records } = contact
  const wanting: Wanting = { members, wishes: contact.contact.wishes }
  const open = candidates
    .filter((candidate) => standingOf(candidate, wanting, now) === 'open')
    .toSorted((a, b) => scoreOf(b, wanting) - scoreOf(a, wanting))
  const place = open.findIndex(({ opportunity }) => opportunity.id === call.id) + 1
  if (place === 0) return undefined
  const mark = markOf(records)
  const selection = selectDue({
    candidates: open.slice(0, mostFor(members)),
    contact: contact.contact,
    members,
    now,
    mark,
    told: toldOrFollowed(records, contact.opinions),
    opinions: contact.opinions,
  })
  return { place, of: open.length, next: nextOf(call, selection) }
}

/**
 * Everything that keeps a call from a member's contact, in the order in which it acts: reading, matching's delay, the
 * call itself, its nearness, its requirements, what mails have told, the contact. A call without obstacles is in the
 * next mail, or is told by its standing to have no room in it.
 */
export const whyNot = (question: Question): Answer => {
  const { call, explanation } = question
  if (!call) return { match: false, obstacles: [...ofReading(question), ...ofContact(question)] }
  const itself = ofCall(call, question)
  const isElsewhere = itself.some((one) => one.code === 'off' && one.wish === 'other-regions')
  const standing = standingOfCall(call, question)
  const obstacles = [
    ...heldBack(call, question),
    ...itself,
    ...ofMatching(call, question),
    ...ofOpinions(call, question),
    ...ofRequirements(call, question, isElsewhere),
    ...ofMail(call, question, standing ?? {}),
    ...ofContact(question),
  ]
  return {
    match: explanation !== undefined && !explanation.whyNot,
    obstacles,
    // What was told already, or is crowded out, waits for no place.
    ...(standing &&
    !obstacles.some(({ code }) => code === 'told' || code === 'crowded' || code === 'declined')
      ? { standing }
      : {}),
  }
}
