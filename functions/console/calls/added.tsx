import { Hono } from 'hono'
import { officeSource } from '../../../shared/domain/by-hand.ts'
import type { Cluster } from '../../../shared/domain/cluster.ts'
import { actsFor } from '../../../shared/domain/person.ts'
import { readAddedCalls } from '../../../shared/store/added-calls.ts'
import { readClusters } from '../../../shared/store/clusters.ts'
import { readOpportunities } from '../../../shared/store/opportunities.ts'
import { personIn } from '../access/authorise.tsx'
import { fault, page } from '../frame/answer.tsx'
import { csvFile } from '../frame/listing.tsx'
import { formOf } from '../frame/served.ts'
import { whenBuilt } from '../frame/when-built.ts'
import { AddedPage, addedHref, type Started } from '../pages/calls/added.tsx'
import type { ConsoleEnv, ConsoleServices, PageContext } from '../services.ts'
import { addedCallRoutes } from './added-call.tsx'
import { AddedFilter, addedRow, addedTable, selectAdded } from './added-list.ts'
import { tellOurs } from './added-orders.ts'
import { beginAdding } from './begin-adding.ts'

const textIn = (value: unknown): string =>
  typeof value === 'string' ? value.replaceAll('\r\n', '\n').trim() : ''

const EMPTY: Started = { address: '', text: '' }

/** Where a cluster's office adds calls by hand. */
export const addedRoutes = (services: ConsoleServices): Hono<ConsoleEnv> => {
  const { table, now } = services
  const routes = new Hono<ConsoleEnv>()

  const clusterOf = async (c: PageContext): Promise<Cluster | undefined> =>
    (await readClusters(table)).find(({ id }) => id === c.req.param('cluster'))

  const rowsOf = async (cluster: Cluster) => {
    const [calls, snapshots] = await Promise.all([
      readOpportunities(table, officeSource(cluster.id)),
      whenBuilt(services),
    ])
    return calls.map((call) => addedRow(call, snapshots?.calls, now()))
  }

  const filterIn = (c: PageContext): AddedFilter =>
    AddedFilter.parse(Object.fromEntries(c.get('reader').query))

  const show = async (c: PageContext, cluster: Cluster, started: Started, status: 200 | 409 | 422 = 200) => {
    const mayAct = actsFor(personIn(c), cluster.id)
    const [all, drafts] = await Promise.all([
      rowsOf(cluster),
      mayAct ? readAddedCalls(table, cluster.id) : [],
    ])
    const filter = filterIn(c)
    return page(
      c,
      <AddedPage
        reader={c.get('reader')}
        cluster={cluster}
        drafts={drafts}
        rows={selectAdded(all, filter)}
        all={all.length}
        filter={filter}
        started={started}
        mayAct={mayAct}
      />,
      status,
    )
  }

  routes.get('/clusters/:cluster/added', async (c) => {
    const cluster = await clusterOf(c)
    return cluster ? show(c, cluster, EMPTY) : fault(c, 'notFound')
  })

  routes.get('/clusters/:cluster/added.csv', async (c) => {
    const cluster = await clusterOf(c)
    if (!cluster) return fault(c, 'notFound')
    const rows = selectAdded(await rowsOf(cluster), filterIn(c))
    const table = addedTable(c.get('reader'), rows)
    return csvFile(c, `added-${cluster.id}`, table.head, table.rows)
  })

  routes.post('/clusters/:cluster/added', async (c) => {
    const [cluster, body] = await Promise.all([clusterOf(c), formOf(c)])
    if (!cluster) return fault(c, 'notFound')
    if (body.do === 'tell') {
      const done = await tellOurs(services, cluster.id, body.call)
      return done === 'gone' ? fault(c, 'notFound') : c.redirect(`${addedHref(cluster.id)}?done=${done}`, 303)
    }
    const [address, text] = [textIn(body.address), textIn(body.text)]
    const begun = await beginAdding(
      services,
      { cluster: cluster.id, by: personIn(c).id },
      { address, text, isAnother: body.another === 'yes' },
    )
    if ('wrong' in begun) return show(c, cluster, { address, text, wrong: begun.wrong }, 422)
    if ('known' in begun) return show(c, cluster, { address, text, known: begun.known }, 409)
    const { id } = begun
    return c.redirect(addedHref(cluster.id, id), 303)
  })

  routes.route('/', addedCallRoutes(services, clusterOf))
  return routes
}
