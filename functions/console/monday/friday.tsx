import { Hono } from 'hono'
import * as z from 'zod'
import type { Cluster } from '../../../shared/domain/cluster.ts'
import { isAny } from '../../../shared/domain/person.ts'
import { STEERS, SteerScope } from '../../../shared/domain/steer.ts'
import { Instant } from '../../../shared/domain/time.ts'
import { fridayPath, steerPath } from '../../../shared/letters/check-words.ts'
import { readClusters } from '../../../shared/store/clusters.ts'
import { saveSteer } from '../../../shared/store/steering.ts'
import { personIn } from '../access/authorise.tsx'
import { readCall } from '../calls/read-call.ts'
import { fault, page } from '../frame/answer.tsx'
import { csvFile } from '../frame/listing.tsx'
import { isOwnForm } from '../frame/security.ts'
import { formOf } from '../frame/served.ts'
import { whenBuilt } from '../frame/when-built.ts'
import { NothingYetPage } from '../pages/frame/plain.tsx'
import { FridayPage } from '../pages/monday/friday.tsx'
import { SteerPage } from '../pages/monday/steer.tsx'
import { FridayFilter, selectReached } from '../pages/office/select-lists.ts'
import type { ConsoleEnv, ConsoleServices, PageContext } from '../services.ts'
import { fridayWords } from '../words/friday.ts'
import { askForTest, endSteerAsked, fridayBoard, steeredCall } from './friday-board.ts'
import { steerIn, type WrittenSteer, type WrongSteer, writtenSteer } from './steer-form.ts'

/** Members named on the page of a call, nearest first. */
const NEAR_SHOWN = 15

const Ended = z.object({ scope: SteerScope, does: z.enum(STEERS), at: Instant })

/** What a cluster's office looks at before Monday, and what it decides of single calls. */
export const fridayRoutes = (services: ConsoleServices): Hono<ConsoleEnv> => {
  const { table, now, publicUrl } = services
  const routes = new Hono<ConsoleEnv>()

  const clusterOf = async (c: PageContext): Promise<{ cluster: Cluster } | undefined> => {
    const cluster = (await readClusters(table)).find(({ id }) => id === c.req.param('cluster'))
    return cluster && { cluster }
  }

  routes.get('/clusters/:cluster/friday', async (c) => {
    const found = await clusterOf(c)
    if (!found) return fault(c, 'notFound')
    const { cluster } = found
    const board = await fridayBoard(services, cluster)
    if (!board) return page(c, <NothingYetPage reader={c.get('reader')} />)
    const { monday, checks, steers, after, opened } = board
    return page(
      c,
      <FridayPage
        reader={c.get('reader')}
        cluster={cluster}
        monday={monday}
        checks={checks}
        steers={steers}
        after={after}
        opened={opened}
      />,
    )
  })

  routes.get('/clusters/:cluster/friday/calls.csv', async (c) => {
    const found = await clusterOf(c)
    const known = found && (await fridayBoard(services, found.cluster))
    if (!known) return fault(c, 'notFound')
    const { language } = c.get('reader')
    const { monday } = known
    const words = fridayWords[language]
    const chainsOf = (id: string): string =>
      monday.chains
        .filter(({ calls }) => calls.some(({ call }) => call.id === id))
        .map(({ chain }) => chain.name[language])
        .join(', ')
    return csvFile(
      c,
      `monday-${found.cluster.id}`,
      [words.callId, words.call, words.chain, words.contacts],
      selectReached(monday, FridayFilter.parse(c.req.query())).map(({ call, contacts }) => [
        call.id,
        call.title,
        chainsOf(call.id),
        contacts,
      ]),
    )
  })

  routes.post('/clusters/:cluster/friday', async (c) => {
    if (!isOwnForm(c, publicUrl)) return fault(c, 'refused')
    const found = await clusterOf(c)
    const snapshots = await whenBuilt(services)
    const body = await formOf(c)
    if (!found || !snapshots) return fault(c, 'notFound')
    const { cluster } = found
    const asked = await askForTest(services, cluster, snapshots, String(body.contact))
    if (asked === 'nobody') return fault(c, 'notFound')
    if (asked === 'noOffice') return c.redirect(`${fridayPath(cluster.id)}?done=noOffice`, 303)
    return c.redirect(`${fridayPath(cluster.id)}?done=test`, 303)
  })

  const show = async (
    c: PageContext,
    wrong?: { form: WrittenSteer; fields: WrongSteer[] },
  ): Promise<Response> => {
    const found = await clusterOf(c)
    const snapshots = await whenBuilt(services)
    const call = found && (await readCall(table, c.req.param('call') ?? '', snapshots?.calls))
    if (!found || !call || !snapshots) return fault(c, 'notFound')
    const { cluster } = found
    const { steers, reach } = await steeredCall(services, cluster, call, snapshots)
    return page(
      c,
      <SteerPage
        reader={c.get('reader')}
        cluster={cluster}
        call={call}
        steers={steers}
        reach={{ ...reach, near: reach.near.length, members: reach.near.slice(0, NEAR_SHOWN) }}
        mayAll={isAny(personIn(c), ['officer', 'operator'])}
        wrong={wrong}
      />,
      wrong ? 422 : 200,
    )
  }

  routes.get('/clusters/:cluster/friday/:call', (c) => show(c))

  routes.post('/clusters/:cluster/friday/:call', async (c) => {
    if (!isOwnForm(c, publicUrl)) return fault(c, 'refused')
    const [found, snapshots, body] = await Promise.all([clusterOf(c), whenBuilt(services), formOf(c)])
    const call = found && (await readCall(table, c.req.param('call'), snapshots?.calls))
    if (!found || !call) return fault(c, 'notFound')
    const { cluster } = found
    const back = (done: string) => c.redirect(`${steerPath(cluster.id, call.id)}?done=${done}`, 303)
    const [by, mayAll] = [personIn(c).id, isAny(personIn(c), ['officer', 'operator'])]

    if (body.do === 'end') {
      const asked = Ended.safeParse({ scope: body.scope, does: body.does, at: body.seen }).data
      const ended = asked && (await endSteerAsked(services, { cluster, call, by, mayAll }, asked))
      if (!ended || ended === 'notYours') return fault(c, 'notFound')
      if (ended === 'outrun') return back('outrun')
      return back('ended')
    }
    const form = writtenSteer(body)
    if (!form) return fault(c, 'notFound')
    const steer = steerIn(form, { cluster, call: call.id, by, now: now(), mayAll })
    if (Array.isArray(steer)) return show(c, { form, fields: steer })
    return back((await saveSteer(table, steer, form.seen || undefined)) ? 'saved' : 'outrun')
  })

  return routes
}
