import type { Deadline, Opportunity } from '../domain/opportunity.ts'
import { lastHeardOf, nextDeadline, statusOf } from '../domain/status.ts'
import { type Instant, zoned } from '../domain/time.ts'
import type { ReaderLanguage } from '../domain/vocabulary.ts'
import { isUnconfirmed } from '../sources/unconfirmed.ts'
import {
  type Dated,
  dayAt,
  daysText,
  daysUntil,
  dayText,
  hourText,
  momentText,
  withArticle,
} from './dates.ts'
import { type Phrase, quoted } from './phrase.ts'

const WORDS = {
  it: {
    deadline: 'Scadenza',
    opens: 'Apre',
    closes: 'chiude',
    stage: 'fase',
    next: 'poi',
    orBefore: ', o prima, a esaurimento dei fondi',
    funds: 'Senza scadenza: fino a esaurimento dei fondi',
    always: 'Nessun termine indicato',
    unknown: 'Scadenza non indicata: verificatela sul testo ufficiale',
    unconfirmed: (day: string) =>
      `; nessuna novità ${withArticle('dal', day)}: verificate che sia ancora aperto`,
    planned: 'Previsto, con date solo indicative',
    opensAbout: 'apre ',
    closesAbout: 'chiude ',
    unreadable: 'Scadenza da verificare, il testo dice ',
    early: 'chiusura anticipata ',
    late: (published: string, read: string) => `Pubblicato il ${published}, letto il ${read}`,
  },
  en: {
    deadline: 'Deadline',
    opens: 'Opens',
    closes: 'closes',
    stage: 'stage',
    next: 'then',
    orBefore: ', or earlier, when funds run out',
    funds: 'No deadline: until funds run out',
    always: 'No end stated',
    unknown: 'Deadline not stated: check the official text',
    unconfirmed: (day: string) => `; no news since ${day}: check that it is still open`,
    planned: 'Planned, with dates that are only indicative',
    opensAbout: 'opens ',
    closesAbout: 'closes ',
    unreadable: 'Deadline to check, the text says ',
    early: 'early closure ',
    late: (published: string, read: string) => `Published ${published}, read ${read}`,
  },
} as const

/** Further dates beyond these are on the official page. */
const FURTHER_DATES = 2

const inOrder = (deadlines: Deadline[]): Deadline[] => deadlines.toSorted((a, b) => (a.at < b.at ? -1 : 1))

const sameYear = (a: Dated, b: Dated): boolean => zoned(a.at).year === zoned(b.at).year

const stageOf = (call: Opportunity, deadline: Deadline): number | undefined =>
  deadline.stage ?? (call.twoStage ? inOrder(call.deadlines).indexOf(deadline) + 1 : undefined)

/** ", o prima, a esaurimento dei fondi («150 domande»)": what may end the call before its date. */
const earlyEnd = (language: ReaderLanguage, call: Opportunity): Phrase => {
  const words = WORDS[language]
  const funds = call.end === 'date-or-funds'
  if (!call.earlyClosure) return funds ? [words.orBefore] : []
  const rule = quoted(call.earlyClosure, call.language, language)
  return funds ? [`${words.orBefore} (`, rule, ')'] : [`; ${words.early}`, rule]
}

/** "; poi fase 2: giovedì 4 marzo 2027, ore 17:00": the cut-offs or stages after the next one. */
const furtherDates = (language: ReaderLanguage, call: Opportunity, next: Deadline): string =>
  inOrder(call.deadlines)
    .filter(({ at }) => at > next.at)
    .slice(0, FURTHER_DATES)
    .map((deadline) => {
      const words = WORDS[language]
      const stage = stageOf(call, deadline)
      const when = momentText(language, deadline, { year: !sameYear(deadline, next) })
      return `; ${words.next} ${stage ? `${words.stage} ${stage}: ` : ''}${when}`
    })
    .join('')

/** "; nessuna novità dal 3 febbraio 2026: …" where nothing says any more that an undated call is open. */
const doubtedEnd = (language: ReaderLanguage, call: Opportunity, now: Instant): Phrase => {
  if (!isUnconfirmed(call, now)) return []
  const day = dayText(language, dayAt(lastHeardOf(call, now)), { weekday: false })
  return [WORDS[language].unconfirmed(day)]
}

const undated = (language: ReaderLanguage, call: Opportunity): Phrase => {
  const words = WORDS[language]
  const flag = call.flags.find(({ field, text }) => field.startsWith('deadline') && text)
  if (flag?.text) return [words.unreadable, quoted(flag.text, call.language, language)]
  if (call.end === 'funds') return [words.funds, ...earlyEnd(language, call)]
  return [call.end === 'none' ? words.always : words.unknown]
}

const openPhrase = (language: ReaderLanguage, call: Opportunity, now: Instant): Phrase => {
  const words = WORDS[language]
  const next = nextDeadline(call, now)
  if (!next) return [...undated(language, call), ...doubtedEnd(language, call, now)]
  const stage = stageOf(call, next)
  const left = daysText(language, daysUntil(now, next))
  return [
    `${words.deadline}${stage ? `, ${words.stage} ${stage}` : ''}: ${momentText(language, next)} (${left})`,
    ...earlyEnd(language, call),
    furtherDates(language, call, next),
  ]
}

const forthcomingPhrase = (
  language: ReaderLanguage,
  call: Opportunity,
  opens: Dated,
  now: Instant,
): Phrase => {
  const words = WORDS[language]
  const opening = opens.hourStated
    ? `${dayText(language, opens)}, ${hourText(language, opens)}`
    : dayText(language, opens)
  const start = `${words.opens} ${opening} (${daysText(language, daysUntil(now, opens))})`
  const next = nextDeadline(call, now)
  if (!next) {
    const end = call.end === 'funds' ? ['; ', words.funds.toLowerCase(), ...earlyEnd(language, call)] : []
    return [start, ...end]
  }
  const stage = stageOf(call, next)
  const closing = `; ${stage ? `${words.stage} ${stage}: ` : `${words.closes} `}`
  return [
    start,
    closing,
    momentText(language, next, { year: !sameYear(next, opens) }),
    ...earlyEnd(language, call),
    furtherDates(language, call, next),
  ]
}

/** "Previsto, con date solo indicative: apre «settembre 2026»": in a calendar's own words, and no day is counted. */
const plannedPhrase = (language: ReaderLanguage, { indicative = {}, language: own }: Opportunity): Phrase => {
  const words = WORDS[language]
  const { opens, closes } = indicative
  const said: Phrase[] = [
    ...(opens ? [[words.opensAbout, quoted(opens, own, language)]] : []),
    ...(closes ? [[words.closesAbout, quoted(closes, own, language)]] : []),
  ]
  return [words.planned, ...said.flatMap((part, at): Phrase => [at === 0 ? ': ' : '; ', ...part])]
}

/** When the call opens and ends, with weekday, hour and days left; what is not stated is said to be so. */
export const schedulePhrase = (language: ReaderLanguage, call: Opportunity, now: Instant): Phrase => {
  if (statusOf(call, now) !== 'forthcoming') return openPhrase(language, call, now)
  return call.opensAt ? forthcomingPhrase(language, call, call.opensAt, now) : plannedPhrase(language, call)
}

/** Days between publication and our reading from which a reader is owed the two dates. */
const LATE_DAYS = 7

/** Did we read it so long after its publication that the reader lost time? Never asked of a first complete run. */
export const readLate = (call: Opportunity): boolean =>
  !call.baseline &&
  call.publishedAt !== undefined &&
  daysUntil(call.publishedAt, dayAt(call.firstSeenAt)) >= LATE_DAYS

/** "Pubblicato il 12 giugno, letto il 26 giugno" where that is late; undefined otherwise. */
export const latePhrase = (language: ReaderLanguage, call: Opportunity): string | undefined => {
  if (!readLate(call) || !call.publishedAt) return undefined
  const [published, read] = [call.publishedAt, call.firstSeenAt].map((at) =>
    dayText(language, dayAt(at), { weekday: false, year: false }),
  )
  return WORDS[language].late(published ?? '', read ?? '')
}
