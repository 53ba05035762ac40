import type { Opportunity } from '../domain/opportunity.ts'
import type { Ruling } from '../domain/ruling.ts'
import type { AuthorityRank } from './believed.ts'
import { groupsOf } from './groups.ts'
import { joinRows } from './join.ts'
import { rowReader } from './likeness.ts'
import { variantsAmong } from './variants.ts'

/** What was decided beside the rule: rulings of people, and which source is believed first. */
export type Joining = { rulings: readonly Ruling[]; rankOf: AuthorityRank }

const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1)

/**
 * One call, once (FAULTS A20): every stored row in, every call out, by id. Rows of several sources that are one call
 * become one, with its `origins`; calls of one measure name each other as `variants`. Pure; the order of rows does not
 * matter, and calls that were joined together already are left as they are.
 */
export const joinTwins = (calls: readonly Opportunity[], { rulings, rankOf }: Joining): Opportunity[] => {
  if (calls.some(({ origins }) => origins)) return calls.toSorted(byId)
  const rows = calls.toSorted(byId).map(rowReader())
  const groups = groupsOf(rows, rulings).flatMap((group) => {
    const [first, ...others] = group.map(({ call }) => call)
    if (!first) return []
    const call = joinRows([first, ...others], rankOf)
    return [{ id: call.id, call, rows: group }]
  })
  const variants = variantsAmong(groups)
  const joined = groups.map(({ call }) => {
    const others = variants.get(call.id)
    return others ? { ...call, variants: others } : call
  })
  return joined.toSorted(byId)
}
