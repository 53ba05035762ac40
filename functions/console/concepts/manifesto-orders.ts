import { type Concept, LONGEST_NOTE } from '../../../shared/domain/cluster.ts'
import { newSlug, type RuleDraft } from '../../../shared/domain/rule-draft.ts'
import { synonymsOf } from '../../../shared/matching/index.ts'
import { LONGEST_MANIFESTO, type Proposal, proposalsOf } from '../../../shared/preview/manifesto.ts'
import { countsOf } from '../contact/word-counts.ts'
import { onceFor } from '../frame/once-for.ts'
import { whenBuilt } from '../frame/when-built.ts'
import type { ConsoleServices } from '../services.ts'
import { ownerKey, ownersOf } from './concept-form.ts'
import { type AtWork, changeDraft } from './rules-at-work.ts'
import { thesauriOn } from './thesauri-on.ts'

/** A shorter text is no manifesto. */
export const SHORTEST_MANIFESTO = 40

export const isWholeManifesto = (written: string): boolean =>
  written.trim().length >= SHORTEST_MANIFESTO && written.length <= LONGEST_MANIFESTO

/** What is proposed for a manifesto; *not-yet*: nothing is matched, so that nothing can be counted. */
export type ProposedConcepts = ReturnType<typeof proposalsOf> | 'not-yet'

/** Proposes concepts: the same for the same text, as long as no calls come and nobody changes the draft. */
export const manifestoProposals = onceFor((services: ConsoleServices) => {
  const thesauri = thesauriOn(services)
  return async (work: Pick<AtWork, 'draft'>, written: string): Promise<ProposedConcepts> => {
    const snapshots = await whenBuilt(services)
    if (!snapshots) return 'not-yet'
    const known = await thesauri()
    return proposalsOf(written, {
      counts: countsOf(snapshots, services.now()),
      synonyms: (words) => synonymsOf(words, known),
      concepts: work.draft.concepts,
      longest: LONGEST_NOTE,
    })
  }
})

/** A draft with the proposals as concepts, each named after its first word. */
const withProposals = (
  draft: RuleDraft,
  proposals: readonly Proposal[],
  owner: Concept['owner'],
): RuleDraft => {
  const concepts = [...draft.concepts]
  for (const { it, en, sentence } of proposals) {
    const id = newSlug(
      en[0] ?? it[0] ?? 'concept',
      concepts.map((one) => one.id),
    )
    concepts.push({ id, owner, it, en, weight: 1, rule: 'boost', manifesto: sentence })
  }
  return { ...draft, concepts }
}

/** Puts proposals into the draft as concepts. @param owner as `ownerKey` has it; *owner*: the draft has none such */
export const addProposals = (
  services: ConsoleServices,
  cluster: string,
  by: string,
  chosen: readonly Proposal[],
  owner: string,
): ReturnType<typeof changeDraft<'owner'>> =>
  changeDraft(services, cluster, by, (work): RuleDraft | 'owner' => {
    const meant = ownersOf(work.draft, work.cluster).find((one) => ownerKey(one) === owner)
    return meant ? withProposals(work.draft, chosen, meant) : 'owner'
  })
