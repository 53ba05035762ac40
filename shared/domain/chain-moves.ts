import type { ChainMove, Cluster, ValueChain } from './cluster.ts'
import type { Member } from './member.ts'
import { newSlug, pendingMoves, type RuleDraft } from './rule-draft.ts'
import type { Instant } from './time.ts'

/** In its place, unless it is there already. */
const replaced = (chains: readonly string[], from: string, to: readonly string[]): string[] => [
  ...new Set(chains.flatMap((chain) => (chain === from ? to : chain))),
]

/**
 * The value chains that a member is in, from those that its row names. A split that came into force before they were
 * chosen is in them already; a merge holds for as long as it stands, because the chain it leaves is closed.
 */
export const chainsNow = (
  chains: readonly string[],
  member: string,
  moves: readonly ChainMove[] = [],
  chosenAt: Instant = '',
): string[] =>
  moves.reduce(
    (now, move): string[] => {
      const { from, to } = move
      if (move.kind === 'merge') return replaced(now, from, [to])
      const isIn = move.since !== undefined && move.since < chosenAt
      if (isIn || !move.members.includes(member)) return now
      return replaced(now, from, move.stay.includes(member) ? [from, to] : [to])
    },
    [...chains],
  )

/** A member after the moves of its clusters. @param chosenAt when its row's value chains were written */
export const movedMember = <Each extends Member>(
  member: Each,
  clusters: readonly Pick<Cluster, 'id' | 'moves'>[],
  chosenAt?: Instant,
): Each => {
  const movesOf = (id: Cluster['id']) => clusters.find((one) => one.id === id)?.moves ?? []
  if (member.clusters.every(({ cluster }) => movesOf(cluster).length === 0)) return member
  return {
    ...member,
    clusters: member.clusters.map((one) => ({
      ...one,
      valueChains: chainsNow(one.valueChains, member.id, movesOf(one.cluster), chosenAt),
    })),
  }
}

/** The moves with those that were new in force from now on. */
export const inForceSince = (moves: readonly ChainMove[] = [], at: Instant): ChainMove[] =>
  moves.map((move) => (move.since === undefined ? { ...move, since: at } : move))

const isOpen = (draft: RuleDraft, id: string): boolean =>
  draft.valueChains.some((chain) => chain.id === id && !chain.closedAt)

const owned = (draft: RuleDraft, chain: string): string[] =>
  draft.concepts.flatMap(({ id, owner }) => (owner.kind === 'value-chain' && owner.id === chain ? [id] : []))

const handOver = (draft: RuleDraft, ids: readonly string[], to: string): RuleDraft['concepts'] =>
  draft.concepts.map((concept) =>
    ids.includes(concept.id) ? { ...concept, owner: { kind: 'value-chain', id: to } } : concept,
  )

export type Split = {
  chain: string
  name: ValueChain['name']
  concepts: readonly string[]
  /** Those who go; of these, those who stay in the old one as well. */
  members: readonly string[]
  stay: readonly string[]
}

/**
 * A draft with a value chain split in two: the new one, beside the old and under the same formal one, takes the concepts
 * and members that were chosen. Undefined where nothing was, or the chain is closed.
 */
export const splitChain = (
  draft: RuleDraft,
  { chain, name, concepts, members, stay }: Split,
): RuleDraft | undefined => {
  const going = owned(draft, chain).filter((id) => concepts.includes(id))
  if (!isOpen(draft, chain) || going.length + members.length === 0) return undefined
  const to = newSlug(
    name.en,
    draft.valueChains.map(({ id }) => id),
  )
  const withNew = (ids: string[]): string[] => replaced(ids, chain, [chain, to])
  return {
    ...draft,
    concepts: handOver(draft, going, to),
    valueChains: draft.valueChains.flatMap((one) =>
      one.id === chain ? [one, { id: to, name, example: false }] : [one],
    ),
    formalValueChains: draft.formalValueChains.map((formal) => ({
      ...formal,
      valueChains: withNew(formal.valueChains),
    })),
    moves: [
      ...(draft.moves ?? []),
      {
        kind: 'split',
        from: chain,
        to,
        members: [...members],
        stay: stay.filter((id) => members.includes(id)),
        concepts: going,
      },
    ],
  }
}

/**
 * A draft with one value chain merged into another, which takes all its concepts and members; the first is closed.
 * Undefined where one of them is closed, or both are the same.
 */
export const mergeChain = (
  draft: RuleDraft,
  { from, to }: { from: string; to: string },
  at: Instant,
): RuleDraft | undefined => {
  if (from === to || !isOpen(draft, from) || !isOpen(draft, to)) return undefined
  const concepts = owned(draft, from)
  return {
    ...draft,
    concepts: handOver(draft, concepts, to),
    valueChains: draft.valueChains.map((one) => (one.id === from ? { ...one, closedAt: at } : one)),
    moves: [...(draft.moves ?? []), { kind: 'merge', from, to, concepts }],
  }
}

const reopened = ({ closedAt: _, ...chain }: ValueChain): ValueChain => chain

/** The step that can be undone: the last that is in no version yet. */
export const lastStep = (draft: RuleDraft): ChainMove | undefined => pendingMoves(draft).at(-1)

/**
 * A draft without its last split or merge. Concepts go back with what was made of them since, those that were added to
 * the new value chain too. Undefined where nothing is left to undo, or no value chain would be open.
 */
export const undoStep = (draft: RuleDraft): RuleDraft | undefined => {
  const step = lastStep(draft)
  if (!step) return undefined
  const { from, to } = step
  const isMerge = step.kind === 'merge'
  const theirs = owned(draft, to)
  const back = isMerge ? step.concepts.filter((id) => theirs.includes(id)) : theirs
  const valueChains = isMerge
    ? draft.valueChains.map((one) => (one.id === from ? reopened(one) : one))
    : draft.valueChains.filter(({ id }) => id !== to)
  if (valueChains.every(({ closedAt }) => closedAt)) return undefined
  const { moves = [], ...rest } = draft
  const left = moves.filter((move) => move !== step)
  return {
    ...rest,
    concepts: handOver(draft, back, from),
    valueChains,
    formalValueChains: isMerge
      ? draft.formalValueChains
      : draft.formalValueChains.map((formal) => ({
          ...formal,
          valueChains: replaced(formal.valueChains, to, formal.valueChains.length > 1 ? [] : [from]),
        })),
    ...(left.length > 0 ? { moves: left } : {}),
  }
}

/** A chain that is reopened has the members again that a merge took from it. */
export const withoutMerge = (moves: readonly ChainMove[] = [], chain: string): ChainMove[] =>
  moves.filter(({ kind, from }) => kind !== 'merge' || from !== chain)
