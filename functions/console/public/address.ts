import type { ReaderLanguage } from '../../../shared/domain/vocabulary.ts'
import { PATHS } from '../../../shared/links/addresses.ts'

/**
 * Paths of what everybody may read. Each has one address a language, so that caches and search engines keep it once:
 * Italian is the one without `lang`. Ids of calls need no escape (OpportunityId).
 */
export const inAddress = (path: string, language: ReaderLanguage, query = new URLSearchParams()): string => {
  const asked = new URLSearchParams(query)
  asked.delete('lang')
  if (language !== 'it') asked.set('lang', language)
  return asked.size > 0 ? `${path}?${asked}` : path
}

export const publicCallPath = (id: string): string => `${PATHS.published}/${id}`

export const callCalendarPath = (id: string): string => `${publicCallPath(id)}/calendar.ics`

/** Where anybody asks the desk about an announced call. */
export const askDeskPath = (id: string): string => `${publicCallPath(id)}/ask`

export const FEED_FORMATS = ['rss', 'atom', 'json'] as const
export type FeedFormat = (typeof FEED_FORMATS)[number]

/** Of which calls a feed tells: all, those of a cluster's value chains, those of one. Written `create`, `create/fashion`. */
export type FeedScope = string | undefined

export const feedPath = (scope: FeedScope, format: FeedFormat): string =>
  `${PATHS.feeds}/${scope ?? 'calls'}.${format}`
