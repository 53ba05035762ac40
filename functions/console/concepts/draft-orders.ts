import { beginDraft, type RuleDraft, rebaseDraft } from '../../../shared/domain/rule-draft.ts'
import { readRuleSet } from '../../../shared/store/clusters.ts'
import type { ConsoleServices } from '../services.ts'
import { changeDraft, rulesAtWork, rulesInForce, rulesOf } from './rules-at-work.ts'

/** *discard*: the draft is begun anew from what is in force. *rebase*: what it changes is put over what is in force. */
export type DraftOrder = { do: 'discard' | 'rebase'; revision: number }

/** Obeys an order about a draft as a whole, as it was seen: what somebody changed since is never thrown away. */
export const orderDraft = async (
  services: Pick<ConsoleServices, 'table' | 'now'>,
  cluster: string,
  by: string,
  ordered: DraftOrder,
): ReturnType<typeof changeDraft<'outrun'>> => {
  const before = await rulesAtWork(services, cluster)
  const base = before && (await readRuleSet(services.table, before.cluster.id, before.draft.base))
  return changeDraft(services, cluster, by, (work): RuleDraft | 'outrun' => {
    const { draft, inForce } = work
    if (draft.revision !== ordered.revision) return 'outrun'
    if (ordered.do === 'discard') return beginDraft(work.cluster, inForce, by, services.now(), draft.revision)
    const { draft: over } = rebaseDraft(draft, base && rulesOf(base, work.draft), rulesInForce(work))
    return { ...over, base: inForce.version }
  })
}
