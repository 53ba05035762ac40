import { type Check, checksFor } from '../../shared/digests/friday/checks.ts'
import { type Monday, membersOf, mondayFor } from '../../shared/digests/friday/monday.ts'
import type { Ground, Written } from '../../shared/digests/input.ts'
import { nextDigestAt } from '../../shared/digests/rhythm.ts'
import type { Cluster } from '../../shared/domain/cluster.ts'
import type { Member } from '../../shared/domain/member.ts'
import type { Instant } from '../../shared/domain/time.ts'
import { readCorrespondencesOf } from '../../shared/store/correspondences.ts'
import type { Table } from '../../shared/store/table.ts'

/** What an office can know of the coming Monday. */
export type Friday = { monday: Monday; checks: Check[]; members: Member[]; written: Written[] }

/** What the next weekly run brings to a cluster, as things stand, and everything to check before it. */
export const fridayOf = async (
  cluster: Cluster,
  ground: Ground,
  table: Table,
  now: Instant,
): Promise<Friday> => {
  const members = membersOf(cluster.id, ground)
  const written = await readCorrespondencesOf(
    table,
    members.map(({ id }) => id),
  )
  const monday = mondayFor(cluster, written, ground, nextDigestAt('weekly', now))
  const checks = checksFor(monday, ground, { cluster, members, written, now })
  return { monday, checks, members, written }
}
