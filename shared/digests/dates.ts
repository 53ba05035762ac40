import type { Moment } from '../domain/opportunity.ts'
import { daysBetween, type Instant, ROME, zoned } from '../domain/time.ts'
import type { ReaderLanguage } from '../domain/vocabulary.ts'

/** Keeps a number beside its word; plain text has an ordinary space in its place. */
const NBSP = '\u00A0'

const LOCALES = { it: 'it-IT', en: 'en-GB' } as const

/** Building a formatter is slow and a run renders many mails, so each is built once. */
const formatters = new Map<string, Intl.DateTimeFormat>()

const partsOf = (
  language: ReaderLanguage,
  at: Instant,
  zone: string,
  style: 'long' | 'short',
): Record<string, string> => {
  const key = `${language} ${zone} ${style}`
  const formatter =
    formatters.get(key) ??
    new Intl.DateTimeFormat(LOCALES[language], {
      timeZone: zone,
      weekday: style,
      day: 'numeric',
      month: style,
      year: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    })
  formatters.set(key, formatter)
  return Object.fromEntries(formatter.formatToParts(new Date(at)).map(({ type, value }) => [type, value]))
}

/** A day alone, or one of which an hour may be known. */
export type Dated = Pick<Moment, 'at' | 'hourStated' | 'zone'>

/** Hours are Rome's. Where no hour is stated the source's own day counts, which near midnight may not be Rome's. */
const zoneOf = (moment: Dated): string => (moment.hourStated ? ROME : moment.zone)

/** A Roman day as a moment without an hour. */
export const dayAt = (at: Instant): Dated => ({ at, hourStated: false, zone: ROME })

/** "venerdì 10 luglio 2026" / "Friday 10 July 2026"; without `weekday` or `year` where the reader can do without. */
export const dayText = (
  language: ReaderLanguage,
  moment: Dated,
  { weekday = true, year = true }: { weekday?: boolean; year?: boolean } = {},
): string => {
  const parts = partsOf(language, moment.at, zoneOf(moment), 'long')
  const day = language === 'it' && parts.day === '1' ? '1º' : parts.day
  return [weekday && parts.weekday, day, parts.month, year && parts.year].filter(Boolean).join(' ')
}

/** "ore 12:00" / "12:00", or that the hour is not stated: an unstated hour is never midnight. */
export const hourText = (language: ReaderLanguage, moment: Dated): string => {
  if (!moment.hourStated) return language === 'it' ? 'ora non indicata' : 'hour not stated'
  const { hour, minute } = partsOf(language, moment.at, ROME, 'long')
  return language === 'it' ? `ore${NBSP}${hour}:${minute}` : `${hour}:${minute}`
}

/** "venerdì 10 luglio 2026, ore 12:00" / "Friday 10 July 2026, 12:00". */
export const momentText = (language: ReaderLanguage, moment: Dated, show: { year?: boolean } = {}): string =>
  `${dayText(language, moment, show)}, ${hourText(language, moment)}`

/** "ven 10/7" / "Fri 10 Jul"; with the year where it is not that of `now`. */
export const shortDay = (language: ReaderLanguage, moment: Dated, now: Instant): string => {
  const date = zoned(moment.at, zoneOf(moment))
  const { weekday, day, month } = partsOf(language, moment.at, zoneOf(moment), 'short')
  const otherYear = date.year === zoned(now).year ? '' : String(date.year)
  return language === 'it'
    ? `${weekday} ${day}/${date.month}${otherYear && `/${otherYear}`}`
    : `${weekday} ${day} ${month?.slice(0, 3)}${otherYear && ` ${otherYear}`}`
}

/** Calendar days from today in Rome to the day as it is shown to the reader. */
export const daysUntil = (now: Instant, moment: Dated): number => daysBetween(now, moment.at, zoneOf(moment))

/** "oggi", "domani", "11 giorni" / "today", "tomorrow", "11 days"; of what is past "3 giorni fa" / "3 days ago". */
export const daysText = (language: ReaderLanguage, days: number): string => {
  if (days === -1) return language === 'it' ? 'ieri' : 'yesterday'
  if (days < 0) return `${daysText(language, -days)} ${language === 'it' ? 'fa' : 'ago'}`
  if (days === 0) return language === 'it' ? 'oggi' : 'today'
  if (days === 1) return language === 'it' ? 'domani' : 'tomorrow'
  return language === 'it' ? `${days}${NBSP}giorni` : `${days}${NBSP}days`
}

/** "fra 11 giorni" / "in 11 days", and "oggi", "domani" / "today", "tomorrow". */
export const inDaysText = (language: ReaderLanguage, days: number): string =>
  days <= 1 ? daysText(language, days) : `${language === 'it' ? 'fra' : 'in'} ${daysText(language, days)}`

/** Italian elides before the eighth and the eleventh: "l'8 giugno", "il 12 giugno"; "dall'8", "dal 12"; "all'8". */
export const withArticle = (article: 'il' | 'dal' | 'al', day: string): string => {
  const vowel = /^(8|11)\b/.test(day)
  if (article === 'il') return vowel ? `l'${day}` : `il ${day}`
  return vowel ? `${article}l'${day}` : `${article} ${day}`
}

/** "da venerdì" within the last six days, "dal 12 giugno" before; "since Friday", "since 12 June". */
export const sinceText = (language: ReaderLanguage, at: Instant, now: Instant): string => {
  const day = dayAt(at)
  const recent = daysUntil(now, day) > -7
  if (recent) return `${language === 'it' ? 'da' : 'since'} ${partsOf(language, at, ROME, 'long').weekday}`
  const named = dayText(language, day, { weekday: false, year: zoned(at).year !== zoned(now).year })
  return language === 'it' ? withArticle('dal', named) : `since ${named}`
}
