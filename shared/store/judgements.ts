import { PutCommand } from '@aws-sdk/lib-dynamodb'
import { chainKey, JUDGEMENT_DAYS, Judgement } from '../domain/judgement.ts'
import type { Instant } from '../domain/time.ts'
import { fromRow, ifHolds, type Key, readPartition, type Table, updateRow } from './table.ts'

type Judged = Pick<Judgement, 'cluster' | 'chain' | 'call' | 'judge'>

/** One partition a value chain: a page of judged calls is one query. */
const keyOf = (judged: Judged): Key => ({
  pk: `JUDGED#${chainKey(judged)}`,
  sk: `CALL#${judged.call}#${judged.judge}`,
})

/**
 * Stores what a judge says of a call in one write, unless it said something newer: a browser or the SDK may send a
 * request again long after it was made.
 * @returns false when something newer is stored.
 */
export const saveJudgement = (table: Table, judgement: Judgement): Promise<boolean> =>
  ifHolds(
    table.client.send(
      new PutCommand({
        TableName: table.name,
        Item: {
          ...keyOf(judgement),
          ...Judgement.parse(judgement),
          expiresAt: Math.floor(Date.parse(judgement.at) / 1000) + JUDGEMENT_DAYS * 24 * 3600,
        },
        ConditionExpression: 'attribute_not_exists(pk) OR #at <= :at',
        ExpressionAttributeNames: { '#at': 'at' },
        ExpressionAttributeValues: { ':at': judgement.at },
      }),
    ),
  )

/**
 * Takes a judgement back, if it is still the one that was seen: it ends now, and the table sweeps it away.
 * @returns false when there is none, or another one.
 */
export const removeJudgement = (
  table: Table,
  seen: Judged & Pick<Judgement, 'at'>,
  now: Instant,
): Promise<boolean> =>
  updateRow(table, keyOf(seen), {
    UpdateExpression: 'SET expiresAt = :now',
    ConditionExpression: '#at = :at AND expiresAt > :now',
    ExpressionAttributeNames: { '#at': 'at' },
    ExpressionAttributeValues: { ':at': seen.at, ':now': Math.floor(Date.parse(now) / 1000) },
  })

/** Everything that was judged of a value chain, by whomever, in the order of the calls' ids. */
export const readJudgements = async (
  table: Table,
  chain: Pick<Judgement, 'cluster' | 'chain'>,
): Promise<Judgement[]> =>
  (await readPartition(table, `JUDGED#${chainKey(chain)}`, 'CALL#')).map((row) => fromRow(Judgement, row))
