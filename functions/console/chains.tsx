import { Hono } from 'hono'
import * as z from 'zod'
import { Slug, type ValueChain } from '../../shared/domain/cluster.ts'
import { newSlug, type RuleDraft } from '../../shared/domain/rule-draft.ts'
import type { Instant } from '../../shared/domain/time.ts'
import { readMembers } from '../../shared/store/members.ts'
import { fault, page } from './answer.tsx'
import { personIn } from './authorise.tsx'
import { ChainsPage, type WrittenChain } from './pages/chains.tsx'
import { rulesHref } from './pages/tuning-frame.tsx'
import { type AtWork, changeDraft, rulesAtWork } from './rules-at-work.ts'
import { isOwnForm } from './security.ts'
import { formOf } from './served.ts'
import type { ConsoleEnv, ConsoleServices, PageContext } from './services.ts'

const Name = z.string().trim().min(2).max(120)
const Names = z.object({ it: Name, en: Name })
const Sent = z.object({
  do: z.enum(['create', 'rename', 'close', 'reopen']),
  revision: z.coerce.number().int().min(0),
  chain: Slug.optional(),
  formal: z.string().max(60).default(''),
})
type Sent = z.infer<typeof Sent>

/** With a value chain created, counted under a formal one where one is chosen. */
const withNew = (draft: RuleDraft, name: ValueChain['name'], formal: string): RuleDraft => {
  const id = newSlug(
    name.en,
    draft.valueChains.map((chain) => chain.id),
  )
  return {
    ...draft,
    valueChains: [...draft.valueChains, { id, name, example: false }],
    formalValueChains: draft.formalValueChains.map((one) =>
      one.id === formal ? { ...one, valueChains: [...one.valueChains, id] } : one,
    ),
  }
}

/** What becomes of a chain that is there; undefined where nothing can. The last that is open stays so. */
const changed = (
  chain: ValueChain,
  sent: Sent,
  { draft, now }: { draft: RuleDraft; now: Instant },
  names: ValueChain['name'] | undefined,
): ValueChain | undefined => {
  const { closedAt, ...open } = chain
  if (sent.do === 'rename') return names && { ...chain, name: names, example: false }
  if (sent.do === 'reopen') return closedAt ? open : undefined
  const others = draft.valueChains.filter((one) => one.id !== chain.id && !one.closedAt)
  return closedAt || others.length === 0 ? undefined : { ...chain, closedAt: now }
}

/** Value chains are created, renamed, closed and reopened in the draft; no id is ever given twice. */
export const chainRoutes = (services: ConsoleServices): Hono<ConsoleEnv> => {
  const { table, now, publicUrl } = services
  const routes = new Hono<ConsoleEnv>()

  const show = async (
    c: PageContext,
    work: AtWork,
    written?: WrittenChain,
    status: 200 | 409 | 422 = 200,
  ) => {
    const membersIn = new Map<string, number>()
    for (const { clusters } of await readMembers(table))
      for (const { cluster, valueChains } of clusters)
        if (cluster === work.cluster.id)
          for (const chain of valueChains) membersIn.set(chain, (membersIn.get(chain) ?? 0) + 1)
    const typed = written ? { written } : {}
    return page(
      c,
      <ChainsPage reader={c.get('reader')} work={work} membersIn={membersIn} {...typed} />,
      status,
    )
  }

  routes.get('/concepts/:cluster/chains', async (c) => {
    const work = await rulesAtWork(services, c.req.param('cluster'))
    return work ? show(c, work) : fault(c, 'notFound')
  })

  routes.post('/concepts/:cluster/chains', async (c) => {
    if (!isOwnForm(c, publicUrl)) return fault(c, 'refused')
    const body = await formOf(c)
    const sent = Sent.safeParse(body).data
    const id = c.req.param('cluster')
    if (!sent) return fault(c, 'notFound')
    const names = Names.safeParse(body).data
    const result = await changeDraft(
      services,
      id,
      personIn(c).id,
      ({ draft }): RuleDraft | 'outrun' | 'chain' => {
        if (draft.revision !== sent.revision) return 'outrun'
        if (sent.do === 'create') return names ? withNew(draft, names, sent.formal) : 'chain'
        const place = draft.valueChains.findIndex((chain) => chain.id === sent.chain)
        const chain = draft.valueChains[place]
        const fresh = chain && changed(chain, sent, { draft, now: now() }, names)
        return fresh ? { ...draft, valueChains: draft.valueChains.toSpliced(place, 1, fresh) } : 'chain'
      },
    )
    if ('saved' in result) return c.redirect(`${rulesHref(id, 'chains')}?done=saved`, 303)
    const work = result.unsaved === 'gone' ? undefined : await rulesAtWork(services, id)
    if (!work) return fault(c, 'notFound')
    c.get('reader').query.set('done', result.unsaved)
    const typed = (name: string): string => (typeof body[name] === 'string' ? String(body[name]) : '')
    const written = { it: typed('it'), en: typed('en'), formal: sent.formal }
    // What was typed comes back, so that nothing of it is lost.
    return show(
      c,
      work,
      sent.do === 'create' || sent.do === 'rename' ? written : undefined,
      result.unsaved === 'outrun' ? 409 : 422,
    )
  })

  return routes
}
