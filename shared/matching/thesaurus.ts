import type { Thesaurus } from '../domain/thesaurus.ts'
import type { ReaderLanguage } from '../domain/vocabulary.ts'
import { alignWords, type LabelPair } from './alignment.ts'
import {
  clean,
  formTerm,
  isEveryday,
  languageOfTerm,
  nearTerm,
  stemTerm,
  type Token,
  tokensOf,
} from './terms.ts'

/**
 * What a thesaurus says a word or phrase means in the other language: the stems of one word or of two, parted by a space
 * and in the order of the alphabet; how sure it is, in hundredths; and its place among the thesauri asked.
 */
export type Known = readonly [stems: string, sure: number, thesaurus: number]

/** Imported thesauri, asked once for each term of the profiles. */
export type Thesauri = {
  titles: readonly string[]
  /** What a profile's term means, by its name; `stem` is that of a form. The surest first. */
  ask: (term: string, stem: string | undefined) => readonly Known[]
}

/** A label itself is as sure as can be; alignments below this are chance. */
export const SUREST = 100
const LEAST_SURE = 0.3
/** Longer phrases teach which words answer to each other, and are no phrases of their own. */
const LONGEST_PHRASE = 2
/** Names of a concept that are aligned word by word: the first few say most. */
const ALIGNED_LABELS = 3
const MOST_MEANINGS = 8

const stemsOf = (tokens: readonly Token[]): string[] => tokens.map(({ stem }) => stem)
/** The stems of a word or phrase in one order. */
export const keyOf = (stems: readonly string[]): string => stems.toSorted().join(' ')

type Found = Map<string, Map<string, Known>>

const add = (found: Found, key: string, [stems, sure, thesaurus]: Known): void => {
  const known = found.get(key) ?? new Map<string, Known>()
  found.set(key, known)
  if ((known.get(stems)?.[1] ?? 0) < sure) known.set(stems, [stems, sure, thesaurus])
}

const readLabels = (labels: readonly string[], language: ReaderLanguage): Token[][] =>
  labels.map((label) => tokensOf(clean(label), language)).filter((tokens) => tokens.length > 0)

/** The term that a profile has for a label, by name. */
const termOf = (language: ReaderLanguage, [first, second]: readonly Token[]): string =>
  second ? nearTerm(language, first?.stem ?? '', second.stem) : formTerm(language, first?.form ?? '')

const addThesaurus = (found: Found, { entries }: Thesaurus, number: number): void => {
  const pairs: LabelPair[] = []
  for (const entry of entries) {
    const [italian, english] = [readLabels(entry.it, 'it'), readLabels(entry.en, 'en')]
    for (const it of italian)
      for (const en of english)
        if (it.length <= LONGEST_PHRASE && en.length <= LONGEST_PHRASE) {
          add(found, termOf('it', it), [keyOf(stemsOf(en)), SUREST, number])
          add(found, termOf('en', en), [keyOf(stemsOf(it)), SUREST, number])
        }
    for (const it of italian.slice(0, ALIGNED_LABELS))
      for (const en of english.slice(0, ALIGNED_LABELS)) pairs.push([stemsOf(it), stemsOf(en)])
  }
  for (const { it, en, sure } of alignWords(pairs, LEAST_SURE)) {
    // What is merely aligned is never as sure as a label.
    const hundredths = Math.min(SUREST - 1, Math.round(SUREST * sure))
    add(found, stemTerm('it', it), [en, hundredths, number])
    add(found, stemTerm('en', en), [it, hundredths, number])
  }
}

/** Reads thesauri so that they can be asked. The same in any order answer the same. */
export const readThesauri = (thesauri: readonly Thesaurus[]): Thesauri => {
  const sorted = thesauri.toSorted((a, b) => (a.title < b.title ? -1 : 1))
  const found: Found = new Map()
  sorted.forEach((thesaurus, number) => {
    addThesaurus(found, thesaurus, number)
  })
  return {
    titles: sorted.map(({ title }) => title),
    ask: (term, stem) => {
      const language = languageOfTerm(term)
      if (stem !== undefined && isEveryday(stem, language)) return []
      const all = new Map<string, Known>()
      for (const key of stem === undefined ? [term] : [term, stemTerm(language, stem)])
        for (const [stems, known] of found.get(key) ?? []) if (!all.has(stems)) all.set(stems, known)
      return [...all.values()].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, MOST_MEANINGS)
    },
  }
}
