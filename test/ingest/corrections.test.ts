import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { replaceOpportunity } from '../../shared/store/opportunities.ts'
import { type Cloud, startCloud } from '../builders/cloud.ts'
import { aSource, asWritten, type OwnBench, ownBench, type Parser } from './own-source.ts'

let cloud: Cloud
beforeAll(async () => {
  cloud = await startCloud()
})
afterAll(() => cloud.close())

/** A parser that took the stated hour for UTC; corrected, it knows that the hour is Rome's. */
const wrong: Parser = (row) => ({
  ...asWritten(row),
  deadlines: [{ at: String(row.deadline), hourStated: true, zone: 'Europe/Rome' }],
})
const corrected: Parser = (row) => ({
  ...asWritten(row),
  deadlines: [{ at: String(row.deadline).replace('T12', 'T10'), hourStated: true, zone: 'Europe/Rome' }],
})

const read = async (): Promise<OwnBench> => {
  const bench = await ownBench(cloud)
  bench.site.list(
    { id: 'a', deadline: '2026-09-30T12:00:00Z', eur: 1000 },
    { id: 'b', deadline: '2026-08-01T12:00:00Z' },
  )
  await bench.read(aSource(wrong))
  return bench
}

describe('a corrected parser', () => {
  it('corrects what is stored, and is no change of the source', async () => {
    const { nextDay, one } = await read()
    expect(await nextDay(aSource(corrected))).toMatchObject({ state: 'complete', changed: 0 })
    expect(await one()).toMatchObject({
      deadlines: [{ at: '2026-09-30T10:00:00Z' }],
      version: 1,
      changes: [],
    })
  })

  it('moves no deadline for the brake, however many it corrects', async () => {
    const { site, nextDay, ...bench } = await ownBench(cloud)
    const rows = Array.from({ length: 30 }, (_, n) => ({ id: `n${n}`, deadline: '2026-09-30T12:00:00Z' }))
    site.list(...rows)
    await bench.read(aSource(wrong))
    expect(await nextDay(aSource(corrected))).toMatchObject({ state: 'complete', census: { moved: 0 } })
    const { deadlines } = await bench.one('n29')
    expect(deadlines).toMatchObject([{ at: '2026-09-30T10:00:00Z' }])
  })

  it('lets the snapshots be built anew, so that readers see what is right', async () => {
    const { nextDay, told } = await read()
    const before = told()
    await nextDay(aSource(corrected))
    expect(told()).toBe(before + 1)
  })

  it('beside a change of the source leaves the change, from what was right to what is', async () => {
    const { site, nextDay, one } = await read()
    site.list(
      { id: 'a', deadline: '2026-10-15T12:00:00Z', eur: 2000 },
      { id: 'b', deadline: '2026-08-01T12:00:00Z' },
    )
    expect(await nextDay(aSource(corrected))).toMatchObject({ changed: 1 })
    const { changes, version } = await one()
    expect(version).toBe(2)
    expect(changes.map(({ field }) => field)).toEqual(['deadline', 'amount'])
    expect(changes[0]?.before).toContain('2026-09-30T10:00:00Z')
    expect(changes[0]?.after).toContain('2026-10-15T10:00:00Z')
    expect((await one('b')).changes).toEqual([])
  })

  it('is known by the pages of the last run alone: without them the difference is told', async () => {
    const { nextDay, one, site } = await ownBench(cloud)
    site.list({ id: 'a', deadline: '2026-09-30T12:00:00Z', title: `Solo ${cloud.servers.table.endpoint}` })
    const { pages } = await nextDay(aSource(wrong))
    const blobs = cloud.servers.blobs
    await fetch(`${blobs.endpoint}/${blobs.bucket}/pages/example-region/${pages[0]}.gz`, { method: 'DELETE' })
    site.list({ id: 'a', deadline: '2026-09-30T12:00:00Z', title: 'Solo' })
    expect(await nextDay(aSource(corrected))).toMatchObject({ changed: 1 })
    expect((await one()).changes.map(({ field }) => field)).toEqual(['deadline', 'title'])
  })
})

describe('a write that came too late', () => {
  it('is made up for by the next reading, which tells the change that was lost', async () => {
    const { site, nextDay, one, table } = await ownBench(cloud)
    site.list({ id: 'a' })
    await nextDay()
    const before = await one()
    site.list({ id: 'a', deadline: '2026-10-30T10:00:00Z' })
    // Between this run's reading of what is stored and its write, somebody else writes.
    cloud.faulty.meet('PutItem', async (body, forward) => {
      await replaceOpportunity(table, { ...before, summary: 'Altro', missedRuns: 1 }, before)
      return forward(body)
    })
    expect(await nextDay()).toMatchObject({ state: 'complete', changed: 0, lost: 1 })
    expect(await nextDay()).toMatchObject({ state: 'complete', changed: 1 })
    expect((await one()).changes.map(({ field }) => field)).toEqual(['deadline'])
  })
})

describe("a call's own page", () => {
  const own = (parser: Parser = asWritten) =>
    aSource(parser, {
      completion: {
        request: ({ sourceId }) => ({ url: `https://bandi.example.org/own/${sourceId}` }),
        complete: (draft, { body }) => ({ ...draft, amounts: { total: Number(body) } }),
      },
    })

  it('that is had at last fills the call, and is no change of the source', async () => {
    const { site, read, nextDay, one } = await ownBench(cloud)
    site.list({ id: 'a' })
    expect(await read(own())).toMatchObject({ added: 1, unfinished: 1 })
    site.pages['https://bandi.example.org/own/a'] = '5000000'
    expect(await nextDay(own())).toMatchObject({ state: 'complete', changed: 0 })
    expect(await one()).toMatchObject({ amounts: { total: 5_000_000 }, version: 1, changes: [], flags: [] })
  })

  it('that says something else now is a change, whatever a corrected parser does to the row', async () => {
    const { site, read, nextDay, one } = await ownBench(cloud)
    site.list({ id: 'a', deadline: '2026-09-30T12:00:00Z' })
    site.pages['https://bandi.example.org/own/a'] = '5000000'
    await read(own(wrong))
    site.list({ id: 'a', deadline: '2026-09-30T12:00:00Z', tags: 1 })
    site.pages['https://bandi.example.org/own/a'] = '8000000'
    expect(await nextDay(own(corrected))).toMatchObject({ changed: 1 })
    const [change, ...others] = (await one()).changes
    expect(others).toEqual([])
    expect(change).toMatchObject({ field: 'amount', before: '{"total":5000000}', after: '{"total":8000000}' })
  })
})
