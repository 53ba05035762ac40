import { type Doubt, type Kind, LONG_PAST_DAYS } from '../../shared/domain/brake.ts'
import { deadlinesOf } from '../../shared/domain/change.ts'
import { asListed } from '../../shared/domain/edit.ts'
import type { Draft, Opportunity } from '../../shared/domain/opportunity.ts'
import type { Census, Suspect } from '../../shared/domain/source-run.ts'
import { statusOf } from '../../shared/domain/status.ts'
import { type Instant, plus, zoned } from '../../shared/domain/time.ts'
import type { Source } from '../../shared/sources/source.ts'
import type { Earlier } from './corrections.ts'
import { isKnown, listedIn, opportunityId } from './identity.ts'
import type { WholeReading } from './read-source.ts'
import { settleMissing } from './settle.ts'

const EXAMPLES = 20

/** All of each kind that a census counts. */
export type Suspects = Record<Kind, Suspect[]>

/** The row with the dates that its own page told an earlier time, where the row itself tells none. */
const withOwnDates = (row: Draft, before: Opportunity | undefined, source: Source): Draft =>
  before && row.deadlines.length === 0 && source.completion?.request(row)
    ? { ...row, deadlines: before.deadlines }
    : row

/** Dates are believed over a status: what says "open" long after its last deadline is no open call. */
const isLongPast = ({ deadlines, closedBySource }: Draft, now: Instant): boolean =>
  !closedBySource &&
  deadlines.length > 0 &&
  deadlines.every(({ at }) => at < plus(now, { days: -LONG_PAST_DAYS }))

const suspect = (id: string, { title }: Draft, what: string): Suspect => ({
  id,
  title: title.slice(0, 300),
  what,
})

const lastDay = ({ deadlines }: Draft): string =>
  deadlines
    .map(({ at }) => at.slice(0, 10))
    .toSorted()
    .at(-1) ?? 'no deadline stated'

/** Deadlines in local time, to the minute, as they are compared. */
const deadlineText = ({ deadlines }: Pick<Draft, 'deadlines'>): string =>
  deadlines
    .map(({ at, zone, hourStated }) => {
      const local = zoned(at, zone)
      const hour = hourStated ? ` ${local.toPlainTime().toString({ smallestUnit: 'minute' })}` : ''
      return `${local.toPlainDate()}${hour}`
    })
    .toSorted()
    .join(', ')
    .slice(0, 120) || 'no deadline stated'

/**
 * Counts a reading against what is stored, before any further page is asked for.
 * @param earlier rows of the last run as today's parser reads them: a corrected parser has moved no deadline
 */
export const censusOf = async (
  source: Source,
  stored: ReadonlyMap<string, Opportunity>,
  reading: WholeReading,
  now: Instant,
  earlier: Earlier,
): Promise<{ census: Census; suspects: Suspects }> => {
  const before = [...stored.values()].map(asListed)
  const known = new Map(before.map((call) => [call.id, call]))
  const of: Suspects = { longPast: [], fresh: [], reopened: [], moved: [], vanished: [] }
  for (const listed of reading.drafts) {
    const id = opportunityId(source.id, listed.sourceId)
    const call = known.get(id)
    const row = withOwnDates(listed, call, source)
    const isOpen = statusOf(row, now) !== 'closed'
    if (isLongPast(row, now))
      of.longPast.push(suspect(id, row, `listed as open; its last deadline was ${lastDay(row)}`))
    else if (!call && isOpen) of.fresh.push(suspect(id, row, `new; last deadline: ${lastDay(row)}`))
    else if (call && isOpen && !isKnown(call, listed) && statusOf(call, now) === 'closed')
      of.reopened.push(suspect(id, row, `was closed, and is listed as open; last deadline: ${lastDay(row)}`))
    else if (
      call &&
      !isKnown(call, listed) &&
      statusOf(call, now) !== 'closed' &&
      deadlinesOf(call) !== deadlinesOf(row)
    ) {
      const reread = await earlier(listed.sourceId)
      const was = reread ? withOwnDates(reread, call, source) : call
      if (deadlinesOf(was) !== deadlinesOf(row))
        of.moved.push(suspect(id, row, `deadline moved from ${deadlineText(was)} to ${deadlineText(row)}`))
    }
  }
  if (source.lists === 'everything') {
    for (const call of settleMissing(before, listedIn(source.id, reading), now))
      of.vanished.push(suspect(call.id, call, `no longer listed; last deadline: ${lastDay(call)}`))
  }
  const census = {
    open: before.filter((call) => statusOf(call, now) !== 'closed').length,
    fresh: of.fresh.length,
    vanished: of.vanished.length,
    reopened: of.reopened.length,
    moved: of.moved.length,
    longPast: of.longPast.length,
  }
  return { census, suspects: of }
}

/** Examples of what is doubted, some of every kind, so that a frequent one does not hide the others. */
export const examplesOf = (suspects: Suspects, doubts: readonly Doubt[]): Suspect[] =>
  Array.from({ length: EXAMPLES }, (_, n) => doubts.flatMap(({ kind }) => suspects[kind][n] ?? []))
    .flat()
    .slice(0, EXAMPLES)
