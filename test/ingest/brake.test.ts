import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { heldRun, type SourceRun } from '../../shared/domain/source-run.ts'
import { readSourceRuns } from '../../shared/store/source-runs.ts'
import { aCall, type Bench, type Laboratory, manyCalls, startLaboratory } from './bench.ts'

let laboratory: Laboratory
beforeAll(async () => {
  laboratory = await startLaboratory()
})
afterAll(() => laboratory.close())

const past = (key: string) => aCall(key, { scadenza_bando: '2021-03-12T11:00:00+00:00' })
const flood = () => [
  ...manyCalls(30),
  ...Array.from({ length: 40 }, (_, n) => past(`passato-${n}`)),
  ...Array.from({ length: 35 }, (_, n) => aCall(`senza-data-${n}`, { scadenza_bando: null })),
]

/** Thirty calls yesterday; today seventy-five more, long past or without a date. */
const flooded = async (): Promise<Bench & { held: SourceRun }> => {
  const bench = await laboratory.bench()
  bench.site.calls = manyCalls(30)
  await bench.read()
  bench.site.calls = flood()
  return { ...bench, held: await bench.nextDay() }
}

describe('a run that is out of proportion', () => {
  it('is held back: its pages are archived, nothing of it is stored, and nobody is told', async () => {
    const bench = await laboratory.bench()
    bench.site.calls = manyCalls(30)
    await bench.read()
    const [before, told] = [await bench.stored(), laboratory.told()]
    bench.site.calls = flood()
    const run = await bench.nextDay()
    expect(run).toMatchObject({
      state: 'quarantined',
      read: 105,
      added: 0,
      census: { open: 30, fresh: 35, longPast: 40, vanished: 0, reopened: 0, moved: 0 },
    })
    expect(run.lastCompleteAt).toBe('2026-06-01T03:30:00Z')
    expect(await bench.stored()).toEqual(before)
    expect(laboratory.told()).toBe(told)
    for (const page of run.pages)
      expect(await laboratory.cloud.blobs.get(`pages/rer-imprese/${page}.gz`)).toBeDefined()
  })

  it('shows up to twenty of the calls, with id, title and what is strange', async () => {
    const { held } = await flooded()
    expect(held.suspects).toHaveLength(20)
    expect(held.suspects?.slice(0, 2).map(({ id, what }) => [id, what])).toEqual([
      ['rer-imprese:senza-data-0', 'new; last deadline: no deadline stated'],
      ['rer-imprese:passato-0', 'listed as open; its last deadline was 2021-03-12'],
    ])
  })

  it('is superseded by the next run in proportion, which loses nothing of what was new beside it', async () => {
    const { site, nextDay, stored, read, table } = await flooded()
    site.calls = [...manyCalls(30), aCall('nuovo')]
    expect(await nextDay()).toMatchObject({ state: 'complete', added: 1, missing: 0 })
    expect((await stored()).map(({ missedRuns, changes }) => [missedRuns, changes.length])).toEqual(
      Array.from({ length: 31 }, () => [0, 0]),
    )
    const runs = await readSourceRuns(table, 'rer-imprese', 9)
    expect(heldRun(runs)).toBeUndefined()
    await expect(read({ release: runs[1]?.startedAt })).rejects.toThrow('found one that is superseded')
  })

  it('whose next one is as before the accident finds the page unchanged', async () => {
    const { site, nextDay } = await flooded()
    site.calls = manyCalls(30)
    expect(await nextDay()).toMatchObject({ state: 'unchanged', read: 30 })
  })

  it('is held back again as long as it lasts', async () => {
    const { nextDay, table } = await flooded()
    for (let day = 0; day < 3; day += 1) expect((await nextDay()).state).toBe('quarantined')
    const runs = await readSourceRuns(table, 'rer-imprese', 9)
    expect(heldRun(runs)?.startedAt).toBe(runs[0]?.startedAt)
  })
})

describe('deadlines that all move at once', () => {
  const shifted = (at: string) => manyCalls(30).map((call) => ({ ...call, scadenza_bando: at }))

  it.each([
    ['two hours, as when a site forgets its time zone', '2026-07-10T12:00:00+00:00', '2026-07-10 14:00'],
    ['to nowhere, as when a template loses them', null, 'no deadline stated'],
  ])('are held back, with each before and after: %s', async (_, at, after) => {
    const { site, read, nextDay, stored } = await laboratory.bench()
    site.calls = manyCalls(30)
    await read()
    const before = await stored()
    site.calls = shifted(at as string)
    const run = await nextDay()
    expect(run).toMatchObject({ state: 'quarantined', census: { open: 30, moved: 30, fresh: 0 } })
    expect(run.problem).toContain('at most 10 deadlines of open calls moved beside 30 open')
    expect(run.suspects?.[0]).toMatchObject({
      id: 'rer-imprese:altro-0',
      what: `deadline moved from 2026-07-10 12:00 to ${after}`,
    })
    expect(await stored()).toEqual(before)
  })

  it('by seconds, or for the ten calls of one decree, are believed', async () => {
    const { site, read, nextDay } = await laboratory.bench()
    site.calls = manyCalls(30)
    await read()
    site.calls = shifted('2026-07-10T10:00:41+00:00').map((call) => ({
      ...call,
      description: 'Nuovo testo.',
    }))
    expect(await nextDay()).toMatchObject({ state: 'complete', changed: 0, census: { moved: 0 } })
    site.calls = [...shifted('2026-09-10T10:00:00+00:00').slice(0, 10), ...manyCalls(30).slice(10)]
    expect(await nextDay()).toMatchObject({ state: 'complete', changed: 10, census: { moved: 10 } })
  })
})

describe('a quarantined run that an operator releases', () => {
  it('is read from its archived pages, with the brake off, whatever the site says by now', async () => {
    const { site, clock, read, stored, held } = await flooded()
    site.instead = () => ({ status: 503, headers: {}, body: '' })
    clock.moveTo('2026-06-02T09:00:00Z')
    const told = laboratory.told()
    expect(await read({ release: held.startedAt })).toMatchObject({
      state: 'complete',
      added: 75,
      released: held.startedAt,
      lastCompleteAt: held.startedAt,
      pages: held.pages,
    })
    expect(await stored()).toHaveLength(105)
    expect(laboratory.told()).toBe(told + 1)
    expect((await stored()).filter(({ baseline }) => !baseline)).toHaveLength(75)
  })

  it('has become what is usual: the same page the day after is unchanged', async () => {
    const { clock, read, nextDay, held } = await flooded()
    clock.moveTo('2026-06-02T09:00:00Z')
    await read({ release: held.startedAt })
    expect((await nextDay()).state).toBe('unchanged')
  })

  it('of which the pages are gone fails with the reason, and stores nothing', async () => {
    const { site, clock, nextDay, read, stored } = await flooded()
    site.calls.push(aCall(`di-${clock.now()}-${laboratory.replay.gateway.slice(-5)}`))
    const held = await nextDay()
    const { endpoint, bucket } = laboratory.cloud.servers.blobs
    for (const page of held.pages)
      await fetch(`${endpoint}/${bucket}/pages/rer-imprese/${page}.gz`, { method: 'DELETE' })
    clock.moveTo('2026-06-03T09:00:00Z')
    const run = await read({ release: held.startedAt })
    expect(run).toMatchObject({ state: 'failed', added: 0, lastCompleteAt: '2026-06-01T03:30:00Z' })
    expect(run.problem).toContain('expected page 1 of 3 in the archive, found none. Read the source anew.')
    expect(await stored()).toHaveLength(30)
  })

  it('cannot be released twice, nor one that never was', async () => {
    const { clock, read, held } = await flooded()
    clock.moveTo('2026-06-02T09:00:00Z')
    await read({ release: held.startedAt })
    await expect(read({ release: held.startedAt })).rejects.toThrow('No run of this source waits.')
    await expect(read({ release: '2026-05-01T03:30:00Z' })).rejects.toThrow('found none')
  })
})

describe('what the brake lets pass', () => {
  it("a source's first whole reading, however much of it is long past", async () => {
    const { site, read } = await laboratory.bench()
    site.calls = flood()
    expect(await read()).toMatchObject({ state: 'complete', baseline: true, added: 105 })
  })

  it('a file that a person brought', async () => {
    const { read } = await laboratory.bench()
    const row = (n: number) =>
      JSON.stringify({ ID_Incentivo: n, Titolo: `Bando ${n}`, Link_istituzionale: 'https://www.example.org' })
    const bring = (count: number) =>
      laboratory.cloud.blobs.put(
        'uploads/many.jsonl',
        Array.from({ length: count }, (_, n) => row(n)).join('\n'),
      )
    const upload = { source: 'it-incentivi', upload: 'uploads/many.jsonl' }
    await bring(3)
    await read(upload)
    await bring(60)
    expect(await read(upload)).toMatchObject({ state: 'complete', added: 57 })
  })

  it('ten new calls at a site that had one', async () => {
    const { site, read, nextDay } = await laboratory.bench()
    site.calls = [aCall('a')]
    await read()
    site.calls.push(...manyCalls(10))
    expect(await nextDay()).toMatchObject({ state: 'complete', added: 10 })
  })

  it('old calls that their source itself marks closed, as when a site lists its archive', async () => {
    const { site, read, nextDay } = await laboratory.bench()
    site.calls = manyCalls(3)
    await read()
    const archive = Array.from({ length: 40 }, (_, n) => ({
      ...past(`archivio-${n}`),
      bando_state: ['closed', 'Chiuso'],
    }))
    site.calls.push(...archive)
    expect(await nextDay()).toMatchObject({ state: 'complete', added: 40 })
  })
})
