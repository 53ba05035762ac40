import { quotable } from '../../shared/digests/clean.ts'
import type { Changed, LetterReady } from '../../shared/domain/messages.ts'
import type { Opportunity } from '../../shared/domain/opportunity.ts'
import type { Instant } from '../../shared/domain/time.ts'
import type { Queue } from '../../shared/runtime/queue.ts'
import { addLetter, readyOf } from '../../shared/store/letters.ts'
import { fitting, readOpportunity, replaceOpportunity } from '../../shared/store/opportunities.ts'
import type { Table } from '../../shared/store/table.ts'

export type ProposalServices = {
  table: Table
  changed: Queue<Changed>
  urgent: Queue<LetterReady>
  now: () => Instant
}

/** The rows of a call that an announcement is begun from: in each of them an office may have proposed it. */
export const proposedIn = ({ id, origins = [] }: Pick<Opportunity, 'id' | 'origins'>): string[] => [
  ...new Set([id, ...origins.map((origin) => origin.id)]),
]

/**
 * A call that an office had proposed is being made an announcement of: the proposal is settled, and its office told. The
 * call itself stays with whom it was told to, as everybody else hears of it by the announcement. One that was decided
 * meanwhile stays as it was decided. May run twice, or break off anywhere and run again.
 * @param rows of the call that the announcement was begun from
 */
export const settleProposal = async (
  rows: readonly string[],
  { announcement, by }: { announcement: string; by: string },
  { table, changed, urgent, now }: ProposalServices,
): Promise<void> => {
  for (const id of rows) {
    const call = await readOpportunity(table, id)
    const proposal = call?.byHand?.proposal
    if (!call?.byHand || !proposal) continue
    const { byHand } = call
    if (proposal.state === 'open') {
      const taken = { ...proposal, state: 'taken' as const, decidedAt: now(), by, announcement }
      const row = fitting({
        ...call,
        revision: (call.revision ?? 0) + 1,
        byHand: { ...byHand, proposal: taken },
      })
      if (!row || !(await replaceOpportunity(table, row, call))) continue
      await changed.send([{ at: now(), cause: 'added' }])
    } else if (proposal.announcement !== announcement) continue
    const letter = {
      owner: { kind: 'office', id: byHand.cluster },
      id: `proposal-${announcement}`,
      at: now(),
      content: { kind: 'proposal-taken', call: call.id, title: quotable(call.title, 300) || call.sourceId },
    } as const
    if (await addLetter(table, letter)) await urgent.send([readyOf(letter)])
  }
}
