import { Hono } from 'hono'
import { Instant } from '../../../shared/domain/time.ts'
import { type KnownSource, SOURCE_IDS } from '../../../shared/sources/names.ts'
import { readSourceRuns } from '../../../shared/store/source-runs.ts'
import { fault, page } from '../frame/answer.tsx'
import { csvFile } from '../frame/listing.tsx'
import { isOwnForm } from '../frame/security.ts'
import { SourceFilter, selectSources } from '../pages/office/select-lists.ts'
import { type ReleaseOutcome, SourcePage } from '../pages/office/source.tsx'
import { SourcesPage, sourceHref, sourceRows } from '../pages/office/sources.tsx'
import type { ConsoleEnv, ConsoleServices, PageContext } from '../services.ts'
import { readStates, type SourceState, stateOf } from './source-states.ts'

/** Readings on a source's page, and those looked through on the list for one in quarantine. */
const READINGS_SHOWN = 60
const READINGS_SEEN = 10

/** Pages about the sources, for the office; and the one order that can be given there: release a quarantined reading. */
export const sourceRoutes = (services: ConsoleServices): Hono<ConsoleEnv> => {
  const { table, now, publicUrl } = services
  const routes = new Hono<ConsoleEnv>()

  const asked = async (c: PageContext): Promise<SourceState | undefined> => {
    const id = SOURCE_IDS.find((known): known is KnownSource => known === c.req.param('id'))
    return id && stateOf(id, await readSourceRuns(table, id, READINGS_SHOWN), now())
  }

  routes.get('/sources', async (c) => {
    const states = await readStates(table, READINGS_SEEN, now())
    return page(
      c,
      <SourcesPage reader={c.get('reader')} all={states} filter={SourceFilter.parse(c.req.query())} />,
    )
  })

  routes.get('/sources.csv', async (c) => {
    const states = await readStates(table, READINGS_SEEN, now())
    c.set('subject', 'sources')
    const selected = selectSources(states, SourceFilter.parse(c.req.query()))
    const { head, rows } = sourceRows(c.get('reader'), selected)
    return csvFile(c, 'sources', head, rows)
  })

  const source = (
    c: PageContext,
    state: SourceState,
    outcome?: ReleaseOutcome,
    status: 200 | 409 | 422 = 200,
  ) => page(c, <SourcePage reader={c.get('reader')} state={state} outcome={outcome} />, status)

  routes.get('/sources/:id', async (c) => {
    const state = await asked(c)
    if (!state) return fault(c, 'notFound')
    const released = c.req.query('released')
    const isAsked = released !== undefined && released === state.held?.startedAt
    return source(c, state, isAsked ? 'releasing' : undefined)
  })

  routes.post('/sources/:id/release', async (c) => {
    if (!isOwnForm(c, publicUrl)) return fault(c, 'refused')
    const state = await asked(c)
    if (!state) return fault(c, 'notFound')
    const body: Record<string, unknown> = await c.req.parseBody().catch(() => ({}))
    const run = Instant.safeParse(body.run).data
    if (!run || run !== state.held?.startedAt) return source(c, state, 'notHeld', 409)
    if (body.looked !== 'yes') return source(c, state, 'notLooked', 422)
    await services.readings.send([{ source: state.id, release: run }])
    return c.redirect(`${sourceHref(state.id)}?released=${encodeURIComponent(run)}`, 303)
  })

  return routes
}
