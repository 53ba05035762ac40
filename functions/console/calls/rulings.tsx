import { Hono } from 'hono'
import * as z from 'zod'
import { OpportunityId } from '../../../shared/domain/opportunity.ts'
import { Ruling } from '../../../shared/domain/ruling.ts'
import { fault } from '../frame/answer.tsx'
import { whenBuilt } from '../frame/when-built.ts'
import { callHref } from '../pages/frame/origins.tsx'
import type { ConsoleEnv, ConsoleServices } from '../services.ts'
import { readCall } from './read-call.ts'
import { ruleRow } from './ruling-orders.ts'

const Asked = z.object({ row: OpportunityId, verdict: Ruling.shape.verdict })

/** Takes a row out of a call, or puts it back. */
export const rulingRoutes = (services: ConsoleServices): Hono<ConsoleEnv> => {
  const { table } = services
  const routes = new Hono<ConsoleEnv>()

  routes.post('/calls/:id/rulings', async (c) => {
    const asked = Asked.safeParse(await c.req.parseBody().catch(() => ({}))).data
    const snapshots = await whenBuilt(services)
    const [call, other] = await Promise.all([
      readCall(table, c.req.param('id'), snapshots?.calls),
      asked && readCall(table, asked.row, undefined),
    ])
    if (!asked || !call || !other) return fault(c, 'notFound')
    const isHeld = await ruleRow(services, call, asked.row, asked.verdict)
    return c.redirect(`${callHref(call.id)}?ruled=${isHeld ? 'yes' : 'outrun'}`, 303)
  })

  return routes
}
