import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DescribeTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3'
import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager'
import { GetSendQuotaCommand, SESClient } from '@aws-sdk/client-ses'
import { PutSuppressedDestinationCommand, SESv2Client } from '@aws-sdk/client-sesv2'
import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { ServersOptions } from '../../infra/local/servers.ts'
import { startServers } from '../../infra/local/servers.ts'

const opened: (() => unknown)[] = []
afterEach(async () => {
  vi.unstubAllEnvs()
  for (const close of opened.splice(0).reverse()) await close()
})

const options: ServersOptions = {
  now: () => '2026-06-29T05:30:00Z',
  queues: [{ name: 'bulk', visibilitySeconds: 30, maxReceiveCount: 3 }],
  secrets: { keys: 'k' },
  tableDescription: {
    TableName: 'segnavia',
    BillingMode: 'PAY_PER_REQUEST',
    AttributeDefinitions: [{ AttributeName: 'pk', AttributeType: 'S' }],
    KeySchema: [{ AttributeName: 'pk', KeyType: 'HASH' }],
  },
}

describe("this machine's servers", () => {
  it('are reached by clients that know nothing but the environment', async () => {
    const servers = await startServers(options)
    opened.push(servers.close)
    for (const [name, value] of Object.entries(servers.environment)) vi.stubEnv(name, value)
    const table = new DynamoDBClient()
    const sqs = new SQSClient()
    const s3 = new S3Client({ forcePathStyle: true })
    const ses = new SESClient()
    const v2 = new SESv2Client()
    const secrets = new SecretsManagerClient()
    for (const client of [table, sqs, s3, ses, v2, secrets]) opened.push(() => client.destroy())

    const described = await table.send(new DescribeTableCommand({ TableName: 'segnavia' }))
    expect(described.Table?.TableStatus).toBe('ACTIVE')
    await sqs.send(new SendMessageCommand({ QueueUrl: servers.queueUrls.bulk, MessageBody: 'shard' }))
    await s3.send(new PutObjectCommand({ Bucket: servers.blobs.bucket, Key: 'k', Body: 'v' }))
    expect(await ses.send(new GetSendQuotaCommand())).toMatchObject({ SentLast24Hours: 0 })
    await v2.send(new PutSuppressedDestinationCommand({ EmailAddress: 'a@example.org', Reason: 'BOUNCE' }))
    expect(await secrets.send(new GetSecretValueCommand({ SecretId: 'keys' }))).toMatchObject({
      SecretString: 'k',
    })
  })

  it('keep everything in one folder, and start again on it', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'segnavia-servers-'))
    opened.push(() => rmSync(folder, { recursive: true, force: true }))
    for (let n = 0; n < 2; n += 1) {
      const servers = await startServers({ ...options, folder })
      await servers.close()
    }
    for (const name of ['table', 'blobs', 'mail']) expect(existsSync(join(folder, name))).toBe(true)
  })

  it('close again when one of them cannot start, and say which', async () => {
    const first = await startServers(options)
    opened.push(first.close)
    const taken = Number(new URL(first.ses.endpoint).port)
    const folder = mkdtempSync(join(tmpdir(), 'segnavia-servers-'))
    opened.push(() => rmSync(folder, { recursive: true, force: true }))
    await expect(startServers({ ...options, folder, ports: { ses: taken } })).rejects.toThrow(
      `Port ${taken} for the mail server should be free`,
    )
    const second = await startServers({ ...options, folder })
    await second.close()
  })
})
