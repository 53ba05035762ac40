import * as z from 'zod'
import { ByHand, LONGEST_DECISION, Proposal, ProposalState } from '../../../shared/domain/by-hand.ts'
import { ALL_CLUSTERS } from '../access/rules.ts'
import { markOf } from '../calls/adding.ts'
import {
  decideProposal,
  declineReason,
  type Proposed,
  readOneProposed,
  readProposed,
  selectProposed,
} from '../calls/proposal-orders.ts'
import { CallNamed, callNamed } from './call-schemas.ts'
import { paged } from './page.ts'
import { notFound, problem } from './problem.ts'
import { PageQuery, pageOf, route } from './route.ts'

const PROPOSALS = '/proposals'

const ProposalAnswer = z
  .object({
    call: CallNamed,
    cluster: ByHand.shape.cluster,
    addedBy: ByHand.shape.by,
    proposal: z.object(Proposal.shape),
  })
  .meta({ id: 'Proposal' })

const answerOf = (call: Proposed) => {
  const { cluster, by, proposal } = call.byHand
  return { call: callNamed(call), cluster, addedBy: by, proposal }
}

const reply = (call: Proposed) => ({ answer: answerOf(call), etag: markOf(call) })

export const proposalRoutes = [
  route({
    method: 'GET',
    path: PROPOSALS,
    name: 'listProposals',
    tag: 'Calls',
    summary: 'Regional calls that offices propose to ART-ER; those that wait, unless others are asked for',
    rule: { may: ALL_CLUSTERS },
    query: PageQuery.extend({
      q: z.string().max(200).default('').describe('words of its title'),
      state: z.enum([...ProposalState.options, 'any']).default('open'),
      sort: z.enum(['newest', 'oldest']).default('oldest'),
    }),
    answer: pageOf(ProposalAnswer),
    handle: async ({ services, query: { page, size, state, ...asked } }) => {
      const filter = { ...asked, state: state === 'any' ? ('' as const) : state }
      const { items, ...rest } = paged(selectProposed(await readProposed(services.table), filter), {
        page,
        size,
      })
      return { answer: { ...rest, items: items.map(answerOf) } }
    },
  }),
  route({
    method: 'GET',
    path: `${PROPOSALS}/:call`,
    name: 'readProposal',
    tag: 'Calls',
    summary: 'A proposal, and what was decided of it',
    rule: { may: ALL_CLUSTERS },
    answer: ProposalAnswer,
    handle: async ({ services, params }) => {
      const call = await readOneProposed(services.table, params.call)
      return call ? reply(call) : notFound(`Proposal ${params.call}`)
    },
  }),
  route({
    method: 'PUT',
    path: `${PROPOSALS}/:call`,
    name: 'decideProposal',
    tag: 'Calls',
    summary: 'Takes a proposed call over for the members of all clusters, or declines it with a reason',
    rule: { may: ALL_CLUSTERS, act: 'decide-proposal' },
    matches: true,
    body: z.discriminatedUnion('do', [
      z.strictObject({ do: z.literal('take') }),
      z.strictObject({ do: z.literal('decline'), reason: z.string().trim().min(1).max(LONGEST_DECISION) }),
    ]),
    answer: ProposalAnswer,
    problems: ['Conflict', 'Unprocessable'],
    handle: async ({ services, params, body, seen, person }) => {
      const call = await readOneProposed(services.table, params.call)
      if (!call) return notFound(`Proposal ${params.call}`)
      const outrun = (now: Proposed) =>
        problem('PreconditionFailed', `Proposal ${now.id} is another than If-Match names. Read it again.`, {
          current: answerOf(now),
          etag: markOf(now),
        })
      if (markOf(call) !== seen) return outrun(call)
      if (call.byHand.proposal.state !== 'open')
        return problem('Conflict', `Expected proposal ${call.id} to wait, found it decided.`)
      const reason = body.do === 'decline' ? declineReason(body.reason) : undefined
      if (body.do === 'decline' && !reason)
        return problem('Unprocessable', 'Expected a reason for declining.', {
          errors: [{ pointer: '#/reason', detail: 'Expected a reason in words.' }],
        })
      const decision = reason ? { do: 'decline' as const, reason } : { do: 'take' as const }
      const isDone = await decideProposal(services, call, decision, person.id)
      const after = (await readOneProposed(services.table, call.id)) ?? call
      return isDone ? reply(after) : outrun(after)
    },
  }),
]
