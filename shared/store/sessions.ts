import { createHash, randomBytes } from 'node:crypto'
import { type Person, Session } from '../domain/person.ts'
import { type Instant, plus } from '../domain/time.ts'
import { fromRow, type Key, readRow, removeRows, type Table, updateRow, writeNewRow } from './table.ts'

/** A working day, after which one signs in again; sooner where nothing was done for a while. */
export const SESSION_HOURS = 12
export const IDLE_HOURS = 2

/** How old a sign of life may be before the next one is written down: a page need not cost a write. */
const SEEN_MINUTES = 5

/** Who reads the table cannot take a session over: it holds hashes alone. */
const keyOf = (secret: string): Key => ({
  pk: `SESSION#${createHash('sha256').update(`session:${secret}`).digest('hex')}`,
  sk: 'SESSION',
})

/** Opens a session. @returns its secret, 256 random bits, which the browser alone keeps. */
export const openSession = async (table: Table, person: Person, now: Instant): Promise<string> => {
  const secret = randomBytes(32).toString('base64url')
  const session: Session = { person, since: now, seenAt: now }
  await writeNewRow(table, {
    ...keyOf(secret),
    ...session,
    expiresAt: Math.floor(Date.parse(now) / 1000) + SESSION_HOURS * 3600,
  })
  return secret
}

/** Whose session it is; undefined when there is none, or none any more. Tells the table now and then that it is used. */
export const readSession = async (
  table: Table,
  secret: string,
  now: Instant,
): Promise<Session | undefined> => {
  const row = await readRow(table, keyOf(secret))
  const session = row && fromRow(Session, row)
  if (!session || session.seenAt <= plus(now, { hours: -IDLE_HOURS })) return undefined
  if (session.seenAt <= plus(now, { minutes: -SEEN_MINUTES }))
    await updateRow(table, keyOf(secret), {
      UpdateExpression: 'SET seenAt = :now',
      ConditionExpression: 'attribute_exists(pk)',
      ExpressionAttributeValues: { ':now': now },
    })
  return session
}

/** From now on nobody holds this session. */
export const closeSession = (
  table: Table,
  secret: string,
  wait: (milliseconds: number) => Promise<void>,
): Promise<void> => removeRows(table, [keyOf(secret)], wait)
