import { randomBytes } from 'node:crypto'
import { Hono } from 'hono'
import { LONGEST_ADDRESS, LONGEST_PASTED } from '../../shared/domain/added-call.ts'
import { officeSource, toldAlsoTo } from '../../shared/domain/by-hand.ts'
import type { Cluster } from '../../shared/domain/cluster.ts'
import { OpportunityId } from '../../shared/domain/opportunity.ts'
import { actsFor } from '../../shared/domain/person.ts'
import { addAddedCall, readAddedCalls } from '../../shared/store/added-calls.ts'
import { readClusters } from '../../shared/store/clusters.ts'
import { takeTurn } from '../../shared/store/limits.ts'
import { readOpportunities, readOpportunity } from '../../shared/store/opportunities.ts'
import { addedCallRoutes } from './added-call.tsx'
import { AddedFilter, addedRow, addedTable, selectAdded } from './added-list.ts'
import { callAt, newDraft, storeChanged } from './adding.ts'
import { fault, page } from './answer.tsx'
import { personIn } from './authorise.tsx'
import { csvFile } from './listing.tsx'
import { AddedPage, addedHref, type Started, type WrongStart } from './pages/added.tsx'
import { formOf } from './served.ts'
import type { ConsoleEnv, ConsoleServices, PageContext } from './services.ts'
import { whenBuilt } from './when-built.ts'

/** Each asks a site for a page: more than an office finds in a day is somebody trying addresses. */
const A_DAY = { most: 60, hours: 24 }

/** An address that may be asked for as far as its words tell; ingest looks where its name leads. */
export const typedAddress = (text: string): string | undefined => {
  if (text.length > LONGEST_ADDRESS || !URL.canParse(text)) return undefined
  const { protocol, username, password, hostname, href } = new URL(text)
  return protocol === 'https:' && username === '' && password === '' && hostname.includes('.')
    ? href
    : undefined
}

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

  /** Another office has added the call: this one's members are told of it too. */
  const tell = async (c: PageContext, cluster: Cluster, id: unknown) => {
    const known = OpportunityId.safeParse(id).data
    const call = known?.includes(':') ? await readOpportunity(table, known) : undefined
    if (!call?.byHand) return fault(c, 'notFound')
    const told = toldAlsoTo(call, cluster.id, now())
    const isTold = told === call || (await storeChanged(told, call, services))
    return c.redirect(`${addedHref(cluster.id)}?done=${isTold ? 'told' : 'outrun'}`, 303)
  }

  routes.post('/clusters/:cluster/added', async (c) => {
    const [cluster, body] = await Promise.all([clusterOf(c), formOf(c)])
    if (!cluster) return fault(c, 'notFound')
    if (body.do === 'tell') return tell(c, cluster, body.call)
    const [address, text] = [textIn(body.address), textIn(body.text)]
    const refuse = (wrong: WrongStart) => show(c, cluster, { address, text, wrong }, 422)
    if (address === '' && text === '') return refuse('nothing')
    if (address !== '' && text !== '') return refuse('both')
    if (text.length > LONGEST_PASTED) return refuse('long')
    const url = address === '' ? undefined : typedAddress(address)
    if (address !== '' && !url) return refuse('address')

    if (url && body.another !== 'yes') {
      const drafts = await readAddedCalls(table, cluster.id)
      const draft = drafts.find(({ pasted }) => pasted.kind === 'address' && pasted.url === url)
      if (draft) return show(c, cluster, { address, text, known: { kind: 'draft', id: draft.id } }, 409)
      const call = await callAt(url, services)
      if (call) return show(c, cluster, { address, text, known: { kind: 'call', call } }, 409)
    }
    const by = personIn(c).id
    if (!(await takeTurn(table, 'added', by, A_DAY))) return refuse('many')
    const id = randomBytes(8).toString('hex')
    await addAddedCall(
      table,
      newDraft(
        { id, cluster: cluster.id, by, now: now() },
        url ? { kind: 'address', url } : { kind: 'text', text },
      ),
    )
    await services.readings.send([{ added: id, cluster: cluster.id }])
    return c.redirect(addedHref(cluster.id, id), 303)
  })

  routes.route('/', addedCallRoutes(services, clusterOf))
  return routes
}
