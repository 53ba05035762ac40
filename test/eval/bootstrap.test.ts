import { describe, expect, it } from 'vitest'
import { bootstrap, difference, randomFrom } from './bootstrap.ts'
import { figuresOf } from './metrics.ts'

describe('the interval of a mean difference', () => {
  it('is the same each time, by its seed', () => {
    const random = randomFrom(5)
    const sample = Array.from({ length: 40 }, () => random())
    expect(bootstrap(sample)).toEqual(bootstrap(sample))
    expect(bootstrap(sample, { seed: 1 })).not.toEqual(bootstrap(sample, { seed: 2 }))
  })

  it('is a point where every query moved alike, and nothing where there is no query', () => {
    expect(bootstrap([0.25, 0.25, 0.25])).toEqual({ mean: 0.25, low: 0.25, high: 0.25 })
    expect(bootstrap([])).toEqual({ mean: 0, low: 0, high: 0 })
  })

  it('holds the true mean about 95 times in 100', () => {
    const random = randomFrom(7)
    let held = 0
    for (let trial = 0; trial < 400; trial++) {
      const sample = Array.from({ length: 60 }, () => random() - 0.5)
      const { low, high } = bootstrap(sample, { resamples: 300, seed: trial })
      if (low <= 0 && 0 <= high) held += 1
    }
    expect(held / 400).toBeGreaterThan(0.91)
    expect(held / 400).toBeLessThan(0.98)
  })

  it('is as wide as theory says: 1.96 standard errors each way', () => {
    const random = randomFrom(11)
    const sample = Array.from({ length: 500 }, () => random())
    const { low, high } = bootstrap(sample)
    expect((high - low) / 2).toBeCloseTo((1.96 * Math.sqrt(1 / 12)) / Math.sqrt(500), 2)
  })

  it('pairs the queries: two engines that are hard put by the same ones differ by exactly their difference', () => {
    const judged = new Map([['right', 1]])
    const [easy, hard] = [figuresOf(['right'], judged), figuresOf(['x', 'right'], judged)]
    expect(difference([easy, hard], [easy, hard])['nDCG@10']).toEqual({ mean: 0, low: 0, high: 0 })
    expect(difference([easy, easy], [hard, hard]).MRR).toEqual({ mean: 0.5, low: 0.5, high: 0.5 })
  })
})

describe('the seeded numbers', () => {
  it('lie in [0, 1) and spread evenly', () => {
    const random = randomFrom(3)
    const tenths = new Array<number>(10).fill(0)
    for (let draw = 0; draw < 10_000; draw++) {
      const tenth = Math.floor(random() * 10)
      tenths[tenth] = (tenths[tenth] ?? Number.NaN) + 1
    }
    expect(Math.min(...tenths)).toBeGreaterThan(900)
    expect(Math.max(...tenths)).toBeLessThan(1100)
  })
})
