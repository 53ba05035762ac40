import type { SourceRun } from '../../shared/domain/source-run.ts'
import { addOpportunity, noteMissing, replaceOpportunity } from '../../shared/store/opportunities.ts'
import type { Table } from '../../shared/store/table.ts'
import type { WholeReading } from './read-source.ts'
import type { Asked } from './settle-reading.ts'

/** What a run counts. */
export type Counts = Pick<
  SourceRun,
  'read' | 'added' | 'changed' | 'missing' | 'refused' | 'passedOver' | 'refusals' | 'unfinished' | 'lost'
>
export const NOTHING: Counts = {
  read: 0,
  added: 0,
  changed: 0,
  missing: 0,
  refused: 0,
  passedOver: 0,
  refusals: [],
}

/** Writes what one call asks. @returns false when somebody else wrote in between: the next reading settles it. */
const write = (table: Table, asked: Exclude<Asked, { kind: 'refused' | 'unfinished' }>): Promise<boolean> => {
  if (asked.kind === 'new') return addOpportunity(table, asked.opportunity)
  const { opportunity, seen } = asked
  return asked.kind === 'changed' || opportunity.withdrawnAt
    ? replaceOpportunity(table, opportunity, seen)
    : noteMissing(table, seen, opportunity.missedRuns)
}

/** Stores what a reading asks, as it asks it. `writes`: calls that were written. */
export const storeReading = async (
  table: Table,
  reading: WholeReading,
  settled: AsyncIterable<Asked>,
): Promise<Counts & { writes: number }> => {
  const refusals = [...reading.refused]
  const counts = { added: 0, changed: 0, missing: 0, writes: 0 }
  let [unfinished, lost] = [0, 0]
  for await (const asked of settled) {
    if (asked.kind === 'refused') refusals.push(asked.refusal)
    else if (asked.kind === 'unfinished') unfinished += 1
    else {
      const written = await write(table, asked)
      if (written) counts.writes += 1
      else lost += 1
      if (asked.kind === 'missing') counts.missing += 1
      else if (written && asked.kind === 'new') counts.added += 1
      else if (written && asked.kind === 'changed' && asked.material) counts.changed += 1
    }
  }
  return {
    ...counts,
    ...(unfinished > 0 ? { unfinished } : {}),
    ...(lost > 0 ? { lost } : {}),
    read: reading.drafts.length,
    passedOver: reading.passedOver.length,
    refused: refusals.length,
    refusals: refusals
      .slice(0, 20)
      .map(({ row, reason }) => ({ row: row.slice(0, 200), reason: reason.slice(0, 300) })),
  }
}
