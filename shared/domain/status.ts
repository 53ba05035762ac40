import type { Deadline, Draft, Opportunity } from './opportunity.ts'
import { type Instant, plus } from './time.ts'

export type Status = 'forthcoming' | 'open' | 'closed'

type Dated = Pick<Draft, 'opensAt' | 'deadlines' | 'twoStage' | 'closedBySource' | 'indicative'> & {
  withdrawnAt?: Instant | undefined
}

/**
 * The deadlines that still admit a newcomer: after its first stage a call is closed to newcomers, whether its source calls
 * it two-stage or its deadlines name their stages. Windows and cut-off dates name none: each admits newcomers.
 */
const newcomersDeadlines = (call: Dated): Deadline[] => {
  const inOrder = call.deadlines.toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
  const first = Math.min(...inOrder.map(({ stage = 1 }) => stage))
  if (inOrder.some(({ stage }) => stage !== undefined))
    return inOrder.filter(({ stage = 1 }) => stage === first)
  return call.twoStage ? inOrder.slice(0, 1) : inOrder
}

/** The next deadline that a newcomer can meet, or undefined when none is stated or all are past. */
export const nextDeadline = (call: Dated, now: Instant): Deadline | undefined =>
  newcomersDeadlines(call).find((deadline) => deadline.at >= now)

/**
 * Computed from dates and `now`, never stored, and dates are believed over a source's own status field.
 * No date at all means open, unless the source itself says closed, or that it is planned and its dates indicative.
 */
export const statusOf = (call: Dated, now: Instant): Status => {
  if (call.withdrawnAt && call.withdrawnAt <= now) return 'closed'
  if (call.deadlines.length > 0 && !nextDeadline(call, now)) return 'closed'
  if (call.closedBySource) return 'closed'
  if (call.opensAt && call.opensAt.at > now) return 'forthcoming'
  if (call.indicative && !call.opensAt && call.deadlines.length === 0) return 'forthcoming'
  return 'open'
}

/**
 * Since when a closed call has been closed to newcomers; undefined when it is not closed, or when only its source says
 * so. `stage`: later stages still run, for those who passed the first.
 */
export const closedSince = (call: Dated, now: Instant): { at?: Instant; stage: boolean } | undefined => {
  if (statusOf(call, now) !== 'closed') return undefined
  const last = newcomersDeadlines(call).at(-1)?.at
  const ends = [call.withdrawnAt, last].filter((at): at is Instant => at !== undefined && at <= now)
  const at = ends.toSorted().at(0)
  const stage = !call.withdrawnAt && call.deadlines.some((deadline) => deadline.at >= now) && at !== undefined
  return { ...(at ? { at } : {}), stage }
}

/** Days without any word of a call that names no closing day, after which nobody can say whether it is still open. */
export const UNDATED_DAYS = 180

/** When a call was last heard of: published, first seen where that is not stated, or last changed. */
export const lastHeardOf = (
  { publishedAt, firstSeenAt, changes }: Pick<Opportunity, 'publishedAt' | 'firstSeenAt' | 'changes'>,
  now: Instant,
): Instant =>
  [publishedAt ?? firstSeenAt, ...changes.map(({ at }) => at)]
    .filter((at) => at <= now)
    .toSorted()
    .at(-1) ?? firstSeenAt

/** Since when an open call that names no closing day was not heard of; undefined while that is no half year ago. */
export const undatedSince = (call: Opportunity, now: Instant): Instant | undefined => {
  if (call.deadlines.length > 0 || statusOf(call, now) !== 'open') return undefined
  const heard = lastHeardOf(call, now)
  return heard < plus(now, { days: -UNDATED_DAYS }) ? heard : undefined
}
