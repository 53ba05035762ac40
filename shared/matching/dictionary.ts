import type { ReaderLanguage } from '../domain/vocabulary.ts'
import * as words from './dictionary/index.ts'
import * as fields from './lexicon/index.ts'
import { forEachLine } from './lines.ts'
import { tokensOf } from './terms.ts'
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

const pairKey = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`)

/** Reads a side of a line; a word that stands in many lines is one object, however it is inflected. */
const sideReader = (language: ReaderLanguage): ((side: string) => Translation[]) => {
  const known = new Map<string, Translation>()
  return (side) => {
    const all: Translation[] = []
    for (const text of side.split(',')) {
      const tokens = tokensOf(text, language)
      const [first] = tokens
      if (!first) continue
      const stems = tokens.map(({ stem }) => stem)
      const form = tokens.length === 1 ? first.form : ''
      const key = form || stems.join(' ')
      const one = known.get(key) ?? { stems, form }
      known.set(key, one)
      all.push(one)
    }
    return all
  }
}

const addTo = (known: Map<string, Translation[]>, key: string, all: readonly Translation[]): void => {
  const here = known.get(key) ?? []
  if (here.length === 0) known.set(key, here)
  for (const one of all) if (!here.includes(one)) here.push(one)
}

const compile = (): Record<ReaderLanguage, Side> => {
  const side = () => ({
    forms: new Map<string, Translation[]>(),
    stems: new Map<string, Translation[]>(),
    pairs: new Map<string, Translation[]>(),
  })
  const made = { it: side(), en: side() }
  const read = { it: sideReader('it'), en: sideReader('en') }
  const add = (from: ReaderLanguage, ours: Translation[], theirs: Translation[]): void => {
    for (const { stems, form } of ours) {
      const [first = '', second, third] = stems
      if (second === undefined) {
        addTo(made[from].forms, form, theirs)
        addTo(made[from].stems, first, theirs)
      } else if (third === undefined) addTo(made[from].pairs, pairKey(first, second), theirs)
    }
  }
  forEachLine([...Object.values(words), ...Object.values(fields)], (english, italian) => {
    const [en, it] = [read.en(english), read.it(italian)]
    add('en', en, it)
    add('it', it, en)
  })
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
