import type { CallIndex } from './call-index.ts'
import { type ConceptEvidence, evidenceOf } from './concept-evidence.ts'
import { type Gate, gatesOf, ownerOf } from './gates.ts'
import { placesAmong } from './growing.ts'
import type { Listed, Lookup } from './lookup.ts'
import { EVIDENCE, FULL_IMPACT, OWNER_SHARE } from './model.ts'
import type { OwnedConcept, ProfileIndex, Tie } from './profile-index.ts'

/** A concept's words by which it finds calls: two that have the same find the same. */
const wordsKey = ({ it, en }: OwnedConcept): string => JSON.stringify([it, en])

/** Concepts beside words: a list of calls for each concept, then for each value chain and priority as a whole. */
export type ConceptColumns = {
  lists: readonly Listed[]
  /** What each concept finds, in their order. */
  evidence: readonly ConceptEvidence[]
  /** What a column stands for: a concept that was said, or all of an owner's. */
  meaning: readonly ConceptColumn[]
  /** The columns of a member with these ties, with their evidence. */
  of: (ties: readonly Tie[]) => [column: number, evidence: number][]
  gates: ReadonlyMap<string, Gate>
  /** The calls that a value chain's concepts find more than in passing, by `cluster/id`. */
  metBy: (chain: string) => readonly number[]
}

export type ConceptColumn =
  | { kind: 'concept'; concept: number }
  | { kind: 'owner'; owner: string; concepts: readonly number[] }

/** The calls with an impact that a gate lets through. */
const listOf = (impacts: ArrayLike<number>, gate: Gate | undefined, size: number): Listed => {
  const calls: number[] = []
  for (let call = 0; call < impacts.length; call++)
    if (impacts[call] && !gate?.excludedBy.has(call) && !gate?.lacking.has(call)) calls.push(call)
  const places = placesAmong(size, calls.length)
  places.set(calls)
  return { calls: places, impacts: Uint8Array.from(calls, (call) => impacts[call] ?? 0) }
}

/** Less of an owner's whole is one concept that a long text mentions once. */
const MET = 0.1

/** What one concept leaves in doubt of its owner. */
export const ownerDoubt = (weight: number, impact: number): number =>
  1 - Math.min(1, (OWNER_SHARE * weight * impact) / FULL_IMPACT)

/** All concepts of an owner as one (noisy-or), so that many concepts never add up beyond one whole. */
const togetherOf = (evidence: ConceptEvidence[], size: number): Uint8Array => {
  const doubt = new Float64Array(size).fill(1)
  for (const { concept, impacts } of evidence)
    for (let call = 0; call < size; call++)
      if (impacts[call]) doubt[call] = (doubt[call] ?? 1) * ownerDoubt(concept.weight, impacts[call] ?? 0)
  return Uint8Array.from(doubt, (left) => Math.round(FULL_IMPACT * (1 - left)))
}

type Owner = { key: string; kind: 'value-chain' | 'priority'; concepts: number[] }

const ownersOf = (concepts: readonly OwnedConcept[]): Owner[] => {
  const owners = new Map<string, Owner>()
  concepts.forEach((concept, number) => {
    const key = ownerOf(concept)
    const known = owners.get(key) ?? { key, kind: concept.owner.kind, concepts: [] }
    owners.set(key, known)
    known.concepts.push(number)
  })
  return [...owners.values()]
}

const boosts = ({ concept }: ConceptEvidence): boolean => concept.rule !== 'excluded'

export const conceptColumns = (
  calls: CallIndex,
  lookup: Lookup,
  { concepts }: ProfileIndex,
  like?: Pick<ConceptColumns, 'evidence'>,
): ConceptColumns => {
  const known = new Map(like?.evidence.map((each) => [wordsKey(each.concept), each]))
  const evidence = concepts.map((concept): ConceptEvidence => {
    const same = known.get(wordsKey(concept))
    return same ? { ...same, concept } : evidenceOf(calls, lookup, concept)
  })
  const gates = gatesOf(evidence, calls.size)
  const owners = ownersOf(concepts)
  const ownerAt = new Map(
    owners.map(({ key, kind }, number) => [key, { column: concepts.length + number, kind }]),
  )
  const together = (members: readonly number[]): Uint8Array =>
    togetherOf(members.flatMap((number) => evidence[number] ?? []).filter(boosts), calls.size)
  const lists = [
    ...evidence.map((each) =>
      listOf(boosts(each) ? each.impacts : [], gates.get(ownerOf(each.concept)), calls.size),
    ),
    ...owners.map(({ key, concepts: members }) => listOf(together(members), gates.get(key), calls.size)),
  ]
  return {
    lists,
    evidence,
    meaning: [
      ...concepts.map((_, concept) => ({ kind: 'concept' as const, concept })),
      ...owners.map(({ key, concepts: members }) => ({
        kind: 'owner' as const,
        owner: key,
        concepts: members,
      })),
    ],
    gates,
    metBy: (chain) => {
      const owner = ownerAt.get(`value-chain/${chain}`)
      const list = owner && lists[owner.column]
      if (!list) return []
      return Array.from(list.calls).filter((_, place) => (list.impacts[place] ?? 0) >= MET * FULL_IMPACT)
    },
    of: (mine) => {
      const said = mine
        .filter(({ mentioned }) => mentioned)
        .map(({ concept, by }): [number, number] => [
          concept,
          EVIDENCE.said[by] * (concepts[concept]?.weight ?? 1),
        ])
      const belonging = new Set(
        mine.flatMap(({ by, concept }) => {
          const owned = concepts[concept]
          return by === 'profile' || !owned ? [] : [ownerOf(owned)]
        }),
      )
      const owned = [...belonging].flatMap((key): [number, number][] => {
        const owner = ownerAt.get(key)
        return owner ? [[owner.column, EVIDENCE.owner[owner.kind]]] : []
      })
      return [...said, ...owned]
    },
  }
}
