import type { CallIndex } from './call-index.ts'
import type { Said } from './call-reading.ts'
import { ownerDoubt } from './concept-columns.ts'
import { tellingOf } from './concept-evidence.ts'
import { conceptWords, isPhrase } from './concept-words.ts'
import { relationOf } from './family.ts'
import { ownerOf } from './gates.ts'
import { roomFor } from './growing.ts'
import { FULL_IMPACT, NAMED } from './model.ts'
import type { Numbering } from './numbering.ts'
import type { Plan } from './plan.ts'
import type { OwnedConcept, ProfileIndex } from './profile-index.ts'
import { clean, tokensOf } from './terms.ts'
import { once } from './transpose.ts'

/** A concept's word, and the terms that must all be there. */
type Word = { concept: number; terms: number[]; telling: number }
type Found = ReadonlyMap<number, { doubt: number; named: boolean }>

/** What excludes a call from a value chain, and whether one of its required concepts is missing. */
type Barred = { by?: OwnedConcept; lacking: boolean }

/** Finds concepts in calls that are in no snapshot. */
export const newConcepts = (calls: CallIndex, profiles: ProfileIndex, plan: Plan) => {
  const worded = once(() =>
    profiles.concepts.flatMap((concept, number) =>
      (['it', 'en'] as const).flatMap((language) =>
        conceptWords(concept, language).map((word) => ({
          concept: number,
          language,
          tokens: tokensOf(clean(word.text), language),
          phrase: isPhrase(word),
          telling: tellingOf(calls, plan.lookup, word, language),
        })),
      ),
    ),
  )
  /** The words of all concepts, by the first term that each needs. */
  const byTerm = (numbers: Numbering): Map<number, Word[]> => {
    const known = new Map<number, Word[]>()
    for (const { concept, language, tokens, phrase, telling } of worded()) {
      const stems = tokens.map((token) => numbers.stem(language, token))
      const terms = phrase
        ? stems.slice(1).map((stem, place) => numbers.pair(stems[place] ?? 0, stem, false))
        : tokens.slice(0, 1).map((token) => numbers.form(language, token))
      const [first = 0] = terms
      const words = known.get(first)
      if (words) words.push({ concept, terms, telling })
      else known.set(first, [{ concept, terms, telling }])
    }
    return known
  }
  let latest: { numbers: Numbering; words: Map<number, Word[]> } | undefined
  const wordsFor = (numbers: Numbering): Map<number, Word[]> => {
    if (latest?.numbers !== numbers) latest = { numbers, words: byTerm(numbers) }
    return latest.words
  }
  /** The columns in which each concept takes part: its own, and its owner's. */
  const columnsOf = once(() => {
    const known = profiles.concepts.map((): number[] => [])
    plan.concepts.meaning.forEach((meaning, column) => {
      for (const number of meaning.kind === 'concept' ? [meaning.concept] : meaning.concepts)
        known[number]?.push(column)
    })
    return known
  })

  let impactOf = new Uint8Array(2 ** 10)
  const find = ({ numbers, terms }: Said): Found => {
    const words = wordsFor(numbers)
    const found = new Map<number, { doubt: number; named: boolean }>()
    impactOf = roomFor(impactOf, numbers.size())
    for (const { term, impact } of terms) impactOf[term] = impact
    for (const { term } of terms)
      for (const { concept, terms: needed, telling } of words.get(term) ?? []) {
        const impacts = needed.map((each) => impactOf[each] ?? 0)
        if (impacts.includes(0)) continue
        const least = Math.min(...impacts.map((impact) => impact % NAMED))
        const { doubt, named } = found.get(concept) ?? { doubt: 1, named: false }
        found.set(concept, {
          doubt: doubt * (1 - (telling * least) / FULL_IMPACT),
          named: named || impacts.every((impact) => impact >= NAMED),
        })
      }
    for (const { term } of terms) impactOf[term] = 0
    return found
  }

  const impactIn = (found: Found, concept: number): number =>
    Math.round(FULL_IMPACT * (1 - (found.get(concept)?.doubt ?? 1)))

  const ruled = once(() =>
    profiles.concepts.flatMap((concept, number) => (concept.rule === 'boost' ? [] : [{ concept, number }])),
  )
  /** What the rules *required* and *excluded* keep the call from, by owner. */
  const barredIn = (found: Found): Map<string, Barred> => {
    const barred = new Map<string, Barred>()
    for (const { concept, number } of ruled()) {
      const here = barred.get(ownerOf(concept)) ?? { lacking: false }
      barred.set(ownerOf(concept), here)
      if (concept.rule === 'required' && impactIn(found, number) === 0) here.lacking = true
      if (concept.rule === 'excluded' && found.get(number)?.named) here.by ??= concept
    }
    return barred
  }

  const answerOf = (found: Found, barred: ReadonlyMap<string, Barred>, column: number): number => {
    const meaning = plan.concepts.meaning[column]
    if (!meaning) return 0
    const members = meaning.kind === 'concept' ? [meaning.concept] : meaning.concepts
    const first = profiles.concepts[members[0] ?? -1]
    const gate = first && barred.get(ownerOf(first))
    if (gate?.by || gate?.lacking) return 0
    const doubt = members.reduce((left, number) => {
      const concept = profiles.concepts[number]
      if (!concept || concept.rule === 'excluded' || !found.has(number)) return left
      if (meaning.kind === 'concept') return 1 - impactIn(found, number) / FULL_IMPACT
      return left * ownerDoubt(concept.weight, impactIn(found, number))
    }, 1)
    return relationOf(1) * Math.round(FULL_IMPACT * (1 - doubt))
  }

  return {
    find,
    barredIn,
    /** Called with each column of a concept that answers, and its answer. */
    forEachAnswer: (
      found: Found,
      barred: ReadonlyMap<string, Barred>,
      visit: (column: number, answer: number) => void,
    ): void => {
      const columns = new Set([...found.keys()].flatMap((concept) => columnsOf()[concept] ?? []))
      for (const column of columns) visit(plan.termColumns + column, answerOf(found, barred, column))
    },
  }
}
