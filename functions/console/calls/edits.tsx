import { Hono } from 'hono'
import * as z from 'zod'
import { OpportunityId } from '../../../shared/domain/opportunity.ts'
import { personIn } from '../access/authorise.tsx'
import { fault } from '../frame/answer.tsx'
import { whenBuilt } from '../frame/when-built.ts'
import { callHref } from '../pages/frame/origins.tsx'
import type { ConsoleEnv, ConsoleServices } from '../services.ts'
import { mayChange } from './desks-own.ts'
import { markOf, readEntry, readRows, writtenIn } from './edit-form.ts'
import { correctDate, decideEdit, type EditOutcome } from './edit-orders.ts'
import { readCall } from './read-call.ts'
import { showCall } from './show-call.tsx'

const Decided = z.object({
  do: z.enum(['keep', 'takeBack']),
  row: OpportunityId,
  field: z.enum(['opensAt', 'deadlines']),
})

/** A date is corrected over its source; over what the source says later, the correction is kept or taken back. */
export const editRoutes = (services: ConsoleServices): Hono<ConsoleEnv> => {
  const { table } = services
  const routes = new Hono<ConsoleEnv>()

  routes.post('/calls/:id/edits', async (c) => {
    const body: Record<string, unknown> = await c.req.parseBody().catch(() => ({}))
    const snapshots = await whenBuilt(services)
    const call = await readCall(table, c.req.param('id'), snapshots?.calls)
    if (!call) return fault(c, 'notFound')
    const rows = await readRows(table, call)
    const isOutrun = body.seen !== markOf(rows)
    const back = (outcome: EditOutcome | 'consortiums') =>
      c.redirect(`${callHref(call.id)}?edited=${outcome}`, 303)
    if (!mayChange(personIn(c), rows)) return back('consortiums')

    if (body.do !== 'correct') {
      const decided = Decided.safeParse(body).data
      const row = rows.find(({ id }) => id === decided?.row)
      if (!decided || !row) return fault(c, 'notFound')
      return back(isOutrun ? 'outrun' : await decideEdit(services, row, decided))
    }
    const form = writtenIn(body)
    const asked = readEntry(form, rows, c.get('reader').language)
    if (!asked) return isOutrun ? back('outrun') : fault(c, 'notFound')
    if ('wrong' in asked) return showCall(c, call.id, services, { form, wrong: asked.wrong })
    if (isOutrun) return back('outrun')
    return back(await correctDate(services, asked.row, { ...asked.entry, by: personIn(c).id }))
  })

  return routes
}
