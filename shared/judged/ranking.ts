import type { Member } from '../domain/member.ts'
import type { Opportunity } from '../domain/opportunity.ts'
import type { Matcher } from '../matching/index.ts'
import { mayBeTold } from './chain.ts'

/** Best first; equals by id, so that the same calls are always in the same order. */
export const byWorth = (worth: ReadonlyMap<string, number>): string[] =>
  [...worth].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1)).map(([id]) => id)

/**
 * The calls of a value chain as its members are told of them: by the sum of the scores of those that a call is told to,
 * so that it stands high where it is near to some, or good for many. What nobody is told of is not in it.
 */
export const rankingOf = (
  members: readonly Member[],
  cards: ReadonlyMap<string, Opportunity>,
  matcher: Pick<Matcher, 'callsFor'>,
): string[] => {
  const worth = new Map<string, number>()
  for (const member of members)
    for (const { opportunity, score } of matcher.callsFor(member.id, { limit: Number.MAX_SAFE_INTEGER })) {
      const card = cards.get(opportunity)
      if (card && !card.withdrawnAt && mayBeTold(member, card))
        worth.set(opportunity, (worth.get(opportunity) ?? 0) + score)
    }
  return byWorth(worth)
}
