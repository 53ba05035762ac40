import { createHash } from 'node:crypto'
import { dropTracking } from '../../domain/tracking.ts'

/** As long as any address of a call is. */
const LONGEST_LINK = 2000
/** Draft ids hold at most 150 characters. */
const LONGEST_ID = 150

/**
 * The one address of a page however a feed writes it: whole, over https, without tracking parameters and fragment.
 * @param base what a relative link is relative to
 * @returns undefined for what is no plain web address (another scheme, a port, a name and password)
 */
export const canonicalLink = (link: string, base: string): URL | undefined => {
  // Some sites escape their links once too often.
  const written = link.trim().replaceAll('&amp;', '&')
  if (written === '' || written.length > LONGEST_LINK || !URL.canParse(written, base)) return undefined
  const url = new URL(written, base)
  if (!/^https?:$/.test(url.protocol) || url.port || url.username || url.password) return undefined
  url.protocol = 'https:'
  url.hash = ''
  dropTracking(url)
  if (url.searchParams.size === 0) url.search = ''
  return url
}

/** A page's id at its site: its path and query, the same as long as its address is. */
export const linkId = ({ pathname, search }: URL): string => {
  const path = `${pathname.length > 1 && pathname.endsWith('/') ? pathname.slice(0, -1) : pathname}${search}`
  if (path.length <= LONGEST_ID) return path
  return `${path.slice(0, 120)}-${createHash('sha256').update(path).digest('hex').slice(0, 16)}`
}
