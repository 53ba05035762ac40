import type { Search } from '../domain/preferences.ts'
import type { AidForm, Bilingual, ReaderLanguage } from '../domain/vocabulary.ts'
import { quotable } from './clean.ts'
import { euroText, formText } from './money.ts'
import { LEVELS, languageNames, PROCEDURES } from './origin.ts'
import { anyOf, type Phrase, quoted } from './phrase.ts'
import { KINDS } from './verdicts.ts'

const WORDS = {
  it: {
    yours: 'la vostra ricerca ',
    all: 'di tutti i bandi aperti',
    for: (whom: string) => `per ${whom}`,
    in: (language: string) => `in ${language}`,
    within: (days: number) => `scadenza entro ${days} giorni`,
    from: (money: string) => `almeno ${money} a progetto`,
  },
  en: {
    yours: 'your search ',
    all: 'for all open calls',
    for: (whom: string) => `for ${whom}`,
    in: (language: string) => `in ${language}`,
    within: (days: number) => `closing within ${days} days`,
    from: (money: string) => `at least ${money} a project`,
  },
} as const

/** "europeo", "a sportello", "scadenza entro 30 giorni": what narrows a search beside its words. */
const narrowings = (
  language: ReaderLanguage,
  search: Search,
  names: ReadonlyMap<string, Bilingual>,
): string[] => {
  const words = WORDS[language]
  const any = <Each>(chosen: readonly Each[] | undefined, text: (one: Each) => string): string[] =>
    chosen?.length ? [anyOf(language, chosen.map(text))] : []
  const form = (one: AidForm): string => formText(language, [one]) ?? one
  return [
    ...any(search.levels, (level) => LEVELS[language][level]),
    ...any(search.programmes, (programme) => quotable(programme, 60)),
    ...any(search.valueChains, (chain) => names.get(chain)?.[language] ?? chain),
    ...any(search.applicants, (kind) => KINDS[language][kind][1]).map(words.for),
    ...any(search.aidForms, form),
    ...any(search.procedures, (procedure) => PROCEDURES[language][procedure]),
    ...any(search.languages, (one) => languageNames[language].of(one) ?? one).map(words.in),
    ...(search.closesWithinDays === undefined ? [] : [words.within(search.closesWithinDays)]),
    ...(search.fromCents === undefined ? [] : [words.from(euroText(language, search.fromCents))]),
  ]
}

/** «maglieria» (europeo, a sportello): a search as its contact would tell it apart from its others. */
export const searchPhrase = (
  language: ReaderLanguage,
  search: Search,
  names: ReadonlyMap<string, Bilingual>,
): Phrase => {
  const narrowed = narrowings(language, search, names).join(', ')
  if (search.words === '') return [narrowed || WORDS[language].all]
  return [quoted(search.words, undefined, language), narrowed && ` (${narrowed})`].filter(Boolean)
}

/** "la vostra ricerca «maglieria»": why a call is there that a saved search has found. */
export const foundPhrase = (
  language: ReaderLanguage,
  search: Search,
  names: ReadonlyMap<string, Bilingual>,
): Phrase => [WORDS[language].yours, ...searchPhrase(language, search, names)]
