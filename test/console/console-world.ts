import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { S3Client } from '@aws-sdk/client-s3'
import { accountsOf } from '../../functions/console/access/accounts.ts'
import { createConsole } from '../../functions/console/app.tsx'
import type { ConsoleServices } from '../../functions/console/services.ts'
import { match } from '../../functions/match/match.ts'
import { startBlobs } from '../../infra/local/blobs.ts'
import { startTable } from '../../infra/local/table.ts'
import { openBlobs } from '../../shared/blobs/blobs.ts'
import { snapshotLoader } from '../../shared/blobs/snapshot-loader.ts'
import { Contact } from '../../shared/domain/contact.ts'
import type { Member } from '../../shared/domain/member.ts'
import type {
  Changed,
  DeskAsked,
  LetterReady,
  MembersAsked,
  PastedAsked,
  ReadingAsked,
  RunAsked,
  TestAsked,
} from '../../shared/domain/messages.ts'
import type { Opportunity } from '../../shared/domain/opportunity.ts'
import type { Instant } from '../../shared/domain/time.ts'
import { type LinkKeys, type Purpose, signToken } from '../../shared/links/token.ts'
import { saveClusters, saveRuleSets } from '../../shared/store/clusters.ts'
import { readContact, saveContacts } from '../../shared/store/contacts.ts'
import { saveMembers } from '../../shared/store/members.ts'
import { addOpportunity } from '../../shared/store/opportunities.ts'
import { openTable, tableDescription } from '../../shared/store/table.ts'
import { aCluster, aRuleSet } from '../builders/cluster.ts'
import { aMember } from '../builders/member.ts'
import { signInAt, startAccounts } from '../builders/sign-in.ts'
import { localClient } from '../local/clients.ts'

/** Monday 29 June 2026, 09:00 in Rome. */
export const NOW: Instant = '2026-06-29T07:00:00Z'
export const PUBLIC_URL = 'https://segnavia.example.org'

export const KEYS: LinkKeys = { current: 'k1', keys: { k1: 'the first key of the tests, long enough' } }

export const aContact = (overrides: Partial<Contact> = {}): Contact =>
  Contact.parse({
    id: 'anna-neri',
    name: 'Anna Neri',
    address: 'anna.neri@filofino.example.org',
    members: ['filofino'],
    language: 'it',
    frequency: 'weekly',
    active: true,
    ...overrides,
  })

export type ConsoleWorld = Awaited<ReturnType<typeof startConsoleWorld>>

/**
 * The console over a real embedded table and real blobs, in memory, at a fixed moment; asked by an operator who has
 * signed in, unless a request says otherwise.
 */
export const startConsoleWorld = async (options: { keys?: LinkKeys } = {}) => {
  const [tableServer, blobsServer, accountsServer] = [
    await startTable({ description: tableDescription('segnavia') }),
    await startBlobs({}),
    await startAccounts(PUBLIC_URL),
  ]
  const dynamo = new DynamoDBClient(localClient(tableServer.endpoint))
  const s3 = new S3Client({
    ...localClient(blobsServer.endpoint),
    forcePathStyle: true,
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
  })
  const table = openTable('segnavia', () => NOW, dynamo)
  const blobs = openBlobs(blobsServer.bucket, s3)
  const wait = async (): Promise<void> => {}
  let keys = options.keys ?? KEYS
  const releases: ReadingAsked[] = []
  const pasted: PastedAsked[] = []
  const desks: DeskAsked[] = []
  const memberFiles: MembersAsked[] = []
  const changes: Changed[] = []
  const letters: LetterReady[] = []
  const tests: TestAsked[] = []
  const runs: RunAsked[] = []
  const accounts = accountsOf({
    ...accountsServer.options,
    clientSecret: async () => accountsServer.options.clientSecret,
  })
  const services = {
    table,
    blobs,
    snapshots: snapshotLoader(table, blobs),
    keys: async () => keys,
    readings: {
      send: async (asked) => {
        for (const one of asked)
          if ('desk' in one) desks.push(one)
          else if ('added' in one) pasted.push(one)
          else if ('members' in one) memberFiles.push(one)
          else releases.push(one)
      },
    },
    sleep: async () => {},
    runs: { send: async (asked) => void runs.push(...asked) },
    changed: { send: async (told) => void changes.push(...told) },
    urgent: {
      send: async (sent) => {
        for (const one of sent)
          if ('test' in one) tests.push(one)
          else letters.push(one)
      },
    },
    accounts,
    now: () => NOW,
    publicUrl: PUBLIC_URL,
  } satisfies ConsoleServices
  const app = createConsole(services)
  /** Nobody who has signed in. @param from the address that API Gateway says a request comes from */
  const askAsStranger = async (path: string, init: RequestInit = {}, from = '192.0.2.1'): Promise<Response> =>
    app.request(new Request(`${PUBLIC_URL}${path}`, init), undefined, {
      requestContext: { http: { sourceIp: from } },
    })
  const operator = await signInAt(askAsStranger, 'paolo')
  /** An operator, unless the request brings a session of its own. */
  const ask: typeof askAsStranger = (path, init = {}, from) => {
    const headers = new Headers(init.headers)
    const cookie = headers.get('cookie') ?? ''
    if (!cookie.includes('session=')) headers.set('cookie', [cookie, operator].filter(Boolean).join('; '))
    return askAsStranger(path, { ...init, headers }, from)
  }

  return {
    app,
    table,
    blobs,
    /** What ingest was asked to release. */
    releases,
    /** What it was asked to read for an office. */
    pasted,
    /** Announcements that it was asked to read a page for. */
    desks,
    memberFiles,
    /** What matching was told of. */
    changes,
    ask,
    askAsStranger,
    services,
    /** Every route, with its method. */
    routes: app.routes,
    accounts,
    /** The cookie by which the operator is known. */
    operator,
    /** Signs somebody else in. @returns the cookie to bring */
    signIn: (user: string) => signInAt(askAsStranger, user),
    /** Letters that are to be sent. */
    letters,
    /** Runs that were asked for by hand. */
    runs,
    /** Tests that are to be sent. */
    tests,
    /** The page at `path`, as text. */
    read: async (path: string, headers: Record<string, string> = {}): Promise<string> =>
      (await ask(path, { headers })).text(),
    /** Sends a form as our own page does in a browser. */
    send: (path: string, fields: Record<string, string | string[]>, headers: Record<string, string> = {}) =>
      ask(path, {
        method: 'POST',
        body: new URLSearchParams(
          Object.entries(fields).flatMap(([name, values]) =>
            [values].flat().map((one): [string, string] => [name, one]),
          ),
        ),
        headers: { 'sec-fetch-site': 'same-origin', origin: PUBLIC_URL, ...headers },
      }),
    token: (purpose: Purpose, contact = 'anna-neri') => signToken(keys, purpose, contact),
    rotate: (fresh: LinkKeys) => {
      keys = fresh
    },
    contact: (id = 'anna-neri') => readContact(table, id),
    /** Stores what is given, Create with its rules, and builds the snapshots. */
    fill: async (
      fields: { members?: Member[]; contacts?: Contact[]; calls?: Opportunity[] } = {},
    ): Promise<void> => {
      await saveRuleSets(table, [aRuleSet()], wait)
      await saveClusters(table, [aCluster()], wait)
      await saveMembers(table, fields.members ?? [aMember()], wait)
      await saveContacts(table, fields.contacts ?? [aContact()], wait)
      for (const call of fields.calls ?? []) await addOpportunity(table, call)
      await match({ table, blobs, now: () => NOW })
    },
    close: async (): Promise<void> => {
      dynamo.destroy()
      s3.destroy()
      await Promise.all([tableServer.close(), blobsServer.close(), accountsServer.close()])
    },
  }
}
