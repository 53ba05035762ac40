import { Member } from '../domain/member.ts'
import { fromRow, readPartition, readRow, type Table, writeRows } from './table.ts'

const PARTITION = 'MEMBERS'

export const saveMembers = (
  table: Table,
  members: Member[],
  wait: (ms: number) => Promise<void>,
): Promise<void> =>
  writeRows(
    table,
    members.map((member) => ({ pk: PARTITION, sk: member.id, ...member })),
    wait,
  )

export const readMember = async (table: Table, id: string): Promise<Member | undefined> => {
  const row = await readRow(table, { pk: PARTITION, sk: id })
  return row && fromRow(Member, row)
}

/** All members, by id. */
export const readMembers = async (table: Table): Promise<Member[]> =>
  (await readPartition(table, PARTITION, '')).map((row) => fromRow(Member, row))
