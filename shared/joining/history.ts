import { speaking } from '../domain/by-hand.ts'
import { deadlinesOf } from '../domain/change.ts'
import { isAnnounced } from '../domain/desk.ts'
import type { Change, Deadline, Opportunity } from '../domain/opportunity.ts'
import type { Instant } from '../domain/time.ts'
import { type AuthorityRank, believedDeadlines, byAuthority, byWord, dayOf } from './believed.ts'

type Field = Exclude<Change['field'], 'withdrawn' | 'closed' | 'reopened' | 'rectified'>

const NOW: Record<Field, (row: Opportunity) => unknown> = {
  deadline: ({ deadlines }) => deadlines,
  opening: ({ opensAt }) => opensAt,
  amount: ({ amounts }) => amounts,
  eligibility: ({ applicants }) => applicants,
  procedure: ({ procedure, end }) => (procedure || end ? { procedure, end } : undefined),
  title: ({ title }) => title,
}
const FIELDS = Object.keys(NOW) as Field[]

/** What a row stated of a field at a moment: what the next change of it says was there before, else what is there now. */
const statedAt = (row: Opportunity, field: Field, at: Instant): unknown => {
  const next = row.changes.find((change) => change.field === field && change.at > at)
  if (!next) return NOW[field](row)
  return next.before === undefined ? undefined : (JSON.parse(next.before) as unknown)
}

/** A source that opens again what it had closed itself says so by `true`; one that lists it again, since when it did not. */
const isOwnClosing = ({ field, before }: Change): boolean =>
  field === 'closed' || (field === 'reopened' && before === 'true')
const isListing = (change: Change): boolean =>
  change.field === 'withdrawn' || (change.field === 'reopened' && !isOwnClosing(change))

const isListedAt = (row: Opportunity, at: Instant): boolean =>
  row.changes.findLast((change) => change.at <= at && isListing(change))?.field !== 'withdrawn'

const isClosedAt = (row: Opportunity, at: Instant): boolean => {
  const next = row.changes.find((change) => change.at > at && isOwnClosing(change))
  return next ? next.field === 'reopened' : row.closedBySource === true
}

/** What is believed of a field at a moment, and on whose word. */
type Belief = { row: Opportunity; value: unknown }

const beliefAt = (
  rows: Opportunity[],
  field: Field,
  at: Instant,
  rankOf: AuthorityRank,
): Belief | undefined => {
  const seen = rows.filter(({ firstSeenAt }) => firstSeenAt <= at)
  const [leader] = seen
  const inOrder = seen.toSorted(byAuthority(rankOf))
  if (field === 'deadline') {
    const own = new Set(speaking(seen))
    const found = believedDeadlines(
      seen.toSorted(byWord(seen, rankOf, at)).map((row) => ({
        row,
        deadlines: (statedAt(row, field, at) ?? []) as Deadline[],
        isListed: own.has(row) && isListedAt(row, at),
      })),
    )
    return found && { row: found.row, value: found.deadlines }
  }
  const row = [leader, ...inOrder].find((one) => one && statedAt(one, field, at) !== undefined)
  return row && { row, value: statedAt(row, field, at) }
}

const isSame = (field: Field, before: Belief | undefined, after: Belief | undefined): boolean =>
  field === 'deadline'
    ? deadlinesOf({ deadlines: (before?.value ?? []) as Deadline[] }) ===
      deadlinesOf({ deadlines: (after?.value ?? []) as Deadline[] })
    : JSON.stringify(before?.value) === JSON.stringify(after?.value)

/** Another source may know more of the same days; that is told to nobody. Other days are. */
const isContradicted = (before: Belief | undefined, after: Belief | undefined): boolean => {
  const days = (belief: Belief | undefined): string[] =>
    [...new Set(((belief?.value ?? []) as Deadline[]).map(dayOf))].toSorted()
  return days(after).length > 0 && days(before).join() !== days(after).join()
}

const asChange = (
  field: Field,
  at: Instant,
  cause: { row: Opportunity; version: number },
  before: Belief | undefined,
  after: Belief | undefined,
): Change => ({
  at,
  version: cause.version,
  origin: cause.row.id,
  field,
  ...(before === undefined ? {} : { before: JSON.stringify(before.value) }),
  ...(after === undefined ? {} : { after: JSON.stringify(after.value) }),
})

type Event = { at: Instant; row: Opportunity; change?: Change }

/** What one moment changed in what is believed of a field. */
const changeIn = (
  field: Field,
  at: Instant,
  events: Event[],
  before: Belief | undefined,
  after: Belief | undefined,
): Change[] => {
  const own = events.filter(({ change }) => change?.field === field)
  const said = own.find(({ row }) => row === after?.row) ?? own[0]
  // The amount and who may apply are more than their change records: whoever is believed before and after is quoted.
  if (said?.change && said.row === after?.row && said.row === before?.row)
    return [{ ...said.change, origin: said.row.id }]
  if (isSame(field, before, after)) return []
  if (said?.change)
    return [asChange(field, at, { row: said.row, version: said.change.version }, before, after)]
  const [joined] = events
  const isTold = joined && field === 'deadline' && isContradicted(before, after)
  return isTold
    ? [asChange(field, at, { row: joined.row, version: joined.change?.version ?? 1 }, before, after)]
    : []
}

/** What a state's beginning and its end are told by, when what happened at this moment turned it. */
const turned = (
  was: boolean,
  is: boolean,
  field: Change['field'],
  events: Event[],
  isOfThis: (change: Change) => boolean,
): Change[] => {
  const wanted = is ? field : 'reopened'
  const cause = events.find(({ change }) => change?.field === wanted && isOfThis(change))
  return was !== is && cause?.change ? [{ ...cause.change, origin: cause.row.id }] : []
}

/** Withdrawn is what no source lists any more; closed, what the source that is believed first closes. */
const standingIn = (
  rows: Opportunity[],
  previous: Instant,
  at: Instant,
  events: Event[],
  rankOf: AuthorityRank,
): Change[] => {
  const seen = (when: Instant): Opportunity[] =>
    speaking(rows.filter(({ firstSeenAt }) => firstSeenAt <= when))
  const isGone = (when: Instant): boolean =>
    seen(when).every((row) => !isListedAt(row, when)) ||
    seen(when).some((row) => isAnnounced(row) && !isListedAt(row, when))
  const isClosed = (when: Instant): boolean => {
    const belief = beliefAt(rows, 'deadline', when, rankOf)?.row
    const [first] = seen(when)
      .filter((row) => isListedAt(row, when))
      .toSorted(byWord(rows, rankOf, when))
    const speaker = belief ?? first
    return speaker !== undefined && isClosedAt(speaker, when)
  }
  return [
    ...turned(isGone(previous), isGone(at), 'withdrawn', events, isListing),
    ...turned(isClosed(previous), isClosed(at), 'closed', events, isOwnClosing),
  ]
}

/**
 * The material changes of a joined call: what changed in what is *believed* of it, whichever source moved first, once.
 * A source that joins later is told to nobody, unless it is believed and names other days.
 * @param rows in the order of seniority, the leader first
 */
export const historyOf = (rows: Opportunity[], rankOf: AuthorityRank): Change[] => {
  const events: Event[] = rows.flatMap((row) => [
    { at: row.firstSeenAt, row },
    ...row.changes.map((change) => ({ at: change.at, row, change })),
  ])
  const moments = [...new Set(events.map(({ at }) => at))].toSorted()
  return moments.flatMap((at, index) => {
    const previous = moments[index - 1]
    if (previous === undefined) return []
    const now = events.filter((event) => event.at === at)
    const own = now.flatMap(({ change, row }) =>
      change?.field === 'rectified' ? [{ ...change, origin: row.id }] : [],
    )
    return [
      ...own,
      ...standingIn(rows, previous, at, now, rankOf),
      ...FIELDS.flatMap((field) =>
        changeIn(field, at, now, beliefAt(rows, field, previous, rankOf), beliefAt(rows, field, at, rankOf)),
      ),
    ]
  })
}
