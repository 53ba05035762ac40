import type { CreateTableCommandInput } from '@aws-sdk/client-dynamodb'
import { ConditionalCheckFailedException, DynamoDBClient } from '@aws-sdk/client-dynamodb'
import {
  BatchWriteCommand,
  DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  QueryCommand,
  type QueryCommandInput,
  UpdateCommand,
  type UpdateCommandInput,
} from '@aws-sdk/lib-dynamodb'
import type * as z from 'zod'
import type { Instant } from '../domain/time.ts'

/** The one table's keys. `byList` answers "what is on this list, in order?"; it holds keys alone. */
export const TABLE_KEYS = {
  partition: 'pk',
  sort: 'sk',
  byList: { name: 'byList', partition: 'list', sort: 'listKey' },
  expiry: 'expiresAt',
} as const

/** The table as both CDK and the embedded server create it. */
export const tableDescription = (TableName: string): CreateTableCommandInput => ({
  TableName,
  BillingMode: 'PAY_PER_REQUEST',
  AttributeDefinitions: ['pk', 'sk', 'list', 'listKey'].map((AttributeName) => ({
    AttributeName,
    AttributeType: 'S' as const,
  })),
  KeySchema: [
    { AttributeName: 'pk', KeyType: 'HASH' },
    { AttributeName: 'sk', KeyType: 'RANGE' },
  ],
  GlobalSecondaryIndexes: [
    {
      IndexName: TABLE_KEYS.byList.name,
      KeySchema: [
        { AttributeName: 'list', KeyType: 'HASH' },
        { AttributeName: 'listKey', KeyType: 'RANGE' },
      ],
      Projection: { ProjectionType: 'KEYS_ONLY' },
    },
  ],
})

export type Key = { pk: string; sk: string }
export type Table = { name: string; client: DynamoDBDocumentClient; now: () => Instant }

/** Opens the table on whatever endpoint the SDK finds in its environment. */
export const openTable = (
  name: string,
  now: () => Instant,
  client: DynamoDBClient = new DynamoDBClient({}),
): Table => ({
  name,
  now,
  client: DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } }),
})

/** A row that has outlived its time is gone, whether or not the table has swept it away yet (FAULTS B10). */
const isAlive = (table: Table, row: Record<string, unknown>): boolean => {
  const expiry = row[TABLE_KEYS.expiry]
  return typeof expiry !== 'number' || expiry * 1000 > Date.parse(table.now())
}

/** `value` without the fields that the schema does not know, at whatever depth it names them. */
const withoutUnknown = (value: unknown, issues: z.core.$ZodIssue[]): unknown => {
  const copy = structuredClone(value)
  for (const issue of issues) {
    if (issue.code !== 'unrecognized_keys') continue
    const owner = issue.path.reduce<unknown>(
      (inner, key) => (inner as Record<PropertyKey, unknown>)?.[key],
      copy,
    )
    for (const key of issue.keys) delete (owner as Record<string, unknown>)[key]
  }
  return copy
}

/**
 * The stored thing without the table's own attributes. A field that the schema does not know is let go: during a
 * deployment, and after one is taken back, old code reads what new code wrote (FAULTS I6).
 * @throws ZodError when the row is not what the schema says.
 */
export const fromRow = <T>(schema: z.ZodType<T>, row: Record<string, unknown>): T => {
  const { pk: _pk, sk: _sk, list: _list, listKey: _listKey, expiresAt: _expiresAt, ...value } = row
  const read = schema.safeParse(value)
  return read.success ? read.data : schema.parse(withoutUnknown(value, read.error.issues))
}

/** Strongly consistent: what is read here decides whether somebody is mailed. */
export const readRow = async (table: Table, key: Key): Promise<Record<string, unknown> | undefined> => {
  const { Item } = await table.client.send(
    new GetCommand({ TableName: table.name, Key: key, ConsistentRead: true }),
  )
  return Item && isAlive(table, Item) ? Item : undefined
}

export const writeRow = async (table: Table, row: Key & Record<string, unknown>): Promise<void> => {
  await table.client.send(new PutCommand({ TableName: table.name, Item: row }))
}

/** Runs a conditional write; false when its condition did not hold. */
export const ifHolds = async (write: Promise<unknown>): Promise<boolean> => {
  try {
    await write
    return true
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false
    throw error
  }
}

/** Updates one row under the update's own condition. @returns whether the condition held. */
export const updateRow = (
  table: Table,
  Key: Key,
  update: Omit<UpdateCommandInput, 'TableName' | 'Key'>,
): Promise<boolean> =>
  ifHolds(table.client.send(new UpdateCommand({ TableName: table.name, Key, ...update })))

/** Writes the row unless its key is taken. @returns whether it was written. */
export const writeNewRow = (table: Table, row: Key & Record<string, unknown>): Promise<boolean> =>
  ifHolds(
    table.client.send(
      new PutCommand({ TableName: table.name, Item: row, ConditionExpression: 'attribute_not_exists(pk)' }),
    ),
  )

/** Every page of a query, also past empty ones (FAULTS B4). */
export async function* queryPages(
  table: Table,
  query: Omit<QueryCommandInput, 'TableName'>,
): AsyncGenerator<Record<string, unknown>[]> {
  let ExclusiveStartKey: Record<string, unknown> | undefined
  do {
    const page = await table.client.send(
      new QueryCommand({ ...query, TableName: table.name, ExclusiveStartKey }),
    )
    yield (page.Items ?? []).filter((row) => isAlive(table, row))
    ExclusiveStartKey = page.LastEvaluatedKey
  } while (ExclusiveStartKey)
}

/** All rows of a partition whose sort key begins with `prefix` (empty: all), in order, strongly consistent. */
export const readPartition = async (
  table: Table,
  pk: string,
  prefix: string,
): Promise<Record<string, unknown>[]> => {
  const rows: Record<string, unknown>[] = []
  const query = {
    ConsistentRead: true,
    KeyConditionExpression: `pk = :pk${prefix ? ' AND begins_with(sk, :prefix)' : ''}`,
    ExpressionAttributeValues: { ':pk': pk, ...(prefix ? { ':prefix': prefix } : {}) },
  }
  for await (const page of queryPages(table, query)) rows.push(...page)
  return rows
}

/**
 * Keys of everything on a list, in order. Eventually consistent, as every secondary index is.
 * @param from where on the list to begin; by default at its beginning
 */
export const readList = async (table: Table, list: string, from?: string): Promise<Key[]> => {
  const keys: Key[] = []
  const query = {
    IndexName: TABLE_KEYS.byList.name,
    KeyConditionExpression: `#list = :list${from ? ' AND #key >= :from' : ''}`,
    ExpressionAttributeNames: { '#list': 'list', ...(from ? { '#key': 'listKey' } : {}) },
    ExpressionAttributeValues: { ':list': list, ...(from ? { ':from': from } : {}) },
  }
  for await (const page of queryPages(table, query))
    keys.push(...page.map((row) => ({ pk: String(row.pk), sk: String(row.sk) })))
  return keys
}

/** DynamoDB takes at most this many rows in one batch. */
const BATCH = 25

/** Writes rows in batches; what the table leaves unprocessed is sent again until nothing is left (FAULTS B2). */
export const writeRows = (
  table: Table,
  rows: (Key & Record<string, unknown>)[],
  wait: (milliseconds: number) => Promise<void>,
): Promise<void> =>
  inBatches(
    table,
    rows.map((Item) => ({ PutRequest: { Item } })),
    wait,
  )

/** Removes rows in batches, in the same way. */
export const removeRows = (
  table: Table,
  keys: Key[],
  wait: (milliseconds: number) => Promise<void>,
): Promise<void> =>
  inBatches(
    table,
    keys.map(({ pk, sk }) => ({ DeleteRequest: { Key: { pk, sk } } })),
    wait,
  )

const inBatches = async (
  table: Table,
  all: object[],
  wait: (milliseconds: number) => Promise<void>,
): Promise<void> => {
  for (let start = 0; start < all.length; start += BATCH) {
    let requests: object[] = all.slice(start, start + BATCH)
    for (let attempt = 0; requests.length > 0; attempt += 1) {
      if (attempt === 8)
        throw new Error(
          `[table ${table.name}] expected a batch to be written, ${requests.length} rows were refused 8 times. Try again later.`,
        )
      if (attempt > 0) await wait(50 * 2 ** attempt)
      const answer = await table.client.send(
        new BatchWriteCommand({ RequestItems: { [table.name]: requests } }),
      )
      requests = answer.UnprocessedItems?.[table.name] ?? []
    }
  }
}
