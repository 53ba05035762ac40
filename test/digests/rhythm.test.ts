import { describe, expect, it } from 'vitest'
import { isTurn, nextDigestAt } from '../../shared/digests/rhythm.ts'
import { inZone, isoWeek, plus } from '../../shared/domain/time.ts'

/** Mondays, 07:30 in Rome, from the first one named. */
const mondays = (first: string, count: number): string[] =>
  Array.from({ length: count }, (_, week) =>
    inZone(`${plus(`${first}T12:00:00Z`, { days: 7 * week }).slice(0, 10)}T07:30`),
  )

describe('a fortnightly digest', () => {
  it('leaves every other Monday, also over a year of 53 weeks', () => {
    const turns = mondays('2026-12-07', 8).filter((at) => isTurn('fortnightly', at))
    expect(turns.map(isoWeek)).toEqual(['2026-W50', '2026-W52', '2027-W01', '2027-W03'])
  })
})

describe('a monthly digest', () => {
  it('leaves on the first Monday of every month, twelve times a year', () => {
    const turns = mondays('2026-01-05', 52).filter((at) => isTurn('monthly', at))
    expect(turns).toHaveLength(12)
    expect(turns.every((at) => Number(at.slice(8, 10)) <= 7)).toBe(true)
  })
})

describe('the next digest', () => {
  const MONDAY = '2026-06-29T05:30:00Z'
  it.each([
    ['weekly', '2026-07-06T05:30:00Z'],
    ['fortnightly', '2026-07-06T05:30:00Z'],
    ['monthly', '2026-07-06T05:30:00Z'],
  ] as const)('of a %s reader after %s', (frequency, next) => {
    expect(nextDigestAt(frequency, MONDAY)).toBe(next)
  })

  it('is the one of the same morning while that is still to come', () => {
    expect(nextDigestAt('weekly', '2026-06-29T05:29:59Z')).toBe(MONDAY)
  })

  it('is at 7:30 in Rome on either side of the end of summer time', () => {
    expect(nextDigestAt('weekly', '2026-10-20T10:00:00Z')).toBe('2026-10-26T06:30:00Z')
    expect(nextDigestAt('weekly', '2026-10-13T10:00:00Z')).toBe('2026-10-19T05:30:00Z')
  })
})
