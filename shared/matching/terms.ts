import englishStemmer from 'natural/lib/natural/stemmers/porter_stemmer.js'
import italianStemmer from 'natural/lib/natural/stemmers/porter_stemmer_it.js'
import type { ReaderLanguage } from '../domain/vocabulary.ts'
import { EVERYDAY_WORDS, STOP_WORDS } from './stop-words.ts'
import { wordMemo } from './word-memo.ts'

/** natural's English Porter is quadratic in a token's length, so no token is longer than this when stemmed. */
const LONGEST_TOKEN = 40

/** Invisible characters that split or reorder words: soft hyphen, zero-width, bidi controls, byte-order mark. */
const INVISIBLE = /[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2069\u206A-\u206F\uFEFF]/g

/** What `clean` would change, or might: most texts have none of it and are spared its five passes. */
const UNCLEAN = /[^\n -~À-ÖØ-öø-ÿ–‘’“”•€]| {2}|^\s|\s$/

/** Text as it is matched and quoted: NFKC, nothing invisible, white space collapsed but for line ends. */
export const clean = (text: string): string => (UNCLEAN.test(text) ? cleaned(text) : text)

const cleaned = (text: string): string =>
  text
    .replace(INVISIBLE, '')
    .normalize('NFKC')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed
    .replace(/[\u0000-\u0008\u000B-\u001F\u007F]/g, ' ')
    .replace(/[^\S\n]+/g, ' ')
    .trim()

/** A word that carries a subject, where it stands in the cleaned text, and its stem. */
export type Token = {
  stem: string
  /** The word itself without its plural or gender ending: `publishing` is not `published`, `musei` is `museo`. */
  form: string
  /** A number of the word as it is written, for what is remembered of words; grows as new ones are read. */
  word: number
  start: number
  end: number
  /** No sentence or list boundary lies between this word and the token before it: together they may be a phrase. */
  joined: boolean
  /** Of a word whose sentence is in another language than its text. */
  language?: ReaderLanguage
}

const NUMBER = /^\p{N}+$/u
const [ZERO, NINE, DOT] = [48, 57, 46]
/** What may follow the first letter of a word. */
const LINKS = '-\u2010+&'
const [APART, WORD, BOUNDARY] = [0, 1, 2]

/**
 * What each character is to a reader of words, by code unit. Scripts beyond U+2FFF, and surrogates with them, part
 * words: no source of ours writes in them, and NFKC has turned decorated letters into plain ones.
 */
const CHARACTERS = Uint8Array.from({ length: 0x3000 }, (_, code) => {
  const character = String.fromCharCode(code)
  if (/[\p{L}\p{M}\p{N}]/u.test(character)) return WORD
  return /[.;:!?,()[\]{}«»"“”•·|\n]/.test(character) ? BOUNDARY : APART
})
const kindAt = (text: string, at: number): number => {
  const code = text.charCodeAt(at)
  return code < CHARACTERS.length ? (CHARACTERS[code] as number) : APART
}

const isDigit = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at)
  return code >= ZERO && code <= NINE
}
/** Is it `4.0`, `5.0`, what industry and transition call their generations? */
const isGeneration = (text: string, at: number): boolean =>
  isDigit(text, at) && text.charCodeAt(at + 1) === DOT && isDigit(text, at + 2)

/** Where the word that starts at `start` ends. `e-textiles` and `R&D` are one word each; `fibre-to-fibre` is three. */
const wordEnd = (text: string, start: number): number => {
  let from = start
  for (;;) {
    let end = from
    while (kindAt(text, end) === WORD) end += 1
    if (end !== from + 1) return end
    if (from === start && isGeneration(text, start) && kindAt(text, end + 2) !== WORD) return end + 2
    if (!LINKS.includes(text[end] ?? ' ') || kindAt(text, end + 1) !== WORD) return end
    from = end + 1
  }
}

const forEachWord = (
  text: string,
  visit: (start: number, end: number, afterBoundary: boolean) => void,
): void => {
  let afterBoundary = false
  for (let at = 0; at < text.length; ) {
    const kind = kindAt(text, at)
    if (kind === WORD) {
      const end = wordEnd(text, at)
      visit(at, end, afterBoundary)
      afterBoundary = false
      at = end
    } else {
      afterBoundary ||= kind === BOUNDARY
      at += 1
    }
  }
}

/** Words of one stem each, by that stem. */
const byWord = (words: Record<string, string>): ReadonlyMap<string, string> =>
  new Map(Object.entries(words).flatMap(([stem, all]) => all.split(' ').map((word) => [word, stem] as const)))

/**
 * Irregular stems. Porter for Italian gives `salute` the stem of `sale` (salt), `moda` that of `modo`, `vite` that of
 * `vita`, joins `sostenibile` to `sostenere` (to support) and splits `filiera` from `filiere`; Porter for English joins `organic` to `organise`, `animal` to `animation`
 * and `mobile` to `mobility`.
 */
const IRREGULAR: Record<ReaderLanguage, ReadonlyMap<string, string>> = {
  it: byWord({
    salute: 'salute',
    moda: 'moda mode',
    filiera: 'filiera filiere',
    mobili: 'mobile mobili',
    mobilita: 'mobilità',
    vite: 'vite viti',
    costa: 'costa coste',
    suola: 'suola suole',
    porta: 'porta porte',
    casa: 'casa case',
    rame: 'rame',
    latte: 'latte',
    pizza: 'pizza pizze',
    banca: 'banca banche',
    colla: 'colla',
    foglia: 'foglia foglie',
    sostenibil: 'sostenibile sostenibili',
  }),
  en: byWord({
    organic: 'organic',
    organis:
      'organization organizations organizational organize organizes organized organizing organizer organizers',
    mobile: 'mobile',
    universal: 'universal',
    policy: 'policy policies',
    animal: 'animal animals',
    authority: 'authority authorities',
    important: 'important importance importantly',
  }),
}

const STEMMERS = { it: italianStemmer, en: englishStemmer }

/** What inflection alone changes: English plurals (Harman's S-stemmer), Italian final vowels and the `h` before them. */
const inflected = (word: string, language: ReaderLanguage): string =>
  language === 'en'
    ? word
        .replace(/([^ae])ies$/, '$1y')
        .replace(/([^aeo])es$/, '$1e')
        .replace(/([^us])s$/, '$1')
    : word.replace(/(?:i[aeiou]|[aeiou])$/, '').replace(/([cg])h$/, '$1')

const unaccented = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '')

/** A word as it is matched; undefined when it carries no subject. */
type Reading = Pick<Token, 'stem' | 'form' | 'word'> | undefined

let wordsRead = 0

const read = (word: string, language: ReaderLanguage): Reading => {
  const whole = word
    .slice(0, LONGEST_TOKEN)
    .replace(/[-\u2010]/, '')
    .toLowerCase()
  if (whole.length < 2 || STOP_WORDS[language].has(whole) || NUMBER.test(whole)) return undefined
  const irregular = IRREGULAR[language].get(whole)
  const stem = irregular ?? unaccented(STEMMERS[language].stem(whole))
  // In Italian a last vowel may be all that parts it from another word: `porta` from `porto`, `costa` from `costo`.
  const form = language === 'it' && irregular ? irregular : unaccented(inflected(whole, language))
  wordsRead += 1
  return { stem, form, word: wordsRead }
}

const LARGEST_MEMO = 200_000
const READINGS = {
  it: wordMemo(LARGEST_MEMO, (word) => read(word, 'it')),
  en: wordMemo(LARGEST_MEMO, (word) => read(word, 'en')),
}
/** Longer words are read each time, so that no text fills the memo with its tokens of 100 kB. */
const readingOf = (text: string, start: number, end: number, language: ReaderLanguage): Reading =>
  end - start > LONGEST_TOKEN
    ? read(text.slice(start, start + LONGEST_TOKEN), language)
    : READINGS[language](text, start, end)

/**
 * The stem of one word, accents folded after stemming (the Italian stemmer needs them). A word that carries no
 * subject is its own stem.
 */
export const stemOf = (word: string, language: ReaderLanguage): string =>
  readingOf(word, 0, word.length, language)?.stem ?? word

/**
 * The subject-bearing words of a cleaned text. Apostrophes part words (`l'arte`, `dell'impresa`); single letters,
 * bare numbers and stop words are left out, and a phrase may reach across them.
 */
export const tokensOf = (cleaned: string, language: ReaderLanguage): Token[] => {
  const tokens: Token[] = []
  let joined = false
  for (let at = 0; at < cleaned.length; ) {
    const kind = kindAt(cleaned, at)
    if (kind !== WORD) {
      joined &&= kind === APART
      at += 1
      continue
    }
    const start = at
    at = wordEnd(cleaned, start)
    const reading = readingOf(cleaned, start, at, language)
    if (!reading) continue
    const { stem, form, word } = reading
    tokens.push({ stem, form, word, start, end: at, joined })
    joined = true
  }
  return tokens
}

/**
 * Terms by name: what an index lists and a reason points to. A word by its form, a stem, two stems that stand side by
 * side (`near`) or with one word between them (`wide`), in either order, a field of the lexicon.
 */
export const formTerm = (language: ReaderLanguage, form: string): string => `${language}=${form}`
export const stemTerm = (language: ReaderLanguage, stem: string): string => `${language}:${stem}`
/** The language of a form, stem or pair, by its name. Fields have none. */
export const languageOfTerm = (term: string): ReaderLanguage => (term.startsWith('it') ? 'it' : 'en')
export const otherLanguage = (language: ReaderLanguage): ReaderLanguage => (language === 'it' ? 'en' : 'it')
/** No word holds these marks, unlike `+` (`R+D`). */
export const [NEAR, WIDELY] = ['*', '~'] as const
const pairTerm = (mark: string, language: ReaderLanguage, a: string, b: string): string =>
  a < b ? `${language}:${a}${mark}${b}` : `${language}:${b}${mark}${a}`
export const nearTerm = (language: ReaderLanguage, a: string, b: string): string =>
  pairTerm(NEAR, language, a, b)
export const wideTerm = (language: ReaderLanguage, a: string, b: string): string =>
  pairTerm(WIDELY, language, a, b)
export const fieldTerm = (slug: string): string => `#${slug}`
export const isField = (term: string): boolean => term.startsWith('#')

const everydayStems = (language: ReaderLanguage): ReadonlySet<string> =>
  new Set([...EVERYDAY_WORDS[language]].map((word) => stemOf(word, language)))
const EVERYDAY = { it: everydayStems('it'), en: everydayStems('en') }

/** Is it a word that any call or organisation says of itself? */
export const isEveryday = (stem: string, language: ReaderLanguage): boolean => EVERYDAY[language].has(stem)

/**
 * Called with each pair of words that stand near each other in a text, by their places. Who has numbered the stems may
 * give them, because numbers are compared faster than names.
 */
export const forEachPair = (
  tokens: readonly Token[],
  visit: (first: number, last: number, wide: boolean) => void,
  stems: ArrayLike<number | string> = tokens.map(({ stem }) => stem),
): void => {
  for (let place = 1; place < tokens.length; place++) {
    if (!tokens[place]?.joined) continue
    if (stems[place - 1] !== stems[place]) visit(place - 1, place, false)
    if (place > 1 && tokens[place - 1]?.joined && stems[place - 2] !== stems[place])
      visit(place - 2, place, true)
  }
}

const voteOf = wordMemo(LARGEST_MEMO, (word) => {
  const lower = word.toLowerCase()
  const italian = STOP_WORDS.it.has(lower)
  return italian === STOP_WORDS.en.has(lower) ? 0 : italian ? 1 : -1
})

/** A word's length and its first and last letter in lower case, as a number below 4096; other words may share it. */
const outlineOf = (text: string, start: number, end: number): number =>
  (961 * (text.charCodeAt(start) | 32) + 31 * (text.charCodeAt(end - 1) | 32) + end - start) & 4095
/** The outlines of words that vote: most words have none of them and need not be looked up. */
const VOTERS = new Uint8Array(4096)
for (const word of [...STOP_WORDS.it, ...STOP_WORDS.en]) VOTERS[outlineOf(word, 0, word.length)] = 1

/**
 * The language of a text by a vote of stop words (right for 97 to 100 % of texts, by measurement), where words
 * that are stop words of both have no vote. `otherwise` decides a draw.
 */
export const languageOf = (cleaned: string, otherwise: ReaderLanguage): ReaderLanguage => {
  let lead = 0
  const beginning = cleaned.slice(0, 20_000)
  forEachWord(beginning, (start, end) => {
    if (VOTERS[outlineOf(beginning, start, end)] && end - start <= LONGEST_TOKEN)
      lead += voteOf(beginning, start, end)
  })
  return lead > 0 ? 'it' : lead < 0 ? 'en' : otherwise
}
