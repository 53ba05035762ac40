import { describe, expect, it } from 'vitest'
import { AskedToWait, HttpStatus } from '../../shared/http/errors.ts'
import { retryAfter } from '../../shared/http/retry.ts'
import { drivenClock } from '../builders/driven-clock.ts'
import { at, fetcherFor } from '../builders/fetcher.ts'
import { answers, inTurn } from '../servers/http-faults.ts'
import { serversOfOneTest } from './servers.ts'

const start = serversOfOneTest()
const page = answers('calls')
const NOW = '2026-06-29T05:30:00Z'

describe('C3 Retry-After', () => {
  it.each([
    ['120', '2026-06-29T05:32:00Z'],
    ['1.2', '2026-06-29T05:30:02Z'],
    ['Mon, 29 Jun 2026 05:35:00 GMT', '2026-06-29T05:35:00Z'],
    ['Monday, 29-Jun-26 05:35:00 GMT', '2026-06-29T05:35:00Z'],
    ['Sun, 28 Jun 2026 05:35:00 GMT', NOW],
    ['-5', NOW],
    ['99999999999999999999', '2026-06-30T05:30:00Z'],
    ['Fri, 31 Dec 9999 23:59:59 GMT', '2026-06-30T05:30:00Z'],
    ['soon', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('%s means until %s', (field, until) => {
    expect(retryAfter(field, NOW)).toBe(until)
  })

  it.each([429, 503])('%i with a short wait: waited in place, then read', async (status) => {
    const clock = drivenClock(NOW)
    let served = ''
    const busy = answers('', { 'retry-after': '20' }, status)
    const server = await start({
      '/': inTurn(busy, (request, response) => {
        served = clock.now()
        page(request, response)
      }),
    })
    expect(await fetcherFor(server, {}, clock).get({ url: at(server, '/') })).toMatchObject({ body: 'calls' })
    expect(Date.parse(served) - Date.parse(NOW)).toBeGreaterThanOrEqual(20_000)
  })

  it('a long wait is told, and nobody bothers the host before', async () => {
    const clock = drivenClock(NOW)
    const server = await start({ '/': inTurn(answers('', { 'retry-after': '3600' }, 429), page), '/2': page })
    const fetcher = fetcherFor(server, {}, clock)
    const told = await fetcher.get({ url: at(server, '/') }).catch((error: unknown) => error)
    expect(told).toBeInstanceOf(AskedToWait)
    expect(told).toMatchObject({ until: '2026-06-29T06:30:01Z' })
    await expect(fetcher.get({ url: at(server, '/2') })).rejects.toBeInstanceOf(AskedToWait)
    expect(server.asked.map(({ path }) => path)).toEqual(['/robots.txt', '/'])
    clock.moveTo('2026-06-29T06:30:01Z')
    expect(await fetcher.get({ url: at(server, '/2') })).toMatchObject({ body: 'calls' })
  })
})

describe('C22 fifty sources on one host', () => {
  it('it sees one request at a time, a second apart', async () => {
    const clock = drivenClock(NOW)
    const served: number[] = []
    const server = await start({
      '/': (request, response) => {
        served.push(Date.parse(clock.now()))
        page(request, response)
      },
    })
    const fetcher = fetcherFor(server, {}, clock)
    await Promise.all(Array.from({ length: 50 }, (_, n) => fetcher.get({ url: at(server, `/?source=${n}`) })))
    expect(served.length).toBe(50)
    expect(server.mostAtOnce()).toBe(1)
    for (const [n, instant] of served.slice(1).entries()) {
      expect(instant - (served[n] ?? 0)).toBeGreaterThanOrEqual(1000)
    }
  })

  it('a second that only seems to have passed, since instants are cut to the second, is waited for', async () => {
    const clock = drivenClock(NOW)
    const server = await start({ '/': page })
    const fetcher = fetcherFor(server, {}, clock)
    await clock.sleep(900)
    await fetcher.get({ url: at(server, '/') }) // ends at 1.9 s
    await clock.sleep(200) // 2.1 s
    await fetcher.get({ url: at(server, '/') })
    expect(clock.slept).toEqual([900, 1000, 200, 1000])
  })

  it('another host does not wait for it', async () => {
    const clock = drivenClock(NOW)
    const server = await start({ '/': page })
    const fetcher = fetcherFor(server, {}, clock)
    await fetcher.get({ url: at(server, '/', 'one.example.org') })
    await fetcher.get({ url: at(server, '/', 'two.example.org') })
    expect(clock.slept).toEqual([1000, 1000]) // between robots.txt and the page, at each
  })
})

describe('failures that may pass', () => {
  it('are tried four times, further and further apart, half of it by chance', async () => {
    const clock = drivenClock(NOW)
    const server = await start({ '/': answers('', {}, 502) })
    const fetcher = fetcherFor(server, { random: () => 0 }, clock)
    const failure = await fetcher.get({ url: at(server, '/') }).catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(HttpStatus)
    expect(failure).toMatchObject({
      status: 502,
      message: expect.stringContaining('answered 502; expected 200'),
    })
    expect(server.asked.length).toBe(1 + 4)
    expect(clock.slept.filter((wait) => wait !== 1000)).toEqual([500, 2000])
  })

  it.each([202, 204, 206, 304, 400, 403, 404, 410, 501])('%i is not tried again', async (status) => {
    const server = await start({ '/': answers('', {}, status) })
    await expect(fetcherFor(server).get({ url: at(server, '/') })).rejects.toMatchObject({ status })
    expect(server.asked.length).toBe(2)
  })
})
