import { describe, expect, it } from 'vitest'
import { follow } from '../../shared/http/redirects.ts'
import { at, fetcherFor } from '../builders/fetcher.ts'
import { answers, redirectsTo } from '../servers/http-faults.ts'
import { serversOfOneTest } from './servers.ts'

const start = serversOfOneTest()
const page = answers('calls')

describe('C4 redirects', () => {
  it('five are followed, whatever their kind, and no sixth', async () => {
    const hops = [301, 302, 303, 307, 308, 302].map((status, n) => [`/${n}`, redirectsTo(`${n + 1}`, status)])
    const server = await start({ ...Object.fromEntries(hops), '/6': page })
    const fetcher = fetcherFor(server)
    expect(await fetcher.get({ url: at(server, '/1') })).toMatchObject({ body: 'calls' })
    await expect(fetcher.get({ url: at(server, '/0') })).rejects.toMatchObject({
      reason: 'redirect',
      message: expect.stringContaining('at most 5 redirects and no loop'),
    })
  })

  it('a loop ends when it closes', async () => {
    const server = await start({ '/a': redirectsTo('/b'), '/b': redirectsTo('/a') })
    await expect(fetcherFor(server).get({ url: at(server, '/a') })).rejects.toMatchObject({
      reason: 'redirect',
    })
    expect(server.asked.map(({ path }) => path)).toEqual(['/robots.txt', '/a', '/b'])
  })

  it('from https to http is refused', async () => {
    const url = new URL('https://calls.example.org/')
    const hop = { url, method: 'GET' as const, headers: {} }
    const visit = async () => ({
      hop,
      status: 301,
      headers: { location: 'http://calls.example.org/' },
      body: Buffer.alloc(0),
    })
    await expect(follow(hop, visit, [])).rejects.toThrow('expected to stay on https')
  })

  it('a path in bare UTF-8 is understood', async () => {
    const location = Buffer.from('/opportunità', 'utf8').toString('latin1')
    const server = await start({ '/': redirectsTo(location), '/opportunit%C3%A0': page })
    expect(await fetcherFor(server).get({ url: at(server, '/') })).toMatchObject({ body: 'calls' })
  })

  it('another origin does not see the header fields meant for the first', async () => {
    const server = await start({ '/': page })
    const old = await start({ '/': redirectsTo(`http://new.example.org:${server.port}/`) })
    const fetcher = fetcherFor(old, { allow: [`127.0.0.1:${old.port}`, `127.0.0.1:${server.port}`] })
    await fetcher.get({ url: at(old, '/'), headers: { 'X-Api-Key': 'k', Accept: 'application/json' } })
    expect(old.asked.at(-1)?.headers).toMatchObject({ 'x-api-key': 'k', accept: 'application/json' })
    expect(server.asked.at(-1)?.headers['x-api-key']).toBeUndefined()
    expect(server.asked.at(-1)?.headers.accept).toBe('application/json')
  })

  it.each([
    [307, 'POST'],
    [303, 'GET'],
  ])('after %i a search is asked with %s', async (status, method) => {
    const server = await start({ '/search': redirectsTo('/found', status), '/found': page })
    const parts = [{ name: 'query', type: 'application/json', content: '{}' }]
    await fetcherFor(server).get({ url: at(server, '/search'), method: 'POST', parts })
    expect(server.asked.at(-1)).toMatchObject({ path: '/found', method })
    expect(server.asked.at(-1)?.body.includes('{}')).toBe(method === 'POST')
  })
})
