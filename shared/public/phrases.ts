import { momentText } from '../digests/dates.ts'
import { moneyPhrase } from '../digests/money.ts'
import { originText } from '../digests/origin.ts'
import { plain } from '../digests/phrase.ts'
import { schedulePhrase } from '../digests/schedule.ts'
import { isAnnounced } from '../domain/desk.ts'
import type { Opportunity } from '../domain/opportunity.ts'
import { nextDeadline, statusOf } from '../domain/status.ts'
import type { Instant } from '../domain/time.ts'
import type { ReaderLanguage } from '../domain/vocabulary.ts'

const WORDS = {
  it: {
    opens: 'Apre',
    closes: 'Scade',
    closed: 'Chiuso',
    suspended: 'Sospeso',
    revoked: 'Revocato',
    prevails: 'Fanno fede gli atti pubblicati dall’ente.',
  },
  en: {
    opens: 'Opens',
    closes: 'Closes',
    closed: 'Closed',
    suspended: 'Suspended',
    revoked: 'Revoked',
    prevails: 'The official text prevails.',
  },
} as const

/** "Fanno fede gli atti pubblicati dall’ente.": said wherever our wording of a call leaves our pages. */
export const prevailsText = (language: ReaderLanguage): string => WORDS[language].prevails

/** How a call that is closed has ended. A source that drops one does not say that it was revoked; the consortium does. */
export const endOf = (call: Opportunity): 'revoked' | 'suspended' | 'closed' => {
  if (call.withdrawnAt) return isAnnounced(call) ? 'revoked' : 'closed'
  return call.suspended ? 'suspended' : 'closed'
}

/**
 * When a call opens and closes, without counting days: what is read elsewhere, in a feed or a calendar, is read on another
 * day than it was written on.
 */
export const datesText = (language: ReaderLanguage, call: Opportunity, now: Instant): string => {
  const words = WORDS[language]
  const status = statusOf(call, now)
  if (status === 'closed') return words[endOf(call)]
  const next = nextDeadline(call, now)
  const parts = [
    ...(status === 'forthcoming' && call.opensAt
      ? [`${words.opens} ${momentText(language, call.opensAt)}`]
      : []),
    ...(next ? [`${words.closes} ${momentText(language, next)}`] : []),
  ]
  return parts.length > 0 ? parts.join('; ') : plain(schedulePhrase(language, call, now))
}

/** Sentences end with one full stop. */
const sentence = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`)

/** A call in a few sentences of plain text: when, how much, whose; and what prevails. */
export const briefText = (language: ReaderLanguage, call: Opportunity, now: Instant): string =>
  [
    datesText(language, call, now),
    plain(moneyPhrase(language, call)),
    originText(language, call),
    prevailsText(language),
  ]
    .filter(Boolean)
    .map(sentence)
    .join(' ')
