import { nextDeadline, statusOf } from '../domain/status.ts'
import type { ReaderLanguage } from '../domain/vocabulary.ts'
import { countedText, turnOf } from './at-once.ts'
import { dayAt, daysUntil, dayText, inDaysText } from './dates.ts'
import type { DigestInput } from './digest.ts'
import type { Due, Section, Selection } from './due.ts'
import { LIMITS } from './due.ts'
import { readLate } from './schedule.ts'
import { membersText } from './verdicts.ts'

export const HEADINGS: Record<ReaderLanguage, Record<Section, string>> = {
  it: {
    ended: 'Chiusi o revocati',
    reminder: 'Promemoria',
    closing: 'In scadenza',
    opening: 'In apertura',
    updated: 'Aggiornati',
    new: 'Nuovi',
    'first-look': 'Aperti ora',
    'newly-relevant': 'Già aperti, non ancora segnalati',
  },
  en: {
    ended: 'Closed or revoked',
    reminder: 'Reminder',
    closing: 'Closing soon',
    opening: 'Opening soon',
    updated: 'Updated',
    new: 'New',
    'first-look': 'Open now',
    'newly-relevant': 'Open already, not yet mentioned',
  },
}

/** A heading over one call speaks of one. */
const ONE: Partial<Record<string, string>> = {
  Aggiornati: 'Aggiornato',
  Nuovi: 'Nuovo',
  'Già aperti, non ancora segnalati': 'Già aperto, non ancora segnalato',
}

export const headingOf = (language: ReaderLanguage, section: Section, count: number): string => {
  const heading = HEADINGS[language][section]
  return (count === 1 && ONE[heading]) || heading
}

const closingText = (language: ReaderLanguage, cards: Due[], now: string): string | undefined => {
  const days = cards
    .filter(({ candidate }) => statusOf(candidate.opportunity, now) !== 'closed')
    .flatMap(({ candidate: { opportunity } }) => nextDeadline(opportunity, now) ?? [])
    .map((deadline) => daysUntil(now, deadline))
    .filter((left) => left <= LIMITS.closingDays)
  const soonest = Math.min(...days)
  const when = inDaysText(language, soonest)
  if (days.length === 0) return undefined
  if (language === 'it') {
    if (cards.length === 1) return `scade ${when}`
    return days.length === 1 ? `uno scade ${when}` : `${days.length} in scadenza, il primo ${when}`
  }
  if (cards.length === 1) return `closing ${when}`
  return days.length === 1 ? `one closing ${when}` : `${days.length} closing soon, the first ${when}`
}

const lateText = (language: ReaderLanguage, cards: Due[]): string | undefined => {
  const late = cards.filter(({ candidate, toldAt }) => !toldAt && readLate(candidate.opportunity)).length
  if (late === 0) return undefined
  if (language === 'it') {
    if (cards.length === 1) return 'letto in ritardo'
    return late === 1 ? 'uno letto in ritardo' : `${late} letti in ritardo`
  }
  if (cards.length === 1) return 'read late'
  return late === 1 ? 'one read late' : `${late} read late`
}

/** "3 bandi, uno scade fra 11 giorni": what the mail holds, in one breath. */
export const summaryText = (language: ReaderLanguage, { cards }: Selection, now: string): string => {
  const noun = language === 'it' ? ['bando', 'bandi'] : ['call', 'calls']
  const count = `${cards.length} ${cards.length === 1 ? noun[0] : noun[1]}`
  return [count, closingText(language, cards, now), lateText(language, cards)].filter(Boolean).join(', ')
}

/** "un promemoria, scade fra 3 giorni": what a mail holds that could not wait. */
export const summaryAtOnce = (
  language: ReaderLanguage,
  { cards, titles }: Selection,
  now: string,
): string => {
  const turns = new Set([...cards, ...titles].map(turnOf))
  const opens =
    cards.length === 1 && cards[0]?.section === 'opening' && cards[0].candidate.opportunity.opensAt
  // Of several turns, "one closes in 11 days" would not say which.
  const closing = turns.size === 1 ? closingText(language, cards, now) : undefined
  const when = opens ? inDaysText(language, daysUntil(now, opens)) : closing
  return [countedText(language, [...cards, ...titles]), when].filter(Boolean).join(', ')
}

/** For whom and of which day. */
export const addresseeText = (input: DigestInput): string => {
  const { language } = input.contact
  return `${membersText(language, input.members)}, ${dayText(language, dayAt(input.now))}`
}

/** Said once, in the first digest: a welcome may have come before it. */
export const welcomeText = (language: ReaderLanguage): string =>
  language === 'it'
    ? 'Per cominciare, i bandi aperti o in arrivo più vicini a voi; dal prossimo messaggio, solo le novità.'
    : 'To begin with, the open and coming calls closest to your work; from the next email on, only what is new.'

/** What did not fit. */
export const moreText = (language: ReaderLanguage, { more }: Selection): string | undefined => {
  if (more === 0) return undefined
  if (language === 'it') return `${more === 1 ? 'Un altro bando' : `Altri ${more} bandi`} sulla vostra pagina`
  return `${more === 1 ? 'One more call' : `${more} more calls`} on your page`
}

/** What is near but rules the reader out: counted in one line, and a card only where it is followed and has changed. */
export const notOpenText = (language: ReaderLanguage, { notOpen }: Selection): string | undefined => {
  if (notOpen === 0) return undefined
  if (language === 'it')
    return notOpen === 1
      ? '1 bando pertinente ma non aperto a voi'
      : `${notOpen} bandi pertinenti ma non aperti a voi`
  return `${notOpen} relevant call${notOpen === 1 ? '' : 's'} not open to you`
}
