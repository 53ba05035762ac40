import type { Draft, Moment } from '../../shared/domain/opportunity.ts'
import { htmlText } from '../../shared/sources/reading/html-text.ts'

const MONTHS = [
  'gennaio|january|gen|jan',
  'febbraio|february|feb',
  'marzo|march|mar',
  'aprile|april|apr',
  'maggio|may|mag',
  'giugno|june|giu|jun',
  'luglio|july|lug|jul',
  'agosto|august|ago|aug',
  'settembre|september|sett?|sept?',
  'ottobre|october|ott|oct',
  'novembre|november|nov',
  'dicembre|december|dic|dec',
]

const leavesOf = (tree: unknown): string[] => {
  const leaves: string[] = []
  const stack: unknown[] = [tree]
  while (stack.length > 0) {
    const node = stack.pop()
    if (typeof node === 'string') leaves.push(node)
    else if (typeof node === 'object' && node !== null) stack.push(...Object.values(node))
  }
  return leaves
}

const jsonLeaves = (text: string): string[] => {
  try {
    return leavesOf(JSON.parse(text))
  } catch {
    return []
  }
}

const tidy = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\p{Cf}/gu, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .toLowerCase()

const unescapedOnce = (text: string): string => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>')

/** "2<b>026", "20<script>…</script>26": what stands between tags runs together, in a feed as well. */
const untagged = (text: string): string =>
  text
    .replace(/<!\[CDATA\[|\]\]>/g, '')
    .replace(/<(script|style)[^<>]*>[^<]*<\/\1>/gi, '')
    .replace(/<[^<>]*>/g, '')

/** All that a person could see in a page, whatever it is wrapped in: as it came, as JSON values, and as text of markup. */
export const readable = (...pages: string[]): string => {
  const parts = pages.flatMap((page) => {
    const inner = page.startsWith('{') || page.startsWith('[') ? page.split('\n').flatMap(jsonLeaves) : []
    return [page, ...jsonLeaves(page), ...inner]
  })
  const texts = [...new Set(parts)]
  const isMarkup = (text: string) => text.includes('<') || text.includes('&')
  const unescaped = texts.filter(isMarkup).map((text) => htmlText(text))
  const twice = unescaped.filter(isMarkup).map((text) => htmlText(text))
  const bare = texts.filter(isMarkup).flatMap((text) => [untagged(text), untagged(unescapedOnce(text))])
  return tidy([...texts, ...unescaped, ...twice, ...bare].join(' \n '))
}

/** A calendar day in every way of writing it that a page may use; written anew here, apart from what the parsers know. */
const isWritten = (page: string, iso: string): boolean => {
  const [year, month, day] = iso.split('-').map(Number) as [number, number, number]
  const name = `(?:${MONTHS[month - 1]})`
  const [d, m] = [`0?${day}`, `0?${month}`]
  const forms = [
    `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
    `(?<!\\d)${d} ?[./-] ?${m} ?[./-] ?${year}(?!\\d)`,
    // a list that declares its years in two digits
    `(?<!\\d)${d}[./-]${m}[./-]${String(year).slice(2)}(?!\\d)`,
    `(?<!\\d)${d}(?:°|º|st|nd|rd|th)?[ -](?:of )?${name}\\.?,?[ -]{1,3}${year}(?!\\d)`,
    `(?<!\\p{L})${name}\\.? ${d}(?:st|nd|rd|th)?, ?${year}(?!\\d)`,
    // "dal 1 al 30 giugno 2026"
    `(?<!\\d)${d}[°º]? (?:al|e il|to|and) \\d{1,2}[°º]?(?: (?:of )?${name}\\.?,? {1,2}|[./-]${m}[./-])${year}(?!\\d)`,
  ]
  return new RegExp(forms.join('|'), 'u').test(page)
}

/** Its day and month stand there, and its year as well, if only elsewhere: what a missing year may be reckoned from. */
const isReckoned = (page: string, iso: string, { text = '' }: Moment, flags: Draft['flags']): boolean => {
  const [, month, day] = iso.split('-').map(Number) as [number, number, number]
  const isFlagged = flags.some(({ reason }) => reason.startsWith('The year is not stated'))
  const written = new RegExp(
    `(?<!\\d)0?${day}(?:(?:°|º|st|nd|rd|th)? (?:of )?(?:${MONTHS[month - 1]})|[./]0?${month}(?!\\d))`,
  )
  const first = new RegExp(
    `(?<!\\d)0?${day}[°º]? (?:al|e il|to|and) \\d{1,2}(?:[°º]? (?:of )?(?:${MONTHS[month - 1]})|[./]0?${month}(?!\\d))`,
  )
  return isFlagged && [tidy(text), page].some((one) => written.test(one) || first.test(one))
}

const hourIn = (at: string, zone: string): number =>
  Number(
    new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', hourCycle: 'h23' }).format(
      new Date(at),
    ),
  )

const isHourWritten = (page: string, at: string, zone: string): boolean => {
  const zones = [zone, 'UTC', 'Europe/Rome', 'Europe/Brussels']
  // 02:30 of the night in which clocks go forward does not exist: it is read as an hour later.
  const hourBefore = new Date(Date.parse(at) - 3_600_000).toISOString()
  const isSkipped = hourIn(at, zone) === hourIn(hourBefore, zone) + 2
  if (isSkipped && page.includes(`0${hourIn(at, zone) - 1}:${at.slice(14, 16)}`)) return true
  return zones.some((one) => {
    const [hour = 0, minute = 0] = new Intl.DateTimeFormat('en-GB', {
      timeZone: one,
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    })
      .format(new Date(at))
      .split(':')
      .map(Number)
    const hours = [hour, ...(hour > 12 ? [hour - 12] : []), ...(hour === 0 ? [12] : [])].map(
      (one) => `0?${one}`,
    )
    const minutes = minute === 0 ? '' : `[.:,]${String(minute).padStart(2, '0')}`
    return (
      new RegExp(`(?<!\\d)(?:${hours.join('|')})${minutes}(?!\\d)`).test(page) ||
      (hour === 12 && /mezzogiorno|noon/.test(page))
    )
  })
}

/** A stamp with an offset of its own, whatever mutation made of it, stands there as it is and tells that instant. */
const isStamp = (page: string, { at, text = '' }: Moment): boolean => {
  const offset = /T\d\d:\d\d.*([+-]\d\d):?(\d\d)$/.exec(text)
  const told = Date.parse(text.replace(/([+-]\d\d)(\d\d)$/, '$1:$2'))
  return offset !== null && page.includes(text.toLowerCase()) && Math.abs(told - Date.parse(at)) < 60_000
}

const localDay = (at: string, zone: string): string =>
  new Date(at).toLocaleDateString('sv-SE', { timeZone: zone })

/**
 * Dates of a draft that its page does not bear out: neither the day in the source's zone nor, for a stamp that names an
 * instant, the day in UTC is written there, or the hour is stated and stands nowhere.
 */
export const inventedDates = (draft: Draft, page: string): string[] => {
  const moments: Moment[] = [...(draft.opensAt ? [draft.opensAt] : []), ...draft.deadlines]
  return moments.flatMap((moment) => {
    if (isStamp(page, moment)) return []
    const { at, zone, hourStated } = moment
    const days = [localDay(at, zone), localDay(at, 'UTC')]
    const isBorneOut = days.some((day) => isWritten(page, day) || isReckoned(page, day, moment, draft.flags))
    if (!isBorneOut) return [`${at} (${moment.text ?? ''})`]
    return hourStated && !isHourWritten(page, at, zone) ? [`the hour of ${at} (${moment.text ?? ''})`] : []
  })
}
