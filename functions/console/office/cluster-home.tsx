import { Hono } from 'hono'
import { membersOf, unmatchedAmong } from '../../../shared/digests/friday/monday.ts'
import { nextDigestAt } from '../../../shared/digests/rhythm.ts'
import type { Cluster } from '../../../shared/domain/cluster.ts'
import { totalsOf } from '../../../shared/domain/run.ts'
import { isInForce } from '../../../shared/domain/steer.ts'
import { readClusters } from '../../../shared/store/clusters.ts'
import { readJudgements } from '../../../shared/store/judgements.ts'
import { readQuestions } from '../../../shared/store/questions.ts'
import { readRuns, readShards } from '../../../shared/store/runs.ts'
import { readSteering } from '../../../shared/store/steering.ts'
import { onlySeen } from '../access/own-clusters.ts'
import { rulesAtWork } from '../concepts/rules-at-work.ts'
import { fault, page } from '../frame/answer.tsx'
import { whenBuilt } from '../frame/when-built.ts'
import { changesIn } from '../pages/concepts/tuning-frame.tsx'
import { ClusterHomePage, ClustersPage, type Waiting } from '../pages/office/cluster-home.tsx'
import type { ConsoleEnv, ConsoleServices } from '../services.ts'

/** The first page of each cluster's office: what waits for it, and the ways to everything that is its own. */
export const clusterHomeRoutes = (services: ConsoleServices): Hono<ConsoleEnv> => {
  const { table, now } = services
  const routes = new Hono<ConsoleEnv>()

  /** What can be counted with a handful of reads; what costs more is a link away. */
  const waitingIn = async (cluster: Cluster): Promise<Waiting> => {
    const [work, questions, judged, steering, snapshots, [run]] = await Promise.all([
      rulesAtWork(services, cluster.id),
      readQuestions(table),
      Promise.all(
        cluster.valueChains.map(async (chain) => {
          const judgements = await readJudgements(table, { cluster: cluster.id, chain: chain.id })
          return { chain, judged: new Set(judgements.map(({ call }) => call)).size }
        }),
      ),
      readSteering(table),
      whenBuilt(services),
      readRuns(table, 1),
    ])
    const nextAt = nextDigestAt('weekly', now())
    const members = snapshots ? membersOf(cluster.id, { snapshots }) : []
    return {
      cluster,
      nextAt,
      draft: work?.isChanged
        ? { changes: changesIn(work.diff), by: work.draft.by, at: work.draft.at, isBehind: work.isBehind }
        : undefined,
      inForce: work?.inForce.version,
      questions: questions.filter((one) => one.cluster === cluster.id && one.state === 'open').length,
      decisions: steering.filter((steer) => steer.scope === cluster.id && isInForce(steer, now())).length,
      judged,
      members: members.length,
      unmatched: snapshots ? unmatchedAmong(members, { snapshots }, nextAt).length : 0,
      run: run && { run, totals: totalsOf(await readShards(table, run.period)) },
    }
  }

  routes.get('/clusters', async (c) => {
    const reader = c.get('reader')
    const clusters = onlySeen(reader.person, await readClusters(table))
    return page(c, <ClustersPage reader={reader} clusters={clusters} />)
  })

  routes.get('/clusters/:cluster', async (c) => {
    const cluster = (await readClusters(table)).find(({ id }) => id === c.req.param('cluster'))
    if (!cluster) return fault(c, 'notFound')
    return page(c, <ClusterHomePage reader={c.get('reader')} waiting={await waitingIn(cluster)} />)
  })

  return routes
}
