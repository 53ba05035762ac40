import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { knitwear, PUBLIC_URL, type PublicWorld, pageOf, startPublicWorld } from './public-world.ts'

let world: PublicWorld
beforeAll(async () => {
  world = await startPublicWorld()
})
afterAll(() => world.close())

const get: PublicWorld['get'] = (...asked) => world.get(...asked)
const PAGE = pageOf(knitwear.id)

const KEPT = [
  '/public/calls',
  '/public/calls?q=maglieria&lang=en',
  PAGE,
  pageOf(knitwear.id, '/calendar.ics'),
  '/public/feeds',
  '/public/feeds/calls.rss',
  '/public/feeds/create/fashion.atom',
  '/public/sitemap.xml',
]

describe.each(KEPT)('%s is kept by caches', (path) => {
  it('for all alike: no cookie, nothing that varies but the compression, and a tag that knows what has changed', async () => {
    const answer = await get(path, { cookie: 'lang=en; __Host-session=x', 'accept-language': 'en' })
    expect(answer.status).toBe(200)
    expect(answer.headers.get('set-cookie')).toBeNull()
    expect(answer.headers.get('cache-control')).toMatch(/^public, max-age=\d+$/)
    expect(answer.headers.get('vary')).toBe('Accept-Encoding')
    expect(answer.headers.get('content-security-policy')).toMatch(/default-src 'none'/)
    const tag = answer.headers.get('etag') ?? ''
    const again = await get(path, { 'if-none-match': `"other", ${tag}` })
    expect([again.status, again.headers.get('etag'), await again.text()]).toEqual([304, tag, ''])
    expect(again.headers.get('cache-control')).toBe(answer.headers.get('cache-control'))
    expect((await get(path, { 'if-none-match': '"other"' })).status).toBe(200)
    const language = path.includes('?') ? '&x=1' : '?lang=en'
    expect((await get(`${path}${language}`)).headers.get('etag')).not.toBe(tag)
  })

  it('and only read: HEAD says the same without it, anything else is refused', async () => {
    const head = await get(path, {}, 'HEAD')
    expect([head.status, await head.text()]).toEqual([200, ''])
    expect(head.headers.get('etag')).toBe((await get(path)).headers.get('etag'))
    for (const method of ['POST', 'PUT', 'DELETE'])
      expect((await get(path, { origin: PUBLIC_URL }, method)).status).toBe(405)
  })

  it('compressed for who takes it', async () => {
    const answer = await get(path, { 'accept-encoding': 'gzip' })
    expect(answer.headers.get('vary')).toBe('Accept-Encoding')
    expect(answer.headers.get('etag')).toBe((await get(path)).headers.get('etag'))
  })
})
