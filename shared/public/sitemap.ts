import type { Instant } from '../domain/time.ts'
import { element, xmlDocument, xmlText } from './xml.ts'

/** A page in both languages. */
export type SitePage = { it: string; en: string; updated?: Instant }

/** What one sitemap may hold; each page stands in it once for each language. */
const MOST_ADDRESSES = 50_000

const both = (page: SitePage): string =>
  (['it', 'en'] as const)
    .map((language) =>
      element(
        'url',
        [
          element('loc', xmlText(page[language])),
          ...(page.updated ? [element('lastmod', page.updated)] : []),
          ...(['it', 'en'] as const).map((other) =>
            element('xhtml:link', '', { rel: 'alternate', hreflang: other, href: page[other] }),
          ),
        ].join(''),
      ),
    )
    .join('')

/** Pages for search engines (sitemaps.org, 0.9), each with its other language as those engines ask for it. */
export const sitemapOf = (pages: readonly SitePage[]): string =>
  xmlDocument(
    element(
      'urlset',
      pages
        .slice(0, MOST_ADDRESSES / 2)
        .map(both)
        .join(''),
      {
        xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9',
        'xmlns:xhtml': 'http://www.w3.org/1999/xhtml',
      },
    ),
  )
