import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { best, leastFor } from '../../shared/matching/best.ts'
import { scoreOf } from '../../shared/matching/model.ts'

const anything = (): boolean => true

describe('the best of a list', () => {
  it('are the head of the whole list, sorted, with ties in the order of places', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(9), { maxLength: 40 }),
        fc.nat(12),
        fc.integer({ min: 1, max: 9 }),
        fc.func(fc.boolean()),
        (found, limit, least, wanted) => {
          const sorted = found
            .map((evidence, place) => ({ evidence, place }))
            .filter(({ evidence, place }) => evidence >= least && wanted(place))
            .sort((a, b) => b.evidence - a.evidence || a.place - b.place)
            .map(({ place }) => place)
          expect(best(Float64Array.from(found), wanted, limit, least)).toEqual(sorted.slice(0, limit))
        },
      ),
      { numRuns: 300, seed: 20260629 },
    )
  })

  it('are none of none, and none within a limit of none', () => {
    expect(best(new Float64Array(0), anything, 5, 1)).toEqual([])
    expect(best(Float64Array.of(7, 8), anything, 0, 1)).toEqual([])
  })

  it('asks about those alone that would be among them', () => {
    const asked: number[] = []
    const wanted = (place: number): boolean => asked.push(place) > 0
    best(Float64Array.of(9, 8, 7, 6, 5), wanted, 2, 1)
    expect(asked).toEqual([0, 1])
  })
})

describe('the least evidence for a score', () => {
  it('reaches it, and one less does not', () => {
    for (let floor = 1; floor <= 1000; floor++) {
      const least = leastFor(floor)
      expect([scoreOf(least) >= floor, scoreOf(least - 1) >= floor]).toEqual([true, false])
    }
  })

  it('is any at all for a floor of 0, and more than there is for one above 1000', () => {
    expect([leastFor(0), leastFor(1001)]).toEqual([1, Number.POSITIVE_INFINITY])
  })
})
