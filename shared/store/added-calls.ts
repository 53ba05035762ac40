import { PutCommand } from '@aws-sdk/lib-dynamodb'
import { AddedCall, DRAFT_DAYS } from '../domain/added-call.ts'
import type { ClusterId } from '../domain/member.ts'
import { plus } from '../domain/time.ts'
import { fromRow, ifHolds, readPartition, readRow, type Table, updateRow, writeNewRow } from './table.ts'

/** An office's drafts share a partition: a page lists them. */
const keyOf = (cluster: ClusterId, id: string) => ({ pk: `ADDED#${cluster}`, sk: id })

const toRow = (added: AddedCall) => ({
  ...keyOf(added.cluster, added.id),
  ...AddedCall.parse(added),
  expiresAt: Math.floor(Date.parse(plus(added.at, { days: DRAFT_DAYS })) / 1000),
})

/** @returns false when its id is taken. */
export const addAddedCall = (table: Table, added: AddedCall): Promise<boolean> =>
  writeNewRow(table, toRow(added))

const IF_SEEN = (revision: number) => ({
  ConditionExpression: '#revision = :seen',
  ExpressionAttributeNames: { '#revision': 'revision' },
  ExpressionAttributeValues: { ':seen': revision },
})

/**
 * Saves a draft over the revision that it was made from.
 * @returns the draft as saved; undefined when somebody else wrote in between, and then nothing is written.
 */
export const saveAddedCall = async (table: Table, added: AddedCall): Promise<AddedCall | undefined> => {
  const saved = { ...added, revision: added.revision + 1 }
  const write = table.client.send(
    new PutCommand({ TableName: table.name, Item: toRow(saved), ...IF_SEEN(added.revision) }),
  )
  return (await ifHolds(write)) ? saved : undefined
}

/** Lets go of a draft: it has become a call, or is not to become one. @returns false when somebody wrote in between. */
export const removeAddedCall = (
  table: Table,
  { cluster, id, revision }: Pick<AddedCall, 'cluster' | 'id' | 'revision'>,
): Promise<boolean> =>
  updateRow(table, keyOf(cluster, id), {
    // A row that has outlived its time is gone at once, and swept away later.
    UpdateExpression: 'SET expiresAt = :second, #revision = :next',
    ConditionExpression: '#revision = :seen',
    ExpressionAttributeNames: { '#revision': 'revision' },
    ExpressionAttributeValues: {
      ':second': Math.floor(Date.parse(table.now()) / 1000),
      ':seen': revision,
      ':next': revision + 1,
    },
  })

export const readAddedCall = async (
  table: Table,
  cluster: ClusterId,
  id: string,
): Promise<AddedCall | undefined> => {
  const row = await readRow(table, keyOf(cluster, id))
  return row && fromRow(AddedCall, row)
}

/** All drafts of an office, those changed last first. */
export const readAddedCalls = async (table: Table, cluster: ClusterId): Promise<AddedCall[]> =>
  (await readPartition(table, `ADDED#${cluster}`, ''))
    .map((row) => fromRow(AddedCall, row))
    .toSorted((a, b) => (a.at > b.at ? -1 : 1))
