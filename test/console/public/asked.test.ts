import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { PATHS } from '../../../shared/links/addresses.ts'
import {
  byHand,
  english,
  held,
  heldByCreate,
  hostile,
  knitwear,
  PUBLIC_URL,
  type PublicWorld,
  pageOf,
  startPublicWorld,
} from './public-world.ts'

let world: PublicWorld
beforeAll(async () => {
  world = await startPublicWorld()
})
afterAll(() => world.close())

const get: PublicWorld['get'] = (...asked) => world.get(...asked)
const read = (path: string): Promise<string> => world.read(path)
const canonical = async (path: string): Promise<string> =>
  /<link rel="canonical" href="([^"]*)"/.exec(await read(path))?.[1]?.replaceAll('&amp;', '&') ?? ''
const isIndexed = async (path: string): Promise<boolean> =>
  (await get(path)).headers.get('x-robots-tag') === 'all'

describe('whatever is added to the address of the list', () => {
  const LIST = `${PUBLIC_URL}/public/calls`

  it.each([
    '?level=klingon',
    '?sort=bogus&closes=-1',
    '?page=-1',
    '?page=0',
    '?page=1',
    '?page=1e9',
    '?page=1.5',
    '?page=%00',
    '?q=',
    '?q=%20%20&level=',
    '?utm_source=mail&fbclid=x',
    '?__proto__=x&constructor=y',
    '?lang=it',
    '?lang=klingon',
  ])('%s is the list, which names its one address', async (query) => {
    const answer = await get(`/public/calls${query}`)
    expect(answer.status).toBe(200)
    expect(await canonical(`/public/calls${query}`)).toBe(LIST)
    expect(await isIndexed(`/public/calls${query}`)).toBe(true)
  })

  it('a question of ten thousand letters is cut, not forgotten, and carried nowhere else', async () => {
    const asked = `/public/calls?q=${'maglieria '.repeat(1000)}`
    const page = await read(asked)
    expect(page.length).toBeLessThan(60_000)
    expect(page).not.toContain('Digital twins')
    expect(await isIndexed(asked)).toBe(false)
    expect((await canonical(asked)).length).toBeLessThan(400)
    expect((await get(`/public/calls?q=${'😀'.repeat(2500)}`)).status).toBe(200)
  })

  it('of what is asked twice the first counts, and alone is asked for again', async () => {
    expect(await canonical('/public/calls?level=european&level=regional')).toBe(`${LIST}?level=european`)
    const page = await read('/public/calls?q=maglieria&q=balena')
    expect(page).toContain('Voucher per la maglieria')
  })

  it('a value chain that never was is not found, however long its name', async () => {
    for (const chain of ['nowhere', 'create/', 'create/fashion/more', 'x'.repeat(5000), '__proto__'])
      expect((await get(`/public/calls?chain=${chain}`)).status, chain.slice(0, 20)).toBe(404)
  })

  it('and what cannot be decoded does no harm', async () => {
    for (const path of ['/public/calls?q=%E0%A4%A', '/public/calls?q=%ED%A0%80', '/public/feeds?x=%'])
      expect((await get(path)).status, path).toBe(200)
    for (const path of ['/public/calls/%E0%A4%A', '/public/feeds/%E0%A4%A.rss', '/public/calls/a%00b'])
      expect((await get(path)).status, path).toBe(404)
  })
})

describe('the address of a call', () => {
  it('is one, however it was escaped on the way', async () => {
    const escaped = pageOf(encodeURIComponent(knitwear.id))
    const answer = await get(escaped)
    expect([200, 308]).toContain(answer.status)
    if (answer.status === 308)
      expect(answer.headers.get('location')).toBe(`${PUBLIC_URL}${pageOf(knitwear.id)}`)
    else expect(await canonical(escaped)).toBe(`${PUBLIC_URL}${pageOf(knitwear.id)}`)
  })

  it('is found where whoever shared it added a slash', async () => {
    for (const [path, to] of [
      [pageOf(knitwear.id, '/'), pageOf(knitwear.id)],
      [pageOf(knitwear.id, '/?lang=en'), pageOf(knitwear.id, '?lang=en')],
      ['/public/calls/', '/public/calls'],
      ['/public/feeds/', '/public/feeds'],
    ] as const) {
      const answer = await get(path)
      expect([answer.status, answer.headers.get('location')], path).toEqual([308, `${PUBLIC_URL}${to}`])
    }
  })

  it('that is not there leads to those that are', async () => {
    const answer = await get(pageOf('rer-bandi:mai-visto', '?lang=en'))
    expect(answer.status).toBe(404)
    const page = await answer.text()
    expect(page).toContain('<html lang="en">')
    expect(page).toContain('href="/public/calls?lang=en"')
    expect(answer.headers.get('set-cookie')).toBeNull()
  })
})

describe('anything but reading', () => {
  it.each([
    '/public/calls',
    pageOf(knitwear.id),
    pageOf(knitwear.id, '/calendar.ics'),
    '/public/feeds',
    '/public/feeds/calls.rss',
    '/public/sitemap.xml',
    '/robots.txt',
  ])('of %s is refused, with what is possible', async (path) => {
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'PROPFIND']) {
      const answer = await get(path, { origin: PUBLIC_URL }, method)
      expect([answer.status, answer.headers.get('allow')], method).toEqual([405, 'GET, HEAD'])
    }
    const foreign = await get(path, { origin: 'https://elsewhere.example.org' }, 'POST')
    expect(foreign.status).toBe(405)
  })
})

describe('who has signed in', () => {
  it('is not named on a page that caches keep', async () => {
    const operator = await world.signIn('paolo')
    for (const path of ['/public/calls', pageOf(knitwear.id), '/public/feeds']) {
      const answer = await get(path, { cookie: operator })
      expect(await answer.text()).not.toMatch(/Paolo|paolo/)
      expect(answer.headers.get('set-cookie')).toBeNull()
    }
  })
})

describe('what is not for everybody', () => {
  const SECRET = [held.title, byHand.title, 'Bando trattenuto', 'fondazione', 'appena-letto']

  it('is nowhere: no list, search, feed, map, calendar, nor by its id', async () => {
    const formats = ['rss', 'atom', 'json'] as const
    for (const path of [
      '/public/calls',
      '/public/calls?q=fondazione',
      '/public/calls?q=premio+maglieria',
      '/public/calls?q=trattenuto',
      '/public/calls?sort=newest',
      '/public/calls?chain=create',
      '/public/calls?applicant=company',
      ...formats.flatMap((format) => [
        `/public/feeds/calls.${format}`,
        `/public/feeds/create.${format}`,
        `/public/feeds/create/fashion.${format}?lang=en`,
      ]),
      '/public/sitemap.xml',
    ]) {
      const text = (await read(path))
        .replaceAll(heldByCreate.id, '')
        .replace(/(?:value|href|content)="[^"]*[?&;]q=[^"]*"|value="[^"]*"/g, '')
      for (const secret of SECRET) expect(text, path).not.toContain(secret)
    }
    for (const id of [held.id, byHand.id, 'rer-bandi:appena-letto'])
      for (const rest of ['', '/calendar.ics', '?lang=en'])
        expect((await get(pageOf(id, rest))).status, id + rest).toBe(404)
  })

  it('is not counted where a cluster holds it: a list has as many as its choice says', async () => {
    const page = await read('/public/calls')
    const said = /value="create\/fashion"[^>]*>[^(<]*\((\d+)\)/.exec(page)?.[1]
    const list = await read('/public/calls?chain=create/fashion')
    const shown = [...list.matchAll(/<h2><a href="\/public\/calls\//g)].length
    expect(shown).toBeGreaterThan(0)
    expect(Number(said)).toBe(shown)
  })

  it('has no calendar by the addresses that mails hold either, once it is held for everybody', async () => {
    expect((await get(`${PATHS.calendar}/${held.id}.ics`)).status).toBe(404)
    expect((await get(`${PATHS.calendar}/${heldByCreate.id}.ics`)).status).toBe(200)
  })

  it('and the calendar of a mail is kept for its reader alone: its language is the reader’s', async () => {
    const { headers } = await get(`${PATHS.calendar}/${knitwear.id}.ics`)
    expect(headers.get('cache-control')).toMatch(/^private/)
  })
})

describe('C19 what cannot be seen in a source’s words', () => {
  it('is on no page: nothing turns the direction of a text, or hides in it', async () => {
    for (const path of [pageOf(hostile.id), pageOf(english.id), '/public/calls'])
      expect(await read(path), path).not.toMatch(/[\p{Cf}\p{Co}]|(?![\t\n])\p{Cc}/u)
  })
})
