import { describe, expect, it } from 'vitest'
import { sources } from '../../shared/sources/index.ts'
import { rhythmOf, scheduleText, silentAfterHours } from '../../shared/sources/schedule.ts'

describe('a schedule in words', () => {
  it.each([
    ['15 5 * * ? *', 'ogni giorno alle 05:15', 'every day at 05:15'],
    ['0 6,18 * * ? *', 'ogni giorno alle 06:00 e 18:00', 'every day at 06:00 and 18:00'],
    ['30 5 ? * MON-FRI *', 'da lunedì a venerdì alle 05:30', 'Monday to Friday at 05:30'],
    ['30 5 ? * 2-6 *', 'da lunedì a venerdì alle 05:30', 'Monday to Friday at 05:30'],
    ['0 7 ? * MON,THU *', 'lunedì e giovedì alle 07:00', 'Monday and Thursday at 07:00'],
    ['0 7 ? * SUN *', 'domenica alle 07:00', 'Sunday at 07:00'],
    ['5 4 1,15 * ? *', 'il 1 e 15 di ogni mese alle 04:05', 'on day 1 and 15 of every month at 04:05'],
  ])('%s', (cron, italian, english) => {
    expect(scheduleText('it', cron)).toBe(italian)
    expect(scheduleText('en', cron)).toBe(english)
  })

  it.each(['*/5 * * * ? *', '0 6 ? * MON#1 *', '0 6 L * ? *', '', 'daily'])(
    'stays in its own signs where it is of a form that none of ours has: "%s"',
    (cron) => {
      expect(rhythmOf(cron)).toBeUndefined()
      expect(scheduleText('en', cron)).toBe(`cron(${cron})`)
    },
  )

  it('is found for every source there is', () => {
    for (const { id, schedule } of sources) expect(rhythmOf(schedule)?.hours.length, id).toBeGreaterThan(0)
  })
})

describe('silence', () => {
  it('is measured by the schedule: two missed days, a missed week, a missed month', () => {
    expect(silentAfterHours('15 5 * * ? *')).toBe(60)
    expect(silentAfterHours('15 5 ? * MON *')).toBeGreaterThan(7 * 24)
    expect(silentAfterHours('15 5 1 * ? *')).toBeGreaterThan(31 * 24)
  })
})
