import { dropTracking } from '../domain/tracking.ts'

/** What a site's own search added to an address: it leads nowhere else. */
const SEARCHED = /^searchterm$/i

/** Parts of a path that say how a page is served or in which language, not which page it is. */
const SERVED = new Set(['index.php', 'it', 'en'])

/** The EU portal shows one call at a page and as a machine file; older feeds lead to the file, or to the other kind of page. */
const TOPIC_FILE =
  /^ec\.europa\.eu\/.*\/(?:data\/topicdetails|topic-details|prospect-details)\/([^/?]+?)(?:\.json)?\?/

/**
 * An address as pages are told apart by it: no scheme, `www.`, language, fragment, last slash or tracking, in lower
 * case, since topic pages are linked in both. Undefined where the text is no web address.
 */
export const placeOf = (text: string): { host: string; place: string; isHome: boolean } | undefined => {
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) return undefined
  const url = new URL(text)
  dropTracking(url, SEARCHED)
  url.searchParams.sort()
  const host = url.hostname.replace(/^www\./, '')
  const path = url.pathname.split('/').filter((part) => part !== '')
  while (SERVED.has(path[0] ?? '')) path.shift()
  const query = url.searchParams.toString()
  const place = `${host}/${path.join('/')}?${query}`.toLowerCase()
  const topic = TOPIC_FILE.exec(place)?.[1]
  return {
    host,
    place: topic ? `ec.europa.eu/topic-details/${topic}` : place,
    isHome: path.length === 0 && query === '',
  }
}
