import { nextDeadline, statusOf } from '../domain/status.ts'
import type { Instant } from '../domain/time.ts'
import type { ReaderLanguage } from '../domain/vocabulary.ts'
import { startAtOnce } from './at-once.ts'
import { cut, lengthOf, quotable } from './clean.ts'
import { type Dated, shortDay } from './dates.ts'
import type { Due } from './due.ts'
import { bestAmount } from './money.ts'
import { titleIn } from './titled.ts'

/** Longer subjects are cut by mail programs on a desk; a phone shows about 38 characters. */
export const SUBJECT_LENGTH = 65
const PHONE_LENGTH = 38
/** Fewer characters of a title than this rarely say what a call is about. */
const TELLING = 18

/**
 * How acts begin without saying what they are about: "Avviso pubblico per la concessione di contributi per il …".
 * Every pattern is anchored and bounded, so its time does not grow with the title's length.
 */
const PREAMBLES: Record<string, RegExp[]> = {
  it: [
    /^(?:bando|avviso|incentivo|manifestazione di interesse)(?: pubblico)?(?: \d{4})?\s*[:–-]\s*/i,
    /^(?:bando|avviso|invito|manifestazione di interesse)(?: pubblico)?(?: a presentare (?:domande|progetti|proposte))? (?:per|relativo a|finalizzato a)\s+/i,
    /^invito(?: pubblico)? a presentare (?:operazioni|progetti|proposte|domande|candidature)(?: formative| progettuali| di contributo)?(?: per| in materia di| sul tema)?(?: (?:il|lo|la|i|gli|le) | l['’]|\s)/i,
    /^(?:la |l')?(?:concessione|assegnazione|erogazione) (?:di|dei|delle)\s+/i,
    /^(?:contribut[oi]|agevolazion[ei]|finanziament[oi]|sostegno|incentiv[oi]|misure?)(?: a fondo perduto)? (?:(?:per|a|al|alla|alle|ai|agli|allo|di)\s+|all['’])/i,
    /^interventi a (?:favore|sostegno) d(?:i|el|ella|ei|egli|elle|ell['’])\s*/i,
    /^(?:(?:il|lo|la|i|gli|le)\s+|l['’])/i,
  ],
  en: [/^(?:open )?call for (?:proposals|applications)\s*(?:[:–-]|for|on)\s*/i, /^(?:the|a|an)\s+/i],
}

/** Words that cannot end a line: articles and prepositions. */
const DANGLING =
  /[\s,;:–-]+(?:di|del|della|dei|delle|degli|dello|e|ed|in|nel|nello|nella|nei|negli|nelle|per|il|lo|la|i|gli|le|un|una|con|su|sul|sulla|a|al|allo|alla|ai|agli|alle|da|dal|dallo|dalla|tra|fra|of|the|and|for|in|on|to|an|with|by|from)$/iu

/** Where a title's first phrase ends; a phrase shorter than this says too little alone. */
const CLAUSE_END = /\s*[:;(]\s|\s+[–—-]\s+/u
const SHORTEST_CLAUSE = 10

/** The start of a title that says what the call is about, in at most `max` characters; never half a phrase. */
export const gist = (title: string, language: string | undefined, max: number): string => {
  const words = quotable(title)
  const bare = (PREAMBLES[language ?? 'it'] ?? []).reduce(
    (text, preamble) => text.replace(preamble, ''),
    words,
  )
  const told = bare.length > 3 ? bare : words
  if (lengthOf(told) <= max) return told
  const [clause] = told.split(CLAUSE_END)
  if (clause && lengthOf(clause) >= SHORTEST_CLAUSE && lengthOf(clause) <= max) return clause
  let kept = cut(told, max + 1).replace(/…$/u, '')
  while (DANGLING.test(kept)) kept = kept.replace(DANGLING, '')
  return cut(kept, max)
}

type Lead = { due: Due; start: string }

const earliest = (entries: { due: Due; at: Dated }[]): { due: Due; at: Dated } | undefined =>
  entries.toSorted((a, b) => (a.at.at < b.at.at ? -1 : 1))[0]

/** The call with the nearest deadline; else the one that opens first; else simply the first. */
const leadOf = (language: ReaderLanguage, cards: Due[], now: Instant): Lead | undefined => {
  const it = language === 'it'
  const open = cards.filter(({ candidate }) => statusOf(candidate.opportunity, now) === 'open')
  const closing = earliest(
    open.flatMap((due) => {
      const at = nextDeadline(due.candidate.opportunity, now)
      return at ? [{ due, at }] : []
    }),
  )
  if (closing)
    return { due: closing.due, start: `${it ? 'Entro' : 'By'} ${shortDay(language, closing.at, now)}: ` }
  const opening = earliest(
    cards.flatMap((due) => {
      const { opensAt } = due.candidate.opportunity
      return opensAt && statusOf(due.candidate.opportunity, now) === 'forthcoming'
        ? [{ due, at: opensAt }]
        : []
    }),
  )
  if (opening)
    return { due: opening.due, start: `${it ? 'Apre' : 'Opens'} ${shortDay(language, opening.at, now)}: ` }
  const [first = cards[0]] = open
  if (!first) return undefined
  // A mail may tell of an end alone, to who follows the call.
  if (statusOf(first.candidate.opportunity, now) === 'closed') {
    const isSuspended = first.candidate.opportunity.suspended === true
    return {
      due: first,
      start: isSuspended ? (it ? 'Sospeso: ' : 'Suspended: ') : it ? 'Chiuso: ' : 'Closed: ',
    }
  }
  return { due: first, start: it ? 'Aperto: ' : 'Open: ' }
}

/** A start, what the call is about, its best amount where there is room, how many more. */
const lineFrom = (language: ReaderLanguage, { due, start }: Lead, count: number, amount?: string): string => {
  const named = titleIn(language, due.candidate.opportunity)
  const more = count - 1
  const others =
    more === 0 ? '' : language === 'en' ? ` + ${more} more` : more === 1 ? ' + un altro' : ` + altri ${more}`
  const room = (tail: string): number => SUBJECT_LENGTH - lengthOf(start) - lengthOf(tail)
  const phone = PHONE_LENGTH - lengthOf(start)
  const withAmount = amount ? `, ${amount}${others}` : others
  const about = (tail: string): string => gist(named.text, named.language, room(tail))
  // The amount gives way where it would leave too little of what the call is about.
  const saysEnough = lengthOf(about(withAmount)) >= Math.min(TELLING, lengthOf(about(others)))
  const tail = room(withAmount) >= phone && saysEnough ? withAmount : others
  return quotable(`${start}${about(tail)}${tail}`, SUBJECT_LENGTH)
}

/**
 * Nearest deadline, what, best amount, how many more: "Entro ven 10/7: campionario digitale, fino a 40.000 € +
 * altri 2". At most 65 characters as a person counts them, with the sense in the first 38; one line without
 * control or unseen characters (FAULTS E1, C19).
 */
export const subjectOf = (language: ReaderLanguage, cards: Due[], now: Instant): string => {
  const lead = leadOf(language, cards, now)
  if (!lead) return ''
  return lineFrom(language, lead, cards.length, bestAmount(language, lead.due.candidate.opportunity))
}

/**
 * The same of a mail that cannot wait: its first call and what has befallen it, "Promemoria, ven 10/7: campionario
 * digitale, fino a 40.000 €". What has ended has no amount any more.
 */
export const subjectAtOnce = (language: ReaderLanguage, cards: Due[], now: Instant): string => {
  const [due] = cards
  if (!due) return ''
  const amount = due.section === 'ended' ? undefined : bestAmount(language, due.candidate.opportunity)
  return lineFrom(language, { due, start: startAtOnce(language, due, now) }, cards.length, amount)
}
