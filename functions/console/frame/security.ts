import type { MiddlewareHandler } from 'hono'
import type { PageContext } from '../services.ts'

/**
 * Nothing but our own styles, fonts and forms: a script that got into a page would not run (FAULTS E3).
 * `data:` pictures and its one `data:` font are the little marks that bootstrap-italia draws. Frames: the mailbox's messages.
 */
const POLICY_PARTS = [
  "default-src 'none'",
  "style-src 'self'",
  "font-src 'self' data:",
  "img-src 'self' data:",
  "form-action 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
]

/** What a page with a script of ours sends instead: files of this site alone, nothing written into the page itself. */
export const POLICY_WITH_SCRIPT = [...POLICY_PARTS, "script-src 'self'", "connect-src 'self'"].join('; ')

/**
 * Referrers stay on this site: addresses hold tokens. `no-referrer` would also take the Origin off our own forms,
 * by which we know them.
 */
export const HEADERS = {
  'content-security-policy': POLICY_PARTS.join('; '),
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'x-robots-tag': 'noindex',
  'cache-control': 'private, no-store',
} as const

/** Headers of every answer; one that a route has set itself stays. @param https whether the site is served so. */
export const protect =
  (https: boolean): MiddlewareHandler =>
  async (c, next) => {
    await next()
    for (const [name, value] of Object.entries(HEADERS))
      if (!c.res.headers.has(name)) c.res.headers.set(name, value)
    if (https) c.res.headers.set('strict-transport-security', 'max-age=31536000')
  }

/**
 * Did our own page send this form? Browsers say where a request comes from; what says nothing is no browser, and
 * holds no cookie of ours that it could misuse.
 */
export const isOwnForm = (c: PageContext, publicUrl: string): boolean => {
  const site = c.req.header('sec-fetch-site')
  if (site !== undefined && site !== 'same-origin') return false
  const origin = c.req.header('origin')
  if (origin === undefined) return true
  if (!URL.canParse(origin)) return false
  const { host } = new URL(origin)
  return host === new URL(publicUrl).host || host === c.req.header('host')
}
