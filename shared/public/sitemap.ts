import type { Instant } from '../domain/time.ts'
import { element, xmlDocument, xmlText } from './xml.ts'

/** A page in both languages. */
export type SitePage = { it: string; en: string; updated?: Instant }

/**
 * Pages in one file. The protocol allows 50,000 addresses and 50 MB, and each page has two of them; what one answer of a
 * Lambda may hold, 6 MB, is less: with the longest ids that are stored (200 letters) so many pages make 4.6 MB.
 */
export const MOST_PAGES = 2000

const SITEMAPS = 'http://www.sitemaps.org/schemas/sitemap/0.9'

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
    element('urlset', pages.slice(0, MOST_PAGES).map(both).join(''), {
      xmlns: SITEMAPS,
      'xmlns:xhtml': 'http://www.w3.org/1999/xhtml',
    }),
  )

/** Where the files are when one does not hold all pages. @param files their addresses, at most 50,000 */
export const sitemapIndexOf = (files: readonly string[]): string =>
  xmlDocument(
    element('sitemapindex', files.map((file) => element('sitemap', element('loc', xmlText(file)))).join(''), {
      xmlns: SITEMAPS,
    }),
  )
