import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { OFFICE_ROUTES } from '../../functions/console/access/access.ts'
import { removeRows } from '../../shared/store/table.ts'
import { type ConsoleWorld, PUBLIC_URL, startConsoleWorld } from './console-world.ts'

let world: ConsoleWorld
/** Cookies: *marta* manages Create, *luca* two other clusters. */
const sessions = new Map<string, string>()
beforeAll(async () => {
  world = await startConsoleWorld()
  await world.fill()
  for (const user of ['marta', 'luca', 'elena', 'sara']) sessions.set(user, await world.signIn(user))
})
afterAll(() => world.close())
// The world's clock stands: nobody is to be told that it has asked enough in this minute.
beforeEach(() => {
  const keys = [...sessions.keys()].map((user) => ({ pk: `LIMIT#api#${user}`, sk: 'LIMIT' }))
  return removeRows(world.table, keys, async () => {})
})

/** Asks for a route of the cluster Create, with nothing in the form. */
const use = async (user: string, route: string, cluster = 'create', as?: string): Promise<number> => {
  const [by = '', pattern = ''] = route.split(' ')
  const method = as ?? by
  const path = pattern.replace(':cluster', cluster).replace(/:\w+/g, 'nobody')
  const headers = { cookie: sessions.get(user) ?? '', origin: PUBLIC_URL, 'sec-fetch-site': 'same-origin' }
  return (await world.askAsStranger(path, { method, headers })).status
}

const OWN = Object.entries(OFFICE_ROUTES).flatMap(([route, rule]) => (rule.own ? [{ route, ...rule }] : []))

describe.each(OWN)('G1 $route', ({ route, may }) => {
  it("is for the cluster's own managers and for those who work for all, and for no other cluster's", async () => {
    const answers = { marta: await use('marta', route), elena: await use('elena', route) }
    expect(Object.values(answers)).not.toContain(403)
    for (const written of ['create', '%63reate', 'creat%65'])
      expect(await use('luca', route, written)).toBe(403)
  })

  it('is looked at by readers, who change nothing', async () => {
    const status = await use('sara', route)
    if (route.startsWith('GET ') && may.includes('reader')) {
      expect(status).not.toBe(403)
      expect(await use('sara', route, 'create', 'HEAD')).toBe(status)
    } else expect(status).toBe(403)
  })

  it('is no page of a cluster that is none', async () => {
    for (const written of ['mars', 'CREATE', 'create%20', 'create%2F..']) {
      expect([403, 404]).toContain(await use('luca', route, written))
      expect([403, 404]).toContain(await use('marta', route, written))
    }
  })
})

it('G1 every route with a cluster in its address is kept to that cluster', () => {
  const about = Object.keys(OFFICE_ROUTES).filter((route) => route.includes(':cluster'))
  expect(OWN.map(({ route }) => route).toSorted()).toEqual(about.toSorted())
})

describe('a page that shows several clusters', () => {
  const pageOf = async (user: string, path: string): Promise<string> =>
    (await world.askAsStranger(path, { headers: { cookie: sessions.get(user) ?? '' } })).text()

  it('leads to what is kept to one only those who may go there', async () => {
    const leads = { '/runs': '/clusters/create/friday', '/concepts?cluster=create': '/concepts/create"' }
    for (const [path, href] of Object.entries(leads)) {
      for (const user of ['marta', 'elena', 'sara']) expect(await pageOf(user, path)).toContain(href)
      expect(await pageOf('luca', path)).not.toContain(href)
    }
    expect(await pageOf('luca', '/concepts?cluster=create')).not.toContain('/clusters/create/judge')
  })
})
