import type { Snapshots } from '../../../shared/blobs/snapshot-loader.ts'
import { inForceSince, movedMember } from '../../../shared/domain/chain-moves.ts'
import type { Breach, Cluster, RuleSet } from '../../../shared/domain/cluster.ts'
import type { Member } from '../../../shared/domain/member.ts'
import {
  beginDraft,
  diffOf,
  movesBeyond,
  type Rules,
  standingConcepts,
} from '../../../shared/domain/rule-draft.ts'
import type { Matcher } from '../../../shared/matching/index.ts'
import { breachesOf } from '../../../shared/preview/guards.ts'
import { type Preview, previewerOf, type Wanted } from '../../../shared/preview/preview.ts'
import { type Window, windowBefore } from '../../../shared/preview/window.ts'
import { logger } from '../../../shared/runtime/lambda.ts'
import { publishRuleSet } from '../../../shared/store/clusters.ts'
import { readMembers } from '../../../shared/store/members.ts'
import { readRuleDraft, saveRuleDraft } from '../../../shared/store/rule-drafts.ts'
import type { ConsoleServices } from '../services.ts'
import { type AtWork, rulesInForce } from './rules-at-work.ts'

type InForce = Pick<AtWork, 'cluster' | 'inForce'>

const chainsIn = (cluster: Cluster['id'], { clusters }: Member): readonly string[] =>
  clusters.find((one) => one.cluster === cluster)?.valueChains ?? []

/** The members whose value chains differ from those they are in now. */
const movedAmong = (cluster: Cluster['id'], now: readonly Member[], then: readonly Member[]): Member[] => {
  const before = new Map(now.map((member) => [member.id, chainsIn(cluster, member).join()]))
  return then.filter((member) => {
    const chains = before.get(member.id)
    return chains !== undefined && chains !== chainsIn(cluster, member).join()
  })
}

/**
 * All members as rules would place them, where that takes back what is in force: rows alone say where they were before.
 * Undefined where it takes nothing back.
 */
export const membersBackUnder = async (
  table: ConsoleServices['table'],
  { cluster, inForce }: InForce,
  rules: Rules,
): Promise<readonly Member[] | undefined> =>
  diffOf(rulesInForce({ cluster, inForce }), rules).chains.movedBack.length > 0
    ? readMembers(table, [{ id: cluster.id, ...(rules.moves ? { moves: rules.moves } : {}) }])
    : undefined

/**
 * What is asked of one draft. `placed`: members as its rules place them, where that is not what is in force and the
 * rules' new moves: see membersBackUnder.
 */
type Asking = Omit<Wanted, 'moved'> & { placed?: readonly Member[] | undefined }

/** One snapshot under the rules in force, and under others. Members are the cluster's own. */
export type RulesOver = {
  members: readonly Member[]
  before: Matcher
  /** `moved`: those who would be in other value chains, as they would be. */
  under: (rules: Rules, placed?: readonly Member[]) => { after: Matcher; moved: readonly Member[] }
}

export const rulesOver = ({ cluster, inForce }: InForce, { matcher, profiles }: Snapshots): RulesOver => {
  const built = [...profiles.members.values()].filter((member) =>
    member.clusters.some((one) => one.cluster === cluster.id),
  )
  const now = rulesInForce({ cluster, inForce })
  // A version that was published a moment ago may not be in the snapshot yet, and neither may its moves.
  const isBuilt = profiles.ruleSets.some(
    (one) => one.cluster === cluster.id && one.version === inForce.version,
  )
  const known = profiles.clusters.find(({ id }) => id === cluster.id)?.moves
  const placedBy = ({ moves }: Rules): Member[] => {
    const coming = [{ id: cluster.id, moves: movesBeyond(moves, known) }]
    return built.map((member) => movedMember(member, coming))
  }
  const members = placedBy(now)
  const matcherUnder = (version: number, rules: Rules, placed: readonly Member[]): Matcher => {
    const elsewhere = movedAmong(cluster.id, built, placed)
    const chains = new Map(elsewhere.map((member) => [member.id, chainsIn(cluster.id, member)]))
    return matcher.under({
      cluster: cluster.id,
      version,
      concepts: standingConcepts(rules),
      ...(chains.size > 0 ? { chains } : {}),
    })
  }
  return {
    members,
    before: isBuilt ? matcher : matcherUnder(inForce.version, now, members),
    under: (rules, placed = placedBy(rules)) => ({
      after: matcherUnder(inForce.version + 1, rules, placed),
      moved: movedAmong(cluster.id, members, placed),
    }),
  }
}

/** Asks what one draft after another would change of what is in force, which is replayed once. */
export const previewsFor = (
  work: InForce,
  snapshots: Snapshots,
  window: Window,
): ((rules: Rules, asking?: Asking) => Preview) => {
  const { members, before, under } = rulesOver(work, snapshots)
  const previewed = previewerOf(
    { cluster: work.cluster.id, members, cards: snapshots.calls.cards, window },
    before,
    rulesInForce(work),
  )
  return (rules, { placed, ...wanted } = {}) => {
    const { after, moved } = under(rules, placed)
    return previewed(after, rules, { ...wanted, moved })
  }
}

/** What rules would change of what is in force, on the members and calls of the snapshots. */
export const previewFor = (
  work: InForce,
  rules: Rules,
  snapshots: Snapshots,
  window: Window,
  asking?: Asking,
): Preview => previewsFor(work, snapshots, window)(rules, asking)

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
  { note, by, reason, backTo, ...rules }: Asked,
): Promise<Published> => {
  const { table, changed, now } = services
  const placed = await membersBackUnder(table, work, rules)
  const preview = previewFor(work, rules, snapshots, windowBefore(now()), { placed })
  const breaches = breachesOf(preview)
  if (breaches.length > 0 && !reason) return { outcome: 'refused', breaches }
  const version = await publishRuleSet(
    table,
    work.cluster,
    {
      cluster: work.cluster.id,
      publishedAt: now(),
      note,
      by,
      ...rules,
      ...(rules.moves ? { moves: inForceSince(rules.moves, now()) } : {}),
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
    backTo === undefined && startAnew(table, work, version, rules),
  ])
  return { outcome: 'published', version: version.version }
}

/** The draft that was published begins anew from it; one that was changed meanwhile stays as it is. */
const startAnew = async (
  table: ConsoleServices['table'],
  { cluster, inForce }: InForce,
  version: RuleSet,
  { concepts, valueChains, formalValueChains, moves = [] }: Rules & Pick<Cluster, 'formalValueChains'>,
): Promise<void> => {
  const stored = await readRuleDraft(table, cluster.id)
  if (!stored || stored.base !== inForce.version) return
  const isSame =
    JSON.stringify([stored.concepts, stored.valueChains, stored.formalValueChains, stored.moves ?? []]) ===
    JSON.stringify([concepts, valueChains, formalValueChains, moves])
  if (!isSame) return
  const published = { ...cluster, valueChains, formalValueChains, moves: version.moves }
  await saveRuleDraft(table, beginDraft(published, version, stored.by, version.publishedAt, stored.revision))
}
