import type { ReaderLanguage } from '../../shared/domain/vocabulary.ts'
import { type Random, seeded } from './random.ts'

const list = (text: string): string[] => text.trim().split(/\s+/)

/** Words of grammar, the most used first, as they stand between the others in calls. */
export const GRAMMAR: Record<ReaderLanguage, string[]> = {
  it: list(`di e la il per le in a del della i delle da con che alla dei nel un una è al sono gli degli anche o si
    nella ai come dal non più alle sul tra lo questo loro ha ed su`),
  en: list(`the of and to in for a with on by is are that be as should this from at their which or will an it its
    can more these not have through between into such other must they where has`),
}

/** What every call and every organisation says: the head of Zipf's law. */
const EVERYDAY: Record<ReaderLanguage, string[]> = {
  it: list(`progetto imprese interventi contributo bando attività domanda spese sviluppo innovazione regione sostegno
    servizi prodotti territorio formazione beneficiari investimenti ricerca programma gestione qualità tecnologie
    produzione lavoro sistema mercato soluzioni collaborazione risorse`),
  en: list(`project innovation activities research proposals development support expected solutions actions systems
    technologies data services products stakeholders outcomes market management training partners impact knowledge
    quality programme companies needs approaches results applications`),
}

const ONSETS = list('b c d f g l m n p r s t v b c d f g l m n p r s t v br cr fr gr pr tr st')
const VOWELS = list('a e i o u')
const CODAS = ['', '', '', '', '', 'l', 'n', 'r', 's']

/** Endings that one root takes; the stemmers know them all. */
const ENDINGS: Record<ReaderLanguage, string[][]> = {
  it: [
    ['o', 'i', 'ale'],
    ['a', 'e', 'are'],
    ['zione', 'zioni', 'ato'],
    ['mento', 'menti', 'ando'],
    ['ità', 'ivo', 'iva'],
  ],
  en: [
    ['', 's', 'ing'],
    ['ation', 'ations', 'ated'],
    ['ment', 'ments', 'ed'],
    ['ity', 'ities', 'al'],
    ['er', 'ers', 'able'],
  ],
}

const FORMS = 3
export type Vocabulary = {
  size: number
  /** One of the three forms of the word of this rank. */
  form: (rank: number, random: Random) => string
}

const inventedRoot = (random: Random): string => {
  const syllables = 1 + Number(random.next() < 0.9)
  const parts = Array.from(
    { length: syllables },
    () => random.pick(ONSETS) + random.pick(VOWELS) + random.pick(CODAS),
  )
  return parts.join('') + random.pick(['b', 'c', 'd', 'l', 'm', 'n', 'p', 'r', 't', 'v'])
}

/** Some thirty real words first, then invented ones that look and stem like words of the language. */
export const vocabularyOf = (language: ReaderLanguage, size: number): Vocabulary => {
  const random = seeded(language === 'it' ? 11 : 12)
  const forms = EVERYDAY[language].flatMap((word) => Array.from({ length: FORMS }, () => word))
  const roots = new Set<string>()
  while (forms.length < size * FORMS) {
    const root = inventedRoot(random)
    if (roots.has(root)) continue
    roots.add(root)
    forms.push(...random.pick(ENDINGS[language]).map((ending) => root + ending))
  }
  return { size, form: (rank, source) => forms[rank * FORMS + source.below(FORMS)] ?? '' }
}
