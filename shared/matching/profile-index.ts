import type { Cluster, Concept, RuleSet } from '../domain/cluster.ts'
import type { ClusterId, Member } from '../domain/member.ts'
import { standingConcepts } from '../domain/rule-draft.ts'
import type { Thesaurus } from '../domain/thesaurus.ts'
import type { ReaderLanguage } from '../domain/vocabulary.ts'
import { byCodeUnit } from './call-index.ts'
import type { Leanings } from './leanings.ts'
import { idf, profileWeight } from './model.ts'
import { type Counts, countsOf, finderOf, mayBeSaidIn, tiesOf, wordsOf } from './profile-reading.ts'
import { fieldTerm, isEveryday, languageOfTerm, stemTerm } from './terms.ts'
import { type Known, readThesauri } from './thesaurus.ts'
import { once } from './transpose.ts'

export { SEEKING } from './profile-reading.ts'

/**
 * What members are interested in: their profiles, the concepts of their value chains and their clusters' priorities, and
 * what their contacts have said of calls; with the imported thesauri by which profiles are read.
 */
export type Interests = {
  members: Member[]
  clusters: Cluster[]
  ruleSets: RuleSet[]
  leanings?: Leanings
  thesauri?: readonly Thesaurus[]
}

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
  /** What contacts' opinions make of some of these: never part of `weights`, so that it can be told and undone. */
  readonly leanings: Leanings
  /** Titles of the thesauri that profiles were read with. */
  readonly thesauri: readonly string[]
  /** By column, ascending: what they say of it. Of all they hold only what profiles use, however large they are. */
  readonly known: readonly (readonly [column: number, known: readonly Known[]])[]
}

/** Without what only those who tune them read. */
const inOrder = (concepts: readonly Concept[], cluster: ClusterId): OwnedConcept[] =>
  concepts
    .map(({ notes: _, manifesto: __, ...concept }) => ({ ...concept, cluster }))
    .sort((a, b) => byCodeUnit(a.id, b.id))

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
      return inOrder(
        standingConcepts({ concepts: inForce.concepts, valueChains: cluster.valueChains }),
        cluster.id,
      )
    })

/** Profiles that hold each term, by which a profile's own boilerplate is told from its subject. */
const holdersOf = (profiles: Counts[]): Map<string, number> => {
  const holders = new Map<string, number>()
  for (const { times } of profiles)
    for (const term of times.keys()) holders.set(term, (holders.get(term) ?? 0) + 1)
  return holders
}

/**
 * How rare a term is among profiles: a field of the lexicon is one in both languages. `stem` is that of a form,
 * undefined for pairs and fields.
 */
export const rarityOf = (
  term: string,
  stem: string | undefined,
  holders: number,
  peers: Record<ReaderLanguage, number>,
): number => {
  const language = languageOfTerm(term)
  const among = term.startsWith(fieldTerm('')) ? peers.it + peers.en : peers[language]
  return idf(among, holders, stem !== undefined && isEveryday(stem, language))
}

/** A term's weight in a profile, in thousandths. */
export const weightOf = (times: number, rarity: number): number =>
  Math.min(65_535, Math.round(1000 * profileWeight(times, rarity)))

/** Compiles profiles and the concepts in force. The same in any order give the same index. @throws Error when a rule set in force is missing. */
export const buildProfileIndex = (interests: Interests): ProfileIndex => {
  const concepts = conceptsInForce(interests)
  const find = finderOf(concepts.map(wordsOf))
  const members = [...new Map(interests.members.map((member) => [member.id, member])).values()].sort((a, b) =>
    byCodeUnit(a.id, b.id),
  )
  const stems = new Map<string, string>()
  const counts = members.map((member) => countsOf(member, stems))
  const italian = counts.filter(({ language }) => language === 'it').length
  const peers = { it: italian, en: counts.length - italian }
  const holders = holdersOf(counts)
  const terms = [...holders.keys()].sort(byCodeUnit)
  const thesauri = readThesauri(interests.thesauri ?? [])
  const column = new Map(terms.map((term, number) => [term, number]))
  const starts = new Uint32Array(members.length + 1)
  const total = counts.reduce((sum, { times }) => sum + times.size, 0)
  const columns = new Uint32Array(total)
  const weights = new Uint16Array(total)
  let at = 0
  counts.forEach(({ times }, number) => {
    for (const term of [...times.keys()].sort(byCodeUnit)) {
      const rarity = rarityOf(term, stems.get(term), holders.get(term) ?? 1, peers)
      columns[at] = column.get(term) ?? 0
      weights[at] = weightOf(times.get(term) ?? 1, rarity)
      at += 1
    }
    starts[number + 1] = at
  })
  return {
    kind: 'profiles',
    size: members.length,
    ids: members.map(({ id }) => id),
    languages: counts.map(({ language }) => language),
    texts: counts.map(({ text }) => text),
    valueChains: members.map(({ clusters }) =>
      clusters.flatMap(({ cluster, valueChains }) => valueChains.map((chain) => `${cluster}/${chain}`)),
    ),
    ties: members.map((member, number) => tiesOf(member, counts[number]?.text ?? '', concepts, find)),
    concepts,
    ruleSets: Object.fromEntries(
      interests.clusters.toSorted((a, b) => byCodeUnit(a.id, b.id)).map(({ id, ruleSet }) => [id, ruleSet]),
    ),
    clusters: members.map(({ clusters }) => clusters.map(({ cluster }) => cluster)),
    words: Uint32Array.from(counts, ({ words: each }) => each),
    terms,
    stems: terms.map((term) => {
      const stem = stems.get(term)
      return stem === undefined ? '' : stemTerm(languageOfTerm(term), stem)
    }),
    starts,
    columns,
    weights,
    leanings: (interests.leanings ?? []).filter(([member]) => members.some(({ id }) => id === member)),
    thesauri: thesauri.titles,
    known: terms.flatMap((term, number): [number, readonly Known[]][] => {
      const all = thesauri.ask(term, stems.get(term))
      return all.length > 0 ? [[number, all]] : []
    }),
  }
}

const findNothing = (): ReadonlySet<number> => new Set()

/** Do both find the same in a profile, and tie it to the same members? */
const isSameTie = (one: Concept, other: Concept): boolean =>
  (one.rule === 'excluded') === (other.rule === 'excluded') &&
  JSON.stringify([one.owner, one.it, one.en]) === JSON.stringify([other.owner, other.it, other.en])

/** Another rule set of one cluster. `chains`: its value chains of those members, by id, who would be in others. */
export type OtherRules = Pick<RuleSet, 'cluster' | 'version' | 'concepts'> & {
  chains?: ReadonlyMap<string, readonly string[]>
}

/**
 * The same profiles under another rule set of one cluster: as building them anew would have it, but reading anew only
 * what that cluster's members say of the concepts that differ, and all that members say who change value chains.
 */
export const underRules = (
  profiles: ProfileIndex,
  { cluster, version, concepts, chains = new Map() }: OtherRules,
): ProfileIndex => {
  const own = inOrder(concepts, cluster)
  const all = [...profiles.concepts.filter((concept) => concept.cluster !== cluster), ...own].sort(
    (a, b) => byCodeUnit(a.cluster, b.cluster) || byCodeUnit(a.id, b.id),
  )
  const placeOf = new Map(all.map((concept, place) => [`${concept.cluster}/${concept.id}`, place]))
  /** Where a concept of these profiles stands in the new order; undefined: it is gone, or is to be read anew. */
  const moved = profiles.concepts.map((before) => {
    const place = placeOf.get(`${before.cluster}/${before.id}`)
    const after = all[place ?? -1]
    return after && (before.cluster !== cluster || isSameTie(before, after)) ? place : undefined
  })
  const kept = new Set(moved)
  const fresh = own.filter(({ id }) => !kept.has(placeOf.get(`${cluster}/${id}`)))
  const words = fresh.map(wordsOf)
  const find = finderOf(words)
  const maySay = mayBeSaidIn(profiles.texts, words)
  const chainsAt = (member: number): readonly string[] => {
    const others = chains.get(profiles.ids[member] ?? '')
    const own = profiles.valueChains[member] ?? []
    if (!others) return own
    const prefix = `${cluster}/`
    return [...own.filter((chain) => !chain.startsWith(prefix)), ...others.map((chain) => prefix + chain)]
  }
  const findAll = once(() => finderOf(own.map(wordsOf)))
  const readAnew = (member: number): Tie[] => {
    const isMoved = chains.has(profiles.ids[member] ?? '')
    const read = isMoved ? own : fresh
    if (read.length === 0 || !profiles.clusters[member]?.includes(cluster)) return []
    const valueChains = chainsAt(member).flatMap((chain) =>
      chain.startsWith(`${cluster}/`) ? [chain.slice(cluster.length + 1)] : [],
    )
    const ties = tiesOf(
      { clusters: [{ cluster, valueChains }] },
      profiles.texts[member] ?? '',
      read,
      isMoved ? findAll() : maySay(member) ? find : findNothing,
    )
    return ties.map((tie) => ({ ...tie, concept: placeOf.get(`${cluster}/${read[tie.concept]?.id}`) ?? 0 }))
  }
  const isKept = (member: number, concept: number): boolean =>
    profiles.concepts[concept]?.cluster !== cluster || !chains.has(profiles.ids[member] ?? '')
  const tiesAt = (member: number): Tie[] =>
    [
      ...(profiles.ties[member] ?? []).flatMap((tie): Tie[] => {
        const place = moved[tie.concept]
        return place === undefined || !isKept(member, tie.concept) ? [] : [{ ...tie, concept: place }]
      }),
      ...readAnew(member),
    ].sort((a, b) => a.concept - b.concept)
  return {
    ...profiles,
    concepts: all,
    ...(chains.size > 0 ? { valueChains: profiles.ids.map((_, member) => chainsAt(member)) } : {}),
    ties: profiles.ids.map((_, member) => tiesAt(member)),
    ruleSets: { ...profiles.ruleSets, [cluster]: version },
  }
}
