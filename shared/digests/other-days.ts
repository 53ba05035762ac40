import { officeOf } from '../domain/by-hand.ts'
import type { Opportunity } from '../domain/opportunity.ts'
import type { Instant } from '../domain/time.ts'
import type { ReaderLanguage } from '../domain/vocabulary.ts'
import { disagreeing } from '../joining/join.ts'
import { nameOfSource } from '../sources/names.ts'
import { dayText } from './dates.ts'

const WORDS = {
  it: 'Altra scadenza su',
  en: 'Another deadline at',
} as const

/**
 * "Altra scadenza su incentivi.gov.it: venerdì 10 luglio 2026", where a source that still lists the call names a day
 * to come that is not believed. Undefined otherwise: that a call stands on several sites helps nobody decide.
 */
export const otherDaysText = (
  language: ReaderLanguage,
  call: Pick<Opportunity, 'origins' | 'deadlines'>,
  now: Instant,
): string | undefined => {
  // What an office wrote before a source had the call is no other deadline.
  const sources = (call.origins ?? []).filter(({ source }) => !officeOf(source))
  const others = disagreeing(sources, call).flatMap(({ source, deadlines }) => {
    const [next] = deadlines.filter(({ at }) => at >= now).toSorted((a, b) => (a.at < b.at ? -1 : 1))
    const isOther = next && disagreeing([{ deadlines: [next] }], call).length > 0
    return isOther ? [`${nameOfSource(source)}: ${dayText(language, next)}`] : []
  })
  return others.length > 0 ? `${WORDS[language]} ${others.join('; ')}` : undefined
}
