import type { Snapshots } from '../../shared/blobs/snapshot-loader.ts'
import type { Breach, Cluster, RuleSet } from '../../shared/domain/cluster.ts'
import { beginDraft, type Rules, standingConcepts } from '../../shared/domain/rule-draft.ts'
import { breachesOf } from '../../shared/preview/guards.ts'
import { type Preview, previewOf } from '../../shared/preview/preview.ts'
import { type Window, windowBefore } from '../../shared/preview/window.ts'
import { logger } from '../../shared/runtime/lambda.ts'
import { publishRuleSet } from '../../shared/store/clusters.ts'
import { readRuleDraft, saveRuleDraft } from '../../shared/store/rule-drafts.ts'
import { type AtWork, rulesInForce } from './rules-at-work.ts'
import type { ConsoleServices } from './services.ts'

/** What rules would change of what is in force, on the members and calls of the snapshots. */
export const previewFor = (
  { cluster, inForce }: Pick<AtWork, 'cluster' | 'inForce'>,
  rules: Rules,
  { matcher, calls, profiles }: Snapshots,
  window: Window,
): Preview => {
  const members = [...profiles.members.values()].filter((member) =>
    member.clusters.some((one) => one.cluster === cluster.id),
  )
  const now = rulesInForce({ cluster, inForce })
  const under = (version: number, of: Rules) =>
    matcher.under({ cluster: cluster.id, version, concepts: standingConcepts(of) })
  // A version that was published a moment ago may not be in the snapshot yet.
  const isBuilt = profiles.ruleSets.some(
    (one) => one.cluster === cluster.id && one.version === inForce.version,
  )
  return previewOf(
    { cluster: cluster.id, members, cards: calls.cards, window },
    { before: isBuilt ? matcher : under(inForce.version, now), after: under(inForce.version + 1, rules) },
    { before: now, after: rules },
  )
}

/** What is to come into force, and by whose word. */
export type Asked = Rules &
  Pick<Cluster, 'formalValueChains'> & {
    note: string
    by: string
    /** Why it is published in spite of what the preview found. */
    reason?: string | undefined
    backTo?: number | undefined
  }

export type Published =
  | { outcome: 'published'; version: number }
  | { outcome: 'refused'; breaches: Breach[] }
  | { outcome: 'outrun' }

/**
 * The one door through which rules come into force: pages and the API ask here. Looks at the same preview that the
 * office saw, refuses what silences or floods a value chain unless a reason is given, which is kept with the version,
 * and tells matching.
 */
export const publishRules = async (
  services: Pick<ConsoleServices, 'table' | 'changed' | 'now'>,
  work: AtWork,
  snapshots: Snapshots,
  { formalValueChains, valueChains, concepts, note, by, reason, backTo }: Asked,
): Promise<Published> => {
  const { table, changed, now } = services
  const { cluster, inForce } = work
  const preview = previewFor(work, { concepts, valueChains }, snapshots, windowBefore(now()))
  const breaches = breachesOf(preview)
  if (breaches.length > 0 && !reason) return { outcome: 'refused', breaches }
  const version = await publishRuleSet(
    table,
    cluster,
    {
      cluster: cluster.id,
      publishedAt: now(),
      note,
      by,
      concepts,
      valueChains,
      formalValueChains,
      ...(backTo ? { backTo } : {}),
      ...(breaches.length > 0 && reason ? { override: { reason, breaches } } : {}),
    },
    breaches,
  )
  if (!version) return { outcome: 'outrun' }
  await Promise.all([
    // The version stands whatever happens here, and the next reading of any source has matching look again.
    changed
      .send([{ at: now(), cause: 'rules' }])
      .catch((error: Error) => logger.error('matching was not told of rules', { error: error.name })),
    backTo === undefined &&
      startAnew(table, { cluster, inForce }, version, { valueChains, formalValueChains }),
  ])
  return { outcome: 'published', version: version.version }
}

/** The draft that was published begins anew from it; one that was changed meanwhile stays as it is. */
const startAnew = async (
  table: ConsoleServices['table'],
  { cluster, inForce }: Pick<AtWork, 'cluster' | 'inForce'>,
  version: RuleSet,
  chains: Pick<Cluster, 'valueChains' | 'formalValueChains'>,
): Promise<void> => {
  const stored = await readRuleDraft(table, cluster.id)
  if (!stored || stored.base !== inForce.version) return
  if (JSON.stringify(stored.concepts) !== JSON.stringify(version.concepts)) return
  const fresh = beginDraft(
    { ...cluster, ...chains },
    version,
    stored.by,
    version.publishedAt,
    stored.revision,
  )
  await saveRuleDraft(table, fresh)
}
