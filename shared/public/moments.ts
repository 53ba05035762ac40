import type { Opportunity } from '../domain/opportunity.ts'
import { dayOf, type Instant } from '../domain/time.ts'

type Dated = Pick<Opportunity, 'opensAt' | 'deadlines' | 'withdrawnAt'>

/** Every moment at which a page of these calls may say something else, in order. */
export const momentsOf = (calls: Iterable<Dated>): readonly Instant[] =>
  [...calls]
    .flatMap(({ opensAt, deadlines, withdrawnAt }) => [
      ...(opensAt ? [opensAt.at] : []),
      ...deadlines.map(({ at }) => at),
      ...(withdrawnAt ? [withdrawnAt] : []),
    ])
    .sort()

/** How many of the moments are over, the earliest first. */
const passed = (moments: readonly Instant[], now: Instant): number => {
  let [low, high] = [0, moments.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((moments[middle] ?? '') < now) low = middle + 1
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
