import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const ROOT = resolve(import.meta.dirname, '../..')
const SHARED = join(ROOT, 'shared')

const filesUnder = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))

type Arrow = { from: string; to: string }

/** Every import line, with a relative path resolved to the project and a package left as it is. */
const arrowsOf = (file: string): Arrow[] =>
  [
    ...readFileSync(file, 'utf8').matchAll(/^(?:import|export)\b[^'"]*?from '([^']+)'|^import '([^']+)'/gm),
  ].map(([, from, bare]) => {
    const path = from ?? bare ?? ''
    return {
      from: relative(ROOT, file),
      to: path.startsWith('.') ? relative(ROOT, resolve(dirname(file), path)) : path,
    }
  })

const arrows = ['functions', 'shared', 'infra'].flatMap((top) =>
  filesUnder(join(ROOT, top)).flatMap(arrowsOf),
)
const offending = (wrong: (arrow: Arrow) => boolean): string[] =>
  arrows.filter(wrong).map(({ from, to }) => `${from} imports ${to}`)
const top = (path: string): string => path.split('/')[0] ?? ''
const part = (path: string): string => path.split('/').slice(0, 2).join('/')

describe('imports run one way: functions, then shared, then its domain', () => {
  it('shared never looks up to functions, infra or tests', () =>
    expect(
      offending(({ from, to }) => top(from) === 'shared' && ['functions', 'infra', 'test'].includes(top(to))),
    ).toEqual([]))

  it('functions never look to infra or tests', () =>
    expect(
      offending(({ from, to }) => top(from) === 'functions' && ['infra', 'test'].includes(top(to))),
    ).toEqual([]))

  it('the domain knows its own files, zod and the calendar, and nothing else', () =>
    expect(
      offending(
        ({ from, to }) =>
          part(from) === 'shared/domain' &&
          !['zod', 'temporal-polyfill'].includes(to) &&
          part(to) !== 'shared/domain',
      ),
    ).toEqual([]))

  it('a function takes from another only what it decides, never its edge', () =>
    expect(
      offending(
        ({ from, to }) =>
          top(from) === 'functions' &&
          top(to) === 'functions' &&
          part(from) !== part(to) &&
          to.endsWith('/handler.ts'),
      ),
    ).toEqual([]))

  it('the pure parts know no network, table or file: matching, search, digests and sources', () =>
    expect(
      offending(
        ({ from, to }) =>
          /^shared\/(matching|search|digests|sources)\//.test(from) &&
          /^(@aws-sdk|node:(fs|http|https|net)|shared\/(store|blobs|http|mail|runtime))/.test(to),
      ),
    ).toEqual([]))

  it('natural is imported in one file, by its stemmers alone', () => {
    const natural = arrows.filter(({ to }) => to === 'natural' || to.startsWith('natural/'))
    expect([...new Set(natural.map(({ from }) => from))]).toEqual(['shared/matching/terms.ts'])
    expect(natural.filter(({ to }) => !to.startsWith('natural/lib/natural/stemmers/'))).toEqual([])
  })

  it('the folders of shared have no circle among them', () => {
    const edges = new Map<string, Set<string>>()
    for (const { from, to } of arrows) {
      if (top(from) !== 'shared' || top(to) !== 'shared' || part(from) === part(to)) continue
      edges.set(part(from), (edges.get(part(from)) ?? new Set()).add(part(to)))
    }
    const circles: string[] = []
    const visit = (folder: string, path: string[]): void => {
      if (path.includes(folder)) circles.push([...path.slice(path.indexOf(folder)), folder].join(' > '))
      else for (const next of edges.get(folder) ?? []) visit(next, [...path, folder])
    }
    for (const folder of readdirSync(SHARED)) visit(`shared/${folder}`, [])
    expect([...new Set(circles)]).toEqual([])
  })
})
