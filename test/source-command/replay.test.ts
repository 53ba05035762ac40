import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aCall, type Bench, type Laboratory, manyCalls, startLaboratory } from '../ingest/bench.ts'
import { atDesk } from './desk.ts'

let laboratory: Laboratory
let bench: Bench
let root: string
beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'segnavia-replay-'))
  laboratory = await startLaboratory()
  bench = await laboratory.bench()
  bench.site.calls = manyCalls(8)
  await bench.read()
  bench.site.calls = [...manyCalls(8), aCall('nuovo', { title: 'Voucher \u001b[2Jper la maglieria' })]
  await bench.nextDay()
})
afterAll(async () => {
  await laboratory.close()
  rmSync(root, { recursive: true })
})

const replay = (...words: string[]) => atDesk({ root })('replay', ...words)
const deployment = () => ['--table', bench.table.name, '--blobs', laboratory.cloud.servers.blobs.bucket]

describe('the archived runs of a deployment', () => {
  it('are told one by one: what each would have told, and nothing of a baseline but its count', async () => {
    const { code, text } = await replay('rer-imprese', ...deployment())
    expect(code).toBe(0)
    const [first, second, told, end] = text.split('\n')
    expect(first).toMatch(/^2026-06-01 {2}baseline +8 read, 8 new, 0 changed, 0 withdrawn, 0 missing$/)
    expect(second).toMatch(/^2026-06-02 {2}complete +9 read, 1 new, 0 changed/)
    expect(told).toBe('    new        Voucher [2Jper la maglieria')
    expect(end).toBe('2 archived runs of rer-imprese read again; nothing was written.')
  })

  it('are told from a day on, as JSON where that is wanted', async () => {
    const { text } = await replay('rer-imprese', ...deployment(), '--since', '2026-06-02', '--json')
    expect(JSON.parse(text)).toMatchObject([{ state: 'complete', read: 9 }])
  })

  it('leave what is stored as it was', async () => {
    const before = await bench.stored()
    await replay('rer-imprese', ...deployment())
    expect(await bench.stored()).toEqual(before)
  })
})

describe('a replay that cannot be', () => {
  it.each([
    ['of nothing', [], 'Expected the id of one source to replay, found 0.'],
    ['of an unknown source', ['nobody'], 'Expected the id of a source, found "nobody".'],
    ['since no day', ['rer-imprese', '--since', '2026-02-31x'], '--since should be a day'],
    ['since a day that never was', ['rer-imprese', '--since', '2026-13-45'], '--since should be a day'],
    ['of half a deployment', ['rer-imprese', '--table', 'x'], '--table and --blobs should come together'],
    [
      'of a folder in which nothing is kept',
      ['rer-imprese'],
      'Start it once, name another folder with --folder',
    ],
  ])('is refused with the remedy: %s', async (_, words, expected) => {
    const { code, text } = await replay(...words)
    expect(text).toContain(expected)
    expect(code).toBe(2)
  })
})
