import {
  ChangeMessageVisibilityCommand,
  DeleteMessageCommand,
  GetQueueAttributesCommand,
  type Message,
  ReceiveMessageCommand,
  SQSClient,
} from '@aws-sdk/client-sqs'
import type { SQSBatchResponse, SQSEvent } from 'aws-lambda'
import type { Clock } from '../../shared/runtime/clock.ts'
import type { Invoke } from './lambdas.ts'

/** One queue and the function it wakes. */
export type Wiring = { queue: string; url: string; batch: number; visibilitySeconds: number; invoke: Invoke }

export type Pump = {
  /** Hands messages over until no queue has any that can be seen now. @returns how many were handed over. */
  settle: () => Promise<number>
}

const eventOf = (messages: Message[], queue: string): SQSEvent => ({
  Records: messages.map((message) => ({
    messageId: message.MessageId ?? '',
    receiptHandle: message.ReceiptHandle ?? '',
    body: message.Body ?? '',
    attributes: {
      ApproximateReceiveCount: '1',
      SentTimestamp: '0',
      SenderId: 'local',
      ApproximateFirstReceiveTimestamp: '0',
    },
    messageAttributes: {},
    md5OfBody: message.MD5OfBody ?? '',
    eventSource: 'aws:sqs',
    eventSourceARN: `arn:aws:sqs:eu-south-1:000000000000:${queue}`,
    awsRegion: 'eu-south-1',
  })),
})

/**
 * Does what Lambda's pollers do: receive, invoke, delete what succeeded. What failed stays hidden for the queue's
 * visibility time, by this world's clock and not by the wall's, and then returns; the queue itself counts and
 * sets dead letters aside.
 */
export const createPump = (wirings: Wiring[], clock: Clock, sent: () => number): Pump => {
  let seen = 0
  const sqs = new SQSClient({})
  const hidden: { url: string; receipt: string; until: number }[] = []

  const showAgain = async (): Promise<void> => {
    const now = Date.parse(clock.now())
    for (const one of hidden.filter(({ until }) => until <= now)) {
      hidden.splice(hidden.indexOf(one), 1)
      await sqs.send(
        new ChangeMessageVisibilityCommand({
          QueueUrl: one.url,
          ReceiptHandle: one.receipt,
          VisibilityTimeout: 0,
        }),
      )
    }
  }

  /** Asked first, because the local queues take 45 ms to say that they are empty. */
  const isWaiting = async (url: string): Promise<boolean> => {
    const AttributeNames = ['ApproximateNumberOfMessages' as const]
    const { Attributes } = await sqs.send(new GetQueueAttributesCommand({ QueueUrl: url, AttributeNames }))
    return Number(Attributes?.ApproximateNumberOfMessages ?? 0) > 0
  }

  const handOver = async ({ queue, url, batch, visibilitySeconds, invoke }: Wiring): Promise<number> => {
    if (!(await isWaiting(url))) return 0
    const { Messages = [] } = await sqs.send(
      new ReceiveMessageCommand({ QueueUrl: url, MaxNumberOfMessages: batch, WaitTimeSeconds: 0 }),
    )
    if (Messages.length === 0) return 0
    let failed: Set<string>
    try {
      const answer = (await invoke(eventOf(Messages, queue))) as SQSBatchResponse
      failed = new Set(answer.batchItemFailures.map((failure) => failure.itemIdentifier))
    } catch {
      failed = new Set(Messages.map((message) => message.MessageId ?? ''))
    }
    for (const { MessageId = '', ReceiptHandle = '' } of Messages) {
      if (failed.has(MessageId))
        hidden.push({
          url,
          receipt: ReceiptHandle,
          until: Date.parse(clock.now()) + visibilitySeconds * 1000,
        })
      else await sqs.send(new DeleteMessageCommand({ QueueUrl: url, ReceiptHandle }))
    }
    return Messages.length
  }

  return {
    settle: async () => {
      let total = 0
      const due = hidden.some(({ until }) => until <= Date.parse(clock.now()))
      if (sent() === seen && !due) return 0
      for (let handed = 1; handed > 0; ) {
        seen = sent()
        await showAgain()
        handed = 0
        for (const wiring of wirings) handed += await handOver(wiring)
        total += handed
      }
      return total
    },
  }
}
