import { createHmac } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { linksFor, PATHS } from '../../shared/links/addresses.ts'
import { LinkKeys, type Purpose, signToken, verifyToken } from '../../shared/links/token.ts'

const secret = (letter: string) => letter.repeat(40)
const keys: LinkKeys = LinkKeys.parse({ current: 'k2', keys: { k1: secret('a'), k2: secret('b') } })
const token = signToken(keys, 'unsubscribe', 'anna-neri')
const unsubscribes = (text: string, by: LinkKeys = keys) => verifyToken(by, 'unsubscribe', text)

describe('a signed link', () => {
  it('names its contact, and is short enough for a mail', () => {
    expect(unsubscribes(token)).toBe('anna-neri')
    expect(token.length).toBeLessThan(60)
    expect(encodeURIComponent(token)).toBe(token)
  })

  it('is the same each time, so that it can be found again in a mail', () => {
    expect(signToken(keys, 'unsubscribe', 'anna-neri')).toBe(token)
  })

  it('leads where its route is', () => {
    const links = linksFor('https://segnavia.example.org', keys, 'anna-neri')
    for (const purpose of ['unsubscribe', 'preferences'] as const) {
      const prefix = `https://segnavia.example.org${PATHS[purpose]}/`
      expect(links[purpose].startsWith(prefix)).toBe(true)
      expect(verifyToken(keys, purpose, links[purpose].slice(prefix.length))).toBe('anna-neri')
    }
    expect(verifyToken(keys, 'calls', links.all.split('/').at(-1) ?? '')).toBe('anna-neri')
    for (const [path, link] of [
      [PATHS.follow, links.follow('rer-bandi:maglia')],
      [PATHS.decline, links.decline('rer-bandi:maglia')],
    ] as const) {
      const [, signed = '', call] = new RegExp(`${path}/([^/]+)/(.+)$`).exec(link) ?? []
      expect([verifyToken(keys, 'opinions', signed), call]).toEqual(['anna-neri', 'rer-bandi:maglia'])
    }
    expect(links.calendar('eu-sedia:A B/C')).toBe(
      'https://segnavia.example.org/public/calendar/eu-sedia%3AA%20B%2FC.ics',
    )
  })
})

describe('F3 a token that was tampered with', () => {
  it('is refused whichever bit of it is flipped', () => {
    const bytes = Buffer.from(token)
    for (let bit = 0; bit < bytes.length * 8; bit += 1) {
      const flipped = Buffer.from(bytes)
      flipped[bit >> 3] = (bytes[bit >> 3] ?? 0) ^ (1 << (bit & 7))
      expect(unsubscribes(flipped.toString('latin1')), `bit ${bit}`).toBeUndefined()
    }
  })

  it('is refused wherever it is cut, and when anything follows it', () => {
    for (let length = 0; length < token.length; length += 1)
      expect(unsubscribes(token.slice(0, length))).toBeUndefined()
    for (const more of ['A', '.', '\n', '=', ' ']) expect(unsubscribes(token + more)).toBeUndefined()
  })

  it("is refused with another contact's name in it", () => {
    expect(unsubscribes(token.replace('anna-neri', 'bruno-sala'))).toBeUndefined()
  })

  it.each([
    ['no signature', 'anna-neri.u.k2.'],
    ['an unsigned JWT', 'eyJhbGciOiJub25lIn0.eyJzdWIiOiJhbm5hLW5lcmkifQ.'],
    [
      'an unsigned JWT with a signature',
      'eyJhbGciOiJub25lIn0.eyJzdWIiOiJhbm5hLW5lcmkifQ.AAAAAAAAAAAAAAAAAAAAAA',
    ],
    ['a key nobody has', `anna-neri.u.k9.${'A'.repeat(22)}`],
    ['a key that every object has', `anna-neri.u.valueof.${'A'.repeat(22)}`],
    ['nothing', ''],
    ['a megabyte', 'a'.repeat(1_000_000)],
  ])('is refused as %s', (_, text) => {
    expect(unsubscribes(text)).toBeUndefined()
  })

  it('is refused when it is signed with what stands in for an unknown key', () => {
    const text = 'anna-neri.u.k9'
    const mac = createHmac('sha256', 'no such key, compared all the same').update(text).digest()
    expect(unsubscribes(`${text}.${mac.subarray(0, 16).toString('base64url')}`)).toBeUndefined()
  })
})

describe('F4 a rotated key', () => {
  const old = signToken({ ...keys, current: 'k1' }, 'unsubscribe', 'anna-neri')
  it('still unsubscribes', () => {
    expect(old).not.toBe(token)
    expect(unsubscribes(old)).toBe('anna-neri')
  })

  it('does so no more once it is taken out of the secret, nor when another took its name', () => {
    expect(unsubscribes(old, { current: 'k2', keys: { k2: secret('b') } })).toBeUndefined()
    expect(unsubscribes(old, { current: 'k1', keys: { k1: secret('c') } })).toBeUndefined()
  })
})

describe('F5 a token', () => {
  const purposes: Purpose[] = ['unsubscribe', 'preferences', 'calls', 'opinions']
  it.each(purposes)('for %s opens nothing else', (purpose) => {
    const own = signToken(keys, purpose, 'anna-neri')
    for (const other of purposes)
      expect(verifyToken(keys, other, own)).toBe(other === purpose ? 'anna-neri' : undefined)
  })

  it('does not change its purpose with its letter', () => {
    expect(verifyToken(keys, 'preferences', token.replace('.u.', '.p.'))).toBeUndefined()
  })
})

describe('link keys', () => {
  it('sign nothing when the current one is missing', () => {
    expect(() => signToken({ ...keys, current: 'k3' }, 'calls', 'anna-neri')).toThrow(
      'expected the current key "k3" among the keys, found none. Add it to the secret.',
    )
  })

  it.each([
    ['too short a secret', { current: 'k1', keys: { k1: 'a'.repeat(31) } }],
    ['a name that a token could not hold', { current: 'k.1', keys: { 'k.1': secret('a') } }],
  ])('are refused with %s', (_, stored) => {
    expect(LinkKeys.safeParse(stored).success).toBe(false)
  })
})
