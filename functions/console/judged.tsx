import { Hono } from 'hono'
import type { Snapshots } from '../../shared/blobs/snapshot-loader.ts'
import { type Card, cardOf } from '../../shared/blobs/snapshots.ts'
import type { Cluster } from '../../shared/domain/cluster.ts'
import type { Judgement } from '../../shared/domain/judgement.ts'
import { dayOf, Instant } from '../../shared/domain/time.ts'
import { answersOf, verdictOf } from '../../shared/judged/answers.ts'
import { callOf, membersOf } from '../../shared/judged/chain.ts'
import { poolOf, sittingOf } from '../../shared/judged/pool.ts'
import { type ChainStanding, judgedStanding } from '../../shared/judged/standing.ts'
import { readClusters, readRuleSetsInForce } from '../../shared/store/clusters.ts'
import { readJudgements, removeJudgement, saveJudgement } from '../../shared/store/judgements.ts'
import { readMovingOpinions } from '../../shared/store/opinions.ts'
import { readOpportunity } from '../../shared/store/opportunities.ts'
import type { Table } from '../../shared/store/table.ts'
import { fault, page } from './answer.tsx'
import { personIn } from './authorise.tsx'
import { type Ordered, orderIn } from './judge-form.ts'
import { JudgePage, type Proposed } from './pages/judge.tsx'
import { JudgeAnswersPage, type Offer } from './pages/judge-answers.tsx'
import { type Bench, judgeHref, type Part } from './pages/judge-frame.tsx'
import { JudgementFilter, JudgementsPage, judgementsCsv, selectJudgements } from './pages/judgements.tsx'
import { NothingYetPage } from './pages/plain.tsx'
import { LEAST_CONTACTS } from './precision.ts'
import { isOwnForm } from './security.ts'
import { formOf } from './served.ts'
import type { ConsoleEnv, ConsoleServices, PageContext } from './services.ts'
import { whenBuilt } from './when-built.ts'

const groundOf = ({ calls, profiles }: Snapshots) => ({
  members: [...profiles.members.values()],
  cards: calls.cards,
  joinedAs: calls.joinedAs,
})

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

const PATH = '/clusters/:cluster/judge/:chain'

/** Sittings in which an office judges calls for a value chain, what was judged, and what contacts answered. */
export const judgedRoutes = (services: ConsoleServices): Hono<ConsoleEnv> => {
  const { table, now, publicUrl } = services
  const routes = new Hono<ConsoleEnv>()

  const benchOf = async (c: PageContext): Promise<Bench | undefined> => {
    const cluster = (await readClusters(table)).find(({ id }) => id === c.req.param('cluster'))
    const chain = cluster?.valueChains.find(({ id }) => id === c.req.param('chain'))
    return cluster && chain && { cluster, chain }
  }

  const judgedFor = ({ cluster, chain }: Bench): Promise<Judgement[]> =>
    readJudgements(table, { cluster: cluster.id, chain: chain.id })

  /** The calls that whoever is at the page has judged, by the ids they are matched under now. */
  const judgedBy = (judge: string, judgements: readonly Judgement[], { calls }: Snapshots): Set<string> =>
    new Set(judgements.filter((one) => one.judge === judge).map(({ call }) => callOf(calls, call) ?? call))

  /** What the form before this page stored and that still stands. */
  const savedAt = (c: PageContext, judgements: readonly Judgement[]) => {
    const at = c.req.query('saved')
    const judge = personIn(c).id
    return at
      ? { at, count: judgements.filter((one) => one.at === at && one.judge === judge).length }
      : undefined
  }

  /** Cards are without their full text: where a call has no summary, its row tells what it is about. */
  const proposedOf = async (card: Card): Promise<Proposed> =>
    card.summary ? { card } : { card, text: (await readOpportunity(table, card.id))?.text }

  const obey = async (c: PageContext, bench: Bench, order: Ordered): Promise<Record<string, string>> => {
    const own = { cluster: bench.cluster.id, chain: bench.chain.id, judge: personIn(c).id }
    if (order.do === 'remove')
      return { done: (await removeJudgement(table, { ...own, ...order }, now())) ? 'removed' : 'outrun' }
    if (order.do === 'undo') {
      const meant = (await judgedFor(bench)).filter(({ at, judge }) => at === order.at && judge === own.judge)
      const taken = await Promise.all(meant.map((one) => removeJudgement(table, one, now())))
      return { done: taken.includes(true) ? 'undone' : 'outrun' }
    }
    const snapshots = await whenBuilt(services)
    const at = Instant.parse(now())
    const judgements = order.values.flatMap(([id, value]): Judgement[] => {
      const card = snapshots && cardOf(snapshots.calls, id)
      if (!card) return []
      const { title, language } = card
      const from = c.req.path.endsWith('/answers') ? 'answers' : 'sitting'
      return [
        {
          ...own,
          call: card.id,
          value,
          from,
          title: title.slice(0, 400),
          ...(language ? { language } : {}),
          at,
        },
      ]
    })
    const saved = await Promise.all(judgements.map((judgement) => saveJudgement(table, judgement)))
    return saved.includes(true) ? { saved: at } : { done: 'nothing' }
  }

  const post = (part: Part) => async (c: PageContext) => {
    if (!isOwnForm(c, publicUrl)) return fault(c, 'refused')
    const [bench, order] = [await benchOf(c), orderIn(await formOf(c))]
    if (!bench || !order) return fault(c, 'notFound')
    const told = new URLSearchParams(await obey(c, bench, order))
    return c.redirect(`${judgeHref(bench.cluster.id, bench.chain.id, part)}?${told}`, 303)
  }

  routes.get(PATH, async (c) => {
    const reader = c.get('reader')
    const bench = await benchOf(c)
    if (!bench) return fault(c, 'notFound')
    const snapshots = await whenBuilt(services)
    if (!snapshots) return page(c, <NothingYetPage reader={reader} />)
    const { cluster, chain } = bench
    const [judgements, [ruleSet]] = await Promise.all([
      judgedFor(bench),
      readRuleSetsInForce(table, [cluster]),
    ])
    const { members, cards } = groundOf(snapshots)
    const pool = poolOf({
      cluster,
      chain: chain.id,
      concepts: ruleSet?.concepts ?? [],
      members: membersOf(cluster, chain.id, members),
      cards,
      matcher: snapshots.matcher,
    })
    const judge = personIn(c).id
    const judged = judgedBy(judge, judgements, snapshots)
    const calls = sittingOf(pool, judged, { judge, chain: chain.id })
    const left = pool.filter((call) => !judged.has(call)).length - calls.length
    return page(
      c,
      <JudgePage
        reader={reader}
        bench={bench}
        calls={await Promise.all(calls.flatMap((call) => cards.get(call) ?? []).map(proposedOf))}
        left={left}
        saved={savedAt(c, judgements)}
      />,
    )
  })

  routes.get(`${PATH}/calls`, async (c) => {
    const bench = await benchOf(c)
    if (!bench) return fault(c, 'notFound')
    const [snapshots, judgements] = await Promise.all([whenBuilt(services), judgedFor(bench)])
    const { matcher } = snapshots ?? {}
    const standings =
      snapshots && matcher
        ? judgedStanding(judgements, { before: matcher, after: matcher }, bench.cluster, groundOf(snapshots))
        : []
    return page(
      c,
      <JudgementsPage
        reader={c.get('reader')}
        bench={bench}
        judge={personIn(c).id}
        judgements={judgements}
        filter={JudgementFilter.parse(c.req.query())}
        standing={standings[0]}
        calls={snapshots?.calls}
      />,
    )
  })

  routes.get(`${PATH}/calls.csv`, async (c) => {
    const bench = await benchOf(c)
    if (!bench) return fault(c, 'notFound')
    const selected = selectJudgements(await judgedFor(bench), JudgementFilter.parse(c.req.query()))
    return c.body(judgementsCsv(c.get('reader'), selected), 200, {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="segnavia-judged-${bench.chain.id}-${dayOf(now())}.csv"`,
    })
  })

  routes.get(`${PATH}/answers`, async (c) => {
    const reader = c.get('reader')
    const bench = await benchOf(c)
    if (!bench) return fault(c, 'notFound')
    const snapshots = await whenBuilt(services)
    if (!snapshots) return page(c, <NothingYetPage reader={reader} />)
    const [judgements, opinions] = await Promise.all([judgedFor(bench), readMovingOpinions(table)])
    const { members, ...ground } = groundOf(snapshots)
    const own = new Set(membersOf(bench.cluster, bench.chain.id, members).map(({ id }) => id))
    const judged = judgedBy(personIn(c).id, judgements, snapshots)
    const offers = answersOf(opinions, own, ground, LEAST_CONTACTS).flatMap((answered): Offer[] => {
      const card = judged.has(answered.call) ? undefined : ground.cards.get(answered.call)
      return card ? [{ card, answered, value: verdictOf(answered) }] : []
    })
    return page(
      c,
      <JudgeAnswersPage reader={reader} bench={bench} offers={offers} saved={savedAt(c, judgements)} />,
    )
  })

  routes.post(PATH, post('sitting'))
  routes.post(`${PATH}/calls`, post('judged'))
  routes.post(`${PATH}/answers`, post('answers'))

  return routes
}
