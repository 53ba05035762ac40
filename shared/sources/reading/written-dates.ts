import type { Day } from '../../domain/time.ts'
import { MONTH_WORDS, readDay, readHour } from './dates.ts'
import { weekdayBefore } from './deadline-words.ts'

/**
 * A date as a sentence writes it. `day` is undefined where the calendar has no such day or its year is missing;
 * `monthDay` (`06-30`) is there where only the year is missing.
 */
export type Written = {
  start: number
  end: number
  day?: Day
  monthDay?: string
  /** `23:59`; absent where none is stated. */
  hour?: string
  /** Why it is not to be believed, in English. */
  doubt?: string
}

const MONTH = `(?:${MONTH_WORDS.join('|')})\\.?`
const FULL = [
  '\\d{4}-\\d\\d-\\d\\d',
  '\\d{1,2}[./-]\\d{1,2}[./-]\\d{4}',
  `\\d{1,2}(?:°|º|st|nd|rd|th)? {1,2}(?:of )?${MONTH},? {1,2}\\d{4}`,
  `${MONTH} {1,2}\\d{1,2}(?:st|nd|rd|th)?, ?\\d{4}`,
].join('|')
/** Without its year, or with two digits of it: never read as it stands. */
const PARTIAL = `\\d{1,2}(?:°|º|st|nd|rd|th)? {1,2}(?:of )?${MONTH}(?!\\p{L})|\\d{1,2}[/.]\\d{1,2}(?:[/.]\\d{2})?`
/** `12.00` after "ore" is no date, nor is `8.5` of a text; dots need both numbers to be a day and a month of two digits. */
const DATES = new RegExp(`(?<![\\d/.,:-]|n\\. )(?:(${FULL})|(${PARTIAL}))(?![\\d/]|[.,:]\\d| ?%)`, 'giu')

const CLOCK = String.raw`(\d{1,2})(?:[.:,](\d\d)(?:[.:]\d\d)?)?(?!\d)(?: ?([ap])\.?m\b\.?)?`
const TIME_ZONE =
  '(?: ?(?:hours|hrs|noon|\\(?(?:CES?T|(?:Brussels|local|Italian) time|ora (?:di Bruxelles|italiana))\\)?))?'
const WEEKDAY = "(?: ?[\\p{L}]{5,9}(?:ì|i['’])?,?)?"
/** `ore 12.00 del giorno 30 giugno 2026`, `17:00 on 30 June 2026`: the hour before its day. */
const HOUR_BEFORE = new RegExp(
  `(?:(?<!\\p{L})(?:ore|h\\.?|at|by|from|until)|(?<!\\p{L})(?:entro|oltre|prima del) le|(?<!\\p{L})d?alle) {1,2}${CLOCK}${TIME_ZONE},? {0,2}(?:(?:del|di|dell['’]|on|of|il)(?: ?giorno)?)?${WEEKDAY}(?: the)? {0,2}$`,
  'iu',
)
/** `30 giugno 2026, ore 12.00`, `30 June 2026 at 17:00`, `30/06/2026 13:00`: the hour after it. */
const HOUR_AFTER = new RegExp(
  `^ ?[,(–-]? ?(?:(?:entro (?:e non oltre )?le |alle )?(?:ore|h\\.?|at) {1,2}|alle |entro le )${CLOCK}|^ ?[,(–-]? ?(\\d{1,2}):(\\d\\d)(?![\\d])`,
  'iu',
)
const NOON_BEFORE = /(?<!\p{L})(?:mezzogiorno d(?:el(?: giorno)?|i) |(?:12 )?noon (?:on |of )?)$/iu
/** A clock of somewhere else: its hour is not that of the source's zone. */
const OTHER_CLOCK =
  /\b(?:UTC|GMT|WES?T|EES?T|[EP][SD]T|(?:Lisbon|London|Athens|Dublin|Irish|UK|Greek|Portuguese|Helsinki) time)\b/

const hourOf = (before: string, after: string): { hour?: string; doubt?: string } => {
  if (NOON_BEFORE.test(before)) return { hour: '12:00' }
  const [clock, nearby] = [HOUR_BEFORE.exec(before), HOUR_AFTER.exec(after)]
  const [, hours = nearby?.[4], minutes = nearby?.[5], half] = clock ?? nearby ?? []
  if (!hours) return {}
  const foreign = OTHER_CLOCK.test(clock?.[0] ?? after.slice(0, (nearby?.[0].length ?? 0) + 25))
  if (foreign) return { doubt: 'the hour is that of another time zone' }
  const number = Number(hours)
  if (half && (number < 1 || number > 12)) return {}
  const onClock = half ? (number % 12) + (half.toLowerCase() === 'p' ? 12 : 0) : number
  const hour = readHour(String(onClock), minutes)
  // A bare 00:00 is what a form writes for no hour; "ore 00:00" may begin the day or end it.
  if (hour === '00:00') return clock ? { doubt: 'midnight may begin the day or end it' } : {}
  return hour ? { hour } : {}
}

const weekdayOf = (day: Day): number => new Date(`${day}T00:00:00Z`).getUTCDay() || 7

/** The month and day of a date without a year, `06-30`; undefined where no leap year has it or the year is in two digits. */
const monthDayOf = (text: string, language: 'it' | 'en'): string | undefined => {
  const numbers = /^(\d{1,2})[/.](\d{1,2})$/.exec(text)
  if (numbers && language === 'en') return undefined
  const full = numbers ? `${numbers[1]}/${numbers[2]}/2024` : `${text.replace(/\.$/, '')} 2024`
  return /[/.]\d{1,2}[/.]/.test(text) ? undefined : readDay(full, 'it')?.slice(5)
}

/** The dates of a sentence in their order, each with the hour that stands beside it. */
export const writtenDates = (sentence: string, language: 'it' | 'en'): Written[] => {
  const found: Written[] = []
  for (const match of sentence.matchAll(DATES)) {
    const [text, full] = match
    const [start, end] = [match.index, match.index + text.length]
    const before = sentence.slice(Math.max(found.at(-1)?.end ?? 0, start - 80), start)
    const after = sentence.slice(end, end + 60)
    // "ore 12.00" and "alle 12.30" are hours, "n. 12/06" a number: a date in figures follows neither.
    if (
      !full &&
      /(?:\bore|\bh\.?|d?alle|\ble|\bn\.?|\bart\.?|\bcomma|\bpar\.?|\bat|\bby|€) $/i.test(before) &&
      /^[\d./]+$/.test(text)
    )
      continue
    const clock = hourOf(before, after)
    const base = { start, end, ...clock }
    if (full) {
      const day = readDay(full.replace(/ {2,}/g, ' '), language)
      const named = weekdayBefore(before)
      if (!day) found.push({ ...base, doubt: 'a date is no day of the calendar, or may be either of two' })
      else if (/^ \d(?!\d)/.test(after)) found.push({ ...base, doubt: 'a stray figure follows a date' })
      else if (named && named !== weekdayOf(day))
        found.push({ ...base, doubt: 'a weekday and its date are not of the same day' })
      else found.push({ ...base, day })
      continue
    }
    const monthDay = monthDayOf(text.replace(/ {2,}/g, ' '), language)
    // A text cut off after "31 dic" or "31/12" may have had the year in what is missing.
    const isCut = after.trim() === '' && !/\p{L}{4}/u.test(text)
    const isBroken = isCut || /^ ?\d/.test(after)
    if (monthDay && !isBroken) found.push({ ...base, monthDay })
    else if (monthDay || !/^[\d.]+$/.test(text))
      found.push({ ...base, doubt: 'the year of a date is not stated in full' })
  }
  return found
}
