import { PutCommand } from '@aws-sdk/lib-dynamodb'
import type * as z from 'zod'
import { Opportunity } from '../domain/opportunity.ts'
import {
  fromRow,
  ifHolds,
  type Key,
  queryPages,
  readPartition,
  readRow,
  type Table,
  updateRow,
  writeNewRow,
} from './table.ts'

/** A source's opportunities share a partition: ingest compares with all of them, and match reads all of them. */
const keyOf = (source: string, id: string): Key => ({ pk: `SOURCE#${source}`, sk: `CALL#${id}` })

/** Ids are `source:rest`; the part before the colon is the partition. */
const sourceOf = (id: string): string => id.slice(0, id.indexOf(':'))

/** DynamoDB takes rows of 400 KB (409,600 bytes), names of fields included; the rest is left for keys. */
const LARGEST_BYTES = 400_000
/** What remains of the lists of an opportunity that is too large. */
const LISTED = 100
const CHANGES = 10

const bytesOf = (value: unknown): number => Buffer.byteLength(JSON.stringify(value))

/** At most `most` bytes of UTF-8, never ending in half a character. */
const cutTo = (text: string, most: number): string =>
  Buffer.from(text)
    .subarray(0, most)
    .toString('utf8')
    .replace(/\uFFFD$/, '')

/**
 * The opportunity in a size that a row can hold: themes, keywords and changes shortened, then the text cut, with a
 * flag (FAULTS B5). Undefined when the rest alone is too large.
 */
export const fitting = (opportunity: Opportunity): Opportunity | undefined => {
  if (bytesOf(opportunity) <= LARGEST_BYTES) return opportunity
  const { text = '', ...rest } = opportunity
  const short = {
    ...rest,
    themes: rest.themes.slice(0, LISTED),
    keywords: rest.keywords.slice(0, LISTED),
    changes: rest.changes.slice(-CHANGES),
    flags: [...rest.flags, { field: 'text', reason: 'It was too long to be stored whole and was cut.' }],
  }
  const room = LARGEST_BYTES - bytesOf(short)
  if (room < 0) return undefined
  const cut = cutTo(text, room)
  return cut ? { ...short, text: cut } : short
}

/** @returns false when an opportunity with this id is already stored. */
export const addOpportunity = (table: Table, opportunity: Opportunity): Promise<boolean> =>
  writeNewRow(table, { ...keyOf(opportunity.source, opportunity.id), ...opportunity })

/** Replaces the version before; false when somebody else wrote in between, be it a mere count or a person's edit (FAULTS B1). */
export const replaceOpportunity = (
  table: Table,
  opportunity: Opportunity,
  seen: Pick<Opportunity, 'version' | 'fingerprint' | 'missedRuns' | 'revision'>,
): Promise<boolean> =>
  ifHolds(
    table.client.send(
      new PutCommand({
        TableName: table.name,
        Item: { ...keyOf(opportunity.source, opportunity.id), ...opportunity },
        ConditionExpression: `#version = :version AND fingerprint = :fingerprint AND missedRuns = :missedRuns AND ${seen.revision ? 'revision = :revision' : 'attribute_not_exists(revision)'}`,
        ExpressionAttributeNames: { '#version': 'version' },
        ExpressionAttributeValues: {
          ':version': seen.version,
          ':fingerprint': seen.fingerprint,
          ':missedRuns': seen.missedRuns,
          ...(seen.revision ? { ':revision': seen.revision } : {}),
        },
      }),
    ),
  )

/** Notes in how many complete runs in a row the source no longer listed it. */
export const noteMissing = (
  table: Table,
  opportunity: Pick<Opportunity, 'source' | 'id' | 'version'>,
  missedRuns: number,
): Promise<boolean> =>
  updateRow(table, keyOf(opportunity.source, opportunity.id), {
    UpdateExpression: 'SET missedRuns = :missed',
    ConditionExpression: '#version = :version',
    ExpressionAttributeNames: { '#version': 'version' },
    ExpressionAttributeValues: { ':missed': missedRuns, ':version': opportunity.version },
  })

export const readOpportunity = async (table: Table, id: string): Promise<Opportunity | undefined> => {
  const row = await readRow(table, keyOf(sourceOf(id), id))
  return row && fromRow(Opportunity, row)
}

/** What people know a stored call by. */
const Named = Opportunity.pick({ id: true, title: true, url: true, language: true })
export type Named = z.infer<typeof Named>

/** What everything stored of one source is known by, by id: a small part of each row is carried over. */
export const readNames = async (table: Table, source: string): Promise<Named[]> => {
  const query = {
    KeyConditionExpression: 'pk = :pk AND begins_with(sk, :prefix)',
    ExpressionAttributeValues: { ':pk': `SOURCE#${source}`, ':prefix': 'CALL#' },
    ProjectionExpression: '#id, title, #url, #language',
    ExpressionAttributeNames: { '#id': 'id', '#url': 'url', '#language': 'language' },
  }
  const names: Named[] = []
  for await (const page of queryPages(table, query)) names.push(...page.map((row) => fromRow(Named, row)))
  return names
}

/** Everything stored of one source, by id. */
export const readOpportunities = async (table: Table, source: string): Promise<Opportunity[]> =>
  (await readPartition(table, `SOURCE#${source}`, 'CALL#')).map((row) => fromRow(Opportunity, row))

/**
 * Takes the names that funders give for questions off the calls of one source that are over: nobody has a question any
 * more. @param isOver told of each call that has such names @returns off how many they were taken.
 */
export const dropEnquiries = async (
  table: Table,
  source: string,
  isOver: (call: Opportunity) => boolean,
): Promise<number> => {
  let dropped = 0
  const query = {
    KeyConditionExpression: 'pk = :pk AND begins_with(sk, :prefix)',
    FilterExpression: 'attribute_exists(enquiries)',
    ExpressionAttributeValues: { ':pk': `SOURCE#${source}`, ':prefix': 'CALL#' },
  }
  for await (const page of queryPages(table, query))
    for (const call of page.map((row) => fromRow(Opportunity, row)).filter(isOver)) {
      const held = await updateRow(table, keyOf(call.source, call.id), {
        UpdateExpression: 'REMOVE enquiries',
        ConditionExpression: '#version = :version',
        ExpressionAttributeNames: { '#version': 'version' },
        ExpressionAttributeValues: { ':version': call.version },
      })
      if (held) dropped += 1
    }
  return dropped
}
