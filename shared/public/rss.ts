import type { Instant } from '../domain/time.ts'
import type { Entry, Feed } from './feed.ts'
import { element, xmlDocument, xmlText } from './xml.ts'

/** RFC 822 with a year of four digits, as RSS 2.0 asks for. */
const rssDate = (at: Instant): string => new Date(at).toUTCString()

/**
 * Readers take descriptions for HTML, so that a mark in a text is escaped twice: once for what they show, once for XML.
 */
const asHtml = (text: string): string => xmlText(xmlText(text))

/**
 * A title is plain text, which some readers nonetheless take for HTML: character references in hexadecimal are what the
 * RSS Advisory Board's profile recommends, and most of them show as written.
 */
const asTitle = (text: string): string =>
  xmlText(text).replaceAll('&lt;', '&#x3C;').replaceAll('&gt;', '&#x3E;').replaceAll('&amp;', '&#x26;')

const entryXml = ({ id, title, text, published, tags }: Entry): string =>
  element(
    'item',
    [
      element('title', asTitle(title)),
      element('link', xmlText(id)),
      element('guid', xmlText(id), { isPermaLink: 'true' }),
      element('pubDate', rssDate(published)),
      ...tags.map((tag) => element('category', xmlText(tag))),
      element('description', asHtml(text)),
    ].join(''),
  )

/** Minutes for which readers may keep a feed before they ask again. */
const TTL = '60'

/** RSS 2.0 (RSS Advisory Board, 2.0.11), with the feed's own address as Atom writes it. */
export const rssOf = (feed: Feed): string =>
  xmlDocument(
    element(
      'rss',
      element(
        'channel',
        [
          element('title', asTitle(feed.title)),
          element('link', xmlText(feed.home)),
          element('description', asHtml(feed.description)),
          element('language', feed.language),
          element('lastBuildDate', rssDate(feed.updated)),
          element('ttl', TTL),
          element('atom:link', '', { href: feed.self, rel: 'self', type: 'application/rss+xml' }),
          ...feed.entries.map(entryXml),
        ].join(''),
      ),
      { version: '2.0', 'xmlns:atom': 'http://www.w3.org/2005/Atom' },
    ),
  )
