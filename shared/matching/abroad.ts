import type { ReaderLanguage } from '../domain/vocabulary.ts'
import { plainSpelling, skeletonOf } from './cognates.ts'
import { phraseTranslations, stemTranslations, type Translation, translationsOf } from './dictionary.ts'
import { type Alike, LONG_ENOUGH, likeness, mostAlike, runsOf } from './likeness.ts'
import { type Lookup, stemRarity } from './lookup.ts'
import { ABROAD, idf, KINDSHIP } from './model.ts'
import { isEveryday, languageOfTerm, NEAR, nearTerm, otherLanguage, stemTerm } from './terms.ts'
import { type Known, keyOf, SUREST } from './thesaurus.ts'

/** Rows with how much they answer, in nats; a row that is added twice keeps the larger. */
type Related = Map<number, number>

const add = (related: Related, row: number, relation: number): void => {
  related.set(row, Math.max(related.get(row) ?? 0, relation))
}

const addTranslation = (
  related: Related,
  lookup: Lookup,
  language: ReaderLanguage,
  stems: readonly string[],
  share: number,
): void => {
  const [first = '', second, third] = stems
  if (second === undefined) {
    const name = stemTerm(language, first)
    const rarity = stemRarity(lookup, language, first, name)
    for (const row of lookup.forms(name)) add(related, row, share * rarity)
  } else if (third === undefined) {
    const { near } = lookup.pair(nearTerm(language, first, second))
    if (near !== undefined)
      add(related, near, share * ABROAD.phrase * idf(lookup.documents[language], lookup.count(near), false))
  }
}

/** Of several meanings each is the one that was meant less often. */
const shareOf = (whole: number, meanings: number): number => whole / meanings ** ABROAD.doubt

/** One meaning abroad: how sure thesauri are of it, from 0 to 1, and the place of the one that alone gives it. */
type Meaning = { stems: readonly string[]; sure: number; by?: number }

/**
 * The dictionary's meanings, then those that thesauri alone give: labels always, what was merely aligned where the
 * dictionary knows nothing.
 */
const meaningsOf = (ours: readonly Translation[], known: readonly Known[]): Meaning[] => {
  if (known.length === 0) return ours.map(({ stems }) => ({ stems, sure: 0 }))
  const sureness = new Map(known.map(([stems, sure]) => [stems, sure / SUREST]))
  const mine = ours.map(({ stems }) => ({ stems, sure: sureness.get(keyOf(stems)) ?? 0 }))
  const names = new Set(ours.map(({ stems }) => keyOf(stems)))
  const theirs = known
    .filter(([stems, sure]) => !names.has(stems) && (ours.length === 0 || sure === SUREST))
    .map(([stems, sure, by]) => ({ stems: stems.split(' '), sure: sure / SUREST, by }))
  return [...mine, ...theirs]
}

/** The place of the thesaurus that alone makes a call's term, by its name and stem, answer to a profile's. */
export const thesaurusBehind = (
  term: string,
  stem: string,
  known: readonly Known[],
  theirs: { term: string; stem: string },
): number | undefined => {
  const language = languageOfTerm(term)
  const bare = (name: string): string => name.slice('it='.length)
  const [one = '', two = ''] = bare(term).split(NEAR)
  const ours =
    stem === '' ? phraseTranslations(language, one, two) : translationsOf(language, bare(term), bare(stem))
  const abroad = otherLanguage(language)
  return meaningsOf(ours, known).find(({ stems: [first = '', second], by }) => {
    if (by === undefined) return false
    return second === undefined
      ? stemTerm(abroad, first) === theirs.stem
      : nearTerm(abroad, first, second) === theirs.term
  })?.by
}

/** What answers to a word in calls of the other language: its translations, or else the words that are spelt like it. */
export const formAbroad = (
  lookup: Lookup,
  language: ReaderLanguage,
  form: string,
  stem: string,
  known: readonly Known[],
): Related => {
  const related: Related = new Map()
  const abroad = otherLanguage(language)
  const meanings = meaningsOf(translationsOf(language, form, stem), known)
  for (const { stems, sure, by } of meanings) {
    const share = shareOf(ABROAD.word, meanings.length) * (1 + ABROAD.sure * sure)
    addTranslation(related, lookup, abroad, stems, by === undefined ? share : share * sure)
  }
  if (related.size > 0) return related
  const skeleton = skeletonOf(form, language)
  if (skeleton)
    for (const row of lookup.cognates(abroad, skeleton))
      add(related, row, ABROAD.cognate * idf(lookup.documents[abroad], lookup.count(row), false))
  if (related.size > 0 || form.length < LONG_ENOUGH) return related
  const plain = plainSpelling(form)
  const mine = runsOf(plain, 0)
  const alike = lookup
    .spelt(abroad, plain)
    .map(({ row, plain: theirs }): Alike => [row, likeness(mine, runsOf(theirs, 0))])
  for (const [row, share] of mostAlike(alike, ABROAD.least))
    add(related, row, ABROAD.spelling * share * idf(lookup.documents[abroad], lookup.count(row), false))
  return related
}

/** What answers to two words that stand together: their phrase's translations, or else pairs of their translations. */
export const pairAbroad = (
  lookup: Lookup,
  language: ReaderLanguage,
  one: string,
  two: string,
  known: readonly Known[],
): Related => {
  const related: Related = new Map()
  const abroad = otherLanguage(language)
  const phrases = meaningsOf(phraseTranslations(language, one, two), known)
  for (const { stems } of phrases)
    addTranslation(related, lookup, abroad, stems, shareOf(ABROAD.word, phrases.length))
  if (phrases.length > 0 || isEveryday(one, language) || isEveryday(two, language)) return related
  const each = ABROAD.pair * KINDSHIP.pair
  for (const a of placesAbroad(lookup, language, one))
    for (const b of placesAbroad(lookup, language, two)) {
      const near = a === b ? undefined : lookup.pairOf(a, b, NEAR_BY)
      if (near !== undefined)
        add(related, near, each * idf(lookup.documents[abroad], lookup.count(near), false))
    }
  return related
}

/** Of pairs, those side by side. */
const NEAR_BY = 0

/** By index: asked of each pair of words of each profile, and the same for all that share a word. */
const remembered = new WeakMap<Lookup, Map<string, readonly number[]>>()

/** The places among the index's stems of what a stem means as a single word of the other language. */
const placesAbroad = (lookup: Lookup, language: ReaderLanguage, stem: string): readonly number[] => {
  const known = remembered.get(lookup) ?? new Map<string, readonly number[]>()
  remembered.set(lookup, known)
  const name = stemTerm(language, stem)
  const before = known.get(name)
  if (before) return before
  const abroad = otherLanguage(language)
  const places = stemTranslations(language, stem).flatMap(({ stems: [first = '', second] }) =>
    second === undefined ? (lookup.stem(stemTerm(abroad, first)) ?? []) : [],
  )
  known.set(name, places)
  return places
}
