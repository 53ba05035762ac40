import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { CreateTableCommandInput } from '@aws-sdk/client-dynamodb'
import { ConditionalCheckFailedException, DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { DynamoDBDocumentClient, GetCommand, PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb'
import { afterEach, describe, expect, it } from 'vitest'
import { startTable } from '../../infra/local/table.ts'
import { localClient } from './clients.ts'

const description: CreateTableCommandInput = {
  TableName: 'segnavia',
  BillingMode: 'PAY_PER_REQUEST',
  AttributeDefinitions: [
    { AttributeName: 'pk', AttributeType: 'S' },
    { AttributeName: 'sk', AttributeType: 'S' },
  ],
  KeySchema: [
    { AttributeName: 'pk', KeyType: 'HASH' },
    { AttributeName: 'sk', KeyType: 'RANGE' },
  ],
}
const TableName = 'segnavia'
const folder = mkdtempSync(join(tmpdir(), 'segnavia-table-'))
const opened: (() => unknown)[] = []

const start = async (options: { folder?: string; port?: number } = {}) => {
  const server = await startTable({ description, ...options })
  const client = new DynamoDBClient(localClient(server.endpoint))
  opened.push(server.close, () => client.destroy())
  return { server, table: DynamoDBDocumentClient.from(client) }
}

afterEach(async () => {
  for (const close of opened.splice(0).reverse()) await close()
  rmSync(folder, { recursive: true, force: true })
})

describe('the local table', () => {
  it('is there at once, and refuses a write whose condition does not hold', async () => {
    const { table } = await start()
    const put = () =>
      table.send(
        new PutCommand({
          TableName,
          Item: { pk: 'a', sk: '1' },
          ConditionExpression: 'attribute_not_exists(pk)',
        }),
      )
    await put()
    await expect(put()).rejects.toBeInstanceOf(ConditionalCheckFailedException)
  })

  it('lets one of many writers through when all claim the same thing at once', async () => {
    const { table } = await start()
    const claims = await Promise.allSettled(
      Array.from({ length: 20 }, (_, n) =>
        table.send(
          new PutCommand({
            TableName,
            Item: { pk: 'claim', sk: '1', by: n },
            ConditionExpression: 'attribute_not_exists(pk)',
          }),
        ),
      ),
    )
    expect(claims.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  })

  it('continues after a restart when it has a folder', async () => {
    const first = await start({ folder })
    await first.table.send(new PutCommand({ TableName, Item: { pk: 'a', sk: '1', title: 'Bando' } }))
    await closeLast()
    const second = await start({ folder })
    const { Item } = await second.table.send(new GetCommand({ TableName, Key: { pk: 'a', sk: '1' } }))
    expect(Item).toEqual({ pk: 'a', sk: '1', title: 'Bando' })
  })

  it('lists by sort key', async () => {
    const { table } = await start()
    for (const sk of ['b#2', 'b#1', 'c#1'])
      await table.send(new PutCommand({ TableName, Item: { pk: 'a', sk } }))
    const { Items } = await table.send(
      new QueryCommand({
        TableName,
        KeyConditionExpression: 'pk = :pk AND begins_with(sk, :sk)',
        ExpressionAttributeValues: { ':pk': 'a', ':sk': 'b#' },
      }),
    )
    expect(Items?.map(({ sk }) => sk)).toEqual(['b#1', 'b#2'])
  })

  it('says how to go on when its folder is corrupt', async () => {
    await start({ folder })
    await closeLast()
    writeFileSync(join(folder, 'CURRENT'), 'not a database\n')
    await expect(startTable({ description, folder })).rejects.toThrow(/npm start -- --reset/)
  })

  it('says that another program has its folder open', async () => {
    await start({ folder })
    await expect(startTable({ description, folder })).rejects.toThrow(/another program has it open/)
  })

  it('names the port that is taken, and the remedy', async () => {
    const { server } = await start()
    const port = Number(new URL(server.endpoint).port)
    await expect(startTable({ description, port })).rejects.toThrow(
      `Port ${port} for the table should be free, but another program listens there: stop it, or choose another port.`,
    )
  })
})

/** Closes what was started last, client first. */
const closeLast = async (): Promise<void> => {
  for (const close of opened.splice(-2).reverse()) await close()
}
