import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wordMemo } from '../../shared/matching/word-memo.ts'

describe('a memo of words', () => {
  it('gives what was made of each word, however few it may remember', () => {
    const words = fc.array(fc.string({ minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 200 })
    fc.assert(
      fc.property(words, fc.integer({ min: 1, max: 50 }), (all, most) => {
        const memo = wordMemo(most, (word) => `<${word}>`)
        let at = 0
        const text = all.join('')
        for (const word of all) {
          expect(memo(text, at, at + word.length)).toBe(`<${word}>`)
          at += word.length
        }
      }),
      { numRuns: 100, seed: 20260629 },
    )
  })

  it('makes each word once while it remembers it, undefined ones too', () => {
    const made: string[] = []
    const memo = wordMemo<undefined>(9, (word) => {
      made.push(word)
      return undefined
    })
    for (const text of ['museo', 'il museo', 'museo']) memo(text, text.length - 5, text.length)
    expect(made).toEqual(['museo'])
  })

  it('holds many thousands', () => {
    const memo = wordMemo(200_000, (word) => word.length)
    for (let number = 0; number < 20_000; number++) memo(`parola${number}`, 0, `parola${number}`.length)
    for (let number = 0; number < 20_000; number += 997)
      expect(memo(`parola${number}`, 0, `parola${number}`.length)).toBe(`parola${number}`.length)
  })
})
