import type { Span } from './concept-words.ts'
import { contributionsOf, type Pair, type Said } from './contributions.ts'
import { ECHO } from './model.ts'
import type { OwnedConcept, Tie } from './profile-index.ts'
import { forEachTerm } from './profile-terms.ts'
import type { Text } from './readings.ts'
import { isField } from './terms.ts'

/** One cause of evidence before it is worded. `spans` is where the profile says it, the best place to quote first. */
export type Cause = {
  evidence: number
  /** The terms of the call that answered, by name, each with its evidence. */
  terms: Map<string, number>
  /** Of those that a thesaurus alone makes answer, its title. */
  crossed: Map<string, string>
  spans: Span[]
  tie?: Tie
  concept?: OwnedConcept
}

/** Runs of adjoining profile words that the call answers, the longest first. */
const runsOf = (profile: Text, said: Said): Span[] => {
  const runs: Span[] = []
  const held = new Set<number>()
  forEachTerm(profile.tokens, profile.language, (term, first, _, __, last) => {
    if (!said.has(term)) return
    held.add(first)
    // A field of the lexicon is named by all words of its phrase; a pair stands on words that are held by themselves.
    if (isField(term)) for (let place = first; place <= last; place++) held.add(place)
    else held.add(last)
  })
  for (const place of [...held].sort((a, b) => a - b)) {
    const run = runs.at(-1)
    if (run && run.last === place - 1 && profile.tokens[place]?.joined) run.last = place
    else runs.push({ first: place, last: place })
  }
  return runs.sort((a, b) => b.last - b.first - (a.last - a.first) || a.first - b.first)
}

/** Each term goes to the longest run it is in, so that a repeated word is told once. */
const profileCauses = (profile: Text, said: Said): Cause[] => {
  const left = new Map(said)
  return runsOf(profile, said).flatMap((span): Cause[] => {
    const terms = new Map<string, number>()
    const crossed = new Map<string, string>()
    let evidence = 0
    forEachTerm(profile.tokens.slice(span.first, span.last + 1), profile.language, (term) => {
      const brought = left.get(term)
      if (!brought) return
      left.delete(term)
      evidence += brought.evidence
      for (const [answer, each, thesaurus] of brought.answers) {
        terms.set(answer, (terms.get(answer) ?? 0) + each)
        if (thesaurus !== undefined) crossed.set(answer, thesaurus)
      }
    })
    return evidence > 0 ? [{ evidence, terms, crossed, spans: [span] }] : []
  })
}

/** What the words of a very short profile brought by way of the calls that answer them: told with those words. */
const echoCause = (echoed: [string, number][], profile: Text): Cause[] =>
  echoed.length === 0
    ? []
    : [
        {
          evidence: echoed.reduce((sum, [, each]) => sum + each, 0),
          terms: new Map(echoed),
          crossed: new Map(),
          spans: [{ first: 0, last: Math.min(ECHO.words, profile.tokens.length) - 1 }],
        },
      ]

const overlap = (some: Span[], others: Span[]): boolean =>
  some.some((a) => others.some((b) => a.first <= b.last && b.first <= a.last))

/** Why a pair scores what it does, before it is worded: concepts and profile words that stand on the same words of the profile are one cause. */
export const causesOf = (
  pair: Pair,
  profile: Text,
): { causes: Cause[]; total: number; moved: ReadonlyMap<string, number> } => {
  const { said, concepts, ties, echoed, total, moved } = contributionsOf(pair)
  const mentions = pair.readings.mentions(pair.member)
  const causes = ties
    .flatMap((tie): Cause[] => {
      const concept = pair.profiles.concepts[tie.concept]
      if (!concept) return []
      const spans = tie.mentioned ? mentions(concept) : []
      return [
        {
          evidence: concepts.get(tie.concept) ?? 0,
          terms: new Map(),
          crossed: new Map(),
          tie,
          concept,
          spans,
        },
      ]
    })
    .sort((a, b) => b.evidence - a.evidence)
  const merged: Cause[] = []
  for (const cause of [...causes, ...profileCauses(profile, said), ...echoCause(echoed, profile)]) {
    const host = merged.find((known) => overlap(known.spans, cause.spans))
    if (host) {
      host.evidence += cause.evidence
      for (const [term, evidence] of cause.terms) host.terms.set(term, evidence)
      for (const [term, thesaurus] of cause.crossed) host.crossed.set(term, thesaurus)
    } else merged.push(cause)
  }
  return { causes: merged.sort((a, b) => b.evidence - a.evidence), total, moved }
}
