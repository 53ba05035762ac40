import { Hono } from 'hono'
import { readClusters } from '../../shared/store/clusters.ts'
import { page } from './answer.tsx'
import { onlySeen } from './own-clusters.ts'
import { ConceptsPage } from './pages/concepts.tsx'
import { NothingYetPage } from './pages/plain.tsx'
import { precisionIn } from './precision.ts'
import type { ConsoleEnv, ConsoleServices } from './services.ts'
import { standingInForce } from './sittings.ts'
import { whenBuilt } from './when-built.ts'

/** What managers tune concepts by. */
export const conceptRoutes = (services: ConsoleServices): Hono<ConsoleEnv> => {
  const { table } = services
  const routes = new Hono<ConsoleEnv>()

  routes.get('/concepts', async (c) => {
    const reader = c.get('reader')
    const [snapshots, all] = await Promise.all([whenBuilt(services), readClusters(table)])
    const clusters = onlySeen(reader.person, all)
    const cluster = clusters.find(({ id }) => id === c.req.query('cluster')) ?? clusters[0]
    if (!snapshots || !cluster) return page(c, <NothingYetPage reader={reader} />)
    const [concepts, standings] = await Promise.all([
      precisionIn(cluster, snapshots, table),
      standingInForce(cluster, snapshots, table),
    ])
    return page(
      c,
      <ConceptsPage
        reader={reader}
        clusters={clusters}
        cluster={cluster}
        concepts={concepts}
        standings={standings}
      />,
    )
  })

  return routes
}
