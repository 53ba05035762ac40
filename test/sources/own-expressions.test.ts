import { describe, expect, it } from 'vitest'
import { ownExpressions } from '../builders/own-expressions.ts'
import { growth, isLinear, SIGNS } from '../fuzz/growth.ts'

const expressions = ownExpressions('shared/sources')

const slow = (sign: string, length: number): string[] =>
  expressions.flatMap(({ source, flags }) => {
    const expression = new RegExp(source, flags)
    const ratio = growth((size) => {
      const text = sign.repeat(size / sign.length)
      if (flags.includes('g')) for (const _ of text.matchAll(expression));
      else expression.test(text)
    }, length)
    return isLinear(ratio) ? [] : [`/${source.slice(0, 300)}/${flags}: ${ratio.toFixed(1)}`]
  })

describe('C17 every regular expression of the sources', () => {
  it('is found', () => expect(expressions.length).toBeGreaterThan(300))

  it.each([' ', '<', '1'])(
    'takes time that grows with the text, on a megabyte of "%s"',
    (sign) => expect(slow(sign, 1_000_000)).toEqual([]),
    120_000,
  )

  it('and on other signs that it may begin with', () => {
    for (const sign of SIGNS) expect({ sign, slow: slow(sign, 48_000) }).toEqual({ sign, slow: [] })
  }, 120_000)
})
