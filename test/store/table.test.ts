import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as z from 'zod'
import type { MailRecord } from '../../shared/domain/mail.ts'
import { saveMailRecord } from '../../shared/store/mail-records.ts'
import {
  fromRow,
  openTable,
  readList,
  readPartition,
  readRow,
  writeNewRow,
  writeRow,
  writeRows,
} from '../../shared/store/table.ts'
import { type Cloud, START, startCloud } from '../builders/cloud.ts'
import { givesAnEmptyPage, leavesUnprocessed, throttles } from '../servers/faulty-table.ts'

let cloud: Cloud
beforeAll(async () => {
  cloud = await startCloud()
})
afterAll(() => cloud.close())

const rows = (count: number, fields: Record<string, unknown> = {}) =>
  Array.from({ length: count }, (_, n) => ({ pk: 'A', sk: String(n).padStart(4, '0'), ...fields }))
const aMailRecord = (contact: string): MailRecord => ({
  contact,
  kind: 'digest',
  key: '2026-W23',
  at: START,
  sesId: `ses-${contact}`,
  mark: START,
  told: [],
  snapshots: { calls: 'c', profiles: 'p' },
  ruleSets: {},
})
const seconds = (instant: string): number => Date.parse(instant) / 1000

describe('B2 a batch of which the table leaves some unprocessed', () => {
  it('is sent again, what is left of it, until nothing is left', async () => {
    const { table, clock } = await cloud.fresh()
    cloud.faulty.meet('BatchWriteItem', leavesUnprocessed(10))
    cloud.faulty.meet('BatchWriteItem', leavesUnprocessed(0))
    await writeRows(table, rows(30), clock.sleep)
    expect(await readPartition(table, 'A', '')).toHaveLength(30)
    const sizes = cloud.faulty.asked
      .filter(({ operation }) => operation === 'BatchWriteItem')
      .map(({ body }) => Object.values(body.RequestItems as Record<string, unknown[]>)[0]?.length)
    expect(sizes).toEqual([25, 15, 15, 5])
  })

  it('waits longer before each further try', async () => {
    const { table, clock } = await cloud.fresh()
    cloud.faulty.meet('BatchWriteItem', leavesUnprocessed(0), 3)
    await writeRows(table, rows(3), clock.sleep)
    expect(clock.slept).toEqual([100, 200, 400])
  })

  it('is an error that counts the rows when the table never takes them', async () => {
    const { table, clock } = await cloud.fresh()
    cloud.faulty.meet('BatchWriteItem', leavesUnprocessed(1), 8)
    await expect(writeRows(table, rows(12), clock.sleep)).rejects.toThrow(
      '4 rows were refused 8 times. Try again later.',
    )
  })
})

describe('B3 a table that throttles', () => {
  it('is asked again after a while, and the write is made once', async () => {
    const { table } = await cloud.fresh()
    cloud.faulty.meet('PutItem', throttles)
    expect(await writeNewRow(table, { pk: 'A', sk: '1' })).toBe(true)
    expect(cloud.faulty.count('PutItem')).toBe(2)
    expect(await readPartition(table, 'A', '')).toHaveLength(1)
  })

  it('is an error when it goes on throttling, never a silent success', async () => {
    const { table: patient } = await cloud.fresh()
    const table = openTable(patient.name, patient.now, new DynamoDBClient({ maxAttempts: 2 }))
    cloud.faulty.meet('PutItem', throttles, 2)
    await expect(writeRow(table, { pk: 'A', sk: '1' })).rejects.toMatchObject({
      name: 'ProvisionedThroughputExceededException',
    })
    expect(await readRow(table, { pk: 'A', sk: '1' })).toBeUndefined()
  })

  it('has no hot partition where every mail of a run is recorded: each contact has its own', async () => {
    const { table } = await cloud.fresh()
    const contacts = ['anna-neri', 'bruno-sala', 'carla-riva']
    for (const contact of contacts) await saveMailRecord(table, aMailRecord(contact))
    const partitions = cloud.faulty.asked
      .slice(-3)
      .map(({ body }) => (body.Item as { pk: { S: string } }).pk.S)
    expect(partitions).toEqual(contacts.map((contact) => `CONTACT#${contact}`))
  })
})

describe('B4 pages of a query', () => {
  it('are all read where a partition is larger than the megabyte of one page', async () => {
    const { table, clock } = await cloud.fresh()
    await writeRows(table, rows(30, { text: 'x'.repeat(80_000) }), clock.sleep)
    const found = await readPartition(table, 'A', '')
    expect(found.map(({ sk }) => sk)).toEqual(rows(30).map(({ sk }) => sk))
    expect(cloud.faulty.count('Query')).toBeGreaterThan(1)
  })

  it.each([
    ['a partition', (table: Parameters<typeof readPartition>[0]) => readPartition(table, 'A', '')],
    ['a list', (table: Parameters<typeof readList>[0]) => readList(table, 'all')],
  ])('are read on past empty ones, of %s', async (_, read) => {
    const { table, clock } = await cloud.fresh()
    const listed = rows(3).map((row) => ({ ...row, list: 'all', listKey: row.sk }))
    await writeRows(table, listed, clock.sleep)
    cloud.faulty.meet('Query', givesAnEmptyPage, 2)
    expect(await read(table)).toHaveLength(3)
  })

  it('ask for strongly consistent rows', async () => {
    const { table } = await cloud.fresh()
    await readPartition(table, 'A', 'B')
    await readRow(table, { pk: 'A', sk: 'B' })
    const [query, get] = cloud.faulty.asked.slice(-2)
    expect([query?.body.ConsistentRead, get?.body.ConsistentRead]).toEqual([true, true])
  })
})

describe('B10 a row that has outlived its time and was not swept away yet', () => {
  const keys = { expired: { pk: 'A', sk: '1' }, alive: { pk: 'A', sk: '2' } }
  const expired = { ...keys.expired, expiresAt: seconds(START) - 1 }
  const alive = { ...keys.alive, expiresAt: seconds(START) + 1 }

  it('is not there', async () => {
    const { table } = await cloud.fresh()
    await writeRow(table, expired)
    await writeRow(table, alive)
    expect(await readRow(table, keys.expired)).toBeUndefined()
    expect(await readRow(table, keys.alive)).toEqual(alive)
    expect(await readPartition(table, 'A', '')).toEqual([alive])
  })

  it('goes at its second, by the clock of the product and not of the machine', async () => {
    const { table, clock } = await cloud.fresh()
    await writeRow(table, alive)
    clock.moveTo('2026-06-01T03:30:01Z')
    expect(await readRow(table, keys.alive)).toBeUndefined()
    expect(await readPartition(table, 'A', '')).toEqual([])
  })
})

describe('I6 a row that newer code wrote', () => {
  const Shape = z.strictObject({ name: z.string(), inner: z.strictObject({ size: z.int() }).optional() })

  it('is read by what this code knows of it, at every depth', () =>
    expect(
      fromRow(Shape, { pk: 'A', sk: 'B', name: 'n', colour: 'red', inner: { size: 3, weight: 4 } }),
    ).toEqual({ name: 'n', inner: { size: 3 } }))

  it('is refused all the same when what this code knows is not what it was', () =>
    expect(() => fromRow(Shape, { pk: 'A', sk: 'B', name: 7, colour: 'red' })).toThrow(/name/))
})
