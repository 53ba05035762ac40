import { difference } from './bootstrap.ts'
import { type MatchingModule, type Ranked, rankings } from './engine.ts'
import { type Figures, figuresOf, meanFigures } from './metrics.ts'
import { type Peer, rankedBy } from './peers/index.ts'
import type { RelevanceSet } from './sets.ts'
import type { Line } from './table.ts'

/** What one engine did on one set: its rankings, their figures in the order of queries, and a line of the table. */
export type Result = { ranked: Ranked; each: Figures[]; line: Line }

export const OURS = 'Segnavia'

/** Each ranked query's figures, in the order of the set. */
export const figuresEach = (set: RelevanceSet, ranked: Ranked): Figures[] =>
  [...ranked.rankings].map(([query, ranking]) => figuresOf(ranking, set.judgements.get(query) ?? new Map()))

const resultOf = (name: string, set: RelevanceSet, ranked: Ranked, ours?: Figures[]): Result => {
  const each = figuresEach(set, ranked)
  const { indexing, searching } = ranked
  const line = { name, figures: meanFigures(each), indexing, searching }
  return { ranked, each, line: ours ? { ...line, behind: difference(ours, each) } : line }
}

/** Ours on what the peers are given, where it was given the product: what clusters, rules and fields add. */
const onTexts = ({ product, ...texts }: RelevanceSet, engine: MatchingModule, limit: number) =>
  product ? [{ name: `${OURS}, texts alone`, ranked: rankings(texts, engine, limit) }] : []

/** Ours under other circumstances. */
export type Variant = { name: string; engine: MatchingModule }

/** Ours first, then each peer, all on the same queries and documents. */
export const evaluate = (
  set: RelevanceSet,
  engine: MatchingModule,
  peers: Peer[],
  limit: number,
  variants: Variant[] = [],
): Result[] => {
  const ours = resultOf(OURS, set, rankings(set, engine, limit))
  const others = [
    ...variants.map((each) => ({
      name: `${OURS}, ${each.name}`,
      ranked: rankings(set, each.engine, limit),
    })),
    ...onTexts(set, engine, limit),
    ...peers.map((peer) => ({ name: peer.name, ranked: rankedBy(peer, set, limit) })),
  ]
  return [ours, ...others.map(({ name, ranked }) => resultOf(name, set, ranked, ours.each))]
}
