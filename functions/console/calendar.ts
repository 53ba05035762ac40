import type { Card } from '../../shared/blobs/snapshots.ts'
import { quotable, safeLink } from '../../shared/digests/clean.ts'
import { plain } from '../../shared/digests/phrase.ts'
import { schedulePhrase } from '../../shared/digests/schedule.ts'
import type { Moment } from '../../shared/domain/opportunity.ts'
import { nextDeadline } from '../../shared/domain/status.ts'
import { type Instant, zoned } from '../../shared/domain/time.ts'
import type { ReaderLanguage } from '../../shared/domain/vocabulary.ts'

const WORDS = {
  it: { closes: 'Scade', opens: 'Apre', prevails: 'Fanno fede gli atti pubblicati dall’ente.' },
  en: { closes: 'Closes', opens: 'Opens', prevails: 'The official text prevails.' },
} as const

/** TEXT of RFC 5545, 3.3.11: backslash, semicolon, comma and line ends are escaped. */
const escaped = (text: string): string =>
  text.replace(/[\\;,]/g, (mark) => `\\${mark}`).replace(/\r\n|\r|\n/g, '\\n')

/** Lines of at most 75 octets, continued after a space, never inside a character (RFC 5545, 3.1). */
export const foldedLine = (line: string): string => {
  const lines: string[] = []
  let current = ''
  let size = 0
  for (const character of line) {
    const octets = Buffer.byteLength(character)
    if (size + octets > 75) {
      lines.push(current)
      current = ' '
      size = 1
    }
    current += character
    size += octets
  }
  return [...lines, current].join('\r\n')
}

const utc = (at: Instant): string => at.replace(/[-:]/g, '')

/** All day where no hour is stated: an unstated hour is never midnight. */
const start = ({ at, hourStated, zone }: Moment): string =>
  hourStated
    ? `DTSTART:${utc(at)}`
    : `DTSTART;VALUE=DATE:${zoned(at, zone).toPlainDate().toString().replaceAll('-', '')}`

/**
 * A calendar entry (RFC 5545) for what comes next of a call: its next deadline, else its opening; undefined when
 * neither lies ahead. It reminds a week before.
 */
export const calendarOf = (language: ReaderLanguage, card: Card, now: Instant): string | undefined => {
  const words = WORDS[language]
  const deadline = nextDeadline(card, now)
  const opening = card.opensAt && card.opensAt.at > now ? card.opensAt : undefined
  const moment = deadline ?? opening
  if (!moment || card.withdrawnAt) return undefined
  const title = quotable(card.title, 160)
  const official = safeLink(card.url)
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Segnavia//Segnavia//IT',
    'BEGIN:VEVENT',
    `UID:${card.id}@segnavia`,
    `SEQUENCE:${card.version}`,
    `DTSTAMP:${utc(now)}`,
    start(moment),
    `SUMMARY:${escaped(`${deadline ? words.closes : words.opens}: ${title}`)}`,
    `DESCRIPTION:${escaped(`${plain(schedulePhrase(language, card, now))}\n${words.prevails}`)}`,
    ...(official ? [`URL:${official}`] : []),
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(title)}`,
    'TRIGGER:-P7D',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
  ]
  return `${lines.map(foldedLine).join('\r\n')}\r\n`
}
