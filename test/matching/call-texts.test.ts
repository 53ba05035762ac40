import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { packTexts, textsAt } from '../../shared/matching/call-texts.ts'

describe('texts of calls in one run of bytes', () => {
  it('are read back as they were, field by field, in any script', () => {
    const text = fc.string({ unit: 'grapheme' })
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text, text)), (calls) => {
        const packed = packTexts(calls, 3)
        calls.forEach((each, call) => {
          expect(textsAt(packed, call)).toEqual(each)
        })
      }),
      { numRuns: 60, seed: 20260629 },
    )
  })

  it('a broken surrogate becomes one replacement character, so that what follows stays in its place', () => {
    expect(textsAt(packTexts([['a\uD800b']], 1), 0)).toEqual(['a\uFFFDb'])
  })

  it('a field that was not given is empty', () => {
    expect(textsAt(packTexts([['only']], 3), 0)).toEqual(['only', '', ''])
  })
})
