import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { load } from 'cheerio/slim'
import type { Draft } from '../../shared/domain/opportunity.ts'
import { euSedia } from '../../shared/sources/european/eu-sedia.ts'
import { itIncentiviExport } from '../../shared/sources/national/it-incentivi-export.ts'
import type { Source } from '../../shared/sources/source.ts'
import { fixture, hasSamples, READ_AT, sample } from '../builders/source-pages.ts'
import { collect, inTurn } from './measure.ts'
import { plain, type Row } from './rows.ts'

/** A page with what merely parsing it would be: its JSON, and the markup within that by cheerio. */
type Material = { what: string; source: Source; body: string; json: () => unknown[] }

const DAY = '2026-06-26'
const DAYS = new URL('../../../shared/samples/eu-sedia/days/', import.meta.url)

/** All rows of a recorded day, or the first so many, in one answer of the search. */
const euList = (most: number): string => {
  if (!hasSamples) return fixture('eu-sedia-page-1.json')
  const folder = new URL(`${DAY}/`, DAYS).pathname
  const results = readdirSync(folder)
    .filter((name) => name.endsWith('.json.gz'))
    .flatMap((name) => JSON.parse(gunzipSync(readFileSync(join(folder, name))).toString('utf8')).results)
    .slice(0, most)
  return JSON.stringify({ totalResults: results.length, pageNumber: 1, pageSize: results.length, results })
}

const materials = (most: number): Material[] => {
  const eu = euList(most)
  const rows = hasSamples
    ? sample('incentivi/opendata-export-rows.jsonl.gz')
    : fixture('it-incentivi-export.jsonl')
  const whole = (line: string): boolean => {
    try {
      return Boolean(JSON.parse(line))
    } catch {
      return false
    }
  }
  const lines = rows
    .split('\n')
    .filter((line) => line.trim() !== '' && whole(line))
    .slice(0, most)
  return [
    { what: 'EU list', source: euSedia, body: eu, json: () => JSON.parse(eu).results },
    {
      what: 'incentives export',
      source: itIncentiviExport,
      body: lines.join('\n'),
      json: () => lines.map((line) => JSON.parse(line)),
    },
  ]
}

/** Every text with markup in it, however deep. */
const markupIn = (value: unknown): string[] => {
  if (typeof value === 'string') return value.includes('<') ? [value] : []
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(markupIn) : []
}

const read = ({ source, body }: Material): Draft[] =>
  source.read({ request: source.first(READ_AT), body }, READ_AT).drafts

const rowsOf = (material: Material, rounds: number): Row[] => {
  const rows = material.json().length
  const markup = material.json().flatMap(markupIn)
  const [ours = 0, json = 0, both = 0] = inTurn(rounds, [
    () => read(material),
    () => material.json(),
    () => [...material.json(), ...markup.map((text) => load(text))],
  ])
  const what = `${material.what}, ${rows} rows`
  return [
    {
      part: 10,
      what: `${what}: read and checked`,
      figure: rows / (ours / 1000),
      unit: 'rows a second',
      ours,
      remark: `${plain(material.body.length / 1e6)} MB, ${markup.length} texts with markup`,
    },
    { part: 10, what: `${what}: beside JSON.parse alone`, figure: ours / json, unit: '×', ours, other: json },
    {
      part: 10,
      what: `${what}: beside JSON.parse and cheerio's load alone`,
      figure: ours / both,
      unit: '×',
      ours,
      other: both,
    },
  ]
}

/** What so many drafts hold, read again and again from the same page, as texts of their own. */
const memory = (material: Material, count: number): Row => {
  collect()
  const before = process.memoryUsage().heapUsed
  const drafts: Draft[] = []
  while (drafts.length < count) drafts.push(...read(material))
  collect()
  const held = process.memoryUsage().heapUsed - before
  const kept = drafts.length
  return {
    part: 10,
    what: `${kept.toLocaleString('en')} opportunities of the ${material.what} in memory`,
    figure: held / 1e6,
    unit: 'MB',
    remark: `${plain(held / kept / 1000)} KB each`,
  }
}

/**
 * Part 10: how fast pages become drafts, and what those hold.
 * @param count drafts in memory @param rounds measurements @param most rows that are read, of each source
 */
export const reading = (count: number, rounds: number, most = Number.POSITIVE_INFINITY): Row[] => {
  const all = materials(most)
  return [
    ...all.flatMap((material) => rowsOf(material, rounds)),
    ...all.map((material) => memory(material, count)),
  ]
}
