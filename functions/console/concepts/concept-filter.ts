import * as z from 'zod'
import type { Concept } from '../../../shared/domain/cluster.ts'
import type { ReaderLanguage } from '../../../shared/domain/vocabulary.ts'
import type { WordCounter, WordHits } from '../../../shared/preview/words.ts'
import { nameOf, ownerKey } from './concept-form.ts'

/** Which concepts are listed, and in what order. `none`: those that no recent call holds a word of. */
export const ConceptFilter = z.object({
  q: z.string().trim().max(200).catch(''),
  owner: z.string().max(100).catch(''),
  rule: z.enum(['', 'boost', 'required', 'excluded']).catch(''),
  mark: z.enum(['', 'stale', 'broad', 'none']).catch(''),
  sort: z.enum(['own', 'name', 'most', 'least']).catch('own'),
})
export type ConceptFilter = z.infer<typeof ConceptFilter>

/** A concept of the draft with how its words fare; nothing is counted before anything has been matched. */
export type ListedConcept = {
  concept: Concept
  hits: WordHits[]
  /** How many recent calls hold any of its words. */
  found?: number
  isChanged: boolean
}

const holds = ({ it, en, id }: Concept, sought: string): boolean =>
  [...it, ...en, id].some((word) => word.toLowerCase().includes(sought.toLowerCase()))

const isMarked = ({ hits, found }: ListedConcept, mark: ConceptFilter['mark']): boolean =>
  mark === '' || (mark === 'none' ? found === 0 : hits.some((word) => word.mark === mark))

/** The concepts that are asked for, counted and in order. */
export const listedConcepts = (
  concepts: readonly Concept[],
  changed: ReadonlySet<string>,
  counts: WordCounter | undefined,
  { q, owner, rule, mark, sort }: ConceptFilter,
  language: ReaderLanguage,
): ListedConcept[] => {
  const listed = concepts
    .filter((one) => (!owner || ownerKey(one.owner) === owner) && (!rule || one.rule === rule))
    .filter((one) => !q || holds(one, q))
    .map(
      (concept): ListedConcept => ({
        concept,
        hits: counts?.words(concept) ?? [],
        ...(counts ? { found: counts.calls(concept).size } : {}),
        isChanged: changed.has(concept.id),
      }),
    )
    .filter((one) => isMarked(one, mark))
  const name = ({ concept }: ListedConcept): string => nameOf(language, concept)
  const byName = (a: ListedConcept, b: ListedConcept): number => name(a).localeCompare(name(b), language)
  if (sort === 'own') return listed
  if (sort === 'name') return listed.toSorted(byName)
  const sign = sort === 'most' ? -1 : 1
  return listed.toSorted((a, b) => sign * ((a.found ?? 0) - (b.found ?? 0)) || byName(a, b))
}
