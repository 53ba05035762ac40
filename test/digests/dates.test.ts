import { describe, expect, it } from 'vitest'
import {
  dayAt,
  daysText,
  daysUntil,
  momentText,
  shortDay,
  sinceText,
  withArticle,
} from '../../shared/digests/dates.ts'
import { MONDAY } from '../builders/digest-input.ts'
import { aDeadline } from '../builders/opportunity.ts'

const unstated = (at: string, zone = 'Europe/Rome') => ({ at, hourStated: false, zone })
const spaced = (text: string): string => text.replaceAll('\u00A0', ' ')

describe('deadlines as people read them', () => {
  it('have their weekday and their hour in Rome', () => {
    const noon = aDeadline('2026-07-10T10:00:00Z')
    expect(spaced(momentText('it', noon))).toBe('venerdì 10 luglio 2026, ore 12:00')
    expect(spaced(momentText('en', noon))).toBe('Friday 10 July 2026, 12:00')
  })

  it('keep a wall-clock hour through the change of the clocks', () => {
    expect(momentText('en', aDeadline('2026-10-24T15:00:00Z'))).toBe('Saturday 24 October 2026, 17:00')
    expect(momentText('en', aDeadline('2026-10-26T16:00:00Z'))).toBe('Monday 26 October 2026, 17:00')
  })

  it('show an hour that another zone states as it is in Rome, and the day with it', () => {
    expect(momentText('en', aDeadline('2026-07-09T22:30:00Z', 'Europe/London'))).toBe(
      'Friday 10 July 2026, 00:30',
    )
  })

  it('say that an hour is not stated, and never that it is midnight', () => {
    expect(momentText('it', unstated('2026-07-10T21:59:00Z'))).toBe(
      'venerdì 10 luglio 2026, ora non indicata',
    )
    expect(momentText('en', unstated('2026-07-10T21:59:00Z'))).toBe('Friday 10 July 2026, hour not stated')
  })

  it("name the source's own day where no hour is stated, though in Rome it is already the next", () => {
    const inLisbon = unstated('2026-07-10T22:59:00Z', 'Europe/Lisbon')
    expect(momentText('en', inLisbon)).toBe('Friday 10 July 2026, hour not stated')
    expect(daysUntil(MONDAY, inLisbon)).toBe(11)
  })

  it('count days by the calendar', () => {
    expect(spaced(daysText('it', daysUntil(MONDAY, aDeadline('2026-07-10T10:00:00Z'))))).toBe('11 giorni')
    expect(daysText('it', daysUntil(MONDAY, aDeadline('2026-06-29T21:59:00Z')))).toBe('oggi')
    expect(daysText('en', daysUntil(MONDAY, aDeadline('2026-06-29T22:01:00Z')))).toBe('tomorrow')
  })
})

describe('short days, for subjects', () => {
  it.each([
    ['it', '2026-07-10T10:00:00Z', 'ven 10/7'],
    ['en', '2026-07-09T10:00:00Z', 'Thu 9 Jul'],
    ['en', '2026-09-10T10:00:00Z', 'Thu 10 Sep'],
    ['it', '2027-01-08T10:00:00Z', 'ven 8/1/2027'],
  ] as const)('in %s, %s is %s', (language, at, expected) => {
    expect(shortDay(language, aDeadline(at), MONDAY)).toBe(expected)
  })
})

describe('Italian articles before a day', () => {
  it.each([
    ['8 giugno', "l'8 giugno", "dall'8 giugno"],
    ['11 giugno', "l'11 giugno", "dall'11 giugno"],
    ['12 giugno', 'il 12 giugno', 'dal 12 giugno'],
    ['18 giugno', 'il 18 giugno', 'dal 18 giugno'],
  ])('%s: %s, %s', (day, il, dal) => {
    expect([withArticle('il', day), withArticle('dal', day)]).toEqual([il, dal])
  })

  it('write the first of a month as an ordinal', () => {
    expect(momentText('it', dayAt('2026-07-01T10:00:00Z'))).toBe('mercoledì 1º luglio 2026, ora non indicata')
  })
})

it('says since when by weekday within six days, by date before', () => {
  expect(sinceText('it', '2026-06-26T03:00:00Z', MONDAY)).toBe('da venerdì')
  expect(sinceText('en', '2026-06-26T03:00:00Z', MONDAY)).toBe('since Friday')
  expect(sinceText('it', '2026-06-11T03:00:00Z', MONDAY)).toBe("dall'11 giugno")
  expect(sinceText('en', '2025-12-11T03:00:00Z', MONDAY)).toBe('since 11 December 2025')
})
