import { describe, expect, it } from 'vitest'
import { breachesOf, LIMITS } from '../../shared/preview/guards.ts'
import type { ChainMoves } from '../../shared/preview/preview.ts'
import { aConcept } from '../builders/cluster.ts'
import { ruleSet } from '../matching/corpus.ts'
import { previewed, valueChains } from './previewed.ts'

const chain = (over: Partial<Record<'left' | 'calls' | 'median', [number, number]>> = {}): ChainMoves => {
  const { left = [4, 4], calls = [10, 10], median = [2, 2] } = over
  return {
    chain: 'fashion',
    members: 5,
    left: { before: left[0], after: left[1] },
    calls: { before: calls[0], after: calls[1] },
    lengths: {
      before: { digests: 9, median: median[0], most: 9 },
      after: { digests: 9, median: median[1], most: 9 },
    },
  }
}
const breaches = (over: Parameters<typeof chain>[0]) =>
  breachesOf({ chains: [chain(over)] }).map((breach) => (breach.kind === 'flooded' ? breach.by : breach.kind))

describe('a rule set is not published without a reason', () => {
  it.each([
    ['leaves no member of a value chain with a call', { left: [4, 0] }, ['silenced']],
    ['makes the median digest longer than a mail shows', { median: [12, LIMITS.length + 1] }, ['length']],
    ['makes the median digest more than twice as long', { median: [4, 8.5] }, ['length']],
    ['tells more than twice as many calls in all', { calls: [20, 41] }, ['calls']],
  ] as const)('when it %s', (_, over, found) => {
    expect(breaches(over as Parameters<typeof chain>[0])).toEqual(found)
  })

  it.each([
    ['one member is left with a call', { left: [4, 1] }],
    ['a value chain was silent before', { left: [0, 0] }],
    ['a digest of one call becomes one of three', { median: [1, 3] }],
    ['a digest that was too long becomes shorter', { median: [30, 20] }],
    ['a chain that had nothing is told of two dozen calls', { left: [0, 4], calls: [0, 24] }],
  ] as const)('but is when %s', (_, over) => {
    expect(breaches(over as Parameters<typeof chain>[0])).toEqual([])
  })

  it('a word that excludes every call of a value chain silences it', () => {
    const all = aConcept({
      id: 'never',
      rule: 'excluded',
      it: ['campionario', 'voucher', 'fotovoltaico', 'prodotti'],
      en: ['textiles', 'recycling'],
    })
    expect(breachesOf(previewed([...ruleSet.concepts, all]))).toContainEqual({
      kind: 'silenced',
      chain: 'fashion',
    })
  })

  it('a value chain that the draft closes is not silenced', () => {
    const closed = valueChains.map((one) => ({ ...one, closedAt: '2026-06-29T07:00:00Z' }))
    expect(breachesOf(previewed([], undefined, closed))).toEqual([])
  })
})
