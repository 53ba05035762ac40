import type { Cluster, Concept } from '../domain/cluster.ts'
import type { Member } from '../domain/member.ts'
import type { Opportunity } from '../domain/opportunity.ts'
import { EMILIA_ROMAGNA } from '../domain/vocabulary.ts'
import type { Matcher } from '../matching/index.ts'
import { rankingOf } from './ranking.ts'
import { wordRanking } from './words.ts'

/** What calls are proposed from for one value chain. */
export type Proposing = {
  cluster: Pick<Cluster, 'id' | 'valueChains'>
  chain: string
  /** The concepts in force; those of other owners may be among them. */
  concepts: readonly Concept[]
  /** The value chain's own. */
  members: readonly Member[]
  cards: ReadonlyMap<string, Opportunity>
  matcher: Pick<Matcher, 'callsFor' | 'callsForProfile'>
}

/** A member that says nothing of itself: what brings a call to it are the concepts of its value chain alone. */
export const silentMember = ({
  cluster,
  chain,
}: {
  cluster: Pick<Cluster, 'id'>
  chain: string
}): Member => ({
  id: 'nobody-in-particular',
  name: chain,
  kind: 'other',
  startup: false,
  place: '-',
  region: EMILIA_ROMAGNA,
  ateco: [],
  profile: '',
  profileLanguage: 'it',
  clusters: [{ cluster: cluster.id, valueChains: [chain] }],
})

const byConcepts = (proposing: Proposing): string[] =>
  proposing.matcher
    .callsForProfile(silentMember(proposing), { limit: Number.MAX_SAFE_INTEGER, floor: 1 })
    .map(({ opportunity }) => opportunity)

const byWords = ({ cluster, chain, concepts, cards }: Proposing): string[] => {
  const name = cluster.valueChains.find(({ id }) => id === chain)?.name
  const own = concepts.filter(({ owner, rule }) => owner.id === chain && rule !== 'excluded')
  const words = {
    it: [name?.it ?? '', ...own.flatMap(({ it }) => it)],
    en: [name?.en ?? '', ...own.flatMap(({ en }) => en)],
  }
  return wordRanking(words, cards.values())
}

const byNewness = ({ cards }: Proposing): string[] =>
  [...cards.values()]
    .sort((a, b) =>
      a.firstSeenAt === b.firstSeenAt ? (a.id < b.id ? -1 : 1) : a.firstSeenAt > b.firstSeenAt ? -1 : 1,
    )
    .map(({ id }) => id)

/**
 * Who proposes calls to judge, and how many at most. What matching alone proposed would be judged by its own light: what
 * it misses would never be seen. The newest are there for what no word of ours finds.
 */
export const RANKERS: readonly { rank: (proposing: Proposing) => string[]; most: number }[] = [
  { rank: ({ members, cards, matcher }) => rankingOf(members, cards, matcher), most: 30 },
  { rank: byConcepts, most: 20 },
  { rank: byWords, most: 20 },
  { rank: byNewness, most: 10 },
]
