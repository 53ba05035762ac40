import { Returned, ShardTellings, type Telling } from '../domain/telling.ts'
import type { Instant } from '../domain/time.ts'
import { fromRow, readPartition, type Table, updateRow, writeNewRow, writeRow } from './table.ts'

/** As long as the mails' own records: what was told and what is known of it end together. */
const KEPT_SECONDS = 550 * 24 * 3600
/** When a row of this partition goes, in seconds since 1970. */
export const tellingExpiry = (at: Instant): number => Math.floor(Date.parse(at) / 1000) + KEPT_SECONDS

const SHARD = 'SHARD#'
const RETURNED = 'RETURNED#'
const partitionOf = (call: string): string => `TOLD#${call}`
const shardKey = (call: string, period: string, number: number) => ({
  pk: partitionOf(call),
  sk: `${SHARD}${period}#${String(number).padStart(5, '0')}`,
})

/**
 * Notes what mails of a shard said of a call, each at its contact's place in the shard: a shard that is worked through
 * twice, or in two parts, writes the same again. Who it was said to is not written.
 */
export const noteTellings = async (
  table: Table,
  { call, period, number, at }: { call: string; period: string; number: number; at: Instant },
  tellings: ReadonlyMap<number, Telling>,
): Promise<void> => {
  const key = shardKey(call, period, number)
  const row = { call, period, at, tellings: Object.fromEntries(tellings), expiresAt: tellingExpiry(at) }
  if (await writeNewRow(table, { ...key, ...row })) return
  const places = [...tellings]
  await updateRow(table, key, {
    UpdateExpression: `SET ${places.map((_, index) => `tellings.#p${index} = :t${index}`).join(', ')}`,
    ConditionExpression: 'attribute_exists(pk)',
    ExpressionAttributeNames: Object.fromEntries(
      places.map(([place], index) => [`#p${index}`, String(place)]),
    ),
    ExpressionAttributeValues: Object.fromEntries(
      places.map(([, telling], index) => [`:t${index}`, telling]),
    ),
  })
}

/** Notes that a mail bounced, or was complained of, once however often SES says so. @param sesId SES's name of the mail */
export const noteReturned = (
  table: Table,
  returned: Returned,
  { sesId, at }: { sesId: string; at: Instant },
): Promise<void> =>
  writeRow(table, {
    pk: partitionOf(returned.call),
    sk: `${RETURNED}${sesId}#${returned.state}`,
    ...returned,
    expiresAt: tellingExpiry(at),
  })

/** Everything that was noted of a call, which is one partition: no contact is read for it. */
export const readTellings = async (
  table: Table,
  call: string,
): Promise<{ shards: ShardTellings[]; returned: Returned[] }> => {
  const rows = await readPartition(table, partitionOf(call), '')
  const of = (prefix: string) => rows.filter(({ sk }) => String(sk).startsWith(prefix))
  return {
    shards: of(SHARD).map((row) => fromRow(ShardTellings, row)),
    returned: of(RETURNED).map((row) => fromRow(Returned, row)),
  }
}
