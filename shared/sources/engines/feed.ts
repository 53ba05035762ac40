import type { ActKind, Level, Region } from '../../domain/vocabulary.ts'
import type { NoCalls } from '../reading/no-calls.ts'
import { readRows, textOf } from '../reading/rows.ts'
import type { Source } from '../source.ts'
import { readEntries } from './feed-entries.ts'
import { canonicalLink, linkId } from './feed-link.ts'
import { type CallPage, pageCompletion } from './feed-page.ts'
import { readEntry } from './feed-row.ts'

/** A site that publishes its calls in an RSS 2.0, RSS 1.0 or Atom feed: all that tells one from the next. */
export type FeedSite = {
  id: string
  name: string
  /** The feed's address. */
  feed: string
  homepage: string
  level: Level
  funder: string
  programme?: string
  /** Only where every call of the feed is for these regions alone. */
  regions?: readonly Region[]
  credit?: string
  /** IANA zone of dates that name none. */
  zone: string
  schedule: string
  /** 0 where the channel may rightly be empty; else an empty channel is a broken page. */
  minimumRows: number
  /** Which entries are calls, by where they link to and, where the feed mixes calls with news, by what titles say. */
  calls: { host: string; path: RegExp; titles?: RegExp }
  /** Titles, or kinds of entry as the feed names them, of what is no call although it links to where calls stand. */
  noCalls?: NoCalls
  /** Where every entry is one kind of act; else titles tell. */
  act?: ActKind
  /** The page that an entry links to, where it is worth a request for each new or changed call. */
  page?: CallPage
}

const ACCEPT = 'application/rss+xml, application/rdf+xml, application/atom+xml, application/xml;q=0.9'

/**
 * A source that reads a feed. A feed holds the newest entries alone, so what it no longer lists may still be open.
 * Ids come from the entries' addresses: guids are missing, repeated or change with the software.
 */
export const feed = (site: FeedSite): Source => ({
  id: site.id,
  engine: 'feed',
  name: site.name,
  homepage: site.homepage,
  level: site.level,
  ...(site.credit ? { credit: site.credit } : {}),
  zone: site.zone,
  schedule: site.schedule,
  lists: 'latest',
  minimumRows: site.minimumRows,
  maximumPages: 1,
  first: () => ({ url: site.feed, headers: { accept: ACCEPT } }),
  read: ({ body }) =>
    readRows(
      readEntries(site.id, body),
      (row) => readEntry(row, site),
      (row) => textOf(row.title) || textOf(row.link),
      (row) => {
        const link = canonicalLink(textOf(row.link), site.homepage)
        return link ? linkId(link) : ''
      },
    ),
  ...(site.page ? { completion: pageCompletion(site, site.page) } : {}),
})
