import type { Snapshots } from '../../../shared/blobs/snapshot-loader.ts'
import type { Breach, RuleSet } from '../../../shared/domain/cluster.ts'
import { chainsBackTo, diffOf, type RuleDraft, type RulesDiff } from '../../../shared/domain/rule-draft.ts'
import { type Day, dayOf, endOfDay, type Instant } from '../../../shared/domain/time.ts'
import { breachesOf } from '../../../shared/preview/guards.ts'
import type { Preview } from '../../../shared/preview/preview.ts'
import { windowBefore } from '../../../shared/preview/window.ts'
import type { ConsoleServices } from '../services.ts'
import { type Published, previewFor, publishRules } from './publish-rules.ts'
import { type AtWork, rulesInForce, rulesOf } from './rules-at-work.ts'

type Services = Pick<ConsoleServices, 'table' | 'changed' | 'now'>

/** What is said when a draft is published, or a version brought back. */
type Said = { note: string; by: string; reason?: string | undefined }

/** Publishes a draft as it was seen, or nothing: one that was changed, or overtaken, since is looked at first. */
export const publishDraft = async (
  services: Services,
  work: AtWork,
  snapshots: Snapshots,
  { revision, ...said }: Said & { revision: number },
): Promise<Published> => {
  if (work.draft.revision !== revision || work.isBehind || !work.isChanged) return { outcome: 'outrun' }
  const { concepts, valueChains, formalValueChains, moves } = work.draft
  const rules = { concepts, valueChains, formalValueChains, ...(moves ? { moves } : {}) }
  return publishRules(services, work, snapshots, { ...rules, ...said })
}

/** What going back to a version brings into force: its concepts, its value chains, and its members where they were. */
export const rulesBackTo = (
  earlier: RuleSet,
  { cluster }: Pick<AtWork, 'cluster'>,
  at: Instant,
): Pick<RuleDraft, 'concepts' | 'valueChains' | 'formalValueChains' | 'moves'> => ({
  concepts: earlier.concepts,
  valueChains: chainsBackTo(cluster, earlier, at),
  formalValueChains: earlier.formalValueChains ?? cluster.formalValueChains,
  moves: earlier.moves ?? [],
})

/** Brings an earlier version back as a new one, if `inForce` still is. */
export const bringBack = async (
  services: Services,
  work: AtWork,
  snapshots: Snapshots,
  { earlier, inForce, ...said }: Said & { earlier: RuleSet; inForce: number },
): Promise<Published> => {
  if (inForce !== work.inForce.version) return { outcome: 'outrun' }
  const rules = rulesBackTo(earlier, work, services.now())
  return publishRules(services, work, snapshots, { ...rules, ...said, backTo: earlier.version })
}

/**
 * What a draft would change in the weeks before `until`, and what keeps it from being published today.
 * @param member whose digests are shown, if not those that change most
 */
export const previewUntil = (
  work: AtWork,
  snapshots: Snapshots,
  until: Day | undefined,
  now: Instant,
  member?: string,
): { preview: Preview; breaches: Breach[] } => {
  const window = windowBefore(until && until < dayOf(now) ? endOfDay(until) : now)
  const preview = previewFor(work, work.draft, snapshots, window, { member })
  const limits = window.until === now ? preview : previewFor(work, work.draft, snapshots, windowBefore(now))
  return { preview, breaches: breachesOf(limits) }
}

/** What makes of one version the other; what the first does not say is as in the other. */
export const versionsDiff = ({ cluster }: Pick<AtWork, 'cluster'>, from: RuleSet, to: RuleSet): RulesDiff => {
  const like = rulesInForce({ cluster, inForce: to })
  return diffOf(rulesOf(from, like), rulesOf(to, like))
}
