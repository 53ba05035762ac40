import { SourceRun } from '../domain/source-run.ts'
import { fromRow, queryPages, type Table, writeRow } from './table.ts'

/** Runs are kept for a year: long enough to see a yearly rhythm, short enough to forget. */
const KEPT_SECONDS = 366 * 24 * 3600

export const saveSourceRun = (table: Table, run: SourceRun): Promise<void> =>
  writeRow(table, {
    pk: `SOURCE#${run.source}`,
    sk: `RUN#${run.startedAt}`,
    ...run,
    expiresAt: Math.floor(Date.parse(run.startedAt) / 1000) + KEPT_SECONDS,
  })

/** The latest runs of a source, newest first. */
export const readSourceRuns = async (table: Table, source: string, limit = 1): Promise<SourceRun[]> => {
  const runs: SourceRun[] = []
  const query = {
    ConsistentRead: true,
    ScanIndexForward: false,
    Limit: limit,
    KeyConditionExpression: 'pk = :pk AND begins_with(sk, :prefix)',
    ExpressionAttributeValues: { ':pk': `SOURCE#${source}`, ':prefix': 'RUN#' },
  }
  for await (const page of queryPages(table, query)) {
    runs.push(...page.map((row) => fromRow(SourceRun, row)))
    if (runs.length >= limit) break
  }
  return runs.slice(0, limit)
}
