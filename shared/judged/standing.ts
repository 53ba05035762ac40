import type { Cluster } from '../domain/cluster.ts'
import type { Judgement } from '../domain/judgement.ts'
import type { Matcher } from '../matching/index.ts'
import { callOf, type Ground, membersOf } from './chain.ts'
import { ndcg } from './ndcg.ts'
import { rankingOf } from './ranking.ts'

/** As many calls of a ranking as are counted. */
export const FIRST = 10

/** How the calls of one value chain stand under one rule set. */
export type Standing = {
  /** How many calls stand first: ten, or all where there are fewer. */
  first: number
  /** How many of these are right: judged *yes* or *partly*. */
  right: number
  /** How many of these nobody has judged. */
  unjudged: number
  /** nDCG@10 of the judged calls alone, 0 to 1; undefined where none was judged right. */
  ndcg?: number
}

/** A call that comes among the first ten, or leaves them. Ranks count from 1; undefined: told to nobody. */
export type Moved = { call: string; before?: number; after?: number; value?: number }

/** `judged`: how many calls of the snapshot were judged for it. */
export type ChainStanding = {
  chain: string
  judged: number
  before: Standing
  after: Standing
  /** Those that come in by their new place, then those that leave by their old one. */
  moved: Moved[]
}

/** Right from the middle on: *partly* is, and so is a call of which as many judges say *yes* as say *no*. */
const isRight = (value: number): boolean => value >= 1

/** What judges say of each call, on average: rows that have been joined since are one call. */
export const valuesOf = (
  judgements: readonly Pick<Judgement, 'call' | 'value'>[],
  ground: Pick<Ground, 'cards' | 'joinedAs'>,
): Map<string, number> => {
  const said = new Map<string, number[]>()
  for (const { call, value } of judgements) {
    const id = callOf(ground, call)
    if (id !== undefined) said.set(id, [...(said.get(id) ?? []), value])
  }
  return new Map(
    [...said].map(([call, values]) => [call, values.reduce<number>((a, b) => a + b, 0) / values.length]),
  )
}

const standingIn = (ranking: readonly string[], values: ReadonlyMap<string, number>): Standing => {
  const first = ranking.slice(0, FIRST)
  const found = first.map((call) => values.get(call))
  const measured = ndcg(ranking, values, FIRST)
  return {
    first: first.length,
    right: found.filter((value) => value !== undefined && isRight(value)).length,
    unjudged: found.filter((value) => value === undefined).length,
    ...(measured === undefined ? {} : { ndcg: measured }),
  }
}

const movedBetween = (
  before: readonly string[],
  after: readonly string[],
  values: ReadonlyMap<string, number>,
): Moved[] => {
  const [was, is] = [before, after].map((ranking) => new Map(ranking.map((call, at) => [call, at + 1])))
  const movedOf = (call: string): Moved => {
    const [from, to, value] = [was?.get(call), is?.get(call), values.get(call)]
    return {
      call,
      ...(from === undefined ? {} : { before: from }),
      ...(to === undefined ? {} : { after: to }),
      ...(value === undefined ? {} : { value }),
    }
  }
  const [old, fresh] = [before, after].map((ranking) => new Set(ranking.slice(0, FIRST)))
  return [
    ...[...(fresh ?? [])].filter((call) => !old?.has(call)),
    ...[...(old ?? [])].filter((call) => !fresh?.has(call)),
  ].map(movedOf)
}

/**
 * "8 of the first 10 (was 6)": how the value chains of a cluster stand by what was judged, under two rule sets. Value
 * chains of which nothing was judged are left out; the others come in the cluster's order. Pure.
 * @param sides matchers of one snapshot under each rule set; the same one twice for the rules in force alone
 * @param ground `members` may hold those of other clusters
 */
export const judgedStanding = (
  judgements: readonly Judgement[],
  sides: { before: Pick<Matcher, 'callsFor'>; after: Pick<Matcher, 'callsFor'> },
  { id, valueChains }: Pick<Cluster, 'id' | 'valueChains'>,
  ground: Ground,
): ChainStanding[] =>
  valueChains.flatMap(({ id: chain }): ChainStanding[] => {
    const own = judgements.filter((one) => one.cluster === id && one.chain === chain)
    const values = valuesOf(own, ground)
    if (values.size === 0) return []
    const members = membersOf({ id }, chain, ground.members)
    const before = rankingOf(members, ground.cards, sides.before)
    const after = sides.after === sides.before ? before : rankingOf(members, ground.cards, sides.after)
    return [
      {
        chain,
        judged: values.size,
        before: standingIn(before, values),
        after: standingIn(after, values),
        moved: movedBetween(before, after, values),
      },
    ]
  })
