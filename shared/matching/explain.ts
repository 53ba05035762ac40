import type { Reason } from '../domain/match.ts'
import type { ReaderLanguage } from '../domain/vocabulary.ts'
import type { CallIndex } from './call-index.ts'
import { type ConceptWord, conceptWords, findAll, type Span } from './concept-words.ts'
import type { Explanation } from './matching.ts'
import { BANDS, bandOf, FIELDS, scoreOf } from './model.ts'
import { passageAround } from './passage.ts'
import type { Plan } from './plan.ts'
import type { OwnedConcept, ProfileIndex, Tie } from './profile-index.ts'
import { remember } from './remember.ts'
import { forEachTerm, type Token, tokensOf } from './terms.ts'

export type Pair = {
  calls: CallIndex
  profiles: ProfileIndex
  plan: Plan
  readings: Readings
  member: number
  call: number
}

/** A handful: what a person reads. What weaker reasons carried is spread over these in proportion. */
const MOST_REASONS = 5
/** One word of the profile is quoted with some of what surrounds it, several stand for themselves. */
const YOUR_WORDS = 4
const THEIR_WORDS = 8

type Text = { text: string; language: ReaderLanguage; tokens: Token[] }
/** One cause of evidence before it is worded. `spans` is where the profile says it, the best place to quote first. */
type Cause = {
  evidence: number
  terms: Map<string, number>
  spans: Span[]
  tie?: Tie
  concept?: OwnedConcept
}

const textOf = (text: string, language: ReaderLanguage): Text => ({
  text,
  language,
  tokens: tokensOf(text, language),
})

/** Texts and concepts as they are read for explaining; remembered, because one member's calls are asked for in a row. */
export type Readings = {
  profile: (member: number) => Text
  /** The call's fields, in their order. */
  fields: (call: number) => Text[]
  words: (concept: OwnedConcept) => Record<ReaderLanguage, ConceptWord[]>
  /** Where a member's profile says each concept it says. */
  mentions: (member: number) => (concept: OwnedConcept) => Span[]
}

/** Enough for the calls that one shard's mails explain, and little beside the snapshot itself. */
const CALLS_REMEMBERED = 300
const MEMBERS_REMEMBERED = 8

export const createReadings = (calls: CallIndex, profiles: ProfileIndex): Readings => {
  const profile = remember(MEMBERS_REMEMBERED, (member: number) =>
    textOf(profiles.texts[member] ?? '', profiles.languages[member] ?? 'it'),
  )
  const words = remember(profiles.concepts.length, (concept: OwnedConcept) => ({
    it: conceptWords(concept, 'it'),
    en: conceptWords(concept, 'en'),
  }))
  return {
    profile,
    words,
    fields: remember(CALLS_REMEMBERED, (call: number) =>
      (calls.texts[call] ?? []).map((text) => textOf(text, calls.languages[call] ?? 'it')),
    ),
    mentions: remember(MEMBERS_REMEMBERED, (member: number) => {
      const own = profile(member)
      const other = own.language === 'it' ? 'en' : 'it'
      const read = { [own.language]: own.tokens, [other]: tokensOf(own.text, other) } as Record<
        ReaderLanguage,
        Token[]
      >
      return remember(profiles.concepts.length, (concept: OwnedConcept) =>
        mentionsOf(own, read, words(concept)),
      )
    }),
  }
}

/** What each row of the member brings for this call: terms by their name, concepts by their place. */
const contributionsOf = ({ calls, profiles, plan, member, call }: Pair) => {
  const terms = new Map<string, number>()
  const concepts = new Map<number, number>()
  let total = 0
  for (let at = plan.starts[member] ?? 0; at < (plan.starts[member + 1] ?? 0); at++) {
    const row = plan.rowOf[at] ?? 0
    const evidence = (plan.weightOf[at] ?? 0) * plan.impact(row, call)
    if (evidence === 0) continue
    total += evidence
    const concept = plan.conceptOf(row)
    if (concept === undefined) terms.set(calls.terms[row] ?? '', evidence)
    else concepts.set(concept, evidence)
  }
  const ties = (profiles.ties[member] ?? []).filter(({ concept }) => concepts.has(concept))
  return { terms, concepts, ties, total }
}

/** Runs of adjoining profile words that the call holds, the longest first. */
const runsOf = (profile: Text, terms: ReadonlyMap<string, number>): Span[] => {
  const runs: Span[] = []
  const held = new Set<number>()
  forEachTerm(profile.tokens, profile.language, (term, first, last) => {
    if (first === last && terms.has(term)) held.add(first)
  })
  for (const place of [...held].sort((a, b) => a - b)) {
    const run = runs.at(-1)
    if (run && run.last === place - 1 && profile.tokens[place]?.joined) run.last = place
    else runs.push({ first: place, last: place })
  }
  return runs.sort((a, b) => b.last - b.first - (a.last - a.first) || a.first - b.first)
}

/** Each term goes to the longest run it is in, so that a repeated word is told once. */
const profileCauses = (profile: Text, terms: ReadonlyMap<string, number>): Cause[] => {
  const left = new Map(terms)
  return runsOf(profile, terms).flatMap((span): Cause[] => {
    const mine = new Map<string, number>()
    forEachTerm(profile.tokens.slice(span.first, span.last + 1), profile.language, (term) => {
      const evidence = left.get(term)
      if (evidence !== undefined) mine.set(term, evidence)
      left.delete(term)
    })
    const evidence = [...mine.values()].reduce((sum, each) => sum + each, 0)
    return evidence > 0 ? [{ evidence, terms: mine, spans: [span] }] : []
  })
}

/** Where the profile says a concept, in the words of either language. */
const mentionsOf = (
  profile: Text,
  read: Record<ReaderLanguage, Token[]>,
  words: Record<ReaderLanguage, ConceptWord[]>,
): Span[] =>
  (['it', 'en'] as const).flatMap((language) => {
    const tokens = read[language]
    return findAll(words[language], tokens).flatMap((found) => {
      const [start, end] = [tokens[found.first]?.start ?? 0, tokens[found.last]?.end ?? 0]
      const first = profile.tokens.findIndex((token) => token.end > start)
      const last = profile.tokens.findLastIndex((token) => token.start < end)
      return first >= 0 && last >= first ? [{ first, last }] : []
    })
  })

const overlap = (some: Span[], others: Span[]): boolean =>
  some.some((a) => others.some((b) => a.first <= b.last && b.first <= a.last))

/** Concepts and profile words that stand on the same words of the profile are one cause. */
const mergedCauses = (pair: Pair, profile: Text): { causes: Cause[]; total: number } => {
  const { terms, concepts, ties, total } = contributionsOf(pair)
  const mentions = pair.readings.mentions(pair.member)
  const causes = ties
    .flatMap((tie): Cause[] => {
      const concept = pair.profiles.concepts[tie.concept]
      if (!concept) return []
      const spans = tie.mentioned ? mentions(concept) : []
      return [{ evidence: concepts.get(tie.concept) ?? 0, terms: new Map(), tie, concept, spans }]
    })
    .sort((a, b) => b.evidence - a.evidence)
  const merged: Cause[] = []
  for (const cause of [...causes, ...profileCauses(profile, terms)]) {
    const host = merged.find((known) => overlap(known.spans, cause.spans))
    if (host) {
      host.evidence += cause.evidence
      for (const [term, evidence] of cause.terms) host.terms.set(term, evidence)
    } else merged.push(cause)
  }
  return { causes: merged.sort((a, b) => b.evidence - a.evidence), total }
}

type Quote = Pick<Reason, 'theirs' | 'field'>

const quote = (
  fields: Text[],
  find: (tokens: Token[], language: ReaderLanguage) => Span | undefined,
): Quote | undefined => {
  for (const [number, { text, language, tokens }] of fields.entries()) {
    const found = find(tokens, language)
    const field = FIELDS[number]
    const [first, last] = [tokens[found?.first ?? -1], tokens[found?.last ?? -1]]
    if (field && first && last)
      return { field, theirs: passageAround(text, first.start, last.end, language, THEIR_WORDS) }
  }
  return undefined
}

/** The call's words for a cause: a concept's first word found, else the strongest of the profile's terms. */
const quoteFor = (fields: Text[], { concept, terms }: Cause, words: Readings['words']): Quote | undefined => {
  const byConcept =
    concept && quote(fields, (tokens, language) => findAll(words(concept)[language], tokens)[0])
  if (byConcept) return byConcept
  for (const [strongest] of [...terms].sort((a, b) => b[1] - a[1])) {
    const found = quote(fields, (tokens, language) => {
      let place: Span | undefined
      forEachTerm(tokens, language, (term, first, last) => {
        if (term === strongest) place ??= { first, last }
      })
      return place
    })
    if (found) return found
  }
  return undefined
}

const yoursOf = (profile: Text, { spans: [span], concept }: Cause): string => {
  const [first, last] = [profile.tokens[span?.first ?? -1], profile.tokens[span?.last ?? -1]]
  const words = first === last ? YOUR_WORDS : 1
  if (first && last) return passageAround(profile.text, first.start, last.end, profile.language, words)
  const other = profile.language === 'it' ? 'en' : 'it'
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
  const { causes, total } = mergedCauses(pair, profile)
  const excludedBy = plan.excluded(member, call)
  const score = excludedBy ? 0 : scoreOf(total)
  const told = excludedBy
    ? []
    : causes
        .flatMap((cause) => {
          const found = quoteFor(fields, cause, readings.words)
          return found ? [{ cause, found }] : []
        })
        .slice(0, MOST_REASONS)
  const shares = sharesOf(
    told.map(({ cause }) => cause.evidence),
    score,
  )
  const clusters = profiles.clusters[member] ?? []
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
    ...(excludedBy
      ? { whyNot: { code: 'excluded' as const, cluster: excludedBy.cluster, concept: excludedBy.id } }
      : score < BANDS.possible && {
          whyNot: { code: 'below' as const, floor: BANDS.possible, by: BANDS.possible - score },
        }),
  }
}
