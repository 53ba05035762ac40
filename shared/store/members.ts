import * as z from 'zod'
import { movedMember } from '../domain/chain-moves.ts'
import type { Cluster } from '../domain/cluster.ts'
import { Member } from '../domain/member.ts'
import { Instant } from '../domain/time.ts'
import { readClusters } from './clusters.ts'
import { fromRow, readPartition, readRow, type Table, writeRows } from './table.ts'

const PARTITION = 'MEMBERS'

/**
 * The row of a member. `chosenAt` says which splits of value chains it knows: what is saved was read after them, and
 * means what it says.
 */
export const memberRow = (
  member: Member,
  now: Instant,
): Record<string, unknown> & { pk: string; sk: string } => ({
  pk: PARTITION,
  sk: member.id,
  ...member,
  chosenAt: now,
})

export const saveMembers = (
  table: Table,
  members: Member[],
  wait: (ms: number) => Promise<void>,
): Promise<void> =>
  writeRows(
    table,
    members.map((member) => memberRow(member, table.now())),
    wait,
  )

type Moving = readonly Pick<Cluster, 'id' | 'moves'>[]

/** In the value chains where splits and merges have brought it; its row is not written for them. */
const memberIn = (row: Record<string, unknown>, clusters: Moving): Member =>
  movedMember(fromRow(Member, row), clusters, z.object({ chosenAt: Instant }).safeParse(row).data?.chosenAt)

export const readMember = async (table: Table, id: string): Promise<Member | undefined> => {
  const [row, clusters] = await Promise.all([readRow(table, { pk: PARTITION, sk: id }), readClusters(table)])
  return row && memberIn(row, clusters)
}

/** All members, by id. @param under moves of value chains to read them by instead of those in force */
export const readMembers = async (table: Table, under?: Moving): Promise<Member[]> => {
  const [rows, clusters] = await Promise.all([
    readPartition(table, PARTITION, ''),
    under ?? readClusters(table),
  ])
  return rows.map((row) => memberIn(row, clusters))
}
