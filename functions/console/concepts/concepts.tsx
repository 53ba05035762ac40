import { Hono } from 'hono'
import { readClusters } from '../../../shared/store/clusters.ts'
import { onlySeen } from '../access/own-clusters.ts'
import { page } from '../frame/answer.tsx'
import { whenBuilt } from '../frame/when-built.ts'
import { ConceptClustersPage } from '../pages/concepts/concept-clusters.tsx'
import { ConceptsPage } from '../pages/concepts/concepts.tsx'
import { rulesHref } from '../pages/concepts/tuning-frame.tsx'
import { NothingYetPage } from '../pages/frame/plain.tsx'
import type { ConsoleEnv, ConsoleServices } from '../services.ts'
import { precisionIn } from './precision.ts'
import { rulesAtWork } from './rules-at-work.ts'
import { standingInForce } from './sittings.ts'

/** The way to the concepts of each cluster, and what managers tune them by. */
export const conceptRoutes = (services: ConsoleServices): Hono<ConsoleEnv> => {
  const { table } = services
  const routes = new Hono<ConsoleEnv>()

  routes.get('/concepts', async (c) => {
    const reader = c.get('reader')
    const clusters = onlySeen(reader.person, await readClusters(table))
    const asked = c.req.query('cluster')
    if (asked === undefined) {
      const [own, ...others] = clusters
      if (own && others.length === 0) return c.redirect(rulesHref(own.id), 303)
      const works = await Promise.all(clusters.map(({ id }) => rulesAtWork(services, id)))
      const known = works.filter((work) => work !== undefined)
      return page(c, <ConceptClustersPage reader={reader} works={known} />)
    }
    const snapshots = await whenBuilt(services)
    const cluster = clusters.find(({ id }) => id === asked) ?? clusters[0]
    if (!snapshots || !cluster) return page(c, <NothingYetPage reader={reader} />)
    const [concepts, standings] = await Promise.all([
      precisionIn(cluster, snapshots, table, services.now()),
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
