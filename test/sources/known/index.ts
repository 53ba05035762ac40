import { KNOWN_FEEDS } from './feeds.ts'
import { KNOWN_HTML_LISTS } from './html-lists.ts'
import type { Known } from './known.ts'
import { KNOWN_PLONE } from './plone.ts'
import { KNOWN_RECORDS } from './records.ts'
import { KNOWN_SEARCH_APIS } from './search-apis.ts'

/** Pages of every source, by its id. A source without an entry fails the contract test. */
export const KNOWN: Record<string, Known> = {
  ...KNOWN_SEARCH_APIS,
  ...KNOWN_PLONE,
  ...KNOWN_FEEDS,
  ...KNOWN_HTML_LISTS,
  ...KNOWN_RECORDS,
}
