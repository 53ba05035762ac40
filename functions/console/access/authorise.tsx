import type { MiddlewareHandler } from 'hono'
import { matchedRoutes } from 'hono/route'
import type { Person } from '../../../shared/domain/person.ts'
import { beginAct, endAct } from '../../../shared/store/acts.ts'
import { readPeople } from '../../../shared/store/people.ts'
import { readSession } from '../../../shared/store/sessions.ts'
import { type Asker, askerByToken, KEPT_OUT, type KeptOut, mayAskAgain } from '../api/let-in.ts'
import { answerProblem, isApi } from '../api/problem.ts'
import { fault, page } from '../frame/answer.tsx'
import { isOwnForm } from '../frame/security.ts'
import { formOf } from '../frame/served.ts'
import { type Field, SendAgainPage } from '../pages/access/send-again.tsx'
import type { ConsoleEnv, ConsoleServices, PageContext } from '../services.ts'
import { isOpen, mayUse, OFFICE_ROUTES } from './access.ts'
import { SIGNED_OUT } from './accounts.ts'
import { type SessionCookies, sessionCookies } from './session-cookie.ts'
import { SIGN_OUT, signInHref } from './sign-in-href.ts'

/** Who is at the page; undefined: nobody who has signed in, or not lately. */
export const personAt = async (
  c: PageContext,
  { table, now }: Pick<ConsoleServices, 'table' | 'now'>,
  cookies: Pick<SessionCookies, 'session'>,
): Promise<Person | undefined> => {
  const secret = cookies.session(c)
  const session = secret === undefined ? undefined : await readSession(table, secret, now())
  return session?.person
}

/** Who has signed in, on a page of the office. @throws Error on any other page: there nobody is asked. */
export const personIn = (c: PageContext): Person => {
  const { person } = c.get('reader')
  if (!person)
    throw new Error('[console] expected somebody who has signed in, found nobody. Is the route in access.ts?')
  return person
}

/**
 * The parts of a path that its pattern leaves open, by their names: for `/clusters/:cluster/friday` the cluster. Read
 * from the address, because here, before the page itself, hono has no parameters of the page's pattern.
 */
const namedIn = (pattern: string, path: string): Map<string, string> => {
  const written = path.split('/')
  const open = pattern.split('/').flatMap((part, place): [string, string][] => {
    const value = written[place]
    return part.startsWith(':') && value ? [[part.slice(1), tryDecode(value)]] : []
  })
  return new Map(open)
}

const tryDecode = (written: string): string => {
  try {
    return decodeURIComponent(written)
  } catch {
    return written
  }
}

/** Answers a form that came when nobody was signed in any more: it is not carried out, and not lost. */
const waiting = async (c: PageContext): Promise<Response> => {
  if (c.req.path === SIGN_OUT) return c.redirect(SIGNED_OUT, 303)
  const fields = Object.entries(await formOf(c, true)).flatMap(([name, sent]) =>
    [sent].flat().flatMap((value): Field[] => (typeof value === 'string' ? [[name, value]] : [])),
  )
  return page(c, <SendAgainPage reader={c.get('reader')} fields={fields} />, 401)
}

/** HEAD is answered by what answers GET. */
const isRead = (c: PageContext): boolean => ['GET', 'HEAD'].includes(c.req.method)

/** Says why, as a page, to programs as a problem; who has not signed in is led to do so. */
const keepOut = (c: PageContext, kept: KeptOut): Response | Promise<Response> => {
  if (isApi(c.req.path)) return answerProblem(c, KEPT_OUT[kept])
  if (kept === 'notYours' || kept === 'refused') return fault(c, kept)
  return isRead(c) ? c.redirect(signInHref(new URL(c.req.url)), 302) : waiting(c)
}

/** Who asks: of the API by the access token or key that comes along, else by the session, whose forms are our own pages'. */
const askerOf = async (
  c: PageContext,
  services: ConsoleServices,
  cookies: Pick<SessionCookies, 'session'>,
): Promise<Asker | KeptOut> => {
  const byToken = isApi(c.req.path) ? await askerByToken(c, services) : undefined
  if (byToken !== undefined) return byToken
  if (!isRead(c) && !isOwnForm(c, services.publicUrl)) return 'refused'
  const person = await personAt(c, services, cookies)
  return person ? { person } : 'signedOut'
}

/**
 * Before every page: who is there, and may it be here? By the one table of routes, closed where the table says nothing.
 * Of what the table gives an act, it is written down who did what, before it is done and how it went.
 */
export const authorise = (services: ConsoleServices): MiddlewareHandler<ConsoleEnv> => {
  const { table, now, publicUrl } = services
  const cookies = sessionCookies(publicUrl.startsWith('https:'))
  return async (c, next) => {
    const route = matchedRoutes(c).find(({ method }) => method !== 'ALL')
    if (!route || isOpen(route.path)) return next()
    const rule = OFFICE_ROUTES[`${route.method} ${route.path}`]
    if (!rule) return keepOut(c, 'notYours')
    const asker = await askerOf(c, services, cookies)
    if (typeof asker === 'string') return keepOut(c, asker)
    const { person, key } = asker
    if (isApi(route.path) && !(await mayAskAgain(services, asker))) return keepOut(c, 'tooMany')
    if (key) c.set('key', key)
    c.set('reader', { ...c.get('reader'), person, people: await readPeople(table) })

    const named = namedIn(route.path, c.req.path)
    const isInScope = !key || (rule.scope !== undefined && key.scopes.includes(rule.scope))
    const may = mayUse(person, `${route.method} ${route.path}`, named.get('cluster'))

    /** @returns an answer instead of the page's own */
    const answer = async (): Promise<Response | undefined> => {
      if (!may) return keepOut(c, 'notYours')
      if (!isInScope) return keepOut(c, 'notInScope')
      await next()
      return undefined
    }
    if (!rule.act) return answer()
    const subject = [...named.values()].join('/').slice(0, 200) || undefined
    const act = await beginAct(table, {
      at: now(),
      person: person.id,
      roles: person.roles,
      name: rule.act,
      ...(key ? { key: key.id } : {}),
      ...(subject ? { subject } : {}),
    })
    const refused = await answer()
    await endAct(table, act, (refused ?? c.res).status, c.get('subject') ?? subject)
    return refused
  }
}
