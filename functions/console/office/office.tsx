import { Hono } from 'hono'
import { Period } from '../../../shared/domain/mail.ts'
import { type Run, totalsOf } from '../../../shared/domain/run.ts'
import { readClusters } from '../../../shared/store/clusters.ts'
import { readRun, readRuns, readShards } from '../../../shared/store/runs.ts'
import { showCall } from '../calls/show-call.tsx'
import { fault, page } from '../frame/answer.tsx'
import { pageAsked, sliceOf } from '../frame/components.tsx'
import { csvFile, SHOWN } from '../frame/listing.tsx'
import { whenBuilt } from '../frame/when-built.ts'
import { CallsPage, callRows } from '../pages/calls/calls.tsx'
import { CallFilter, selectCalls } from '../pages/calls/select-calls.ts'
import { NothingYetPage } from '../pages/frame/plain.tsx'
import { RunPage } from '../pages/office/run.tsx'
import { type CountedRun, RunsPage, runRows } from '../pages/office/runs.tsx'
import { RunFilter, selectRuns } from '../pages/office/select-lists.ts'
import type { ConsoleEnv, ConsoleServices } from '../services.ts'

/** The latest runs that are looked through: a year of digests, or a season of mornings. */
const MOST_RUNS = 120

/** Pages for the office. */
export const officeRoutes = (services: ConsoleServices): Hono<ConsoleEnv> => {
  const { table, now } = services
  const office = new Hono<ConsoleEnv>()

  const counted = (runs: readonly Run[]): Promise<CountedRun[]> =>
    Promise.all(runs.map(async (run) => ({ run, totals: totalsOf(await readShards(table, run.period)) })))

  office.get('/', async (c) => {
    const reader = c.get('reader')
    const snapshots = await whenBuilt(services)
    if (!snapshots) return page(c, <NothingYetPage reader={reader} />)
    const filter = CallFilter.parse(c.req.query())
    const calls = selectCalls(snapshots.calls.cards.values(), filter, now())
    return page(c, <CallsPage reader={reader} calls={calls} filter={filter} />)
  })

  office.get('/calls.csv', async (c) => {
    const snapshots = await whenBuilt(services)
    const calls = selectCalls(snapshots?.calls.cards.values() ?? [], CallFilter.parse(c.req.query()), now())
    c.set('subject', 'calls')
    const { head, rows } = callRows(c.get('reader'), calls)
    return csvFile(c, 'calls', head, rows)
  })

  office.get('/calls/:id', (c) => showCall(c, c.req.param('id'), services))

  office.get('/runs', async (c) => {
    const reader = c.get('reader')
    const filter = RunFilter.parse(c.req.query())
    const [all, clusters] = await Promise.all([readRuns(table, MOST_RUNS, filter.kind), readClusters(table)])
    const runs = selectRuns(all, filter)
    // What became of everybody is a query a run: asked of those that are shown.
    const { shown } = sliceOf(runs, pageAsked(reader.query), SHOWN)
    const totals = new Map((await counted(shown)).map((one) => [one.run.period, one.totals]))
    return page(
      c,
      <RunsPage reader={reader} filter={filter} runs={runs} totals={totals} clusters={clusters} />,
    )
  })

  office.get('/runs.csv', async (c) => {
    const filter = RunFilter.parse(c.req.query())
    const runs = selectRuns(await readRuns(table, MOST_RUNS, filter.kind), filter)
    c.set('subject', 'runs')
    const { head, rows } = runRows(c.get('reader'), await counted(runs))
    return csvFile(c, `runs-${filter.kind}`, head, rows)
  })

  office.get('/runs/:period', async (c) => {
    const period = Period.safeParse(c.req.param('period'))
    const run = period.success ? await readRun(table, period.data) : undefined
    if (!run) return fault(c, 'notFound')
    const shards = await readShards(table, run.period)
    return page(c, <RunPage reader={c.get('reader')} run={run} shards={shards} />)
  })

  return office
}
