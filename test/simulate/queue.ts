import {
  ChangeMessageVisibilityCommand,
  DeleteMessageCommand,
  GetQueueAttributesCommand,
  ReceiveMessageCommand,
  SQSClient,
} from '@aws-sdk/client-sqs'
import { ShardReady } from '../../shared/domain/messages.ts'
import type { IdleClock } from './clock.ts'

type Taken = { message: ShardReady; done: () => Promise<void>; failed: () => Promise<void> }

/** As long as SQS hides a message. */
const LONGEST_HIDDEN_SECONDS = 12 * 3600

/** A queue as Lambda's pollers use it, its visibility by the world's clock; and how often it was asked. */
export type PolledQueue = {
  take: () => Promise<Taken | undefined>
  /** Requests that found or deleted a message; asking in vain is not counted. */
  requests: () => number
}

export const pollQueue = (QueueUrl: string, visibilitySeconds: number, clock: IdleClock): PolledQueue => {
  const sqs = new SQSClient({})
  const hidden: { receipt: string; until: number }[] = []
  let requests = 0

  const hideFor = (ReceiptHandle: string, VisibilityTimeout: number): Promise<unknown> =>
    sqs.send(new ChangeMessageVisibilityCommand({ QueueUrl, ReceiptHandle, VisibilityTimeout }))
  const showAgain = async (): Promise<void> => {
    const due = hidden.filter(({ until }) => until <= clock.milliseconds())
    for (const one of due) {
      hidden.splice(hidden.indexOf(one), 1)
      await hideFor(one.receipt, 0)
    }
  }
  const take = async (): Promise<Taken | undefined> => {
    await showAgain()
    // Asked first: the local queue takes 45 ms to say that it is empty.
    const { Attributes } = await sqs.send(
      new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ['ApproximateNumberOfMessages'] }),
    )
    if (Number(Attributes?.ApproximateNumberOfMessages ?? 0) === 0) return undefined
    const { Messages: [taken] = [] } = await sqs.send(
      new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: 1, WaitTimeSeconds: 0 }),
    )
    if (!taken) return undefined
    requests += 1
    const ReceiptHandle = taken.ReceiptHandle ?? ''
    return {
      message: ShardReady.parse(JSON.parse(taken.Body ?? '')),
      done: async () => {
        requests += 1
        await clock.during(sqs.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle })))
      },
      failed: async () => {
        // The local queue's own clock is the wall's: it shows nothing by itself that the world's clock still hides.
        await clock.during(hideFor(ReceiptHandle, LONGEST_HIDDEN_SECONDS))
        hidden.push({ receipt: ReceiptHandle, until: clock.milliseconds() + visibilitySeconds * 1000 })
      },
    }
  }
  return { take: () => clock.during(take()), requests: () => requests }
}
