import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { SESSION_HOURS } from '../../shared/store/sessions.ts'
import { Leaving } from './accounts.ts'
import type { PageContext } from './services.ts'

const SESSION = 'session'
const LEAVING = 'leaving'
/** Time to type a password and a code. */
const LEAVING_SECONDS = 15 * 60

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

/** The cookies of a site, by whether it is served by https. */
export const sessionCookies = (secure: boolean) => ({
  session: (c: PageContext): string | undefined => getCookie(c, SESSION, prefixOf(secure)) || undefined,

  keepSession: (c: PageContext, secret: string): void =>
    setCookie(c, SESSION, secret, { ...attributes(secure), maxAge: SESSION_HOURS * 3600 }),

  dropSession: (c: PageContext): void => void deleteCookie(c, SESSION, attributes(secure)),

  /** What was remembered on leaving; undefined: nothing, or nothing that we wrote. */
  leaving: (c: PageContext): Leaving | undefined => {
    const kept = getCookie(c, LEAVING, prefixOf(secure))
    try {
      return Leaving.safeParse(JSON.parse(Buffer.from(kept ?? '', 'base64url').toString())).data
    } catch {
      return undefined
    }
  },

  keepLeaving: (c: PageContext, leaving: Leaving): void =>
    setCookie(c, LEAVING, Buffer.from(JSON.stringify(leaving)).toString('base64url'), {
      ...attributes(secure),
      maxAge: LEAVING_SECONDS,
    }),

  dropLeaving: (c: PageContext): void => void deleteCookie(c, LEAVING, attributes(secure)),
})

export type SessionCookies = ReturnType<typeof sessionCookies>
