import { wishFor } from '../digests/wanted.ts'
import type { Cluster } from '../domain/cluster.ts'
import { eligibilityOf } from '../domain/eligibility.ts'
import type { Member } from '../domain/member.ts'
import type { Opportunity } from '../domain/opportunity.ts'

/** What is judged with: who is in the clusters, and the calls of the snapshot, those that closed of late too. */
export type Ground = {
  members: Iterable<Member>
  cards: ReadonlyMap<string, Opportunity>
  /** Under which id a stored row is matched, where that is not its own. */
  joinedAs: ReadonlyMap<string, string>
}

/** The members of one value chain. */
export const membersOf = (
  { id }: Pick<Cluster, 'id'>,
  chain: string,
  members: Iterable<Member>,
): readonly Member[] =>
  [...members].filter(({ clusters }) =>
    clusters.some((one) => one.cluster === id && one.valueChains.includes(chain)),
  )

/** Could a member be told of it at all? Dates are left out: a call is judged by its subject, closed or not. */
export const mayBeTold = (member: Member, call: Opportunity): boolean =>
  !wishFor(call, { members: [member] }) && eligibilityOf(member, call, undefined).verdict !== 'missing'

/** The call that a row is, or was joined to since; undefined: it has left the snapshot. */
export const callOf = (
  { cards, joinedAs }: Pick<Ground, 'cards' | 'joinedAs'>,
  id: string,
): string | undefined => {
  const call = joinedAs.get(id) ?? id
  return cards.has(call) ? call : undefined
}
