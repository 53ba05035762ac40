import { describe, expect, it } from 'vitest'
import { countsFor } from '../../shared/search/counts.ts'
import { holdsWords } from '../../shared/search/own-words.ts'
import { searchCalls } from '../../shared/search/search.ts'
import { calls, named, searchedOf } from './searched-calls.ts'

const searched = searchedOf()
const [campionario] = calls

/** As it comes to the engine where nothing before it has cut it. */
const find = (words: string) => searchCalls({ words }, searched)

const WORDS = Array.from({ length: 10_000 }, (_, at) => `parola${at.toString(36)}x`)

describe('G5 a search with 10,000 terms', () => {
  it('is capped: the first twenty words are read, the others cost nothing', () => {
    const found = find(WORDS.join(' '))
    expect(found.words).toHaveLength(20)
    expect(found.hits).toEqual([])
  })

  it('takes no longer than a few hundred words do', () => {
    find(WORDS.slice(0, 200).join(' '))
    const time = (count: number): number => {
      const text = WORDS.slice(0, count).join(' ')
      const start = performance.now()
      for (let times = 0; times < 20; times++) find(text)
      return performance.now() - start
    }
    const few = time(500)
    expect(time(10_000)).toBeLessThan(5 * few + 50)
  })

  it('so are own words, of which a form takes sixty characters', () =>
    expect(countsFor([WORDS.join(' ')], searched)).toEqual([
      { words: WORDS.join(' '), brings: 0, leavesOut: 0 },
    ]))
})

describe('what people and programs type', () => {
  it.each([
    ['one token of 100 kB', 'a'.repeat(100_000)],
    ['letters that look like a code', 'A1-'.repeat(30_000)],
    ['a regular expression', '(((((a+)+)+)+)+$'.repeat(100)],
    ['brackets, stars and backslashes', '[*](?:\\d+){9999}^$.|'],
    ['lone surrogates', '\ud800 \udfff moda\ud83d'],
    ['markup', '<script>alert(1)</script> {{7*7}} \u0024{x}'],
    ['names that objects have', '__proto__ constructor toString hasOwnProperty'],
    ['a million spaces', ' '.repeat(1_000_000)],
    ['control characters', '\u0000\u0007\u001b[2J\r\nBcc: x@example.org'],
  ])('%s is only text', (_, typed) => {
    const found = find(typed)
    expect(Array.isArray(found.hits)).toBe(true)
    expect(campionario && typeof holdsWords(typed, campionario)).toBe('boolean')
  })

  it('C19 invisible characters, bidi overrides and wide letters do not hide a word', () => {
    for (const typed of ['mag\u200Blieria', '\u202Emaglieria\u202C', 'ｍａｇｌｉｅｒｉａ', 'mag\u00ADlieria'])
      expect(named(find(typed)), typed).toEqual(named(find('maglieria')))
  })
})
