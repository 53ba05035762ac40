import { type Breach, Cluster, RuleSet } from '../domain/cluster.ts'
import {
  fromRow,
  queryPages,
  readPartition,
  readRow,
  type Table,
  updateRow,
  writeNewRow,
  writeRows,
} from './table.ts'

const CLUSTERS = 'CLUSTERS'
const ruleSetKey = (cluster: string, version: number) => ({
  pk: `RULES#${cluster}`,
  sk: String(version).padStart(6, '0'),
})

export const saveClusters = (
  table: Table,
  clusters: Cluster[],
  wait: (ms: number) => Promise<void>,
): Promise<void> =>
  writeRows(
    table,
    clusters.map((cluster) => ({ pk: CLUSTERS, sk: cluster.id, ...cluster })),
    wait,
  )

/** All clusters, by id. */
export const readClusters = async (table: Table): Promise<Cluster[]> =>
  (await readPartition(table, CLUSTERS, '')).map((row) => fromRow(Cluster, row))

export const saveRuleSets = (
  table: Table,
  ruleSets: RuleSet[],
  wait: (ms: number) => Promise<void>,
): Promise<void> =>
  writeRows(
    table,
    ruleSets.map((rules) => ({ ...ruleSetKey(rules.cluster, rules.version), ...rules })),
    wait,
  )

/** The rule set in force of each cluster. @throws Error when a cluster names a version that is not stored. */
export const readRuleSetsInForce = (table: Table, clusters: Cluster[]): Promise<RuleSet[]> =>
  Promise.all(
    clusters.map(async ({ id, ruleSet }) => {
      const row = await readRow(table, ruleSetKey(id, ruleSet))
      if (!row)
        throw new Error(
          `[cluster ${id}] expected rule set version ${ruleSet} to be stored, found none. Seed the association again.`,
        )
      return fromRow(RuleSet, row)
    }),
  )

/** One version, in force or not. */
export const readRuleSet = async (
  table: Table,
  cluster: Cluster['id'],
  version: number,
): Promise<RuleSet | undefined> => {
  const row = await readRow(table, ruleSetKey(cluster, version))
  return row && fromRow(RuleSet, row)
}

/** Versions are read this many at a time: one may be a hundred kilobytes. */
const VERSIONS_A_PAGE = 10

/**
 * The versions that have been in force, the one in force first, `most` of them. What was written and never came into
 * force, because somebody else was first, is left out.
 */
export const readVersions = async (
  table: Table,
  { id, ruleSet }: Pick<Cluster, 'id' | 'ruleSet'>,
  most: number,
): Promise<RuleSet[]> => {
  const { pk, sk } = ruleSetKey(id, ruleSet)
  const query = {
    ConsistentRead: true,
    ScanIndexForward: false,
    Limit: VERSIONS_A_PAGE,
    KeyConditionExpression: 'pk = :pk AND sk <= :sk',
    ExpressionAttributeValues: { ':pk': pk, ':sk': sk },
  }
  const versions: RuleSet[] = []
  let next: number | undefined = ruleSet
  for await (const page of queryPages(table, query)) {
    for (const row of page) {
      const version = fromRow(RuleSet, row)
      if (version.version !== next) continue
      versions.push(version)
      next = version.replaces
      if (next === undefined || versions.length === most) return versions
    }
  }
  return versions
}

/** Numbers that were taken by versions which never came into force are passed over. */
const TRIES = 20

/** What comes into force together: concepts with the value chains they are written for. */
export type Publication = Omit<RuleSet, 'version' | 'replaces'> &
  Pick<Cluster, 'valueChains' | 'formalValueChains'>

/**
 * Brings a new version into force: it is written under the next free number, then the cluster is updated on condition
 * that it still stands on the version it was read with. What is cut off in between leaves a version that never counts.
 * @param breaches what the preview of these very rules found: see guards.ts
 * @returns the new version; undefined when somebody else published first.
 * @throws Error when it would silence or flood a value chain and no reason is given.
 */
export const publishRuleSet = async (
  table: Table,
  cluster: Pick<Cluster, 'id' | 'ruleSet'>,
  rules: Publication,
  breaches: readonly Breach[],
): Promise<RuleSet | undefined> => {
  if (breaches.length > 0 && !rules.override)
    throw new Error(
      `[cluster ${cluster.id}] expected rules that neither silence nor flood a value chain, found ${breaches.length} that would. Change them, or give the reason for which they are to be published all the same.`,
    )
  for (let step = 1; step <= TRIES; step++) {
    const version: RuleSet = { ...rules, version: cluster.ruleSet + step, replaces: cluster.ruleSet }
    const row = { ...ruleSetKey(cluster.id, version.version), ...version }
    if (!(await writeNewRow(table, row))) continue
    const inForce = await updateRow(
      table,
      { pk: CLUSTERS, sk: cluster.id },
      {
        UpdateExpression:
          'SET ruleSet = :next, valueChains = :chains, formalValueChains = :formal, #moves = :moves',
        ConditionExpression: 'ruleSet = :before',
        ExpressionAttributeNames: { '#moves': 'moves' },
        ExpressionAttributeValues: {
          ':next': version.version,
          ':before': cluster.ruleSet,
          ':chains': rules.valueChains,
          ':formal': rules.formalValueChains,
          ':moves': rules.moves ?? [],
        },
      },
    )
    return inForce ? version : undefined
  }
  return undefined
}
