import type { Entry, Feed } from './feed.ts'
import { element, xmlDocument, xmlText } from './xml.ts'

const entryXml = ({ id, title, titleLanguage, text, published, updated, tags, official }: Entry): string =>
  element(
    'entry',
    [
      element('id', xmlText(id)),
      element('title', xmlText(title), { type: 'text', 'xml:lang': titleLanguage }),
      element('link', '', { rel: 'alternate', type: 'text/html', href: id }),
      ...(official ? [element('link', '', { rel: 'related', href: official })] : []),
      element('published', published),
      element('updated', updated),
      ...tags.map((tag) => element('category', '', { term: tag })),
      element('summary', xmlText(text), { type: 'text' }),
    ].join(''),
  )

/** Atom (RFC 4287). @param author of the feed: who worded its entries */
export const atomOf = (feed: Feed, author: string): string =>
  xmlDocument(
    element(
      'feed',
      [
        element('id', xmlText(feed.self)),
        element('title', xmlText(feed.title), { type: 'text' }),
        element('subtitle', xmlText(feed.description), { type: 'text' }),
        element('updated', feed.updated),
        element('author', element('name', xmlText(author))),
        element('link', '', { rel: 'self', type: 'application/atom+xml', href: feed.self }),
        element('link', '', { rel: 'alternate', type: 'text/html', href: feed.home }),
        ...feed.entries.map(entryXml),
      ].join(''),
      { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': feed.language },
    ),
  )
