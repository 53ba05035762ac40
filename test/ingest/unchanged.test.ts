import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openArchive } from '../../functions/ingest/archive.ts'
import { type Cloud, startCloud } from '../builders/cloud.ts'
import { aSource, asWritten, ID, ownBench, type Row } from './own-source.ts'

let cloud: Cloud
beforeAll(async () => {
  cloud = await startCloud()
})
afterAll(() => cloud.close())

const many = (count: number): Row[] => Array.from({ length: count }, (_, n) => ({ id: `n-${n}`, eur: n }))

/** What was written to the table since the last `forget`: calls, and records of runs. */
const written = () => {
  const puts = cloud.faulty.count('PutItem') + cloud.faulty.count('UpdateItem')
  const runs = cloud.faulty.asked
    .slice(-puts || cloud.faulty.asked.length)
    .filter(({ operation, body }) => operation === 'PutItem' && JSON.stringify(body).includes('"RUN#')).length
  return { puts, runs, batches: cloud.faulty.count('BatchWriteItem') }
}

/** DynamoDB counts a write in units of 1 KB of the row. */
const unitsOf = (row: unknown): number => Math.ceil(Buffer.byteLength(JSON.stringify(row)) / 1024)

/** A source that counts how often its parser ran. */
const counting = () => {
  const count = { parsed: 0 }
  const source = aSource(asWritten)
  const read: typeof source.read = (page, now) => {
    count.parsed += 1
    return source.read(page, now)
  }
  return { count, source: { ...source, read } }
}

describe('C2 a page that has not changed', () => {
  it('by the word of its site (304) is not sent, not parsed, and no call is written', async () => {
    const { site, read, nextDay, told } = await ownBench(cloud)
    const { count, source } = counting()
    site.list(...many(20))
    const first = await read(source, { code: 'v1' })
    expect([count.parsed, told()]).toEqual([1, 1])
    cloud.faulty.forget()
    const second = await nextDay(source, { code: 'v1' })
    expect(site.asked.at(-1)?.marks.etag).toBeDefined()
    expect(second).toMatchObject({ state: 'unchanged', read: 20, pages: first.pages, marks: first.marks })
    expect([count.parsed, told()]).toEqual([1, 1])
    expect(written()).toEqual({ puts: 1, runs: 1, batches: 0 })
    expect((await nextDay(source, { code: 'v1' })).state).toBe('unchanged')
    expect(count.parsed).toBe(1)
  })

  it('by its hash, where the site gives no marks, is not parsed either', async () => {
    const { site, read, nextDay } = await ownBench(cloud)
    const { count, source } = counting()
    site.marks = false
    site.list(...many(3))
    await read(source, { code: 'v1' })
    expect(await nextDay(source, { code: 'v1' })).toMatchObject({ state: 'unchanged' })
    expect(site.asked.at(-1)?.marks).toEqual({})
    expect(count.parsed).toBe(1)
  })

  it('is parsed from the archive by newer code, since its parser may have been corrected', async () => {
    const { site, read, nextDay, one, told } = await ownBench(cloud)
    site.list({ id: 'a', title: 'Bando A &amp; B' })
    await read(aSource(), { code: 'v1' })
    const corrected = aSource((row) => ({ ...asWritten(row), title: 'Bando A & B', keywords: ['moda'] }))
    expect(await nextDay(corrected, { code: 'v2' })).toMatchObject({ state: 'complete', changed: 0 })
    expect(site.asked.at(-1)?.marks.etag).toBeDefined()
    expect(await one()).toMatchObject({ title: 'Bando A & B', keywords: ['moda'], version: 1, changes: [] })
    expect(told()).toBe(2)
  })

  it('is asked for whole when the archived page is gone', async () => {
    const { site, read, nextDay } = await ownBench(cloud)
    site.list({ id: 'a', title: `Bando di ${cloud.servers.blobs.endpoint}` })
    const { pages } = await read()
    await fetch(`${cloud.servers.blobs.endpoint}/${cloud.servers.blobs.bucket}/pages/${ID}/${pages[0]}.gz`, {
      method: 'DELETE',
    })
    expect(await nextDay()).toMatchObject({ state: 'unchanged', pages })
    expect(site.asked.slice(-2).map(({ marks }) => marks.etag !== undefined)).toEqual([true, false])
    expect(await openArchive(cloud.blobs, ID).get(pages[0] ?? '')).toBeDefined()
  })

  it('among others that have is taken from the archive: each page is asked with its own marks', async () => {
    const { site, read, nextDay, one } = await ownBench(cloud)
    const second = 'https://bandi.example.org/2'
    const page = (rows: Row[], next?: string) => JSON.stringify({ rows, next })
    site.pages = { 'https://bandi.example.org/1': page([{ id: 'a' }], second), [second]: page([{ id: 'b' }]) }
    await read()
    site.pages['https://bandi.example.org/1'] = page([{ id: 'a', deadline: '2026-10-30T10:00:00Z' }], second)
    const run = await nextDay()
    expect(run).toMatchObject({ state: 'complete', read: 2, changed: 1, missing: 0 })
    expect(run.marks).toHaveLength(2)
    expect((await one('b')).version).toBe(1)
  })

  it('by marks that lie, as of a page that changes under them, is found out within a week', async () => {
    const { site, services, read, nextDay, one } = await ownBench(cloud)
    const honest = services.fetch
    services.fetch = async (request, marks = {}) => {
      if (marks.etag === '"always"') return { status: 'unchanged' }
      const page = await honest(request)
      return page.status === 'ok' ? { ...page, etag: '"always"' } : page
    }
    site.list({ id: 'a' })
    await read()
    site.list({ id: 'a', deadline: '2026-10-30T10:00:00Z' })
    for (let day = 1; day < 7; day += 1) expect((await nextDay()).state).toBe('unchanged')
    expect(await nextDay()).toMatchObject({ state: 'complete', changed: 1 })
    expect((await one()).changes.map(({ field }) => field)).toEqual(['deadline'])
  })

  it('is never asked conditionally by POST', async () => {
    const { site, read, nextDay } = await ownBench(cloud)
    const posting = aSource(asWritten, {
      first: () => ({ url: 'https://bandi.example.org/1', method: 'POST' as const }),
    })
    site.list({ id: 'a' })
    expect((await read(posting)).marks).toBeUndefined()
    await nextDay(posting)
    expect(site.asked.map(({ marks }) => marks)).toEqual([{}, {}])
  })
})

describe('a source that jitters', () => {
  it('in seconds, order, white space and tracking costs no write of a call', async () => {
    const { site, read, nextDay } = await ownBench(cloud)
    const source = aSource(({ title, deadline, url, tags }) => ({
      ...asWritten({ id: '', title: title ?? 'Bando', deadline: deadline ?? '' }),
      url: String(url),
      keywords: tags as string[],
    }))
    const row = (second: string, id: string, tags: string[], campaign: string): Row => ({
      id,
      title: `Bando  ${id}`.replace('  ', second === '44' ? ' ' : '   '),
      deadline: `2026-09-30T10:00:${second}Z`,
      url: `https://bandi.example.org/${id}?utm_source=${campaign}&id=${id}&PHPSESSID=${campaign}`,
      tags,
    })
    site.list(...['a', 'b', 'c'].map((id) => row('44', id, ['moda', 'tessile'], 'uno')))
    await read(source)
    site.list(...['c', 'a', 'b'].map((id) => row('35', id, ['tessile', 'moda'], 'due')))
    cloud.faulty.forget()
    const run = await nextDay(source)
    expect(run).toMatchObject({ read: 3, added: 0, changed: 0, missing: 0 })
    expect(written()).toEqual({ puts: 1, runs: 1, batches: 0 })
  })
})

describe('what an unchanged reading of 400 calls writes', () => {
  it('is the record of the run, one row of a few units, and no call', async () => {
    const { site, read, nextDay } = await ownBench(cloud)
    site.list(...many(400))
    expect(await read()).toMatchObject({ added: 400 })
    cloud.faulty.forget()
    const run = await nextDay()
    expect(written()).toEqual({ puts: 1, runs: 1, batches: 0 })
    expect(unitsOf(run)).toBeLessThanOrEqual(2)
  })
})
