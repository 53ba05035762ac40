import englishStemmer from 'natural/lib/natural/stemmers/porter_stemmer.js'
import italianStemmer from 'natural/lib/natural/stemmers/porter_stemmer_it.js'
import type { ReaderLanguage } from '../domain/vocabulary.ts'
import { EVERYDAY_WORDS, STOP_WORDS } from './stop-words.ts'

/**
 * Grows whenever the same text would give other terms: another release of natural, another stop word, another rule
 * here. Snapshots built under another version are refused and rebuilt.
 */
export const TERMS_VERSION = 'natural-8.1.1+1'

/** natural's English Porter is quadratic in a token's length, so no token is longer than this when stemmed. */
const LONGEST_TOKEN = 40

/** Invisible characters that split or reorder words: soft hyphen, zero-width, bidi controls, byte-order mark. */
const INVISIBLE = /[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2069\u206A-\u206F\uFEFF]/g

/** Text as it is matched and quoted: NFKC, nothing invisible, white space collapsed but for line ends. */
export const clean = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed
    .replace(/[\u0000-\u0008\u000B-\u001F\u007F]/g, ' ')
    .replace(/[^\S\n]+/g, ' ')
    .trim()

/** A word that carries a subject, where it stands in the cleaned text, and its stem. */
export type Token = {
  stem: string
  /** The word itself without its plural or gender ending: `publishing` is not `published`, `musei` is `museo`. */
  form: string
  start: number
  end: number
  /** No sentence or list boundary lies between this word and the token before it: together they may be a phrase. */
  joined: boolean
}

/** `e-textiles` and `R&D` are one word each; `fibre-to-fibre` is three. */
const WORD = /\p{L}(?:[+&]\p{L}+)+|(?:\p{L}[-\u2010])?[\p{L}\p{M}\p{N}]+/gu
const BOUNDARY = /[.;:!?,()[\]{}«»"“”•·|\n]/
const NUMBER = /^\p{N}+$/u

/**
 * Irregular stems. Porter for Italian gives `salute` the stem of `sale` (salt), `moda` that of `modo`, and splits
 * `filiera` from `filiere`; Porter for English joins `organic` to `organise` and `mobile` to `mobility`.
 */
const IRREGULAR: Record<ReaderLanguage, ReadonlyMap<string, string>> = {
  it: new Map([
    ['salute', 'salute'],
    ['moda', 'moda'],
    ['mode', 'moda'],
    ['filiera', 'filiera'],
    ['filiere', 'filiera'],
    ['mobile', 'mobili'],
    ['mobili', 'mobili'],
    ['mobilità', 'mobilita'],
  ]),
  en: new Map([
    ['organic', 'organic'],
    ['mobile', 'mobile'],
    ['universal', 'universal'],
    ['policy', 'policy'],
    ['policies', 'policy'],
  ]),
}

const STEMMERS = { it: italianStemmer, en: englishStemmer }
const memo: Record<ReaderLanguage, Map<string, string>> = { it: new Map(), en: new Map() }
/** Real vocabularies stay far below this; a hostile one only costs us the memo. */
const LARGEST_MEMO = 200_000

/** The stem of one word, accents folded after stemming (the Italian stemmer needs them). Memoised. */
export const stemOf = (word: string, language: ReaderLanguage): string => {
  const cut = word.slice(0, LONGEST_TOKEN).toLowerCase()
  const known = memo[language].get(cut)
  if (known !== undefined) return known
  const stem =
    IRREGULAR[language].get(cut) ?? STEMMERS[language].stem(cut).normalize('NFD').replace(/\p{M}/gu, '')
  if (memo[language].size >= LARGEST_MEMO) memo[language].clear()
  memo[language].set(cut, stem)
  return stem
}

/** What inflection alone changes: English plurals (Harman's S-stemmer), Italian final vowels and the `h` before them. */
const inflected = (word: string, language: ReaderLanguage): string =>
  language === 'en'
    ? word
        .replace(/([^ae])ies$/, '$1y')
        .replace(/([^aeo])es$/, '$1e')
        .replace(/([^us])s$/, '$1')
    : word.replace(/(?:i[aeiou]|[aeiou])$/, '').replace(/([cg])h$/, '$1')

const formOf = (word: string, language: ReaderLanguage): string =>
  inflected(word.slice(0, LONGEST_TOKEN).toLowerCase(), language).normalize('NFD').replace(/\p{M}/gu, '')

/**
 * The subject-bearing words of a cleaned text. Apostrophes part words (`l'arte`, `dell'impresa`); single letters,
 * bare numbers and stop words are left out, and a phrase may reach across them.
 */
export const tokensOf = (cleaned: string, language: ReaderLanguage): Token[] => {
  const tokens: Token[] = []
  let gapFrom = 0
  for (const match of cleaned.matchAll(WORD)) {
    const start = match.index
    const word = match[0].replace(/[-\u2010]/, '')
    if (word.length < 2 || STOP_WORDS[language].has(word.toLowerCase()) || NUMBER.test(word)) continue
    const joined = tokens.length > 0 && !BOUNDARY.test(cleaned.slice(gapFrom, start))
    gapFrom = start + match[0].length
    tokens.push({ stem: stemOf(word, language), form: formOf(word, language), start, end: gapFrom, joined })
  }
  return tokens
}

/** The index's term for a word's form: what one-word concepts are looked for by. */
export const formTermOf = (language: ReaderLanguage, form: string): string => `${language}=${form}`

/** A term of the index: a stem or two adjoining stems, within one language. */
export const termOf = (language: ReaderLanguage, ...stems: string[]): string =>
  `${language}:${stems.join(' ')}`

const everydayStems = (language: ReaderLanguage): ReadonlySet<string> =>
  new Set([...EVERYDAY_WORDS[language]].map((word) => stemOf(word, language)))
const EVERYDAY = { it: everydayStems('it'), en: everydayStems('en') }

/** Is every word of the term one that any call or organisation says of itself? */
export const isEveryday = (term: string): boolean => {
  const stems = term.startsWith('it:') ? EVERYDAY.it : EVERYDAY.en
  return term
    .slice(3)
    .split(' ')
    .every((stem) => stems.has(stem))
}

/**
 * The terms at each place of a text: every stem, and every pair of joined stems (a phrase of two words).
 * `visit` gets the term, the first and the last token it covers.
 */
export const forEachTerm = (
  tokens: Token[],
  language: ReaderLanguage,
  visit: (term: string, first: number, last: number) => void,
): void => {
  for (let place = 0; place < tokens.length; place++) {
    const token = tokens[place]
    if (!token) continue
    visit(termOf(language, token.stem), place, place)
    const before = tokens[place - 1]
    if (before && token.joined) visit(termOf(language, before.stem, token.stem), place - 1, place)
  }
}

/**
 * The language of a text by a vote of stop words (right for 97 to 100 % of texts, by measurement), where words
 * that are stop words of both have no vote. `otherwise` decides a draw.
 */
export const languageOf = (cleaned: string, otherwise: ReaderLanguage): ReaderLanguage => {
  let lead = 0
  for (const match of cleaned.slice(0, 20_000).matchAll(WORD)) {
    const word = match[0].toLowerCase()
    const italian = STOP_WORDS.it.has(word)
    if (italian !== STOP_WORDS.en.has(word)) lead += italian ? 1 : -1
  }
  return lead > 0 ? 'it' : lead < 0 ? 'en' : otherwise
}
