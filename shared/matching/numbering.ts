import type { ReaderLanguage } from '../domain/vocabulary.ts'
import { roomFor } from './growing.ts'
import { fieldTerm, formTerm, nearTerm, stemTerm, type Token, wideTerm } from './terms.ts'

type Word = Pick<Token, 'stem' | 'form' | 'word'>

/**
 * Terms as numbers from 0 while calls are read: joining strings for every pair of every call took most of the time. A
 * pair is two stems, which have numbers of their own, and one bit for *wide*.
 */
export type Numbering = {
  size: () => number
  stem: (language: ReaderLanguage, token: Word) => number
  /** A form belongs to the stem it was first seen with. */
  form: (language: ReaderLanguage, token: Word) => number
  field: (slug: string) => number
  pair: (oneStem: number, otherStem: number, wide: boolean) => number
  isPair: (term: number) => boolean
  /** A pair's stems, the one of the smaller number first, and its bit. */
  partsOf: (pair: number) => [one: number, other: number, wide: number]
  /** The names of stems, by number. */
  stems: readonly string[]
  /** The name of a term. */
  name: (term: number) => string
  /** The stem of a form, by name; undefined for fields and pairs. */
  stemOf: (term: number) => string | undefined
}

/** In place of a pair's second stem: the term is a form or field, and in place of the first is the place of its name. */
const NO_PAIR = 0xffffffff

/** Terms by their two parts: linear probing, at most half full. `second` holds a pair's other stem and its bit. */
const createParts = () => {
  let slots = new Uint32Array(2 ** 8)
  let first = new Uint32Array(2 ** 7)
  let second = new Uint32Array(2 ** 7)
  let size = 0
  const slotOf = (one: number, other: number): number => {
    const mixed = Math.imul(one ^ Math.imul(other, 0x9e3779b1), 0x85ebca6b)
    return (mixed ^ (mixed >>> 15)) & (slots.length - 1)
  }
  const place = (term: number): void => {
    let slot = slotOf(first[term] ?? 0, second[term] ?? 0)
    while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1)
    slots[slot] = term + 1
  }
  const add = (one: number, other: number): number => {
    first = roomFor(first, size)
    second = roomFor(second, size)
    first[size] = one
    second[size] = other
    size += 1
    if (2 * size > slots.length) {
      slots = new Uint32Array(2 * slots.length)
      for (let term = 0; term < size; term++) place(term)
    } else place(size - 1)
    return size - 1
  }
  return {
    size: () => size,
    first: (term: number): number => first[term] ?? 0,
    second: (term: number): number => second[term] ?? 0,
    of: (one: number, other: number): number => {
      let slot = slotOf(one, other)
      for (;;) {
        const term = (slots[slot] as number) - 1
        if (term < 0) return add(one, other)
        if (first[term] === one && second[term] === other) return term
        slot = (slot + 1) & (slots.length - 1)
      }
    },
  }
}

type Stem = { language: ReaderLanguage; stem: string }
const inBoth = () => ({ it: new Map<string, number>(), en: new Map<string, number>() })

export const createNumbering = (): Numbering => {
  const parts = createParts()
  const words: Stem[] = []
  /** By a word's number, its stem and its form, each plus 1: most words have been met before. */
  let stemOfWord = new Uint32Array(2 ** 8)
  let formOfWord = new Uint32Array(2 ** 8)
  const stems: string[] = []
  const names: string[] = []
  const stemsOf: (string | undefined)[] = []
  const known = { stems: inBoth(), forms: inBoth(), fields: new Map<string, number>() }
  const named = (name: string, stem?: string): number => {
    names.push(name)
    stemsOf.push(stem)
    return parts.of(names.length - 1, NO_PAIR)
  }
  const stemOf = (language: ReaderLanguage, { stem, word }: Word): number => {
    let number = known.stems[language].get(stem)
    if (number === undefined) {
      number = words.length
      words.push({ language, stem })
      stems.push(stemTerm(language, stem))
      known.stems[language].set(stem, number)
    }
    stemOfWord = roomFor(stemOfWord, word)
    stemOfWord[word] = number + 1
    return number
  }
  const formOf = (language: ReaderLanguage, token: Word): number => {
    let term = known.forms[language].get(token.form)
    if (term === undefined) {
      term = named(formTerm(language, token.form), stems[stemOf(language, token)])
      known.forms[language].set(token.form, term)
    }
    formOfWord = roomFor(formOfWord, token.word)
    formOfWord[token.word] = term + 1
    return term
  }
  const isPair = (term: number): boolean => parts.second(term) !== NO_PAIR
  const partsOf = (pair: number): [number, number, number] => [
    parts.first(pair),
    parts.second(pair) >>> 1,
    parts.second(pair) & 1,
  ]
  return {
    size: parts.size,
    stems,
    stem: (language, token) => {
      const before = stemOfWord[token.word]
      return before ? before - 1 : stemOf(language, token)
    },
    form: (language, token) => {
      const before = formOfWord[token.word]
      return before ? before - 1 : formOf(language, token)
    },
    field: (slug) => {
      const before = known.fields.get(slug)
      if (before !== undefined) return before
      const term = named(fieldTerm(slug))
      known.fields.set(slug, term)
      return term
    },
    pair: (one, other, wide) =>
      one < other ? parts.of(one, 2 * other + (wide ? 1 : 0)) : parts.of(other, 2 * one + (wide ? 1 : 0)),
    isPair,
    partsOf,
    stemOf: (term) => (isPair(term) ? undefined : stemsOf[parts.first(term)]),
    name: (term) => {
      if (!isPair(term)) return names[parts.first(term)] ?? ''
      const [first, second, wide] = partsOf(term)
      const [one, other] = [words[first], words[second]]
      if (!one || !other) return ''
      return (wide ? wideTerm : nearTerm)(one.language, one.stem, other.stem)
    },
  }
}
