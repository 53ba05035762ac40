import { formAbroad, pairAbroad } from './abroad.ts'
import type { CallIndex } from './call-index.ts'
import { type Alike, LONG_ENOUGH, likeness, mostAlike, runsOf } from './likeness.ts'
import { type Lookup, stemRarity } from './lookup.ts'
import { ALIKE, idf, KINDSHIP, RELATION_UNIT, WIDE } from './model.ts'
import { isEveryday, languageOfTerm, NEAR, otherLanguage } from './terms.ts'
import type { Known } from './thesaurus.ts'

/** The rows of the call index that answer to one term of profiles, each with how much, in RELATION_UNITs. */
export type Family = {
  rows: readonly number[]
  relations: readonly number[]
  /** What a call that answered in full would bring: the length of the term in a profile's vector. */
  reach: number
}

const MOST = 255
export const relationOf = (value: number): number =>
  Math.min(MOST, Math.max(1, Math.round(RELATION_UNIT * value)))

const NAME_AT = 'it='.length

/** Other forms that begin and are spelt like this one; those of its stem apart, which answer anyway. */
const alikeRows = (index: CallIndex, lookup: Lookup, term: string, stem: string): Alike[] => {
  if (term.length < NAME_AT + LONG_ENOUGH) return []
  const mine = runsOf(term, NAME_AT)
  const [from, to] = lookup.beginning(term.slice(0, NAME_AT + ALIKE.letters))
  const found: Alike[] = []
  for (let row = from; row < to; row++) {
    if (index.stems[row] === stem) continue
    found.push([row, likeness(mine, runsOf(index.terms[row] ?? '', NAME_AT))])
  }
  return mostAlike(found, ALIKE.share)
}

const formFamily = (
  index: CallIndex,
  lookup: Lookup,
  term: string,
  itsStem: string,
  known: readonly Known[],
): Family => {
  const language = languageOfTerm(term)
  const own = lookup.row(term)
  // A form of two stems (`alimentare`, `alimentari`) is listed with one of them: that one answers.
  const stem = own === undefined ? itsStem : (index.stems[own] ?? itsStem)
  const bare = stem.slice(NAME_AT)
  const everyday = isEveryday(bare, language)
  const rarity = idf(lookup.documents[language], own === undefined ? 0 : lookup.count(own), everyday)
  const byStem = stemRarity(lookup, language, bare, stem)
  const related = new Map<number, number>()
  for (const row of lookup.forms(stem)) related.set(row, byStem)
  if (own !== undefined) related.set(own, byStem + KINDSHIP.form * rarity)
  if (!everyday) {
    for (const [row, share] of alikeRows(index, lookup, term, stem))
      related.set(row, KINDSHIP.spelling * share * rarity)
    const abroad = otherLanguage(language)
    const translated = formAbroad(lookup, language, term.slice(NAME_AT), bare, known)
    for (const [row, relation] of translated) related.set(row, relation)
    const same =
      term.length >= NAME_AT + LONG_ENOUGH ? lookup.row(`${abroad}=${term.slice(NAME_AT)}`) : undefined
    if (same !== undefined) related.set(same, idf(lookup.documents[abroad], lookup.count(same), false))
  }
  return {
    rows: [...related.keys()],
    relations: [...related.values()].map(relationOf),
    reach: Math.hypot(byStem, KINDSHIP.form * rarity),
  }
}

/** A pair answers to itself, and less to the same words at the other distance. */
const pairFamily = (lookup: Lookup, term: string, known: readonly Known[]): Family => {
  const documents = lookup.documents[languageOfTerm(term)]
  const { near, wide } = lookup.pair(term)
  const [own, other] = term.includes(NEAR) ? [near, wide] : [wide, near]
  const rarity = (row: number | undefined): number =>
    KINDSHIP.pair * idf(documents, row === undefined ? 0 : lookup.count(row), false)
  const reach = rarity(own)
  const related = new Map<number, number>()
  if (own !== undefined) related.set(own, reach)
  if (other !== undefined) related.set(other, rarity(other) * WIDE)
  if (term.includes(NEAR)) {
    const language = languageOfTerm(term)
    const [one = '', two = ''] = term.slice(NAME_AT).split(NEAR)
    for (const [row, relation] of pairAbroad(lookup, language, one, two, known)) related.set(row, relation)
  }
  return { rows: [...related.keys()], relations: [...related.values()].map(relationOf), reach }
}

const fieldFamily = (index: CallIndex, lookup: Lookup, term: string): Family => {
  const row = lookup.row(term)
  const reach = KINDSHIP.field * idf(index.size, row === undefined ? 0 : lookup.count(row), false)
  return row === undefined
    ? { rows: [], relations: [], reach }
    : { rows: [row], relations: [relationOf(reach)], reach }
}

/**
 * How a form that no call of the index holds answers to a profile's form of the same stem: as a new one would, once it
 * is there.
 */
export const newRelation = (lookup: Lookup, term: string, stem: string, theirs: string): number => {
  const language = languageOfTerm(term)
  const bare = stem.slice(NAME_AT)
  const byStem = stemRarity(lookup, language, bare, stem)
  const unseen = idf(lookup.documents[language], 0, isEveryday(bare, language))
  return relationOf(term === theirs ? byStem + KINDSHIP.form * unseen : byStem)
}

/**
 * Which rows of the index answer to a profile's term. `stem` is its stem's name, empty for pairs and fields; `known` is
 * what imported thesauri say of it.
 */
export const familyOf = (
  index: CallIndex,
  lookup: Lookup,
  term: string,
  stem: string,
  known: readonly Known[] = [],
): Family => {
  if (stem !== '') return formFamily(index, lookup, term, stem, known)
  return term.startsWith('#') ? fieldFamily(index, lookup, term) : pairFamily(lookup, term, known)
}
