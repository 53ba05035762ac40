import { describe, expect, it } from 'vitest'
import { fromEgress, toEgress } from '../../shared/http/egress.ts'
import { drivenClock } from '../builders/driven-clock.ts'
import { fetcherFor } from '../builders/fetcher.ts'
import { answers, redirectsTo } from '../servers/http-faults.ts'
import { serversOfOneTest } from './servers.ts'

const start = serversOfOneTest()
const unresolved = () => Promise.reject(new Error('the gateway resolves names, not we'))

describe('the path at an egress gateway', () => {
  it.each([
    ['https://calls.example.org/', '/https/calls.example.org/'],
    ['https://calls.example.org/a/b?x=1&y=%20', '/https/calls.example.org/a/b?x=1&y=%20'],
    ['http://calls.example.org:8080//a', '/http/calls.example.org:8080//a'],
  ])('%s is %s, and back', (url, path) => {
    expect(toEgress(new URL(url))).toBe(path)
    expect(fromEgress(path)?.href).toBe(url)
  })

  it.each(['/', '/ftp/calls.example.org/', '/https', '/https/', '/https/a b/', 'https/calls.example.org/'])(
    '%s is none',
    (path) => {
      expect(fromEgress(path)).toBeUndefined()
    },
  )
})

describe('a fetcher behind an egress gateway', () => {
  it('sends it method, fields and body, and understands redirects as the source means them', async () => {
    const gateway = await start({
      '/https/calls.example.org/search': redirectsTo('/found', 307),
      '/https/calls.example.org/found': answers('calls'),
    })
    const egress = `http://127.0.0.1:${gateway.port}`
    const fetcher = fetcherFor(gateway, { egress, resolve: unresolved, allow: [] })
    const parts = [{ name: 'query', type: 'application/json', content: '{}' }]
    const url = 'https://calls.example.org/search'
    expect(await fetcher.get({ url, method: 'POST', parts })).toMatchObject({ body: 'calls' })
    expect(gateway.asked.map(({ method, path }) => `${method} ${path}`)).toEqual([
      'GET /https/calls.example.org/robots.txt',
      'POST /https/calls.example.org/search',
      'POST /https/calls.example.org/found',
    ])
  })

  it('keeps the pace and the robots.txt of each source, not of the gateway', async () => {
    const clock = drivenClock('2026-06-29T05:30:00Z')
    const gateway = await start({
      '/https/one.example.org/robots.txt': answers('User-agent: *\nDisallow: /'),
      '/https/two.example.org/': answers('calls'),
    })
    const egress = `http://127.0.0.1:${gateway.port}/`
    const fetcher = fetcherFor(gateway, { egress, resolve: unresolved, allow: [] }, clock)
    await expect(fetcher.get({ url: 'https://one.example.org/' })).rejects.toMatchObject({ reason: 'robots' })
    expect(await fetcher.get({ url: 'https://two.example.org/' })).toMatchObject({ body: 'calls' })
    expect(clock.slept).toEqual([1000])
  })

  it.each(['http://127.0.0.1/', 'http://localhost/', 'file:///etc/passwd', 'http://calls.example.org:22/'])(
    '%s is refused before it',
    async (url) => {
      const gateway = await start({})
      const egress = `http://127.0.0.1:${gateway.port}`
      await expect(fetcherFor(gateway, { egress, allow: [] }).get({ url })).rejects.toThrow('expected')
      expect(gateway.asked).toEqual([])
    },
  )
})
