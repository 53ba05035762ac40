import { destination } from './addresses.ts'
import { Refused, shown } from './errors.ts'
import type { Answer, Hop } from './exchange.ts'

const MOST_HOPS = 5
const REDIRECTS = new Set([301, 302, 303, 307, 308])

/** Header fields that another origin may see: what a key or a session rides on stays with the host it was meant for. */
const FOR_ANYONE = ['accept', 'accept-encoding', 'accept-language', 'user-agent']

/**
 * The request that `answer` sends us to, or undefined when it is no redirect.
 * @throws Refused when it leads from https to http, or to a URL that may not be asked for
 */
const redirected = ({ hop, status, headers }: Answer, allow: readonly string[]): Hop | undefined => {
  if (!REDIRECTS.has(status) || headers.location === undefined) return undefined
  // Node hands header bytes over as Latin-1; sites that do not escape their paths write UTF-8.
  const location = Buffer.from(headers.location, 'latin1').toString('utf8')
  const target = URL.canParse(location, hop.url.href) ? new URL(location, hop.url).href : location
  const url = destination(target, allow)
  if (hop.url.protocol === 'https:' && url.protocol === 'http:') {
    throw new Refused(
      'redirect',
      shown(hop.url),
      'expected to stay on https',
      'Look where the page has moved.',
    )
  }
  const again = status >= 307 || hop.method === 'GET'
  const sameOrigin = url.origin === hop.url.origin
  const passed = Object.entries(hop.headers).filter(
    ([name]) => FOR_ANYONE.includes(name) || (again && (sameOrigin || name === 'content-type')),
  )
  return {
    url,
    method: again ? hop.method : 'GET',
    headers: Object.fromEntries(passed),
    ...(again && hop.body ? { body: hop.body } : {}),
    ...(hop.keep === undefined ? {} : { keep: hop.keep }),
  }
}

/**
 * Makes requests with `visit` from `first` until an answer is no redirect; every hop is checked like the first.
 * @throws Refused on a loop, a sixth redirect, or a hop that may not be made
 */
export const follow = async (
  first: Hop,
  visit: (hop: Hop) => Promise<Answer>,
  allow: readonly string[],
): Promise<Answer> => {
  const visited = new Set<string>()
  for (let hop = first; ; ) {
    visited.add(`${hop.method} ${hop.url.href}`)
    const answer = await visit(hop)
    const next = redirected(answer, allow)
    if (!next) return answer
    if (visited.size > MOST_HOPS || visited.has(`${next.method} ${next.url.href}`)) {
      const expectation = `expected a page after at most ${MOST_HOPS} redirects and no loop`
      throw new Refused('redirect', shown(first.url), expectation, 'Look where the page has moved.')
    }
    hop = next
  }
}
