import { Hono } from 'hono'
import { movedMember } from '../../../shared/domain/chain-moves.ts'
import type { Member } from '../../../shared/domain/member.ts'
import { pendingMoves } from '../../../shared/domain/rule-draft.ts'
import { readMembers } from '../../../shared/store/members.ts'
import { personIn } from '../access/authorise.tsx'
import { countsOf } from '../contact/word-counts.ts'
import { fault, page } from '../frame/answer.tsx'
import { formOf } from '../frame/served.ts'
import { whenBuilt } from '../frame/when-built.ts'
import { ChainPage } from '../pages/concepts/chain.tsx'
import { ChainsPage } from '../pages/concepts/chains.tsx'
import { rulesHref } from '../pages/concepts/tuning-frame.tsx'
import type { ConsoleEnv, ConsoleServices, PageContext } from '../services.ts'
import { orderedChains, readChainOrder, type WrittenChain } from './chain-orders.ts'
import { type AtWork, changeDraft, rulesAtWork } from './rules-at-work.ts'

/** Value chains are created, renamed, split, merged, closed and reopened in the draft; no id is ever given twice. */
export const chainRoutes = (services: ConsoleServices): Hono<ConsoleEnv> => {
  const { table, now } = services
  const routes = new Hono<ConsoleEnv>()

  /** The cluster's members, where the draft would have them. */
  const membersUnder = async ({ cluster, draft }: AtWork): Promise<Member[]> => {
    const coming = [{ id: cluster.id, moves: pendingMoves(draft) }]
    const members = await readMembers(table)
    return members
      .filter(({ clusters }) => clusters.some((one) => one.cluster === cluster.id))
      .map((member) => movedMember(member, coming))
  }

  const show = async (
    c: PageContext,
    work: AtWork,
    written?: WrittenChain,
    status: 200 | 409 | 422 = 200,
  ) => {
    const reader = c.get('reader')
    const members = await membersUnder(work)
    const isOne = written?.chain && written.at === 'one'
    const id = c.req.param('chain') ?? (isOne ? written.chain : undefined)
    const chain = work.draft.valueChains.find((one) => one.id === id)
    const typed = written ? { written } : {}
    if (!chain) {
      const all = <ChainsPage reader={reader} work={work} members={members} {...typed} />
      return id ? fault(c, 'notFound') : page(c, all, status)
    }
    const snapshots = await whenBuilt(services)
    return page(
      c,
      <ChainPage
        reader={reader}
        work={work}
        chain={chain}
        members={members}
        counts={snapshots && countsOf(snapshots, now())}
        {...typed}
      />,
      status,
    )
  }

  for (const path of ['/concepts/:cluster/chains', '/concepts/:cluster/chains/:chain'])
    routes.get(path, async (c) => {
      const work = await rulesAtWork(services, c.req.param('cluster') ?? '')
      return work ? show(c, work) : fault(c, 'notFound')
    })

  routes.post('/concepts/:cluster/chains', async (c) => {
    const order = readChainOrder(await formOf(c, true))
    const id = c.req.param('cluster')
    if (!order) return fault(c, 'notFound')
    const result = await changeDraft(services, id, personIn(c).id, (work) =>
      orderedChains(work.draft, order, now()),
    )
    if ('saved' in result) return c.redirect(`${rulesHref(id, 'chains')}?done=${order.said}`, 303)
    const work = result.unsaved === 'gone' ? undefined : await rulesAtWork(services, id)
    if (!work) return fault(c, 'notFound')
    const { unsaved } = result
    const isLate = unsaved === 'outrun' || unsaved === 'full' || unsaved === 'gone'
    if (isLate) c.get('reader').query.set('done', unsaved)
    // What was typed comes back, so that nothing of it is lost.
    const written = { ...order.written, ...(isLate ? {} : { wrong: unsaved }) }
    return show(c, work, written, isLate ? 409 : 422)
  })

  return routes
}
