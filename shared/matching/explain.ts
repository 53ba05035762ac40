import type { Reason } from '../domain/match.ts'
import type { ReaderLanguage } from '../domain/vocabulary.ts'
import type { CallIndex } from './call-index.ts'
import { textsAt } from './call-texts.ts'
import { ownerDoubt } from './concept-columns.ts'
import { type ConceptWord, conceptWords, findAll, neighboursOf, type Span } from './concept-words.ts'
import type { Echo } from './echo.ts'
import type { Explanation } from './matching.ts'
import { BANDS, bandOf, FIELDS, scoreOf } from './model.ts'
import { passageAround } from './passage.ts'
import { impactAt, type Plan } from './plan.ts'
import type { OwnedConcept, ProfileIndex, Tie } from './profile-index.ts'
import { forEachTerm } from './profile-terms.ts'
import { remember } from './remember.ts'
import { isField, type Token, tokensOf } from './terms.ts'

export type Pair = {
  calls: CallIndex
  profiles: ProfileIndex
  plan: Plan
  /** What the member, if its profile is very short, takes from the calls that answer it. */
  echo: Echo | undefined
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
  /** The terms of the call that answered, by name, each with its evidence. */
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

const textsOfCall = ({ texts, ids }: CallIndex, call: number): string[] => {
  if (texts) return textsAt(texts, call)
  throw new Error(
    `[matching] expected the texts of ${ids[call]} to explain it, the snapshot was read without them. Read both parts.`,
  )
}

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
      textsOfCall(calls, call).map((text) => textOf(text, calls.languages[call] ?? 'it')),
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

/** What each term of the profile brings for this call, and by which term of the call. */
type Said = ReadonlyMap<string, { evidence: number; answers: [term: string, evidence: number][] }>

/** Shares what all concepts of an owner brought together among those that took part. */
const amongConcepts = (
  { plan, profiles, call }: Pair,
  members: readonly number[],
  column: number,
): [number, number][] => {
  const parts = members.map((number): [number, number] => {
    const concept = profiles.concepts[number]
    const row = plan.family(plan.termColumns + number).rows[0] ?? 0
    return [number, -Math.log(Math.max(1e-6, ownerDoubt(concept?.weight ?? 1, impactAt(plan, row, call))))]
  })
  const whole = parts.reduce((sum, [, part]) => sum + part, 0)
  return whole > 0 ? parts.map(([number, part]) => [number, (column * part) / whole]) : []
}

const contributionsOf = (pair: Pair) => {
  const { calls, profiles, plan, echo, member, call } = pair
  const said = new Map<string, { evidence: number; answers: [string, number][] }>()
  const concepts = new Map<number, number>()
  const toConcept = (concept: number, evidence: number): void => {
    concepts.set(concept, (concepts.get(concept) ?? 0) + evidence)
  }
  let total = 0
  for (let at = plan.starts[member] ?? 0; at < (plan.starts[member + 1] ?? 0); at++) {
    const column = plan.columnOf[at] ?? 0
    const { rows, relations } = plan.family(column)
    const answers = rows.flatMap((row, place): [number, number][] => {
      const evidence = (plan.weightOf[at] ?? 0) * (relations[place] ?? 0) * impactAt(plan, row, call)
      return evidence > 0 ? [[row, evidence]] : []
    })
    const evidence = answers.reduce((sum, [, each]) => sum + each, 0)
    if (evidence === 0) continue
    total += evidence
    const meaning = plan.concepts.meaning[column - plan.termColumns]
    if (!meaning)
      said.set(profiles.terms[column] ?? '', {
        evidence,
        answers: answers.map(([row, each]) => [calls.terms[row] ?? '', each]),
      })
    else if (meaning.kind === 'concept') toConcept(meaning.concept, evidence)
    else
      for (const [concept, part] of amongConcepts(pair, meaning.concepts, evidence)) toConcept(concept, part)
  }
  const echoed = (echo?.rows ?? []).flatMap((row, place): [string, number][] => {
    const evidence = (echo?.weights[place] ?? 0) * impactAt(plan, row, call)
    return evidence > 0 ? [[calls.terms[row] ?? '', evidence]] : []
  })
  for (const [, evidence] of echoed) total += evidence
  const ties = (profiles.ties[member] ?? []).filter(({ concept }) => concepts.has(concept))
  return { said, concepts, ties, echoed, total }
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
    let evidence = 0
    forEachTerm(profile.tokens.slice(span.first, span.last + 1), profile.language, (term) => {
      const brought = left.get(term)
      if (!brought) return
      left.delete(term)
      evidence += brought.evidence
      for (const [answer, each] of brought.answers) terms.set(answer, (terms.get(answer) ?? 0) + each)
    })
    return evidence > 0 ? [{ evidence, terms, spans: [span] }] : []
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
          spans: [{ first: 0, last: Math.min(YOUR_WORDS, profile.tokens.length) - 1 }],
        },
      ]

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
  const { said, concepts, ties, echoed, total } = contributionsOf(pair)
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
  for (const cause of [...causes, ...profileCauses(profile, said), ...echoCause(echoed, profile)]) {
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
  if (concept) {
    const said = (wordsFor: (language: ReaderLanguage) => ConceptWord[]) =>
      quote(fields, (tokens, language) => findAll(wordsFor(language), tokens)[0])
    const found =
      said((language) => words(concept)[language]) ??
      said((language) => words(concept)[language].flatMap(neighboursOf))
    if (found) return found
  }
  for (const [strongest] of [...terms].sort((a, b) => b[1] - a[1])) {
    const found = quote(fields, (tokens, language) => {
      let place: Span | undefined
      forEachTerm(tokens, language, (term, first, _, __, last) => {
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
