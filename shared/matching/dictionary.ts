import type { ReaderLanguage } from '../domain/vocabulary.ts'
import * as words from './dictionary/index.ts'
import * as fields from './lexicon/index.ts'
import { clean, tokensOf } from './terms.ts'
import { once } from './transpose.ts'

/**
 * What a word or phrase is called in the other language: ours, and shipped with the product. Its lines are those of
 * the dictionary (`resilience = resilienza`) and those of the lexicon's fields, which have the same shape.
 */
export type Translation = {
  /** The stems of its words, in their order. */
  stems: readonly string[]
  /** Of a single word, how it is spelt. */
  form: string
}

type Side = {
  /** Of single words, by form. */
  forms: ReadonlyMap<string, readonly Translation[]>
  /** Of any form of a stem. */
  stems: ReadonlyMap<string, readonly Translation[]>
  /** Of phrases of two words, by their stems in the order of the alphabet. */
  pairs: ReadonlyMap<string, readonly Translation[]>
}

const BETWEEN_LANGUAGES = ' = '
const pairKey = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`)

/** Words and phrases on one side of a line. */
const readSide = (text: string, language: ReaderLanguage): Translation[] =>
  text.split(',').flatMap((each) => {
    const tokens = tokensOf(clean(each), language)
    return tokens.length > 0
      ? [{ stems: tokens.map(({ stem }) => stem), form: tokens.length === 1 ? (tokens[0]?.form ?? '') : '' }]
      : []
  })

const addTo = (known: Map<string, Translation[]>, key: string, all: readonly Translation[]): void => {
  const before = known.get(key) ?? []
  const fresh = all.filter(
    ({ stems, form }) => !before.some((one) => one.form === form && one.stems.join(' ') === stems.join(' ')),
  )
  known.set(key, [...before, ...fresh])
}

const compile = (): Record<ReaderLanguage, Side> => {
  const side = () => ({
    forms: new Map<string, Translation[]>(),
    stems: new Map<string, Translation[]>(),
    pairs: new Map<string, Translation[]>(),
  })
  const made = { it: side(), en: side() }
  const add = (from: ReaderLanguage, ours: Translation[], theirs: Translation[]): void => {
    for (const { stems, form } of ours) {
      const [first = '', second, third] = stems
      if (second === undefined) {
        addTo(made[from].forms, form, theirs)
        addTo(made[from].stems, first, theirs)
      } else if (third === undefined) addTo(made[from].pairs, pairKey(first, second), theirs)
    }
  }
  for (const part of [...Object.values<string>(words), ...Object.values(fields)])
    for (const line of part.split('\n')) {
      const [english, italian] = line.split(BETWEEN_LANGUAGES)
      if (!english || !italian) continue
      const [en, it] = [readSide(english, 'en'), readSide(italian, 'it')]
      add('en', en, it)
      add('it', it, en)
    }
  return made
}

/** Compiled when it is first asked: importing the module stays cheap. */
const compiled = once(compile)
const NONE: readonly Translation[] = []

/** What a single word means in the other language: by its form, or else by its stem. */
export const translationsOf = (
  language: ReaderLanguage,
  form: string,
  stem: string,
): readonly Translation[] => {
  const side = compiled()[language]
  return side.forms.get(form) ?? side.stems.get(stem) ?? NONE
}

/** What two words that stand together mean as a phrase. */
export const phraseTranslations = (
  language: ReaderLanguage,
  one: string,
  other: string,
): readonly Translation[] => compiled()[language].pairs.get(pairKey(one, other)) ?? NONE

/** What any form of a stem means. */
export const stemTranslations = (language: ReaderLanguage, stem: string): readonly Translation[] =>
  compiled()[language].stems.get(stem) ?? NONE
