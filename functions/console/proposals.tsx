import { Hono } from 'hono'
import * as z from 'zod'
import { LONGEST_DECISION, ProposalState } from '../../shared/domain/by-hand.ts'
import { type Opportunity, OpportunityId } from '../../shared/domain/opportunity.ts'
import { nameOfSource } from '../../shared/sources/names.ts'
import { readOpportunity } from '../../shared/store/opportunities.ts'
import { markOf, readAllAdded, storeChanged } from './adding.ts'
import { fault, page } from './answer.tsx'
import { personIn } from './authorise.tsx'
import { csvFile } from './listing.tsx'
import { PROPOSALS, ProposalsPage } from './pages/proposals.tsx'
import { holds } from './pages/select-calls.ts'
import { personName } from './person-name.ts'
import { formOf } from './served.ts'
import type { ConsoleEnv, ConsoleServices, PageContext } from './services.ts'
import { proposalsWords } from './words/proposals.ts'

/** What was asked to be seen; those that wait, unless all are asked for. */
export const ProposalFilter = z.object({
  q: z.string().max(200).catch(''),
  state: z.enum(['', ...ProposalState.options]).catch('open'),
  sort: z.enum(['newest', 'oldest']).catch('oldest'),
})
export type ProposalFilter = z.infer<typeof ProposalFilter>

export type Proposed = Opportunity & {
  byHand: NonNullable<Opportunity['byHand']> & {
    proposal: NonNullable<NonNullable<Opportunity['byHand']>['proposal']>
  }
}

const isProposed = (call: Opportunity): call is Proposed => call.byHand?.proposal !== undefined

const selected = (calls: readonly Proposed[], { q, state, sort }: ProposalFilter): Proposed[] => {
  const wanted = holds(q)
  const order = sort === 'oldest' ? 1 : -1
  return calls
    .filter(({ title, byHand }) => (state === '' || byHand.proposal.state === state) && wanted(title))
    .toSorted((a, b) => (a.byHand.proposal.at < b.byHand.proposal.at ? -order : order))
}

/** Regional calls that offices propose to the Region's consortium, and what it decides of each. */
export const proposalRoutes = (services: ConsoleServices): Hono<ConsoleEnv> => {
  const { table, now } = services
  const routes = new Hono<ConsoleEnv>()

  const read = async (): Promise<Proposed[]> => (await readAllAdded(table)).filter(isProposed)
  const filterIn = (c: PageContext): ProposalFilter =>
    ProposalFilter.parse(Object.fromEntries(c.get('reader').query))

  const show = async (c: PageContext, wrong?: { id: string; reason: string }) => {
    const all = await read()
    const filter = filterIn(c)
    const calls = selected(all, wrong ? { ...filter, state: 'open' } : filter)
    return page(
      c,
      <ProposalsPage reader={c.get('reader')} calls={calls} all={all.length} filter={filter} wrong={wrong} />,
      wrong ? 422 : 200,
    )
  }

  routes.get(PROPOSALS, (c) => show(c))

  routes.get(`${PROPOSALS}.csv`, async (c) => {
    const reader = c.get('reader')
    const words = proposalsWords[reader.language]
    const rows = selected(await read(), filterIn(c)).map(({ id, title, url, source, byHand }) => {
      const { proposal } = byHand
      return [
        id,
        title,
        url,
        nameOfSource(source),
        personName(reader, byHand.by),
        proposal.at.slice(0, 10),
        words.states[proposal.state],
        proposal.decidedAt?.slice(0, 10) ?? '',
        proposal.by ? personName(reader, proposal.by) : '',
        proposal.reason ?? '',
      ]
    })
    return csvFile(c, 'proposals', Object.values(words.columns), rows)
  })

  routes.post(`${PROPOSALS}/:id`, async (c) => {
    const id = OpportunityId.safeParse(c.req.param('id')).data
    const [call, body] = await Promise.all([
      id?.includes(':') ? readOpportunity(table, id) : undefined,
      formOf(c),
    ])
    if (!call || !isProposed(call) || (body.do !== 'take' && body.do !== 'decline'))
      return fault(c, 'notFound')
    const back = (done: string) => c.redirect(`${PROPOSALS}?done=${done}`, 303)
    const { byHand } = call
    if (byHand.proposal.state !== 'open' || body.seen !== markOf(call)) return back('outrun')
    const reason = typeof body.reason === 'string' ? body.reason.replace(/\s+/g, ' ').trim() : ''
    if (body.do === 'decline' && (reason === '' || reason.length > LONGEST_DECISION))
      return show(c, { id: call.id, reason })
    const decided = { ...byHand.proposal, decidedAt: now(), by: personIn(c).id }
    const revision = (call.revision ?? 0) + 1
    const { toldTo: _, ...open } = byHand
    const settled: Opportunity =
      body.do === 'take'
        ? // Seen now: to the members of the other clusters it is new.
          {
            ...call,
            revision,
            firstSeenAt: now(),
            byHand: { ...open, proposal: { ...decided, state: 'taken' } },
          }
        : { ...call, revision, byHand: { ...byHand, proposal: { ...decided, state: 'declined', reason } } }
    const isDone = await storeChanged(settled, call, services)
    return back(isDone ? (body.do === 'take' ? 'taken' : 'declined') : 'outrun')
  })

  return routes
}
