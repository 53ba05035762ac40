import { describe, expect, it } from 'vitest'
import { TimedOut, TooLarge, Unreachable } from '../../shared/http/errors.ts'
import { at, fetcherFor } from '../builders/fetcher.ts'
import {
  answers,
  bomb,
  breaksOff,
  drips,
  hangsUp,
  inTurn,
  neverAnswers,
  neverEnds,
} from '../servers/http-faults.ts'
import { serversOfOneTest } from './servers.ts'

const start = serversOfOneTest()
const once = { attempts: 1 }

describe('C5 answers that never end', () => {
  it('one byte at a time: stopped at the deadline', async () => {
    const server = await start({ '/': drips(10) })
    const fetcher = fetcherFor(server, { ...once, deadline: 200, idle: 100 })
    const failure = fetcher.get({ url: at(server, '/') })
    await expect(failure).rejects.toBeInstanceOf(TimedOut)
    await expect(failure).rejects.toThrow('was unfinished after 200 ms')
  })

  it('chunk upon chunk: stopped at the byte cap', async () => {
    const server = await start({ '/': neverEnds })
    const failure = fetcherFor(server, { wireBytes: 1_000_000 }).get({ url: at(server, '/') })
    await expect(failure).rejects.toBeInstanceOf(TooLarge)
    await expect(failure).rejects.toThrow('is too large on the wire; expected at most 1000000 bytes')
    expect(server.asked.length).toBe(2) // robots.txt and one attempt
  })

  it.each([
    ['no answer', neverAnswers],
    ['a page that stops', drips(100_000)],
  ])('%s: stopped after a silence', async (_, behaviour) => {
    const server = await start({ '/': behaviour })
    const failure = fetcherFor(server, { ...once, idle: 100 }).get({ url: at(server, '/') })
    await expect(failure).rejects.toThrow('was silent after 100 ms')
  })

  it('a name that is never resolved: stopped after a silence', async () => {
    const server = await start({})
    const fetcher = fetcherFor(server, { ...once, idle: 100, resolve: () => new Promise(() => {}) })
    await expect(fetcher.get({ url: at(server, '/') })).rejects.toThrow('was silent after 100 ms')
  })
})

describe('C6 bombs', () => {
  it.each(['gzip', 'br', 'deflate', 'zstd'] as const)('%s is cut at the unpacked cap', async (packing) => {
    const server = await start({ '/': bomb(packing, 5_000_000) })
    const failure = fetcherFor(server, { textBytes: 1_000_000 }).get({ url: at(server, '/') })
    await expect(failure).rejects.toBeInstanceOf(TooLarge)
    await expect(failure).rejects.toThrow('is too large unpacked; expected at most 1000000 bytes')
  })

  it.each(['gzip', 'br', 'deflate', 'zstd'] as const)('%s within the cap is read', async (packing) => {
    const server = await start({ '/': bomb(packing, 1000) })
    expect(await fetcherFor(server).get({ url: at(server, '/') })).toMatchObject({ body: ' '.repeat(1000) })
    expect(server.asked.at(-1)?.headers['accept-encoding']).toContain(packing)
  })

  it('a robots.txt that is a bomb permits nothing', async () => {
    const server = await start({ '/robots.txt': bomb('gzip', 5_000_000), '/': answers('calls') })
    await expect(fetcherFor(server).get({ url: at(server, '/') })).rejects.toMatchObject({
      reason: 'robots-unread',
    })
  })
})

describe('D7 a feed larger than any', () => {
  it('by its own word, or by its bytes, is cut and not tried again', async () => {
    const server = await start({ '/feed': answers('<rss>'.padEnd(200_000)), '/endless': neverEnds })
    const fetcher = fetcherFor(server, { wireBytes: 100_000 })
    await expect(fetcher.get({ url: at(server, '/feed') })).rejects.toBeInstanceOf(TooLarge)
    await expect(fetcher.get({ url: at(server, '/endless') })).rejects.toBeInstanceOf(TooLarge)
    expect(server.asked.map(({ path }) => path)).toEqual(['/robots.txt', '/feed', '/endless'])
  })
})

describe('answers that break', () => {
  it.each([
    ['hangs up', hangsUp],
    ['breaks off', breaksOff],
    ['breaks its packing', answers('not gzip', { 'content-encoding': 'gzip' })],
  ])('a host that %s is asked again, and its page read', async (_, fault) => {
    const server = await start({ '/': inTurn(fault, fault, answers('calls')) })
    expect(await fetcherFor(server).get({ url: at(server, '/') })).toMatchObject({ body: 'calls' })
  })

  it('a host that stays away is unreachable, with the reason', async () => {
    const server = await start({ '/': hangsUp })
    const failure = fetcherFor(server).get({ url: at(server, '/') })
    await expect(failure).rejects.toBeInstanceOf(Unreachable)
    await expect(failure).rejects.toThrow('gave no whole answer (ECONNRESET)')
    expect(server.asked.length).toBe(1 + 4)
  })
})
