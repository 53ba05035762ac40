import { Hono } from 'hono'
import { personIn } from '../access/authorise.tsx'
import { fault, page } from '../frame/answer.tsx'
import { formOf } from '../frame/served.ts'
import { ManifestoPage, type Pasted } from '../pages/concepts/manifesto.tsx'
import { rulesHref } from '../pages/concepts/tuning-frame.tsx'
import type { ConsoleEnv, ConsoleServices, PageContext } from '../services.ts'
import { addProposals, isWholeManifesto, manifestoProposals } from './manifesto-orders.ts'
import { type AtWork, rulesAtWork } from './rules-at-work.ts'

const PATH = '/concepts/:cluster/manifesto'

const text = (value: unknown): string => (typeof value === 'string' ? value : '')

/** A manifesto is pasted, concepts are proposed for it, and those that are ticked go into the draft. */
export const manifestoRoutes = (services: ConsoleServices): Hono<ConsoleEnv> => {
  const routes = new Hono<ConsoleEnv>()
  const proposedFor = manifestoProposals(services)

  const show = (c: PageContext, work: AtWork, pasted: Pasted, status: 200 | 409 | 422 = 200) =>
    page(c, <ManifestoPage reader={c.get('reader')} work={work} pasted={pasted} />, status)

  routes.get(PATH, async (c) => {
    const work = await rulesAtWork(services, c.req.param('cluster'))
    if (!work) return fault(c, 'notFound')
    return show(c, work, { text: '', owner: c.req.query('owner') ?? '', ticked: [] })
  })

  routes.post(PATH, async (c) => {
    const body = await formOf(c)
    const work = await rulesAtWork(services, c.req.param('cluster'))
    if (!work) return fault(c, 'notFound')
    const pasted: Pasted = { text: text(body.text), owner: text(body.owner), ticked: [] }
    if (!isWholeManifesto(pasted.text)) return show(c, work, { ...pasted, wrong: 'text' }, 422)
    return show(c, work, { ...pasted, proposed: await proposedFor(work, pasted.text) })
  })

  routes.post(`${PATH}/add`, async (c) => {
    const body = await formOf(c, true)
    const work = await rulesAtWork(services, c.req.param('cluster'))
    if (!work) return fault(c, 'notFound')
    const ticked = [body.proposal ?? []].flat().map(text)
    const pasted: Pasted = { text: text(body.text), owner: text(body.owner), ticked }
    if (!isWholeManifesto(pasted.text)) return show(c, work, { ...pasted, wrong: 'text' }, 422)
    const proposed = await proposedFor(work, pasted.text)
    const chosen = proposed === 'not-yet' ? [] : proposed.proposals.filter(({ key }) => ticked.includes(key))
    if (chosen.length === 0) return show(c, work, { ...pasted, proposed, wrong: 'none' }, 422)
    const changed = await addProposals(services, work.cluster.id, personIn(c).id, chosen, pasted.owner)
    if ('saved' in changed) {
      const listed = new URLSearchParams({ owner: pasted.owner, done: 'proposed' })
      return c.redirect(`${rulesHref(work.cluster.id)}?${listed}`, 303)
    }
    if (changed.unsaved === 'owner') return show(c, work, { ...pasted, proposed, wrong: 'owner' }, 422)
    c.get('reader').query.set('done', changed.unsaved === 'full' ? 'full' : 'outrun')
    return show(c, work, { ...pasted, proposed }, 409)
  })

  return routes
}
