import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Cloud, startCloud } from '../builders/cloud.ts'
import { aSource, asWritten, ownBench } from './own-source.ts'

let cloud: Cloud
beforeAll(async () => {
  cloud = await startCloud()
})
afterAll(() => cloud.close())

const feed = aSource(asWritten, { lists: 'latest' })

describe('a source that lists only the latest', () => {
  it('says nothing by what it no longer lists: no call is missing, and none is ever withdrawn', async () => {
    const { site, read, nextDay, one } = await ownBench(cloud)
    site.list({ id: 'a' }, { id: 'b' })
    await read(feed)
    site.list({ id: 'b' }, { id: 'c' })
    for (let run = 0; run < 5; run += 1) expect(await nextDay(feed)).toMatchObject({ missing: 0 })
    expect(await one()).toMatchObject({ missedRuns: 0, version: 1, changes: [] })
    expect((await one()).withdrawnAt).toBeUndefined()
  })

  it('may change altogether overnight without being doubted for what is gone', async () => {
    const { site, read, nextDay } = await ownBench(cloud)
    site.list(...Array.from({ length: 10 }, (_, n) => ({ id: `vecchio-${n}` })))
    await read(feed)
    site.list(...Array.from({ length: 10 }, (_, n) => ({ id: `nuovo-${n}` })))
    expect(await nextDay(feed)).toMatchObject({ state: 'complete', added: 10, census: { vanished: 0 } })
  })

  it('changes what it lists again', async () => {
    const { site, read, nextDay, one } = await ownBench(cloud)
    site.list({ id: 'a' })
    await read(feed)
    site.list({ id: 'b' })
    await nextDay(feed)
    site.list({ id: 'a', deadline: '2026-12-01T11:00:00Z' })
    expect(await nextDay(feed)).toMatchObject({ changed: 1 })
    expect((await one()).changes.map(({ field }) => field)).toEqual(['deadline'])
  })
})

describe('a call that its source closes', () => {
  const source = aSource((row) => ({ ...asWritten(row), ...(row.closed ? { closedBySource: true } : {}) }))

  it('before its deadline is told once, and opening it again is told too', async () => {
    const { site, read, nextDay, one } = await ownBench(cloud)
    site.list({ id: 'a' })
    await read(source)
    site.list({ id: 'a', closed: true })
    expect(await nextDay(source)).toMatchObject({ changed: 1 })
    expect(await nextDay(source)).toMatchObject({ state: 'unchanged' })
    site.list({ id: 'a', closed: true, eur: 5, title: 'Contributi per il campionario digitale' })
    await nextDay(source)
    site.list({ id: 'a', eur: 5 })
    await nextDay(source)
    expect((await one()).changes.map(({ field }) => field)).toEqual(['closed', 'amount', 'reopened'])
  })
})
