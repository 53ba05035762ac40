import type { Deadline, Draft } from './opportunity.ts'
import type { Instant } from './time.ts'

export type Status = 'forthcoming' | 'open' | 'closed'

type Dated = Pick<Draft, 'opensAt' | 'deadlines' | 'twoStage' | 'closedBySource'> & {
  withdrawnAt?: Instant | undefined
}

/** The deadlines that still admit a newcomer: after its first stage a two-stage call is closed to newcomers. */
const newcomersDeadlines = (call: Dated): Deadline[] => {
  const inOrder = call.deadlines.toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
  return call.twoStage ? inOrder.slice(0, 1) : inOrder
}

/** The next deadline that a newcomer can meet, or undefined when none is stated or all are past. */
export const nextDeadline = (call: Dated, now: Instant): Deadline | undefined =>
  newcomersDeadlines(call).find((deadline) => deadline.at >= now)

/**
 * Computed from dates and `now`, never stored, and dates are believed over a source's own status field.
 * No date at all means open, unless the source itself says closed.
 */
export const statusOf = (call: Dated, now: Instant): Status => {
  if (call.withdrawnAt && call.withdrawnAt <= now) return 'closed'
  if (call.deadlines.length > 0 && !nextDeadline(call, now)) return 'closed'
  if (call.closedBySource) return 'closed'
  if (call.opensAt && call.opensAt.at > now) return 'forthcoming'
  return 'open'
}
