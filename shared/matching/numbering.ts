import type { ReaderLanguage } from '../domain/vocabulary.ts'
import { fieldTerm, formTerm, nearTerm, stemTerm, wideTerm } from './terms.ts'

/**
 * Terms as numbers while an index is built: joining strings for every word of every call took most of the time. A pair
 * is the numbers of its two stems and one bit for *wide*.
 */
export type Numbering = {
  stem: (language: ReaderLanguage, stem: string) => number
  /** A form belongs to the stem it was first seen with. */
  form: (language: ReaderLanguage, form: string, stem: string) => number
  field: (slug: string) => number
  pair: (oneStem: number, otherStem: number, wide: boolean) => number
  /** The name of a term that was numbered. */
  name: (term: number) => string
  isPair: (term: number) => boolean
  /** The stem of a form, by name; undefined for fields and pairs. */
  stemOf: (term: number) => string | undefined
}

/** More words than any index has; its square and one bit stay below 2^53. */
const PAIR = 2 ** 25

type Word = { language: ReaderLanguage; word: string; name: string; stem?: string }

export const createNumbering = (): Numbering => {
  const words: Word[] = []
  const add = (known: Map<string, number>, key: string, word: () => Word): number => {
    const before = known.get(key)
    if (before !== undefined) return before
    words.push(word())
    known.set(key, words.length)
    return words.length
  }
  const stems = { it: new Map<string, number>(), en: new Map<string, number>() }
  const forms = { it: new Map<string, number>(), en: new Map<string, number>() }
  const fields = new Map<string, number>()
  const wordOf = (number: number): Word | undefined => words[number - 1]
  const isPair = (term: number): boolean => term >= PAIR
  return {
    stem: (language, stem) =>
      add(stems[language], stem, () => ({ language, word: stem, name: stemTerm(language, stem) })),
    form: (language, form, stem) =>
      add(forms[language], form, () => ({
        language,
        word: form,
        name: formTerm(language, form),
        stem: stemTerm(language, stem),
      })),
    field: (slug) => add(fields, slug, () => ({ language: 'en', word: slug, name: fieldTerm(slug) })),
    pair: (one, other, wide) => (Math.min(one, other) * PAIR + Math.max(one, other)) * 2 + (wide ? 1 : 0),
    isPair,
    stemOf: (term) => wordOf(term)?.stem,
    name: (term) => {
      if (!isPair(term)) return wordOf(term)?.name ?? ''
      const both = Math.floor(term / 2)
      const [one, other] = [wordOf(Math.floor(both / PAIR)), wordOf(both % PAIR)]
      if (!one || !other) return ''
      return (term % 2 ? wideTerm : nearTerm)(one.language, one.word, other.word)
    },
  }
}
