import { load } from 'cheerio/slim'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { placeWithin } from '../../functions/console/access/sign-in-href.ts'
import { createConsole } from '../../functions/console/app.tsx'
import { plus } from '../../shared/domain/time.ts'
import { readActs } from '../../shared/store/acts.ts'
import { readPeople } from '../../shared/store/people.ts'
import { readSession } from '../../shared/store/sessions.ts'
import { cookiesOf, passAccounts } from '../builders/sign-in.ts'
import { type ConsoleWorld, NOW, PUBLIC_URL, startConsoleWorld } from './console-world.ts'

let world: ConsoleWorld
beforeAll(async () => {
  world = await startConsoleWorld()
  await world.fill()
})
afterAll(() => world.close())

const own = { origin: PUBLIC_URL, 'sec-fetch-site': 'same-origin' }
const secretOf = (cookie: string): string => cookie.replace('__Host-session=', '')
/** Leaves for the provider. @returns its address, and the cookie that remembers why */
const leave = async (path = '/sign-in/start') => {
  const leaving = await world.askAsStranger(path)
  return { url: leaving.headers.get('location') ?? '', cookie: cookiesOf(leaving).join('; ') }
}
const arrive = (address: string, cookie: string): Promise<Response> =>
  world.askAsStranger(address.replace(PUBLIC_URL, ''), { headers: { cookie } })

describe('signing in', () => {
  it('leads to the provider with state, nonce and a challenge, and back to the page that was wanted', async () => {
    const asked = await world.askAsStranger('/members?q=filo')
    expect(asked.headers.get('location')).toBe('/sign-in?to=%2Fmembers%3Fq%3Dfilo')
    const page = await (await world.askAsStranger(asked.headers.get('location') ?? '')).text()
    expect(page).toContain('/sign-in/start?to=%2Fmembers%3Fq%3Dfilo')
    const { url, cookie } = await leave('/sign-in/start?to=%2Fmembers%3Fq%3Dfilo')
    const query = new URL(url).searchParams
    for (const name of ['state', 'nonce', 'code_challenge']) expect(query.get(name)).toMatch(/^[\w-]{43}$/)
    expect(Object.fromEntries(query)).toMatchObject({
      response_type: 'code',
      code_challenge_method: 'S256',
      redirect_uri: `${PUBLIC_URL}/sign-in/back`,
    })
    const arrived = await arrive(await passAccounts(url, 'marta'), cookie)
    expect([arrived.status, arrived.headers.get('location')]).toEqual([303, '/members?q=filo'])
  })

  it('keeps its cookie from scripts, from other hosts and from plain http', async () => {
    const { url, cookie } = await leave()
    const arrived = await arrive(await passAccounts(url, 'marta'), cookie)
    const session = arrived.headers.getSetCookie().find((set) => set.startsWith('__Host-session='))
    expect(session).toMatch(/; Path=\/;.*HttpOnly; Secure; SameSite=Lax$/)
    expect(session).not.toMatch(/Domain=/)
    expect(session).toContain('Max-Age=43200')
  })

  it('opens a new session each time, and ends the one before', async () => {
    const before = await world.signIn('marta')
    const { url, cookie } = await leave()
    const arrived = await arrive(await passAccounts(url, 'marta'), `${cookie}; ${before}`)
    const [after] = cookiesOf(arrived)
    expect(after).not.toBe(before)
    expect((await world.askAsStranger('/', { headers: { cookie: before } })).status).toBe(302)
    expect((await world.askAsStranger('/', { headers: { cookie: after ?? '' } })).status).toBe(200)
  })

  it('takes no cookie as a session that it has not given', async () => {
    const { url, cookie } = await leave()
    const arrived = await arrive(await passAccounts(url, 'marta'), `${cookie}; __Host-session=planted`)
    expect(cookiesOf(arrived).join()).not.toContain('planted')
    expect((await world.askAsStranger('/', { headers: { cookie: '__Host-session=planted' } })).status).toBe(
      302,
    )
  })

  it('remembers who it was, with the roles that the provider names', async () => {
    await world.signIn('luca')
    expect((await readPeople(world.table)).get('luca')).toEqual({
      id: 'luca',
      name: 'Luca Ferri',
      roles: ['manager:agrifood', 'manager:greentech'],
      lastSignInAt: NOW,
      language: 'it',
    })
    // Nobody but the desk writes to who works here: addresses of others are not kept.
    await world.signIn('nora')
    expect((await readPeople(world.table)).get('nora')?.address).toBe('nora@offices.example.org')
  })

  it('is not for who has no role, and says so', async () => {
    const { url, cookie } = await leave()
    const arrived = await arrive(await passAccounts(url, 'ivo'), cookie)
    expect(arrived.status).toBe(403)
    const text = await arrived.text()
    expect(text).toContain('non ha ancora un ruolo')
    expect(cookiesOf(arrived).join()).not.toContain('session')
    // The provider would let the same account in again, unasked.
    const another = load(text)('main .actions a:not(.btn)').attr('href')
    expect(another).toMatch(/\/accounts\/session\/end\?.*sign-in%2Fout/)
  })

  it('can be begun in several tabs at once, and each goes on to its own page', async () => {
    let cookies = new Map<string, string>()
    const keep = (response: Response) => {
      for (const set of response.headers.getSetCookie()) {
        const [name = '', value = ''] = set.split(';')[0]?.split('=') ?? []
        cookies = new Map([...cookies, [name, value]])
      }
      return response
    }
    const cookie = () => [...cookies].map((pair) => pair.join('=')).join('; ')
    const places = ['/members', `/?q=${'filo+'.repeat(250)}`, '/runs', '/sources']
    const tabs: string[] = []
    for (const to of places) {
      const asked = await world.askAsStranger(`/sign-in/start?${new URLSearchParams({ to })}`, {
        headers: { cookie: cookie() },
      })
      tabs.push(await passAccounts(keep(asked).headers.get('location') ?? '', 'marta'))
    }
    expect(cookie().length).toBeLessThan(4096)
    for (const [tab, place] of places.entries()) {
      const arrived = keep(await arrive(tabs[tab] ?? '', cookie()))
      expect([arrived.status, arrived.headers.get('location')]).toEqual([303, place])
    }
    expect(cookies.get('__Host-leaving')).toBe('')
  })

  it('forgets the tab that was opened first where a cookie holds no more', async () => {
    let cookie = ''
    for (let tab = 0; tab < 20; tab += 1) {
      const asked = await world.askAsStranger(
        '/sign-in/start?to=%2Fmembers',
        { headers: { cookie } },
        '203.0.113.20',
      )
      cookie = cookiesOf(asked).join('; ')
      expect(cookie.length).toBeLessThan(4096)
    }
  })

  it('leads who is in already to where it wanted to go, though this answer was used or outrun', async () => {
    const first = await leave('/sign-in/start?to=%2Fmembers')
    const back = await passAccounts(first.url, 'marta')
    const session = cookiesOf(await arrive(back, first.cookie)).find((one) => one.includes('session='))
    const again = await arrive(back, `${first.cookie}; ${session}`)
    expect([again.status, again.headers.get('location')]).toEqual([303, '/members'])
    expect(cookiesOf(again)).toEqual([])
    const bare = await arrive(back, session ?? '')
    expect([bare.status, bare.headers.get('location')]).toEqual([303, '/'])
  })

  it('goes on to no address that a cookie cannot hold, and to no page of signing in', () => {
    expect(placeWithin(`/?q=${'è'.repeat(800)}`, PUBLIC_URL)).toBe('/')
    expect(placeWithin('/sign-in/start?to=%2Fsign-in%2Fstart', PUBLIC_URL)).toBe('/')
    expect(placeWithin('/sign-in', PUBLIC_URL)).toBe('/')
  })

  it('G7 never leads to another site', () => {
    for (const to of [
      'https://elsewhere.example',
      '//elsewhere.example',
      '/\\elsewhere.example',
      '/\t/elsewhere.example',
      '/.//elsewhere.example',
      '/%2e//elsewhere.example',
      '/members/..//elsewhere.example',
      '/./\\elsewhere.example',
      'members',
      '',
    ])
      expect(placeWithin(to, PUBLIC_URL)).toBe('/')
    expect(placeWithin('/calls/rer-bandi%3Amaglia?edited=saved', PUBLIC_URL)).toBe(
      '/calls/rer-bandi%3Amaglia?edited=saved',
    )
  })
})

describe('G3 an answer that is not to the question', () => {
  const refused = async (answer: Response) => {
    expect(answer.status).toBe(401)
    expect(await answer.text()).toContain('Accesso non riuscito')
    expect(cookiesOf(answer).join()).not.toContain('session=')
  }

  it('is refused without the cookie of leaving, or with another', async () => {
    const { url } = await leave()
    await refused(await arrive(await passAccounts(url, 'marta'), ''))
    const other = await leave()
    await refused(await arrive(await passAccounts((await leave()).url, 'marta'), other.cookie))
    await refused(await arrive('/sign-in/back?code=x&state=y', '__Host-leaving=bm90IEpTT04'))
  })

  it('is refused the second time', async () => {
    const { url, cookie } = await leave()
    const back = await passAccounts(url, 'marta')
    expect((await arrive(back, cookie)).status).toBe(303)
    await refused(await arrive(back, cookie))
  })

  it('is refused with another state, another provider, or an error', async () => {
    const { url, cookie } = await leave()
    const back = new URL(await passAccounts(url, 'marta'))
    const changed = (name: string, value: string): string => {
      const other = new URL(back)
      other.searchParams.set(name, value)
      return other.href
    }
    await refused(await arrive(changed('state', 'another'), cookie))
    await refused(await arrive(changed('iss', 'https://elsewhere.example'), cookie))
    await refused(await arrive('/sign-in/back?error=access_denied', cookie))
  })
})

describe('a session', () => {
  it('is kept by the hash of its secret alone', async () => {
    const secret = secretOf(await world.signIn('marta'))
    expect(Buffer.from(secret, 'base64url')).toHaveLength(32)
    expect((await readSession(world.table, secret, NOW))?.person.id).toBe('marta')
    for (const wrong of [secret.slice(1), '', `${secret}x`])
      expect(await readSession(world.table, wrong, NOW)).toBeUndefined()
  })

  it('ends two hours after the last page, and a working day after its beginning', async () => {
    const at = (hours: number) => plus(NOW, { hours })
    const idle = secretOf(await world.signIn('marta'))
    expect(await readSession(world.table, idle, at(1.9))).toBeDefined()
    expect(await readSession(world.table, idle, at(3.8))).toBeDefined()
    expect(await readSession(world.table, idle, at(5.8))).toBeUndefined()
    const busy = secretOf(await world.signIn('marta'))
    const later = { ...world.table, now: () => at(12) }
    for (let hours = 1; hours < 12; hours += 1)
      expect(await readSession(world.table, busy, at(hours))).toBeDefined()
    expect(await readSession(later, busy, at(12))).toBeUndefined()
  })

  it('ends by signing out, at once, and the browser goes on to sign out of the account', async () => {
    const cookie = await world.signIn('sara')
    const answer = await world.askAsStranger('/sign-out', { method: 'POST', headers: { ...own, cookie } })
    expect(answer.headers.getSetCookie().join()).toMatch(/__Host-session=;.*Max-Age=0/)
    expect(await answer.text()).toMatch(
      /http-equiv="refresh" content="0;url=http:\/\/localhost:\d+\/accounts\/session\/end/,
    )
    expect((await world.askAsStranger('/', { headers: { cookie } })).status).toBe(302)
    expect(await (await world.askAsStranger('/sign-in/out')).text()).toContain('Siete usciti')
  })
})

it('who runs into a provider that does not answer is told, and can try again', async () => {
  const lost = () => Promise.reject(new Error('connect ECONNREFUSED'))
  const app = createConsole({
    ...world.services,
    accounts: { leave: lost, arrive: lost, bearer: lost, signOutUrl: lost },
  })
  const answer = await app.request(`${PUBLIC_URL}/sign-in/start`, { headers: { 'accept-language': 'en' } })
  expect(answer.status).toBe(503)
  expect(await answer.text()).toContain('The accounts page does not answer')
})

describe('G9 many tries', () => {
  it('from one network are stopped, and others go on', async () => {
    const one = { statuses: new Set<number>() }
    for (let turn = 0; turn < 70; turn += 1)
      one.statuses.add((await world.askAsStranger('/sign-in/back?code=guess', {}, '198.51.100.7')).status)
    expect([...one.statuses]).toEqual([401, 429])
    expect((await world.askAsStranger('/sign-in/start', {}, '198.51.100.7')).status).toBe(429)
    expect((await world.askAsStranger('/sign-in/start', {}, '203.0.113.9')).status).toBe(302)
  })
})

describe('what is done', () => {
  it('is written down with who, in which role, what, to which record and how it went', async () => {
    const cookie = await world.signIn('marta')
    const post = (path: string, fields: Record<string, string> = {}) =>
      world.askAsStranger(path, {
        method: 'POST',
        headers: { ...own, cookie },
        body: new URLSearchParams(fields),
      })
    await post('/calls/rer-bandi%3Anone/edits', { do: 'correct', reason: 'parola segreta' })
    await post('/sources/rer-bandi/release')
    await post('/clusters/create/friday/rer-bandi%3Anone', { do: 'hold' })
    await post('/concepts/agrifood/edit')
    const acts = (await readActs(world.table, NOW.slice(0, 10))).filter(({ person }) => person === 'marta')
    expect(acts).toContainEqual(expect.objectContaining({ at: NOW, name: 'sign-in', status: 303 }))
    expect(acts).toContainEqual(
      expect.objectContaining({
        name: 'edit-call',
        subject: 'rer-bandi:none',
        status: 404,
        roles: ['manager:create'],
      }),
    )
    expect(acts).toContainEqual(
      expect.objectContaining({ name: 'release-reading', subject: 'rer-bandi', status: 403 }),
    )
    expect(acts).toContainEqual(
      expect.objectContaining({ name: 'steer-call', subject: 'create/rer-bandi:none', status: 404 }),
    )
    expect(acts).toContainEqual(
      expect.objectContaining({ name: 'edit-draft', subject: 'agrifood', status: 403 }),
    )
    expect(JSON.stringify(acts)).not.toContain('parola segreta')
  })

  it('is listed for operators, by who and what, and exported as it is filtered', async () => {
    await world.signIn('elena')
    const page = await world.read('/audit?person=elena&act=sign-in')
    expect(page).toContain('Elena Rocchi')
    expect(page).toMatch(/1 azione/)
    expect(await world.read('/audit?from=2026-01-01&to=2026-01-31')).toContain('Nessuna azione corrisponde')
    const csv = await world.read('/audit.csv?person=elena&act=sign-in&lang=en')
    expect(csv).toContain('"signed in"')
    expect(csv.trim().split('\r\n')).toHaveLength(2)
    expect(await world.read('/audit?act=export-acts')).toContain('scaricato questo registro')
  })
})
