import type { ReaderLanguage } from '../domain/vocabulary.ts'
import { forEachField } from './lexicon.ts'
import { fieldTerm, forEachPair, formTerm, nearTerm, type Token, wideTerm } from './terms.ts'

/**
 * Called with each term of a text by name, the places of its first and last word, and, for a form, its stem. What a
 * profile is compiled from and what a reason is found by.
 */
type Visit = (term: string, first: number, stem: string | undefined, wide: boolean, last: number) => void

export const forEachTerm = (tokens: readonly Token[], language: ReaderLanguage, visit: Visit): void => {
  for (const { from, tokens: run, language: own } of runsOf(tokens, language)) {
    run.forEach(({ form, stem }, place) => {
      visit(formTerm(own, form), from + place, stem, false, from + place)
    })
    forEachPair(run, (first, last, wide) => {
      const [one, other] = [run[first]?.stem ?? '', run[last]?.stem ?? '']
      visit((wide ? wideTerm : nearTerm)(own, one, other), from + first, undefined, wide, from + last)
    })
    forEachField(run, own, (slug, first, last) => {
      visit(fieldTerm(slug), from + first, undefined, false, from + last)
    })
  }
}

/** Tokens in a row that are of one language. */
type Run = { from: number; tokens: readonly Token[]; language: ReaderLanguage }

const runsOf = (tokens: readonly Token[], language: ReaderLanguage): Run[] => {
  const runs: Run[] = []
  let from = 0
  for (let at = 1; at <= tokens.length; at++) {
    if (at < tokens.length && tokens[at]?.language === tokens[from]?.language) continue
    runs.push({ from, tokens: tokens.slice(from, at), language: tokens[from]?.language ?? language })
    from = at
  }
  return runs
}
