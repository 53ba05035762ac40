import { Hono } from 'hono'
import * as z from 'zod'
import { afterRun } from '../../shared/digests/friday/after.ts'
import { membersOf, mondayFor, namedIn } from '../../shared/digests/friday/monday.ts'
import { nextDigestAt } from '../../shared/digests/rhythm.ts'
import { steersOf } from '../../shared/digests/steering.ts'
import type { Cluster } from '../../shared/domain/cluster.ts'
import { isAny } from '../../shared/domain/person.ts'
import { isInForce, STEERS, SteerScope } from '../../shared/domain/steer.ts'
import { Instant } from '../../shared/domain/time.ts'
import { fridayPath, steerPath } from '../../shared/letters/check-words.ts'
import { readClusters } from '../../shared/store/clusters.ts'
import { readCorrespondencesOf } from '../../shared/store/correspondences.ts'
import { readRuns, readShards } from '../../shared/store/runs.ts'
import { readings } from '../../shared/store/source-readings.ts'
import { endSteer, readSteering, saveSteer } from '../../shared/store/steering.ts'
import { fridayOf } from '../send/friday.ts'
import { fault, page } from './answer.tsx'
import { personIn } from './authorise.tsx'
import { csvOf } from './csv.ts'
import { FridayPage } from './pages/friday.tsx'
import { NothingYetPage } from './pages/plain.tsx'
import { SteerPage } from './pages/steer.tsx'
import { readCall } from './read-call.ts'
import { isOwnForm } from './security.ts'
import { formOf } from './served.ts'
import type { ConsoleEnv, ConsoleServices, PageContext } from './services.ts'
import { steerIn, type WrittenSteer, type WrongSteer, writtenSteer } from './steer-form.ts'
import { whenBuilt } from './when-built.ts'
import { fridayWords } from './words/friday.ts'

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

  const friday = async (cluster: Cluster) => {
    const snapshots = await whenBuilt(services)
    if (!snapshots) return undefined
    const ground = { snapshots, sources: await readings(table, now()) }
    return { snapshots, ground, ...(await fridayOf(cluster, ground, table, now())) }
  }

  routes.get('/clusters/:cluster/friday', async (c) => {
    const found = await clusterOf(c)
    if (!found) return fault(c, 'notFound')
    const { cluster } = found
    const known = await friday(cluster)
    if (!known) return page(c, <NothingYetPage reader={c.get('reader')} />)
    const { monday, checks, members, written, snapshots } = known
    const [run] = await readRuns(table, 1)
    const after = run && afterRun(cluster, members, written, run, await readShards(table, run.period))
    const steers = (snapshots.steering ?? [])
      .filter((steer) => steer.scope === cluster.id || steer.scope === 'everybody')
      .filter((steer) => isInForce(steer, now()))
      .map((steer) => ({ steer, call: snapshots.calls.cards.get(steer.call) }))
    return page(
      c,
      <FridayPage
        reader={c.get('reader')}
        cluster={cluster}
        monday={monday}
        checks={checks}
        steers={steers}
        after={after}
      />,
    )
  })

  routes.get('/clusters/:cluster/friday/calls.csv', async (c) => {
    const found = await clusterOf(c)
    const known = found && (await friday(found.cluster))
    if (!known) return fault(c, 'notFound')
    const { language } = c.get('reader')
    const words = fridayWords[language]
    const rows = known.monday.chains.flatMap(({ chain, calls }) =>
      calls.map(({ call, contacts }) => [chain.name[language], call.id, call.title, contacts]),
    )
    const name = `monday-${found.cluster.id}.csv`
    return c.body(csvOf([words.chain, words.callId, words.call, words.contacts], rows), 200, {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${name}"`,
    })
  })

  routes.post('/clusters/:cluster/friday', async (c) => {
    if (!isOwnForm(c, publicUrl)) return fault(c, 'refused')
    const found = await clusterOf(c)
    const snapshots = await whenBuilt(services)
    const body = await formOf(c)
    if (!found || !snapshots) return fault(c, 'notFound')
    const { cluster } = found
    const members = membersOf(cluster.id, { snapshots })
    const written = await readCorrespondencesOf(
      table,
      members.map(({ id }) => id),
    )
    const chosen = written.find(({ contact }) => contact.id === body.contact)
    if (!chosen) return fault(c, 'notFound')
    if (!cluster.office) return c.redirect(`${fridayPath(cluster.id)}?done=noOffice`, 303)
    await services.urgent.send([{ test: chosen.contact.id, cluster: cluster.id }])
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
    const ground = { snapshots, sources: [] }
    const members = membersOf(cluster.id, ground)
    const own = new Map(members.map((member) => [member.id, member]))
    const near = snapshots.calls.cards.has(call.id)
      ? snapshots.matcher
          .membersFor(call.id, { limit: Number.MAX_SAFE_INTEGER })
          .flatMap(({ member }) => own.get(member) ?? [])
      : []
    const written = await readCorrespondencesOf(
      table,
      near.map(({ id }) => id),
    )
    const monday = mondayFor(cluster, written, ground, nextDigestAt('weekly', now()))
    const contacts = monday.planned.filter((planned) =>
      namedIn(planned).some(({ candidate }) => candidate.opportunity.id === call.id),
    ).length
    const steers = steersOf(call, { steering: await readSteering(table) }, now())
    return page(
      c,
      <SteerPage
        reader={c.get('reader')}
        cluster={cluster}
        call={call}
        steers={steers}
        reach={{ contacts, near: near.length, members: near.slice(0, NEAR_SHOWN) }}
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
      const isOwn = asked?.scope === cluster.id || (asked?.scope === 'everybody' && mayAll)
      const rows = asked && steersOf(call, { steering: await readSteering(table) }, now())
      const steer = rows?.find(
        ({ scope, does, at }) => scope === asked?.scope && does === asked.does && at === asked.at,
      )
      if (!asked || !isOwn) return fault(c, 'notFound')
      if (!steer || !(await endSteer(table, steer, { seen: steer.at, by, now: now() }))) return back('outrun')
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
