import { rowsOf } from '../../../shared/digests/told.ts'
import type { Opportunity } from '../../../shared/domain/opportunity.ts'
import type { Ruling } from '../../../shared/domain/ruling.ts'
import { readRulings, rule } from '../../../shared/store/rulings.ts'
import type { Table } from '../../../shared/store/table.ts'
import type { ConsoleServices } from '../services.ts'

const pairOf = (rows: readonly string[]): string => rows.toSorted().join(' ')

/** What was ruled of rows of a call: among themselves, and with rows of other calls. */
export const rulingsAbout = async (table: Table, call: Opportunity): Promise<Ruling[]> => {
  const own = new Set(rowsOf(call).map(({ id }) => id))
  return (await readRulings(table)).filter(({ rows }) => rows.some((row) => own.has(row)))
}

/** Rows that were ruled to be other calls than one of this call's rows. */
export const ruledApart = async (table: Table, call: Opportunity): Promise<string[]> => {
  const own = new Set(rowsOf(call).map(({ id }) => id))
  const others = (await rulingsAbout(table, call)).flatMap(({ rows: [a, b], verdict }) =>
    verdict === 'apart' && own.has(a) !== own.has(b) ? [own.has(a) ? b : a] : [],
  )
  return [...new Set(others)]
}

/**
 * Rules a row to be another call than all other rows of the call, or to be this one. One write a pair.
 * @returns false when somebody else ruled of one of them in between.
 */
export const ruleRow = async (
  { table, now }: Pick<ConsoleServices, 'table' | 'now'>,
  call: Opportunity,
  row: Opportunity['id'],
  verdict: Ruling['verdict'],
): Promise<boolean> => {
  const known = new Map((await readRulings(table)).map((ruling) => [pairOf(ruling.rows), ruling]))
  let isHeld = true
  for (const { id } of rowsOf(call)) {
    if (id === row) continue
    const before = known.get(pairOf([id, row]))
    if (before?.verdict === verdict) continue
    isHeld = (await rule(table, [id, row], verdict, now(), before)) && isHeld
  }
  return isHeld
}
