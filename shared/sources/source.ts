import type { Draft } from '../domain/opportunity.ts'
import type { Instant } from '../domain/time.ts'
import type { Level } from '../domain/vocabulary.ts'

/** One HTTP request that a source asks ingest to make. Sources never fetch. */
export type PageRequest = {
  url: string
  method?: 'GET' | 'POST'
  headers?: Record<string, string>
  /** Multipart fields, each sent as a file-like part. */
  parts?: { name: string; type: string; content: string }[]
}

/** A fetched page as text, exactly as it came. */
export type Page = { request: PageRequest; body: string }

/** A row that could not become a draft. The rest of the page goes on. */
export type Refusal = {
  row: string
  reason: string
  /** Where it could be read: the source still lists the call, so it is not missing. */
  sourceId?: string
}

export type Reading = {
  drafts: Draft[]
  refused: Refusal[]
  /** Rows the page holds that are rightly no opportunity of ours, e.g. a second copy of one, with the reason. */
  passedOver: Refusal[]
  /** The page that follows, or undefined on the last. */
  next?: PageRequest
}

/** A second request that completes a draft, e.g. a topic's description. Its failure never loses the draft. */
export type Completion = {
  /** Undefined when the draft needs none. */
  request: (draft: Draft) => PageRequest | undefined
  complete: (draft: Draft, page: Page) => Draft
  /** The page may state anew what readers were told, such as a deadline: while the call is open it is read again. */
  watched?: true
}

/** Readers that several sources share, each of them told by data alone what tells its sites apart. */
export const ENGINES = ['plone', 'feed', 'wordpress', 'socrata', 'html-list', 'csv', 'ckan'] as const
export type Engine = (typeof ENGINES)[number]

/**
 * A site or API that publishes calls. Declares and parses, purely: text in, drafts out.
 * Fetching, politeness, archiving, differences and the brake are written once, in ingest.
 */
export type Source = {
  id: string
  /** Which engine reads it; absent where the source has a reader of its own. */
  engine?: Engine
  name: string
  /** Where a person can look at the same calls. */
  homepage: string
  level: Level
  /** Licence and credit to show, where the source asks for it. */
  credit?: string
  /** IANA zone of the source's wall-clock dates. */
  zone: string
  /** EventBridge cron fields in Europe/Rome: minutes hours day month weekday year. */
  schedule: string
  /**
   * *everything*: what a complete run lacks is gone from the site. *latest*: only the newest stand there, as in a feed,
   * so that absence says nothing.
   */
  lists: 'everything' | 'latest'
  /** Fewer rows than this in a complete run is a broken page, not an empty week. */
  minimumRows: number
  /** Most pages in one run, against endless pagination. */
  maximumPages: number
  first: (now: Instant) => PageRequest
  /** @throws UnreadablePage when the page is not one of this source's (a login, an error, another layout). */
  read: (page: Page, now: Instant) => Reading
  completion?: Completion
  /** How a single call is asked for by the address of its page, for somebody who has found it before we have. */
  single?: {
    /** Undefined where the address is no call's of this source. */
    request: (url: string) => PageRequest | undefined
    /** May answer with other calls beside it. @throws UnreadablePage */
    read: (page: Page) => Draft[]
  }
}

/** A page that is not what the source publishes. An empty list must be proven by the page itself; this is thrown otherwise. */
export class UnreadablePage extends Error {
  override name = 'UnreadablePage'
  constructor(source: string, expected: string, found: string, remedy: string) {
    super(`[${source}] expected ${expected}, found ${found}. ${remedy}`)
  }
}
