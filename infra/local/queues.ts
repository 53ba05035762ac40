import { createServer } from 'node:http'
import { createRequestHandler } from 'local-aws-sqs'
import { listen } from './listen.ts'

/** A queue to have, with its dead-letter queue, `<name>-dead`. */
export type QueueDescription = {
  name: string
  /** Seconds a received message stays hidden, 0 to 43,200. */
  visibilitySeconds: number
  /** Receives before a message goes to the dead-letter queue, 1 to 1,000. */
  maxReceiveCount: number
}

export type QueuesServer = {
  endpoint: string
  /** The URL of each queue by its name, dead-letter queues among them. */
  urls: Record<string, string>
  /** Requests to send messages so far, over all queues: tells a poller when there is nothing to ask for. */
  sent: () => number
  close: () => Promise<void>
}

const ACCOUNT = '000000000000'

/** Local queues, in memory: they are empty after a restart, as `recover` must bear anyway. */
export const startQueues = async (options: {
  queues: readonly QueueDescription[]
  port?: number | undefined
  region?: string
}): Promise<QueuesServer> => {
  const region = options.region ?? 'eu-south-1'
  const dead = (name: string) => `${name}-dead`
  const { service, requestHandler } = createRequestHandler({
    port: options.port ?? 0,
    hostname: '127.0.0.1',
    region,
    accountId: ACCOUNT,
    emulateQueueCreationLifecycle: false,
    queues: options.queues.flatMap(({ name, visibilitySeconds, maxReceiveCount }) => [
      { QueueName: dead(name), Attributes: { MessageRetentionPeriod: 14 * 86_400 } },
      {
        QueueName: name,
        Attributes: {
          VisibilityTimeout: visibilitySeconds,
          RedrivePolicy: JSON.stringify({
            deadLetterTargetArn: `arn:aws:sqs:${region}:${ACCOUNT}:${dead(name)}`,
            maxReceiveCount,
          }),
        },
      },
    ]),
  })
  let sent = 0
  const server = createServer((request, response) => {
    if (String(request.headers['x-amz-target']).includes('.SendMessage')) sent += 1
    requestHandler(request, response)
  })
  const { endpoint, port, close } = await listen(server, 'the queues', options.port)
  service.PORT = port
  const names = options.queues.flatMap(({ name }) => [name, dead(name)])
  return {
    endpoint,
    urls: Object.fromEntries(names.map((name) => [name, `${endpoint}/${ACCOUNT}/${name}`])),
    sent: () => sent,
    close: async () => {
      await close()
      service.resetAll()
    },
  }
}
