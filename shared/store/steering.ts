import { PutCommand } from '@aws-sdk/lib-dynamodb'
import { Steer } from '../domain/steer.ts'
import { dayOf, endOfDay, type Instant } from '../domain/time.ts'
import { fromRow, ifHolds, readPartition, type Table, updateRow } from './table.ts'

/** One partition for all: an office decides a few a week, and every mail's sender reads them at once. */
const STEERING = 'STEER'
/** Kept for a while when it is over, so that an office can see who decided what. */
const KEPT_SECONDS = 90 * 24 * 3600

type Key = Pick<Steer, 'scope' | 'call' | 'does'>

/** One of each kind for a call and a scope: another takes its place. */
const keyOf = ({ scope, call, does }: Key) => ({ pk: STEERING, sk: `${scope}#${call}#${does}` })

const secondsOf = (at: Instant): number => Math.floor(Date.parse(at) / 1000)

/**
 * Stores a decision in one write, unless somebody decided since `seen` was on the page: of two people the second is
 * told, and nothing is lost.
 * @param seen when the decision that it takes the place of was made; undefined: the page showed none
 * @returns false when another stands meanwhile
 */
export const saveSteer = (table: Table, steer: Steer, seen?: Instant): Promise<boolean> => {
  const over = steer.until && secondsOf(endOfDay(steer.until)) + KEPT_SECONDS
  return ifHolds(
    table.client.send(
      new PutCommand({
        TableName: table.name,
        Item: { ...keyOf(steer), ...Steer.parse(steer), ...(over ? { expiresAt: over } : {}) },
        ConditionExpression: [
          'attribute_not_exists(pk)',
          'attribute_exists(endedAt)',
          '#until < :today',
          ...(seen ? ['#at = :seen'] : []),
        ].join(' OR '),
        ExpressionAttributeNames: { '#until': 'until', ...(seen ? { '#at': 'at' } : {}) },
        ExpressionAttributeValues: { ':today': dayOf(steer.at), ...(seen ? { ':seen': seen } : {}) },
      }),
    ),
  )
}

/** Ends a decision, as it was seen. @returns false when another took its place, or it was ended before. */
export const endSteer = (
  table: Table,
  key: Key,
  { seen, by, now }: { seen: Instant; by: string; now: Instant },
): Promise<boolean> =>
  updateRow(table, keyOf(key), {
    UpdateExpression: 'SET endedAt = :now, endedBy = :by, expiresAt = :gone',
    ConditionExpression: '#at = :seen AND attribute_not_exists(endedAt)',
    ExpressionAttributeNames: { '#at': 'at' },
    ExpressionAttributeValues: {
      ':now': now,
      ':by': by,
      ':seen': seen,
      ':gone': secondsOf(now) + KEPT_SECONDS,
    },
  })

/** All decisions, also those that are over: one query. */
export const readSteering = async (table: Table): Promise<Steer[]> =>
  (await readPartition(table, STEERING, '')).map((row) => fromRow(Steer, row))
