import { PutCommand } from '@aws-sdk/lib-dynamodb'
import { DataRequest, keptUntil } from '../domain/data-request.ts'
import { endOfDay } from '../domain/time.ts'
import { fromRow, ifHolds, readPartition, readRow, type Table, writeNewRow } from './table.ts'

const PARTITION = 'REQUESTS'

/** Each version of a row has a number, so that two who write at once do not undo each other. */
const toRow = (request: DataRequest, version: number) => ({
  pk: PARTITION,
  sk: request.id,
  ...request,
  version,
  expiresAt: Math.floor(Date.parse(endOfDay(keptUntil(request))) / 1000),
})

export type StoredRequest = { request: DataRequest; version: number }

const stored = (row: Record<string, unknown>): StoredRequest => ({
  request: fromRow(DataRequest, row),
  version: Number(row.version),
})

/** @returns false when its id is taken. */
export const addDataRequest = (table: Table, request: DataRequest): Promise<boolean> =>
  writeNewRow(table, toRow(DataRequest.parse(request), 1))

/** Replaces what was seen. @returns false when somebody else wrote in between. */
export const replaceDataRequest = (table: Table, request: DataRequest, seen: number): Promise<boolean> =>
  ifHolds(
    table.client.send(
      new PutCommand({
        TableName: table.name,
        Item: toRow(DataRequest.parse(request), seen + 1),
        ConditionExpression: '#version = :seen',
        ExpressionAttributeNames: { '#version': 'version' },
        ExpressionAttributeValues: { ':seen': seen },
      }),
    ),
  )

export const readDataRequest = async (table: Table, id: string): Promise<StoredRequest | undefined> => {
  const row = await readRow(table, { pk: PARTITION, sk: id })
  return row && stored(row)
}

/** All that are kept, by the day on which they came. */
export const readDataRequests = async (table: Table): Promise<DataRequest[]> =>
  (await readPartition(table, PARTITION, '')).map((row) => stored(row).request)
