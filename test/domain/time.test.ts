import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { windowAt } from '../../functions/digest/digest.ts'
import {
  dayOf,
  daysBetween,
  endOfDay,
  Instant,
  inZone,
  isoWeek,
  mondayBefore,
  plus,
  toInstant,
  zoned,
} from '../../shared/domain/time.ts'

/** Any second from 2020, which has 53 weeks, to 2040. */
const instants = fc
  .integer({ min: Date.parse('2020-01-01T00:00:00Z') / 1000, max: Date.parse('2040-12-31T00:00:00Z') / 1000 })
  .map((seconds) => toInstant(new Date(seconds * 1000)))

describe('A22 weeks, through changes of the clock, week 53 and the end of the year', () => {
  it('have exactly one digest window each, and the windows leave no gap and no overlap', () => {
    const periods: string[] = []
    let before = windowAt('2020-01-01T00:00:00Z')
    for (
      let now: Instant = '2020-01-01T00:00:00Z';
      now < '2033-02-01T00:00:00Z';
      now = plus(now, { hours: 16 })
    ) {
      const window = windowAt(now)
      if (window.endsAt === before.endsAt) continue
      expect(window.startsAt).toBe(before.endsAt)
      periods.push(window.period)
      before = window
    }
    expect(new Set(periods).size).toBe(periods.length)
    expect(periods).toEqual(periods.toSorted())
    expect(periods).toEqual(
      expect.arrayContaining(['2020-W53', '2021-W01', '2026-W53', '2027-W01', '2032-W53', '2033-W01']),
    )
  })

  it('are due on a Monday at 07:30 in Rome, at or before any moment and less than a week and an hour before it', () => {
    fc.assert(
      fc.property(instants, (now) => {
        const due = mondayBefore(now)
        expect(zoned(due).toPlainDateTime().toString({ smallestUnit: 'minute' })).toMatch(/T07:30$/)
        expect(zoned(due).dayOfWeek).toBe(1)
        expect(due <= now).toBe(true)
        expect(now < plus(due, { days: 7, hours: 1 })).toBe(true)
        expect(mondayBefore(due)).toBe(due)
      }),
    )
  })

  it.each([
    ['summer time begins', '2026-03-30T05:29:59Z', '2026-03-23T06:30:00Z', '2026-W13'],
    ['and has begun', '2026-03-30T05:30:00Z', '2026-03-30T05:30:00Z', '2026-W14'],
    ['winter time begins', '2026-10-26T06:29:59Z', '2026-10-19T05:30:00Z', '2026-W43'],
    ['and has begun', '2026-10-26T06:30:00Z', '2026-10-26T06:30:00Z', '2026-W44'],
    ['week 53', '2026-12-31T23:30:00Z', '2026-12-28T06:30:00Z', '2026-W53'],
    ['New Year in week 53', '2027-01-03T22:59:59Z', '2026-12-28T06:30:00Z', '2026-W53'],
    ['the first Monday after it', '2027-01-04T06:30:00Z', '2027-01-04T06:30:00Z', '2027-W01'],
    ['a Monday that is still the old year', '2024-12-30T06:30:00Z', '2024-12-30T06:30:00Z', '2025-W01'],
  ])('%s: at %s the latest digest is that of %s, %s', (_, now, due, week) => {
    expect(mondayBefore(now)).toBe(due)
    expect(isoWeek(due)).toBe(week)
  })

  it('belong to the day in Rome, not in Greenwich', () => {
    expect(isoWeek('2026-06-28T21:59:59Z')).toBe('2026-W26')
    expect(isoWeek('2026-06-28T22:00:00Z')).toBe('2026-W27')
  })
})

describe('instants', () => {
  it('compare as strings exactly as they do as moments', () => {
    fc.assert(
      fc.property(instants, instants, (a, b) => {
        expect(a < b).toBe(Date.parse(a) < Date.parse(b))
      }),
    )
  })

  it.each([
    ['2026-06-29T07:30:00+02:00', '2026-06-29T05:30:00Z'],
    ['2026-06-29T05:30:00.999Z', '2026-06-29T05:30:00Z'],
    ['2026-12-31T23:59:59-01:00', '2027-01-01T00:59:59Z'],
  ])('%s is written %s', (text, instant) => {
    expect(toInstant(text)).toBe(instant)
    expect(Instant.parse(instant)).toBe(instant)
  })

  it.each(['2026-06-29', '2026-06-29T07:30', '2026-02-31T00:00:00Z', 'tomorrow'])(
    'are not made of "%s"',
    (text) => {
      expect(() => toInstant(text)).toThrow(RangeError)
    },
  )

  it('move by exact durations, 24 hours a day also when Rome has 23', () => {
    expect(plus('2026-03-28T12:00:00Z', { days: 1 })).toBe('2026-03-29T12:00:00Z')
    expect(plus('2026-06-29T05:30:00Z', { days: -1, hours: 1, minutes: -30, seconds: 5 })).toBe(
      '2026-06-28T06:00:05Z',
    )
  })
})

describe('wall clocks', () => {
  it.each([
    ['summer in Rome', '2026-07-10T12:00', 'Europe/Rome', '2026-07-10T10:00:00Z'],
    ['winter in Rome', '2026-12-10T12:00', 'Europe/Rome', '2026-12-10T11:00:00Z'],
    ['the earlier of a doubled hour', '2026-10-25T02:30', 'Europe/Rome', '2026-10-25T00:30:00Z'],
    [
      'an hour that is skipped, as late as it was meant',
      '2026-03-29T02:30',
      'Europe/Rome',
      '2026-03-29T01:30:00Z',
    ],
    ['Lisbon', '2026-07-10T12:00', 'Europe/Lisbon', '2026-07-10T11:00:00Z'],
  ])('%s', (_, local, zone, instant) => {
    expect(inZone(local, zone)).toBe(instant)
  })

  it('show at any instant what leads back to it, but for the hour that comes twice', () => {
    fc.assert(
      fc.property(instants, (instant) => {
        const back = inZone(zoned(instant).toPlainDateTime().toString())
        expect([instant, plus(instant, { hours: -1 })]).toContain(back)
      }),
    )
  })

  it('end a day at its last minute, on days of 23 and 25 hours too', () => {
    expect(endOfDay('2026-03-29')).toBe('2026-03-29T21:59:00Z')
    expect(endOfDay('2026-10-25')).toBe('2026-10-25T22:59:00Z')
    expect(dayOf(endOfDay('2026-10-25'))).toBe('2026-10-25')
  })

  it('count days as people do, by midnights in Rome', () => {
    expect(daysBetween('2026-06-29T21:59:59Z', '2026-06-29T22:00:00Z')).toBe(1)
    expect(daysBetween('2026-06-28T22:00:00Z', '2026-06-29T21:59:59Z')).toBe(0)
    expect(daysBetween('2026-03-28T12:00:00Z', '2026-03-30T12:00:00Z')).toBe(2)
    expect(daysBetween('2026-07-01T12:00:00Z', '2026-06-29T12:00:00Z')).toBe(-2)
  })
})
