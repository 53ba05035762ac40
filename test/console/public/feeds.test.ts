import type { CheerioAPI } from 'cheerio/slim'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readXml } from '../../builders/xml.ts'
import {
  closed,
  english,
  hostile,
  knitwear,
  linked,
  PUBLIC_URL,
  type PublicWorld,
  pageOf,
  startPublicWorld,
} from './public-world.ts'

let world: PublicWorld
beforeAll(async () => {
  world = await startPublicWorld()
})
afterAll(() => world.close())

const get: PublicWorld['get'] = (...asked) => world.get(...asked)
const read = (path: string): Promise<string> => world.read(path)
const PAGE = pageOf(knitwear.id)

const xml = async (path: string): Promise<CheerioAPI> => readXml(await read(path))

describe('feeds', () => {
  it('are RSS 2.0: with all it demands, ids that are addresses, and the feed’s own', async () => {
    const $ = await xml('/public/feeds/calls.rss')
    expect($('rss').attr('version')).toBe('2.0')
    const said = (name: string): string => $(`channel > ${name}`).first().text()
    expect(said('title')).toBe('Segnavia: bandi')
    expect(said('link')).toBe(`${PUBLIC_URL}/public/calls`)
    expect(said('description')).not.toBe('')
    expect(said('language')).toBe('it')
    expect($('channel > atom\\:link').attr()).toMatchObject({
      href: `${PUBLIC_URL}/public/feeds/calls.rss`,
      rel: 'self',
    })
    const items = $('channel > item').toArray()
    expect(items).toHaveLength(5)
    for (const item of items) {
      const own = (name: string): string => $(item).children(name).text()
      expect(own('guid')).toBe(own('link'))
      expect(own('link')).toMatch(/^https:\/\/segnavia\.example\.org\/public\/calls\//)
      expect(own('pubDate')).toMatch(/^\w{3}, \d\d \w{3} \d{4} \d\d:\d\d:\d\d GMT$/)
      expect(own('title')).not.toBe('')
    }
  })

  it('are Atom: an author, one id and a moment for each entry, the latest changed first', async () => {
    const $ = await xml('/public/feeds/calls.atom?lang=en')
    expect($('feed').attr('xml:lang')).toBe('en')
    expect($('feed > id').text()).toBe(`${PUBLIC_URL}/public/feeds/calls.atom?lang=en`)
    expect($('feed > author > name').text()).toBe('Segnavia')
    expect($('feed > updated').text()).toBe(knitwear.changes[0]?.at)
    const first = $('entry').first()
    const own = (name: string): string => first.children(name).text()
    expect(own('id')).toBe(`${PUBLIC_URL}${PAGE}?lang=en`)
    expect(own('published')).toBe(knitwear.firstSeenAt)
    expect(own('updated')).toBe(knitwear.changes[0]?.at)
    expect(own('title')).toBe(knitwear.title)
    expect(first.children('title').attr('xml:lang')).toBe('it')
    expect(own('summary')).toContain('The official text prevails.')
    const ids = $('entry > id')
      .toArray()
      .map((one) => $(one).text())
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('are JSON Feed 1.1', async () => {
    const answer = await get('/public/feeds/create/fashion.json')
    expect(answer.headers.get('content-type')).toContain('application/feed+json')
    const feed = (await answer.json()) as { items: { id: string }[] }
    expect(feed).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Segnavia: bandi per Clust-ER Create, Moda',
      home_page_url: `${PUBLIC_URL}/public/calls?chain=create%2Ffashion`,
      feed_url: `${PUBLIC_URL}/public/feeds/create/fashion.json`,
      language: 'it',
    })
    expect(feed.items.map(({ id }) => id)).toContain(`${PUBLIC_URL}${PAGE}`)
    for (const item of feed.items)
      expect(Object.keys(item)).toEqual(expect.arrayContaining(['id', 'content_text']))
  })

  it('count no days: they are read on other days than they are written on', async () => {
    for (const format of ['rss', 'atom', 'json']) {
      const text = (await read(`/public/feeds/calls.${format}`)).replaceAll('\u00a0', ' ')
      expect(text).not.toMatch(/\d+ giorni/)
    }
  })

  it('may be read by programs of other sites; one that is not there is not found', async () => {
    const { headers } = await get('/public/feeds/create.atom')
    expect(headers.get('access-control-allow-origin')).toBe('*')
    for (const file of ['nowhere.rss', 'create/nowhere.rss', 'create.exe', '.rss', 'calls'])
      expect((await get(`/public/feeds/${file}`)).status, file).toBe(404)
    const page = await read('/public/feeds')
    for (const file of ['calls.rss', 'create.atom', 'create/fashion.json'])
      expect(page).toContain(`href="/public/feeds/${file}"`)
  })
})

describe('for machines', () => {
  it('the map of the site has every open page in both languages, all of them below it', async () => {
    const $ = await xml('/public/sitemap.xml')
    const all = $('url > loc')
      .toArray()
      .map((one) => $(one).text())
    expect(all).toContain(`${PUBLIC_URL}${PAGE}`)
    expect(all).toContain(`${PUBLIC_URL}${PAGE}?lang=en`)
    expect(all.filter((loc: string) => !loc.startsWith(`${PUBLIC_URL}/public/`))).toEqual([])
    expect(all.join(' ')).not.toMatch(/trattenuto(?!-da)|chiuso|revocato/)
    expect(await read('/robots.txt')).toContain(`Sitemap: ${PUBLIC_URL}/public/sitemap.xml`)
  })

  it('a page is linked data: a service whose output is a grant, dates without an hour as dates', async () => {
    expect(linked(await read(PAGE))).toMatchObject({
      '@context': 'https://schema.org',
      url: `${PUBLIC_URL}${PAGE}`,
      inLanguage: 'it',
      isBasedOn: knitwear.url,
      mainEntity: {
        '@type': 'GovernmentService',
        name: knitwear.title,
        provider: { '@type': 'Organization', name: 'Regione di esempio' },
        serviceOutput: {
          '@type': 'MonetaryGrant',
          amount: { currency: 'EUR', maxValue: 10_000 },
        },
        offers: [
          { availabilityStarts: '2026-07-07T08:00:00Z', availabilityEnds: '2026-07-10T10:00:00Z' },
          { availabilityEnds: '2026-10-30T15:00:00Z' },
        ],
      },
    })
    expect(linked(await read(pageOf(english.id)))).toMatchObject({
      mainEntity: { offers: [{ availabilityEnds: '2026-09-15' }] },
    })
    expect(JSON.stringify(linked(await read(pageOf(english.id))))).not.toContain('MonetaryGrant')
  })

  it('a calendar has the opening and every deadline, each under a name that stays', async () => {
    const file = await read(pageOf(knitwear.id, '/calendar.ics'))
    const uids = [...file.matchAll(/^UID:(.*)\r$/gm)].map(([, uid]) => uid)
    expect(uids).toEqual(['opening', '1', '2'].map((name) => `rer-bandi:maglia/${name}@segnavia`))
    expect(file).toContain('DTSTART:20261030T150000Z')
    expect(file.split('\r\n').filter((line) => Buffer.byteLength(line) > 75)).toEqual([])
    const single = await read(pageOf(english.id, '/calendar.ics?lang=en'))
    expect(single).toContain('UID:eu-sedia:EX-2026-TEX-01@segnavia')
    expect(single).toContain('DTSTART;VALUE=DATE:20260915')
    expect((await get(pageOf(closed.id, '/calendar.ics'))).status).toBe(404)
  })
})

describe('E3 markup in scraped text', () => {
  it('is text in feeds, and twice escaped where readers take it for HTML', async () => {
    const $ = await xml('/public/feeds/calls.rss')
    const item = $(`item:has(guid:contains("${hostile.id}"))`)
    expect(item).toHaveLength(1)
    expect(item.children('description').text()).not.toMatch(/<(script|img)/)
    expect(await read('/public/feeds/calls.rss')).not.toMatch(/<script|<img|]]>/)
    expect(await read('/public/feeds/calls.atom')).not.toMatch(/<script|<img|]]>/)
  })
})
