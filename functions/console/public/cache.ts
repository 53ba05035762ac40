import { createHash } from 'node:crypto'
import type { Snapshots } from '../../../shared/blobs/snapshot-loader.ts'
import type { Instant } from '../../../shared/domain/time.ts'
import { momentsOf, stretchEnd, stretchOf } from '../../../shared/public/index.ts'
import { codeVersion } from '../../../shared/runtime/code.ts'
import { stylesheets } from '../assets.ts'
import type { PageContext } from '../services.ts'

/**
 * For how long caches hand out a page or a file without asking, in seconds, where nothing is known to happen before. A
 * correction is seen after this at the latest.
 */
export const PAGE_SECONDS = 300
export const FILE_SECONDS = 900

const CODE = [codeVersion(import.meta.url) ?? 'sources', ...stylesheets]

/** Sorting thousands of moments is done once for each snapshot. */
const moments = new WeakMap<object, readonly Instant[]>()

const momentsIn = ({ calls }: Pick<Snapshots, 'calls'>): readonly Instant[] => {
  const known = moments.get(calls.cards) ?? momentsOf(calls.cards.values())
  moments.set(calls.cards, known)
  return known
}

/**
 * The tag of whatever is asked for, known without making it: by the code, what was matched, what offices hold, the
 * stretch of time and the address, which names the language. Weak, because what is sent may be compressed.
 */
const tagOf = (c: PageContext, snapshots: Snapshots, now: Instant, also: unknown): string => {
  const { calls, profiles, steering = [] } = snapshots
  const url = new URL(c.req.url)
  const parts = [
    ...CODE,
    calls.version,
    profiles.version,
    steering.filter(({ does }) => does === 'hold'),
    stretchOf(momentsIn(snapshots), now),
    url.pathname,
    url.search,
    ...(also === undefined ? [] : [also]),
  ]
  return `W/"${createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 24)}"`
}

/** Does the asker have it already? Tags are compared weakly (RFC 9110, 13.1.2). */
const isKnown = (c: PageContext, tag: string): boolean => {
  const asked = c.req.header('if-none-match')?.slice(0, 2000) ?? ''
  return (
    asked.trim() === '*' || asked.split(',').some((one) => one.trim().replace(/^W\//, '') === tag.slice(2))
  )
}

/** What an answer says of itself to caches and search engines. @param indexed may search engines list it? */
export const keepFor = (c: PageContext, seconds: number, indexed: boolean): void => {
  c.header('cache-control', `public, max-age=${seconds}`)
  c.header('vary', 'Accept-Encoding')
  c.header('x-robots-tag', indexed ? 'all' : 'noindex')
}

/** Never beyond the next deadline or opening, nor beyond the day: no cache says that a call is open once it is not. */
const secondsLeft = (snapshots: Snapshots, now: Instant): number =>
  (Date.parse(stretchEnd(momentsIn(snapshots), now)) - Date.parse(now)) / 1000

/** Answers with what `make` makes, unless the asker has it. Sets no cookie and asks for none. `also`: what else is on it. */
export const answerKept = async (
  c: PageContext,
  snapshots: Snapshots,
  {
    now,
    seconds,
    indexed = true,
    also,
  }: { now: Instant; seconds: number; indexed?: boolean; also?: unknown },
  make: () => Response | Promise<Response>,
): Promise<Response> => {
  const tag = tagOf(c, snapshots, now, also)
  keepFor(c, Math.min(seconds, secondsLeft(snapshots, now)), indexed)
  c.header('etag', tag)
  return isKnown(c, tag) ? c.body(null, 304) : make()
}
