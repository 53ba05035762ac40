import type { Opportunity } from '../domain/opportunity.ts'
import type { ReaderLanguage } from '../domain/vocabulary.ts'
import { roomFor } from './growing.ts'
import { forEachField } from './lexicon.ts'
import { FIELDS, occurrence, WIDE } from './model.ts'
import type { Numbering } from './numbering.ts'
import { clean, forEachPair, languageOf, tokensOf } from './terms.ts'

/** What a call calls itself: all but its long text, which mentions everything once. */
const NAMING = FIELDS.length - 1

/**
 * Called with each term of a call, in the order of its text: how often the call says it in ordinary occurrences (see
 * model.ts), how many times that is, whether it stands in the title, keywords or summary, and the number of the stem
 * that a form first has there; undefined for pairs and fields.
 */
export type Visit = (
  term: number,
  occurrences: number,
  times: number,
  named: boolean,
  stem: number | undefined,
) => void

/** Reads a call's texts: every form, pair and field, by number. @returns how many words the long text has. */
export type Tally = (texts: readonly string[], language: ReaderLanguage, visit: Visit) => number

/** The cleaned text of a call's fields, in the order of FIELDS. A mark parts keywords, so that no phrase crosses. */
export const textsOf = (opportunity: Opportunity): string[] =>
  [
    opportunity.title,
    [...opportunity.keywords, ...opportunity.themes].join(' · '),
    opportunity.summary ?? '',
    opportunity.text ?? '',
  ].map(clean)

type Stated = Pick<Opportunity, 'language' | 'level'>
const statedLanguage = (opportunity: Stated): ReaderLanguage =>
  opportunity.language === 'it' || (!opportunity.language && opportunity.level !== 'european') ? 'it' : 'en'

/** The language a call is read in: what its words vote for, else what is stated, else that of its level. */
export const callLanguage = (opportunity: Stated, texts: readonly string[]): ReaderLanguage =>
  languageOf(texts.join('\n'), statedLanguage(opportunity))

/** Sums by term, to be used again and again: emptied as they are read. */
const createSums = () => {
  let occurrences = new Float64Array(2 ** 10)
  let times = new Uint32Array(2 ** 10)
  let named = new Uint8Array(2 ** 10)
  let terms = new Uint32Array(2 ** 10)
  /** Of the terms in their order, plus 1. */
  let stems = new Uint32Array(2 ** 10)
  let count = 0
  return {
    add: (term: number, share: number, inName: boolean, stem = -1): void => {
      if (term >= times.length) {
        occurrences = roomFor(occurrences, term)
        times = roomFor(times, term)
        named = roomFor(named, term)
      }
      if (times[term] === 0) {
        terms = roomFor(terms, count)
        stems = roomFor(stems, count)
        terms[count] = term
        stems[count] = stem + 1
        count += 1
      }
      occurrences[term] = (occurrences[term] as number) + share
      times[term] = (times[term] as number) + 1
      if (inName) named[term] = 1
    },
    empty: (visit: Visit): void => {
      for (let at = 0; at < count; at++) {
        const term = terms[at] as number
        const stem = stems[at] as number
        visit(
          term,
          occurrences[term] as number,
          times[term] as number,
          named[term] === 1,
          stem ? stem - 1 : undefined,
        )
        occurrences[term] = 0
        times[term] = 0
        named[term] = 0
      }
      count = 0
    },
  }
}

/** One reader of many calls. */
export const tallier = (numbers: Numbering): Tally => {
  const sums = createSums()
  return (texts, language, visit) => {
    let words = 0
    texts.forEach((text, number) => {
      const field = FIELDS[number]
      if (!field || text === '') return
      const tokens = tokensOf(text, language)
      const each = occurrence(field, tokens.length)
      const named = number < NAMING
      if (!named) words = tokens.length
      const stems = tokens.map((token) => numbers.stem(language, token))
      tokens.forEach((token, place) => {
        sums.add(numbers.form(language, token), each, named, stems[place])
      })
      forEachPair(
        tokens,
        (first, last, wide) => {
          sums.add(numbers.pair(stems[first] ?? 0, stems[last] ?? 0, wide), each * (wide ? WIDE : 1), named)
        },
        stems,
      )
      forEachField(tokens, language, (slug) => {
        sums.add(numbers.field(slug), each, named)
      })
    })
    sums.empty(visit)
    return words
  }
}
