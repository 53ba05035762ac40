import type { Cluster, Concept, RuleSet } from '../domain/cluster.ts'
import type { ClusterId, Member } from '../domain/member.ts'
import type { ReaderLanguage } from '../domain/vocabulary.ts'
import { byCodeUnit } from './call-index.ts'
import { type ConceptWord, conceptWords, findWord } from './concept-words.ts'
import { idf, leadAt, profileWeight, WIDE } from './model.ts'
import { forEachTerm } from './profile-terms.ts'
import { clean, isEveryday, languageOf, stemTerm, type Token, tokensOf } from './terms.ts'

/** What members are interested in: their profiles, and the concepts of their value chains and their clusters' priorities. */
export type Interests = { members: Member[]; clusters: Cluster[]; ruleSets: RuleSet[] }

/** A concept with the cluster whose rule set holds it. */
export type OwnedConcept = Concept & { cluster: ClusterId }

/** How a concept of the rule sets concerns one member. */
export type Tie = {
  /** Its place in the index's `concepts`. */
  concept: number
  /** A concept of the member's own value chain, of a priority, or of neither: there because the profile says it. */
  by: 'value-chain' | 'priority' | 'profile'
  /** The profile itself says one of its words. */
  mentioned: boolean
}

/** Compiled profiles, in the order of member ids. Its fields are read by this folder only; others pass it on. */
export type ProfileIndex = {
  readonly kind: 'profiles'
  readonly size: number
  readonly ids: readonly string[]
  readonly languages: readonly ReaderLanguage[]
  /** The cleaned profile: what `explain` quotes as the member's own words. */
  readonly texts: readonly string[]
  /** `cluster/value-chain` of each member. */
  readonly valueChains: readonly (readonly string[])[]
  readonly ties: readonly (readonly Tie[])[]
  readonly concepts: readonly OwnedConcept[]
  readonly ruleSets: Readonly<Partial<Record<ClusterId, number>>>
  /** Each member's clusters. */
  readonly clusters: readonly (readonly ClusterId[])[]
  /** How many content words each profile has. */
  readonly words: Uint32Array
  /** Forms, pairs and fields by name (see terms.ts), sorted: the columns. */
  readonly terms: readonly string[]
  /** The stem of each form, by name; empty for other terms. */
  readonly stems: readonly string[]
  /** Member n's are `columns[starts[n]]` to `columns[starts[n + 1] - 1]`, weights in thousandths. */
  readonly starts: Uint32Array
  readonly columns: Uint32Array
  readonly weights: Uint16Array
}

/** The concepts in force, in a fixed order. @throws Error when a cluster's rule set was not given. */
const conceptsInForce = ({ clusters, ruleSets }: Interests): OwnedConcept[] =>
  clusters
    .toSorted((a, b) => byCodeUnit(a.id, b.id))
    .flatMap((cluster) => {
      const inForce = ruleSets.find(
        (ruleSet) => ruleSet.cluster === cluster.id && ruleSet.version === cluster.ruleSet,
      )
      if (!inForce)
        throw new Error(
          `[matching] cluster ${cluster.id} is on rule set ${cluster.ruleSet}, which was not given. Read that version too before building the profiles.`,
        )
      return inForce.concepts
        .map((concept) => ({ ...concept, cluster: cluster.id }))
        .sort((a, b) => byCodeUnit(a.id, b.id))
    })

/** Spares most searches: a text without a phrase's first stem, or a word's form, does not hold it. */
const mayHold = (
  said: ReadonlySet<string>,
  { stems: [stem = ''], forms: [form = ''] }: ConceptWord,
): boolean => said.has(stem) || said.has(form)

type Words = Record<ReaderLanguage, ConceptWord[]>

const tiesOf = (member: Member, profile: string, concepts: OwnedConcept[], words: Words[]): Tie[] => {
  const tokens = { it: tokensOf(profile, 'it'), en: tokensOf(profile, 'en') }
  const said = {
    it: new Set(tokens.it.flatMap(({ stem, form }) => [stem, form])),
    en: new Set(tokens.en.flatMap(({ stem, form }) => [stem, form])),
  }
  return concepts.flatMap((concept, number): Tie[] => {
    const own = member.clusters.find(({ cluster }) => cluster === concept.cluster)
    if (!own || concept.rule === 'excluded') return []
    const mentioned = (['it', 'en'] as const).some((language) =>
      words[number]?.[language].some(
        (word) => mayHold(said[language], word) && findWord(word, tokens[language]),
      ),
    )
    if (concept.owner.kind === 'priority') return [{ concept: number, by: 'priority', mentioned }]
    if (own.valueChains.includes(concept.owner.id)) return [{ concept: number, by: 'value-chain', mentioned }]
    return mentioned ? [{ concept: number, by: 'profile', mentioned }] : []
  })
}

/** The terms of one profile: how often it says each, early places counting more, and the stems of its forms. */
type Counts = {
  language: ReaderLanguage
  words: number
  times: Map<string, number>
}

/** After one of these an organisation says what it wants: as telling as its first words. */
export const SEEKING = new Set(
  [
    'cerchiamo cerca cercano vorremmo vorrebbe vogliamo desideriamo interessati interessa puntiamo',
    'seek seeks seeking looking want wants wish wishes would like interested aim aims',
  ]
    .join(' ')
    .split(' '),
)

/** How telling each word of a profile is by its place: from its beginning, or from the last word that seeks. */
const leadsOf = (profile: string, tokens: readonly Token[]): number[] => {
  const words = new Map<number, string>()
  for (const { index, 0: word } of profile.matchAll(/[\p{L}\p{M}]+/gu)) words.set(index, word.toLowerCase())
  const seeking = [...words].filter(([, word]) => SEEKING.has(word)).map(([start]) => start)
  let from = 0
  return tokens.map(({ start }, place) => {
    while (seeking[0] !== undefined && seeking[0] <= start) {
      seeking.shift()
      from = place
    }
    return leadAt(place - from)
  })
}

const countsOf = (profile: string, language: ReaderLanguage, stems: Map<string, string>): Counts => {
  const times = new Map<string, number>()
  const tokens = tokensOf(profile, language)
  const leads = leadsOf(profile, tokens)
  forEachTerm(tokens, language, (term, place, stem, wide) => {
    const share = (leads[place] ?? 1) * (wide ? WIDE : 1)
    times.set(term, (times.get(term) ?? 0) + share)
    if (stem !== undefined) stems.set(term, stem)
  })
  return { language, words: tokens.length, times }
}

/** Profiles that hold each term, by which a profile's own boilerplate is told from its subject. */
const holdersOf = (profiles: Counts[]): Map<string, number> => {
  const holders = new Map<string, number>()
  for (const { times } of profiles)
    for (const term of times.keys()) holders.set(term, (holders.get(term) ?? 0) + 1)
  return holders
}

/** Compiles profiles and the concepts in force. The same in any order give the same index. @throws Error when a rule set in force is missing. */
export const buildProfileIndex = (interests: Interests): ProfileIndex => {
  const concepts = conceptsInForce(interests)
  const words = concepts.map((concept) => ({
    it: conceptWords(concept, 'it'),
    en: conceptWords(concept, 'en'),
  }))
  const members = [...new Map(interests.members.map((member) => [member.id, member])).values()].sort((a, b) =>
    byCodeUnit(a.id, b.id),
  )
  const texts = members.map((member) => clean(member.profile))
  const stems = new Map<string, string>()
  const counts = members.map((member, number) => {
    const text = texts[number] ?? ''
    return countsOf(text, languageOf(text, member.profileLanguage), stems)
  })
  const italian = counts.filter(({ language }) => language === 'it').length
  const peers = { it: italian, en: counts.length - italian }
  const holders = holdersOf(counts)
  const terms = [...holders.keys()].sort(byCodeUnit)
  const column = new Map(terms.map((term, number) => [term, number]))
  const starts = new Uint32Array(members.length + 1)
  const total = counts.reduce((sum, { times }) => sum + times.size, 0)
  const columns = new Uint32Array(total)
  const weights = new Uint16Array(total)
  let at = 0
  counts.forEach(({ language, times }, number) => {
    for (const term of [...times.keys()].sort(byCodeUnit)) {
      const stem = stems.get(term)
      const everyday = stem !== undefined && isEveryday(stem, language)
      const rarity = idf(peers[language], holders.get(term) ?? 1, everyday)
      columns[at] = column.get(term) ?? 0
      weights[at] = Math.min(65_535, Math.round(1000 * profileWeight(times.get(term) ?? 1, rarity)))
      at += 1
    }
    starts[number + 1] = at
  })
  return {
    kind: 'profiles',
    size: members.length,
    ids: members.map(({ id }) => id),
    languages: counts.map(({ language }) => language),
    texts,
    valueChains: members.map(({ clusters }) =>
      clusters.flatMap(({ cluster, valueChains }) => valueChains.map((chain) => `${cluster}/${chain}`)),
    ),
    ties: members.map((member, number) => tiesOf(member, texts[number] ?? '', concepts, words)),
    concepts,
    ruleSets: Object.fromEntries(
      interests.clusters.toSorted((a, b) => byCodeUnit(a.id, b.id)).map(({ id, ruleSet }) => [id, ruleSet]),
    ),
    clusters: members.map(({ clusters }) => clusters.map(({ cluster }) => cluster)),
    words: Uint32Array.from(counts, ({ words: each }) => each),
    terms,
    stems: terms.map((term) => {
      const stem = stems.get(term)
      return stem === undefined ? '' : stemTerm(term.startsWith('it') ? 'it' : 'en', stem)
    }),
    starts,
    columns,
    weights,
  }
}
