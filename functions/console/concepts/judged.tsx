import { Hono } from 'hono'
import type { Card } from '../../../shared/blobs/snapshots.ts'
import type { Judgement } from '../../../shared/domain/judgement.ts'
import { dayOf } from '../../../shared/domain/time.ts'
import { readOpportunity } from '../../../shared/store/opportunities.ts'
import { personIn } from '../access/authorise.tsx'
import { fault, page } from '../frame/answer.tsx'
import { formOf } from '../frame/served.ts'
import { whenBuilt } from '../frame/when-built.ts'
import { JudgePage, type Proposed } from '../pages/concepts/judge.tsx'
import { JudgeAnswersPage } from '../pages/concepts/judge-answers.tsx'
import { type Bench, judgeHref, type Part } from '../pages/concepts/judge-frame.tsx'
import {
  JudgementFilter,
  JudgementsPage,
  judgementsCsv,
  selectJudgements,
} from '../pages/concepts/judgements.tsx'
import { NothingYetPage } from '../pages/frame/plain.tsx'
import type { ConsoleEnv, ConsoleServices, PageContext } from '../services.ts'
import { orderIn } from './judge-form.ts'
import { benchOf, judge, judgedFor, offersFor, sittingFor, standingOf } from './sittings.ts'

const PATH = '/clusters/:cluster/judge/:chain'

/** Sittings in which an office judges calls for a value chain, what was judged, and what contacts answered. */
export const judgedRoutes = (services: ConsoleServices): Hono<ConsoleEnv> => {
  const { table, now } = services
  const routes = new Hono<ConsoleEnv>()

  const benchAt = (c: PageContext): Promise<Bench | undefined> =>
    benchOf(table, c.req.param('cluster') ?? '', c.req.param('chain') ?? '')

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

  const post = (part: Part) => async (c: PageContext) => {
    const [bench, order] = [await benchAt(c), orderIn(await formOf(c))]
    if (!bench || !order) return fault(c, 'notFound')
    const from = part === 'answers' ? 'answers' : 'sitting'
    const obeyed = await judge(services, bench, { judge: personIn(c).id, from }, order)
    const told = new URLSearchParams(obeyed)
    return c.redirect(`${judgeHref(bench.cluster.id, bench.chain.id, part)}?${told}`, 303)
  }

  routes.get(PATH, async (c) => {
    const reader = c.get('reader')
    const bench = await benchAt(c)
    if (!bench) return fault(c, 'notFound')
    const snapshots = await whenBuilt(services)
    if (!snapshots) return page(c, <NothingYetPage reader={reader} />)
    const judgements = await judgedFor(table, bench)
    const { calls, left } = await sittingFor(table, bench, personIn(c).id, judgements, snapshots)
    return page(
      c,
      <JudgePage
        reader={reader}
        bench={bench}
        calls={await Promise.all(calls.map(proposedOf))}
        left={left}
        saved={savedAt(c, judgements)}
      />,
    )
  })

  routes.get(`${PATH}/calls`, async (c) => {
    const bench = await benchAt(c)
    if (!bench) return fault(c, 'notFound')
    const [snapshots, judgements] = await Promise.all([whenBuilt(services), judgedFor(table, bench)])
    return page(
      c,
      <JudgementsPage
        reader={c.get('reader')}
        bench={bench}
        judge={personIn(c).id}
        judgements={judgements}
        filter={JudgementFilter.parse(c.req.query())}
        standing={standingOf(bench, judgements, snapshots)}
        calls={snapshots?.calls}
      />,
    )
  })

  routes.get(`${PATH}/calls.csv`, async (c) => {
    const bench = await benchAt(c)
    if (!bench) return fault(c, 'notFound')
    const selected = selectJudgements(await judgedFor(table, bench), JudgementFilter.parse(c.req.query()))
    return c.body(judgementsCsv(c.get('reader'), selected), 200, {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="segnavia-judged-${bench.chain.id}-${dayOf(now())}.csv"`,
    })
  })

  routes.get(`${PATH}/answers`, async (c) => {
    const reader = c.get('reader')
    const bench = await benchAt(c)
    if (!bench) return fault(c, 'notFound')
    const snapshots = await whenBuilt(services)
    if (!snapshots) return page(c, <NothingYetPage reader={reader} />)
    const { judgements, offers } = await offersFor(table, bench, personIn(c).id, snapshots)
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
