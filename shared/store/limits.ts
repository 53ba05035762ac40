import * as z from 'zod'
import { Instant, plus } from '../domain/time.ts'
import { readRow, type Table, updateRow } from './table.ts'

/** At most `most` turns within the last `hours`, whenever one looks. */
export type Limit = { most: number; hours: number }

/** `revision`: turns ever taken, by which one write tells whether there was another. */
const Turns = z.object({ turns: z.array(Instant), revision: z.int() })

/** Two who press at the same moment; more than that is what a limit is for. */
const TRIES = 3

/**
 * Takes one of the turns that `who` has at `what`, if one is left. One row for each, written under the condition that
 * nobody wrote in between, gone once its last turn no longer counts; nobody else's turns are touched (FAULTS F7, G9).
 * @param who an id or a hash: never an address
 * @returns whether there was one.
 */
export const takeTurn = async (table: Table, what: string, who: string, limit: Limit): Promise<boolean> => {
  const key = { pk: `LIMIT#${what}#${who}`, sk: 'LIMIT' }
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const now = table.now()
    const row = await readRow(table, key)
    const before = row && Turns.parse(row)
    const counted = (before?.turns ?? []).filter((at) => at > plus(now, { hours: -limit.hours }))
    if (counted.length >= limit.most) return false
    const taken = await updateRow(table, key, {
      UpdateExpression: 'SET turns = :turns, revision = :next, expiresAt = :gone',
      ConditionExpression: before
        ? 'revision = :before'
        : 'attribute_not_exists(revision) OR expiresAt <= :second',
      ExpressionAttributeValues: {
        ':turns': [...counted, now],
        ':next': (before?.revision ?? 0) + 1,
        ':gone': Math.floor(Date.parse(now) / 1000) + limit.hours * 3600,
        ...(before ? { ':before': before.revision } : { ':second': Math.floor(Date.parse(now) / 1000) }),
      },
    })
    if (taken) return true
  }
  return false
}

/**
 * Counts what `who` asks for within a minute of the clock: one small write each, for what is asked often. Around the
 * turn of a minute twice as much passes.
 * @param who an id or a hash: never an address @returns whether it may still ask
 */
export const countInMinute = async (
  table: Table,
  what: string,
  who: string,
  most: number,
): Promise<boolean> => {
  const key = { pk: `LIMIT#${what}#${who}`, sk: 'LIMIT' }
  const now = table.now()
  const minute = now.slice(0, 16)
  const written = {
    ':minute': minute,
    ':one': 1,
    ':gone': Math.floor(Date.parse(now) / 1000) + 3600,
  }
  const goesOn = await updateRow(table, key, {
    UpdateExpression: 'SET expiresAt = :gone ADD asked :one',
    ConditionExpression: '#minute = :minute AND asked < :most',
    ExpressionAttributeNames: { '#minute': 'minute' },
    ExpressionAttributeValues: { ...written, ':most': most },
  })
  if (goesOn) return true
  const begins = {
    UpdateExpression: 'SET expiresAt = :gone, #minute = :minute, asked = :one',
    ConditionExpression: 'attribute_not_exists(#minute) OR #minute <> :minute',
    ExpressionAttributeNames: { '#minute': 'minute' },
    ExpressionAttributeValues: written,
  }
  if (await updateRow(table, key, begins)) return true
  // Another request began this very minute in between.
  return updateRow(table, key, {
    UpdateExpression: 'ADD asked :one',
    ConditionExpression: '#minute = :minute AND asked < :most',
    ExpressionAttributeNames: { '#minute': 'minute' },
    ExpressionAttributeValues: { ':minute': minute, ':one': 1, ':most': most },
  })
}
