import type { Cluster, RuleSet } from '../../../shared/domain/cluster.ts'
import {
  beginDraft,
  diffOf,
  isEmptyDiff,
  LARGEST_RULES,
  MOST_CONCEPTS,
  type RuleDraft,
  type Rules,
  type RulesDiff,
} from '../../../shared/domain/rule-draft.ts'
import { readClusters, readRuleSet } from '../../../shared/store/clusters.ts'
import { readRuleDraft, saveRuleDraft } from '../../../shared/store/rule-drafts.ts'
import type { Table } from '../../../shared/store/table.ts'
import type { ConsoleServices } from '../services.ts'

/** A cluster's rules in force and what its office makes of them. */
export type AtWork = {
  cluster: Cluster
  clusters: Cluster[]
  inForce: RuleSet
  draft: RuleDraft
  /** What the draft changes of the version it was begun from. */
  diff: RulesDiff
  isChanged: boolean
  /** The rules in force are others than those the draft was begun from. */
  isBehind: boolean
}

/** The rules in force with the cluster's value chains. */
export const rulesInForce = ({ cluster, inForce }: Pick<AtWork, 'cluster' | 'inForce'>): Rules => ({
  concepts: inForce.concepts,
  valueChains: cluster.valueChains,
  formalValueChains: cluster.formalValueChains,
  ...(cluster.moves ? { moves: cluster.moves } : {}),
})

/**
 * What the office of a cluster works on; undefined for a cluster that is not stored. A draft that changes nothing is
 * begun anew from what is in force, whatever it was begun from.
 */
export const rulesAtWork = async (
  { table, now }: Pick<ConsoleServices, 'table' | 'now'>,
  id: string,
): Promise<AtWork | undefined> => {
  const clusters = await readClusters(table)
  const cluster = clusters.find((one) => one.id === id)
  if (!cluster) return undefined
  const [inForce, stored] = await Promise.all([
    readRuleSet(table, cluster.id, cluster.ruleSet),
    readRuleDraft(table, cluster.id),
  ])
  if (!inForce)
    throw new Error(
      `[cluster ${id}] expected rule set version ${cluster.ruleSet} to be stored, found none. Seed the association again.`,
    )
  const fresh = beginDraft(cluster, inForce, stored?.by ?? 'nobody', stored?.at ?? now(), stored?.revision)
  const base = stored && stored.base !== inForce.version ? await baseOf(table, stored) : fresh
  const diff = diffOf(base, stored ?? fresh)
  const isChanged = !isEmptyDiff(diff)
  return {
    cluster,
    clusters,
    inForce,
    draft: stored && isChanged ? stored : fresh,
    diff,
    isChanged,
    isBehind: stored !== undefined && isChanged && stored.base !== inForce.version,
  }
}

/** What a draft was begun from; itself, where that is not known, so that it changes nothing. */
const baseOf = async (table: Table, draft: RuleDraft): Promise<Rules> => {
  const base = await readRuleSet(table, draft.cluster, draft.base)
  return base ? rulesOf(base, draft) : draft
}

/** A version's rules; what it does not say, as the first does not, is as in `like`. */
export const rulesOf = ({ concepts, valueChains, formalValueChains, moves }: RuleSet, like: Rules): Rules => {
  const formal = formalValueChains ?? like.formalValueChains
  return {
    concepts,
    valueChains: valueChains ?? like.valueChains,
    ...(formal ? { formalValueChains: formal } : {}),
    ...(moves ? { moves } : {}),
  }
}

/** Why a change was not saved. *outrun*: others saved again and again in between. *full*: no more fits into a draft. */
export type Unsaved = 'outrun' | 'full' | 'gone'

const TRIES = 4

/**
 * Changes a draft as it stands now: `change` is asked again where somebody else saved meanwhile, so that what two people
 * change in two places are both kept.
 * @param change what becomes of the draft, or why nothing does
 */
export const changeDraft = async <Refusal extends string>(
  services: Pick<ConsoleServices, 'table' | 'now'>,
  id: string,
  by: string,
  change: (work: AtWork) => RuleDraft | Refusal,
): Promise<{ saved: RuleDraft } | { unsaved: Unsaved | Refusal; work?: AtWork }> => {
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const work = await rulesAtWork(services, id)
    if (!work) return { unsaved: 'gone' }
    const changed = change(work)
    if (typeof changed === 'string') return { unsaved: changed, work }
    if (changed.concepts.length > MOST_CONCEPTS) return { unsaved: 'full', work }
    if (Buffer.byteLength(JSON.stringify(changed)) > LARGEST_RULES) return { unsaved: 'full', work }
    const saved = await saveRuleDraft(services.table, { ...changed, by, at: services.now() })
    if (saved) return { saved }
  }
  return { unsaved: 'outrun' }
}
