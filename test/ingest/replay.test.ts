import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ReplayedRun, replayRuns } from '../../functions/ingest/replay.ts'
import type { Day } from '../../shared/domain/time.ts'
import type { Source } from '../../shared/sources/source.ts'
import { type Cloud, startCloud } from '../builders/cloud.ts'
import { aSource, asWritten, type OwnBench, ownBench, type Row } from './own-source.ts'

let cloud: Cloud
beforeAll(async () => {
  cloud = await startCloud()
})
afterAll(() => cloud.close())

const replayed = async (
  { table }: OwnBench,
  source: Source = aSource(),
  options: { since?: Day } = {},
): Promise<ReplayedRun[]> => {
  const runs: ReplayedRun[] = []
  for await (const run of replayRuns(source, { table, blobs: cloud.blobs }, options)) runs.push(run)
  return runs
}
const told = (runs: ReplayedRun[]) =>
  runs.map(({ state, added, changed, withdrawn, missing }) => [
    state,
    added.length,
    changed.length,
    withdrawn.length,
    missing,
  ])

const rows = (count: number): Row[] => Array.from({ length: count }, (_, n) => ({ id: `n-${n}` }))

/** Six days: a first list, a new call and a moved deadline, an accident, then a call that is gone for three days. */
const sixDays = async (): Promise<OwnBench> => {
  const bench = await ownBench(cloud)
  const { site, read, nextDay } = bench
  site.list(...rows(10))
  await read()
  const second = [...rows(9), { id: 'n-9', deadline: '2026-11-30T11:00:00Z' }, { id: 'nuovo' }]
  site.list(...second)
  await nextDay()
  site.list(...second, ...Array.from({ length: 40 }, (_, n) => ({ id: `fantasma-${n}` })))
  await nextDay()
  site.list(...second.slice(1))
  for (let day = 0; day < 3; day += 1) await nextDay()
  return bench
}

describe('archived runs that are read again', () => {
  it('by the same code tell, run by run, what was told then', async () => {
    const bench = await sixDays()
    const runs = await replayed(bench)
    expect(told(runs)).toEqual([
      ['baseline', 10, 0, 0, 0],
      ['complete', 1, 1, 0, 0],
      ['quarantined', 0, 0, 0, 0],
      ['complete', 0, 0, 0, 1],
      ['complete', 0, 0, 0, 1],
      ['complete', 0, 0, 1, 1],
    ])
    expect(runs[1]?.added).toEqual([
      { id: 'example-region:nuovo', title: 'Contributi per il campionario digitale', changes: [] },
    ])
    expect(runs[1]?.changed[0]?.changes).toMatchObject([{ field: 'deadline', version: 2 }])
    expect(runs[2]?.problem).toContain('at most 10 new calls')
    expect(runs[2]?.suspects).toHaveLength(20)
    expect(runs[5]?.withdrawn[0]?.id).toBe('example-region:n-0')
  })

  it('write nothing', async () => {
    const bench = await sixDays()
    cloud.faulty.forget()
    await replayed(bench)
    for (const operation of ['PutItem', 'UpdateItem', 'BatchWriteItem'] as const)
      expect(cloud.faulty.count(operation)).toBe(0)
  })

  it('from a day on know what was known by then', async () => {
    const bench = await sixDays()
    expect(told(await replayed(bench, aSource(), { since: '2026-06-04' }))).toEqual([
      ['complete', 0, 0, 0, 1],
      ['complete', 0, 0, 0, 1],
      ['complete', 0, 0, 1, 1],
    ])
  })

  it('by a corrected parser tell what it would have told', async () => {
    const bench = await sixDays()
    const blind = aSource((row) => ({ ...asWritten(row), deadlines: [] }))
    expect(told(await replayed(bench, blind))[1]).toEqual(['complete', 1, 0, 0, 0])
  })

  it('by one that cannot read them fail, with the reason, and the others go on', async () => {
    const bench = await sixDays()
    const picky = aSource((row) => {
      if (row.id === 'nuovo') throw new Error('expected a call, found a new one')
      return asWritten(row)
    })
    const runs = await replayed(bench, picky)
    expect(runs.map(({ state }) => state)).toEqual(['baseline', ...Array.from({ length: 5 }, () => 'failed')])
    expect(runs[1]?.problem).toContain('found a new one')
  })

  it('of which the pages are gone are named as such', async () => {
    const bench = await ownBench(cloud)
    bench.site.list({ id: 'a', title: `Bando del ${cloud.servers.queues.endpoint}` })
    const { pages } = await bench.read()
    const { endpoint, bucket } = cloud.servers.blobs
    await fetch(`${endpoint}/${bucket}/pages/example-region/${pages[0]}.gz`, { method: 'DELETE' })
    expect(told(await replayed(bench))).toEqual([['gone', 0, 0, 0, 0]])
  })

  it('and were released by an operator are told as they were then', async () => {
    const bench = await ownBench(cloud)
    bench.site.list(...rows(3))
    await bench.read()
    bench.site.list(...rows(40))
    const held = await bench.nextDay()
    bench.clock.moveTo('2026-06-02T09:00:00Z')
    await bench.read(aSource(), { held })
    expect(told(await replayed(bench))).toEqual([
      ['baseline', 3, 0, 0, 0],
      ['quarantined', 0, 0, 0, 0],
      ['complete', 37, 0, 0, 0],
    ])
  })

  it('are completed with the pages of their own that were archived last', async () => {
    const bench = await ownBench(cloud)
    const own = aSource(asWritten, {
      completion: {
        request: ({ sourceId }) => ({ url: `https://bandi.example.org/own/${sourceId}` }),
        complete: (draft, { body }) => ({ ...draft, amounts: { total: Number(body) } }),
      },
    })
    bench.site.list({ id: 'a' })
    bench.site.pages['https://bandi.example.org/own/a'] = '5000000'
    await bench.read(own)
    const asked = bench.site.asked.length
    expect(told(await replayed(bench, own))).toEqual([['baseline', 1, 0, 0, 0]])
    expect(bench.site.asked).toHaveLength(asked)
  })
})
