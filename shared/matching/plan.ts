import { type CallIndex, rowCount } from './call-index.ts'
import { type ConceptColumns, conceptColumns } from './concept-columns.ts'
import { type Family, familyOf } from './family.ts'
import { type Lookup, lookupOf, type Postings } from './lookup.ts'
import { EVIDENCE, FULL_IMPACT, RELATION_UNIT, WEIGHT_UNIT } from './model.ts'
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
  family: (column: number) => Family
  postings: (row: number) => Postings
  /** Member n's columns are `columnOf[starts[n]]` to `columnOf[starts[n + 1] - 1]`. */
  starts: Uint32Array
  columnOf: Uint32Array
  weightOf: Int32Array
  /** Is the call excluded by every value chain of the member? Says which concept did it. */
  excluded: (member: number, call: number) => OwnedConcept | undefined
  /** The same for `cluster/value-chain`s. */
  excludedFrom: (chains: readonly string[], call: number) => OwnedConcept | undefined
}

/** Families of all columns of profiles, worked out when first asked for: one new profile asks for few. */
const families = (calls: CallIndex, profiles: ProfileIndex, lookup: Lookup, concepts: ConceptColumns) => {
  const known: (Family | undefined)[] = new Array(profiles.terms.length + concepts.lists.length)
  const whole = rowCount(calls)
  const make = (column: number): Family => {
    const term = profiles.terms[column]
    if (term !== undefined) return familyOf(calls, lookup, term, profiles.stems[column] ?? '')
    return { rows: [whole + column - profiles.terms.length], relations: [RELATION_UNIT], reach: 0 }
  }
  return (column: number): Family => {
    const before = known[column]
    if (before) return before
    const made = make(column)
    known[column] = made
    return made
  }
}

/** One member's columns: its profile as a vector of length 1, then its concepts. */
const weightsOf = (
  profiles: ProfileIndex,
  concepts: ConceptColumns,
  family: (column: number) => Family,
  member: number,
): [number, number][] => {
  const [from, to] = [profiles.starts[member] ?? 0, profiles.starts[member + 1] ?? 0]
  let squares = 0
  for (let at = from; at < to; at++) {
    const reach = (profiles.weights[at] ?? 0) * family(profiles.columns[at] ?? 0).reach
    squares += reach * reach
  }
  const share = (WEIGHT_UNIT * EVIDENCE.profile) / Math.sqrt(squares || 1)
  const weights: [number, number][] = []
  for (let at = from; at < to; at++) {
    const column = profiles.columns[at] ?? 0
    weights.push([column, Math.round(share * (profiles.weights[at] ?? 0))])
  }
  for (const [column, evidence] of concepts.of(profiles.ties[member] ?? []))
    weights.push([profiles.terms.length + column, Math.round(WEIGHT_UNIT * evidence)])
  return weights
}

/** Joins two indexes. Costs some milliseconds for a thousand members; both directions and `explain` share it. */
export const planOf = (calls: CallIndex, profiles: ProfileIndex): Plan => {
  const lookup = lookupOf(calls)
  const concepts = conceptColumns(calls, lookup, profiles)
  const family = families(calls, profiles, lookup, concepts)
  const weights = profiles.ids.map((_, member) => weightsOf(profiles, concepts, family, member))
  const starts = new Uint32Array(profiles.size + 1)
  weights.forEach((each, member) => {
    starts[member + 1] = (starts[member] ?? 0) + each.length
  })
  const columnOf = new Uint32Array(starts.at(-1) ?? 0)
  const weightOf = new Int32Array(columnOf.length)
  weights.forEach((each, member) => {
    each.forEach(([column, weight], place) => {
      columnOf[(starts[member] ?? 0) + place] = column
      weightOf[(starts[member] ?? 0) + place] = weight
    })
  })
  const whole = rowCount(calls)
  const excludedFrom: Plan['excludedFrom'] = (chains, call) => {
    const by = chains.map((chain) => concepts.gates.get(`value-chain/${chain}`)?.excludedBy.get(call))
    return by.every(Boolean) ? by[0] : undefined
  }
  return {
    lookup,
    concepts,
    termColumns: profiles.terms.length,
    columns: profiles.terms.length + concepts.lists.length,
    family,
    postings: (row) => concepts.lists[row - whole] ?? lookup.postings(row),
    starts,
    columnOf,
    weightOf,
    excluded: (member, call) => excludedFrom(profiles.valueChains[member] ?? [], call),
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
