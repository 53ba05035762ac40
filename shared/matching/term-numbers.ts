import type { ReaderLanguage } from '../domain/vocabulary.ts'
import { formTermOf, termOf } from './terms.ts'

/** Terms as numbers while an index is built: joining strings for every word of every call took most of the time. */
export type TermNumbers = {
  stem: (language: ReaderLanguage, stem: string) => number
  form: (language: ReaderLanguage, form: string) => number
  /** Two stems in a row, each by its number. */
  pair: (first: number, second: number) => number
  /** The term's name as the index lists it. */
  name: (term: number) => string
}

/** More than the words of any index, and its square below 2^53. */
const PAIR = 2 ** 24

export const termNumbers = (): TermNumbers => {
  const words: { language: ReaderLanguage; word: string; isStem: boolean }[] = []
  const numbering = (isStem: boolean) => {
    const numbers = { it: new Map<string, number>(), en: new Map<string, number>() }
    return (language: ReaderLanguage, word: string): number => {
      const known = numbers[language].get(word)
      if (known !== undefined) return known
      words.push({ language, word, isStem })
      numbers[language].set(word, words.length)
      return words.length
    }
  }
  const name = (term: number): string => {
    const first = words[(term < PAIR ? term : Math.floor(term / PAIR)) - 1]
    if (!first) return ''
    if (!first.isStem) return formTermOf(first.language, first.word)
    const second = term < PAIR ? undefined : words[(term % PAIR) - 1]
    return termOf(first.language, first.word, ...(second ? [second.word] : []))
  }
  return {
    stem: numbering(true),
    form: numbering(false),
    pair: (first, second) => first * PAIR + second,
    name,
  }
}
