import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import * as z from 'zod'
import { SESSION_HOURS } from '../../../shared/store/sessions.ts'
import type { PageContext } from '../services.ts'
import { Leaving } from './accounts.ts'

const SESSION = 'session'
const LEAVING = 'leaving'
/** Time to type a password and a code. */
const LEAVING_SECONDS = 15 * 60
/** Browsers keep 4096 bytes, with the name. */
const LONGEST_COOKIE = 3900

/** On https the name itself binds a cookie to this host and to TLS: no neighbour below the same domain can set it. */
const prefixOf = (secure: boolean) => (secure ? 'host' : undefined)

/** `Lax`, because people come back from the provider, and from a link in a mail, by an address on another site. */
const attributes = (secure: boolean) => ({
  path: '/',
  httpOnly: true,
  sameSite: 'Lax' as const,
  secure,
  ...(secure ? { prefix: 'host' as const } : {}),
})

/** The questions that are open, the latest first: somebody may be signing in in several tabs. */
const leavings = (c: PageContext, secure: boolean): Leaving[] => {
  const kept = getCookie(c, LEAVING, prefixOf(secure))
  try {
    return z.array(Leaving).parse(JSON.parse(Buffer.from(kept ?? '', 'base64url').toString()))
  } catch {
    return []
  }
}

const asCookie = (open: readonly Leaving[]): string => Buffer.from(JSON.stringify(open)).toString('base64url')

/** Keeps the latest, as many as a cookie holds. */
const keepLeavings = (c: PageContext, secure: boolean, open: readonly Leaving[]): void => {
  let kept = open
  while (asCookie(kept).length > LONGEST_COOKIE) kept = kept.slice(0, -1)
  if (kept.length === 0) deleteCookie(c, LEAVING, attributes(secure))
  else setCookie(c, LEAVING, asCookie(kept), { ...attributes(secure), maxAge: LEAVING_SECONDS })
}

/** The cookies of a site, by whether it is served by https. */
export const sessionCookies = (secure: boolean) => ({
  session: (c: PageContext): string | undefined => getCookie(c, SESSION, prefixOf(secure)) || undefined,

  keepSession: (c: PageContext, secret: string): void =>
    setCookie(c, SESSION, secret, { ...attributes(secure), maxAge: SESSION_HOURS * 3600 }),

  dropSession: (c: PageContext): void => void deleteCookie(c, SESSION, attributes(secure)),

  /** What was remembered on leaving with this question; undefined: nothing, or nothing that we wrote. */
  leaving: (c: PageContext, state: string | undefined): Leaving | undefined =>
    leavings(c, secure).find((one) => one.state === state),

  keepLeaving: (c: PageContext, leaving: Leaving): void =>
    keepLeavings(c, secure, [leaving, ...leavings(c, secure)]),

  dropLeaving: (c: PageContext, { state }: Leaving): void =>
    keepLeavings(
      c,
      secure,
      leavings(c, secure).filter((one) => one.state !== state),
    ),
})

export type SessionCookies = ReturnType<typeof sessionCookies>
