import { isAnnounced } from '../domain/desk.ts'
import type { Change, Deadline, EditableField, Opportunity } from '../domain/opportunity.ts'
import { type Instant, zoned } from '../domain/time.ts'

/** Which source is believed first, by its id: 0, then 1, and so on. */
export type AuthorityRank = (source: string) => number

/** In the order in which sources are believed; equals by who was first. */
export const byAuthority =
  (rankOf: AuthorityRank) =>
  (a: Opportunity, b: Opportunity): number =>
    rankOf(a.source) - rankOf(b.source) || bySeniority(rankOf)(a, b)

/**
 * The first seen leads and keeps leading, so that what mails named stays what they named. What an office added leads no
 * source: once one has the call, its words are the call's. What the Region's consortium announces here leads every
 * source, whichever was first: its wording stays.
 */
export const bySeniority =
  (rankOf: AuthorityRank) =>
  (a: Opportunity, b: Opportunity): number => {
    if (isAnnounced(a) !== isAnnounced(b)) return isAnnounced(a) ? -1 : 1
    if ((a.byHand === undefined) !== (b.byHand === undefined)) return a.byHand ? 1 : -1
    if (a.firstSeenAt !== b.firstSeenAt) return a.firstSeenAt < b.firstSeenAt ? -1 : 1
    return rankOf(a.source) - rankOf(b.source) || (a.id < b.id ? -1 : 1)
  }

/** Changes by which a row says when it closes, or that it is closed. */
const CLOSING: readonly Change['field'][] = ['deadline', 'closed', 'reopened']

/** When a row last said something new of its end, up to a moment; where it never did, undefined. */
const lastSaid = (
  { changes }: Opportunity,
  until: Instant,
  isNews: (change: Change) => boolean = () => true,
): Instant | undefined =>
  changes
    .filter((change) => change.at <= until && CLOSING.includes(change.field) && isNews(change))
    .map(({ at }) => at)
    .toSorted()
    .at(-1)

/** The days among deadlines kept as JSON, as one text. */
const daysIn = (json: string | undefined): string =>
  (json === undefined ? [] : (JSON.parse(json) as Deadline[])).map(dayOf).toSorted().join()

/** Does a source name, later, the very days that a row named before it? A slow site repeats, one extension behind. */
const isRepeated = ({ deadlines, changes }: Opportunity, { at, field, after }: Change): boolean => {
  if (field !== 'deadline') return false
  const own = changes.filter((change) => change.field === 'deadline')
  const known = own.filter((change) => change.at <= at)
  // Before its first change a row named what that change says was there before.
  const named = [own[0]?.before ?? JSON.stringify(deadlines), ...known.map((change) => change.after)]
  return named.some((json) => daysIn(json) === daysIn(after))
}

/**
 * In the order in which rows are believed of when a call closes. What is announced here is believed first, until a
 * source says something new of it later: an act may be on the Region's site before an officer has written it here. A
 * source that only joins says nothing new, nor does one that repeats days that were announced here before.
 */
export const byWord = (
  rows: readonly Opportunity[],
  rankOf: AuthorityRank,
  until: Instant = '9',
): ((a: Opportunity, b: Opportunity) => number) => {
  const own = rows.find(isAnnounced)
  if (!own) return byAuthority(rankOf)
  const said = lastSaid(own, until) ?? own.firstSeenAt
  const place = (row: Opportunity): 0 | 1 | 2 => {
    if (row === own) return 1
    return (lastSaid(row, until, (change) => !isRepeated(own, change)) ?? '') > said ? 0 : 2
  }
  return (a, b) => place(a) - place(b) || byAuthority(rankOf)(a, b)
}

/** Has a person corrected it? What a person set is believed before any source. */
export const isEdited = ({ edits = [] }: Opportunity, name: EditableField): boolean =>
  edits.some(({ field }) => field === name)

/** What a row states of its deadlines at some moment. */
export type Statement = { row: Opportunity; deadlines: Deadline[]; isListed: boolean }

/** The day in the deadline's own zone. */
export const dayOf = ({ at, zone }: { at: Instant; zone: string }): string =>
  zoned(at, zone).toPlainDate().toString()

/** The hour of a day whose hour is not stated, where another source states exactly one. */
const withHour = (deadline: Deadline, others: Deadline[]): Deadline => {
  if (deadline.hourStated) return deadline
  const stated = others.filter((other) => other.hourStated && dayOf(other) === dayOf(deadline))
  const [first] = stated
  const isOne = first !== undefined && stated.every(({ at }) => at === first.at)
  if (!isOne) return deadline
  return deadline.stage === undefined ? first : { ...first, stage: deadline.stage }
}

/**
 * Whose deadlines are believed, and what they are: of the rows that are still listed the one with most authority that
 * states any. Another's hour completes a day, but never moves it. Undefined where none states a deadline.
 * @param statements in the order of authority
 */
export const believedDeadlines = (
  statements: Statement[],
): { row: Opportunity; deadlines: Deadline[] } | undefined => {
  const stating = statements.filter(({ deadlines }) => deadlines.length > 0)
  const speaker =
    stating.find(({ row }) => isEdited(row, 'deadlines')) ??
    // Once it is revoked here it is no longer listed, and a site that has not heard of it moves no day by that.
    stating.find(({ row, isListed }) => isListed || isAnnounced(row)) ??
    stating[0]
  if (!speaker) return undefined
  const others = stating
    .filter((one) => one !== speaker && one.isListed)
    .flatMap(({ deadlines }) => deadlines)
  return { row: speaker.row, deadlines: speaker.deadlines.map((deadline) => withHour(deadline, others)) }
}
