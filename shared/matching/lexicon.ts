import type { ReaderLanguage } from '../domain/vocabulary.ts'
import { roomFor } from './growing.ts'
import * as parts from './lexicon/index.ts'
import { forEachLine } from './lines.ts'
import { clean, type Token, tokensOf } from './terms.ts'

/**
 * The lexicon of fields: which subject a word or phrase belongs to, in both languages. A text that says "anode" and one
 * that says «batterie al litio» speak of the same field. It is ours and ships with the product.
 */
type Entry = { field: string; rest: string[] }
type Lexicon = { words: ReadonlyMap<string, string[]>; phrases: ReadonlyMap<string, Entry[]> }

const push = <Value>(map: Map<string, Value[]>, key: string, value: Value): void => {
  const known = map.get(key)
  if (known) known.push(value)
  else map.set(key, [value])
}

/** Called with the field, the language and the text of each word or phrase, in the order of the files. */
const forEachEntry = (visit: (field: string, language: ReaderLanguage, text: string) => void): void => {
  forEachLine(Object.values(parts), (english, italian, field) => {
    for (const text of english.split(',')) visit(field, 'en', text)
    for (const text of italian.split(',')) visit(field, 'it', text)
  })
}

const compile = (): Record<ReaderLanguage, Lexicon> => {
  const made = {
    it: { words: new Map<string, string[]>(), phrases: new Map<string, Entry[]>() },
    en: { words: new Map<string, string[]>(), phrases: new Map<string, Entry[]>() },
  }
  const known = new Set<string>()
  forEachEntry((field, language, text) => {
    const [first, ...rest] = tokensOf(clean(text), language)
    if (!first) return
    // Singular and plural are one entry: a word that is listed in both must not count twice.
    const key = [
      field,
      language,
      ...(rest.length > 0 ? [first, ...rest].map(({ stem }) => stem) : [`=${first.form}`]),
    ].join(' ')
    if (known.has(key)) return
    known.add(key)
    if (rest.length === 0) push(made[language].words, first.form, field)
    else push(made[language].phrases, first.stem, { field, rest: rest.map(({ stem }) => stem) })
  })
  return made
}

let compiled: Record<ReaderLanguage, Lexicon> | undefined
/** Compiled when a text is first read: importing the module stays cheap. */
const lexiconOf = (language: ReaderLanguage): Lexicon => {
  compiled ??= compile()
  return compiled[language]
}

/** By a word's number: 1 where it is known to begin no entry, as most do. */
let nothing = new Uint8Array(2 ** 8)
const beginsNothing = (
  { word, form, stem }: Token,
  words: Lexicon['words'],
  phrases: Lexicon['phrases'],
): boolean => {
  if (nothing[word] === 1) return true
  if (words.has(form) || phrases.has(stem)) return false
  nothing = roomFor(nothing, word)
  nothing[word] = 1
  return true
}

/** Called with each field that the text names, and the places of the words that name it. */
export const forEachField = (
  tokens: readonly Token[],
  language: ReaderLanguage,
  visit: (field: string, first: number, last: number) => void,
): void => {
  const { words, phrases } = lexiconOf(language)
  tokens.forEach((token, place) => {
    if (beginsNothing(token, words, phrases)) return
    for (const field of words.get(token.form) ?? []) visit(field, place, place)
    for (const { field, rest } of phrases.get(token.stem) ?? []) {
      const here = rest.every((stem, offset) => {
        const next = tokens[place + 1 + offset]
        return next?.joined && next.stem === stem
      })
      if (here) visit(field, place, place + rest.length)
    }
  })
}
