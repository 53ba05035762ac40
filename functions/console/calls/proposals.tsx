import { Hono } from 'hono'
import { nameOfSource } from '../../../shared/sources/names.ts'
import { personIn } from '../access/authorise.tsx'
import { personName } from '../access/person-name.ts'
import { fault, page } from '../frame/answer.tsx'
import { csvFile } from '../frame/listing.tsx'
import { formOf } from '../frame/served.ts'
import { PROPOSALS, ProposalsPage } from '../pages/calls/proposals.tsx'
import type { ConsoleEnv, ConsoleServices, PageContext } from '../services.ts'
import { proposalsWords } from '../words/proposals.ts'
import { markOf } from './adding.ts'
import {
  decideProposal,
  declineReason,
  ProposalFilter,
  readOneProposed,
  readProposed,
  selectProposed,
} from './proposal-orders.ts'

/** Regional calls that offices propose to the Region's consortium, and what it decides of each. */
export const proposalRoutes = (services: ConsoleServices): Hono<ConsoleEnv> => {
  const { table } = services
  const routes = new Hono<ConsoleEnv>()

  const filterIn = (c: PageContext): ProposalFilter =>
    ProposalFilter.parse(Object.fromEntries(c.get('reader').query))

  const show = async (c: PageContext, wrong?: { id: string; reason: string }) => {
    const all = await readProposed(table)
    const filter = filterIn(c)
    const calls = selectProposed(all, wrong ? { ...filter, state: 'open' } : filter)
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
    const rows = selectProposed(await readProposed(table), filterIn(c)).map(
      ({ id, title, url, source, byHand }) => {
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
      },
    )
    return csvFile(c, 'proposals', Object.values(words.columns), rows)
  })

  routes.post(`${PROPOSALS}/:id`, async (c) => {
    const [call, body] = await Promise.all([readOneProposed(table, c.req.param('id')), formOf(c)])
    if (!call || (body.do !== 'take' && body.do !== 'decline')) return fault(c, 'notFound')
    const back = (done: string) => c.redirect(`${PROPOSALS}?done=${done}`, 303)
    if (call.byHand.proposal.state !== 'open' || body.seen !== markOf(call)) return back('outrun')
    const reason = body.do === 'decline' ? declineReason(body.reason) : undefined
    if (body.do === 'decline' && reason === undefined)
      return show(c, { id: call.id, reason: typeof body.reason === 'string' ? body.reason.trim() : '' })
    const decision = reason === undefined ? { do: 'take' as const } : { do: 'decline' as const, reason }
    const isDone = await decideProposal(services, call, decision, personIn(c).id)
    return back(isDone ? (body.do === 'take' ? 'taken' : 'declined') : 'outrun')
  })

  return routes
}
