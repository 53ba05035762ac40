import { describe, expect, it } from 'vitest'
import { userAgent } from '../../shared/http/request.ts'
import { at, fetcherFor } from '../builders/fetcher.ts'
import { answers } from '../servers/http-faults.ts'
import { serversOfOneTest } from './servers.ts'

const start = serversOfOneTest()

describe('C2 a page that has not changed', () => {
  const versioned = { etag: '"v1"', 'last-modified': 'Mon, 22 Jun 2026 05:30:00 GMT' }

  it('comes with the marks of its version', async () => {
    const server = await start({ '/': answers('calls', versioned) })
    expect(await fetcherFor(server).get({ url: at(server, '/') })).toEqual({
      status: 'ok',
      body: 'calls',
      etag: versioned.etag,
      lastModified: versioned['last-modified'],
      fetchedAt: '2026-06-29T05:30:01Z',
    })
  })

  it('is not sent again to who has them', async () => {
    const server = await start({
      '/': (request, response) =>
        answers('', {}, request.headers['if-none-match'] === '"v1"' ? 304 : 500)(request, response),
    })
    const marks = { etag: '"v1"', lastModified: versioned['last-modified'] }
    expect(await fetcherFor(server).get({ url: at(server, '/') }, marks)).toEqual({ status: 'unchanged' })
    expect(server.asked.at(-1)?.headers['if-modified-since']).toBe(versioned['last-modified'])
  })

  it('a mark that could not be sent back is none', async () => {
    const server = await start({ '/': answers('calls', { etag: `"${'x'.repeat(2000)}"` }) })
    expect(await fetcherFor(server).get({ url: at(server, '/') })).not.toHaveProperty('etag')
  })
})

describe('who asks', () => {
  it('says who it is, whom to write to, and that it reads Italian first', async () => {
    const server = await start({ '/': answers('calls') })
    await fetcherFor(server).get({ url: at(server, '/'), headers: { 'User-Agent': 'Mozilla/5.0' } })
    expect(server.asked.map(({ headers }) => headers['user-agent'])).toEqual(
      Array(2).fill('Segnavia/0.1.0 (+mailto:calls@segnavia.example.org)'),
    )
    expect(server.asked.at(-1)?.headers['accept-language']).toBe('it-IT,it;q=0.9,en;q=0.8')
  })

  it.each(['', 'two words', 'a\r\nb', '(x)'])('a contact "%s" is refused at the start', (contact) => {
    expect(() => userAgent(contact)).toThrow('must be an address or a URL')
  })

  it('posts parts as files, as the EU portal insists', async () => {
    const server = await start({ '/search': answers('{}', { 'content-type': 'application/json' }) })
    const parts = [
      { name: 'query', type: 'application/json', content: '{"bool":{}}' },
      { name: 'languages', type: 'application/json', content: '["en"]' },
    ]
    await fetcherFor(server).get({ url: at(server, '/search'), method: 'POST', parts })
    const { method, headers, body } = server.asked.at(-1) ?? {}
    expect(method).toBe('POST')
    expect(headers?.['content-type']).toMatch(/^multipart\/form-data; boundary=/)
    expect(headers?.['content-length']).toBe(String(body?.length))
    expect(body).toContain(
      'Content-Disposition: form-data; name="query"; filename="blob"\r\nContent-Type: application/json\r\n\r\n{"bool":{}}\r\n',
    )
  })
})
