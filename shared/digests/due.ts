import type { Contact } from '../domain/contact.ts'
import type { Change } from '../domain/opportunity.ts'
import { nextDeadline, statusOf } from '../domain/status.ts'
import type { Instant } from '../domain/time.ts'
import { daysUntil } from './dates.ts'
import type { Candidate, DigestInput } from './digest.ts'
import { pinOf } from './steering.ts'
import { sinceFollowed, sinceTold } from './told.ts'
import { openFits, type Standing, scoreOf, standingOf, type Wanting } from './wanted.ts'

/** In the order of the mail: what cannot wait comes first. */
export const SECTIONS = ['closing', 'opening', 'updated', 'new', 'first-look', 'newly-relevant'] as const

/** Those of the digest, and two of mails that cannot wait for it (urgent.ts). */
export type Section = (typeof SECTIONS)[number] | 'ended' | 'reminder'

/**
 * How much one mail holds. A reader has two minutes: five cards in full, ten titles, the rest on the web.
 * `closingDays` is the span in which an application can still be written but not put off.
 */
export const LIMITS = {
  cards: 5,
  titles: 10,
  newlyRelevant: 3,
  firstLook: 8,
  closingDays: 14,
  /** Calls that are only possibly near: never a card, and no more titles than this. */
  possible: 3,
} as const

/** Full cards in one mail of this contact. */
export const cardsOf = ({ cards }: Pick<Contact, 'cards'>): number => cards ?? LIMITS.cards

/** A call that is due, where it goes, and what has changed since it was last told. */
export type Due = { section: Section; candidate: Candidate; changes: Change[]; toldAt?: Instant }

export type Selection = {
  cards: Due[]
  titles: Due[]
  /** Due or never told, but without room this time: on the web, and not counted as told. */
  more: number
  /** Near, but a stated requirement rules out every member of this contact; on the web with the reason. */
  notOpen: number
}

type Moment = Pick<DigestInput, 'now' | 'mark' | 'told'>

/** Near enough for a card: good or better for a member that may apply, or told before and changed since. */
const isCardWorthy = ({ candidate, toldAt }: Due, wanting: Wanting): boolean =>
  toldAt !== undefined || openFits(candidate, wanting).some(({ band }) => band !== 'possible')

const isClosing = ({ opportunity }: Candidate, now: Instant): boolean => {
  const next = nextDeadline(opportunity, now)
  return (
    statusOf(opportunity, now) === 'open' && next !== undefined && daysUntil(now, next) <= LIMITS.closingDays
  )
}

const opensWithinTwoWeeks = ({ opportunity }: Candidate, now: Instant): boolean =>
  opportunity.opensAt !== undefined && daysUntil(now, opportunity.opensAt) <= LIMITS.closingDays

/** Where a call not told before goes. */
export const sectionOf = (candidate: Candidate, { now, mark }: Omit<Moment, 'told'>): Section => {
  const { opportunity } = candidate
  const fresh = mark === undefined || (opportunity.firstSeenAt >= mark && !opportunity.baseline)
  if (isClosing(candidate, now)) return 'closing'
  if (statusOf(opportunity, now) === 'forthcoming' && (fresh || opensWithinTwoWeeks(candidate, now)))
    return 'opening'
  if (mark === undefined) return 'first-look'
  return fresh ? 'new' : 'newly-relevant'
}

const dueOf = (candidate: Candidate, moment: Moment): Due[] => {
  const before = sinceTold(candidate.opportunity, moment.told)
  if (!before) return [{ section: sectionOf(candidate, moment), candidate, changes: [] }]
  const { changes } = before
  if (changes.length === 0) return []
  const section = isClosing(candidate, moment.now) ? 'closing' : 'updated'
  return [{ section, candidate, changes, toldAt: before.at }]
}

/** A call that is followed, and that has no place but for what has changed in it: who follows it hears why. */
const followedDue = (candidate: Candidate, moment: Moment & Pick<DigestInput, 'opinions'>): Due[] => {
  const since = sinceFollowed(candidate.opportunity, moment)
  if (!since || since.changes.length === 0) return []
  return [{ section: 'updated', candidate, changes: since.changes, toldAt: since.at }]
}

/** What its office puts first, then best first; equals by nearest deadline, then by id, so that the order never depends on chance (FAULTS B14). */
const byScore =
  (now: Instant, wanting: Wanting) =>
  (a: Due, b: Due): number => {
    const deadline = ({ candidate }: Due): string => nextDeadline(candidate.opportunity, now)?.at ?? '9'
    const id = ({ candidate }: Due): string => candidate.opportunity.id
    const pinned = ({ candidate }: Due): number => (pinOf(candidate) ? 0 : 1)
    const keys = (due: Due): [number, number, string, string] => [
      pinned(due),
      -scoreOf(due.candidate, wanting),
      deadline(due),
      id(due),
    ]
    const [x, y] = [keys(a), keys(b)]
    const at = [0, 1, 2, 3].find((place) => x[place] !== y[place]) ?? 3
    return (x[at] ?? 0) < (y[at] ?? 0) ? -1 : 1
  }

/** At most so many of those that `rule` holds for; the others pass. `due` is in order of score. */
const capped = (due: Due[], most: number, rule: (due: Due) => boolean): Due[] => {
  const kept = new Set(due.filter(rule).slice(0, most))
  return due.filter((one) => !rule(one) || kept.has(one))
}

/**
 * Which of the candidates this contact is to hear of now, and where in the mail. Pure; `candidates` are above the
 * matcher's floor. Undefined when nothing is due: then no mail leaves (FAULTS A21).
 *
 * - *closing*: open, its next deadline within 14 days;
 * - *opening*: forthcoming, and first seen since the last mail or opening within 14 days;
 * - *updated*: told before, and what was told is no longer true (deadline, opening, amounts, applicants, title, or
 *   open again); under *closing* instead where its deadline is within 14 days, so that haste has one place. A call
 *   that is followed also when it is not open to the contact any more, with the verdict that says so;
 * - *new*: first seen since the last sent mail, other than in its source's first complete run;
 * - *newly relevant*: seen earlier, never told (the profile or the rules changed, or there was no room): at most 3;
 * - *first look*: no mail yet: the best 8 of all, those closing or opening under their own headings.
 *
 * Calls that are only possibly near take no card and at most 3 titles, and no mail leaves for them alone.
 *
 * A call is told once: it comes back only with a change. Which calls may take a place, are only counted, or are left
 * out altogether is said in wanted.ts.
 */
export const selectDue = (
  input: Moment & Pick<DigestInput, 'candidates' | 'contact' | 'members' | 'opinions'>,
): Selection | undefined => {
  const { now, mark, members } = input
  const wanting: Wanting = { ...input.contact, members, opinions: input.opinions }
  const standing = (wanted: Standing): Candidate[] =>
    input.candidates.filter((candidate) => standingOf(candidate, wanting, now) === wanted)
  const open = new Set(standing('open'))
  const all = input.candidates
    .flatMap((candidate) => (open.has(candidate) ? dueOf : followedDue)(candidate, input))
    .toSorted(byScore(now, wanting))
  const due =
    mark === undefined
      ? capped(all, LIMITS.firstLook, ({ toldAt }) => !toldAt)
      : capped(all, LIMITS.newlyRelevant, ({ section }) => section === 'newly-relevant')
  const inOrder = SECTIONS.flatMap((section) => due.filter((one) => one.section === section))
  const worthy = inOrder.filter((one) => isCardWorthy(one, wanting))
  if (worthy.length === 0) return undefined
  const possible = inOrder.filter((one) => !worthy.includes(one)).slice(0, LIMITS.possible)
  const cards = worthy.slice(0, cardsOf(input.contact))
  const titles = [...worthy.slice(cardsOf(input.contact)), ...possible].slice(0, LIMITS.titles)
  return {
    cards,
    titles,
    more: all.length - cards.length - titles.length,
    notOpen: standing('not-open').length,
  }
}
