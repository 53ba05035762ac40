import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { steady } from '../../shared/domain/steady.ts'

describe('what does not count', () => {
  it.each<[string, unknown, unknown]>([
    ['the order of keys', { a: 1, b: 2 }, { b: 2, a: 1 }],
    ['the order of a list', { tags: ['moda', 'tessile'] }, { tags: ['tessile', 'moda'] }],
    ['seconds', '2026-07-10T10:00:44Z', '2026-07-10T10:00:35Z'],
    ['fractions of a second', '2026-07-10T10:00:44.123+0000', '2026-07-10T10:00:09.000+0000'],
    ['white space', 'Bando  per la\n moda ', 'Bando per la moda'],
    ['a field that is undefined', { a: 1, b: undefined }, { a: 1 }],
    [
      'where a reader came from',
      'https://example.org/a?id=7&utm_source=rss&utm_medium=feed',
      'https://example.org/a?id=7',
    ],
    ['a session', 'https://example.org/a;jsessionid=0A1?PHPSESSID=x&id=7', 'https://example.org/a?id=7'],
  ])('%s', (_, one, other) => {
    expect(steady(one)).toBe(steady(other))
  })
})

describe('what counts', () => {
  it.each<[string, unknown, unknown]>([
    ['a minute', '2026-07-10T10:00:00Z', '2026-07-10T10:01:00Z'],
    ['which page is meant', 'https://example.org/a?id=7', 'https://example.org/a?id=8'],
    ['capitals', 'Moda', 'moda'],
    ['a list in a list', [['a'], ['b']], [['a', 'b']]],
    ['a number as text', 1, '1'],
    ['nothing instead of an empty text', null, ''],
    ['an address that is part of a text', 'vedi https://example.org/?id=1', 'vedi https://example.org/?id=2'],
  ])('%s', (_, one, other) => {
    expect(steady(one)).not.toBe(steady(other))
  })

  it('is JSON, the same when read and written again', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(steady(JSON.parse(steady(value)))).toBe(steady(value))
      }),
    )
  })
})
