import { Cluster, RuleSet } from '../domain/cluster.ts'
import { fromRow, readPartition, readRow, type Table, writeRows } from './table.ts'

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
