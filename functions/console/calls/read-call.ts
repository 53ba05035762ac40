import { type CallsSnapshot, cardOf } from '../../../shared/blobs/snapshots.ts'
import { type Opportunity, OpportunityId } from '../../../shared/domain/opportunity.ts'
import { joinRows } from '../../../shared/joining/join.ts'
import { authorityRank } from '../../../shared/sources/authority.ts'
import { readOpportunity } from '../../../shared/store/opportunities.ts'
import type { Table } from '../../../shared/store/table.ts'

/**
 * A call as it is stored now, by the id of any of its rows; which rows are one call is what matching last said. Before
 * the first matching, or once a call has left what is matched, a row is its own.
 */
export const readCall = async (
  table: Table,
  id: string,
  calls: Pick<CallsSnapshot, 'cards' | 'joinedAs'> | undefined,
): Promise<Opportunity | undefined> => {
  const known = OpportunityId.safeParse(id)
  if (!known.success || !known.data.includes(':')) return undefined
  const card = calls && cardOf(calls, known.data)
  const ids = card?.origins?.map((origin) => origin.id) ?? [known.data]
  const rows = await Promise.all(ids.map((one) => readOpportunity(table, one)))
  const [first, ...others] = rows.filter((row) => row !== undefined)
  if (!first) return undefined
  const call = joinRows([first, ...others], authorityRank)
  return card?.variants ? { ...call, variants: card.variants } : call
}
