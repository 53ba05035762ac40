import { BatchWriteCommand, PutCommand, ScanCommand } from '@aws-sdk/lib-dynamodb'
import type { Table } from '../../shared/store/table.ts'

export type Row = Record<string, unknown> & { pk: string; sk: string }

/** Every row of the table, also those that have outlived their time and are not swept away yet. */
export const allRows = async (table: Table): Promise<Row[]> => {
  const rows: Row[] = []
  let ExclusiveStartKey: Record<string, unknown> | undefined
  do {
    const page = await table.client.send(
      new ScanCommand({ TableName: table.name, ExclusiveStartKey, ConsistentRead: true }),
    )
    rows.push(...((page.Items ?? []) as Row[]))
    ExclusiveStartKey = page.LastEvaluatedKey
  } while (ExclusiveStartKey)
  return rows
}

/** Makes the table hold exactly these rows, as a restored copy does. */
export const restore = async (table: Table, rows: readonly Row[]): Promise<void> => {
  const kept = new Set(rows.map(({ pk, sk }) => `${pk} ${sk}`))
  for (const { pk, sk } of await allRows(table))
    if (!kept.has(`${pk} ${sk}`))
      await table.client.send(
        new BatchWriteCommand({ RequestItems: { [table.name]: [{ DeleteRequest: { Key: { pk, sk } } }] } }),
      )
  for (const Item of rows) await table.client.send(new PutCommand({ TableName: table.name, Item }))
}

/** The rows that are there for the product: not those that only wait to be swept away. */
export const alive = (rows: readonly Row[], now: string): Row[] =>
  rows.filter(({ expiresAt }) => typeof expiresAt !== 'number' || expiresAt * 1000 > Date.parse(now))
