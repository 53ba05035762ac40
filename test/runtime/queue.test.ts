import { ReceiveMessageCommand, SQSClient } from '@aws-sdk/client-sqs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type QueuesServer, startQueues } from '../../infra/local/queues.ts'
import { openQueue } from '../../shared/runtime/queue.ts'
import { localClient } from '../local/clients.ts'

let queues: QueuesServer
let client: SQSClient
beforeAll(async () => {
  queues = await startQueues({ queues: [{ name: 'bulk', visibilitySeconds: 30, maxReceiveCount: 3 }] })
  client = new SQSClient(localClient(queues.endpoint))
})
afterAll(async () => {
  client.destroy()
  await queues.close()
})

const received = async (): Promise<unknown[]> => {
  const found: unknown[] = []
  for (;;) {
    const { Messages = [] } = await client.send(
      new ReceiveMessageCommand({ QueueUrl: queues.urls.bulk, MaxNumberOfMessages: 10 }),
    )
    if (Messages.length === 0) return found
    found.push(...Messages.map(({ Body }) => JSON.parse(Body ?? '')))
  }
}

describe('a queue', () => {
  it('takes any number of messages, ten at a time', async () => {
    const shards = Array.from({ length: 23 }, (_, shard) => ({ period: '2026-W23', shard }))
    await openQueue(queues.urls.bulk ?? '', client).send(shards)
    expect(queues.sent()).toBe(3)
    const found = await received()
    expect(found).toHaveLength(23)
    expect(found).toEqual(expect.arrayContaining(shards))
  })

  it('is not asked when there is nothing to send', async () => {
    const before = queues.sent()
    await openQueue(queues.urls.bulk ?? '', client).send([])
    expect(queues.sent()).toBe(before)
  })

  it('that is not there is an error', async () => {
    const lost = openQueue(`${queues.urls.bulk}-none`, client)
    await expect(lost.send([{ period: '2026-W23' }])).rejects.toThrow()
  })
})
