import { OPENED_DAYS, Opened, type OpenedCounts } from '../domain/opened.ts'
import type { Day } from '../domain/time.ts'
import { readPartition, type Table, updateRow } from './table.ts'

const partitionOf = (call: string): string => `OPENED#${call}`

/** Counts one opening more, by call, kind and day: nothing else is in it. */
export const countOpened = async (table: Table, call: string, what: Opened, day: Day): Promise<void> => {
  await updateRow(
    table,
    { pk: partitionOf(call), sk: day },
    {
      UpdateExpression: 'SET expiresAt = if_not_exists(expiresAt, :gone) ADD #what :one',
      ExpressionAttributeNames: { '#what': what },
      ExpressionAttributeValues: {
        ':one': 1,
        ':gone': Math.floor(Date.parse(`${day}T00:00:00Z`) / 1000) + OPENED_DAYS * 24 * 3600,
      },
    },
  )
}

/** What was opened of a call under whichever of its rows. @param since the first day that counts */
export const readOpened = async (
  table: Table,
  rows: Iterable<string>,
  since: Day = '0000-01-01',
): Promise<OpenedCounts> => {
  const read = await Promise.all([...rows].map((row) => readPartition(table, partitionOf(row), '')))
  const counts: OpenedCounts = { follow: 0, decline: 0, talk: 0, talked: 0 }
  for (const row of read.flat().filter(({ sk }) => String(sk) >= since))
    for (const what of Opened.options) counts[what] += typeof row[what] === 'number' ? row[what] : 0
  return counts
}
