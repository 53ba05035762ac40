import { describe, expect, it } from 'vitest'
import { makeCalls } from './corpus.ts'
import { PARTS, runParts } from './parts.ts'
import { tableOf } from './rows.ts'
import { TINY } from './scale.ts'
import { worldOf } from './world.ts'

describe('the bench', () => {
  it('measures every part, and each row holds a number', async () => {
    const rows = await runParts(worldOf(TINY), PARTS)
    expect([...new Set(rows.map(({ part }) => part))]).toEqual(PARTS)
    for (const { what, figure } of rows) expect(figure, what).toSatisfy(Number.isFinite)
    expect(tableOf(rows).split('\n')).toHaveLength(rows.length + 2)
    // Two parts start processes of their own.
  }, 90_000)

  it('says whether a target was met', () => {
    const row = { part: 3, what: 'a profile', figure: 2, unit: 'ms' }
    expect(tableOf([{ ...row, target: { most: 1 } }])).toContain('≤ 1 MISSED')
    expect(tableOf([{ ...row, target: { least: 1 } }])).toContain('≥ 1 met')
  })

  it('measures the same texts in every run', () => expect(makeCalls(3)).toEqual(makeCalls(3)))
})
