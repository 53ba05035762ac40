import type { ThesaurusEntry } from '../domain/thesaurus.ts'
import type { ReaderLanguage } from '../domain/vocabulary.ts'
import * as fields from './lexicon/index.ts'
import { forEachLine } from './lines.ts'
import { clean, tokensOf } from './terms.ts'
import { once } from './transpose.ts'

/** Words of one meaning in both languages: a line of the lexicon, or an entry of a thesaurus. */
type Meaning = Pick<ThesaurusEntry, 'it' | 'en'>

/** Another way to say one of a concept's words. `thesaurus`: the title of the one that says so, absent for our lexicon. */
export type Synonym = { text: string; language: ReaderLanguage; thesaurus?: string }

const LANGUAGES = ['it', 'en'] as const

/** By what two words are the same: their stems, in the order of the alphabet. */
const keyOf = (text: string, language: ReaderLanguage): string =>
  tokensOf(clean(text), language)
    .map(({ stem }) => stem)
    .sort()
    .join(' ')

const indexOf = (meanings: readonly Meaning[]): ReadonlyMap<string, readonly Meaning[]> => {
  const index = new Map<string, Meaning[]>()
  for (const meaning of meanings)
    for (const language of LANGUAGES)
      for (const text of meaning[language]) {
        const key = `${language} ${keyOf(text, language)}`
        const known = index.get(key)
        if (known) known.push(meaning)
        else index.set(key, [meaning])
      }
  return index
}

const lexicon = once(() => {
  const meanings: Meaning[] = []
  const words = (side: string): string[] => side.split(',').map((text) => text.trim())
  forEachLine(Object.values(fields), (english, italian) => {
    meanings.push({ it: words(italian), en: words(english) })
  })
  return indexOf(meanings)
})

const indexes = new WeakMap<readonly ThesaurusEntry[], ReadonlyMap<string, readonly Meaning[]>>()

/** A thesaurus is read once for as long as somebody holds its entries. */
const indexOfEntries = (entries: readonly ThesaurusEntry[]): ReadonlyMap<string, readonly Meaning[]> => {
  const known = indexes.get(entries) ?? indexOf(entries)
  indexes.set(entries, known)
  return known
}

/**
 * What else is said for a concept's words, in both languages: by our lexicon, then by each imported thesaurus, each
 * word once and none that the concept has already.
 */
export const synonymsOf = (
  words: Record<ReaderLanguage, readonly string[]>,
  thesauri: readonly { title: string; entries: readonly ThesaurusEntry[] }[] = [],
): Synonym[] => {
  const own = LANGUAGES.flatMap((language) =>
    words[language].map((text) => `${language} ${keyOf(text, language)}`),
  )
  const seen = new Set(own)
  const found: Synonym[] = []
  const ask = (index: ReadonlyMap<string, readonly Meaning[]>, thesaurus?: string): void => {
    for (const key of own)
      for (const meaning of index.get(key) ?? [])
        for (const language of LANGUAGES)
          for (const text of meaning[language]) {
            const name = `${language} ${keyOf(text, language)}`
            if (name === `${language} ` || seen.has(name)) continue
            seen.add(name)
            found.push({ text, language, ...(thesaurus ? { thesaurus } : {}) })
          }
  }
  ask(lexicon())
  for (const { title, entries } of thesauri) ask(indexOfEntries(entries), title)
  return found
}
