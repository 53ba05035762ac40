import { describe, expect, it } from 'vitest'
import { momentsOf, stretchEnd, stretchOf } from '../../shared/public/index.ts'
import { aDeadline, anOpportunity } from '../builders/opportunity.ts'

const moments = momentsOf([
  anOpportunity({ deadlines: [aDeadline('2026-06-29T10:00:00Z')] }),
  anOpportunity({ deadlines: [], opensAt: aDeadline('2026-06-29T16:00:00Z') }),
  anOpportunity({ deadlines: [], withdrawnAt: '2026-06-29T18:00:00Z' }),
])

describe('the stretch of time in which pages say the same', () => {
  const at = (now: string) => stretchOf(moments, now)

  it('ends to the second: a deadline can be met in its last, an opening and an end count from their first', () => {
    expect(at('2026-06-29T10:00:00Z')).toBe(at('2026-06-29T09:59:59Z'))
    expect(at('2026-06-29T10:00:01Z')).not.toBe(at('2026-06-29T10:00:00Z'))
    for (const [before, from] of [
      ['2026-06-29T15:59:59Z', '2026-06-29T16:00:00Z'],
      ['2026-06-29T17:59:59Z', '2026-06-29T18:00:00Z'],
      ['2026-06-29T21:59:59Z', '2026-06-29T22:00:00Z'],
    ] as const)
      expect(at(from), from).not.toBe(at(before))
  })

  it('is no longer than to the next of them, or to midnight in Rome', () => {
    expect(stretchEnd(moments, '2026-06-29T09:58:00Z')).toBe('2026-06-29T10:00:01Z')
    expect(stretchEnd(moments, '2026-06-29T10:00:01Z')).toBe('2026-06-29T16:00:00Z')
    expect(stretchEnd(moments, '2026-06-29T20:00:00Z')).toBe('2026-06-29T22:00:00Z')
    expect(stretchEnd(moments, '2026-06-29T22:00:00Z')).toBe('2026-06-30T22:00:00Z')
  })

  it('is a day of 23 hours in March, and of 25 in October', () => {
    expect(stretchEnd([], '2026-03-28T23:00:00Z')).toBe('2026-03-29T22:00:00Z')
    expect(stretchEnd([], '2026-10-24T22:00:00Z')).toBe('2026-10-25T23:00:00Z')
  })
})
