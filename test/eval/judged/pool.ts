import { createHash } from 'node:crypto'
import { type MatchingModule, rankings } from '../engine.ts'
import { PEERS, rankedBy } from '../peers/index.ts'
import type { RelevanceSet } from '../sets.ts'

/** How far down each ranking is judged: that of search libraries, and ours, so that its nDCG@10 has no gaps. */
const DEPTHS = { theirs: 5, ours: 10 }

/** In an order that says nothing of who proposed a call, nor how high. */
const shuffled = (member: string, calls: readonly string[]): string[] => {
  const key = (call: string): string => createHash('sha256').update(`${member} ${call}`).digest('hex')
  return calls.toSorted((a, b) => (key(a) < key(b) ? -1 : 1))
}

/** What the peers have among their first, and ours where it is given, as the product ranks and on the texts alone. */
export const poolOf = (set: RelevanceSet, engine?: MatchingModule): Map<string, string[]> => {
  const { product: _, ...texts } = set
  const ranked = [
    ...PEERS.map((peer) => [rankedBy(peer, set, set.queries.length), DEPTHS.theirs] as const),
    ...(engine ? [set, texts].map((each) => [rankings(each, engine), DEPTHS.ours] as const) : []),
  ]
  return new Map(
    set.queries.map(({ id }) => [
      id,
      shuffled(id, [
        ...new Set(ranked.flatMap(([{ rankings: by }, depth]) => by.get(id)?.slice(0, depth) ?? [])),
      ]),
    ]),
  )
}

/** Of the pool, what nobody has judged. */
export const unjudgedOf = (set: RelevanceSet, pool: ReadonlyMap<string, string[]>): [string, string[]][] =>
  [...pool]
    .map(([member, calls]): [string, string[]] => [
      member,
      calls.filter((call) => !set.judgements.get(member)?.has(call)),
    ])
    .filter(([, calls]) => calls.length > 0)
