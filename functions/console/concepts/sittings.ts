import type { Snapshots } from '../../../shared/blobs/snapshot-loader.ts'
import { type Card, cardOf } from '../../../shared/blobs/snapshots.ts'
import type { Cluster } from '../../../shared/domain/cluster.ts'
import type { Judgement } from '../../../shared/domain/judgement.ts'
import { Instant } from '../../../shared/domain/time.ts'
import { type Answered, answersOf, verdictOf } from '../../../shared/judged/answers.ts'
import { callOf, membersOf } from '../../../shared/judged/chain.ts'
import { poolOf, sittingOf } from '../../../shared/judged/pool.ts'
import { type ChainStanding, judgedStanding } from '../../../shared/judged/standing.ts'
import { readClusters, readRuleSetsInForce } from '../../../shared/store/clusters.ts'
import { readJudgements, removeJudgement, saveJudgement } from '../../../shared/store/judgements.ts'
import { readMovingOpinions } from '../../../shared/store/opinions.ts'
import type { Table } from '../../../shared/store/table.ts'
import { whenBuilt } from '../frame/when-built.ts'
import type { Bench } from '../pages/concepts/judge-frame.tsx'
import type { ConsoleServices } from '../services.ts'
import type { Ordered } from './judge-form.ts'
import { LEAST_CONTACTS } from './precision.ts'

const groundOf = ({ calls, profiles }: Snapshots) => ({
  members: [...profiles.members.values()],
  cards: calls.cards,
  joinedAs: calls.joinedAs,
})

/** The value chain of a cluster for which is judged; undefined: there is none such. */
export const benchOf = async (table: Table, id: string, chainId: string): Promise<Bench | undefined> => {
  const cluster = (await readClusters(table)).find((one) => one.id === id)
  const chain = cluster?.valueChains.find((one) => one.id === chainId)
  return cluster && chain && { cluster, chain }
}

/** Everything that was judged for a value chain, by whomever. */
export const judgedFor = (table: Table, { cluster, chain }: Bench): Promise<Judgement[]> =>
  readJudgements(table, { cluster: cluster.id, chain: chain.id })

/** The calls that somebody has judged, by the ids they are matched under now. */
const judgedBy = (judge: string, judgements: readonly Judgement[], { calls }: Snapshots): Set<string> =>
  new Set(judgements.filter((one) => one.judge === judge).map(({ call }) => callOf(calls, call) ?? call))

/** How a value chain stands by what was judged; undefined where nothing was, or nothing is matched yet. */
export const standingOf = (
  { cluster }: Bench,
  judgements: readonly Judgement[],
  snapshots: Snapshots | undefined,
): ChainStanding | undefined => {
  if (!snapshots) return undefined
  const { matcher } = snapshots
  return judgedStanding(judgements, { before: matcher, after: matcher }, cluster, groundOf(snapshots))[0]
}

/** How the value chains of a cluster stand by what was judged, with the concepts in force. */
export const standingInForce = async (
  cluster: Cluster,
  snapshots: Snapshots,
  table: Table,
): Promise<ChainStanding[]> => {
  const judged = await Promise.all(
    cluster.valueChains.map(({ id }) => readJudgements(table, { cluster: cluster.id, chain: id })),
  )
  const { matcher } = snapshots
  return judgedStanding(judged.flat(), { before: matcher, after: matcher }, cluster, groundOf(snapshots))
}

/** The calls of somebody's next sitting, and how many are left for later ones. */
export const sittingFor = async (
  table: Table,
  { cluster, chain }: Bench,
  judge: string,
  judgements: readonly Judgement[],
  snapshots: Snapshots,
): Promise<{ calls: Card[]; left: number }> => {
  const [ruleSet] = await readRuleSetsInForce(table, [cluster])
  const { members, cards } = groundOf(snapshots)
  const pool = poolOf({
    cluster,
    chain: chain.id,
    concepts: ruleSet?.concepts ?? [],
    members: membersOf(cluster, chain.id, members),
    cards,
    matcher: snapshots.matcher,
  })
  const judged = judgedBy(judge, judgements, snapshots)
  const calls = sittingOf(pool, judged, { judge, chain: chain.id })
  return {
    calls: calls.flatMap((call) => cards.get(call) ?? []),
    left: pool.filter((call) => !judged.has(call)).length - calls.length,
  }
}

/** A call about which contacts have answered, offered as a judgement to whoever has not judged it. */
export type Offer = { card: Card; answered: Answered; value: Judgement['value'] }

export const offersFor = async (
  table: Table,
  { cluster, chain }: Bench,
  judge: string,
  snapshots: Snapshots,
): Promise<{ judgements: Judgement[]; offers: Offer[] }> => {
  const [judgements, opinions] = await Promise.all([
    judgedFor(table, { cluster, chain }),
    readMovingOpinions(table),
  ])
  const { members, ...ground } = groundOf(snapshots)
  const own = new Set(membersOf(cluster, chain.id, members).map(({ id }) => id))
  const judged = judgedBy(judge, judgements, snapshots)
  const offers = answersOf(opinions, own, ground, LEAST_CONTACTS).flatMap((answered): Offer[] => {
    const card = judged.has(answered.call) ? undefined : ground.cards.get(answered.call)
    return card ? [{ card, answered, value: verdictOf(answered) }] : []
  })
  return { judgements, offers }
}

/** What became of an order: stored at a moment, or how it ended. */
export type Obeyed = { saved: Instant } | { done: 'removed' | 'undone' | 'nothing' | 'outrun' }

/** Stores what somebody says of calls, or takes it back: what pages and the API both ask for. */
export const judge = async (
  services: ConsoleServices,
  bench: Bench,
  { judge: by, from }: Pick<Judgement, 'judge' | 'from'>,
  order: Ordered,
): Promise<Obeyed> => {
  const { table, now } = services
  const own = { cluster: bench.cluster.id, chain: bench.chain.id, judge: by }
  if (order.do === 'remove')
    return { done: (await removeJudgement(table, { ...own, ...order }, now())) ? 'removed' : 'outrun' }
  if (order.do === 'undo') {
    const meant = (await judgedFor(table, bench)).filter(
      (one) => one.at === order.at && one.judge === own.judge,
    )
    const taken = await Promise.all(meant.map((one) => removeJudgement(table, one, now())))
    return { done: taken.includes(true) ? 'undone' : 'outrun' }
  }
  const snapshots = await whenBuilt(services)
  const at = Instant.parse(now())
  const judgements = order.values.flatMap(([id, value]): Judgement[] => {
    const card = snapshots && cardOf(snapshots.calls, id)
    if (!card) return []
    const { title, language } = card
    const about = { call: card.id, title: title.slice(0, 400), ...(language ? { language } : {}) }
    return [{ ...own, ...about, value, from, at }]
  })
  const saved = await Promise.all(judgements.map((judgement) => saveJudgement(table, judgement)))
  return saved.includes(true) ? { saved: at } : { done: 'nothing' }
}
