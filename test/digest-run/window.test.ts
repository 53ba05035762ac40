import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { windowAt } from '../../functions/digest/digest.ts'
import { type Instant, inZone, plus, toInstant, zoned } from '../../shared/domain/time.ts'

/** Any second from 2024 to 2045: two weeks 53, and summer time beginning and ending 42 times. */
const moments = fc
  .integer({ min: Date.UTC(2024, 0, 1) / 1000, max: Date.UTC(2046, 0, 1) / 1000 })
  .map((seconds): Instant => toInstant(new Date(seconds * 1000)))

describe('A22 one digest run a week, whatever the week', () => {
  it('numbers each Monday of twenty years by a period of its own, in order', () => {
    const periods: string[] = []
    for (let day = zoned('2024-01-01T12:00:00Z'); day.year < 2045; day = day.add({ weeks: 1 }))
      periods.push(windowAt(inZone(`${day.toPlainDate().toString()}T07:30`)).period)
    expect(new Set(periods).size).toBe(periods.length)
    expect(periods.toSorted()).toEqual(periods)
  })

  it.each([
    ['week 53', '2026-12-28T06:30:00Z', '2026-W53'],
    ['the first week after it', '2027-01-04T06:30:00Z', '2027-W01'],
    ['a Monday of December that belongs to the next year', '2024-12-30T06:30:00Z', '2025-W01'],
    ['the Monday after summer time began', '2026-03-30T05:30:00Z', '2026-W14'],
    ['the Monday after summer time ended', '2026-10-26T06:30:00Z', '2026-W44'],
  ])('%s', (_, monday, period) => {
    expect(windowAt(monday)).toMatchObject({ period, endsAt: monday })
    expect(windowAt(plus(monday, { seconds: -1 })).period).not.toBe(period)
  })

  it('ends every window on a Monday at half past seven by the clock on the wall', () => {
    fc.assert(
      fc.property(moments, (now) => {
        const wall = zoned(windowAt(now).endsAt)
        expect([wall.dayOfWeek, wall.hour, wall.minute, wall.second]).toEqual([1, 7, 30, 0])
      }),
    )
  })
})

describe('A23 windows have neither gap nor overlap', () => {
  it('each begins at the instant at which the one before it ends', () => {
    fc.assert(
      fc.property(moments, (now) => {
        const window = windowAt(now)
        const before = windowAt(plus(window.endsAt, { seconds: -1 }))
        expect(window.startsAt).toBe(before.endsAt)
        expect(before.period < window.period).toBe(true)
      }),
    )
  })

  it('whoever starts it, from its end to a second before the next one, starts the same window', () => {
    fc.assert(
      fc.property(moments, (now) => {
        const window = windowAt(now)
        expect(window.endsAt <= now).toBe(true)
        expect(windowAt(window.endsAt)).toEqual(window)
        // A clock that is late by less than a week is late for the same run.
        const next = windowAt(plus(now, { days: 7, hours: 2 }))
        expect(next.period > window.period).toBe(true)
      }),
    )
  })
})
