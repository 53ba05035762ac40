import { quotable } from '../../../shared/digests/clean.ts'
import type { Opportunity } from '../../../shared/domain/opportunity.ts'
import { readOpportunity } from '../../../shared/store/opportunities.ts'
import { storeChanged } from '../calls/adding.ts'
import { writeLetter } from '../office/write-letter.ts'
import type { ConsoleServices } from '../services.ts'

/**
 * A call that an office had proposed is being made an announcement of: the proposal is settled, and its office told. The
 * call itself stays with whom it was told to, as everybody else hears of it by the announcement. One that was decided
 * meanwhile stays as it was decided.
 */
export const settleProposal = async (
  { id, origins = [] }: Pick<Opportunity, 'id' | 'origins'>,
  announcement: string,
  by: string,
  services: ConsoleServices,
): Promise<void> => {
  const { table, now } = services
  for (const row of new Set([id, ...origins.map((origin) => origin.id)])) {
    const call = await readOpportunity(table, row)
    const proposal = call?.byHand?.proposal
    if (!call?.byHand || proposal?.state !== 'open') continue
    const { byHand } = call
    const settled: Opportunity = {
      ...call,
      revision: (call.revision ?? 0) + 1,
      byHand: { ...byHand, proposal: { ...proposal, state: 'taken', decidedAt: now(), by, announcement } },
    }
    if (!(await storeChanged(settled, call, services))) continue
    await writeLetter(
      {
        owner: { kind: 'office', id: byHand.cluster },
        id: `proposal-${announcement}`,
        content: { kind: 'proposal-taken', call: call.id, title: quotable(call.title, 300) || call.sourceId },
      },
      services,
    )
  }
}
