import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isOpen, mayUse, OFFICE_ROUTES } from '../../functions/console/access/access.ts'
import { ACCOUNTS } from '../../infra/local/accounts/people.ts'
import { actsFor, kindOf, RoleKind, rolesIn } from '../../shared/domain/person.ts'
import { readOfficeNotes } from '../../shared/store/office-notes.ts'
import { addQuestion } from '../../shared/store/questions.ts'
import { type ConsoleWorld, NOW, PUBLIC_URL, startConsoleWorld } from './console-world.ts'

/** Ids as a contact's questions have them. */
const QUESTIONS = { create: 'question-1', build: 'question-2' } as const

let world: ConsoleWorld
/** The cookie of somebody in each role. */
const sessions = new Map<RoleKind, string>()
beforeAll(async () => {
  world = await startConsoleWorld()
  await world.fill()
  for (const kind of RoleKind.options) {
    const account = ACCOUNTS.find(({ groups }) => groups.some((role) => kindOf(role) === kind))
    sessions.set(kind, await world.signIn(account?.id ?? ''))
  }
})
afterAll(() => world.close())

const routes = Object.entries(OFFICE_ROUTES)
const isRead = ([route]: (typeof routes)[number]): boolean => route.startsWith('GET ')
const READS = routes.filter(isRead)
const WRITES = routes.filter((route) => !isRead(route))
const isOfApi = (route: string): boolean => route.includes(' /api/')

/** An address that a pattern stands for; nothing is there, so that nothing is done. The cluster is the manager's own. */
const addressOf = (route: string): string =>
  route.replace(/^\w+ /, '').replace(':cluster', 'create').replace(/:\w+/g, 'nobody')

/** Let in: what was asked for was done, or is not there, or was not asked for as it has to be. */
const DONE = [200, 303, 400, 404, 409, 415, 422, 428]

/** Asks for a route, as a page of ours does; with no form in it, so that nothing is done. */
const use = (route: string, cookie: string): Promise<Response> =>
  world.askAsStranger(addressOf(route), {
    method: route.split(' ')[0] ?? '',
    headers: { cookie, origin: PUBLIC_URL, 'sec-fetch-site': 'same-origin' },
  })

describe('the table of who may what', () => {
  it('names every route of the console that is not open to all, and no other', () => {
    const there = world.routes
      .filter(({ method, path }) => method !== 'ALL' && !isOpen(path))
      .map(({ method, path }) => `${method} ${path}`)
    expect([...new Set(there)].toSorted()).toEqual(Object.keys(OFFICE_ROUTES).toSorted())
  })

  it('has something written down of whatever changes something; a form that only asks is marked as such', () => {
    expect(WRITES.filter(([, { act, asks }]) => !act === !asks)).toEqual([])
    expect(WRITES.filter(([, { asks }]) => asks).map(([route]) => route)).toEqual([
      'POST /concepts/:cluster/edit/preview',
      'POST /desk/:id/parts/:part/reach',
      'POST /api/v1/clusters/:cluster/draft/trial',
      'POST /api/v1/clusters/:cluster/members/preview',
      'POST /api/v1/members/:member/preview',
    ])
  })

  it('lets an operator do everything but announce, and who reads only change nothing but to sign out', () => {
    // But for announcing the Region's calls, which is the consortium's alone (decision 0023).
    const kept = routes.filter(([, { may }]) => !may.includes('operator')).map(([route]) => route)
    expect(kept.filter((route) => !/ (?:\/desk|\/api\/v1\/announcements)/.test(route))).toEqual([])
    expect(WRITES.filter(([, { may }]) => may.includes('reader')).map(([route]) => route)).toEqual([
      'POST /sign-out',
    ])
  })

  it('gives a route that it does not name to nobody', () => {
    expect(mayUse({ roles: ['operator'] }, 'GET /elsewhere')).toBe(false)
    expect(mayUse({ roles: ['operator'] }, 'GET __proto__')).toBe(false)
  })
})

describe.each(routes.filter(([route]) => route !== 'POST /sign-out'))('%s', (route, { may }) => {
  it.each(RoleKind.options)('answers a %s as the table says', async (kind) => {
    const { status } = await use(route, sessions.get(kind) ?? '')
    if (may.includes(kind)) expect(DONE).toContain(status)
    else expect(status).toBe(403)
  })

  it('G7 sends who has not signed in to do so, and does nothing for it', async () => {
    for (const cookie of ['', '__Host-session=made-up', '__Host-session=']) {
      const answer = await use(route, cookie)
      if (isOfApi(route)) {
        expect(answer.status).toBe(401)
        expect(answer.headers.get('www-authenticate')).toContain('Bearer')
        continue
      }
      if (route.startsWith('GET ')) {
        expect(answer.status).toBe(302)
        const head = await world.askAsStranger(addressOf(route), { method: 'HEAD', headers: { cookie } })
        expect(head.headers.get('location')).toBe(answer.headers.get('location'))
        expect(answer.headers.get('location')).toMatch(/^\/sign-in(\?|$)/)
      } else expect(answer.status).toBe(401)
    }
  })
})

describe.each(WRITES)('%s', (route) => {
  it("G7 is refused to another site's page, whoever is signed in", async () => {
    for (const headers of [{ origin: 'https://elsewhere.example' }, { 'sec-fetch-site': 'cross-site' }]) {
      const answer = await world.askAsStranger(addressOf(route), {
        method: route.split(' ')[0] ?? '',
        headers: { ...headers, cookie: sessions.get('operator') ?? '' },
      })
      expect(answer.status).toBe(403)
    }
  })
})

describe('what is open to all', () => {
  it.each(['/public/privacy', '/public/sources', '/public/my-page', '/sign-in'])(
    '%s asks nobody to sign in',
    async (path) => expect((await world.askAsStranger(path)).status).toBe(200),
  )

  it('is a contact’s page by its signed link, also for who has signed in', async () => {
    const path = `/me/p/${world.token('preferences')}`
    expect((await world.askAsStranger(path)).status).toBe(200)
    expect((await world.ask(path)).status).toBe(200)
    expect((await world.askAsStranger('/me/p/nobody')).status).toBe(404)
  })
})

describe('roles', () => {
  it('are the groups that the provider names, and a group that is none of ours is none', () => {
    expect(
      rolesIn(['manager:create', 'admin', 'operator:create', 'manager:', 'manager:mars', 'reader']),
    ).toEqual(['manager:create', 'reader'])
    for (const none of [undefined, 'operator', { operator: true }, [['operator']]])
      expect(rolesIn(none)).toEqual([])
  })

  it('a manager acts for its own clusters, officers and operators for all, a reader for none', () => {
    expect(actsFor({ roles: ['manager:create'] }, 'create')).toBe(true)
    expect(actsFor({ roles: ['manager:create'] }, 'build')).toBe(false)
    expect(actsFor({ roles: ['officer'] }, 'build')).toBe(true)
    expect(actsFor({ roles: ['reader'] }, 'build')).toBe(false)
  })
})

describe('G1 a manager of one cluster', () => {
  const note = { from: '2026-06-29', to: '2026-07-05', it: 'Una nota dell’ufficio.' }
  const send = (path: string, kind: RoleKind, fields: Record<string, string>) =>
    world.askAsStranger(path, {
      method: 'POST',
      headers: { cookie: sessions.get(kind) ?? '', origin: PUBLIC_URL, 'sec-fetch-site': 'same-origin' },
      body: new URLSearchParams(fields),
    })

  it('writes notes for its own cluster and for no other', async () => {
    expect((await send('/notes', 'manager', { ...note, cluster: 'create' })).status).toBe(303)
    expect((await send('/notes', 'manager', { ...note, cluster: 'build' })).status).toBe(403)
    expect((await send('/notes', 'manager', { ...note, cluster: 'build', do: 'remove' })).status).toBe(403)
    expect((await send('/notes', 'officer', { ...note, cluster: 'build' })).status).toBe(303)
    expect((await readOfficeNotes(world.table)).map(({ cluster }) => cluster)).toEqual(['build', 'create'])
  })

  it('neither sees nor answers the question that another was asked', async () => {
    const asked = {
      contact: 'anna-neri',
      at: NOW,
      language: 'it',
      asked: 'Fondo per i telai',
      state: 'open',
    } as const
    for (const cluster of ['create', 'build'] as const)
      await addQuestion(world.table, { ...asked, id: QUESTIONS[cluster], cluster })
    const page = async (kind: RoleKind) =>
      (await world.askAsStranger('/questions', { headers: { cookie: sessions.get(kind) ?? '' } })).text()
    expect(
      [await page('manager'), await page('operator')].map(
        (text) => text.split('Fondo per i telai').length - 1,
      ),
    ).toEqual([1, 2])
    const answer = (cluster: 'create' | 'build') =>
      send('/questions', 'manager', {
        contact: 'anna-neri',
        question: QUESTIONS[cluster],
        answer: 'Esce a settembre.',
      })
    expect((await answer('build')).status).toBe(404)
    expect((await answer('create')).status).toBe(200)
  })
})

describe('a page', () => {
  it('leads to what its reader may open, and says who is signed in', async () => {
    const page = async (kind: RoleKind) =>
      (await world.askAsStranger('/members', { headers: { cookie: sessions.get(kind) ?? '' } })).text()
    const [reader, operator] = [await page('reader'), await page('operator')]
    expect(reader).toContain('Sara Monti')
    for (const href of ['/requests', '/questions', '/audit']) {
      expect(reader).not.toContain(`href="${href}"`)
      expect(operator).toContain(`href="${href}"`)
    }
  })
})

it.each(READS)('%s changes nothing but the list of what was done', async (route, { act }) => {
  expect(act === undefined || act.startsWith('export-')).toBe(true)
  expect(route).toMatch(/^GET /)
})
