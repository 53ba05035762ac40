import type { ReaderLanguage } from '../domain/vocabulary.ts'
import { plainSpelling, skeletonOf } from './cognates.ts'
import { phraseTranslations, stemTranslations, type Translation, translationsOf } from './dictionary.ts'
import { likeness, runsOf } from './likeness.ts'
import { type Lookup, stemRarity } from './lookup.ts'
import { ABROAD, ALIKE, idf, KINDSHIP } from './model.ts'
import { isEveryday, nearTerm, stemTerm } from './terms.ts'

/** Rows with how much they answer, in nats; a row that is added twice keeps the larger. */
type Related = Map<number, number>

const add = (related: Related, row: number, relation: number): void => {
  related.set(row, Math.max(related.get(row) ?? 0, relation))
}

/** Shorter words are spelt alike by chance. */
const LONG_ENOUGH = 5

const other = (language: ReaderLanguage): ReaderLanguage => (language === 'it' ? 'en' : 'it')

const addTranslation = (
  related: Related,
  lookup: Lookup,
  language: ReaderLanguage,
  { stems }: Translation,
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

/** What answers to a word in calls of the other language: its translations, or else the words that are spelt like it. */
export const formAbroad = (lookup: Lookup, language: ReaderLanguage, form: string, stem: string): Related => {
  const related: Related = new Map()
  const abroad = other(language)
  const meanings = translationsOf(language, form, stem)
  for (const meaning of meanings)
    addTranslation(related, lookup, abroad, meaning, shareOf(ABROAD.word, meanings.length))
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
    .map(({ row, plain: theirs }): [number, number] => [row, likeness(mine, runsOf(theirs, 0))])
    .filter(([, share]) => share >= ABROAD.least)
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, ALIKE.most)
  for (const [row, share] of alike)
    add(related, row, ABROAD.spelling * share * idf(lookup.documents[abroad], lookup.count(row), false))
  return related
}

/** What answers to two words that stand together: their phrase's translations, or else pairs of their translations. */
export const pairAbroad = (lookup: Lookup, language: ReaderLanguage, one: string, two: string): Related => {
  const related: Related = new Map()
  const abroad = other(language)
  const phrases = phraseTranslations(language, one, two)
  for (const phrase of phrases)
    addTranslation(related, lookup, abroad, phrase, shareOf(ABROAD.word, phrases.length))
  if (phrases.length > 0 || isEveryday(one, language) || isEveryday(two, language)) return related
  const single = (stem: string) => stemTranslations(language, stem).filter(({ stems }) => stems.length === 1)
  for (const {
    stems: [a = ''],
  } of single(one))
    for (const {
      stems: [b = ''],
    } of single(two)) {
      const { near } = a === b ? {} : lookup.pair(nearTerm(abroad, a, b))
      if (near !== undefined)
        add(
          related,
          near,
          ABROAD.pair * KINDSHIP.pair * idf(lookup.documents[abroad], lookup.count(near), false),
        )
    }
  return related
}
