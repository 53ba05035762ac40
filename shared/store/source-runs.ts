import { QueryCommand } from '@aws-sdk/lib-dynamodb'
import { SourceRun } from '../domain/source-run.ts'
import { fromRow, type Table, writeRow } from './table.ts'

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
  const { Items } = await table.client.send(
    new QueryCommand({
      TableName: table.name,
      ConsistentRead: true,
      ScanIndexForward: false,
      Limit: limit,
      KeyConditionExpression: 'pk = :pk AND begins_with(sk, :prefix)',
      ExpressionAttributeValues: { ':pk': `SOURCE#${source}`, ':prefix': 'RUN#' },
    }),
  )
  return (Items ?? []).map((row) => fromRow(SourceRun, row))
}
