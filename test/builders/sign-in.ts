import { createServer } from 'node:http'
import { BACK } from '../../functions/console/access/accounts.ts'
import type { AccountsOptions } from '../../infra/local/accounts/configuration.tsx'
import { PASSWORD } from '../../infra/local/accounts/people.ts'
import { type AccountsServer, createAccounts } from '../../infra/local/accounts/provider.tsx'
import { listen } from '../../infra/local/listen.ts'

/** This machine's provider of accounts on a port of its own, for a site that is served elsewhere or nowhere. */
export const startAccounts = async (
  publicUrl: string,
): Promise<{ options: AccountsOptions; close: () => Promise<void> }> => {
  let handle: AccountsServer | undefined
  const server = createServer((request, response) => handle?.(request, response))
  const { port, close } = await listen(server, 'the accounts')
  const options = {
    issuer: `http://localhost:${port}/accounts`,
    clientId: 'segnavia',
    clientSecret: 'a secret of the tests, long enough',
    apiClientId: 'segnavia-api',
    publicUrl,
  }
  handle = createAccounts(options)
  return { options, close }
}

/** The cookies that an answer sets, as a browser sends them back; those it takes away are left out. */
export const cookiesOf = (response: Response): string[] =>
  response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0] ?? '')
    .filter((cookie) => !cookie.endsWith('='))

const leadsTo = (response: Response): string => {
  const address = response.headers.get('location')
  if (!address) throw new Error(`Expected to be led on, was answered ${response.status}.`)
  return address
}

/**
 * Types name and password on the provider's own page, as somebody does at a browser.
 * @param url where the site sends people to @returns the address by which it sends them back
 */
export const passAccounts = async (url: string, user: string, password = PASSWORD): Promise<string> => {
  const jar = new Map<string, string>()
  const ask = async (address: string, init: RequestInit = {}): Promise<Response> => {
    const cookie = [...jar].map((pair) => pair.join('=')).join('; ')
    const response = await fetch(address, { ...init, headers: { cookie }, redirect: 'manual' })
    for (const set of cookiesOf(response)) {
      const at = set.indexOf('=')
      jar.set(set.slice(0, at), set.slice(at + 1))
    }
    return response
  }
  const form = new URL(leadsTo(await ask(url)), url).href
  const typed = new URLSearchParams({ user, password })
  const goesOn = leadsTo(await ask(form, { method: 'POST', body: typed }))
  return leadsTo(await ask(new URL(goesOn, form).href))
}

/** A site as a browser asks it, without following where it leads. */
export type Asking = (path: string, init?: RequestInit) => Promise<Response>

/** Signs in at a site by the real flow. @returns the cookies that the browser then holds. */
export const signInAt = async (ask: Asking, user: string): Promise<string> => {
  const leaving = await ask('/sign-in/start')
  const { pathname, search } = new URL(await passAccounts(leadsTo(leaving), user))
  if (pathname !== BACK) throw new Error(`Expected to come back to ${BACK}, was sent to ${pathname}.`)
  const arrived = await ask(`${pathname}${search}`, { headers: { cookie: cookiesOf(leaving).join('; ') } })
  if (arrived.status !== 303) throw new Error(`Expected to be signed in, was answered ${arrived.status}.`)
  return cookiesOf(arrived).join('; ')
}
