import { createHash, timingSafeEqual } from 'node:crypto'
import { ACT_DAYS } from '../domain/act.ts'
import { ApiKey } from '../domain/api-key.ts'
import { type Day, type Instant, plus } from '../domain/time.ts'
import { fromRow, type Key, readPartition, readRow, type Table, updateRow, writeNewRow } from './table.ts'

const PARTITION = 'KEYS'
const keyOf = (id: string): Key => ({ pk: PARTITION, sk: id })

/** `sgk_`, the key's id, and 32 random bytes: scanners of leaked secrets find it by its beginning. */
const SECRET = /^sgk_([0-9a-f]{12})_[\w-]{43}$/

/** Whether what was sent as a token is of this form, whoever's it is. */
export const isKeySecret = (token: string): boolean => token.startsWith('sgk_')

/** How pages and lists name a key: the beginning of its secret. */
export const beginningOf = (id: string): string => `sgk_${id}`

/** A secret of one key. @param random 32 bytes that nobody can guess */
export const secretOf = (id: string, random: Buffer): string =>
  `${beginningOf(id)}_${random.toString('base64url')}`

/** What is kept of a secret: it has 256 random bits, so that one round of SHA-256 is enough. */
export const hashOfSecret = (secret: string): string => createHash('sha256').update(secret).digest('hex')

/** Stays as long as what was done with it is remembered. @returns false when its id is taken. */
export const addApiKey = (table: Table, key: ApiKey): Promise<boolean> =>
  writeNewRow(table, {
    ...keyOf(key.id),
    ...ApiKey.parse(key),
    expiresAt: Math.floor(Date.parse(plus(key.until, { days: ACT_DAYS })) / 1000),
  })

/** The key that a secret is of, whatever its standing; undefined: no secret of ours. Consistent: revoked is revoked. */
export const findApiKey = async (table: Table, secret: string): Promise<ApiKey | undefined> => {
  const id = SECRET.exec(secret)?.[1]
  const row = id === undefined ? undefined : await readRow(table, keyOf(id))
  const key = row && fromRow(ApiKey, row)
  const isIt = key && timingSafeEqual(Buffer.from(key.hash), Buffer.from(hashOfSecret(secret)))
  return isIt ? key : undefined
}

export const readApiKey = async (table: Table, id: string): Promise<ApiKey | undefined> => {
  const row = await readRow(table, keyOf(id))
  return row && fromRow(ApiKey, row)
}

/** Every key that was ever made and is still remembered, the newest first. */
export const readApiKeys = async (table: Table): Promise<ApiKey[]> =>
  (await readPartition(table, PARTITION, ''))
    .map((row) => fromRow(ApiKey, row))
    .toSorted((a, b) => (a.madeAt > b.madeAt ? -1 : 1))

/** From now on it opens nothing. @returns false when it was revoked before, or is none. */
export const revokeApiKey = (
  table: Table,
  id: string,
  { by, at }: { by: string; at: Instant },
): Promise<boolean> =>
  updateRow(table, keyOf(id), {
    UpdateExpression: 'SET revokedAt = :at, revokedBy = :by',
    ConditionExpression: 'attribute_exists(pk) AND attribute_not_exists(revokedAt)',
    ExpressionAttributeValues: { ':at': at, ':by': by },
  })

/** Notes the day on which it was used: one write a day and key, and none for one that is known. */
export const noteKeyUse = async (table: Table, key: ApiKey, day: Day): Promise<void> => {
  if (key.lastUsedOn === day) return
  await updateRow(table, keyOf(key.id), {
    UpdateExpression: 'SET lastUsedOn = :day',
    ConditionExpression: 'attribute_exists(pk)',
    ExpressionAttributeValues: { ':day': day },
  })
}
