import type { OnBehalf } from '../domain/opinion.ts'
import { amongConcepts, type Pair } from './contributions.ts'
import { CARRIER } from './model.ts'
import { impactAt } from './plan.ts'

/** What brings a call to a member, for an opinion to keep. */
export type Carriers = Omit<OnBehalf, 'member'>

/** As many as a row can hold; longer profiles have weaker ones. */
const MOST = { carriers: 100, concepts: 40 }

/**
 * What brings a call to a member by its profile and its rules alone, as if nobody had ever given an opinion: so that
 * neither the order of opinions nor one that is taken back changes what another one says.
 */
export const carriersOf = (pair: Omit<Pair, 'readings' | 'echo'>): Carriers => {
  const { profiles, plan, member, call } = pair
  const columns: [name: string, evidence: number][] = []
  const concepts = new Map<number, number>()
  const toConcept = (concept: number, evidence: number): void => {
    concepts.set(concept, (concepts.get(concept) ?? 0) + evidence)
  }
  let total = 0
  for (let at = plan.starts[member] ?? 0; at < (plan.starts[member + 1] ?? 0); at++) {
    const column = plan.columnOf[at] ?? 0
    const { rows, relations } = plan.family(column)
    const answer = rows.reduce(
      (sum, row, place) => sum + (relations[place] ?? 0) * impactAt(plan, row, call),
      0,
    )
    const evidence = (plan.plainWeightOf[at] ?? 0) * answer
    if (evidence === 0) continue
    total += evidence
    columns.push([plan.nameOf(column), evidence])
    const meaning = plan.concepts.meaning[column - plan.termColumns]
    if (meaning?.kind === 'concept') toConcept(meaning.concept, evidence)
    if (meaning?.kind === 'owner')
      for (const [concept, part] of amongConcepts(pair, meaning.concepts, evidence)) toConcept(concept, part)
  }
  const strongest = Math.max(0, ...columns.map(([, evidence]) => evidence))
  return {
    carriers: columns
      .map(([name, evidence]): [string, number] => [name, Math.round((1000 * evidence) / strongest)])
      .filter(([, share]) => share >= CARRIER.least)
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      .slice(0, MOST.carriers),
    concepts: [...concepts]
      .filter(([, evidence]) => evidence >= CARRIER.concept * total)
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .map(([number]) => `${profiles.concepts[number]?.cluster}/${profiles.concepts[number]?.id}`)
      .slice(0, MOST.concepts),
  }
}
