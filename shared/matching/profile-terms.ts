import type { ReaderLanguage } from '../domain/vocabulary.ts'
import { forEachField } from './lexicon.ts'
import { fieldTerm, forEachPair, formTerm, nearTerm, type Token, wideTerm } from './terms.ts'

/**
 * Called with each term of a text by name, the places of its first and last word, and, for a form, its stem. What a
 * profile is compiled from and what a reason is found by.
 */
type Visit = (term: string, first: number, stem: string | undefined, wide: boolean, last: number) => void

export const forEachTerm = (tokens: readonly Token[], language: ReaderLanguage, visit: Visit): void => {
  tokens.forEach(({ form, stem }, place) => {
    visit(formTerm(language, form), place, stem, false, place)
  })
  forEachPair(tokens, (first, last, wide) => {
    const [one, other] = [tokens[first]?.stem ?? '', tokens[last]?.stem ?? '']
    visit((wide ? wideTerm : nearTerm)(language, one, other), first, undefined, wide, last)
  })
  forEachField(tokens, language, (slug, first, last) => {
    visit(fieldTerm(slug), first, undefined, false, last)
  })
}
