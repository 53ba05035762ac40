import type { Context } from 'aws-lambda'
import { expect } from 'vitest'
import { wire } from '../../functions/ingest/handler.ts'
import { type Answer, json } from '../../infra/local/replay/answers.ts'
import {
  isPloneSearch,
  isSediaSearch,
  ploneBatch,
  sediaPage,
  topicIn,
} from '../../infra/local/replay/envelopes.ts'
import { type Replay, startReplay } from '../../infra/local/replay/server.ts'
import type { Opportunity } from '../../shared/domain/opportunity.ts'
import type { SourceRun } from '../../shared/domain/source-run.ts'
import { plus } from '../../shared/domain/time.ts'
import { readOpportunities, readOpportunity } from '../../shared/store/opportunities.ts'
import type { Table } from '../../shared/store/table.ts'
import { type Cloud, START, startCloud } from '../builders/cloud.ts'
import type { DrivenClock } from '../builders/driven-clock.ts'

/** What the outside world answers now. A test changes it between two readings. */
export type Site = {
  /** Calls of the Region's site for businesses. */
  calls: Record<string, unknown>[]
  /** Results of the EU portal's search. */
  topics: Record<string, unknown>[]
  /** A topic's details by its code in lower case. */
  details: (code: string) => Answer | undefined
  /** Instead of everything above, when it is there. */
  instead: ((url: URL) => Answer | undefined) | undefined
}

/** The ingest function as Lambda runs it, before a table, queue and bucket of this machine and a site that we play. */
export type Bench = {
  site: Site
  table: Table
  clock: DrivenClock
  /** Reads a source now, `rer-imprese` by default, however few rows it has. */
  read: (event?: Record<string, unknown>) => Promise<SourceRun>
  /** The same on the day after, at the same hour. */
  nextDay: (event?: Record<string, unknown>) => Promise<SourceRun>
  stored: (source?: string) => Promise<Opportunity[]>
  one: (id: string) => Promise<Opportunity>
}

export type Laboratory = {
  cloud: Cloud
  replay: Replay
  /** `changed` messages sent so far. */
  told: () => number
  bench: () => Promise<Bench>
  close: () => Promise<void>
}

const context = { functionName: 'ingest' } as Context
const emptySite = (): Site => ({ calls: [], topics: [], details: () => undefined, instead: undefined })

export const startLaboratory = async (): Promise<Laboratory> => {
  const cloud = await startCloud()
  let site = emptySite()
  const replay = await startReplay((url, asked) => {
    if (site.instead) return site.instead(url)
    if (isPloneSearch(url)) return ploneBatch(url, site.calls)
    if (isSediaSearch(url)) return sediaPage(url, asked, site.topics)
    const code = topicIn(url)
    return code ? site.details(code) : undefined
  })
  return {
    cloud,
    replay,
    told: cloud.servers.queues.sent,
    bench: async () => {
      const { table, clock } = await cloud.fresh()
      let days = 0
      const own = emptySite()
      site = own
      const handler = wire(
        {
          TABLE: table.name,
          BLOBS: cloud.servers.blobs.bucket,
          QUEUE_CHANGED: cloud.servers.queueUrls.changed,
          CRAWLER_CONTACT: 'https://segnavia.example.org',
          EGRESS: replay.gateway,
        },
        clock,
      )
      const read: Bench['read'] = async (event = {}) =>
        (await handler({ source: 'rer-imprese', minimumRows: 0, ...event }, context)) as SourceRun
      return {
        site: own,
        table,
        clock,
        read,
        nextDay: (event) => {
          days += 1
          clock.moveTo(plus(START, { days }))
          return read(event)
        },
        stored: (source = 'rer-imprese') => readOpportunities(table, source),
        one: async (id) => {
          const found = await readOpportunity(table, id)
          if (!found) throw new Error(`expected ${id} to be stored, found nothing`)
          return found
        },
      }
    },
    close: async () => {
      await replay.close()
      await cloud.close()
    },
  }
}

/** A call of the Region's site in its wire format: open until 10 July 2026, 12:00 in Rome, unless `fields` say otherwise. */
export const aCall = (key: string, fields: Record<string, unknown> = {}): Record<string, unknown> => ({
  '@id': `https://imprese.regione.emilia-romagna.it/bandi/${key}`,
  '@type': 'Bando',
  UID: key,
  title: `Contributi per il campionario digitale: ${key}`,
  description: 'Contributi alle imprese della moda.',
  scadenza_bando: '2026-07-10T10:00:00+00:00',
  apertura_bando: null,
  bando_state: ['open', 'Aperto'],
  tipologia_bando: 'Agevolazioni, finanziamenti, contributi',
  destinatari: ['PMI'],
  materie: ['Imprese e commercio'],
  review_state: 'published',
  ...fields,
})

/** So many calls that a few of them may go missing without the page being doubted. */
export const manyCalls = (count: number): Record<string, unknown>[] =>
  Array.from({ length: count }, (_, n) => aCall(`altro-${n}`))

/** A topic of the EU portal as its search tells it: without a description, which its details hold. */
export const aTopic = (code: string, metadata: Record<string, unknown> = {}): Record<string, unknown> => ({
  reference: `${code}TOPICSen`,
  metadata: {
    type: ['1'],
    DATASOURCE: ['SEDIA'],
    identifier: [code],
    title: [`A topic on repair: ${code}`],
    deadlineDate: ['2026-10-08T17:00:00.000+0000'],
    ...metadata,
  },
})

/** A topic's details as the portal's file holds them. */
export const detailsOf = (description: string): Answer =>
  json({ TopicDetails: { description: `<p>${description}</p>` } })

/** Any moment of a day: reading politely takes some seconds of the clock. */
export const on = (day: string): unknown => expect.stringMatching(new RegExp(`^${day}T03:3`))
