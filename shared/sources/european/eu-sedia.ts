import * as z from 'zod'
import { type KnownSource, SOURCE_NAMES } from '../names.ts'
import { htmlText } from '../reading/html-text.ts'
import { withProse } from '../reading/prose.ts'
import { readEnvelope, readRows, textOf, words } from '../reading/rows.ts'
import { type Completion, type PageRequest, type Source, UnreadablePage } from '../source.ts'
import { BRUSSELS, inPath, readResult } from './eu-sedia-row.ts'

/**
 * EU Funding & Tenders Portal, by the search its own pages use. Envelope, topics, calls outside topics and cascade
 * calls were checked against recorded answers; budgets, keywords and rows without `metadata` against documentation only.
 */
const ID = 'eu-sedia' satisfies KnownSource
const SEARCH = 'https://api.tech.ec.europa.eu/search-api/prod/rest/search?apiKey=SEDIA&text=***'
const DETAILS = 'https://ec.europa.eu/info/funding-tenders/opportunities/data/topicDetails'
const PAGE_SIZE = 100

const FORTHCOMING = '31094501'
const OPEN = '31094502'

const query = {
  bool: {
    must: [
      { terms: { type: ['1', '2', '8'] } },
      { terms: { status: [FORTHCOMING, OPEN] } },
      { terms: { DATASOURCE: ['SEDIA'] } },
    ],
  },
}

/**
 * A POST whose parts must all be file-like: a plain form field is answered with 500, a query in the address is
 * ignored. Only the order by identifier keeps pages stable from one request to the next.
 */
const pageRequest = (number: number, asked: object = query): PageRequest => ({
  url: `${SEARCH}&pageSize=${PAGE_SIZE}&pageNumber=${number}`,
  method: 'POST',
  headers: { accept: 'application/json' },
  parts: [
    { name: 'query', type: 'application/json', content: JSON.stringify(asked) },
    { name: 'languages', type: 'application/json', content: JSON.stringify(['en']) },
    {
      name: 'sort',
      type: 'application/json',
      content: JSON.stringify({ field: 'identifier', order: 'ASC' }),
    },
  ],
})

const Envelope = z.looseObject({
  totalResults: z.int().min(0),
  pageNumber: z.int().min(1),
  pageSize: z.int().min(1),
  results: z.array(z.unknown()),
})

const Details = z.looseObject({
  TopicDetails: z.looseObject({
    description: z.string().nullish(),
    callTitle: z.string().nullish(),
    conditions: z.string().nullish(),
  }),
})

/** The index holds no description for four topics in ten; the portal keeps it in a file per topic, named in lower case. */
const completion: Completion = {
  request: (draft) =>
    draft.topic && !draft.text
      ? {
          url: `${DETAILS}/${inPath(draft.topic.toLowerCase())}.json`,
          headers: { accept: 'application/json' },
        }
      : undefined,
  complete: (draft, page) => {
    const { TopicDetails } = readEnvelope(ID, page, Details, 'the details of a topic')
    const read = words(draft.title, draft.summary ?? '', TopicDetails.description ?? '')
    const callTitle = words(TopicDetails.callTitle ?? '', '', '').title
    const conditions = htmlText(TopicDetails.conditions ?? '')
    const completed = {
      ...draft,
      ...(read.text ? { text: read.text } : {}),
      ...(read.language ? { language: read.language } : {}),
      ...(callTitle && !draft.call?.title ? { call: { ...draft.call, title: callTitle } } : {}),
      flags: [...draft.flags, ...read.flags.filter(({ field }) => field === 'text')],
    }
    return withProse(completed, { more: conditions })
  },
}

/** The code of the topic whose page on the portal this is. */
const topicAt = (url: string): string | undefined => {
  const { hostname, pathname } = new URL(url)
  const code = /\/(?:topic-details|topicdetails)\/([^/?#]+?)(?:\.json)?$/i.exec(pathname)?.[1]
  return hostname === 'ec.europa.eu' && code ? decodeURIComponent(code) : undefined
}

/** One topic, open or not, by its code; checked against documentation only. */
const topicRequest = (code: string): PageRequest =>
  pageRequest(1, {
    bool: {
      must: [
        { terms: { type: ['1'] } },
        { terms: { identifier: [code] } },
        { terms: { DATASOURCE: ['SEDIA'] } },
      ],
    },
  })

export const euSedia: Source = {
  id: ID,
  name: SOURCE_NAMES[ID],
  homepage:
    'https://ec.europa.eu/info/funding-tenders/opportunities/portal/screen/opportunities/calls-for-proposals',
  level: 'european',
  zone: BRUSSELS,
  schedule: '15 5 * * ? *',
  minimumRows: 100,
  lists: 'everything',
  maximumPages: 60,
  first: () => pageRequest(1),
  read: (page) => {
    const envelope = readEnvelope(ID, page, Envelope, 'a page of the search API')
    const { totalResults, pageNumber, pageSize, results } = envelope
    if (results.length === 0 && totalResults > (pageNumber - 1) * pageSize)
      throw new UnreadablePage(
        ID,
        `rows on page ${pageNumber} of ${totalResults} results`,
        'an empty page',
        'Single pages of this service fail at random: read it again later.',
      )
    const more = results.length > 0 && pageNumber * pageSize < totalResults
    return {
      ...readRows(
        results,
        readResult,
        (row) => textOf(row.reference) || textOf(row.summary),
        (row) => textOf(row.reference),
      ),
      ...(more ? { next: pageRequest(pageNumber + 1) } : {}),
    }
  },
  completion,
  single: {
    request: (url) => {
      const code = topicAt(url)
      return code === undefined ? undefined : topicRequest(code)
    },
    read: (page) => {
      const { results } = readEnvelope(ID, page, Envelope, 'a page of the search API')
      return readRows(
        results,
        readResult,
        (row) => textOf(row.reference),
        (row) => textOf(row.reference),
      ).drafts
    },
  },
}
