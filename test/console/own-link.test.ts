import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { keyedHash } from '../../shared/links/hash.ts'
import { addressHash } from '../../shared/store/address-hash.ts'
import { readWaitingLetters } from '../../shared/store/letters.ts'
import { takeTurn } from '../../shared/store/limits.ts'
import { allRows } from '../builders/rows.ts'
import { type ConsoleWorld, KEYS, PUBLIC_URL, startConsoleWorld } from './console-world.ts'

let world: ConsoleWorld
beforeEach(async () => {
  world = await startConsoleWorld()
  await world.fill()
})
afterEach(() => world.close())

const PATH = '/public/my-page'
const KNOWN = 'anna.neri@filofino.example.org'
const UNKNOWN = 'anna.nera@filofino.example.org'

const type = async (address: string, from?: string) => {
  const form = {
    method: 'POST',
    body: new URLSearchParams({ address }),
    headers: { 'sec-fetch-site': 'same-origin', origin: PUBLIC_URL },
  }
  const answer = await world.ask(PATH, form, from)
  return { status: answer.status, page: await answer.text(), headers: [...answer.headers].toSorted() }
}

describe('F6 typing an address', () => {
  it('is answered alike, to the byte, whether somebody has it or not', async () => {
    const [known, unknown] = [await type(KNOWN), await type(UNKNOWN)]
    expect(unknown).toEqual(known)
    expect(known.status).toBe(200)
    expect(known.page).not.toContain('@filofino')
  })

  it('causes the same work: one letter is written and one message sent, and nobody is looked up', async () => {
    await type(KNOWN)
    await type(UNKNOWN)
    const letters = await readWaitingLetters(world.table)
    expect(letters.map(({ content }) => content)).toEqual(
      expect.arrayContaining([
        { kind: 'own-link', addressHash: addressHash(KNOWN) },
        { kind: 'own-link', addressHash: addressHash(UNKNOWN) },
      ]),
    )
    expect(letters).toHaveLength(2)
    expect(world.letters).toHaveLength(2)
    expect(world.letters.map((ready) => JSON.stringify(ready).length)).toEqual(
      Array(2).fill(JSON.stringify(world.letters[0]).length),
    )
  })

  it('puts neither the address nor a link into the message', async () => {
    await type(KNOWN)
    const said = JSON.stringify(world.letters)
    expect(said).not.toMatch(/@|\/me\//)
    expect(said).not.toContain(addressHash(KNOWN))
  })

  it('that is none is told so, and nothing is written', async () => {
    for (const wrong of [
      'anna',
      'a@x,b@y',
      'anna@example.org\r\nBcc: b@example.org',
      'Anna <a@example.org>',
    ]) {
      const answer = await type(wrong)
      expect(answer.status).toBe(422)
      expect(answer.page).toContain('non sembra un indirizzo')
    }
    expect(world.letters).toEqual([])
  })

  it('is refused from another site', async () => {
    const answer = await world.send(PATH, { address: KNOWN }, { 'sec-fetch-site': 'cross-site' })
    expect(answer.status).toBe(403)
    expect(world.letters).toEqual([])
  })
})

it('the page is one step away from a link that leads nowhere, and from every public page', async () => {
  const lost = await world.ask('/me/p/anna-neri.p.k1.no-longer-valid')
  expect(lost.status).toBe(404)
  expect(await lost.text()).toMatch(new RegExp(`<main.*href="${PATH}".*</main>`, 's'))
  for (const everyones of ['/public/privacy', '/public/sources'])
    expect(await (await world.ask(everyones)).text()).toContain(`href="${PATH}"`)
})

describe('F7 1,000 tries for one victim', () => {
  it('cause three mails a day at most, from however many networks, and each is answered alike', async () => {
    const pages = new Set<string>()
    for (let n = 0; n < 40; n += 1) {
      const { page } = await type(n % 2 === 0 ? KNOWN : KNOWN.toUpperCase(), `198.51.100.${n}`)
      pages.add(page)
    }
    expect(world.letters).toHaveLength(3)
    expect(pages.size).toBe(1)
    // The page is slow to ask a thousand times; what counts its turns is not.
    const more = { most: 3, hours: 24 }
    const taken = await Promise.all(
      Array.from({ length: 960 }, () =>
        takeTurn(world.table, 'own-link', keyedHash(KEYS, 'address', KNOWN), more),
      ),
    )
    expect(taken.filter(Boolean)).toEqual([])
  }, 60_000)
})

describe('G9 one network that tries and tries', () => {
  it('is told to come back later, and others are not affected', async () => {
    const statuses: number[] = []
    for (let n = 0; n < 40; n += 1)
      statuses.push((await type(`nobody-${n}@example.org`, '203.0.113.9')).status)
    expect(statuses.slice(0, 20)).toEqual(Array(20).fill(200))
    expect(new Set(statuses.slice(20))).toEqual(new Set([429]))
    expect((await type(KNOWN, '203.0.113.10')).status).toBe(200)
  })

  it('counts one connection with many IPv6 addresses once', async () => {
    for (let n = 0; n < 20; n += 1) await type(`nobody-${n}@example.org`, `2001:db8:1:2::${n.toString(16)}`)
    expect((await type(KNOWN, '2001:db8:1:2:ffff::1')).status).toBe(429)
    expect((await type(KNOWN, '2001:db8:1:3::1')).status).toBe(200)
  })

  it('counts it once also where its address has zeros, which are written short', async () => {
    for (let n = 1; n <= 20; n += 1) await type(`nobody-${n}@example.org`, `2001:db8::${n.toString(16)}`)
    expect((await type(KNOWN, '2001:db8::1:2:3:4')).status).toBe(429)
    expect((await type(KNOWN, '2001:db8:0:1::1')).status).toBe(200)
  })

  it('is remembered by keyed hashes alone, which nobody can go through from outside', async () => {
    await type(UNKNOWN, '203.0.113.9')
    const turns = (await allRows(world.table))
      .map(({ pk }) => pk)
      .filter((pk) => pk.startsWith('LIMIT#own-link'))
    expect(turns.toSorted()).toEqual([
      `LIMIT#own-link#${keyedHash(KEYS, 'address', UNKNOWN)}`,
      `LIMIT#own-link-visitor#${keyedHash(KEYS, 'visitor', '203.0.113.9')}`,
    ])
  })

  it('takes no more turns than there are, however many press at once', async () => {
    const limit = { most: 5, hours: 1 }
    const taken = await Promise.all(
      Array.from({ length: 40 }, () => takeTurn(world.table, 'try', 'somebody', limit)),
    )
    const many = taken.filter(Boolean).length
    expect(many).toBeGreaterThan(0)
    expect(many).toBeLessThanOrEqual(5)
  })
})
