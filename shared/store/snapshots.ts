import { PutCommand } from '@aws-sdk/lib-dynamodb'
import * as z from 'zod'
import { Instant } from '../domain/time.ts'
import { fromRow, ifHolds, readRow, type Table } from './table.ts'

/** Which blobs are the snapshot in force. `previous` is used when the one in force turns out damaged. */
export const SnapshotPointer = z.strictObject({
  kind: z.enum(['calls', 'profiles']),
  number: z.int().min(1),
  version: z.string().describe('content hash: the same content has the same version'),
  builtAt: Instant,
  size: z.int().min(0),
  writtenAt: Instant.optional().describe('when its blobs were last written: they do not live for ever'),
  format: z.string().optional().describe('version of the code that can read it'),
  inputs: z.string().optional().describe('hash of what it was built from: the same inputs need no new build'),
  previous: z
    .strictObject({ version: z.string(), builtAt: Instant })
    .optional()
    .describe('the one in force before, and up to when it knows everything'),
})
export type SnapshotPointer = z.infer<typeof SnapshotPointer>

const keyOf = (kind: SnapshotPointer['kind']) => ({ pk: 'SNAPSHOT', sk: kind })

export const readPointer = async (
  table: Table,
  kind: SnapshotPointer['kind'],
): Promise<SnapshotPointer | undefined> => {
  const row = await readRow(table, keyOf(kind))
  return row && fromRow(SnapshotPointer, row)
}

/** Publishes a snapshot if `pointer.number` is the next; false when another build was first. */
export const publishPointer = (table: Table, pointer: SnapshotPointer): Promise<boolean> =>
  ifHolds(
    table.client.send(
      new PutCommand({
        TableName: table.name,
        Item: { ...keyOf(pointer.kind), ...pointer },
        ConditionExpression: pointer.number === 1 ? 'attribute_not_exists(pk)' : '#number = :before',
        ...(pointer.number === 1
          ? {}
          : {
              ExpressionAttributeNames: { '#number': 'number' },
              ExpressionAttributeValues: { ':before': pointer.number - 1 },
            }),
      }),
    ),
  )
