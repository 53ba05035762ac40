import { randomBytes } from 'node:crypto'
import { ACT_DAYS, Act } from '../domain/act.ts'
import type { Day } from '../domain/time.ts'
import { fromRow, type Key, readPartition, type Table, updateRow, writeNewRow } from './table.ts'

/** One partition a day (UTC), in the order in which things happened. */
const keyOf = ({ at, id }: Pick<Act, 'at' | 'id'>): Key => ({
  pk: `AUDIT#${at.slice(0, 10)}`,
  sk: `AT#${at}#${id}`,
})

/** Writes down what is about to be done, before it is: what cannot be written down is not done. */
export const beginAct = async (table: Table, begun: Omit<Act, 'id' | 'status'>): Promise<Act> => {
  const act = Act.parse({ id: randomBytes(6).toString('hex'), ...begun })
  await writeNewRow(table, {
    ...keyOf(act),
    ...act,
    expiresAt: Math.floor(Date.parse(act.at) / 1000) + ACT_DAYS * 24 * 3600,
  })
  return act
}

/** Adds how it went, and what it was about where that is known only now. */
export const endAct = async (
  table: Table,
  act: Act,
  status: number,
  subject = act.subject,
): Promise<void> => {
  await updateRow(table, keyOf(act), {
    UpdateExpression: `SET #status = :status${subject === undefined ? '' : ', #subject = :subject'}`,
    ExpressionAttributeNames: {
      '#status': 'status',
      ...(subject === undefined ? {} : { '#subject': 'subject' }),
    },
    ExpressionAttributeValues: {
      ':status': status,
      ...(subject === undefined ? {} : { ':subject': subject }),
    },
  })
}

/** What was done on a day (UTC), in order. */
export const readActs = async (table: Table, day: Day): Promise<Act[]> =>
  (await readPartition(table, `AUDIT#${day}`, 'AT#')).map((row) => fromRow(Act, row))
