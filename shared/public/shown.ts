import { type Steering, steersOf } from '../digests/steering.ts'
import { isKept } from '../domain/by-hand.ts'
import type { ClusterId } from '../domain/member.ts'
import type { Opportunity } from '../domain/opportunity.ts'
import type { Instant } from '../domain/time.ts'

/** Who holds a call now: nobody may read of it in their name. */
export const holdersOf = (
  call: Opportunity,
  steering: Steering,
  now: Instant,
): ReadonlySet<ClusterId | 'everybody'> =>
  new Set(
    steersOf(call, steering, now)
      .filter(({ does }) => does === 'hold')
      .map(({ scope }) => scope),
  )

/**
 * Has the call a page that everybody may read? What an office added by hand for its own members is theirs. Closed ones have theirs too, which says so. What a single cluster holds
 * has one as well, and is in none of that cluster's lists: it is a call of the funder's, not of the cluster's.
 */
export const isPublic = (call: Opportunity, steering: Steering, now: Instant): boolean =>
  !isKept(call) && !holdersOf(call, steering, now).has('everybody')
