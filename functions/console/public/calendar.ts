import type { Card } from '../../../shared/blobs/snapshots.ts'
import { safeLink } from '../../../shared/digests/clean.ts'
import { plain } from '../../../shared/digests/phrase.ts'
import { schedulePhrase } from '../../../shared/digests/schedule.ts'
import { titleText } from '../../../shared/digests/titled.ts'
import { isAnnounced } from '../../../shared/domain/desk.ts'
import type { Moment } from '../../../shared/domain/opportunity.ts'
import { nextDeadline, statusOf } from '../../../shared/domain/status.ts'
import { type Instant, zoned } from '../../../shared/domain/time.ts'
import type { ReaderLanguage } from '../../../shared/domain/vocabulary.ts'
import { briefText, updatedOf } from '../../../shared/public/index.ts'

const WORDS = {
  it: {
    closes: 'Scade',
    opens: 'Apre',
    stage: 'fase',
    prevails: 'Fanno fede gli atti pubblicati dall’ente.',
  },
  en: { closes: 'Closes', opens: 'Opens', stage: 'stage', prevails: 'The official text prevails.' },
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

/** One entry. `stamp`: when what it says was last revised (RFC 5545, 3.8.7.2, of a calendar without a method). */
type CalendarEvent = {
  uid: string
  version: number
  stamp: Instant
  moment: Moment
  summary: string
  description: string
  /** What a calendar says a week before. */
  reminder: string
  address: string | undefined
  /** It will not be: the entry is cancelled, and says nothing a week before. */
  isOff?: boolean
}

const alarmLines = ({ reminder }: CalendarEvent): string[] => [
  'BEGIN:VALARM',
  'ACTION:DISPLAY',
  `DESCRIPTION:${escaped(reminder)}`,
  'TRIGGER:-P7D',
  'END:VALARM',
]

const eventLines = (event: CalendarEvent): string[] => [
  'BEGIN:VEVENT',
  `UID:${event.uid}`,
  `SEQUENCE:${event.version}`,
  `DTSTAMP:${utc(event.stamp)}`,
  start(event.moment),
  `SUMMARY:${escaped(event.summary)}`,
  `DESCRIPTION:${escaped(event.description)}`,
  ...(event.address ? [`URL:${event.address}`] : []),
  'TRANSP:TRANSPARENT',
  ...(event.isOff ? ['STATUS:CANCELLED'] : alarmLines(event)),
  'END:VEVENT',
]

const calendarText = (events: readonly CalendarEvent[]): string => {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Segnavia//Segnavia//IT',
    ...events.flatMap(eventLines),
    'END:VCALENDAR',
  ]
  return `${lines.map(foldedLine).join('\r\n')}\r\n`
}

/** Titles in calendars are cut. */
const TITLE_LENGTH = 160

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
  const title = titleText(language, card, TITLE_LENGTH)
  return calendarText([
    {
      uid: `${card.id}@segnavia`,
      version: card.version,
      stamp: now,
      moment,
      summary: `${deadline ? words.closes : words.opens}: ${title}`,
      description: `${plain(schedulePhrase(language, card, now))}\n${words.prevails}`,
      reminder: title,
      address: safeLink(card.url),
    },
  ])
}

/** Closed by word of its funder or of the consortium, and not because its source has merely dropped it. */
const isCalledOff = (card: Card): boolean =>
  card.closedBySource === true || (isAnnounced(card) && card.withdrawnAt !== undefined)

/**
 * All that lies ahead of a call, for everybody: its opening and every deadline, one entry each; undefined when nothing
 * does. An entry keeps its name by its place among all deadlines, so that one that moves moves in calendars too. A single
 * date has the name that mails give it: who takes both has it once. Of a call that was closed early, suspended or
 * revoked the entries are cancelled (STATUS, RFC 5545, 3.8.1.11), so that calendars that look again drop them.
 */
export const deadlinesCalendar = (language: ReaderLanguage, card: Card, now: Instant): string | undefined => {
  const isOff = statusOf(card, now) === 'closed'
  if (isOff && !isCalledOff(card)) return undefined
  const words = WORDS[language]
  const title = titleText(language, card, TITLE_LENGTH)
  const inOrder = card.deadlines.toSorted((a, b) => (a.at < b.at ? -1 : 1))
  const dated: { name: string; verb: string; moment: Moment }[] = [
    ...(card.opensAt
      ? [
          {
            name: inOrder.length > 0 ? `${card.id}/opening` : card.id,
            verb: words.opens,
            moment: card.opensAt,
          },
        ]
      : []),
    ...inOrder.map((moment, place) => ({
      name: inOrder.length > 1 ? `${card.id}/${place + 1}` : card.id,
      verb:
        moment.stage && moment.stage > 1 ? `${words.closes} (${words.stage} ${moment.stage})` : words.closes,
      moment,
    })),
  ]
  const events = dated
    .filter(({ moment }) => moment.at >= now)
    .map(({ name, verb, moment }) => ({
      uid: `${name}@segnavia`,
      version: card.version,
      stamp: updatedOf(card),
      moment,
      summary: `${verb}: ${title}`,
      description: briefText(language, card, now),
      reminder: title,
      address: safeLink(card.url),
      isOff,
    }))
  return events.length > 0 ? calendarText(events) : undefined
}
