import {
  DeleteMessageCommand,
  GetQueueAttributesCommand,
  ReceiveMessageCommand,
  SendMessageBatchCommand,
  SendMessageCommand,
  SQSClient,
} from '@aws-sdk/client-sqs'
import { afterEach, describe, expect, it } from 'vitest'
import { startQueues } from '../../infra/local/queues.ts'
import { localClient } from './clients.ts'

const opened: (() => unknown)[] = []
afterEach(async () => {
  for (const close of opened.splice(0).reverse()) await close()
})

const start = async () => {
  const server = await startQueues({
    queues: [
      { name: 'bulk', visibilitySeconds: 90, maxReceiveCount: 2 },
      { name: 'urgent', visibilitySeconds: 30, maxReceiveCount: 5 },
    ],
  })
  const sqs = new SQSClient(localClient(server.endpoint))
  opened.push(server.close, () => sqs.destroy())
  const url = (name: string) => server.urls[name] ?? ''
  const receive = async (name: string, VisibilityTimeout?: number) => {
    const asked = { QueueUrl: url(name), ...(VisibilityTimeout === undefined ? {} : { VisibilityTimeout }) }
    return (await sqs.send(new ReceiveMessageCommand(asked))).Messages ?? []
  }
  return { server, sqs, url, receive }
}

describe('the local queues', () => {
  it('are those described, each with its dead-letter queue', async () => {
    const { server, sqs, url } = await start()
    expect(Object.keys(server.urls)).toEqual(['bulk', 'bulk-dead', 'urgent', 'urgent-dead'])
    const { Attributes } = await sqs.send(
      new GetQueueAttributesCommand({ QueueUrl: url('bulk'), AttributeNames: ['All'] }),
    )
    expect(Attributes?.VisibilityTimeout).toBe('90')
    expect(JSON.parse(Attributes?.RedrivePolicy ?? '{}')).toEqual({
      deadLetterTargetArn: 'arn:aws:sqs:eu-south-1:000000000000:bulk-dead',
      maxReceiveCount: 2,
    })
  })

  it('hide a message that was received, until it is deleted', async () => {
    const { sqs, url, receive } = await start()
    await sqs.send(new SendMessageCommand({ QueueUrl: url('bulk'), MessageBody: 'shard 1' }))
    const [first] = await receive('bulk')
    expect(first?.Body).toBe('shard 1')
    expect(await receive('bulk')).toEqual([])
    await sqs.send(new DeleteMessageCommand({ QueueUrl: url('bulk'), ReceiptHandle: first?.ReceiptHandle }))
    expect(await receive('bulk', 0)).toEqual([])
  })

  it('move a message that was received too often to the dead-letter queue', async () => {
    const { sqs, url, receive } = await start()
    await sqs.send(new SendMessageCommand({ QueueUrl: url('bulk'), MessageBody: 'poison' }))
    for (let n = 0; n < 3; n += 1) await receive('bulk', 0)
    expect((await receive('bulk-dead'))[0]?.Body).toBe('poison')
  })

  it('take batches', async () => {
    const { sqs, url } = await start()
    const Entries = ['a', 'b', 'c'].map((Id) => ({ Id, MessageBody: Id }))
    const sent = await sqs.send(new SendMessageBatchCommand({ QueueUrl: url('urgent'), Entries }))
    expect(sent.Successful).toHaveLength(3)
  })

  it('name the port that is taken', async () => {
    const { server } = await start()
    const port = Number(new URL(server.endpoint).port)
    await expect(startQueues({ queues: [], port })).rejects.toThrow(
      `Port ${port} for the queues should be free`,
    )
  })
})
