import { Hono } from 'hono'
import * as z from 'zod'
import { rowsOf } from '../../shared/digests/told.ts'
import { OpportunityId } from '../../shared/domain/opportunity.ts'
import { Ruling } from '../../shared/domain/ruling.ts'
import { readRulings, rule } from '../../shared/store/rulings.ts'
import { fault } from './answer.tsx'
import { callHref } from './pages/origins.tsx'
import { readCall } from './read-call.ts'
import type { ConsoleEnv, ConsoleServices } from './services.ts'
import { whenBuilt } from './when-built.ts'

const Asked = z.object({ row: OpportunityId, verdict: Ruling.shape.verdict })

const pairOf = (rows: readonly string[]): string => rows.toSorted().join(' ')

/** A row is ruled to be another call than all other rows of the call, or to be this one. One write a pair. */
export const rulingRoutes = (services: ConsoleServices): Hono<ConsoleEnv> => {
  const { table, now } = services
  const routes = new Hono<ConsoleEnv>()

  routes.post('/calls/:id/rulings', async (c) => {
    const asked = Asked.safeParse(await c.req.parseBody().catch(() => ({}))).data
    const snapshots = await whenBuilt(services)
    const [call, other] = await Promise.all([
      readCall(table, c.req.param('id'), snapshots?.calls),
      asked && readCall(table, asked.row, undefined),
    ])
    if (!asked || !call || !other) return fault(c, 'notFound')
    const known = new Map((await readRulings(table)).map((ruling) => [pairOf(ruling.rows), ruling]))
    const rows = rowsOf(call).flatMap(({ id }) => (id === asked.row ? [] : [id]))
    let isHeld = true
    for (const row of rows) {
      const before = known.get(pairOf([row, asked.row]))
      if (before?.verdict === asked.verdict) continue
      isHeld = (await rule(table, [row, asked.row], asked.verdict, now(), before)) && isHeld
    }
    return c.redirect(`${callHref(call.id)}?ruled=${isHeld ? 'yes' : 'outrun'}`, 303)
  })

  return routes
}
