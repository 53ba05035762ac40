import { describe, expect, it } from 'vitest'
import { Address } from '../../shared/domain/address.ts'
import { Contact, isReachable } from '../../shared/domain/contact.ts'
import { aContact } from '../builders/contact.ts'

describe('E8 an address', () => {
  it.each([
    'anna@example.org',
    'anna.neri+bandi@filofino.example.org',
    "o'neill_1%x@a-b.example.org",
    `${'a'.repeat(64)}@example.org`,
  ])('is one plain mailbox: %s', (address) => {
    expect(Address.parse(address)).toBe(address)
  })

  it.each([
    ['two addresses', 'a@example.org,b@example.org'],
    ['two with a semicolon', 'a@example.org;b@example.org'],
    ['a line end and an SMTP command', 'a@example.org\r\nRCPT TO:<b@example.org>'],
    ['a line end at its end', 'a@example.org\n'],
    ['a bare carriage return', 'a@example.org\r'],
    ['a NUL', 'a\u0000@example.org'],
    ['a display name', 'Anna <anna@example.org>'],
    ['a comment', 'anna(comment)@example.org'],
    ['a quoted local part', '"anna neri"@example.org'],
    ['a space', 'anna neri@example.org'],
    ['two at signs', 'anna@b@example.org'],
    ['a route', '@relay.example.org:anna@example.org'],
    ['no domain', 'anna@'],
    ['no dot in its domain', 'anna@localhost'],
    ['a number for a host', 'anna@[127.0.0.1]'],
    ['a domain that begins with a hyphen', 'anna@-example.org'],
    ['letters that look alike', 'аnna@example.org'],
    ['a local part over 64 letters', `${'a'.repeat(65)}@example.org`],
    ['over 254 letters', `a@${'b'.repeat(63)}.${'b'.repeat(63)}.${'b'.repeat(63)}.${'b'.repeat(63)}.org`],
    ['nothing', ''],
  ])('with %s is refused', (_, address) => {
    expect(Address.safeParse(address).success).toBe(false)
  })
})

describe('a contact', () => {
  const now = '2026-06-29T05:30:00Z'
  it('may be mailed while active and not paused', () => {
    expect(isReachable(aContact(), now)).toBe(true)
    expect(isReachable(aContact({ active: false, inactiveBecause: 'unsubscribed' }), now)).toBe(false)
    expect(isReachable(aContact({ pausedUntil: '2026-06-29T05:30:01Z' }), now)).toBe(false)
    expect(isReachable(aContact({ pausedUntil: now }), now)).toBe(true)
  })
})

describe('I6 what a contact wants beside the ordinary', () => {
  it.each<[unknown, string[] | undefined]>([
    [undefined, undefined],
    [['registers'], ['registers']],
    [['registers', 'a wish of newer code'], ['registers']],
    ['not a list', []],
  ])('%j is read as %j', (stored, wishes) => {
    expect(Contact.parse({ ...aContact(), ...(stored ? { wishes: stored } : {}) }).wishes).toEqual(wishes)
  })
})
