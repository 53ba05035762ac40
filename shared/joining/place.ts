/** What a mail, a campaign or a search added to an address: it leads nowhere else. */
const TRACKING = /^(?:utm_\w+|fbclid|gclid|mc_[ce]id|searchterm)$/i

/** Parts of a path that say how a page is served or in which language, not which page it is. */
const SERVED = new Set(['index.php', 'it', 'en'])

/**
 * An address as pages are told apart by it: no scheme, `www.`, language, fragment, last slash or tracking, in lower
 * case, since topic pages are linked in both. Undefined where the text is no web address.
 */
export const placeOf = (text: string): { host: string; place: string; isHome: boolean } | undefined => {
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) return undefined
  const url = new URL(text)
  for (const name of [...url.searchParams.keys()]) if (TRACKING.test(name)) url.searchParams.delete(name)
  url.searchParams.sort()
  const host = url.hostname.replace(/^www\./, '')
  const path = url.pathname.split('/').filter((part) => part !== '')
  while (SERVED.has(path[0] ?? '')) path.shift()
  const query = url.searchParams.toString()
  const place = `${host}/${path.join('/')}?${query}`.toLowerCase()
  return { host, place, isHome: path.length === 0 && query === '' }
}
