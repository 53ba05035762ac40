import { spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { TEMPLATES } from '../../infra/source/templates.ts'
import { SOURCE_IDS } from '../../shared/sources/names.ts'
import { atDesk, ROOT } from './desk.ts'

let root: string
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'segnavia-new-'))
  for (const path of [
    'shared',
    'test/sources/known',
    'test/builders/source-pages.ts',
    'test/fixtures/sources',
  ])
    cpSync(join(ROOT, path), join(root, path), { recursive: true })
  symlinkSync(join(ROOT, 'node_modules'), join(root, 'node_modules'))
})
afterAll(() => rmSync(root, { recursive: true }))

const make = (...words: string[]) => atDesk({ root })('new', ...words)
const read = (path: string): string => readFileSync(join(root, path), 'utf8')
const options = (over: Record<string, string | undefined> = {}): string[] =>
  Object.entries({
    id: 'provincia-di-esempio',
    engine: 'feed',
    url: 'https://bandi.example.org/elenco/feed.xml',
    level: 'regional',
    ...over,
  }).flatMap(([name, value]) => (value === undefined ? [] : [`--${name}`, value]))

describe('a new source', () => {
  it.each(Object.keys(TEMPLATES))(
    'of the engine %s is a file, a name, a line, a fixture and what is known of it',
    async (engine) => {
      const id = `di-esempio-${engine}`
      const { code, text } = await make(...options({ id, engine, name: `L'ente "${engine}"` }))
      expect(text).toContain(`wrote   shared/sources/regional/${id}.ts`)
      expect(text).toContain(`Next:\n1. Look at the site: `)
      expect(code).toBe(0)
      expect(read('shared/sources/names.ts')).toContain(`  '${id}': 'L\\'ente "${engine}"',\n} as const`)
      expect(read('shared/sources/index.ts')).toContain(`from './regional/${id}.ts'`)
      expect(read(`test/fixtures/sources/${id}.${TEMPLATES[engine]?.fixture}`)).toBe('')
      expect(read('test/sources/known/index.ts')).toContain(`from './${id}.ts'`)
      expect(read('shared/sources/directory.ts')).toContain(
        `  '${id}': {\n    homepage: 'https://bandi.example.org',`,
      )
      const lines = read(`shared/sources/regional/${id}.ts`).trimEnd().split('\n').length
      expect(lines).toBeLessThanOrEqual(40)
    },
  )

  it('of every engine satisfies the types', () => {
    const { compilerOptions } = JSON.parse(readFileSync(join(ROOT, 'tsconfig.json'), 'utf8'))
    const include = [
      'shared/sources/regional/di-esempio-*',
      'shared/sources/index.ts',
      'test/sources/known/di-esempio-*',
    ]
    writeFileSync(join(root, 'tsconfig.json'), JSON.stringify({ compilerOptions, include }))
    const { stdout } = spawnSync(join(ROOT, 'node_modules/.bin/tsc'), ['-p', root], { encoding: 'utf8' })
    expect(stdout.split('\n').filter((line) => line.includes('di-esempio'))).toEqual([])
  })

  it('is read at an hour of its own', async () => {
    for (const id of ['primo', 'secondo']) await make(...options({ id }))
    const entries = read('shared/sources/directory.ts')
    expect(entries).toMatch(/ primo: \{[^}]*schedule: '\d+ \d \* \* \? \*'/)
  })
})

describe('what there is', () => {
  const snapshot = (): string =>
    [
      'shared/sources/names.ts',
      'shared/sources/index.ts',
      'test/sources/known/index.ts',
      'shared/sources/directory.ts',
    ]
      .map(read)
      .join()

  it('is never overwritten', async () => {
    mkdirSync(join(root, 'shared/sources/regional'), { recursive: true })
    cpSync(join(root, 'shared/sources/source.ts'), join(root, 'shared/sources/regional/occupato.ts'))
    const before = snapshot()
    const { code, text } = await make(...options({ id: 'occupato' }))
    expect(code).toBe(2)
    expect(text).toContain('Expected no file at shared/sources/regional/occupato.ts')
    expect(text).toContain('Nothing was written.')
    expect(snapshot()).toBe(before)
    expect(existsSync(join(root, 'test/sources/known/occupato.ts'))).toBe(false)
  })

  it.each([
    ['an id that a source has', { id: SOURCE_IDS[0] }, 'an --id that no source has'],
    [
      'no id',
      { id: undefined },
      '--id of 2 to 40 small letters, digits and single hyphens, beginning with a letter, found nothing',
    ],
    ['an id that leads elsewhere', { id: '../../package' }, '--id of 2 to 40 small letters'],
    ['an id that is code', { id: "a': x, 'b" }, '--id of 2 to 40 small letters'],
    ['a name of every object', { id: '__proto__' }, '--id of 2 to 40 small letters'],
    ['an engine that is none', { engine: 'soap' }, 'plone, feed, wordpress, socrata, html-list, csv'],
    ['an engine of every object', { engine: 'constructor' }, '--engine among'],
    ['a level that is none', { level: 'local' }, '--level among european, national, regional'],
    ['an address that is none', { url: 'bandi.example.org' }, '--url with the https address'],
    ['an address that runs', { url: 'javascript:alert(1)' }, '--url with the https address'],
    ['an address with a password', { url: 'https://a:b@example.org/' }, '--url with the https address'],
    ['a name of several lines', { name: 'a\nb' }, '--name of 1 to 80 letters'],
  ])('%s is refused, and nothing is written', async (_, over, expected) => {
    const before = snapshot()
    const { code, text } = await make(...options(over))
    expect(text).toContain(expected)
    expect(code).toBe(2)
    expect(snapshot()).toBe(before)
  })

  it('is not guessed at: a list that was written differently is left to a person', async () => {
    const other = mkdtempSync(join(tmpdir(), 'segnavia-other-'))
    cpSync(join(root, 'shared'), join(other, 'shared'), { recursive: true })
    cpSync(join(root, 'test'), join(other, 'test'), { recursive: true })
    cpSync(
      join(root, 'package.json').replace('package.json', 'tsconfig.json'),
      join(other, 'shared/sources/index.ts'),
    )
    const { code, text } = await atDesk({ root: other })('new', ...options({ id: 'altro' }))
    expect(code).toBe(2)
    expect(text).toContain('put the lines in by hand')
    expect(existsSync(join(other, 'shared/sources/regional/altro.ts'))).toBe(false)
    rmSync(other, { recursive: true })
  })

  it('text in an address or a name stays text', async () => {
    const { code } = await make(
      ...options({
        id: 'virgolette',
        url: "https://bandi.example.org/a'b/%60c",
        name: "D'Esempio */",
      }),
    )
    expect(code).toBe(0)
    expect(read('shared/sources/regional/virgolette.ts')).toContain("/** D'Esempio * /.")
  })
})
