import { Hono } from 'hono'
import { isAny } from '../../../shared/domain/person.ts'
import { keyedHash } from '../../../shared/links/hash.ts'
import { systemClock } from '../../../shared/runtime/clock.ts'
import { logger } from '../../../shared/runtime/lambda.ts'
import { logSafely } from '../../../shared/runtime/log-safely.ts'
import { beginAct, endAct } from '../../../shared/store/acts.ts'
import { takeTurn } from '../../../shared/store/limits.ts'
import { readPerson, savePerson } from '../../../shared/store/people.ts'
import { closeSession, openSession } from '../../../shared/store/sessions.ts'
import { page } from '../frame/answer.tsx'
import { networkOf } from '../frame/visitor.ts'
import { SignedInPage } from '../pages/access/send-again.tsx'
import { LeavingPage, SignedOutPage, type SignInOutcome, SignInPage } from '../pages/access/sign-in.tsx'
import type { ConsoleEnv, ConsoleServices, PageContext } from '../services.ts'
import { BACK, SIGNED_OUT } from './accounts.ts'
import { personAt } from './authorise.tsx'
import { homeOf } from './own-clusters.ts'
import { sessionCookies } from './session-cookie.ts'
import { placeWithin, SIGN_IN, SIGN_OUT, SIGNED_IN } from './sign-in-href.ts'

/** A whole office may sit behind one network, and each signing in takes two: leaving and coming back (FAULTS G9). */
const AN_HOUR_PER_VISITOR = { most: 60, hours: 1 }

const STATUS = { failed: 401, unreachable: 503, noRole: 403, tooMany: 429 } as const

/** Signing in by the provider of accounts, and out. */
export const signInRoutes = (services: ConsoleServices): Hono<ConsoleEnv> => {
  const { table, now, publicUrl, accounts } = services
  const cookies = sessionCookies(publicUrl.startsWith('https:'))
  const routes = new Hono<ConsoleEnv>()

  const place = (c: PageContext): string => placeWithin(c.req.query('to'), publicUrl)
  const show = (c: PageContext, to: string, outcome?: SignInOutcome, leaveUrl?: string) =>
    page(
      c,
      <SignInPage reader={c.get('reader')} to={to} outcome={outcome} leaveUrl={leaveUrl} />,
      outcome ? STATUS[outcome] : 200,
    )
  const mayTry = async (c: PageContext): Promise<boolean> => {
    const visitor = keyedHash(await services.keys(), 'visitor', networkOf(c) ?? 'unknown')
    return takeTurn(table, 'sign-in', visitor, AN_HOUR_PER_VISITOR)
  }

  const signOutUrl = (c: PageContext): Promise<string | undefined> =>
    accounts.signOutUrl(c.get('reader').language).catch(() => undefined)

  /** Says why in the log, where nobody is named, and nothing of it to who asked. */
  const failed = (c: PageContext, to: string, outcome: SignInOutcome, error: unknown) => {
    logger.warn('nobody was signed in', { outcome, error: logSafely(error) })
    return show(c, to, outcome)
  }

  routes.get(SIGN_IN, async (c) =>
    (await personAt(c, services, cookies)) ? c.redirect(place(c), 302) : show(c, place(c)),
  )

  routes.get(`${SIGN_IN}/start`, async (c) => {
    const to = place(c)
    if (!(await mayTry(c))) return show(c, to, 'tooMany')
    try {
      const { url, leaving } = await accounts.leave(to, c.get('reader').language)
      cookies.keepLeaving(c, leaving)
      return c.redirect(url, 302)
    } catch (error) {
      return failed(c, to, 'unreachable', error)
    }
  })

  routes.get(BACK, async (c) => {
    const leaving = cookies.leaving(c, c.req.query('state'))
    const to = placeWithin(leaving?.to, publicUrl)
    if (!(await mayTry(c))) return show(c, to, 'tooMany')
    if (leaving) cookies.dropLeaving(c, leaving)
    const arrived =
      leaving &&
      (await accounts.arrive(new URL(c.req.url).search, leaving).catch((error: unknown) => ({ error })))
    if (!arrived || 'error' in arrived) {
      // A second tab outran this one, or this is the way back a second time: nobody is let in, and who is in goes on.
      if (await personAt(c, services, cookies)) return c.redirect(to, 303)
      return arrived ? failed(c, to, 'failed', arrived.error) : show(c, to, 'failed')
    }
    const { person, address } = arrived
    const { language } = c.get('reader')
    const before = cookies.session(c)
    if (person.roles.length === 0) {
      // What somebody was who was let in before ends here, and with it every key that they made.
      if (before !== undefined) await closeSession(table, before, systemClock.sleep)
      if (await readPerson(table, person.id))
        await savePerson(table, { ...person, lastSignInAt: now(), language })
      return show(c, to, 'noRole', await signOutUrl(c))
    }

    const act = await beginAct(table, {
      at: now(),
      person: person.id,
      roles: person.roles,
      name: 'sign-in',
    })
    if (before !== undefined) await closeSession(table, before, systemClock.sleep)
    await savePerson(table, {
      ...person,
      lastSignInAt: now(),
      // The desk writes to its officers, and nobody to the others: their addresses are not kept.
      ...(address && isAny(person, ['officer']) ? { address } : {}),
      language,
    })
    cookies.keepSession(c, await openSession(table, person, now()))
    await endAct(table, act, 303)
    return c.redirect(to === '/' ? homeOf(person) : to, 303)
  })

  routes.post(SIGN_OUT, async (c) => {
    const secret = cookies.session(c)
    if (secret !== undefined) await closeSession(table, secret, systemClock.sleep)
    cookies.dropSession(c)
    const url = await signOutUrl(c)
    return url ? page(c, <LeavingPage reader={c.get('reader')} url={url} />) : c.redirect(SIGNED_OUT, 303)
  })

  routes.get(SIGNED_IN, (c) => page(c, <SignedInPage reader={c.get('reader')} />))

  routes.get(SIGNED_OUT, (c) => page(c, <SignedOutPage reader={c.get('reader')} />))

  return routes
}
