import type { Reason } from '../domain/match.ts'
import type { ReaderLanguage } from '../domain/vocabulary.ts'
import { type Cause, causesOf } from './causes.ts'
import { type ConceptWord, findAll, neighboursOf, type Span } from './concept-words.ts'
import type { Pair } from './contributions.ts'
import type { Explanation } from './matching.ts'
import { BANDS, bandOf, FIELDS, scoreOf } from './model.ts'
import { passageAround } from './passage.ts'
import type { Readings, Text } from './readings.ts'
import { otherLanguage } from './terms.ts'

/** A handful: what a person reads. What weaker reasons carried is spread over these in proportion. */
const MOST_REASONS = 5
/** One word of the profile is quoted with some of what surrounds it, several stand for themselves. */
const YOUR_WORDS = 4
const THEIR_WORDS = 8

type Quote = Pick<Reason, 'theirs' | 'field' | 'thesaurus'>

const quote = (fields: Text[], find: (field: Text) => Span | undefined): Quote | undefined => {
  for (const [number, own] of fields.entries()) {
    const { text, language, tokens } = own
    const found = find(own)
    const field = FIELDS[number]
    const [first, last] = [tokens[found?.first ?? -1], tokens[found?.last ?? -1]]
    if (field && first && last)
      return { field, theirs: passageAround(text, first.start, last.end, language, THEIR_WORDS) }
  }
  return undefined
}

/** The call's words for a cause: a concept's first word found, else the strongest of the profile's terms. */
const quoteFor = (
  fields: Text[],
  { concept, terms, crossed }: Cause,
  { words, places }: Pick<Readings, 'words' | 'places'>,
): Quote | undefined => {
  if (concept) {
    const said = (wordsFor: (language: ReaderLanguage) => ConceptWord[]) =>
      quote(fields, ({ tokens, language }) => findAll(wordsFor(language), tokens)[0])
    const found =
      said((language) => words(concept)[language]) ??
      said((language) => words(concept)[language].flatMap(neighboursOf))
    if (found) return found
  }
  for (const [strongest] of [...terms].sort((a, b) => b[1] - a[1])) {
    const found = quote(fields, (field) => places(field).get(strongest))
    const thesaurus = crossed.get(strongest)
    if (found) return thesaurus === undefined ? found : { ...found, thesaurus }
  }
  return undefined
}

const yoursOf = (profile: Text, { spans: [span], concept }: Cause): string => {
  const [first, last] = [profile.tokens[span?.first ?? -1], profile.tokens[span?.last ?? -1]]
  const words = first === last ? YOUR_WORDS : 1
  if (first && last) return passageAround(profile.text, first.start, last.end, profile.language, words)
  const other = otherLanguage(profile.language)
  return concept?.[profile.language][0] ?? concept?.[other][0] ?? ''
}

const fromOf = ({ concept, tie }: Cause): Reason['from'] =>
  concept && tie && tie.by !== 'profile'
    ? { kind: tie.by, cluster: concept.cluster, id: concept.owner.id, concept: concept.id }
    : { kind: 'profile' }

/** Whole shares in proportion to `parts` that add up to `score`: largest remainders, ties to the earlier. */
const sharesOf = (parts: number[], score: number): number[] => {
  const sum = parts.reduce((all, part) => all + part, 0)
  const exact = parts.map((part) => (sum > 0 ? (score * part) / sum : 0))
  const shares = exact.map(Math.floor)
  const missing = score - shares.reduce((all, share) => all + share, 0)
  exact
    .map((value, place) => ({ place, rest: value - Math.floor(value) }))
    .sort((a, b) => b.rest - a.rest || a.place - b.place)
    .slice(0, missing)
    .forEach(({ place }) => {
      shares[place] = (shares[place] ?? 0) + 1
    })
  return shares
}

/** Why a pair scores what it does. Re-reads the two texts, unless they were read a short while ago. */
export const explainPair = (pair: Pair): Explanation => {
  const { calls, profiles, plan, readings, member, call } = pair
  const profile = readings.profile(member)
  const fields = readings.fields(call)
  const { causes, total, moved } = causesOf(pair, profile)
  const excludedBy = plan.excludedFrom(profiles.valueChains[member] ?? [])(call)
  const score = excludedBy ? 0 : scoreOf(total)
  const told = excludedBy
    ? []
    : causes
        .flatMap((cause) => {
          const found = quoteFor(fields, cause, readings)
          return found ? [{ cause, found }] : []
        })
        .slice(0, MOST_REASONS)
  const shares = sharesOf(
    told.map(({ cause }) => cause.evidence),
    score,
  )
  const clusters = profiles.clusters[member] ?? []
  const points = excludedBy ? 0 : score - scoreOf(total - [...moved.values()].reduce((a, b) => a + b, 0))
  return {
    member: profiles.ids[member] ?? '',
    opportunity: calls.ids[call] ?? '',
    score,
    band: bandOf(score),
    reasons: told
      .map(({ cause, found }, place) => ({
        share: shares[place] ?? 0,
        yours: yoursOf(profile, cause),
        ...found,
        from: fromOf(cause),
      }))
      .filter(({ share }) => share > 0),
    ruleSets: Object.fromEntries(clusters.map((cluster) => [cluster, profiles.ruleSets[cluster]])),
    ...(points !== 0 && { moved: { points, by: [...moved] } }),
    ...(excludedBy
      ? { whyNot: { code: 'excluded' as const, cluster: excludedBy.cluster, concept: excludedBy.id } }
      : score < BANDS.possible && {
          whyNot: { code: 'below' as const, floor: BANDS.possible, by: BANDS.possible - score },
        }),
  }
}
