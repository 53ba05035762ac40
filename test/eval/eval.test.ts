import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const ROOT = resolve(import.meta.dirname, '../..')
const FIXTURES = join(import.meta.dirname, 'fixtures')

type Ended = { code: number; out: string; errors: string }

/** Runs the command as a person would, from the project's folder. */
const evaluate = (...options: string[]): Promise<Ended> =>
  new Promise((done) => {
    execFile(
      process.execPath,
      ['--import', 'tsx', join(import.meta.dirname, 'eval.ts'), ...options],
      { cwd: ROOT },
      (error, out, errors) =>
        done({ code: typeof error?.code === 'number' ? error.code : error ? 1 : 0, out, errors }),
    )
  })

const FIGURES = String.raw`( +(1\.000|\.\d{3})){4}( +\d+\.\d\d s){2}`
const INTERVALS = String.raw`( +[+-](1\.000|\.\d{3}) \[[+-](1\.000|\.\d{3}), [+-](1\.000|\.\d{3})\]){4}`
const PEERS = [
  'natural TfIdf',
  'MiniSearch',
  'MiniSearch, Porter, stop words',
  'wink-bm25-text-search',
  'lunr',
]

describe('npm run eval, on sets of our own', { timeout: 60_000 }, () => {
  it('prints every engine with its figures and times, and ours minus each peer, both ways round', async () => {
    const { code, out } = await evaluate('--sets', FIXTURES)
    expect(code).toBe(0)
    expect(out).toContain('workshop · 3 queries over 5 documents · 1 without a right document left out')
    expect(out).toContain('workshop-prospective · 2 queries over 3 documents')
    expect(out).toContain('FIELD_MODEL {"title":{"weight":')
    for (const name of ['Segnavia', ...PEERS])
      expect(out.match(new RegExp(`^${name}${FIGURES}$`, 'gm')), name).toHaveLength(2)
    for (const name of PEERS)
      expect(out.match(new RegExp(`^  ${name}${INTERVALS}$`, 'gm')), name).toHaveLength(2)
    expect(out.match(/^Segnavia +\S+ +1\.000/gm), 'a right one first, for each query').toHaveLength(2)
  })

  it('writes figures and rankings as JSON, here of the first query of one set and ours alone', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'segnavia-eval-test-'))
    const json = join(folder, 'report.json')
    try {
      await evaluate('--sets', FIXTURES, '--only', 'workshop', '--alone', '--set-limit', '1', '--json', json)
      const report = JSON.parse(readFileSync(json, 'utf8'))
      expect(Object.keys(report.sets)).toEqual(['workshop'])
      expect(report.sets.workshop).toHaveLength(1)
      expect(report.sets.workshop[0].figures.MRR).toBe(1)
      expect(report.sets.workshop[0].rankings.potter.slice(0, 2).sort()).toEqual(['glazes', 'kilns'])
      expect(Object.keys(report.sets.workshop[0].rankings)).toEqual(['potter'])
    } finally {
      rmSync(folder, { recursive: true })
    }
  })

  it.each([
    [['--sets', '/no/such/folder'], /^No relevance sets in \/no\/such\/folder\. .*--sets DIR\.\n$/],
    [['--fast'], /^Unknown option '--fast'\. See npm run eval -- --help\.\n$/],
    [['--show', 'many'], /^--show expects a whole number, not many\.\n$/],
  ])('%j ends with code 2 and one line', async (options, line) => {
    const { code, out, errors } = await evaluate(...options)
    expect([code, out]).toEqual([2, ''])
    expect(errors).toMatch(line)
  })

  it.skipIf(!existsSync(join(ROOT, '.git')))(
    'beside another commit it prints the change of each measure and how many queries moved',
    async () => {
      const { code, out, errors } = await evaluate(
        '--sets',
        FIXTURES,
        '--only',
        'workshop',
        '--against',
        'HEAD',
      )
      expect([code, errors]).toEqual([0, ''])
      expect(out).toMatch(/^What changed since HEAD \([0-9a-f]{10}\): now minus then,/)
      expect(out).toMatch(/^workshop · 3 queries\n {2}nDCG@10 +[+-]/m)
      expect(out).toMatch(/by nDCG@10: \d better, \d worse, \d the same/)
    },
  )

  it.skipIf(!existsSync(join(ROOT, '.git')))(
    'beside a commit that does not exist it says so, and leaves nothing behind',
    async () => {
      const { code, errors } = await evaluate('--sets', FIXTURES, '--against', 'no-such-ref')
      expect(code).toBe(2)
      expect(errors).toMatch(/^No commit no-such-ref in this repository\..*\n$/)
    },
  )
})
