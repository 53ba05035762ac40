import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { undatedIn, variationOf } from '../../shared/members/variation.ts'
import { aMemberRecord } from '../builders/member.ts'

const TODAY = '2026-06-15'
const fashion = { cluster: 'create' as const, valueChains: ['fashion'] }
const member = (days: {
  joinedOn?: string
  leftOn?: string
  earlier?: { joinedOn?: string; leftOn: string }[]
}) => aMemberRecord({ clusters: [{ ...fashion, ...days }] })

describe('a cluster’s members, month by month', () => {
  it('counts who leaves until the day before', () => {
    const months = variationOf([member({ joinedOn: '2026-04-01', leftOn: '2026-06-01' })], 'create', TODAY, 4)
    expect(months.map(({ month, joined, left, end }) => [month, joined, left, end])).toEqual([
      ['2026-06', 0, 1, 0],
      ['2026-05', 0, 0, 1],
      ['2026-04', 1, 0, 1],
      ['2026-03', 0, 0, 0],
    ])
  })

  it('counts each time of one that left and came back, and tells kinds apart', () => {
    const again = member({
      joinedOn: '2026-05-10',
      earlier: [{ joinedOn: '2025-12-01', leftOn: '2026-02-01' }],
    })
    const months = variationOf(
      [again, aMemberRecord({ kind: 'consortium', size: undefined })],
      'create',
      TODAY,
      7,
    )
    expect(months.map(({ joined, left, end }) => [joined, left, end])).toEqual([
      [0, 0, 2],
      [1, 0, 2],
      [0, 0, 1],
      [0, 0, 1],
      [0, 1, 1],
      [0, 0, 2],
      [1, 0, 2],
    ])
    expect(months[0]?.byKind).toMatchObject({ company: 1, consortium: 1 })
    expect(undatedIn([again, aMemberRecord()], 'create', TODAY)).toBe(1)
  })

  it('knows nothing of days to come, of other clusters, or of whoever joined and left on one day', () => {
    const records = [
      member({ joinedOn: '2026-06-16' }),
      member({ joinedOn: '2026-06-01', leftOn: '2026-06-01' }),
      aMemberRecord({ clusters: [{ cluster: 'build', valueChains: ['x'], joinedOn: '2026-06-01' }] }),
    ]
    expect(variationOf(records, 'create', TODAY, 1)).toMatchObject([{ joined: 0, left: 0, end: 0 }])
  })

  it('adds up: the end of each month is that of the month before, with who joined and without who left', () => {
    const day = fc
      .integer({ min: 0, max: 500 })
      .map((n) => new Date(Date.UTC(2025, 3, 1) + n * 86_400_000).toISOString().slice(0, 10))
    const window = fc.tuple(day, day).map(([a, b]) => (a < b ? { joinedOn: a, leftOn: b } : { joinedOn: b }))
    fc.assert(
      fc.property(fc.array(window.map(member), { maxLength: 8 }), (records) => {
        const months = variationOf(records, 'create', TODAY, 16)
        months.slice(0, -1).forEach(({ joined, left, end }, at) => {
          expect(end).toBe((months[at + 1]?.end ?? 0) + joined - left)
        })
      }),
    )
  })
})
