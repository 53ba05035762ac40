import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { CreateTableCommandInput } from '@aws-sdk/client-dynamodb'
import type { BlobsServer } from './blobs.ts'
import { startBlobs } from './blobs.ts'
import type { QueueDescription, QueuesServer } from './queues.ts'
import { startQueues } from './queues.ts'
import type { SecretsServer } from './secrets.ts'
import { startSecrets } from './secrets.ts'
import type { SesOptions, SesServer } from './ses/ses.ts'
import { startSes } from './ses/ses.ts'
import type { TableServer } from './table.ts'
import { startTable, startTableThread } from './table.ts'

type Name = 'table' | 'queues' | 'blobs' | 'ses' | 'secrets'

export type ServersOptions = {
  /** Where table, blobs and messages stay, so that a restart continues; without it nothing stays. */
  folder?: string | undefined
  now: SesOptions['now']
  tableDescription: CreateTableCommandInput
  queues: readonly QueueDescription[]
  /** The string of each secret by its name. */
  secrets: Record<string, string>
  /** Any free port for those not named. */
  ports?: Partial<Record<Name, number>> | undefined
  bucket?: string | undefined
  /** Whether the table has a thread of its own: worth its start where much is written. */
  threads?: boolean | undefined
  /** What else the local SES should do: limits, verified identities, who takes its events. */
  ses?: Omit<SesOptions, 'folder' | 'now' | 'port'> | undefined
}

export type Servers = {
  table: TableServer
  queues: QueuesServer
  blobs: BlobsServer
  ses: SesServer
  secrets: SecretsServer
  /** What makes AWS SDK clients, unchanged, speak to these servers. */
  environment: Record<string, string>
  /** The URL of each queue by its name, dead-letter queues among them. */
  queueUrls: Record<string, string>
  /** Closes all of them, the senders of work before the stores. */
  close: () => Promise<void>
}

/**
 * Starts this machine's AWS: table, queues, blobs, SES and secrets.
 * @throws Error of the first that cannot start, after closing the others.
 */
export const startServers = async (options: ServersOptions): Promise<Servers> => {
  const { ports = {} } = options
  const within = (name: string) => (options.folder === undefined ? undefined : join(options.folder, name))
  if (options.folder !== undefined) mkdirSync(options.folder, { recursive: true })
  const started = await Promise.allSettled([
    (options.threads ? startTableThread : startTable)({
      folder: within('table'),
      description: options.tableDescription,
      port: ports.table,
    }),
    startQueues({ queues: options.queues, port: ports.queues }),
    startBlobs({ folder: within('blobs'), bucket: options.bucket, port: ports.blobs }),
    startSes({ ...options.ses, folder: within('mail'), now: options.now, port: ports.ses }),
    startSecrets({ secrets: options.secrets, port: ports.secrets }),
  ])
  const [table, queues, blobs, ses, secrets] = started
  if (
    table.status === 'rejected' ||
    queues.status === 'rejected' ||
    blobs.status === 'rejected' ||
    ses.status === 'rejected' ||
    secrets.status === 'rejected'
  ) {
    await Promise.all(started.map((one) => (one.status === 'fulfilled' ? one.value.close() : undefined)))
    throw started.find((one) => one.status === 'rejected')?.reason
  }
  return assemble({
    table: table.value,
    queues: queues.value,
    blobs: blobs.value,
    ses: ses.value,
    secrets: secrets.value,
  })
}

const assemble = (servers: Pick<Servers, Name>): Servers => {
  const { table, queues, blobs, ses, secrets } = servers
  return {
    ...servers,
    queueUrls: queues.urls,
    environment: {
      AWS_ENDPOINT_URL_DYNAMODB: table.endpoint,
      AWS_ENDPOINT_URL_SQS: queues.endpoint,
      AWS_ENDPOINT_URL_S3: blobs.endpoint,
      AWS_ENDPOINT_URL_SES: ses.endpoint,
      AWS_ENDPOINT_URL_SESV2: ses.endpoint,
      AWS_ENDPOINT_URL_SECRETS_MANAGER: secrets.endpoint,
      AWS_REGION: 'eu-south-1',
      AWS_ACCESS_KEY_ID: 'local',
      AWS_SECRET_ACCESS_KEY: 'local',
      AWS_REQUEST_CHECKSUM_CALCULATION: 'WHEN_REQUIRED',
      AWS_RESPONSE_CHECKSUM_VALIDATION: 'WHEN_REQUIRED',
    },
    close: async () => {
      await ses.close()
      await queues.close()
      await Promise.all([blobs.close(), secrets.close(), table.close()])
    },
  }
}
