import type { Member } from '../domain/member.ts'
import type { CallIndex } from './call-index.ts'
import { byCodeUnit } from './call-index.ts'
import { createMatcher } from './matcher.ts'
import type { Matcher } from './matching.ts'
import { type ProfileIndex, rarityOf, weightOf } from './profile-index.ts'
import { countsOf, finderOf, tiesOf, wordsOf } from './profile-reading.ts'
import { languageOfTerm, stemTerm } from './terms.ts'
import type { Known } from './thesaurus.ts'

/** How many profiles of an index hold each of these terms. */
const holdersAmong = (profiles: ProfileIndex, terms: readonly string[]): ReadonlyMap<string, number> => {
  const asked = new Set(terms)
  const columns = new Map(
    profiles.terms.flatMap((term, column): [number, string][] => (asked.has(term) ? [[column, term]] : [])),
  )
  const holders = new Map<string, number>()
  for (const column of profiles.columns) {
    const term = columns.get(column)
    if (term !== undefined) holders.set(term, (holders.get(term) ?? 0) + 1)
  }
  return holders
}

/**
 * One profile as it is written, in no snapshot yet, its words as rare as they are among the profiles of a snapshot: but
 * for its own small part in that, the same as it will be there.
 */
const indexOfOne = (profiles: ProfileIndex, member: Member): ProfileIndex => {
  const stems = new Map<string, string>()
  const { text, times, words, language } = countsOf(member, stems)
  const terms = [...times.keys()].sort(byCodeUnit)
  const italian = profiles.languages.filter((one) => one === 'it').length
  const peers = { it: italian, en: profiles.size - italian }
  const holders = holdersAmong(profiles, terms)
  const known = new Map(
    profiles.known.map(([column, all]): [string | undefined, readonly Known[]] => [
      profiles.terms[column],
      all,
    ]),
  )
  const weights = terms.map((term) =>
    weightOf(
      times.get(term) ?? 1,
      rarityOf(term, stems.get(term), Math.max(1, holders.get(term) ?? 0), peers),
    ),
  )
  return {
    ...profiles,
    size: 1,
    ids: [member.id],
    languages: [language],
    texts: [text],
    valueChains: [
      member.clusters.flatMap(({ cluster, valueChains }) =>
        valueChains.map((chain) => `${cluster}/${chain}`),
      ),
    ],
    ties: [tiesOf(member, text, profiles.concepts, finderOf(profiles.concepts.map(wordsOf)))],
    clusters: [member.clusters.map(({ cluster }) => cluster)],
    words: Uint32Array.of(words),
    terms,
    stems: terms.map((term) => {
      const stem = stems.get(term)
      return stem === undefined ? '' : stemTerm(languageOfTerm(term), stem)
    }),
    starts: Uint32Array.of(0, terms.length),
    columns: Uint32Array.from(terms, (_, column) => column),
    weights: Uint16Array.from(weights),
    leanings: profiles.leanings.filter(([id]) => id === member.id),
    known: terms.flatMap((term, column): [number, readonly Known[]][] => {
      const all = known.get(term)
      return all ? [[column, all]] : []
    }),
  }
}

/** A matcher that knows one profile alone, as it is written in a form: what it would bring, and why, before it is saved. */
export const matcherOfOne = (calls: CallIndex, profiles: ProfileIndex, member: Member): Matcher =>
  createMatcher(calls, indexOfOne(profiles, member))
