import type { CallIndex } from './call-index.ts'
import { EVIDENCE, FIELDS, idf } from './model.ts'
import type { OwnedConcept, ProfileIndex } from './profile-index.ts'
import { type ConceptEvidence, evidenceOf, type Lookup, lookupOf, type Postings, postingsOf } from './rows.ts'
import { isEveryday } from './terms.ts'

/**
 * Calls and profiles joined: each member as integer weights over rows, each row as integer impacts over calls.
 * A row is a term of the call index or, after those, a concept in one language. Evidence for a pair is the sum of weight × impact.
 */
export type Plan = {
  rows: number
  /** The concept of a row, by its place in the profile index; undefined for a term's row. */
  conceptOf: (row: number) => number | undefined
  postings: (row: number) => Postings
  /** A row's impact for one call, 0 when the call is not in it. */
  impact: (row: number, call: number) => number
  /** Member n's rows are `rowOf[starts[n]]` to `rowOf[starts[n + 1] - 1]`. */
  starts: Uint32Array
  rowOf: Uint32Array
  weightOf: Int32Array
  /** Is the call excluded by every value chain of the member? Says which concept did it. */
  excluded: (member: number, call: number) => OwnedConcept | undefined
}

/** What a call calls itself: exclusions look here only, for a long text mentions everything once. */
const NAMING =
  (1 << FIELDS.indexOf('title')) | (1 << FIELDS.indexOf('keywords')) | (1 << FIELDS.indexOf('summary'))

const ownerOf = ({ cluster, owner }: OwnedConcept): string => `${owner.kind}/${cluster}/${owner.id}`

/** For each owner: calls that one of its excluded concepts names, and calls that lack one of its required ones. */
type Gate = { excludedBy: Map<number, OwnedConcept>; lacking: Set<number> }

const gatesOf = (evidence: ConceptEvidence[], size: number): Map<string, Gate> => {
  const gates = new Map<string, Gate>()
  for (const { concept, impacts, fields } of evidence) {
    if (concept.rule === 'boost') continue
    const gate = gates.get(ownerOf(concept)) ?? { excludedBy: new Map(), lacking: new Set() }
    gates.set(ownerOf(concept), gate)
    for (let call = 0; call < size; call++) {
      if (concept.rule === 'required' && !impacts[call]) gate.lacking.add(call)
      if (concept.rule === 'excluded' && (fields[call] ?? 0) & NAMING && !gate.excludedBy.has(call))
        gate.excludedBy.set(call, concept)
    }
  }
  return gates
}

/** A concept's evidence in calls of one language as postings, without those that its owner's gate keeps out. */
const throughGate = (
  { concept, impacts, fields }: ConceptEvidence,
  gate: Gate | undefined,
  wanted: (call: number) => boolean,
): Postings => {
  const calls: number[] = []
  if (concept.rule !== 'excluded')
    impacts.forEach((impact, call) => {
      if (impact && wanted(call) && !gate?.excludedBy.has(call) && !gate?.lacking.has(call)) calls.push(call)
    })
  return {
    calls: Uint32Array.from(calls),
    impacts: Uint8Array.from(calls, (call) => impacts[call] ?? 0),
    fields: Uint8Array.from(calls, (call) => fields[call] ?? 0),
  }
}

/** Where `call` stands among ascending `calls`, or -1. */
const placeIn = (calls: Uint32Array, call: number): number => {
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

const WHOLE = 4096
const LANGUAGES = ['it', 'en'] as const

/** A profile's terms that some call holds, weighted by rarity among calls too, as shares of a vector of length 1. */
const profileWeights = (
  calls: CallIndex,
  profiles: ProfileIndex,
  lookup: Lookup,
  member: number,
): [number, number][] => {
  const language = profiles.languages[member] ?? 'it'
  const weighted: [number, number][] = []
  let squares = 0
  for (let at = profiles.starts[member] ?? 0; at < (profiles.starts[member + 1] ?? 0); at++) {
    const term = profiles.terms[profiles.columns[at] ?? 0] ?? ''
    const row = lookup.row(term)
    if (row === undefined) continue
    const withTerm = (calls.starts[row + 1] ?? 0) - (calls.starts[row] ?? 0)
    const weight = (profiles.weights[at] ?? 0) * idf(lookup.documents[language], withTerm, isEveryday(term))
    weighted.push([row, weight])
    squares += weight * weight
  }
  const length = Math.sqrt(squares)
  return weighted.map(([row, weight]) => [row, Math.round((WHOLE * EVIDENCE.profile * weight) / length)])
}

/** Two rows a concept, its Italian calls and its English ones, for it weighs more where the profile is silent. */
const tieWeights = (profiles: ProfileIndex, member: number, firstRow: number): [number, number][] =>
  (profiles.ties[member] ?? []).flatMap(({ concept, by, mentioned }) => {
    const evidence = EVIDENCE.concept[by][mentioned ? 'said' : 'unsaid']
    const weight = (profiles.concepts[concept]?.weight ?? 1) * evidence
    return LANGUAGES.map((language, number): [number, number] => [
      firstRow + concept * LANGUAGES.length + number,
      Math.round(WHOLE * weight * (language === profiles.languages[member] ? 1 : EVIDENCE.otherLanguage)),
    ])
  })

/** Joins two indexes. Costs some milliseconds for a thousand members; both directions and `explain` share it. */
export const planOf = (calls: CallIndex, profiles: ProfileIndex): Plan => {
  const lookup = lookupOf(calls)
  const evidence = profiles.concepts.map((concept) => evidenceOf(calls, lookup, concept))
  const gates = gatesOf(evidence, calls.size)
  const conceptPostings = evidence.flatMap((each) =>
    LANGUAGES.map((language) =>
      throughGate(each, gates.get(ownerOf(each.concept)), (call) => calls.languages[call] === language),
    ),
  )
  const termRows = calls.terms.length
  const weights = profiles.ids.map((_, member) => [
    ...profileWeights(calls, profiles, lookup, member),
    ...tieWeights(profiles, member, termRows),
  ])
  const starts = new Uint32Array(profiles.size + 1)
  weights.forEach((each, member) => {
    starts[member + 1] = (starts[member] ?? 0) + each.length
  })
  const postings = (row: number): Postings => conceptPostings[row - termRows] ?? postingsOf(calls, row)
  return {
    rows: termRows + conceptPostings.length,
    conceptOf: (row) => (row < termRows ? undefined : Math.floor((row - termRows) / LANGUAGES.length)),
    postings,
    impact: (row, call) => {
      const { calls: among, impacts } = postings(row)
      const place = placeIn(among, call)
      return place < 0 ? 0 : (impacts[place] ?? 0)
    },
    starts,
    rowOf: Uint32Array.from(weights.flat(), ([row]) => row),
    weightOf: Int32Array.from(weights.flat(), ([, weight]) => weight),
    excluded: (member, call) => {
      const chains = (profiles.valueChains[member] ?? []).map((chain) =>
        gates.get(`value-chain/${chain}`)?.excludedBy.get(call),
      )
      return chains.every(Boolean) ? chains[0] : undefined
    },
  }
}
