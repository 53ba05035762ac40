import { describe, expect, it } from 'vitest'
import { Draft } from '../../shared/domain/opportunity.ts'
import { sources, uploads } from '../../shared/sources/index.ts'
import { type Page, type Source, UnreadablePage } from '../../shared/sources/source.ts'
import { READ_AT, readBody } from '../builders/source-pages.ts'
import { KNOWN } from './known/index.ts'
import type { Counts } from './known/known.ts'

const STRANGERS: [what: string, body: string][] = [
  ['a login page', '<!doctype html><html><title>Accedi</title><form><input name="password"></form></html>'],
  ['an empty answer', ''],
  ['an empty object', '{}'],
  ['an empty list', '[]'],
  ['a bare null', 'null'],
  ['an error in JSON', '{"type":"throwable","message":"Internal error"}'],
  ['an empty list of another name', '{"data":{"rows":[]},"total":0}'],
  ['a bot wall', 'Access denied. Reference #18.2f3a'],
  [
    'a list that promises rows and holds none',
    '{"totalResults":40,"pageNumber":1,"pageSize":100,"results":[],"items":[],"items_total":40,"response":{"numFound":40,"start":0,"docs":[]}}',
  ],
]

const everySource: [string, Source][] = [
  ...sources.map((source): [string, Source] => [source.id, source]),
  ...uploads.map((source): [string, Source] => [`${source.id}, uploaded`, source]),
]

/** The source's pages, each with the request that brings it: the first, then whatever the page before announced. */
const pagesOf = (name: string, source: Source): { page: Page; counts: Counts }[] => {
  let request = source.first(READ_AT)
  return (KNOWN[name]?.pages ?? []).map(([body, counts]) => {
    const page = { request, body }
    request = source.read(page, READ_AT).next ?? request
    return { page, counts }
  })
}

describe.each(everySource)('the source %s', (name, source) => {
  const pages = pagesOf(name, source)
  const readings = pages.map(({ page }) => source.read(page, READ_AT))

  it('has pages that show what it must read', () => expect(pages.length).toBeGreaterThan(0))

  it('reads each of its pages into exactly this many drafts, refusals and rows passed over', () => {
    const counts = readings.map((reading) => ({
      drafts: reading.drafts.length,
      refused: reading.refused.length,
      passedOver: reading.passedOver.length,
      next: reading.next !== undefined,
    }))
    expect(counts).toEqual(pages.map((one) => one.counts))
  })

  it('writes drafts that the domain accepts, each under an id of its own', () => {
    for (const { drafts } of readings) {
      for (const draft of drafts) expect(Draft.parse(draft)).toEqual(draft)
      expect(new Set(drafts.map(({ sourceId }) => sourceId)).size).toBe(drafts.length)
    }
  })

  it('says of every refused and passed-over row which it is and why', () => {
    for (const { row, reason } of readings.flatMap(({ refused, passedOver }) => [
      ...refused,
      ...passedOver,
    ])) {
      expect(row).not.toBe('')
      expect(reason).not.toBe('')
    }
  })

  it('reads the same page twice to the same drafts, whenever that is', () => {
    expect(pages.map(({ page }) => source.read(page, '2031-01-01T00:00:00Z'))).toEqual(readings)
  })

  it.each(STRANGERS)('raises on %s, and never reads it as an empty list', (_, body) => {
    expect(() => readBody(source, body)).toThrow(UnreadablePage)
  })

  it('raises on its own page cut off in the middle', () => {
    const body = (pages[0]?.page.body ?? '').replaceAll('\n', ' ')
    expect(() => readBody(source, body.slice(0, 400))).toThrow(UnreadablePage)
  })

  it('asks every page of its own host, over https', () => {
    const urls = [source.first(READ_AT), ...readings.flatMap(({ next }) => next ?? [])].map(
      ({ url }) => new URL(url),
    )
    expect(new Set(urls.map(({ origin }) => origin))).toEqual(new Set([`https://${urls[0]?.host}`]))
  })
})

describe('the list of sources', () => {
  it('has no id twice, and an upload only for a source that is in it', () => {
    const ids = sources.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const { id } of uploads) expect(ids).toContain(id)
  })
})
