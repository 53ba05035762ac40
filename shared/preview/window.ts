import type { Opportunity } from '../domain/opportunity.ts'
import { type Instant, plus } from '../domain/time.ts'

/** As many weeks of calls as a preview replays: what the snapshot keeps of calls that have closed. */
export const WEEKS = 12

/** `[since, until)`, in whole weeks before `until`. */
export type Window = { since: Instant; until: Instant; weeks: number }

export const windowBefore = (until: Instant, weeks = WEEKS): Window => ({
  since: plus(until, { days: -7 * weeks }),
  until,
  weeks,
})

/**
 * When a call was news: first seen; of those that were there when their source was first read, published, or opened,
 * as far as they say.
 */
export const newsAt = ({
  baseline,
  firstSeenAt,
  publishedAt,
  opensAt,
}: Pick<Opportunity, 'baseline' | 'firstSeenAt' | 'publishedAt' | 'opensAt'>): Instant => {
  const stated = publishedAt ?? opensAt?.at
  return baseline && stated && stated < firstSeenAt ? stated : firstSeenAt
}

const WEEK_MS = 7 * 24 * 3600 * 1000

/** In which week of the window the call was news, 0 the earliest; undefined: in none. */
export const weekOf = (call: Parameters<typeof newsAt>[0], { since, until }: Window): number | undefined => {
  const at = newsAt(call)
  if (at < since || at >= until) return undefined
  return Math.floor((Date.parse(at) - Date.parse(since)) / WEEK_MS)
}
