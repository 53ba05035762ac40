import { randomBytes } from 'node:crypto'
import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs'
import { type Blobs, openBlobs } from '../../shared/blobs/blobs.ts'
import type { Instant } from '../../shared/domain/time.ts'
import { sources } from '../../shared/sources/index.ts'
import type { Source } from '../../shared/sources/source.ts'
import { openTable, type Table, tableDescription } from '../../shared/store/table.ts'
import { FUNCTION_NAMES, FUNCTIONS, type FunctionName } from '../functions.ts'
import { QUEUES, type QueueName } from '../queues.ts'
import { schedulesFor } from '../schedules.ts'
import type { AccountsOptions } from './accounts/configuration.tsx'
import type { DrivenClock } from './clock.ts'
import { drive } from './drive.ts'
import { type Invoke, wireLambdas } from './lambdas.ts'
import { createPump } from './pump.ts'
import { answeredSources } from './replay/answered.ts'
import type { Answers } from './replay/answers.ts'
import { startReplay } from './replay/server.ts'
import { gatherSentEvents } from './sent-events.ts'
import { type Servers, type ServersOptions, startServers } from './servers.ts'
import type { SnsEnvelope } from './ses/events.ts'
import { type Firing, timetable } from './timetable.ts'

export type WorldOptions = {
  clock: DrivenClock
  /** Where everything is kept, so that a restart continues; without it nothing is. */
  folder?: string
  /** Stands in for the sites we read; without it they are really asked. */
  answers?: Answers
  /** Fewest rows that a source must have here: replayed sites are smaller than the real ones. */
  minimumRows?: number
  /** Where links in mails point. */
  publicUrl: string
  /** Signing keys as the secret holds them. */
  linkKeys: string
  ses?: ServersOptions['ses']
  threads?: ServersOptions['threads']
  /** Told of every function that the clock or a queue has called. */
  onFired?: (firing: Firing, result: unknown) => void
}

/** The whole product on one machine: the handlers of AWS, against servers that speak AWS's protocols. */
export type World = {
  clock: DrivenClock
  servers: Servers
  table: Table
  blobs: Blobs
  invoke: Record<FunctionName, Invoke>
  /** Where people have their accounts: whoever serves the pages serves it too. */
  accounts: AccountsOptions
  minimumRows: number | undefined
  /** What is read here: of replayed sites those that answer. */
  sources: readonly Source[]
  /** Works off all queues. */
  settle: () => Promise<number>
  /** Lays down what SES has accepted so far, as Firehose does every quarter of an hour. */
  layDownSent: () => Promise<void>
  /** Moves the clock to `until`, firing what is due on the way. */
  drive: (until: Instant) => Promise<void>
  /** Fires everything that became due since `after`, as the clock runs freely. */
  fireDue: (after: Instant) => Promise<void>
  close: () => Promise<void>
}

const BUCKET = 'segnavia'
const TABLE = 'segnavia'

const queueDescriptions = Object.entries(QUEUES).map(([name, plan]) => ({
  name,
  visibilitySeconds: plan.visibilitySeconds,
  maxReceiveCount: plan.maxReceiveCount,
}))

/** Mail is told to come from here; nothing leaves this machine. */
const SENDER = 'Segnavia – bandi per i Clust-ER <bandi@segnavia.example.org>'

const typeOf = ({ Message }: SnsEnvelope): string => (JSON.parse(Message) as { eventType: string }).eventType

/** Starts servers, wires the functions to them and waits for nothing else. */
export const startWorld = async (options: WorldOptions): Promise<World> => {
  const { clock, answers } = options
  let takeEvent: (envelope: SnsEnvelope) => Promise<void> = async () => {}
  const clientSecret = randomBytes(32).toString('hex')
  const replay = answers ? await startReplay(answers) : undefined
  const servers = await startServers({
    folder: options.folder,
    now: clock.now,
    tableDescription: tableDescription(TABLE),
    queues: queueDescriptions,
    secrets: { 'segnavia-link-keys': options.linkKeys, 'segnavia-client': clientSecret },
    bucket: BUCKET,
    threads: options.threads,
    ses: { ...options.ses, onEvent: (envelope) => takeEvent(envelope) },
  })
  Object.assign(process.env, servers.environment)
  const accounts: AccountsOptions = {
    issuer: `${options.publicUrl}/accounts`,
    clientId: 'segnavia',
    clientSecret,
    apiClientId: 'segnavia-api',
    publicUrl: options.publicUrl,
    now: clock.now,
  }
  const queueUrl = (name: QueueName): string => servers.queueUrls[name] ?? ''
  const sqs = new SQSClient({})
  const blobs = openBlobs(BUCKET)
  const sent = gatherSentEvents(blobs)
  // As the configuration set has it: what was accepted to blobs, what went wrong to the queue, what arrived to nobody.
  takeEvent = async (envelope) => {
    const type = typeOf(envelope)
    if (type === 'Send') sent.take(envelope.Message)
    if (type === 'Send' || type === 'Delivery') return
    await sqs.send(
      new SendMessageCommand({ QueueUrl: queueUrl('events'), MessageBody: JSON.stringify(envelope) }),
    )
  }
  const invoke = wireLambdas(
    {
      TABLE,
      BLOBS: BUCKET,
      QUEUE_CHANGED: queueUrl('changed'),
      QUEUE_BULK: queueUrl('bulk'),
      QUEUE_URGENT: queueUrl('urgent'),
      QUEUE_READINGS: queueUrl('readings'),
      QUEUE_RUNS: queueUrl('runs'),
      LINK_KEYS: 'segnavia-link-keys',
      SENDER,
      CONFIGURATION_SET: 'segnavia',
      PUBLIC_URL: options.publicUrl,
      MAILBOX_URL: `${options.publicUrl}/mailbox`,
      ISSUER: accounts.issuer,
      CLIENT_ID: accounts.clientId,
      CLIENT_SECRET: 'segnavia-client',
      API_CLIENT_ID: accounts.apiClientId,
      CRAWLER_CONTACT: 'https://segnavia.example.org',
      ...(replay ? { EGRESS: replay.gateway } : {}),
    },
    clock,
  )
  const wirings = FUNCTION_NAMES.flatMap((name) =>
    (FUNCTIONS[name].listens ?? []).map(({ queue, batch }) => ({
      queue,
      url: queueUrl(queue),
      batch,
      visibilitySeconds: QUEUES[queue].visibilitySeconds,
      invoke: invoke[name],
    })),
  )
  const pump = createPump(wirings, clock, servers.queues.sent)
  const settle = async (): Promise<number> => {
    const handed = await pump.settle()
    await sent.flush()
    return handed
  }
  const here = answers ? answeredSources(answers, clock.now()) : sources
  const upcoming = timetable(schedulesFor([...here]))

  const inputOf = ({ schedule: { target, input } }: Firing): unknown =>
    target === 'ingest' && options.minimumRows !== undefined
      ? { ...input, minimumRows: options.minimumRows }
      : input

  const fire = async (firing: Firing): Promise<void> => {
    clock.moveTo(firing.at)
    const result = await invoke[firing.schedule.target](inputOf(firing)).catch((error: unknown) => error)
    options.onFired?.(firing, result)
  }

  return {
    clock,
    servers,
    layDownSent: sent.flush,
    table: openTable(TABLE, clock.now),
    blobs,
    invoke,
    accounts,
    minimumRows: options.minimumRows,
    sources: here,
    settle,
    drive: (until) => drive({ clock, upcoming, fire, settle }, until),
    fireDue: async (after) => {
      for (const cadence of ['rare', 'frequent'] as const) {
        for (const firing of upcoming(after, cadence)) if (firing.at <= clock.now()) await fire(firing)
      }
      await settle()
    },
    close: async () => {
      await servers.close()
      await replay?.close()
    },
  }
}
