import { PutCommand } from '@aws-sdk/lib-dynamodb'
import * as z from 'zod'
import { movedMember } from '../domain/chain-moves.ts'
import type { Cluster } from '../domain/cluster.ts'
import type { Member } from '../domain/member.ts'
import { asMember, MemberRecord } from '../domain/membership.ts'
import { Instant, plus } from '../domain/time.ts'
import { readClusters } from './clusters.ts'
import { fromRow, ifHolds, readList, readPartition, readRow, type Table, writeRows } from './table.ts'

const PARTITION = 'MEMBERS'
/** Members whose memberships an office has changed, by when: what snapshots may not know yet. */
const CHANGED = 'memberships'

/**
 * The row of a member. `chosenAt` says which splits of value chains it knows: what is saved was read after them, and
 * means what it says.
 */
const toRow = (record: MemberRecord, now: Instant) => ({
  pk: PARTITION,
  sk: record.id,
  ...(record.membershipsAt ? { list: CHANGED, listKey: `${record.membershipsAt}#${record.id}` } : {}),
  ...record,
  chosenAt: now,
})

type Moving = readonly Pick<Cluster, 'id' | 'moves'>[]

/** In the value chains where splits and merges have brought it; its row is not written for them. */
const recordIn = (row: Record<string, unknown>, clusters: Moving): MemberRecord =>
  movedMember(
    fromRow(MemberRecord, row),
    clusters,
    z.object({ chosenAt: Instant }).safeParse(row).data?.chosenAt,
  )

/** Stores members as they are given, over what is there: a first import, and samples. */
export const saveMembers = (
  table: Table,
  members: (Member | MemberRecord)[],
  wait: (ms: number) => Promise<void>,
): Promise<void> =>
  writeRows(
    table,
    members.map((member) => toRow({ revision: 0, ...member }, table.now())),
    wait,
  )

/**
 * Stores what an office wrote, unless somebody did since it was read: of two people the second is told.
 * @param record with the revision that was read; 0 and not there yet: a new one
 * @returns the record as it is stored now; undefined when it was outrun
 */
export const saveMember = async (
  table: Table,
  record: MemberRecord,
  { isNew }: { isNew: boolean },
): Promise<MemberRecord | undefined> => {
  const saved: MemberRecord = MemberRecord.parse({ ...record, revision: record.revision + 1 })
  const held = await ifHolds(
    table.client.send(
      new PutCommand({
        TableName: table.name,
        Item: toRow(saved, table.now()),
        ...(isNew
          ? { ConditionExpression: 'attribute_not_exists(pk)' }
          : {
              // What was stored before revisions were counted has none.
              ConditionExpression: `attribute_exists(pk) AND (revision = :seen${record.revision === 0 ? ' OR attribute_not_exists(revision)' : ''})`,
              ExpressionAttributeValues: { ':seen': record.revision },
            }),
      }),
    ),
  )
  return held ? saved : undefined
}

/** The member as it is stored, with what it was and will be a member of. */
export const readMemberRecord = async (table: Table, id: string): Promise<MemberRecord | undefined> => {
  const [row, clusters] = await Promise.all([readRow(table, { pk: PARTITION, sk: id }), readClusters(table)])
  return row && recordIn(row, clusters)
}

/** All members that ever were, by id. @param under moves of value chains to read them by instead of those in force */
export const readMemberRecords = async (table: Table, under?: Moving): Promise<MemberRecord[]> => {
  const [rows, clusters] = await Promise.all([
    readPartition(table, PARTITION, ''),
    under ?? readClusters(table),
  ])
  return rows.map((row) => recordIn(row, clusters))
}

/** The member as it stands today; one that has left all its clusters is in none. */
export const readMember = async (table: Table, id: string): Promise<Member | undefined> => {
  const record = await readMemberRecord(table, id)
  return record && asMember(record, table.now())
}

/** All that are members of some cluster today, by id. @param under as of `readMemberRecords` */
export const readMembers = async (table: Table, under?: Moving): Promise<Member[]> =>
  (await readMemberRecords(table, under))
    .map((record) => asMember(record, table.now()))
    .filter(({ clusters }) => clusters.length > 0)

/**
 * Members whose memberships were changed at or after a moment, as they are stored now. The list is that of an index,
 * which follows within about a second; what it names is read for certain.
 */
export const readMembershipsSince = async (table: Table, since: Instant): Promise<MemberRecord[]> => {
  const keys = await readList(table, CHANGED, since)
  const rows = await Promise.all(keys.map(({ sk }) => readRow(table, { pk: PARTITION, sk })))
  return rows.flatMap((row) => (row ? [fromRow(MemberRecord, row)] : []))
}

/** Longer than it takes to store a member after its number was reserved. */
const SAVED_MINUTES = 2

const vatKey = (vat: string) => ({ pk: `VAT#${vat}`, sk: 'MEMBER' })

/**
 * Reserves a VAT number for a member, before it is stored with it: of two members one alone has it. A reservation whose
 * member does not have the number (any more) is anybody's; it goes over by a conditional write.
 * @returns the id of the member that has it, if it is another
 */
export const reserveVat = async (table: Table, vat: string, member: string): Promise<string | undefined> => {
  const key = vatKey(vat)
  const holder = await readRow(table, key)
  const id = typeof holder?.member === 'string' ? holder.member : undefined
  if (id === member) return undefined
  // Just reserved: its member may be about to be stored.
  const isFresh = typeof holder?.at === 'string' && holder.at > plus(table.now(), { minutes: -SAVED_MINUTES })
  if (id !== undefined && (isFresh || (await readMemberRecord(table, id))?.vat === vat)) return id
  const held = await ifHolds(
    table.client.send(
      new PutCommand({
        TableName: table.name,
        Item: { ...key, member, at: table.now() },
        ...(id === undefined
          ? { ConditionExpression: 'attribute_not_exists(pk)' }
          : { ConditionExpression: 'member = :before', ExpressionAttributeValues: { ':before': id } }),
      }),
    ),
  )
  if (held) return undefined
  const winner = await readRow(table, key)
  return winner?.member === member ? undefined : String(winner?.member)
}
