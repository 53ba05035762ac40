import { createHash } from 'node:crypto'
import * as z from 'zod'
import { Instant, plus } from '../domain/time.ts'
import { fromRow, type Key, readRow, type Table, updateRow, writeNewRow } from './table.ts'

/** How long a request is known again by its key. */
const KNOWN_HOURS = 24
/** Whoever has not answered by now never will: Lambda ends it long before. */
const BROKEN_OFF_SECONDS = 60

/** A request that is done once, under a key that who sent it chose. */
const Once = z.strictObject({
  request: z.string().describe('hash of what was asked: the same key never stands for another request'),
  startedAt: Instant,
  status: z.int().optional().describe('absent: not answered yet'),
  body: z.string().optional(),
  etag: z.string().optional(),
})
export type Answered = { status: number; body: string; etag?: string | undefined }

/** *fresh*: to be done now. *other*: the key was used for another request. *running*: it is being done. */
export type Begun = 'fresh' | 'other' | 'running' | Answered

const hash = (text: string): string => createHash('sha256').update(text).digest('hex')
const keyOf = (person: string, key: string): Key => ({
  pk: `ONCE#${hash(JSON.stringify([person, key]))}`,
  sk: 'ONCE',
})

type Row = { request: string; startedAt: Instant; expiresAt: number }
const takeOver = (table: Table, key: Key, { request, startedAt, expiresAt }: Row): Promise<boolean> =>
  updateRow(table, key, {
    UpdateExpression:
      'SET #request = :request, startedAt = :startedAt, expiresAt = :expiresAt REMOVE #status, body, etag',
    ConditionExpression: 'expiresAt <= :second',
    ExpressionAttributeNames: { '#request': 'request', '#status': 'status' },
    ExpressionAttributeValues: {
      ':request': request,
      ':startedAt': startedAt,
      ':expiresAt': expiresAt,
      ':second': Math.floor(Date.parse(startedAt) / 1000),
    },
  })

/** Begins a request unless it is known. @param key as the sender chose it, known for each person apart */
export const beginOnce = async (
  table: Table,
  { person, key, request }: { person: string; key: string; request: string },
  now: Instant,
): Promise<Begun> => {
  const row = {
    request: hash(request),
    startedAt: now,
    expiresAt: Math.floor(Date.parse(now) / 1000) + KNOWN_HOURS * 3600,
  }
  if (await writeNewRow(table, { ...keyOf(person, key), ...row })) return 'fresh'
  const known = await readRow(table, keyOf(person, key))
  const before = known && fromRow(Once, known)
  // A day old, and not swept away yet: the key is free again.
  if (!before) return (await takeOver(table, keyOf(person, key), row)) ? 'fresh' : 'running'
  if (before.request !== row.request) return 'other'
  if (before.status !== undefined)
    return { status: before.status, body: before.body ?? '', etag: before.etag }
  if (before.startedAt > plus(now, { seconds: -BROKEN_OFF_SECONDS })) return 'running'
  const taken = await updateRow(table, keyOf(person, key), {
    UpdateExpression: 'SET startedAt = :now',
    ConditionExpression: 'startedAt = :before AND attribute_not_exists(#status)',
    ExpressionAttributeNames: { '#status': 'status' },
    ExpressionAttributeValues: { ':now': now, ':before': before.startedAt },
  })
  return taken ? 'fresh' : 'running'
}

/** Keeps what was answered, so that the same request is answered so again. */
export const endOnce = async (
  table: Table,
  { person, key }: { person: string; key: string },
  { status, body, etag }: Answered,
): Promise<void> => {
  await updateRow(table, keyOf(person, key), {
    UpdateExpression: `SET #status = :status, body = :body${etag ? ', etag = :etag' : ''}`,
    ConditionExpression: 'attribute_exists(pk)',
    ExpressionAttributeNames: { '#status': 'status' },
    ExpressionAttributeValues: { ':status': status, ':body': body, ...(etag ? { ':etag': etag } : {}) },
  })
}
