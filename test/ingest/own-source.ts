import { type IngestServices, ingest } from '../../functions/ingest/ingest.ts'
import { Draft, type DraftFields, type Opportunity } from '../../shared/domain/opportunity.ts'
import type { SourceRun } from '../../shared/domain/source-run.ts'
import { plus } from '../../shared/domain/time.ts'
import type { Conditional } from '../../shared/http/request.ts'
import type { PageRequest, Source } from '../../shared/sources/source.ts'
import { readOpportunities } from '../../shared/store/opportunities.ts'
import type { Table } from '../../shared/store/table.ts'
import { type Cloud, START } from '../builders/cloud.ts'
import type { DrivenClock } from '../builders/driven-clock.ts'

export const ID = 'example-region'

/** A row of our own small format; its parser may be corrected between two readings. */
export type Row = { id: string; title?: string; deadline?: string; eur?: number; [field: string]: unknown }

/** How a row is read today. */
export type Parser = (row: Row) => Partial<DraftFields>

export const asWritten: Parser = ({ title, deadline, eur }) => ({
  title: title ?? 'Contributi per il campionario digitale',
  deadlines: [{ at: deadline ?? '2026-09-30T10:00:00Z', hourStated: true, zone: 'Europe/Rome' }],
  ...(eur === undefined ? {} : { amounts: { total: eur * 100 } }),
})

/** A source whose every page is JSON `{ rows, next? }`. */
export const aSource = (parser: Parser = asWritten, overrides: Partial<Source> = {}): Source => ({
  id: ID,
  name: 'Example region',
  homepage: 'https://bandi.example.org',
  level: 'regional',
  zone: 'Europe/Rome',
  schedule: '0 5 * * ? *',
  lists: 'everything',
  minimumRows: 0,
  maximumPages: 9,
  first: () => ({ url: 'https://bandi.example.org/1' }),
  read: ({ body }) => {
    const { rows, next } = JSON.parse(body) as { rows: Row[]; next?: string }
    const drafts = rows.map((row) =>
      Draft.parse({
        sourceId: row.id,
        level: 'regional',
        url: `https://bandi.example.org/bandi/${row.id}`,
        ...parser(row),
      }),
    )
    return { drafts, refused: [], passedOver: [], ...(next ? { next: { url: next } } : {}) }
  },
  ...overrides,
})

/** The site: bodies by address, and every request that came, with the marks it carried. */
export type OwnSite = {
  pages: Record<string, string>
  /** Whether it gives marks and answers 304. */
  marks: boolean
  asked: { request: PageRequest; marks: Conditional }[]
  /** Rows on the one page. */
  list: (...rows: Row[]) => void
}

export type OwnBench = {
  site: OwnSite
  table: Table
  clock: DrivenClock
  services: IngestServices
  told: () => number
  read: (source?: Source, options?: { held?: SourceRun; code?: string }) => Promise<SourceRun>
  /** The same on the day after. */
  nextDay: OwnBench['read']
  one: (id?: string) => Promise<Opportunity>
}

/** Ingest itself around a source of our own, on a real table and archive of this machine. */
export const ownBench = async (cloud: Cloud): Promise<OwnBench> => {
  const { table, clock } = await cloud.fresh()
  const site: OwnSite = {
    pages: {},
    marks: true,
    asked: [],
    list: (...rows) => {
      site.pages['https://bandi.example.org/1'] = JSON.stringify({ rows })
    },
  }
  let [told, days] = [0, 0]
  const services: IngestServices = {
    table,
    blobs: cloud.blobs,
    clock,
    changed: {
      send: async (messages) => {
        told += messages.length
      },
    },
    fetch: async (request, marks = {}) => {
      site.asked.push({ request, marks })
      const body = site.pages[request.url]
      if (body === undefined) throw new Error(`nothing at ${request.url}`)
      const etag = `"${body.length}-${body.slice(0, 200)}"`.replace(/[^\x20-\x7e]/g, '')
      if (site.marks && marks.etag === etag) return { status: 'unchanged' }
      return { status: 'ok', body, fetchedAt: clock.now(), ...(site.marks ? { etag } : {}) }
    },
  }
  const read: OwnBench['read'] = (source = aSource(), { held, code } = {}) =>
    ingest({ source, ...(held ? { held } : {}) }, { ...services, ...(code ? { code } : {}) })
  return {
    site,
    table,
    clock,
    services,
    told: () => told,
    read,
    nextDay: (source, options) => {
      days += 1
      clock.moveTo(plus(START, { days }))
      return read(source, options)
    },
    one: async (id = 'a') => {
      const found = (await readOpportunities(table, ID)).find(({ sourceId }) => sourceId === id)
      if (!found) throw new Error(`expected ${id} to be stored, found nothing`)
      return found
    },
  }
}
