import { SENDERS } from '../shared/domain/sending.ts'
import type { QueueName } from './queues.ts'

export type FunctionName =
  | 'ingest'
  | 'match'
  | 'digest'
  | 'send'
  | 'feedback'
  | 'recover'
  | 'tick'
  | 'console'

/** Everything that any function may be told from outside. */
export type EnvironmentName =
  | 'TABLE'
  | 'BLOBS'
  | 'QUEUE_CHANGED'
  | 'QUEUE_BULK'
  | 'QUEUE_URGENT'
  | 'QUEUE_READINGS'
  | 'QUEUE_RUNS'
  | 'LINK_KEYS'
  | 'ISSUER'
  | 'CLIENT_ID'
  | 'CLIENT_SECRET'
  | 'API_CLIENT_ID'
  | 'SENDER'
  | 'CONFIGURATION_SET'
  | 'PUBLIC_URL'
  | 'MAILBOX_URL'
  | 'EGRESS'
  | 'CRAWLER_CONTACT'
  | 'POWERTOOLS_SERVICE_NAME'

export type TableAction = 'GetItem' | 'Query' | 'PutItem' | 'UpdateItem' | 'BatchWriteItem'

/**
 * First part of a blob's key: pages as they were fetched, files brought by hand, snapshots, imported thesauri, what
 * pages look like, the register of erasures, what SES says it has accepted.
 */
export type BlobFolder = 'pages' | 'uploads' | 'snapshots' | 'thesauri' | 'assets' | 'erasures' | 'events'

/** A queue that wakes a function, and how. */
export type Listening = {
  queue: QueueName
  /** Messages handed over at once, at most. */
  batch: number
  /** How long to gather a batch. */
  gatherSeconds?: number
  /** Most copies of the function at work on this queue at once; SQS knows no bound below 2. */
  atOnce?: number
}

/** What a function is for, what it may do and what it is told. Everything that is not named here is refused. */
export type FunctionPlan = {
  purpose: string
  timeoutSeconds: number
  memoryMegabytes: number
  /** What it may do with the table. */
  table: TableAction[]
  /** Whether it may also ask the index what is on a list. */
  lists?: true
  blobs?: { reads: BlobFolder[]; writes: BlobFolder[] }
  sends?: QueueName[]
  listens?: Listening[]
  /** Whether it may read the keys that sign and verify contacts' links. */
  linkKeys?: true
  /** Whether people sign in there: it is told of the provider of accounts and may read the secret it knows us by. */
  signsIn?: true
  /** `sends`: hands mails to SES. `suppresses`: puts addresses on the account's suppression list. */
  mail?: 'sends' | 'suppresses'
  /** What it is told beside the names of the things it may use. */
  told?: EnvironmentName[]
}

/** The Lambdas: their roles, environment and triggers on AWS, and their environment on this machine. */
export const FUNCTIONS: Record<FunctionName, FunctionPlan> = {
  ingest: {
    purpose: 'reads one source, or what an office has pasted, and stores what is new or changed',
    timeoutSeconds: 900,
    memoryMegabytes: 1024,
    table: ['GetItem', 'Query', 'PutItem', 'UpdateItem'],
    blobs: { reads: ['uploads', 'pages'], writes: ['pages'] },
    sends: ['changed'],
    listens: [{ queue: 'readings', batch: 1, atOnce: 2 }],
    told: ['EGRESS', 'CRAWLER_CONTACT'],
  },
  match: {
    purpose: 'builds and publishes the snapshots of calls and profiles, and deals out what cannot wait',
    timeoutSeconds: 180,
    memoryMegabytes: 1769,
    table: ['GetItem', 'Query', 'PutItem', 'UpdateItem'],
    lists: true,
    blobs: { reads: ['snapshots', 'thesauri'], writes: ['snapshots'] },
    sends: ['urgent'],
    listens: [{ queue: 'changed', batch: 10, atOnce: 2 }],
  },
  digest: {
    purpose: 'opens a digest run and deals its contacts into shards',
    timeoutSeconds: 300,
    memoryMegabytes: 512,
    table: ['GetItem', 'Query', 'PutItem', 'UpdateItem'],
    lists: true,
    sends: ['bulk', 'urgent'],
    listens: [{ queue: 'runs', batch: 1, atOnce: 2 }],
  },
  send: {
    purpose: 'matches, renders, claims, sends and records the mails of one shard',
    timeoutSeconds: 300,
    memoryMegabytes: 1769,
    table: ['GetItem', 'Query', 'PutItem', 'UpdateItem'],
    lists: true,
    blobs: { reads: ['snapshots'], writes: [] },
    listens: [
      { queue: 'bulk', batch: 1, atOnce: SENDERS },
      { queue: 'urgent', batch: 1, atOnce: SENDERS },
    ],
    linkKeys: true,
    mail: 'sends',
    told: ['PUBLIC_URL'],
  },
  feedback: {
    purpose: 'turns bounces and complaints into suppressions',
    timeoutSeconds: 60,
    memoryMegabytes: 256,
    table: ['Query', 'PutItem', 'UpdateItem'],
    listens: [{ queue: 'events', batch: 10 }],
    mail: 'suppresses',
  },
  recover: {
    purpose:
      'finds work that got lost and sends it on its way again; removes what is not to be kept any longer',
    timeoutSeconds: 300,
    memoryMegabytes: 512,
    table: ['GetItem', 'Query', 'PutItem', 'UpdateItem', 'BatchWriteItem'],
    lists: true,
    blobs: { reads: ['events', 'erasures'], writes: ['erasures'] },
    sends: ['bulk', 'urgent', 'changed'],
    linkKeys: true,
  },
  tick: {
    purpose: 'closes runs whose last contact is settled, and publishes what was scheduled',
    timeoutSeconds: 50,
    // On the hour of a publication it holds every call that is matched beside it.
    memoryMegabytes: 1024,
    table: ['GetItem', 'Query', 'PutItem', 'UpdateItem'],
    lists: true,
    blobs: { reads: ['snapshots'], writes: [] },
    sends: ['changed', 'urgent'],
  },
  console: {
    purpose: 'serves the pages: for the office, for contacts and for everyone',
    timeoutSeconds: 15,
    memoryMegabytes: 1769,
    table: ['GetItem', 'Query', 'PutItem', 'UpdateItem', 'BatchWriteItem'],
    lists: true,
    blobs: { reads: ['snapshots', 'assets', 'thesauri'], writes: ['erasures', 'uploads'] },
    sends: ['readings', 'changed', 'urgent', 'runs'],
    linkKeys: true,
    signsIn: true,
    told: ['PUBLIC_URL', 'MAILBOX_URL'],
  },
}

export const FUNCTION_NAMES = Object.keys(FUNCTIONS) as FunctionName[]

/** May be left out: without an egress, sources are read straight from AWS's own addresses; there is a mailbox here alone. */
const OPTIONAL: readonly EnvironmentName[] = ['EGRESS', 'MAILBOX_URL']

/** The names of what a function is told, derived from what it may use. */
export const environmentNames = (plan: FunctionPlan): EnvironmentName[] => [
  'TABLE',
  ...(plan.blobs ? (['BLOBS'] as const) : []),
  ...(plan.sends ?? []).map((queue) => `QUEUE_${queue.toUpperCase()}` as EnvironmentName),
  ...(plan.linkKeys ? (['LINK_KEYS'] as const) : []),
  ...(plan.signsIn ? (['ISSUER', 'CLIENT_ID', 'CLIENT_SECRET', 'API_CLIENT_ID'] as const) : []),
  ...(plan.mail === 'sends' ? (['SENDER', 'CONFIGURATION_SET'] as const) : []),
  ...(plan.told ?? []),
  'POWERTOOLS_SERVICE_NAME',
]

/**
 * The environment of one function: its share of everything there is to tell.
 * @throws Error when something it must be told is not among `everything`.
 */
export const environmentOf = (
  name: FunctionName,
  everything: Partial<Record<EnvironmentName, string>>,
): Record<string, string> => {
  const environment: Record<string, string> = {}
  for (const wanted of environmentNames(FUNCTIONS[name])) {
    const value = wanted === 'POWERTOOLS_SERVICE_NAME' ? name : everything[wanted]
    if (value) environment[wanted] = value
    else if (!OPTIONAL.includes(wanted))
      throw new Error(
        `[function ${name}] expected a value for ${wanted}, found none. Add it where the environment is put together.`,
      )
  }
  return environment
}
