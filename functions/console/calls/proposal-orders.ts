import * as z from 'zod'
import { LONGEST_DECISION, ProposalState } from '../../../shared/domain/by-hand.ts'
import { type Opportunity, OpportunityId } from '../../../shared/domain/opportunity.ts'
import { readOpportunity } from '../../../shared/store/opportunities.ts'
import type { Table } from '../../../shared/store/table.ts'
import { holds } from '../pages/calls/select-calls.ts'
import type { ConsoleServices } from '../services.ts'
import { readAllAdded, storeChanged } from './adding.ts'

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

/** Every call that was ever proposed. */
export const readProposed = async (table: Table): Promise<Proposed[]> =>
  (await readAllAdded(table)).filter(isProposed)

/** A call that was proposed; undefined: there is none such. */
export const readOneProposed = async (
  table: Table,
  typed: string | undefined,
): Promise<Proposed | undefined> => {
  const id = OpportunityId.safeParse(typed).data
  const call = id?.includes(':') ? await readOpportunity(table, id) : undefined
  return call && isProposed(call) ? call : undefined
}

/** The proposals that pass the filter, in the order asked for. */
export const selectProposed = (
  calls: readonly Proposed[],
  { q, state, sort }: ProposalFilter,
): Proposed[] => {
  const wanted = holds(q)
  const order = sort === 'oldest' ? 1 : -1
  return calls
    .filter(({ title, byHand }) => (state === '' || byHand.proposal.state === state) && wanted(title))
    .toSorted((a, b) => (a.byHand.proposal.at < b.byHand.proposal.at ? -order : order))
}

/** A reason for declining as it is kept; undefined: none, or too long. */
export const declineReason = (typed: unknown): string | undefined => {
  const reason = typeof typed === 'string' ? typed.replace(/\s+/g, ' ').trim() : ''
  return reason === '' || reason.length > LONGEST_DECISION ? undefined : reason
}

/**
 * Takes a proposed call over for the members of all clusters, or declines it.
 * @param call as it was read when it was decided
 * @returns false when somebody decided, or wrote, in between
 */
export const decideProposal = async (
  services: ConsoleServices,
  call: Proposed,
  decision: { do: 'take' } | { do: 'decline'; reason: string },
  by: string,
): Promise<boolean> => {
  const now = services.now()
  const { byHand } = call
  if (byHand.proposal.state !== 'open') return false
  const decided = { ...byHand.proposal, decidedAt: now, by }
  const revision = (call.revision ?? 0) + 1
  const { toldTo: _, ...open } = byHand
  const settled: Opportunity =
    decision.do === 'take'
      ? // Seen now: to the members of the other clusters it is new.
        { ...call, revision, firstSeenAt: now, byHand: { ...open, proposal: { ...decided, state: 'taken' } } }
      : {
          ...call,
          revision,
          byHand: { ...byHand, proposal: { ...decided, state: 'declined', reason: decision.reason } },
        }
  return storeChanged(settled, call, services)
}
