import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { settle } from '../../functions/ingest/settle.ts'
import { json } from '../../infra/local/replay/answers.ts'
import { fitting } from '../../shared/store/opportunities.ts'
import { readings } from '../../shared/store/source-readings.ts'
import { readSourceRuns } from '../../shared/store/source-runs.ts'
import { aDeadline, anOpportunity } from '../builders/opportunity.ts'
import { refuses } from '../servers/faulty-table.ts'
import { aCall, type Laboratory, manyCalls, startLaboratory } from './bench.ts'

let laboratory: Laboratory
beforeAll(async () => {
  laboratory = await startLaboratory()
})
afterAll(() => laboratory.close())
beforeEach(() => {
  vi.stubEnv('AWS_LAMBDA_FUNCTION_NAME', undefined)
})
afterEach(() => vi.restoreAllMocks())

const usual = { minimumRows: 30 }
const html = (body: string) => ({ status: 200, headers: { 'content-type': 'text/html' }, body })

describe('C11 a page that has another layout', () => {
  it.each([
    [
      'no calls where there were forty',
      () => json({ items: [], items_total: 0 }),
      'at least 30 rows, found 0',
    ],
    ['rows of another kind', () => json({ results: manyCalls(40) }), 'a batch of @search'],
    ['a page of HTML', () => html('<html><body>Sito in manutenzione</body></html>'), 'a page of HTML'],
    ['half an answer', () => html('{"items": [{"@id": "https://'), 'JSON that is cut off'],
    ['nothing', () => html(''), 'an empty answer'],
  ])(
    '(%s) closes nothing, tells nobody, and the run has failed with its reason',
    async (_, instead, reason) => {
      const { site, read, nextDay, stored } = await laboratory.bench()
      site.calls = manyCalls(40)
      await read(usual)
      const before = await stored()
      const told = laboratory.told()
      site.instead = instead
      for (let run = 0; run < 4; run += 1) {
        const failed = await nextDay(usual)
        expect(failed).toMatchObject({ state: 'failed', missing: 0, lastCompleteAt: '2026-06-01T03:30:00Z' })
        expect(failed.problem).toContain(reason)
      }
      expect(await stored()).toEqual(before)
      expect(laboratory.told()).toBe(told)
    },
  )
})

describe('C12 pages without an end', () => {
  it('are followed to the cap of the source, and nothing of them is believed', async () => {
    const { site, read, stored } = await laboratory.bench()
    site.instead = (url) => {
      const start = Number(url.searchParams.get('b_start') ?? 0)
      const next = new URL(url)
      next.searchParams.set('b_start', String(start + 1))
      return json({ items: [aCall(`n-${start}`)], items_total: 1_000_000, batching: { next: next.href } })
    }
    const before = laboratory.replay.asked()['imprese.regione.emilia-romagna.it'] ?? 0
    expect(await read()).toMatchObject({
      state: 'failed',
      problem: expect.stringContaining('expected at most 20 pages, a further one is announced'),
    })
    const pages = (laboratory.replay.asked()['imprese.regione.emilia-romagna.it'] ?? 0) - before - 1
    expect(pages).toBe(20)
    expect(await stored()).toEqual([])
  })
})

describe('C21 a source that cannot be reached for a week', () => {
  it('keeps its calls, is named as silent after 60 hours, and raises one alarm by what it no longer counts', async () => {
    vi.stubEnv('AWS_LAMBDA_FUNCTION_NAME', 'ingest')
    const counted: string[] = []
    vi.spyOn(process.stdout, 'write').mockImplementation((line) => {
      if (String(line).includes('"SourceRead":1')) counted.push(String(line))
      return true
    })
    const { site, table, clock, read, nextDay, stored } = await laboratory.bench()
    site.calls = manyCalls(3)
    await read()
    const before = await stored()
    expect(counted).toHaveLength(1)
    site.instead = () => ({ status: 503, headers: {}, body: '' })
    const silent = async () =>
      (await readings(table, clock.now())).find(({ name }) => name.endsWith('Imprese'))?.silentSince
    const days: (string | undefined)[] = []
    for (let day = 0; day < 7; day += 1) {
      expect(await nextDay()).toMatchObject({ state: 'failed', missing: 0 })
      days.push(await silent())
    }
    expect(days).toEqual([undefined, undefined, ...Array.from({ length: 5 }, () => '2026-06-01T03:30:00Z')])
    expect(await stored()).toEqual(before)
    // The alarm rings once, on the absence of this count: see the alarms of the pipeline.
    expect(counted).toHaveLength(1)
    site.instead = undefined
    expect(await nextDay()).toMatchObject({ state: 'complete', missing: 0 })
    expect(await silent()).toBeUndefined()
    expect(counted).toHaveLength(2)
  })
})

describe('B5 a call larger than the 400 KB of a row', () => {
  it('is stored with its text cut and a flag that says so, and the run goes on', async () => {
    const { site, read, one, stored } = await laboratory.bench()
    const huge = aCall('enorme', {
      text: { 'content-type': 'text/plain', data: '文'.repeat(99_000), encoding: 'utf-8' },
      materie: Array.from({ length: 9000 }, (_, n) => `Materia numero ${n} di un elenco`),
    })
    site.calls = [aCall('a'), huge, aCall('b')]
    expect(await read()).toMatchObject({ state: 'complete', added: 3, refused: 0 })
    const call = await one('rer-imprese:enorme')
    expect(Buffer.byteLength(JSON.stringify(call))).toBeLessThan(409_600)
    expect(call.text).toMatch(/^文{90000,}$/)
    expect(call.deadlines).toHaveLength(1)
    expect(call.flags).toContainEqual(expect.objectContaining({ field: 'text' }))
    expect(await stored()).toHaveLength(3)
  })

  it('is not written again while its row stays as it is', async () => {
    const { site, read, nextDay, one } = await laboratory.bench()
    site.calls = [aCall('enorme', { materie: [...Array(3000).keys()].map((n) => `${n}${'文'.repeat(60)}`) })]
    await read()
    const before = await one('rer-imprese:enorme')
    expect(Buffer.byteLength(JSON.stringify(before))).toBeLessThan(409_600)
    site.calls.push(aCall('b'))
    expect(await nextDay()).toMatchObject({ added: 1, changed: 0 })
    expect(await one('rer-imprese:enorme')).toEqual(before)
  })

  it('even without its lists is refused by itself, and the run goes on', async () => {
    const { site, read, stored } = await laboratory.bench()
    site.calls = [aCall('a'), aCall('enorme', { ente_bando: 'x'.repeat(500_000) }), aCall('b')]
    const run = await read()
    expect(run).toMatchObject({ state: 'complete', added: 2, refused: 1 })
    expect(run.refusals[0]?.row).toContain('enorme')
    expect(await stored()).toHaveLength(2)
  })

  it('by its changes keeps the latest of them, as one that changes for ever does', () => {
    const stage = (n: number) => ({
      ...aDeadline(`2027-01-01T00:${String(n % 60).padStart(2, '0')}:00Z`),
      text: 'x'.repeat(500),
    })
    let call = anOpportunity({ deadlines: [] })
    for (let n = 1; n <= 60; n += 1) {
      const deadlines = Array.from({ length: 10 }, (_, m) => stage(n + m))
      const { id, source, version, firstSeenAt, baseline, fingerprint, changes, missedRuns, ...draft } = call
      const settled = settle(source, call, { ...draft, deadlines }, `hash-${n}`, {
        now: '2026-06-01T03:30:00Z',
        baseline: false,
      })
      if (settled.kind !== 'changed') throw new Error('expected a change')
      call = fitting(settled.opportunity) ?? call
    }
    expect(Buffer.byteLength(JSON.stringify(call))).toBeLessThan(409_600)
    expect(call.version).toBe(61)
    expect(call.changes.at(-1)?.version).toBe(61)
    expect(call.changes.length).toBeGreaterThanOrEqual(10)
  })
})

describe('a table that fails in the middle of a run', () => {
  it('leaves a run that has failed with its reason, and the next one stores the rest', async () => {
    const { site, read, nextDay, stored, table } = await laboratory.bench()
    site.calls = manyCalls(6)
    laboratory.cloud.faulty.meet('PutItem', async (body, forward) => forward(body), 3)
    laboratory.cloud.faulty.meet('PutItem', refuses)
    expect(await read()).toMatchObject({ state: 'failed', problem: expect.stringContaining('not permitted') })
    expect(await stored()).toHaveLength(3)
    expect(await nextDay()).toMatchObject({ state: 'complete', baseline: true, added: 3 })
    expect(await stored()).toHaveLength(6)
    expect(await readSourceRuns(table, 'rer-imprese', 5)).toHaveLength(2)
  })
})
