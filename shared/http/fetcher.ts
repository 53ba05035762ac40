import type { Instant } from '../domain/time.ts'
import type { Clock } from '../runtime/clock.ts'
import type { PageRequest } from '../sources/source.ts'
import type { Resolve } from './addresses.ts'
import { systemResolve } from './addresses.ts'
import { AskedToWait, HttpStatus } from './errors.ts'
import type { Answer, Hop } from './exchange.ts'
import { exchange } from './exchange.ts'
import type { Limits } from './limits.ts'
import { usualLimits } from './limits.ts'
import { createTurns } from './politeness.ts'
import { follow } from './redirects.ts'
import type { Conditional } from './request.ts'
import { firstHop, robotsHop, userAgent } from './request.ts'
import { retryAfter, retrying } from './retry.ts'
import { createRobots, ROBOTS_BYTES } from './robots.ts'
import { readText } from './text.ts'

/** A page as text with the marks of its version, or word that it has not changed since. */
export type Fetched =
  | { status: 'ok'; body: string; etag?: string; lastModified?: string; fetchedAt: Instant }
  | { status: 'unchanged' }

export type Fetcher = {
  /**
   * Fetches a page, politely and safely.
   * @param conditional the marks of the copy that the caller has
   * @throws Refused, Unreachable, TimedOut, TooLarge, NotText, AskedToWait, HttpStatus (errors.ts)
   */
  get: (request: PageRequest, conditional?: Conditional) => Promise<Fetched>
}

export type FetcherOptions = Partial<Limits> & {
  clock: Clock
  /** Whom a site's owner can write to, e.g. `mailto:calls@segnavia.example.org`. */
  contact: string
  /** Origin (and base path) of a gateway that makes the requests for us; see egress.ts. */
  egress?: string
  /** Host name to addresses; the system's resolver unless given. */
  resolve?: Resolve
  /** `address:port` pairs permitted although private or on another port, e.g. `127.0.0.1:4010`. For tests. */
  allow?: readonly string[]
  /** The addresses are typed by somebody, not a source's own. */
  isTyped?: boolean
  /** From 0 to below 1, for the jitter of retries. */
  random?: () => number
}

/** A version mark that can be sent back as it came; anything else is none. */
const mark = (value: string | undefined) => (value && /^[\x20-\x7e]{1,1000}$/.test(value) ? value : undefined)

const isPage = (status: number) => status === 200 || status === 203

/**
 * A fetcher for one run: it remembers robots.txt files and each host's pace for as long as it lives.
 * Politeness follows the host in the URL, also when an egress gateway makes the requests.
 */
export const createFetcher = (options: FetcherOptions): Fetcher => {
  const { clock, contact, egress, resolve = systemResolve, allow = [], random = Math.random } = options
  const limits: Limits = { ...usualLimits, ...options }
  const agent = userAgent(contact)
  const wire = { resolve, allow, egress, limits, isTyped: options.isTyped ?? false }
  const turns = createTurns(clock, limits.gap, limits.patience)
  const often = { clock, random, attempts: limits.attempts, patience: limits.patience }

  const visit = async (hop: Hop): Promise<Answer> => {
    const host = hop.url.hostname
    const answer = await turns.take(host, () => exchange(hop, wire))
    const { status, headers } = answer
    const until =
      status === 429 || status === 503 ? retryAfter(headers['retry-after'], clock.now()) : undefined
    if (until === undefined) return answer
    turns.hold(host, until)
    throw new AskedToWait(host, until)
  }

  const robots = createRobots((url) =>
    retrying(async () => {
      const answer = await follow(robotsHop(url, agent, ROBOTS_BYTES), visit, allow)
      if (isPage(answer.status)) return readText(answer, ROBOTS_BYTES)
      if (answer.status >= 400 && answer.status < 500) return undefined
      throw new HttpStatus(answer.hop.url, answer.status)
    }, often),
  )

  const permitted = async (hop: Hop): Promise<Answer> => {
    turns.slowDown(hop.url.hostname, await robots.permit(hop.url))
    return visit(hop)
  }

  return {
    get: async (request, conditional = {}) => {
      const first = await firstHop(request, conditional, agent, allow)
      return retrying(async () => {
        const answer = await follow(first, permitted, allow)
        const { status, headers } = answer
        const asked = conditional.etag !== undefined || conditional.lastModified !== undefined
        if (status === 304 && asked) return { status: 'unchanged' }
        if (!isPage(status)) throw new HttpStatus(answer.hop.url, status)
        const etag = mark(headers.etag)
        const lastModified = mark(headers['last-modified'])
        return {
          status: 'ok',
          body: await readText(answer, limits.textBytes),
          ...(etag ? { etag } : {}),
          ...(lastModified ? { lastModified } : {}),
          fetchedAt: clock.now(),
        }
      }, often)
    },
  }
}
