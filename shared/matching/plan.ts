import { type Answers, answersBeside, answersOf } from './answers.ts'
import { type CallIndex, rowCount } from './call-index.ts'
import { type ConceptColumns, conceptColumns } from './concept-columns.ts'
import { type Families, familiesBeside, familiesOf, familyAt } from './families.ts'
import type { Family } from './family.ts'
import { roomFor } from './growing.ts'
import { columnNamer, leantWeights } from './leanings.ts'
import { type Lookup, lookupOf, type Postings } from './lookup.ts'
import { EVIDENCE, FULL_IMPACT, WEIGHT_UNIT } from './model.ts'
import type { OwnedConcept, ProfileIndex } from './profile-index.ts'

/**
 * Calls and profiles joined. A member is integer weights over *columns* (its profile's terms, then concepts); a column
 * is a family of *rows* with integer relations; a row is integer impacts over calls (the terms of the call index, then
 * the lists of concepts). Evidence for a pair is the sum of weight × relation × impact: whole numbers below 2^53, so no
 * order of summing changes it.
 */
export type Plan = {
  lookup: Lookup
  concepts: ConceptColumns
  /** How many columns are terms of profiles; those of concepts follow. */
  termColumns: number
  columns: number
  families: Families
  family: (column: number) => Family
  /** What columns and rows bring to each call. */
  answers: Answers
  postings: (row: number) => Postings
  /** Member n's columns are `columnOf[starts[n]]` to `columnOf[starts[n + 1] - 1]`. */
  starts: Uint32Array
  columnOf: Uint32Array
  weightOf: Uint32Array
  /** The same without what contacts' opinions make of them. */
  plainWeightOf: Uint32Array
  /** The name of a column. */
  nameOf: (column: number) => string
  /** Asks of one call after another whether all of these `cluster/value-chain`s exclude it, and by which concept. */
  excludedFrom: (chains: readonly string[]) => (call: number) => OwnedConcept | undefined
}

/** Every member's columns with their weights: its profile as a vector of length 1, then its concepts. */
const weightsOf = (profiles: ProfileIndex, concepts: ConceptColumns, { reaches }: Families) => {
  const starts = new Uint32Array(profiles.size + 1)
  let columnOf = new Uint32Array(profiles.columns.length + profiles.size)
  let weightOf = new Uint32Array(columnOf.length)
  let count = 0
  const add = (column: number, weight: number): void => {
    columnOf = roomFor(columnOf, count)
    weightOf = roomFor(weightOf, count)
    columnOf[count] = column
    weightOf[count] = Math.round(weight)
    count += 1
  }
  for (let member = 0; member < profiles.size; member++) {
    const [from, to] = [profiles.starts[member] ?? 0, profiles.starts[member + 1] ?? 0]
    let squares = 0
    for (let at = from; at < to; at++) {
      const reach = (profiles.weights[at] as number) * (reaches[profiles.columns[at] as number] as number)
      squares += reach * reach
    }
    const share = (WEIGHT_UNIT * EVIDENCE.profile) / Math.sqrt(squares || 1)
    for (let at = from; at < to; at++)
      add(profiles.columns[at] as number, share * (profiles.weights[at] as number))
    for (const [column, evidence] of concepts.of(profiles.ties[member] ?? []))
      add(profiles.terms.length + column, WEIGHT_UNIT * evidence)
    starts[member + 1] = count
  }
  return { starts, columnOf: columnOf.slice(0, count), weightOf: weightOf.slice(0, count) }
}

/**
 * Joins two indexes. Costs some milliseconds for a thousand members; both directions and `explain` share it.
 * @param like a plan of the same calls and the same profiles under other concepts: most of it is taken over
 */
export const planOf = (calls: CallIndex, profiles: ProfileIndex, like?: Plan): Plan => {
  const lookup = like?.lookup ?? lookupOf(calls)
  const concepts = conceptColumns(calls, lookup, profiles, like?.concepts)
  const families = like
    ? familiesBeside(calls, like.families, profiles.terms.length, concepts.lists.length)
    : familiesOf(calls, profiles, lookup, concepts.lists.length)
  const whole = rowCount(calls)
  const nameOf = columnNamer(profiles, concepts)
  const answers = answersOf(calls, concepts.lists, families)
  const plain = weightsOf(profiles, concepts, families)
  const excludedFrom: Plan['excludedFrom'] = (chains) => {
    const each = chains.map((chain) => concepts.gates.get(`value-chain/${chain}`)?.excludedBy)
    const [first] = each
    // Asked thousands of times for a member, of whose value chains most exclude nothing.
    if (!first?.size || !each.every((one) => one?.size)) return () => undefined
    return (call) => (each.every((one) => one?.has(call)) ? first.get(call) : undefined)
  }
  return {
    lookup,
    concepts,
    termColumns: profiles.terms.length,
    columns: profiles.terms.length + concepts.lists.length,
    families,
    family: (column) => familyAt(families, column),
    answers: like ? answersBeside(like.answers, answers, profiles.terms.length, whole) : answers,
    postings: (row) => concepts.lists[row - whole] ?? lookup.postings(row),
    ...plain,
    weightOf: leantWeights(profiles, plain, nameOf),
    plainWeightOf: plain.weightOf,
    nameOf,
    excludedFrom,
  }
}

/** Where `call` stands among ascending `calls`, or -1. */
export const placeIn = (calls: ArrayLike<number>, call: number): number => {
  let low = 0
  let high = calls.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const here = calls[middle] ?? 0
    if (here === call) return middle
    if (here < call) low = middle + 1
    else high = middle - 1
  }
  return -1
}

/** A row's impact for one call, 0 when the call is not in it. */
export const impactAt = (plan: Plan, row: number, call: number): number => {
  const { calls, impacts } = plan.postings(row)
  const place = placeIn(calls, call)
  return place < 0 ? 0 : (impacts[place] ?? 0) & FULL_IMPACT
}
