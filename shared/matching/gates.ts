import type { ConceptEvidence } from './concept-evidence.ts'
import type { OwnedConcept } from './profile-index.ts'

/** For each owner: calls that one of its excluded concepts names, and calls that lack one of its required ones. */
export type Gate = { excludedBy: ReadonlyMap<number, OwnedConcept>; lacking: ReadonlySet<number> }

/** The value chain or priority of a cluster that a concept belongs to, as a key. */
export const ownerOf = ({ cluster, owner }: Pick<OwnedConcept, 'cluster' | 'owner'>): string =>
  `${owner.kind}/${cluster}/${owner.id}`

/** What the rules *required* and *excluded* keep from each value chain and priority. */
export const gatesOf = (evidence: ConceptEvidence[], size: number): Map<string, Gate> => {
  const gates = new Map<string, { excludedBy: Map<number, OwnedConcept>; lacking: Set<number> }>()
  for (const { concept, impacts, named } of evidence) {
    if (concept.rule === 'boost') continue
    const gate = gates.get(ownerOf(concept)) ?? { excludedBy: new Map(), lacking: new Set() }
    gates.set(ownerOf(concept), gate)
    for (let call = 0; call < size; call++) {
      if (concept.rule === 'required' && !impacts[call]) gate.lacking.add(call)
      if (concept.rule === 'excluded' && named[call] && !gate.excludedBy.has(call))
        gate.excludedBy.set(call, concept)
    }
  }
  return gates
}
