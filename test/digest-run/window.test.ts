import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayAt, windowAt } from '../../functions/digest/digest.ts'
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

describe('A22 one daily run a day, whatever the day', () => {
  it('gives each day of twenty years a period of its own, in order, and never that of a week', () => {
    const periods: string[] = []
    for (let day = zoned('2024-01-01T12:00:00Z'); day.year < 2045; day = day.add({ days: 1 }))
      periods.push(dayAt(inZone(`${day.toPlainDate().toString()}T07:50`)).period)
    expect(new Set(periods).size).toBe(periods.length)
    expect(periods.toSorted()).toEqual(periods)
    expect(periods.filter((period) => period.includes('W'))).toEqual([])
  })

  it.each([
    ['the day before summer time begins', '2026-03-28T06:50:00Z', '2026-03-28', 24],
    ['the day on which summer time begins', '2026-03-29T05:50:00Z', '2026-03-29', 23],
    ['the day after', '2026-03-30T05:50:00Z', '2026-03-30', 24],
    ['the day on which summer time ends', '2026-10-25T06:50:00Z', '2026-10-25', 25],
    ['the last day of a year', '2026-12-31T06:50:00Z', '2026-12-31', 24],
    ['the first day of a year', '2027-01-01T06:50:00Z', '2027-01-01', 24],
    ['a leap day', '2028-02-29T06:50:00Z', '2028-02-29', 24],
  ])('%s', (_, endsAt, period, hours) => {
    const day = dayAt(endsAt)
    expect(day).toMatchObject({ kind: 'daily', period, endsAt })
    expect(day.startsAt).toBe(plus(endsAt, { hours: -hours }))
    expect(dayAt(plus(endsAt, { hours: 16 })).period).toBe(period)
    expect(dayAt(plus(endsAt, { seconds: -1 })).period).not.toBe(period)
  })

  it('A23 each begins at the instant at which the one before it ends, at ten to eight by the clock on the wall', () => {
    fc.assert(
      fc.property(moments, (now) => {
        const day = dayAt(now)
        const before = dayAt(plus(day.endsAt, { seconds: -1 }))
        expect(day.endsAt <= now && now < plus(day.endsAt, { hours: 25, seconds: 1 })).toBe(true)
        expect(day.startsAt).toBe(before.endsAt)
        const wall = zoned(day.endsAt)
        expect([wall.hour, wall.minute, wall.second]).toEqual([7, 50, 0])
      }),
    )
  })
})
