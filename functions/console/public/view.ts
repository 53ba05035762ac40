import type { Snapshots } from '../../../shared/blobs/snapshot-loader.ts'
import { type Card, cardOf } from '../../../shared/blobs/snapshots.ts'
import type { Cluster } from '../../../shared/domain/cluster.ts'
import { statusOf } from '../../../shared/domain/status.ts'
import type { Instant } from '../../../shared/domain/time.ts'
import { type ChainCalls, chainCalls, chainIds, holdersOf, isPublic } from '../../../shared/public/index.ts'

/** What a snapshot has for everybody. */
export type PublicView = {
  /** The call that an id stands for, closed ones too; undefined where everybody may not read of it. */
  call: (id: string) => Card | undefined
  /** Open and coming calls. */
  open: () => Card[]
  /** May it stand in a list of this value chain or cluster, as far as offices go? */
  isListed: (card: Card, scope: string) => boolean
  chains: ChainCalls
  clusters: readonly Cluster[]
}

/** Each value chain is asked of the matcher once: a list of all of them costs nothing after the first. */
const known = new WeakMap<object, ChainCalls>()

export const publicView = (snapshots: Snapshots, now: Instant): PublicView => {
  const { calls, profiles, matcher } = snapshots
  const chains = known.get(matcher) ?? chainCalls(profiles.clusters, matcher, now)
  known.set(matcher, chains)
  return {
    call: (id) => {
      const card = cardOf(calls, id)
      return card && isPublic(card, snapshots, now) ? card : undefined
    },
    open: () =>
      [...calls.cards.values()].filter(
        (card) => statusOf(card, now) !== 'closed' && isPublic(card, snapshots, now),
      ),
    isListed: (card, scope) => {
      const [cluster] = scope.split('/')
      return ![...holdersOf(card, snapshots, now)].some((holder) => holder === cluster)
    },
    chains,
    clusters: profiles.clusters,
  }
}

/** What a list or a feed may be narrowed to: a cluster, `create`, or one of its value chains, `create/fashion`. */
export type Scope = { id: string; cluster: Cluster; chain?: string; chains: string[] }

/** Undefined where there is no such cluster or value chain, or it is closed. */
export const scopeOf = (asked: string, clusters: readonly Cluster[], now: Instant): Scope | undefined => {
  const [id = '', chain] = asked.split('/')
  const cluster = clusters.find((one) => one.id === id)
  if (!cluster) return undefined
  const all = chainIds(cluster, now)
  if (chain === undefined) return { id, cluster, chains: all }
  return all.includes(asked) ? { id: asked, cluster, chain, chains: [asked] } : undefined
}

/** Was there such a value chain, before it was closed? */
export const isClosedChain = (asked: string, clusters: readonly Cluster[], now: Instant): boolean => {
  const [id, chain] = asked.split('/')
  const found = clusters.find((one) => one.id === id)?.valueChains.find((one) => one.id === chain)
  return found?.closedAt !== undefined && found.closedAt <= now
}

/** Does a call stand in the list of a value chain, `cluster/id`? */
export const isIn = ({ chains, isListed }: PublicView, card: Card, chain: string): boolean =>
  chains.get(chain)?.has(card.id) === true && isListed(card, chain)

/** The value chains in whose lists a call stands, as `cluster/id`. */
export const chainsOf = (card: Card, view: PublicView): string[] =>
  [...view.chains.keys()].filter((chain) => isIn(view, card, chain))
