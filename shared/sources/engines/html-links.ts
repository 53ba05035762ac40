import { createHash } from 'node:crypto'

/** Which links of a site are its own, and what of an address tells calls apart. */
export type Links = {
  /** Hosts that a call may be on. */
  hosts: readonly string[]
  /** Parameters of an address that say which call it is. All others are dropped: sessions, searches, tracking. */
  parameters?: readonly string[]
}

/** As much as an id may hold. */
const LONGEST_ID = 150

/**
 * A link as a full address on one of the site's hosts, resolved against its page, or why it is none. What is no http
 * or https address (`javascript:`, `data:`) never becomes one (FAULTS E4).
 */
export const linkFrom = (href: string, page: string, links: Links): { url: string } | { refused: string } => {
  const written = href.trim()
  if (written === '' || written.startsWith('#')) return { refused: 'it has no link' }
  if (!URL.canParse(written, page)) return { refused: 'its link is no web address' }
  const url = new URL(written, page)
  if (!/^https?:$/.test(url.protocol) || url.username || url.password || url.port)
    return { refused: 'its link is no plain web address' }
  if (!links.hosts.includes(url.host))
    return {
      refused: `its link leads to ${url.host.slice(0, 100)}, expected one on ${links.hosts.join(' or ')}`,
    }
  const kept = new URLSearchParams(
    [...url.searchParams].filter(([name]) => links.parameters?.includes(name)).toSorted(),
  )
  url.search = kept.toString()
  url.hash = ''
  return { url: url.toString() }
}

/** An id from an address: what `pattern` finds in its path, or its path; a long one is cut and told apart by a hash. */
export const idFrom = (address: string, pattern?: RegExp): string => {
  const { pathname, search } = new URL(address)
  const whole = pattern?.exec(pathname)?.[1] ?? `${pathname}${search}`
  if (whole.length <= LONGEST_ID) return whole
  return `${whole.slice(0, LONGEST_ID - 17)}-${createHash('sha256').update(whole).digest('hex').slice(0, 16)}`
}

/** Words that an address ends with, for a call whose list shows no title: `/2026/reti-di-imprese` is `reti di imprese`. */
export const titleFrom = (address: string): string => {
  const last = new URL(address).pathname.split('/').findLast((part) => part !== '') ?? ''
  const plain = /%/.test(last) ? last.replace(/%[0-9a-f]{2}/gi, ' ') : last
  return plain.replace(/\.\w{2,5}$/, '').replace(/[-_+ ]+/g, ' ')
}
