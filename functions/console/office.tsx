import { Hono } from 'hono'
import { Period } from '../../shared/domain/mail.ts'
import { RunKind, totalsOf } from '../../shared/domain/run.ts'
import { readClusters } from '../../shared/store/clusters.ts'
import { readRun, readRuns, readShards } from '../../shared/store/runs.ts'
import { fault, page } from './answer.tsx'
import { CallsPage } from './pages/calls.tsx'
import { NothingYetPage } from './pages/plain.tsx'
import { RunPage } from './pages/run.tsx'
import { RunsPage } from './pages/runs.tsx'
import { CallFilter, selectCalls } from './pages/select-calls.ts'
import type { ConsoleEnv, ConsoleServices } from './services.ts'
import { showCall } from './show-call.tsx'
import { whenBuilt } from './when-built.ts'

/** Runs on the list. */
const RUNS_SHOWN = 26

/** Pages for the office. */
export const officeRoutes = (services: ConsoleServices): Hono<ConsoleEnv> => {
  const { table, now } = services
  const office = new Hono<ConsoleEnv>()

  office.get('/', async (c) => {
    const reader = c.get('reader')
    const snapshots = await whenBuilt(services)
    if (!snapshots) return page(c, <NothingYetPage reader={reader} />)
    const filter = CallFilter.parse(c.req.query())
    const calls = selectCalls(snapshots.calls.cards.values(), filter, now())
    return page(c, <CallsPage reader={reader} calls={calls} filter={filter} />)
  })

  office.get('/calls/:id', (c) => showCall(c, c.req.param('id'), services))

  office.get('/runs', async (c) => {
    const kind = RunKind.catch('digest').parse(c.req.query('kind'))
    const [runs, clusters] = await Promise.all([readRuns(table, RUNS_SHOWN, kind), readClusters(table)])
    const counted = await Promise.all(
      runs.map(async (run) => ({ run, totals: totalsOf(await readShards(table, run.period)) })),
    )
    return page(c, <RunsPage reader={c.get('reader')} kind={kind} runs={counted} clusters={clusters} />)
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
