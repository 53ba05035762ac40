import { Hono } from 'hono'
import * as z from 'zod'
import { editCall, keepEdit, takeBackEdit } from '../../shared/domain/edit.ts'
import { type Opportunity, OpportunityId } from '../../shared/domain/opportunity.ts'
import { logger } from '../../shared/runtime/lambda.ts'
import { replaceOpportunity } from '../../shared/store/opportunities.ts'
import { fault } from './answer.tsx'
import { personIn } from './authorise.tsx'
import { markOf, readEntry, readRows, writtenIn } from './edit-form.ts'
import { callHref } from './pages/origins.tsx'
import { readCall } from './read-call.ts'
import type { ConsoleEnv, ConsoleServices, PageContext } from './services.ts'
import { showCall } from './show-call.tsx'
import { whenBuilt } from './when-built.ts'

const Decided = z.object({
  do: z.enum(['keep', 'takeBack']),
  row: OpportunityId,
  field: z.enum(['opensAt', 'deadlines']),
})

/** A date is corrected over its source; over what the source says later, the correction is kept or taken back. */
export const editRoutes = (services: ConsoleServices): Hono<ConsoleEnv> => {
  const { table, now } = services
  const routes = new Hono<ConsoleEnv>()

  /** Stores it unless somebody wrote since `seen` was read; matching is told where what stands may be another. */
  const store = async (
    c: PageContext,
    call: Opportunity,
    edited: Opportunity,
    seen: Opportunity,
    outcome: 'saved' | 'kept' | 'takenBack',
  ): Promise<Response> => {
    const isHeld = await replaceOpportunity(table, edited, seen)
    if (isHeld && outcome !== 'kept')
      // The edit stands whatever happens here, and the next reading of any source has matching look again.
      await services.changed
        .send([{ at: now(), cause: 'edit' }])
        .catch((error: Error) => logger.error('matching was not told of an edit', { error: error.name }))
    return c.redirect(`${callHref(call.id)}?edited=${isHeld ? outcome : 'outrun'}`, 303)
  }

  routes.post('/calls/:id/edits', async (c) => {
    const body: Record<string, unknown> = await c.req.parseBody().catch(() => ({}))
    const snapshots = await whenBuilt(services)
    const call = await readCall(table, c.req.param('id'), snapshots?.calls)
    if (!call) return fault(c, 'notFound')
    const rows = await readRows(table, call)
    const isOutrun = body.seen !== markOf(rows)
    const outrun = () => c.redirect(`${callHref(call.id)}?edited=outrun`, 303)

    if (body.do !== 'correct') {
      const decided = Decided.safeParse(body).data
      const row = rows.find(({ id }) => id === decided?.row)
      if (!decided || !row) return fault(c, 'notFound')
      if (isOutrun || !row.edits?.some(({ field }) => field === decided.field)) return outrun()
      return decided.do === 'keep'
        ? store(c, call, keepEdit(row, decided.field), row, 'kept')
        : store(c, call, takeBackEdit(row, decided.field, now()), row, 'takenBack')
    }
    const form = writtenIn(body)
    const asked = readEntry(form, rows, c.get('reader').language)
    if (!asked) return isOutrun ? outrun() : fault(c, 'notFound')
    if ('wrong' in asked) return showCall(c, call.id, services, { form, wrong: asked.wrong })
    if (isOutrun) return outrun()
    const edited = editCall(asked.row, { ...asked.entry, by: personIn(c).id }, now())
    return store(c, call, edited, asked.row, 'saved')
  })

  return routes
}
