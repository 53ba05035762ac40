import type { Cluster } from '../domain/cluster.ts'
import type { Instant } from '../domain/time.ts'
import { silentMember } from '../judged/rankers.ts'
import type { Matcher } from '../matching/index.ts'

/**
 * The least score, of 478 that concepts can bring by themselves, with which a call is in a value chain's list: a third of
 * a whole. What scores less mentions a concept in passing (docs/decisions/0024).
 */
const LEAST = 200

/** The calls of each value chain, by `cluster/id`. */
export type ChainCalls = ReadonlyMap<string, ReadonlySet<string>>

/** `cluster/id` of the value chains that are not closed, in the order in which their clusters list them. */
export const chainIds = ({ id, valueChains }: Pick<Cluster, 'id' | 'valueChains'>, now: Instant): string[] =>
  valueChains.filter(({ closedAt }) => !closedAt || closedAt > now).map((chain) => `${id}/${chain.id}`)

/**
 * What each value chain's concepts bring by themselves, to a member of it of whom nothing is known. No profile has a part
 * in it, so that nothing of any member can be read from a list.
 */
export const chainCalls = (
  clusters: readonly Cluster[],
  matcher: Pick<Matcher, 'callsForProfile'>,
  now: Instant,
): ChainCalls =>
  new Map(
    clusters.flatMap((cluster) =>
      chainIds(cluster, now).map((chain): [string, ReadonlySet<string>] => {
        const member = silentMember({ cluster, chain: chain.slice(cluster.id.length + 1) })
        const found = matcher.callsForProfile(member, {
          limit: Number.MAX_SAFE_INTEGER,
          floor: LEAST,
        })
        return [chain, new Set(found.map(({ opportunity }) => opportunity))]
      }),
    ),
  )
