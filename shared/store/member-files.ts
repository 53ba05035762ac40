import type { ClusterId } from '../domain/member.ts'
import { MEMBER_FILE_DAYS, MemberFileId, MemberFileWork } from '../domain/member-file.ts'
import { plus } from '../domain/time.ts'
import { fromRow, readPartition, readRow, type Table, updateRow, writeNewRow } from './table.ts'

const keyOf = (cluster: ClusterId, id: MemberFileId) => ({ pk: `MEMBERFILE#${cluster}`, sk: id })

/** @returns false when its id is taken. */
export const addMemberFile = (table: Table, work: MemberFileWork): Promise<boolean> =>
  writeNewRow(table, {
    ...keyOf(work.cluster, work.id),
    ...MemberFileWork.parse(work),
    expiresAt: Math.floor(Date.parse(plus(work.begunAt, { days: MEMBER_FILE_DAYS })) / 1000),
  })

export const readMemberFile = async (
  table: Table,
  cluster: ClusterId,
  id: string,
): Promise<MemberFileWork | undefined> => {
  const known = MemberFileId.safeParse(id).data
  const row = known === undefined ? undefined : await readRow(table, keyOf(cluster, known))
  return row && fromRow(MemberFileWork, row)
}

/** Files of a cluster that were stored lately, or are being stored, the newest first. */
export const readMemberFiles = async (table: Table, cluster: ClusterId): Promise<MemberFileWork[]> =>
  (await readPartition(table, `MEMBERFILE#${cluster}`, ''))
    .map((row) => fromRow(MemberFileWork, row))
    .toSorted((a, b) => (a.begunAt > b.begunAt ? -1 : 1))

/** Notes how far a file is. @returns false when it is gone. */
export const noteMemberFile = (
  table: Table,
  { cluster, id, stored, notStored, notedAt, doneAt }: MemberFileWork,
): Promise<boolean> =>
  updateRow(table, keyOf(cluster, id), {
    UpdateExpression: `SET #stored = :stored, notStored = :not, notedAt = :at${doneAt ? ', doneAt = :done' : ''}`,
    ConditionExpression: 'attribute_exists(pk)',
    ExpressionAttributeNames: { '#stored': 'stored' },
    ExpressionAttributeValues: {
      ':stored': stored,
      ':not': notStored,
      ':at': notedAt,
      ...(doneAt ? { ':done': doneAt } : {}),
    },
  })
