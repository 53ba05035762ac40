import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Run, type Shard, totalsOf } from '../../shared/domain/run.ts'
import {
  addRun,
  addShard,
  readRun,
  readRuns,
  readShards,
  recordShard,
  updateRun,
} from '../../shared/store/runs.ts'
import { type Cloud, START, startCloud } from '../builders/cloud.ts'

let cloud: Cloud
beforeAll(async () => {
  cloud = await startCloud()
})
afterAll(() => cloud.close())

const aRun = (overrides: Partial<Run> = {}): Run => ({
  kind: 'digest',
  period: '2026-W23',
  startsAt: '2026-05-25T05:30:00Z',
  endsAt: '2026-06-01T05:30:00Z',
  state: 'preparing',
  shards: 0,
  contacts: 0,
  startedAt: START,
  ...overrides,
})
const aShard = (overrides: Partial<Shard> = {}): Shard => ({
  period: '2026-W23',
  number: 0,
  contacts: ['anna-neri', 'bruno-sala'],
  state: 'pending',
  updatedAt: START,
  outcomes: {},
  ...overrides,
})

describe('a digest run', () => {
  it('is one a period: who starts it second is told so, and changes nothing', async () => {
    const { table } = await cloud.fresh()
    const added = await Promise.all([1, 2, 3].map((shards) => addRun(table, aRun({ shards }))))
    expect(added.filter(Boolean)).toHaveLength(1)
    expect(await readRun(table, '2026-W23')).toEqual(aRun({ shards: added.indexOf(true) + 1 }))
  })

  it('moves on only from where it is thought to be, so a finished one stays finished', async () => {
    const { table } = await cloud.fresh()
    await addRun(table, aRun())
    expect(await updateRun(table, '2026-W23', ['preparing'], { state: 'sending', shards: 2 })).toBe(true)
    expect(
      await updateRun(table, '2026-W23', ['sending', 'paused'], { state: 'done', finishedAt: START }),
    ).toBe(true)
    expect(await updateRun(table, '2026-W23', ['sending'], { state: 'paused' })).toBe(false)
    expect(await readRun(table, '2026-W23')).toEqual(aRun({ state: 'done', shards: 2, finishedAt: START }))
  })

  it('is listed newest first, also over the end of a year', async () => {
    const { table } = await cloud.fresh()
    for (const period of ['2026-W53', '2027-W01', '2026-W09']) await addRun(table, aRun({ period }))
    const runs = await readRuns(table, 2)
    expect(runs.map(({ period }) => period)).toEqual(['2027-W01', '2026-W53'])
  })
})

describe('the shards of a run', () => {
  it('come back in order, also past the tenth', async () => {
    const { table } = await cloud.fresh()
    for (const number of [10, 2, 0]) await addShard(table, aShard({ number }))
    expect((await readShards(table, '2026-W23')).map(({ number }) => number)).toEqual([0, 2, 10])
  })

  it('stay as recorded once they are done', async () => {
    const { table } = await cloud.fresh()
    await addShard(table, aShard())
    const sent = { 'anna-neri': { state: 'sent' as const }, 'bruno-sala': { state: 'unknown' as const } }
    expect(await recordShard(table, aShard({ state: 'done' }), sent, START)).toBe(true)
    expect(await recordShard(table, aShard({ state: 'pending' }), {}, START)).toBe(false)
    expect(await addShard(table, aShard())).toBe(false)
    expect(await readShards(table, '2026-W23')).toEqual([aShard({ state: 'done', outcomes: sent })])
  })

  it('count every contact exactly once', () => {
    const totals = totalsOf([
      aShard({ outcomes: { 'anna-neri': { state: 'sent' } } }),
      aShard({
        contacts: ['carla-riva', 'dario-conti', 'elsa-melli'],
        outcomes: {
          'carla-riva': { state: 'skipped', because: 'paused' },
          'dario-conti': { state: 'failed', because: 'MessageRejected' },
          'elsa-melli': { state: 'unknown' },
        },
      }),
    ])
    expect(totals).toEqual({
      kinds: {},
      sent: 1,
      skipped: 1,
      failed: 1,
      unknown: 1,
      pending: 1,
      reasons: { paused: 1, MessageRejected: 1 },
    })
  })
})
