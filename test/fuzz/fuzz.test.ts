import { describe, expect, it } from 'vitest'
import { fuzz, subjects } from './fuzz.ts'

/** A fiftieth of what `npm run fuzz` reads. */
const PAGES = 2000
const SEED = 7

describe('C13 mutated pages of every source', () => {
  it('come from every source and upload', () => {
    for (const { name, seeds } of subjects())
      expect({ name, seeds: seeds.length > 0 }).toEqual({ name, seeds: true })
  })

  it('raise nothing but UnreadablePage, and yield no draft the domain refuses and no date they do not hold', () => {
    const { faults, pages, dated } = fuzz(PAGES, SEED)
    expect(faults).toEqual([])
    expect(pages).toBe(PAGES)
    // A fuzz that reads nothing proves nothing.
    expect(dated).toBeGreaterThan(PAGES / 4)
  }, 120_000)

  it('are the same for the same seed', () => expect(fuzz(60, 3)).toEqual(fuzz(60, 3)))
})
