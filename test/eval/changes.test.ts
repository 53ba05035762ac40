import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { changesTable, movesOf } from './changes.ts'
import type { Ranked } from './engine.ts'
import { readSet } from './sets.ts'

const set = readSet(join(import.meta.dirname, 'fixtures'), 'workshop')
const ranked = (rankings: Record<string, string[]>): Ranked => ({
  rankings: new Map(Object.entries(rankings)),
  indexing: 0,
  searching: 0,
})
const before = ranked({ potter: ['glazes', 'kilns'], weaver: ['looms'], founder: ['boats', 'bells'] })
const after = ranked({ potter: ['kilns', 'glazes'], weaver: ['looms'], founder: ['bells'] })

describe('what a change moved', () => {
  it('shows the query that moved most first, with its right document and the ranks before and after', () =>
    expect(
      movesOf(set, before, after).map(({ query, document, before, after }) => [
        query,
        document,
        before,
        after,
      ]),
    ).toEqual([
      ['founder', 'bells', 2, 1],
      ['potter', 'glazes', 1, 2],
      ['weaver', 'looms', 1, 1],
    ]))

  it('a right document that is no longer ranked has no rank, and its query lost all', () => {
    const [worst] = movesOf(
      set,
      after,
      ranked({ potter: ['kilns', 'glazes'], weaver: [], founder: ['bells'] }),
    )
    expect(worst).toMatchObject({ query: 'weaver', gain: -1, before: 1 })
    expect(worst?.after).toBeUndefined()
  })

  it('counts better, worse and the same, and tells the words of both sides', () => {
    const text = changesTable(set, before, after, 15)
    expect(text).toContain('1 better, 1 worse, 1 the same')
    expect(text).toContain('bronze bells')
    expect(text).toMatch(/2 → 1 +bells: Casting of church bells/)
    expect(text).not.toContain('weaving')
  })

  it('shows no more queries than asked for', () =>
    expect(changesTable(set, before, after, 1)).not.toContain('pottery'))
})
