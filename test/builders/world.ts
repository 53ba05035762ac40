import '../../infra/local/quiet.ts'
import PostalMime, { type Email } from 'postal-mime'
import { windowAt } from '../../functions/digest/digest.ts'
import type { RegionalRow } from '../../infra/local/demonstration/plone-wire.ts'
import { ploneObject, SITES } from '../../infra/local/demonstration/plone-wire.ts'
import { rowsAt } from '../../infra/local/demonstration/row.ts'
import type { Answers } from '../../infra/local/replay/answers.ts'
import {
  isPloneSearch,
  isSediaSearch,
  isSolrSelect,
  ploneBatch,
  sediaPage,
  solrAnswer,
} from '../../infra/local/replay/envelopes.ts'
import type { Accepted } from '../../infra/local/ses/mailbox.ts'
import { startWorld, type World, type WorldOptions } from '../../infra/local/world.ts'
import type { Contact } from '../../shared/domain/contact.ts'
import type { Member } from '../../shared/domain/member.ts'
import type { Opportunity } from '../../shared/domain/opportunity.ts'
import type { Run, Shard } from '../../shared/domain/run.ts'
import type { Instant } from '../../shared/domain/time.ts'
import { saveClusters, saveRuleSets } from '../../shared/store/clusters.ts'
import { saveContacts } from '../../shared/store/contacts.ts'
import { saveMembers } from '../../shared/store/members.ts'
import { addOpportunity } from '../../shared/store/opportunities.ts'
import { addRun, addShard, readRun, readRuns, readShards } from '../../shared/store/runs.ts'
import { aCluster, aConcept, aRuleSet } from './cluster.ts'
import { aContact } from './contact.ts'
import { drivenClock } from './driven-clock.ts'
import { aMember } from './member.ts'
import { aDeadline, anOpportunity, type OpportunityFields } from './opportunity.ts'

/** Monday 22 June 2026, 07:30 in Rome, and the Mondays after it. */
export const FIRST_MONDAY = '2026-06-22T05:30:00Z'
export const SECOND_MONDAY = '2026-06-29T05:30:00Z'
export const THIRD_MONDAY = '2026-07-06T05:30:00Z'

/** The first Monday's digest. */
export const PERIOD = '2026-W26'

export const PUBLIC_URL = 'https://segnavia.example.org'

/** Two members of Create: a knitwear company that writes Italian and an archive laboratory that writes English. */
export const filofino = aMember()
export const lume = aMember({
  id: 'lume-lab',
  name: 'Lume Lab',
  kind: 'private-laboratory',
  place: 'Parma',
  profile:
    'We digitise sound archives and oral-history recordings, and make collections of museums accessible to everyone.',
  profileLanguage: 'en',
  clusters: [{ cluster: 'create', valueChains: ['heritage'] }],
})

const create = aCluster()
const createRules = aRuleSet({
  concepts: [
    aConcept(),
    aConcept({
      id: 'archives',
      owner: { kind: 'value-chain', id: 'heritage' },
      it: ['archivi', 'archivi sonori', 'musei', 'patrimonio culturale'],
      en: ['archives', 'sound archives', 'museums', 'cultural heritage'],
    }),
  ],
})

export const anna = aContact()
export const bruno = aContact({
  id: 'bruno-bassi',
  name: 'Bruno Bassi',
  address: 'bruno@filofino.example.org',
})
export const carla = aContact({
  id: 'carla-conti',
  name: 'Carla Conti',
  address: 'carla@lume.example.org',
  members: ['lume-lab'],
  language: 'en',
})

/** An open regional call about knitwear, seen before the first Monday; what a test says of it goes first. */
export const aKnitwearCall = (overrides: OpportunityFields = {}): Opportunity =>
  anOpportunity({
    id: 'rer-bandi:campionario-digitale',
    source: 'rer-bandi',
    title: 'Contributi per il campionario digitale nella maglieria',
    summary: 'Prototipi di maglieria senza campioni fisici, filati certificati, collezioni su misura.',
    deadlines: [aDeadline('2026-09-30T10:00:00Z')],
    firstSeenAt: '2026-06-16T04:00:00Z',
    ...overrides,
  })

/** An open regional call about sound archives. */
export const anArchiveCall = (overrides: OpportunityFields = {}): Opportunity =>
  anOpportunity({
    id: 'rer-bandi:archivi-sonori',
    source: 'rer-bandi',
    title: 'Sound archives and oral-history recordings made accessible',
    summary: 'Laboratories digitise sound archives and collections of museums and make them accessible.',
    language: 'en',
    deadlines: [aDeadline('2026-09-30T10:00:00Z')],
    firstSeenAt: '2026-06-16T04:00:00Z',
    ...overrides,
  })

/**
 * The outside world: calls of the Region's own site, dated from `monday`; results of the EU portal's search as `topics`
 * gives them at a moment, by default none; and a national list without any.
 */
export const regionalAnswers =
  (
    rows: RegionalRow[],
    monday: Instant,
    now: () => Instant,
    topics: (now: Instant) => Record<string, unknown>[] = () => [],
  ): Answers =>
  (url, asked) => {
    if (isSediaSearch(url)) return sediaPage(url, asked, topics(now()))
    if (isSolrSelect(url)) return solrAnswer(url, [])
    if (!isPloneSearch(url)) return undefined
    const site = url.href.slice(0, url.href.indexOf('/++api++/'))
    const listed = rowsAt(rows, monday, now()).filter((row) => SITES[row.site] === site)
    return ploneBatch(
      url,
      listed.map((row) => ploneObject(row, monday, now())),
    )
  }

export type SmallWorldOptions = {
  /** When the clock begins: by default on the first Monday, when its digest is due. */
  start?: Instant
  members?: Member[]
  contacts?: Contact[]
  /** Stored and matched before anything else happens. */
  calls?: Opportunity[]
  /** Calls of the Region's own site instead, which sources have to read; days count from `monday`. */
  rows?: RegionalRow[]
  monday?: Instant
  /** Results of the EU portal's search at a moment; `rows` must be given too. */
  topics?: (now: Instant) => Record<string, unknown>[]
  ses?: WorldOptions['ses']
  /** Show what offices are written to on Fridays as well, which is no part of other stories. */
  fridays?: true
}

export type SentMail = Accepted & { email: Email }

/** The whole product around a handful of people, and what tests ask of it. */
export type SmallWorld = World & {
  /** Everything that SES has accepted but for the offices' Fridays, oldest first, read as a mail program reads it. */
  mails: () => Promise<SentMail[]>
  /** Addresses that SES has accepted a mail for, oldest first, one for each mail. */
  mailed: () => string[]
  run: (period: string) => Promise<Run | undefined>
  /** The latest two, newest first. */
  runs: () => Promise<Run[]>
  shards: (period: string) => Promise<Shard[]>
  /** Sources are read once, in order, as on a new installation. */
  readSources: () => Promise<void>
  /** The weekly digest is started, and what follows from it works itself out. */
  sendDigest: () => Promise<void>
}

/** Starts a small world. One at a time in a test file: clients find their servers in the environment. */
export const aWorld = async (options: SmallWorldOptions = {}): Promise<SmallWorld> => {
  const clock = drivenClock(options.start ?? FIRST_MONDAY)
  const { monday = SECOND_MONDAY, rows } = options
  const world = await startWorld({
    clock,
    minimumRows: 0,
    answers: regionalAnswers(rows ?? [], monday, clock.now, options.topics),
    publicUrl: PUBLIC_URL,
    linkKeys: JSON.stringify({ current: 'k1', k1: 'a key of this test world, long enough' }),
    ses: { maxSendRate: 10_000, ...options.ses },
  })
  const { table, servers, invoke, settle } = world
  await saveRuleSets(table, [createRules], clock.sleep)
  await saveClusters(table, [create], clock.sleep)
  await saveMembers(table, options.members ?? [filofino, lume], clock.sleep)
  await saveContacts(table, options.contacts ?? [anna, bruno, carla], clock.sleep)
  if (!rows) {
    for (const call of options.calls ?? [aKnitwearCall(), anArchiveCall()]) await addOpportunity(table, call)
    await rebuild(world)
  }
  const accepted = () => servers.ses.list().filter(({ tags }) => options.fridays || tags.kind !== 'friday')
  return {
    ...world,
    mails: () =>
      Promise.all(
        accepted().map(async (one) => ({
          ...one,
          email: await PostalMime.parse((await servers.ses.raw(one.id)) ?? ''),
        })),
      ),
    mailed: () => accepted().flatMap(({ destinations }) => destinations),
    run: (period) => readRun(table, period),
    runs: () => readRuns(table, 2),
    shards: (period) => readShards(table, period),
    readSources: async () => {
      for (const { id } of world.sources) await invoke.ingest({ source: id, minimumRows: 0 })
      await settle()
    },
    sendDigest: async () => {
      await invoke.digest({ kind: 'weekly' })
      await settle()
      await invoke.tick({})
    },
  }
}

/** A run that is under way, with shards of these contacts and nothing on the queue: for tests of single shards. */
export const openRun = async (
  { table, clock }: Pick<World, 'table' | 'clock'>,
  ...shards: string[][]
): Promise<void> => {
  const now = clock.now()
  await addRun(table, {
    ...windowAt(now),
    state: 'sending',
    shards: shards.length,
    contacts: shards.flat().length,
    startedAt: now,
  })
  for (const [number, contacts] of shards.entries())
    await addShard(table, {
      period: windowAt(now).period,
      number,
      contacts,
      state: 'pending',
      updatedAt: now,
      outcomes: {},
    })
}

/** One message of a queue as Lambda receives it. */
export const anSqsEvent = (...messages: unknown[]): unknown => ({
  Records: messages.map((message, index) => ({
    messageId: `message-${index}`,
    receiptHandle: `receipt-${index}`,
    body: typeof message === 'string' ? message : JSON.stringify(message),
    attributes: {},
    messageAttributes: {},
    eventSource: 'aws:sqs',
    eventSourceARN: 'arn:aws:sqs:eu-south-1:000000000000:bulk',
    awsRegion: 'eu-south-1',
  })),
})

/** Snapshots are built anew, as after any change of calls, members or rules. */
export const rebuild = async ({ invoke, clock }: Pick<World, 'invoke' | 'clock'>): Promise<void> => {
  await invoke.match(anSqsEvent({ at: clock.now(), cause: 'test' }))
}

/** On the Wednesday after the first Monday a second call for knitwear makers appears, and the snapshots know it. */
export const publishVoucher = async (world: Pick<World, 'invoke' | 'clock' | 'table'>): Promise<void> => {
  const firstSeenAt = '2026-06-24T04:00:00Z'
  const voucher = aKnitwearCall({ id: 'rer-bandi:voucher', title: 'Voucher maglieria', firstSeenAt })
  await addOpportunity(world.table, voucher)
  await rebuild(world)
}
