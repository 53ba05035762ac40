import type { Opportunity } from '../domain/opportunity.ts'
import type { ReaderLanguage } from '../domain/vocabulary.ts'
import { forEachField } from './lexicon.ts'
import { FIELDS, occurrence, WIDE } from './model.ts'
import type { Numbering } from './numbering.ts'
import { clean, forEachPair, languageOf, tokensOf } from './terms.ts'

/** What a call calls itself: all but its long text, which mentions everything once. */
const NAMING = FIELDS.length - 1

/** How often a call says a term, in ordinary occurrences (see model.ts). */
export type Tally = {
  occurrences: number
  times: number
  /** It stands in the title, keywords or summary. */
  named: boolean
}

/** The cleaned text of a call's fields, in the order of FIELDS. A mark parts keywords, so that no phrase crosses. */
export const textsOf = (opportunity: Opportunity): string[] =>
  [
    opportunity.title,
    [...opportunity.keywords, ...opportunity.themes].join(' · '),
    opportunity.summary ?? '',
    opportunity.text ?? '',
  ].map(clean)

const statedLanguage = (opportunity: Opportunity): ReaderLanguage =>
  opportunity.language === 'it' || (!opportunity.language && opportunity.level !== 'european') ? 'it' : 'en'

/** The language a call is read in: what its words vote for, else what is stated, else that of its level. */
export const callLanguage = (opportunity: Opportunity, texts: readonly string[]): ReaderLanguage =>
  languageOf(texts.join('\n'), statedLanguage(opportunity))

/** Reads a call's texts: every form, pair and field with its tally, by number. */
export const tallyOf = (
  texts: readonly string[],
  language: ReaderLanguage,
  numbers: Numbering,
): Map<number, Tally> => {
  const tallies = new Map<number, Tally>()
  texts.forEach((text, number) => {
    const field = FIELDS[number]
    if (!field || text === '') return
    const tokens = tokensOf(text, language)
    const each = occurrence(field, tokens.length)
    const named = number < NAMING
    const count = (term: number, share: number): void => {
      const tally = tallies.get(term)
      if (!tally) tallies.set(term, { occurrences: each * share, times: 1, named })
      else {
        tally.occurrences += each * share
        tally.times += 1
        tally.named ||= named
      }
    }
    const stems = tokens.map(({ stem }) => numbers.stem(language, stem))
    for (const { form, stem } of tokens) count(numbers.form(language, form, stem), 1)
    forEachPair(tokens, (first, last, wide) =>
      count(numbers.pair(stems[first] ?? 0, stems[last] ?? 0, wide), wide ? WIDE : 1),
    )
    forEachField(tokens, language, (slug) => count(numbers.field(slug), 1))
  })
  return tallies
}
