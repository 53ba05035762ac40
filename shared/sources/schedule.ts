import type { ReaderLanguage } from '../domain/vocabulary.ts'

/** When a source is read, from the EventBridge cron fields of its schedule, in Europe/Rome. */
export type Rhythm = {
  /** `05:15`, one for each reading of the day, in their order. */
  hours: string[]
  /** Days of the week, 1 Monday to 7 Sunday; absent when no day of the week is named. */
  weekdays?: number[]
  /** Days of the month; absent when none is named. */
  monthDays?: number[]
}

const WEEKDAYS = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT']

/** `1,3-5` as its numbers; EventBridge's own words and numbers for weekdays (1 is Sunday) become ISO ones. */
const numbersOf = (field: string, numberOf: (text: string) => number): number[] =>
  field.split(',').flatMap((part) => {
    const [from = Number.NaN, to = from] = part.split('-').map(numberOf)
    return Array.from({ length: Math.max(0, to - from + 1) || 0 }, (_, step) => from + step)
  })

/** Sunday is 1 and Saturday 7, as EventBridge counts. */
const weekdayOf = (text: string): number => {
  const named = WEEKDAYS.indexOf(text.toUpperCase())
  return named >= 0 ? named + 1 : Number(text)
}

const isOpen = (field: string): boolean => field === '*' || field === '?'

/**
 * What a schedule says, or undefined where it is of a form that none of ours has (steps, `L`, `#`, months).
 * @param cron minutes hours day month weekday year
 */
export const rhythmOf = (cron: string): Rhythm | undefined => {
  const [minutes = '', hours = '', day = '', month = '', weekday = ''] = cron.split(' ')
  if (!isOpen(month) || !/^\d+$/.test(minutes) || !/^[\d,-]+$/.test(hours)) return undefined
  if (!isOpen(day) && !/^[\d,-]+$/.test(day)) return undefined
  if (!isOpen(weekday) && !/^[\dA-Z,-]+$/i.test(weekday)) return undefined
  const twoDigits = (number: number | string): string => String(number).padStart(2, '0')
  const sorted = (numbers: number[]): number[] => [...new Set(numbers)].toSorted((a, b) => a - b)
  return {
    hours: sorted(numbersOf(hours, Number)).map((hour) => `${twoDigits(hour)}:${twoDigits(minutes)}`),
    ...(isOpen(weekday)
      ? {}
      : { weekdays: sorted(numbersOf(weekday, weekdayOf).map((number) => (number === 1 ? 7 : number - 1))) }),
    ...(isOpen(day) ? {} : { monthDays: sorted(numbersOf(day, Number)) }),
  }
}

/** Of a source read every day two readings in a row must fail before it counts as silent; of others a whole round. */
const DAILY_HOURS = 60
const WEEKLY_HOURS = 8 * 24
const MONTHLY_HOURS = 33 * 24

/** For how many hours a source with this schedule may go unread before it is named as silent. */
export const silentAfterHours = (cron: string): number => {
  const rhythm = rhythmOf(cron)
  if (rhythm?.monthDays) return MONTHLY_HOURS
  return rhythm?.weekdays && rhythm.weekdays.length < 7 ? WEEKLY_HOURS : DAILY_HOURS
}

const DAYS = {
  it: ['lunedì', 'martedì', 'mercoledì', 'giovedì', 'venerdì', 'sabato', 'domenica'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
} as const

const listed = (parts: string[], and: string): string =>
  parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} ${and} ${parts.at(-1)}`

/** Three days or more in a row are a stretch: "Monday to Friday". */
const daysIn = (language: ReaderLanguage, weekdays: number[]): string => {
  const [first = 1, last = first] = [weekdays[0], weekdays.at(-1)]
  const name = (day: number): string => DAYS[language][day - 1] ?? ''
  if (weekdays.length > 2 && last - first === weekdays.length - 1)
    return language === 'it' ? `da ${name(first)} a ${name(last)}` : `${name(first)} to ${name(last)}`
  return listed(weekdays.map(name), language === 'it' ? 'e' : 'and')
}

/** "ogni giorno alle 05:15" / "every day at 05:15"; a schedule of another form stays in its own signs. */
export const scheduleText = (language: ReaderLanguage, cron: string): string => {
  const rhythm = rhythmOf(cron)
  if (!rhythm) return `cron(${cron})`
  const it = language === 'it'
  const at = `${it ? 'alle' : 'at'} ${listed(rhythm.hours, it ? 'e' : 'and')}`
  if (rhythm.monthDays) {
    const days = listed(rhythm.monthDays.map(String), it ? 'e' : 'and')
    return it ? `il ${days} di ogni mese ${at}` : `on day ${days} of every month ${at}`
  }
  if (rhythm.weekdays && rhythm.weekdays.length < 7) {
    const days = daysIn(language, rhythm.weekdays)
    return `${days} ${at}`
  }
  return `${it ? 'ogni giorno' : 'every day'} ${at}`
}
