import type { ReaderLanguage } from '../domain/vocabulary.ts'
import { clean, languageOf, type Synonym } from '../matching/index.ts'
import { type Term, termsIn } from './card-terms.ts'
import { isBroad, type WordCounter } from './words.ts'

/** Characters of a manifesto that are read: some ten pages. */
export const LONGEST_MANIFESTO = 20_000
/** As many proposals as a person reads. */
const MOST_PROPOSED = 30
/** Other ways to say it that a proposal takes along, in each language. */
const MOST_OTHERS = 4
/** A phrase that nobody knows stands in two calls at least, and a single word three times in the text. */
const LEAST = { held: 2, times: 3 } as const
const LANGUAGES = ['it', 'en'] as const

/** A concept that a manifesto could have: its words stand in the text, in the lexicon or in a thesaurus, and in calls. */
export type Proposal = {
  /** The same for the same text. */
  key: string
  it: string[]
  en: string[]
  /** The sentence that it comes from, as it is written. */
  sentence: string
  language: ReaderLanguage
  /** How often the text says it. */
  times: number
  /** Calls, recent or open, that hold any of its words; `added`: those that no concept of the cluster finds. */
  calls: number
  added: number
  /** Who knows it: our lexicon (true), a thesaurus, or nobody but the calls. */
  known?: true | string
}

/** Sentences of a pasted text. Lines that a page broke are joined; bullets and empty lines part. */
const sentencesOf = (text: string): string[] =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/\n(?=\s*(?:[-–•*·]|\d+[.)]))/g, '\n\n')
    .split(/\n\s*\n/)
    .flatMap((block) =>
      clean(block)
        .replace(/(\p{L})-\n(\p{Ll})/gu, '$1$2')
        .replace(/\s+/g, ' ')
        .split(/(?<=[.!?;])\s+/),
    )
    .map((sentence) => sentence.replace(/^(?:[-–•*·]|\d+[.)])\s*/, '').trim())
    .filter(Boolean)

const shortened = (sentence: string, longest: number): string =>
  sentence.length <= longest ? sentence : `${sentence.slice(0, longest - 1).replace(/\s+\S*$/, '')}…`

type Said = Term & { language: ReaderLanguage; sentence: string; times: number }

const saidIn = (text: string, longest: number): Said[] => {
  const whole = languageOf(clean(text), 'it')
  const said = new Map<string, Said>()
  for (const sentence of sentencesOf(text.slice(0, LONGEST_MANIFESTO))) {
    const language = languageOf(sentence, whole)
    for (const term of termsIn(sentence, language)) {
      const name = `${language} ${term.key}`
      const before = said.get(name)
      if (before) before.times += 1
      else
        said.set(name, {
          ...term,
          text: term.text.toLowerCase(),
          language,
          sentence: shortened(sentence, longest),
          times: 1,
        })
    }
  }
  return [...said.values()]
}

type Words = Record<ReaderLanguage, readonly string[]>

/** What proposals are made with. `synonyms`: what means the same, by the lexicon and thesauri. */
export type Proposing = {
  counts: Pick<WordCounter, 'current' | 'totals'>
  synonyms: (words: Words) => Synonym[]
  /** The concepts that there are: what they say is not proposed again. */
  concepts: readonly Words[]
  /** Characters of a sentence that a concept has room for. */
  longest: number
}

const only = (language: ReaderLanguage, text: string): Words => ({
  it: language === 'it' ? [text] : [],
  en: language === 'en' ? [text] : [],
})

/** What a concept's word is looked for as: a phrase is none of its words alone. */
const saidBy = (word: string, language: ReaderLanguage): string[] => {
  const terms = termsIn(word, language)
  const phrases = terms.filter(({ isPhrase }) => isPhrase)
  return (phrases.length > 0 ? phrases : terms).map(({ key }) => key)
}

/**
 * Proposes concepts for a manifesto: what it says that calls, recent or open, say too, and not too many of them. What is said often
 * and is rare in calls comes first (tf × idf), phrases and what the lexicon knows before single words that nobody does.
 * Nothing is made up: each word stands in the text, or in an entry of the lexicon or of a thesaurus that holds one that
 * does.
 */
export const proposalsOf = (
  text: string,
  { counts, synonyms, concepts, longest }: Proposing,
): { proposals: Proposal[]; already: number } => {
  const own = new Set(
    concepts.flatMap((concept) =>
      LANGUAGES.flatMap((language) =>
        concept[language].flatMap((word) => saidBy(word, language).map((key) => `${language} ${key}`)),
      ),
    ),
  )
  const found = new Set(concepts.flatMap((concept) => [...counts.current(concept)]))
  let already = 0
  const candidates = saidIn(text, longest).flatMap((said): (Proposal & { weight: number })[] => {
    const { key, language, sentence, times, isPhrase } = said
    if (own.has(`${language} ${key}`)) {
      already += 1
      return []
    }
    const others = synonyms(only(language, said.text))
    const [first] = others
    const isKnown = first !== undefined
    const held = counts.current(only(language, said.text)).size
    // What no lexicon knows is mostly a verb, an adjective or two words that happen to meet.
    if (!isKnown && (isPhrase ? held < LEAST.held : times < LEAST.times)) return []
    const all = counts.totals[language]
    if (isBroad(held, all)) return []
    const taken = (wanted: ReaderLanguage): string[] =>
      others
        .filter((one) => one.language === wanted && counts.current(only(wanted, one.text)).size > 0)
        .slice(0, MOST_OTHERS)
        .map((one) => one.text)
    const words = {
      it: [...(language === 'it' ? [said.text] : []), ...taken('it')],
      en: [...(language === 'en' ? [said.text] : []), ...taken('en')],
    }
    const calls = counts.current(words)
    if (calls.size === 0) return []
    return [
      {
        key: `${language} ${key}`,
        ...words,
        sentence,
        language,
        times,
        calls: calls.size,
        added: [...calls].filter((call) => !found.has(call)).length,
        ...(isKnown ? { known: first.thesaurus ?? (true as const) } : {}),
        weight: times * Math.log((all + 1) / (held + 1)) * (isPhrase ? 1.5 : 1) * (isKnown ? 1.3 : 1),
      },
    ]
  })
  const proposals: Proposal[] = []
  const used = new Set<string>()
  for (const { weight: _, ...one } of candidates.sort(
    (a, b) => b.weight - a.weight || (a.key < b.key ? -1 : 1),
  )) {
    const parts = one.key.replace('=', '').split(' ').slice(1)
    if (proposals.length === MOST_PROPOSED) break
    // `spazi dismessi` says what `dismessi` says.
    if (parts.every((part) => used.has(part))) continue
    for (const part of parts) used.add(part)
    proposals.push(one)
  }
  return { proposals, already }
}
