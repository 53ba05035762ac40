import type { Cluster } from '../../../shared/domain/cluster.ts'
import { dayOf } from '../../../shared/domain/time.ts'
import { type Month, undatedIn, variationOf } from '../../../shared/members/variation.ts'
import { readClusters } from '../../../shared/store/clusters.ts'
import { readMemberRecords } from '../../../shared/store/members.ts'
import type { ConsoleServices } from '../services.ts'

/** Three years: what the Region asks about, and the year before. */
const MONTHS = 36

/** `undated`: members of whom nobody wrote down when they joined. */
export type Variation = { cluster: Cluster; months: Month[]; undated: number }

/** Who joined and left a cluster, month by month; undefined: there is no such cluster. */
export const variationKnown = async (
  { table, now }: Pick<ConsoleServices, 'table' | 'now'>,
  id: string | undefined,
): Promise<Variation | undefined> => {
  const [clusters, records] = await Promise.all([readClusters(table), readMemberRecords(table)])
  const cluster = clusters.find((one) => one.id === id)
  const today = dayOf(now())
  return (
    cluster && {
      cluster,
      months: variationOf(records, cluster.id, today, MONTHS),
      undated: undatedIn(records, cluster.id, today),
    }
  )
}
