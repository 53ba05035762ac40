import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Draft, type DraftFields } from '../../shared/domain/opportunity.ts'
import { flag } from '../../shared/sources/reading/rows.ts'
import type { Source } from '../../shared/sources/source.ts'
import { type Cloud, startCloud } from '../builders/cloud.ts'
import { aSource, type OwnBench, ownBench, type Row } from './own-source.ts'

let cloud: Cloud
beforeAll(async () => {
  cloud = await startCloud()
})
afterAll(() => cloud.close())

type OwnPage = { title?: string; deadline?: string; eur?: number; jitter?: number }

const pageOf = (id: string): string => `https://bandi.example.org/bandi/${id}`
const rowOf = ({ title, deadline }: Row): Partial<DraftFields> => ({
  title: title ?? 'Contributi per il campionario digitale',
  deadlines: deadline ? [{ at: deadline, hourStated: true, zone: 'Europe/Rome' }] : [],
})

/** A source whose list says little; each call's own page says the rest, by `read`. */
const watched = (
  overrides: Partial<Source> = {},
  read: (page: OwnPage) => Partial<DraftFields> = ({ eur }) => (eur ? { amounts: { total: eur * 100 } } : {}),
): Source =>
  aSource(rowOf, {
    completion: {
      watched: true,
      request: ({ url }) => ({ url }),
      complete: (draft, { body }) => {
        const page = JSON.parse(body) as OwnPage
        const { title, deadline } = page
        return Draft.parse({
          ...draft,
          ...(title ? { title, flags: [] } : {}),
          ...(deadline ? { deadlines: [{ at: deadline, hourStated: true, zone: 'Europe/Rome' }] } : {}),
          ...read(page),
        })
      },
    },
    ...overrides,
  })

const say = ({ site }: OwnBench, id: string, page: OwnPage): void => {
  site.pages[pageOf(id)] = JSON.stringify(page)
}
const askedOf = ({ site }: OwnBench, id: string): number =>
  site.asked.filter(({ request }) => request.url === pageOf(id)).length

const OCTOBER = '2026-10-30T11:00:00Z'
const DECEMBER = '2026-12-18T11:00:00Z'

describe('the own page of an open call', () => {
  it('is read again once in seven days, although the list says what it said, and costs no write while it is alike', async () => {
    const bench = await ownBench(cloud)
    bench.site.list({ id: 'a' })
    say(bench, 'a', { deadline: OCTOBER, jitter: 0 })
    await bench.read(watched())
    const before = await bench.one()
    for (let day = 1; day <= 14; day += 1) {
      say(bench, 'a', { deadline: OCTOBER, jitter: day })
      expect(await bench.nextDay(watched())).toMatchObject({ changed: 0, added: 0 })
    }
    expect(askedOf(bench, 'a')).toBe(3)
    expect(await bench.one()).toEqual(before)
    expect(bench.told()).toBe(1)
  })

  it('that names another deadline is a change as any, told within a week', async () => {
    const bench = await ownBench(cloud)
    bench.site.list({ id: 'a' })
    say(bench, 'a', { deadline: OCTOBER })
    await bench.read(watched())
    say(bench, 'a', { deadline: DECEMBER })
    const changed: number[] = []
    for (let day = 1; day <= 7; day += 1) changed.push((await bench.nextDay(watched())).changed)
    expect(changed.filter((count) => count > 0)).toEqual([1])
    expect(await bench.one()).toMatchObject({
      version: 2,
      deadlines: [{ at: DECEMBER }],
      changes: [{ field: 'deadline' }],
    })
    expect(bench.told()).toBe(2)
  })

  it('that a corrected parser reads otherwise is stored, and told to nobody', async () => {
    const bench = await ownBench(cloud)
    bench.site.list({ id: 'a' })
    say(bench, 'a', { deadline: OCTOBER, eur: 50_000 })
    await bench.read(watched())
    const corrected = watched({}, ({ eur = 0 }) => ({ amounts: { perProjectMax: eur * 100 } }))
    for (let day = 1; day <= 7; day += 1) expect(await bench.nextDay(corrected)).toMatchObject({ changed: 0 })
    expect(await bench.one()).toMatchObject({ version: 1, amounts: { perProjectMax: 5_000_000 } })
  })

  it('that cannot be had leaves the call as it is', async () => {
    const bench = await ownBench(cloud)
    bench.site.list({ id: 'a' })
    say(bench, 'a', { deadline: OCTOBER })
    await bench.read(watched())
    const before = await bench.one()
    delete bench.site.pages[pageOf('a')]
    for (let day = 1; day <= 7; day += 1) await bench.nextDay(watched())
    expect(askedOf(bench, 'a')).toBe(2)
    expect(await bench.one()).toEqual(before)
  })

  it('is left alone once the call has closed', async () => {
    const bench = await ownBench(cloud)
    bench.site.list({ id: 'a' })
    say(bench, 'a', { deadline: '2026-06-01T10:00:00Z' })
    await bench.read(watched())
    for (let day = 1; day <= 9; day += 1) await bench.nextDay(watched())
    expect(askedOf(bench, 'a')).toBe(1)
  })

  it('is asked for on the days that a failing or rare reading had missed, and by no source that does not watch', async () => {
    const bench = await ownBench(cloud)
    const ids = Array.from({ length: 14 }, (_, n) => `call-${n}`)
    bench.site.list(...ids.map((id) => ({ id })))
    for (const id of ids) say(bench, id, { deadline: OCTOBER })
    await bench.read(watched())
    const asked = (): number => ids.reduce((sum, id) => sum + askedOf(bench, id), 0)
    expect(asked()).toBe(14)
    const list = bench.site.pages['https://bandi.example.org/1'] ?? ''
    delete bench.site.pages['https://bandi.example.org/1']
    for (let day = 1; day <= 6; day += 1)
      expect(await bench.nextDay(watched())).toMatchObject({ state: 'failed' })
    bench.site.pages['https://bandi.example.org/1'] = list
    await bench.nextDay(watched())
    expect(asked()).toBe(28)
    const { completion, ...source } = watched()
    if (!completion) throw new Error('it has one above')
    const { watched: _, ...unwatched } = completion
    for (let day = 1; day <= 7; day += 1) await bench.nextDay({ ...source, completion: unwatched })
    expect(asked()).toBe(28)
  })

  it('is one of at most forty in a run', async () => {
    const bench = await ownBench(cloud)
    const ids = Array.from({ length: 60 }, (_, n) => `call-${n}`)
    bench.site.list(...ids.map((id) => ({ id })))
    for (const id of ids) say(bench, id, { deadline: OCTOBER })
    await bench.read(watched())
    bench.clock.moveTo('2026-07-20T04:00:00Z')
    await bench.read(watched())
    expect(ids.reduce((sum, id) => sum + askedOf(bench, id), 0)).toBe(100)
  })
})

describe('a call that a feed no longer lists', () => {
  const feed = watched({ lists: 'latest' })

  it('is still known by its own page: a deadline moved there is told', async () => {
    const bench = await ownBench(cloud)
    bench.site.list({ id: 'a', title: 'Voucher per la moda' })
    say(bench, 'a', { deadline: OCTOBER, eur: 70_000 })
    await bench.read(feed)
    bench.site.list({ id: 'b' })
    say(bench, 'b', {})
    for (let day = 1; day <= 7; day += 1) await bench.nextDay(feed)
    expect(await bench.one()).toMatchObject({ version: 1, deadlines: [{ at: OCTOBER }] })
    say(bench, 'a', { deadline: DECEMBER })
    const changed: number[] = []
    for (let day = 1; day <= 7; day += 1) changed.push((await bench.nextDay(feed)).changed)
    expect(changed.filter((count) => count > 0)).toEqual([1])
    // What the page no longer says stays as it was.
    expect(await bench.one()).toMatchObject({
      title: 'Voucher per la moda',
      version: 2,
      deadlines: [{ at: DECEMBER }],
      amounts: { total: 7_000_000 },
    })
  })
})

describe('a row that has no title but one made of its address', () => {
  const provisional = flag('title', 'It was taken from the address.', undefined, 'provisional-title')
  const source = watched({
    read: ({ body }) => ({
      drafts: (JSON.parse(body) as { rows: Row[] }).rows.map(({ id, eur }) =>
        Draft.parse({
          sourceId: id,
          level: 'regional',
          title: `bandi ${id}`,
          url: pageOf(id),
          keywords: [String(eur)],
          flags: [provisional],
        }),
      ),
      refused: [],
      passedOver: [],
    }),
  })

  it.each([
    ['with the page still archived', false],
    ['with that page gone', true],
  ])('never loses the title of its own page when that fails later, %s', async (_, isGone) => {
    const bench = await ownBench(cloud)
    bench.site.list({ id: 'a', eur: 1 })
    say(bench, 'a', { title: 'Transizione verde delle imprese creative', deadline: OCTOBER })
    await bench.read(source)
    if (isGone) bench.services.blobs = { ...bench.services.blobs, get: async () => undefined }
    bench.site.list({ id: 'a', eur: 2 })
    delete bench.site.pages[pageOf('a')]
    expect(await bench.nextDay(source)).toMatchObject({ unfinished: 1, changed: 0 })
    const call = await bench.one()
    expect(call).toMatchObject({
      title: 'Transizione verde delle imprese creative',
      deadlines: [{ at: OCTOBER }],
      keywords: ['2'],
    })
    expect(call.flags.map(({ field }) => field)).toEqual(['text'])
  })

  it('has it until its own page can be read', async () => {
    const bench = await ownBench(cloud)
    bench.site.list({ id: 'a', eur: 1 })
    await bench.read(source)
    expect((await bench.one()).flags.map(({ field }) => field)).toEqual(['title', 'text'])
    say(bench, 'a', { title: 'Transizione verde delle imprese creative' })
    await bench.nextDay(source)
    expect(await bench.one()).toMatchObject({ title: 'Transizione verde delle imprese creative', flags: [] })
  })
})

describe('a deadline that only the own page has moved', () => {
  it('stays moved when the row changes while the page cannot be had', async () => {
    const bench = await ownBench(cloud)
    bench.site.list({ id: 'a', deadline: OCTOBER })
    say(bench, 'a', { deadline: DECEMBER })
    await bench.read(watched())
    bench.site.list({ id: 'a', deadline: OCTOBER, title: 'Contributi per il campionario digitale e la moda' })
    delete bench.site.pages[pageOf('a')]
    await bench.nextDay(watched())
    const call = await bench.one()
    expect(call.deadlines).toMatchObject([{ at: DECEMBER }])
    expect(call.changes.map(({ field }) => field)).toEqual(['title'])
  })
})
