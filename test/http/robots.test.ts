import { describe, expect, it } from 'vitest'
import { drivenClock } from '../builders/driven-clock.ts'
import { at, fetcherFor } from '../builders/fetcher.ts'
import { answers, hangsUp, inTurn, redirectsTo } from '../servers/http-faults.ts'
import { serversOfOneTest } from './servers.ts'

const start = serversOfOneTest()
const page = answers('calls')
const robots = (text: string) => answers(text, { 'content-type': 'text/plain' })
const KIB = 1024

describe('C1 robots.txt', () => {
  it('a page that it forbids is never asked for', async () => {
    const server = await start({ '/robots.txt': robots('User-agent: *\nDisallow: /bandi'), '/bandi': page })
    await expect(fetcherFor(server).get({ url: at(server, '/bandi') })).rejects.toMatchObject({
      reason: 'robots',
      message: expect.stringContaining('/bandi: expected its robots.txt to permit it to Segnavia'),
    })
    expect(server.asked.map(({ path }) => path)).toEqual(['/robots.txt'])
  })

  it('our own group counts before the one for everybody', async () => {
    const text =
      'User-agent: *\nDisallow: /\n\nUser-agent: OtherBot\nUser-agent: segnavia/1.0\nAllow: /\nDisallow: /private'
    const server = await start({ '/robots.txt': robots(text), '/calls': page, '/private': page })
    const fetcher = fetcherFor(server)
    expect(await fetcher.get({ url: at(server, '/calls') })).toMatchObject({ body: 'calls' })
    await expect(fetcher.get({ url: at(server, '/private') })).rejects.toMatchObject({ reason: 'robots' })
  })

  it.each([400, 401, 403, 404, 410])('%i: the host has none, and everything is allowed', async (status) => {
    const server = await start({ '/robots.txt': answers('', {}, status), '/': page })
    expect(await fetcherFor(server).get({ url: at(server, '/') })).toMatchObject({ body: 'calls' })
  })

  it.each([
    ['500', answers('', {}, 500)],
    ['503', answers('', {}, 503)],
    ['no answer', hangsUp],
  ])('%s: nobody knows, and nothing is allowed', async (_, behaviour) => {
    const server = await start({ '/robots.txt': behaviour, '/': page })
    await expect(fetcherFor(server).get({ url: at(server, '/') })).rejects.toMatchObject({
      reason: 'robots-unread',
    })
    expect(server.asked.some(({ path }) => path === '/')).toBe(false)
  })

  it('a failure that passes does not count', async () => {
    const server = await start({ '/robots.txt': inTurn(answers('', {}, 502), robots('')), '/': page })
    expect(await fetcherFor(server).get({ url: at(server, '/') })).toMatchObject({ body: 'calls' })
  })

  it('of more than 500 KiB the first 500 count', async () => {
    const filler = `# ${'x'.repeat(98)}\n`
    const before = filler.repeat(Math.ceil((400 * KIB) / filler.length))
    const beyond = filler.repeat(Math.ceil((200 * KIB) / filler.length))
    const text = `User-agent: *\n${before}Disallow: /within\n${beyond}Disallow: /beyond\n`
    const server = await start({ '/robots.txt': robots(text), '/within': page, '/beyond': page })
    const fetcher = fetcherFor(server)
    await expect(fetcher.get({ url: at(server, '/within') })).rejects.toMatchObject({ reason: 'robots' })
    expect(await fetcher.get({ url: at(server, '/beyond') })).toMatchObject({ body: 'calls' })
  })

  it('a rule that the cap cuts in two does not count', async () => {
    const rule = 'Disallow: /bandi\n'
    const text = `User-agent: *\n${'#'.repeat(500 * KIB - 14 - 1 - 'Disallow: /'.length)}\n${rule}`
    const server = await start({ '/robots.txt': robots(text), '/calls': page })
    expect(await fetcherFor(server).get({ url: at(server, '/calls') })).toMatchObject({ body: 'calls' })
  })

  it('is asked once a run, and again of a host that a redirect leads to', async () => {
    const server = await start({
      '/': page,
      '/moved': (request, response) =>
        redirectsTo(`http://other.example.org:${request.socket.localPort}/`)(request, response),
    })
    const fetcher = fetcherFor(server)
    await fetcher.get({ url: at(server, '/') })
    await fetcher.get({ url: at(server, '/') })
    await fetcher.get({ url: at(server, '/moved') })
    const hosts = server.asked.filter(({ path }) => path === '/robots.txt').map(({ headers }) => headers.host)
    expect(hosts).toEqual([`calls.example.org:${server.port}`, `other.example.org:${server.port}`])
  })

  it('ten thousand agents with twenty thousand rules cost next to nothing', async () => {
    const agents = Array.from({ length: 10_000 }, (_, n) => `User-agent: bot${n}`).join('\n')
    const text = `${agents}\n${'Disallow: /\n'.repeat(20_000)}`
    const server = await start({ '/robots.txt': robots(text), '/': page })
    expect(await fetcherFor(server).get({ url: at(server, '/') })).toMatchObject({ body: 'calls' })
  })

  it('a crawl delay is granted, up to ten seconds', async () => {
    const clock = drivenClock('2026-06-29T05:30:00Z')
    const server = await start({ '/robots.txt': robots('User-agent: *\nCrawl-delay: 3600'), '/': page })
    await fetcherFor(server, {}, clock).get({ url: at(server, '/') })
    expect(clock.slept).toEqual([10_000])
  })
})
