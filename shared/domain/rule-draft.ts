import * as z from 'zod'
import { ChainMove, type Cluster, Concept, FormalValueChain, type RuleSet, ValueChain } from './cluster.ts'
import { ClusterId } from './member.ts'
import { Instant } from './time.ts'

/** As many concepts as one cluster has room for. */
export const MOST_CONCEPTS = 300
/** Bytes of a rule set as JSON: a row of the table holds 400 KB. */
export const LARGEST_RULES = 300_000

/** A rule set that is being worked on, with the value chains it is written for: one a cluster, shared by its office. */
export const RuleDraft = z.strictObject({
  cluster: ClusterId,
  base: z.int().min(1).describe('the version it was begun from'),
  revision: z.int().min(0).describe('grows with every change; 0: not stored yet'),
  concepts: z.array(Concept).max(MOST_CONCEPTS),
  valueChains: z.array(ValueChain).min(1),
  formalValueChains: z.array(FormalValueChain),
  moves: z.array(ChainMove).optional().describe('those in force, then those that are new'),
  by: z.string().min(1).max(200).describe('id of the operator who changed it last'),
  at: Instant,
})
export type RuleDraft = z.infer<typeof RuleDraft>

/** Concepts with the value chains they are written for; what is left out of the rest is as it was. */
export type Rules = Pick<RuleDraft, 'concepts' | 'valueChains'> &
  Partial<Pick<RuleDraft, 'formalValueChains' | 'moves'>>

/** What a draft begins as: the rules in force, not stored yet. */
export const beginDraft = (
  {
    id,
    valueChains,
    formalValueChains,
    moves,
  }: Pick<Cluster, 'id' | 'valueChains' | 'formalValueChains'> & { moves?: Cluster['moves'] | undefined },
  inForce: RuleSet,
  by: string,
  at: Instant,
  revision = 0,
): RuleDraft => ({
  cluster: id,
  base: inForce.version,
  revision,
  concepts: inForce.concepts,
  valueChains,
  formalValueChains,
  ...(moves ? { moves } : {}),
  by,
  at,
})

/** The concepts that count: those of value chains that are closed do not. */
export const standingConcepts = ({ concepts, valueChains }: Rules): Concept[] => {
  const closed = new Set(valueChains.flatMap(({ id, closedAt }) => (closedAt ? [id] : [])))
  return concepts.filter(({ owner }) => owner.kind === 'priority' || !closed.has(owner.id))
}

/** With a concept changed, in its place, or added at the end. */
export const withConcept = (concepts: readonly Concept[], concept: Concept): Concept[] => {
  const place = concepts.findIndex(({ id }) => id === concept.id)
  return place < 0 ? [...concepts, concept] : concepts.toSpliced(place, 1, concept)
}

/** `Riattivazione urbana` becomes `riattivazione-urbana`, with a number behind it where that is taken. */
export const newSlug = (name: string, taken: readonly string[]): string => {
  const plain = name
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 50)
    .replace(/^-+|-+$/g, '')
  const slug = plain.length >= 2 ? plain : `x-${plain || 'x'}`
  let free = slug
  for (let number = 2; taken.includes(free); number++) free = `${slug}-${number}`
  return free
}

/** What differs in one concept: its fields, and its words in each language. */
export type ConceptChange = {
  before: Concept
  after: Concept
  fields: ('owner' | 'weight' | 'rule' | 'notes' | 'manifesto')[]
  words: Record<'it' | 'en', { added: string[]; removed: string[] }>
}

export type RulesDiff = {
  added: Concept[]
  removed: Concept[]
  changed: ConceptChange[]
  chains: {
    added: ValueChain[]
    renamed: { before: ValueChain; after: ValueChain }[]
    closed: ValueChain[]
    reopened: ValueChain[]
    /** Formal ones whose value chains are others. */
    regrouped: { before: FormalValueChain; after: FormalValueChain }[]
    moved: ChainMove[]
    /** Moves that were in force and are no more. */
    movedBack: ChainMove[]
  }
}

/** Two of the same place in the list of moves. */
const moveKey = ({ kind, from, to }: ChainMove): string => `${kind} ${from} ${to}`

/** Those of the first list that the second one lacks; the same move may be there twice. */
export const movesBeyond = (
  moves: readonly ChainMove[] = [],
  others: readonly ChainMove[] = [],
): ChainMove[] => {
  const left = others.map(moveKey)
  return moves.filter((move) => {
    const place = left.indexOf(moveKey(move))
    if (place >= 0) left.splice(place, 1)
    return place < 0
  })
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)

/** Field by field, whatever the order in which fields were written. */
const FIELDS = ['owner', 'weight', 'rule', 'notes', 'manifesto'] as const
const ownerKey = ({ owner }: Concept): string => `${owner.kind}/${owner.id}`

const changeOf = (before: Concept, after: Concept): ConceptChange | undefined => {
  const fields = FIELDS.filter((field) =>
    field === 'owner' ? ownerKey(before) !== ownerKey(after) : (before[field] ?? '') !== (after[field] ?? ''),
  )
  const words = (language: 'it' | 'en') => ({
    added: after[language].filter((word) => !before[language].includes(word)),
    removed: before[language].filter((word) => !after[language].includes(word)),
  })
  const both = { it: words('it'), en: words('en') }
  const isMoved = Object.values(both).some(({ added, removed }) => added.length + removed.length > 0)
  return fields.length > 0 || isMoved ? { before, after, fields, words: both } : undefined
}

/** What makes of one set of rules the other. The order of concepts and of their words is no difference. */
export const diffOf = (before: Rules, after: Rules): RulesDiff => {
  const [old, fresh] = [before, after].map(
    ({ concepts }) => new Map(concepts.map((concept) => [concept.id, concept])),
  )
  const chains = new Map(before.valueChains.map((chain) => [chain.id, chain]))
  const known = after.valueChains.flatMap((chain) => {
    const was = chains.get(chain.id)
    return was ? [{ before: was, after: chain }] : []
  })
  return {
    added: after.concepts.filter(({ id }) => !old?.has(id)),
    removed: before.concepts.filter(({ id }) => !fresh?.has(id)),
    changed: after.concepts.flatMap((concept) => {
      const was = old?.get(concept.id)
      return (was && changeOf(was, concept)) ?? []
    }),
    chains: {
      added: after.valueChains.filter(({ id }) => !chains.has(id)),
      renamed: known.filter((pair) => !isSame(namesOf(pair.before), namesOf(pair.after))),
      closed: known.flatMap((pair) => (!pair.before.closedAt && pair.after.closedAt ? [pair.after] : [])),
      reopened: known.flatMap((pair) => (pair.before.closedAt && !pair.after.closedAt ? [pair.after] : [])),
      regrouped: regroupedOf(before.formalValueChains, after.formalValueChains),
      moved: movesBeyond(after.moves, before.moves),
      movedBack: movesBeyond(before.moves, after.moves),
    },
  }
}

const regroupedOf = (
  before: readonly FormalValueChain[] = [],
  after: readonly FormalValueChain[] = before,
): RulesDiff['chains']['regrouped'] =>
  after.flatMap((formal) => {
    const was = before.find(({ id }) => id === formal.id)
    return was && !isSame(was.valueChains.toSorted(), formal.valueChains.toSorted())
      ? [{ before: was, after: formal }]
      : []
  })

const namesOf = ({ name }: ValueChain): string[] => [name.it, name.en]

/** Does it say that nothing differs? */
export const isEmptyDiff = ({ added, removed, changed, chains }: RulesDiff): boolean =>
  [added, removed, changed, ...Object.values(chains)].every((list) => list.length === 0)

/**
 * The same differences without what splits and merges bring along: chains made or closed by them, concepts that change
 * hands and nothing else, and the formal chain that a new one is under.
 */
export const apartFromMoves = (diff: RulesDiff): RulesDiff => {
  const { changed, chains } = diff
  const { moved, added, closed, regrouped } = chains
  const made = new Set(moved.flatMap(({ kind, to }) => (kind === 'split' ? to : [])))
  const left = new Set(moved.flatMap(({ kind, from }) => (kind === 'merge' ? from : [])))
  const gone = new Set(moved.flatMap(({ concepts }) => concepts))
  const own = (ids: readonly string[]): string =>
    ids
      .filter((id) => !made.has(id))
      .toSorted()
      .join()
  const isHandedOver = ({ after, fields, words }: ConceptChange): boolean =>
    gone.has(after.id) &&
    fields.join() === 'owner' &&
    Object.values(words).every((each) => each.added.length + each.removed.length === 0)
  return {
    ...diff,
    changed: changed.filter((change) => !isHandedOver(change)),
    chains: {
      ...chains,
      added: added.filter(({ id }) => !made.has(id)),
      closed: closed.filter(({ id }) => !left.has(id)),
      regrouped: regrouped.filter(({ before, after }) => own(before.valueChains) !== own(after.valueChains)),
    },
  }
}

const stateOf = (concept: Concept | undefined): string =>
  concept
    ? JSON.stringify([
        ownerKey(concept),
        concept.it,
        concept.en,
        concept.weight,
        concept.rule,
        concept.notes,
        concept.manifesto,
      ])
    : ''

type Named = { id: string }

/**
 * Three ways of one list: what the draft changed of its base stays changed, all else is as the version in force has it.
 * `both`: ids of what both changed, and of which the draft's stands.
 */
const rebased = <One extends Named>(
  lists: { base: readonly One[]; own: readonly One[]; inForce: readonly One[] },
  stateIn: (one: One | undefined) => string,
): { list: One[]; both: string[] } => {
  const byId = (list: readonly One[]) => new Map(list.map((one) => [one.id, one]))
  const [was, mine, theirs] = [byId(lists.base), byId(lists.own), byId(lists.inForce)]
  const both: string[] = []
  const list = [...new Set([...lists.inForce, ...lists.own].map(({ id }) => id))].flatMap((id) => {
    const [start, own, other] = [was.get(id), mine.get(id), theirs.get(id)]
    if (stateIn(own) === stateIn(start)) return other ?? []
    if (stateIn(other) !== stateIn(start) && stateIn(other) !== stateIn(own)) both.push(id)
    return own ?? []
  })
  return { list, both }
}

const written = (one: Named | undefined): string => (one ? JSON.stringify(one) : '')

/**
 * A draft over a version that was published since it was begun. What nothing is known of, in the base, the draft has
 * changed. `both`: ids of concepts that both changed, and of which the draft's stands.
 */
export const rebaseDraft = (
  draft: RuleDraft,
  base: Partial<Rules> | undefined,
  inForce: Rules,
): { draft: RuleDraft; both: string[] } => {
  const concepts = rebased(
    { base: base?.concepts ?? draft.concepts, own: draft.concepts, inForce: inForce.concepts },
    stateOf,
  )
  const of = <One extends Named>(start: readonly One[] | undefined, own: One[], other: readonly One[]) =>
    rebased({ base: start ?? other, own, inForce: other }, written).list
  const formal = inForce.formalValueChains ?? draft.formalValueChains
  return {
    draft: {
      ...draft,
      concepts: concepts.list,
      valueChains: of(base?.valueChains, draft.valueChains, inForce.valueChains),
      formalValueChains: of(base?.formalValueChains, draft.formalValueChains, formal),
      moves: [...(inForce.moves ?? []), ...movesBeyond(pendingMoves(draft), inForce.moves)],
    },
    both: concepts.both,
  }
}

/** The moves that are in no version yet. */
export const pendingMoves = ({ moves = [] }: Pick<Rules, 'moves'>): ChainMove[] =>
  moves.filter(({ since }) => since === undefined)

type Moves = { moves?: readonly ChainMove[] | undefined }

/** The first version says nothing of value chains: they are as now, before what was merged and split since. */
const beforeMoves = (chain: ValueChain, moves: readonly ChainMove[], at: Instant): ValueChain => {
  if (moves.some(({ kind, to }) => kind === 'split' && to === chain.id))
    return { ...chain, closedAt: chain.closedAt ?? at }
  const { closedAt: _, ...open } = chain
  return moves.some(({ kind, from }) => kind === 'merge' && from === chain.id) ? open : chain
}

/**
 * Value chains as an earlier version had them. Those created since are closed, as it holds none of their concepts; none
 * is lost.
 */
export const chainsBackTo = (
  now: Moves & { valueChains: readonly ValueChain[] },
  then: Moves & { valueChains?: readonly ValueChain[] | undefined },
  at: Instant,
): ValueChain[] => {
  const earlier = new Map(then.valueChains?.map((chain) => [chain.id, chain]))
  const since = movesBeyond(now.moves ?? [], then.moves ?? [])
  return now.valueChains.map((chain) =>
    then.valueChains
      ? (earlier.get(chain.id) ?? { ...chain, closedAt: chain.closedAt ?? at })
      : beforeMoves(chain, since, at),
  )
}
