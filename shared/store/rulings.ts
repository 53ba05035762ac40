import type { Opportunity } from '../domain/opportunity.ts'
import { Ruling } from '../domain/ruling.ts'
import type { Instant } from '../domain/time.ts'
import { fromRow, readPartition, type Table, updateRow } from './table.ts'

const RULINGS = 'RULINGS'

/** One row a pair, whichever of the two is named first. */
const keyOf = (rows: Ruling['rows']) => ({ pk: RULINGS, sk: rows.join(' ') })

/**
 * Says of two stored rows that they are one call or two; matching believes it from its next build on.
 * @param known what was ruled of the pair when the decision was taken; undefined: nothing
 * @returns false when somebody else ruled in between.
 * @throws Error for a row and itself.
 */
export const rule = (
  table: Table,
  [one, other]: [Opportunity['id'], Opportunity['id']],
  verdict: Ruling['verdict'],
  now: Instant,
  known?: Ruling,
): Promise<boolean> => {
  if (one === other)
    throw new Error(`[ruling ${one}] expected two rows, found one and itself. Name the other row.`)
  const rows: Ruling['rows'] = one < other ? [one, other] : [other, one]
  return updateRow(table, keyOf(rows), {
    UpdateExpression: 'SET #rows = :rows, verdict = :verdict, #at = :at',
    ConditionExpression: known ? '#at = :known' : 'attribute_not_exists(pk)',
    ExpressionAttributeNames: { '#rows': 'rows', '#at': 'at' },
    ExpressionAttributeValues: {
      ':rows': rows,
      ':verdict': verdict,
      ':at': now,
      ...(known ? { ':known': known.at } : {}),
    },
  })
}

/** Everything that was ruled, by the rows' ids. */
export const readRulings = async (table: Table): Promise<Ruling[]> =>
  (await readPartition(table, RULINGS, '')).map((row) => fromRow(Ruling, row))
