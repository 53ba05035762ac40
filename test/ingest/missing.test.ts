import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { json } from '../../infra/local/replay/answers.ts'
import { exportRow } from '../builders/source-pages.ts'
import { aCall, type Bench, type Laboratory, manyCalls, on, startLaboratory } from './bench.ts'

let laboratory: Laboratory
beforeAll(async () => {
  laboratory = await startLaboratory()
})
afterAll(() => laboratory.close())

const id = 'rer-imprese:a'

/** A source that listed call `a` and three others, and now no longer lists `a`. */
const withoutA = async (): Promise<Bench> => {
  const bench = await laboratory.bench()
  bench.site.calls = [aCall('a'), ...manyCalls(3)]
  await bench.read()
  bench.site.calls = manyCalls(3)
  return bench
}

describe('a call that its source no longer lists', () => {
  it('is withdrawn after three complete runs, not before, also while the page stays as it is', async () => {
    const { nextDay, one } = await withoutA()
    for (const missedRuns of [1, 2]) {
      expect(await nextDay()).toMatchObject({ state: 'complete', missing: 1 })
      expect(await one(id)).toMatchObject({ missedRuns, version: 1 })
      expect((await one(id)).withdrawnAt).toBeUndefined()
    }
    const told = laboratory.told()
    await nextDay()
    expect(await one(id)).toMatchObject({
      withdrawnAt: on('2026-06-04'),
      version: 2,
      changes: [{ field: 'withdrawn', version: 2, at: on('2026-06-04') }],
    })
    expect(laboratory.told()).toBe(told + 1)
    expect(await nextDay()).toMatchObject({ missing: 0 })
    expect(await nextDay()).toMatchObject({ state: 'unchanged' })
  })

  it('is missed in complete runs only: a failed one in between neither counts nor forgets', async () => {
    const { site, nextDay, one } = await withoutA()
    await nextDay()
    site.instead = () => ({ status: 404, headers: {}, body: '' })
    expect(await nextDay()).toMatchObject({ state: 'failed' })
    expect((await one(id)).missedRuns).toBe(1)
    site.instead = undefined
    expect(await nextDay()).toMatchObject({ state: 'complete', missing: 1 })
    await nextDay()
    expect((await one(id)).withdrawnAt).toEqual(on('2026-06-05'))
  })

  it('counts from nought again when it comes back in between, and that is no change', async () => {
    const { site, nextDay, one } = await withoutA()
    await nextDay()
    await nextDay()
    site.calls = [aCall('a'), ...manyCalls(3)]
    expect(await nextDay()).toMatchObject({ changed: 0, missing: 0 })
    expect(await one(id)).toMatchObject({ missedRuns: 0, version: 1, changes: [] })
    site.calls = manyCalls(3)
    await nextDay()
    await nextDay()
    expect((await one(id)).withdrawnAt).toBeUndefined()
  })

  it('is open again when it comes back after all', async () => {
    const { site, nextDay, one } = await withoutA()
    for (let run = 0; run < 3; run += 1) await nextDay()
    site.calls = [aCall('a'), ...manyCalls(3)]
    expect(await nextDay()).toMatchObject({ changed: 1 })
    const call = await one(id)
    expect(call.withdrawnAt).toBeUndefined()
    expect(call).toMatchObject({ missedRuns: 0, version: 3 })
    expect(call.changes.map(({ field }) => field)).toEqual(['withdrawn', 'reopened'])
  })

  it('past its deadline has simply ended, and is not missed', async () => {
    const { clock, nextDay, one } = await withoutA()
    clock.moveTo('2026-07-11T03:30:00Z')
    for (let run = 0; run < 4; run += 1) expect(await nextDay()).toMatchObject({ missing: 0 })
    expect(await one(id)).toMatchObject({ missedRuns: 0, version: 1 })
  })
})

describe('a page from which more than half of the open calls are gone at once', () => {
  it('is doubted, not the calls: none is counted as missing, and the run is held back until it is itself again', async () => {
    const { site, read, nextDay, stored } = await laboratory.bench()
    site.calls = manyCalls(10)
    await read()
    site.calls = manyCalls(4)
    for (let run = 0; run < 4; run += 1)
      expect(await nextDay()).toMatchObject({ state: 'quarantined', missing: 0 })
    expect((await stored()).filter(({ missedRuns, withdrawnAt }) => missedRuns || withdrawnAt)).toEqual([])
    site.calls = [...manyCalls(10), aCall('nuovo')]
    expect(await nextDay()).toMatchObject({ state: 'complete', added: 1, missing: 0 })
  })

  it('is measured against the open calls, however many closed ones are remembered', async () => {
    const { site, read, nextDay, stored } = await laboratory.bench()
    const closed = Array.from({ length: 20 }, (_, n) =>
      aCall(`chiuso-${n}`, { scadenza_bando: '2026-05-10T10:00:00+00:00' }),
    )
    site.calls = [...closed, ...manyCalls(4)]
    await read()
    site.calls = closed
    const run = await nextDay()
    expect(run.state).toBe('quarantined')
    expect(run.problem).toContain('expected at most 3 open calls gone beside 4 open')
    expect((await stored()).every(({ missedRuns }) => missedRuns === 0)).toBe(true)
  })

  it('is believed of a small site: its one open call may well be gone', async () => {
    const { site, read, nextDay, one } = await laboratory.bench()
    const closed = aCall('chiuso', { scadenza_bando: '2026-05-10T10:00:00+00:00' })
    site.calls = [aCall('a'), closed]
    await read()
    site.calls = [closed]
    for (let run = 0; run < 3; run += 1) expect(await nextDay()).toMatchObject({ missing: 1 })
    expect((await one(id)).withdrawnAt).toBeDefined()
  })

  it('is believed at exactly half', async () => {
    const { site, read, nextDay } = await laboratory.bench()
    site.calls = manyCalls(4)
    await read()
    site.calls = manyCalls(2)
    const run = await nextDay()
    expect(run).toMatchObject({ missing: 2 })
    expect(run.problem).toBeUndefined()
  })
})

describe('a file brought by hand', () => {
  it('does not hide that calls of an unchanged page are missing', async () => {
    const { nextDay, read, site } = await laboratory.bench()
    const solr = (ids: number[]) => () =>
      json({
        response: {
          numFound: ids.length,
          start: 0,
          docs: ids.map((id) => ({
            zs_nid: String(id),
            zs_title: `Bando ${id}`,
            zs_url: 'https://www.example.org',
          })),
        },
      })
    const incentives = { source: 'it-incentivi' }
    site.instead = solr([1, 2, 3, 4])
    expect(await read(incentives)).toMatchObject({ state: 'complete', added: 4 })
    site.instead = solr([1, 2, 3])
    expect(await nextDay(incentives)).toMatchObject({ missing: 1 })
    await laboratory.cloud.blobs.put('uploads/one.jsonl', exportRow({ ID_Incentivo: 9 }))
    await nextDay({ ...incentives, upload: 'uploads/one.jsonl' })
    expect(await nextDay(incentives)).toMatchObject({ state: 'complete', missing: 2 })
  })

  it('says nothing of the calls that it lacks', async () => {
    const { read, stored } = await laboratory.bench()
    const upload = { source: 'it-incentivi', upload: 'uploads/part.jsonl' }
    const rows = [1, 2, 3].map((number) => exportRow({ ID_Incentivo: number }))
    await laboratory.cloud.blobs.put(upload.upload, rows.join('\n'))
    await read(upload)
    for (let run = 0; run < 4; run += 1) {
      await laboratory.cloud.blobs.put(upload.upload, exportRow({ ID_Incentivo: 3, Titolo: `Bando ${run}` }))
      expect(await read(upload)).toMatchObject({ state: 'complete', missing: 0 })
    }
    expect((await stored('it-incentivi')).map(({ missedRuns }) => missedRuns)).toEqual([0, 0, 0])
  })
})

describe('what a file brought by hand says of its source', () => {
  const incentives = { source: 'it-incentivi' }
  const upload = { ...incentives, upload: 'uploads/first.jsonl' }
  const bring = (...ids: number[]) =>
    laboratory.cloud.blobs.put(
      upload.upload,
      ids.map((number) => exportRow({ ID_Incentivo: number })).join('\n'),
    )

  it('a first file is a back catalogue, a later one brings news', async () => {
    const { read, stored } = await laboratory.bench()
    await bring(1, 2)
    await read(upload)
    await bring(1, 2, 3)
    await read(upload)
    expect((await stored('it-incentivi')).map(({ baseline }) => baseline)).toEqual([true, true, false])
  })

  it('is not that the site was read: its silence is still heard', async () => {
    const { read } = await laboratory.bench()
    await bring(1)
    expect((await read(upload)).lastCompleteAt).toBeUndefined()
  })
})

describe('a row that can no longer be read', () => {
  it('is listed all the same: its call is not missing', async () => {
    const { site, read, nextDay, one } = await laboratory.bench()
    site.calls = [aCall('a'), ...manyCalls(3)]
    await read()
    site.calls = [aCall('a', { '@id': 'ftp://example.org/a' }), ...manyCalls(3)]
    expect(await nextDay()).toMatchObject({ refused: 1, missing: 0 })
    expect(await one(id)).toMatchObject({ missedRuns: 0 })
  })
})
