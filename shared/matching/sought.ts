import type { ReaderLanguage } from '../domain/vocabulary.ts'
import type { CallIndex } from './call-index.ts'
import { skeletonOf } from './cognates.ts'
import { translationsOf } from './dictionary.ts'
import { type Family, familyOf } from './family.ts'
import { likeness, runsOf } from './likeness.ts'
import type { Lookup } from './lookup.ts'
import { FULL_IMPACT } from './model.ts'
import {
  clean,
  forEachPair,
  formTerm,
  isEveryday,
  nearTerm,
  otherLanguage,
  stemTerm,
  type Token,
  tokensOf,
} from './terms.ts'

/** More words than this find nothing that these do not, and cost time (FAULTS G5). */
export const MOST_SOUGHT = 20
/** As many characters are read of what was typed: far more than that many words have. */
const MOST_CHARACTERS = 1000

/** One word of what a person looks for, and the calls that answer to it. */
export type Sought = {
  /** As it was typed, and where. */
  word: string
  start: number
  end: number
  /** A word that any call says of itself: alone it narrows little. */
  everyday: boolean
  /** Evidence by id of the call, whole and above 0. */
  answers: ReadonlyMap<string, number>
}

/** What a person typed, word by word, against all calls. */
export type Seeker = (typed: string) => Sought[]

/** A form's name begins with its language. */
const NAME_AT = 'it='.length

type Rows = Map<number, number>
type Reading = { language: ReaderLanguage; tokens: Token[] }

const addRow = (rows: Rows, row: number, relation: number): void => {
  rows.set(row, Math.max(rows.get(row) ?? 0, relation))
}

/**
 * Rows that answer by more than their spelling: forms of the stem, the same form in the other language, translations,
 * and words that are written alike in both by rule (`maglieria` is no *magazine*).
 */
const isSure = (index: CallIndex, lookup: Lookup, language: ReaderLanguage, token: Token) => {
  const abroad = otherLanguage(language)
  const own = lookup.row(formTerm(language, token.form))
  const stems = new Set([
    stemTerm(language, token.stem),
    own === undefined ? '' : (index.stems[own] ?? ''),
    ...translationsOf(language, token.form, token.stem).flatMap(({ stems: [first = '', second] }) =>
      second === undefined ? [stemTerm(abroad, first)] : [],
    ),
  ])
  const skeleton = skeletonOf(token.form, language)
  const cognates = new Set(skeleton ? lookup.cognates(abroad, skeleton) : [])
  const same = lookup.row(formTerm(abroad, token.form))
  return (row: number): boolean => {
    const stem = index.stems[row] ?? ''
    // A pair translates the word as a phrase.
    if (stem === '') return row >= index.terms.length
    return row === same || stems.has(stem) || cognates.has(row)
  }
}

/** Half of its runs of letters: `sostenible` is *sostenibile*, `blockchain` is no *block*. */
const MISSPELT = 0.5

/** Is the row's form spelt so much like the word that this may be what was meant? */
const isMisspelt = (index: CallIndex, row: number, language: ReaderLanguage, { form }: Token): boolean => {
  const theirs = index.terms[row] ?? ''
  const mine = formTerm(language, form)
  return (
    theirs.startsWith(`${language}=`) && likeness(runsOf(mine, NAME_AT), runsOf(theirs, NAME_AT)) >= MISSPELT
  )
}

/** The words that both languages take for words; all that either does where there is none. */
const placesOf = (readings: readonly Reading[]): { start: number; end: number }[] => {
  const all = readings.map(({ tokens }) => new Map(tokens.map(({ start, end }) => [start, end])))
  const starts = [...new Set(all.flatMap((each) => [...each.keys()]))].sort((a, b) => a - b)
  const shared = starts.filter((start) => all.every((each) => each.has(start)))
  return (shared.length > 0 ? shared : starts)
    .slice(0, MOST_SOUGHT)
    .map((start) => ({ start, end: Math.max(...all.map((each) => each.get(start) ?? 0)) }))
}

/**
 * Answers to what is typed into a search box with what profiles are matched by: forms, stems, the dictionary, phrases.
 * A few words tell no language, so each is read in both. What only looks alike answers where nothing else does, which
 * is how a misspelt word finds something. Nothing is widened by what the best calls say beside it, as short profiles
 * are: who searches gets what was asked for.
 */
export const seekerOf = (index: CallIndex, lookup: Lookup): Seeker => {
  const scatter = (sums: Float64Array, rows: Rows, share: number): void => {
    for (const [row, relation] of rows) {
      const { calls, impacts } = lookup.postings(row)
      for (let at = 0; at < calls.length; at++) {
        const call = calls[at] as number
        const impact = (impacts[at] as number) & FULL_IMPACT
        sums[call] = (sums[call] as number) + Math.ceil(share * relation * impact)
      }
    }
  }

  const answersIn = (sums: Float64Array | undefined): ReadonlyMap<string, number> => {
    const answers = new Map<string, number>()
    sums?.forEach((evidence, call) => {
      if (evidence > 0) answers.set(index.ids[call] ?? '', evidence)
    })
    return answers
  }

  const rowsOf = (readings: readonly Reading[], start: number): Rows => {
    const sure: Rows = new Map()
    const alike: Rows = new Map()
    for (const { language, tokens } of readings) {
      const token = tokens.find((one) => one.start === start)
      if (!token) continue
      const stem = stemTerm(language, token.stem)
      const family: Family = familyOf(index, lookup, formTerm(language, token.form), stem)
      const holds = isSure(index, lookup, language, token)
      for (const [place, row] of family.rows.entries()) {
        const relation = family.relations[place] ?? 0
        if (holds(row)) addRow(sure, row, relation)
        else if (isMisspelt(index, row, language, token)) addRow(alike, row, relation)
      }
    }
    return sure.size > 0 ? sure : alike
  }

  const pairRows = (readings: readonly Reading[]): { starts: [number, number]; rows: Rows }[] =>
    readings.flatMap(({ language, tokens }) => {
      const pairs: { starts: [number, number]; rows: Rows }[] = []
      forEachPair(tokens, (first, last, wide) => {
        const [one, other] = [tokens[first], tokens[last]]
        if (wide || !one || !other) return
        const { rows, relations } = familyOf(index, lookup, nearTerm(language, one.stem, other.stem), '')
        pairs.push({
          starts: [one.start, other.start],
          rows: new Map(rows.map((row, place) => [row, relations[place] ?? 0])),
        })
      })
      return pairs
    })

  return (typed) => {
    const text = clean(typed.slice(0, MOST_CHARACTERS))
    const readings = (['it', 'en'] as const).map((language) => ({
      language,
      tokens: tokensOf(text, language),
    }))
    const places = placesOf(readings)
    const sums = new Map(places.map(({ start }) => [start, new Float64Array(index.size)]))
    const add = (start: number, rows: Rows, share: number): void => {
      const own = sums.get(start)
      if (own) scatter(own, rows, share)
    }
    for (const { start } of places) add(start, rowsOf(readings, start), 1)
    // A phrase is an answer to each of its words: "beni culturali" is what a call names that says "heritage".
    for (const { starts, rows } of pairRows(readings)) for (const start of starts) add(start, rows, 1 / 2)
    return places.map(({ start, end }) => ({
      word: text.slice(start, end),
      start,
      end,
      everyday: readings.some(({ language, tokens }) =>
        tokens.some((token) => token.start === start && isEveryday(token.stem, language)),
      ),
      answers: answersIn(sums.get(start)),
    }))
  }
}
