import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openKept } from '../../infra/local/kept.ts'
import { readOpportunities } from '../../shared/store/opportunities.ts'
import { readSourceRuns } from '../../shared/store/source-runs.ts'
import { type Bench, type Laboratory, startLaboratory } from '../ingest/bench.ts'
import { atDesk } from './desk.ts'

const row = (n: number) =>
  JSON.stringify({ ID_Incentivo: n, Titolo: `Bando ${n}`, Link_istituzionale: 'https://www.example.org' })
const now = () => '2026-06-29T05:30:00Z'

let root: string
let laboratory: Laboratory
let bench: Bench
beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'segnavia-import-'))
  writeFileSync(join(root, 'export.jsonl'), [row(1), row(2)].join('\n'))
  writeFileSync(join(root, 'other.html'), '<p>Pagina in manutenzione</p>')
  laboratory = await startLaboratory()
  bench = await laboratory.bench()
})
afterAll(async () => {
  await laboratory.close()
  rmSync(root, { recursive: true })
})
const importing = (...words: string[]) => atDesk({ root })('import', ...words)

describe('a file brought by hand to a deployment', () => {
  it('is kept among its uploads, and the one line printed that has ingest read it', async () => {
    const deployment = ['--table', bench.table.name, '--blobs', laboratory.cloud.servers.blobs.bucket]
    const { code, text } = await importing('it-incentivi', 'export.jsonl', ...deployment)
    expect(text).toContain('2 calls and 0 refused rows, kept as uploads/it-incentivi-')
    expect(code).toBe(0)
    const event = JSON.parse(/--payload '(.+)'/.exec(text)?.[1] ?? '')
    expect(await bench.read(event)).toMatchObject({ state: 'complete', uploaded: true, added: 2 })
  })
})

describe('a file brought by hand to what npm start has kept', () => {
  it('is read at once, at the hour at which the clock stood', async () => {
    const folder = join(root, 'kept')
    mkdirSync(join(folder, 'table'), { recursive: true })
    const at = '2026-06-08T06:00:00Z'
    writeFileSync(join(folder, 'world.json'), JSON.stringify({ monday: at, clock: at, linkKeys: '{}' }))
    const before = { ...process.env }
    try {
      const { code, text } = await importing('it-incentivi', 'export.jsonl', '--folder', 'kept')
      expect(text).toContain('Read: 2 new, 0 changed.')
      expect(code).toBe(0)
      const kept = await openKept({ folder: 'kept', root }, now, (message) => new Error(message))
      const { table } = kept.services
      expect(await readOpportunities(table, 'it-incentivi')).toHaveLength(2)
      const [run] = await readSourceRuns(table, 'it-incentivi')
      expect(run).toMatchObject({ uploaded: true, startedAt: expect.stringMatching(/^2026-06-08T06:00/) })
      await kept.close()
    } finally {
      process.env = before
    }
  })
})

describe('an import that cannot be', () => {
  it.each([
    ['of no file', ['it-incentivi'], 2, 'Expected a source and one file, found 1 words.'],
    ['to a source that takes none', ['rer-imprese', 'export.jsonl'], 2, 'Expected a source that takes files'],
    ['of a file that is not there', ['it-incentivi', 'none.csv'], 2, 'which is none'],
    [
      'of an address',
      ['it-incentivi', 'https://www.example.org/x.csv'],
      2,
      'Expected a file, found an address',
    ],
    ['where nothing is kept', ['it-incentivi', 'export.jsonl', '--folder', 'no'], 2, 'Start it once'],
    ['of another file', ['it-incentivi', 'other.html', '--folder', 'no'], 1, 'it-incentivi'],
  ])('is refused with the remedy: %s', async (_, words, code, expected) => {
    const outcome = await importing(...words)
    expect(outcome.text).toContain(expected)
    expect(outcome.code).toBe(code)
  })
})
