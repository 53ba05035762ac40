import type { ReaderLanguage } from '../domain/vocabulary.ts'
import type { CallIndex } from './call-index.ts'
import { type ConceptEvidence, evidenceOf } from './concept-evidence.ts'
import { type Gate, gatesOf, ownerOf } from './gates.ts'
import type { Lookup, Postings } from './lookup.ts'
import { EVIDENCE, FULL_IMPACT, OWNER_SHARE } from './model.ts'
import type { OwnedConcept, ProfileIndex, Tie } from './profile-index.ts'

/**
 * Concepts beside words: for each concept, and for each value chain and priority with all its concepts together, one
 * list of calls for each language.
 */
export type ConceptColumns = {
  lists: readonly Postings[]
  /** What a column stands for: a concept that was said, or all of an owner's. */
  meaning: readonly ConceptColumn[]
  /** The columns of one member with their evidence. */
  of: (member: number) => [column: number, evidence: number][]
  gates: ReadonlyMap<string, Gate>
}

export type ConceptColumn =
  | { kind: 'concept'; concept: number; language: ReaderLanguage }
  | { kind: 'owner'; owner: string; concepts: readonly number[]; language: ReaderLanguage }

const LANGUAGES = ['it', 'en'] as const

/** The calls of one language that a gate lets through, of those with an impact. */
const listOf = (
  impacts: ArrayLike<number>,
  gate: Gate | undefined,
  wanted: (call: number) => boolean,
): Postings => {
  const calls: number[] = []
  for (let call = 0; call < impacts.length; call++)
    if (impacts[call] && wanted(call) && !gate?.excludedBy.has(call) && !gate?.lacking.has(call))
      calls.push(call)
  return { calls: Uint32Array.from(calls), impacts: Uint8Array.from(calls, (call) => impacts[call] ?? 0) }
}

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

const saidWeight = ({ by }: Tie, weight: number): number => EVIDENCE.said[by] * weight

export const conceptColumns = (
  calls: CallIndex,
  lookup: Lookup,
  { concepts, ties, languages }: ProfileIndex,
): ConceptColumns => {
  const evidence = concepts.map((concept) => evidenceOf(calls, lookup, concept))
  const gates = gatesOf(evidence, calls.size)
  const boosting = evidence.map(({ concept, impacts }) =>
    concept.rule === 'excluded' ? new Uint8Array(calls.size) : impacts,
  )
  const owners = ownersOf(concepts)
  const lists: Postings[] = []
  const meaning: ConceptColumn[] = []
  const inBoth = (
    impacts: Uint8Array,
    key: string,
    mean: (language: ReaderLanguage) => ConceptColumn,
  ): void => {
    for (const language of LANGUAGES) {
      lists.push(listOf(impacts, gates.get(key), (call) => calls.languages[call] === language))
      meaning.push(mean(language))
    }
  }
  concepts.forEach((concept, number) => {
    inBoth(boosting[number] ?? new Uint8Array(0), ownerOf(concept), (language) => ({
      kind: 'concept',
      concept: number,
      language,
    }))
  })
  for (const { key, concepts: mine } of owners) {
    const together = togetherOf(
      mine.flatMap((number) => {
        const each = evidence[number]
        return each && each.concept.rule !== 'excluded' ? [each] : []
      }),
      calls.size,
    )
    inBoth(together, key, (language) => ({ kind: 'owner', owner: key, concepts: mine, language }))
  }
  const ownerAt = new Map(owners.map(({ key, kind }, number) => [key, { number, kind }]))
  const of = (member: number): [number, number][] => {
    const mine = ties[member] ?? []
    const abroad = (language: ReaderLanguage): number =>
      language === languages[member] ? 1 : EVIDENCE.otherLanguage
    const both = (first: number, each: number): [number, number][] =>
      LANGUAGES.map((language, offset) => [first + offset, each * abroad(language)])
    const said = mine
      .filter(({ mentioned }) => mentioned)
      .flatMap((tie) =>
        both(tie.concept * LANGUAGES.length, saidWeight(tie, concepts[tie.concept]?.weight ?? 1)),
      )
    const belonging = new Set(
      mine.flatMap(({ by, concept }) => {
        const owned = concepts[concept]
        return by === 'profile' || !owned ? [] : [ownerOf(owned)]
      }),
    )
    const owned = [...belonging].flatMap((key) => {
      const owner = ownerAt.get(key)
      if (!owner) return []
      const column = (concepts.length + owner.number) * LANGUAGES.length
      return both(column, EVIDENCE.owner[owner.kind])
    })
    return [...said, ...owned]
  }
  return { lists, meaning, of, gates }
}
