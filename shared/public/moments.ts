import type { Opportunity } from '../domain/opportunity.ts'
import { dayOf, type Instant, inZone, plus, zoned } from '../domain/time.ts'

type Dated = Pick<Opportunity, 'opensAt' | 'deadlines' | 'withdrawnAt'>

/**
 * Every moment from which a page of these calls may say something else, in order. A deadline can be met in its last
 * second (domain/status.ts), so that it is the next from which the call is closed.
 */
export const momentsOf = (calls: Iterable<Dated>): readonly Instant[] =>
  [...calls]
    .flatMap(({ opensAt, deadlines, withdrawnAt }) => [
      ...(opensAt ? [opensAt.at] : []),
      ...deadlines.map(({ at }) => plus(at, { seconds: 1 })),
      ...(withdrawnAt ? [withdrawnAt] : []),
    ])
    .sort()

/** How many of the moments are over, the earliest first. */
const passed = (moments: readonly Instant[], now: Instant): number => {
  let [low, high] = [0, moments.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((moments[middle] ?? '') <= now) low = middle + 1
    else high = middle
  }
  return low
}

/**
 * Names a stretch of time in which pages of the same calls say the same: one day in Rome, since they count days, and none
 * of the moments between. Time passes one way, so that no name comes back.
 */
export const stretchOf = (moments: readonly Instant[], now: Instant): string =>
  `${dayOf(now)} ${passed(moments, now)}`

/** When the stretch of time ends in which `now` lies: at the next of the moments, or at midnight in Rome. */
export const stretchEnd = (moments: readonly Instant[], now: Instant): Instant => {
  const midnight = inZone(`${zoned(now).toPlainDate().add({ days: 1 }).toString()}T00:00`)
  const next = moments[passed(moments, now)]
  return next !== undefined && next < midnight ? next : midnight
}
