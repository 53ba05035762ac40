import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { uploadAssets } from '../../infra/assets.ts'
import { addOpportunity } from '../../shared/store/opportunities.ts'
import { saveSteer } from '../../shared/store/steering.ts'
import { aMember } from '../builders/member.ts'
import { aDeadline, anOpportunity } from '../builders/opportunity.ts'
import { aSteer } from '../builders/steer.ts'
import { type ConsoleWorld, PUBLIC_URL, startConsoleWorld } from './console-world.ts'

const HOSTILE = `</script><script>alert(1)</script><!--<img src=x onerror=alert(2)>]]>&amp;"'`
const SECRET_PLACE = 'Vicolo Segreto'

const knitwear = anOpportunity({
  id: 'rer-bandi:maglia',
  source: 'rer-bandi',
  title: 'Voucher per la maglieria e i filati certificati',
  summary: 'Sostiene la maglieria e il tessile.\nSeconda riga.',
  aidForms: ['voucher'],
  intensity: 70,
  amounts: { perProjectMax: 10_000_00, total: 1_000_000_00 },
  applicants: { kinds: ['company'], sizes: ['small'], words: ['Piccole imprese'] },
  procedure: 'sportello',
  end: 'date-or-funds',
  act: { kind: 'bando', number: 'DGR 77/2026', date: '2026-06-01' },
  opensAt: { at: '2026-07-07T08:00:00Z', hourStated: true, zone: 'Europe/Rome' },
  deadlines: [aDeadline('2026-07-10T10:00:00Z'), aDeadline('2026-10-30T15:00:00Z')],
  howToApply: { channels: ['portal'], signInWith: ['spid'], url: 'https://portale.example.org/domanda' },
  documents: [{ title: 'Testo del bando', url: 'https://bandi.example.org/testo.pdf' }],
  enquiries: { email: 'ada.bianchi@regione.example.org', words: 'Ada Bianchi' },
  publishedAt: '2026-06-12T08:00:00Z',
  version: 2,
  changes: [
    {
      at: '2026-06-25T04:00:00Z',
      version: 2,
      field: 'deadline',
      before: JSON.stringify([aDeadline('2026-06-30T10:00:00Z')]),
      after: JSON.stringify([aDeadline('2026-07-10T10:00:00Z')]),
    },
  ],
  edits: [
    {
      field: 'deadlines',
      by: 'paolo',
      at: '2026-06-26T08:00:00Z',
      reason: 'Lo dice il PDF, controllato al telefono.',
    },
  ],
  flags: [{ field: 'amounts', reason: 'A reason for the office.', text: '-5' }],
})
/** The same call on two sites: its name is that of the first. */
const TWIN = {
  title: 'Voucher per le maglierie artigiane e i filati',
  funder: 'Regione Emilia-Romagna',
}
const own = anOpportunity({
  ...TWIN,
  source: 'rer-imprese',
  sourceId: 'voucher',
  firstSeenAt: '2026-06-22T04:00:00Z',
})
const sheet = anOpportunity({
  ...own,
  id: 'it-incentivi:4711',
  source: 'it-incentivi',
  sourceId: '4711',
  url: 'https://www.incentivi.gov.it/it/catalogo/voucher',
  firstSeenAt: '2026-06-23T04:00:00Z',
})
/** Without an hour. */
const english = anOpportunity({
  id: 'eu-sedia:EX-2026-TEX-01',
  source: 'eu-sedia',
  title: 'Digital twins for historic cities',
  language: 'en',
  level: 'european',
  deadlines: [{ at: '2026-09-15T21:59:00Z', hourStated: false, zone: 'Europe/Rome' }],
})
const hostile = anOpportunity({
  id: 'rer-bandi:ostile',
  source: 'rer-bandi',
  title: `Maglieria ${HOSTILE}`,
  summary: `Filati ${HOSTILE}`,
  funder: HOSTILE,
  earlyClosure: HOSTILE,
  aidRegime: HOSTILE,
  act: { kind: 'bando', number: HOSTILE },
  applicants: { kinds: ['company'], sizes: [], words: [HOSTILE] },
  documents: [{ title: HOSTILE, url: 'https://bandi.example.org/x' }],
  flags: [{ field: 'amounts', reason: HOSTILE, text: HOSTILE }],
})
const closedIn = (id: string, at: string) =>
  anOpportunity({
    firstSeenAt: at < '2026-04' ? '2024-02-01T04:00:00Z' : '2026-04-01T04:00:00Z',
    id: `rer-bandi:${id}`,
    source: 'rer-bandi',
    title: `Bando ${id}`,
    deadlines: [aDeadline(at)],
  })
const closed = closedIn('chiuso', '2026-06-20T10:00:00Z')
const closedLong = closedIn('chiuso-da-mesi', '2026-05-10T10:00:00Z')
const closedYears = closedIn('di-anni-fa', '2024-05-10T10:00:00Z')
const withdrawn = anOpportunity({
  id: 'rer-bandi:revocato',
  source: 'rer-bandi',
  title: 'Bando revocato per le botteghe',
  withdrawnAt: '2026-06-08T04:00:00Z',
})
const held = closedIn('trattenuto', '2026-09-01T10:00:00Z')
const byHand = anOpportunity({
  id: 'clust-er-create:fondazione',
  source: 'clust-er-create',
  title: 'Premio di una fondazione per la maglieria',
  url: 'https://fondazione.example.org/premio',
  byHand: { cluster: 'create', at: '2026-06-24T08:00:00Z', by: 'marta', toldTo: ['create'] },
})
const heldByCreate = anOpportunity({
  id: 'rer-bandi:trattenuto-da-create',
  source: 'rer-bandi',
  title: 'Filati e maglieria per il tessile',
  deadlines: [aDeadline('2026-08-20T10:00:00Z')],
})

let world: ConsoleWorld
beforeAll(async () => {
  world = await startConsoleWorld()
  await uploadAssets(world.blobs)
  await world.fill({
    members: [aMember({ name: 'Filofino Riservata', place: SECRET_PLACE })],
    calls: [
      knitwear,
      own,
      sheet,
      english,
      hostile,
      closed,
      closedLong,
      closedYears,
      withdrawn,
      held,
      heldByCreate,
      byHand,
    ],
  })
  await saveSteer(world.table, aSteer({ scope: 'everybody', call: held.id }))
  await saveSteer(world.table, aSteer({ scope: 'create', call: heldByCreate.id }))
  // In the table only: no matching has met it yet.
  await addOpportunity(world.table, closedIn('appena-letto', '2026-09-01T10:00:00Z'))
})
afterAll(() => world.close())

const get = (path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Response> =>
  world.askAsStranger(path, { headers, method })
const read = async (path: string): Promise<string> => (await get(path)).text()
const pageOf = (id: string, rest = ''): string => `/public/calls/${id}${rest}`
const PAGE = pageOf(knitwear.id)
const linked = (page: string): Record<string, unknown> =>
  JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page)?.[1] ?? '')

describe('the page of a call', () => {
  it('says when, how much, for whom, how, whose and since when, the official page first', async () => {
    const page = (await read(PAGE)).replaceAll('\u00a0', ' ').replace(/^.*<main/s, '')
    const inOrder = [
      'Voucher per la maglieria',
      'Testo ufficiale',
      'Fanno fede gli atti pubblicati dall’ente.',
      'Apre martedì 7 luglio 2026, ore 10:00',
      'venerdì 30 ottobre 2026, ore 16:00',
      'Voucher 70%, massimo 10.000 €; dotazione 1 milione di €',
      'Chi può presentare domanda',
      'Procedura e domanda',
      'SPID',
      'Che cosa è cambiato',
      'Prorogato',
      'Atto ed ente',
      'Da dove lo sappiamo',
      'pubblicato il 12 giugno 2026',
      'letto la prima volta il 23 giugno 2026',
    ].map((words) => [words, page.indexOf(words)] as const)
    expect(inOrder.filter(([, at]) => at < 0)).toEqual([])
    expect(inOrder.map(([, at]) => at)).toEqual(inOrder.map(([, at]) => at).toSorted((a, b) => a - b))
  })

  it('has nothing of members, of who corrected what and why, nor the funder’s names for questions', async () => {
    const page = await read(PAGE)
    for (const word of [
      'Riservata',
      SECRET_PLACE,
      'paolo',
      'telefono',
      'reason for the office',
      'Ada Bianchi',
      'ada.bianchi',
    ])
      expect(page).not.toContain(word)
    expect(page).toContain('corretti a mano')
  })

  it('is in the language of its address, whatever the browser or an old choice says', async () => {
    const preferring = { 'accept-language': 'en', cookie: 'lang=en' }
    const italian = await (await get(PAGE, preferring)).text()
    expect(italian).toContain('<html lang="it">')
    const page = await (await get(`${PAGE}?lang=en`, { 'accept-language': 'it' })).text()
    expect(page).toContain('<html lang="en">')
    expect(page).toContain('The official text prevails.')
    expect(await read(`${PAGE}?lang=xx`)).toContain('<html lang="it">')
  })

  it('names one address for each language, whatever mailers add to it', async () => {
    for (const path of [PAGE, `${PAGE}?utm_source=x`, `${PAGE}?lang=it`]) {
      const page = await read(path)
      expect(page).toContain(`<link rel="canonical" href="${PUBLIC_URL}${PAGE}"`)
      expect(page).toContain(`hreflang="en" href="${PUBLIC_URL}${PAGE}?lang=en"`)
      expect(page).toContain(`hreflang="x-default" href="${PUBLIC_URL}${PAGE}"`)
      expect(page).toContain('property="og:title"')
      expect(page).not.toMatch(/og:image|twitter:/)
    }
  })

  it('is found by the name of any of its rows, at the address of the one it goes by', async () => {
    const answer = await get(pageOf(sheet.id, '?lang=en'))
    expect(answer.status).toBe(308)
    expect(answer.headers.get('location')).toBe(`${PUBLIC_URL}${pageOf(own.id)}?lang=en`)
    expect(await read(pageOf(own.id))).toContain('incentivi.gov.it')
  })
})

describe('a call that is over', () => {
  it('says so, and is listed by search engines for a month', async () => {
    const answer = await get(pageOf(closed.id))
    expect(answer.headers.get('x-robots-tag')).toBe('all')
    expect(await answer.text()).toContain('Questo bando è chiuso dal 20 giugno 2026.')
    const old = await get(pageOf(closedLong.id))
    expect([old.status, old.headers.get('x-robots-tag')]).toEqual([200, 'noindex'])
    expect(await old.text()).toContain('<meta name="robots" content="noindex"')
  })

  it('is gone, with what is known of it, once its source has dropped it or it closed long ago', async () => {
    const dropped = await get(pageOf(withdrawn.id))
    expect(dropped.status).toBe(410)
    const page = await dropped.text()
    expect(page).toContain('non lo pubblica più dall&#39;8 giugno 2026')
    expect(page).toContain('Bando revocato per le botteghe')
    expect(page).toContain(`href="${withdrawn.url}"`)
    const old = await get(pageOf(closedYears.id))
    expect([old.status, await old.text()]).toEqual([410, expect.stringContaining('Bando di-anni-fa')])
  })
})

describe('what is not for everybody', () => {
  it('has no page, and is in no list, feed or map: held for everybody, an office’s own, not matched yet, not there', async () => {
    for (const id of [held.id, byHand.id, 'rer-bandi:appena-letto', 'rer-bandi:mai-visto', 'x', '%2e%2e'])
      expect((await get(pageOf(id))).status, id).toBe(404)
    expect((await get(pageOf(held.id, '/calendar.ics'))).status).toBe(404)
    for (const path of ['/public/calls', '/public/feeds/calls.rss', '/public/sitemap.xml'])
      expect(await read(path)).not.toMatch(/rer-bandi:trattenuto(?!-)|fondazione/)
  })

  it('is a call in the lists of the cluster that holds it; elsewhere it stands', async () => {
    const named = heldByCreate.title
    expect(await read('/public/calls')).toContain(named)
    for (const path of [
      '/public/calls?chain=create',
      '/public/calls?chain=create/fashion',
      '/public/feeds/create.rss',
    ])
      expect(await read(path), path).not.toContain(named)
    expect(await read(pageOf(heldByCreate.id))).not.toContain('Temi dei Clust-ER')
  })
})

describe('the list', () => {
  it('has what is open or coming, the next deadline first, and nothing that is closed', async () => {
    const page = await read('/public/calls')
    const titles = [...page.matchAll(/<h2><a href="\/public\/calls\/([^"?]+)/g)].map(([, id]) => id)
    expect(new Set(titles)).toEqual(new Set([knitwear.id, own.id, hostile.id, english.id, heldByCreate.id]))
    expect(titles.at(-1)).toBe(english.id)
  })

  it('is searched by words, narrowed by value chain and level, and says how many each would leave', async () => {
    expect(await read('/public/calls?q=maglieria')).toContain('Voucher per la maglieria')
    const chain = await read('/public/calls?chain=create/fashion')
    expect(chain).toContain('Bandi per Clust-ER Create, Moda')
    expect(chain).toContain('Voucher per la maglieria')
    expect(chain).not.toContain('Digital twins')
    expect(await read('/public/calls?level=european')).toContain('1 bando<')
    expect(await read('/public/calls')).toContain('Europeo (1)')
    expect(await read('/public/calls?q=zzzz')).toContain('Nessun bando aperto')
    expect((await get('/public/calls?chain=create/nowhere')).status).toBe(404)
  })

  it('is not offered to search engines in every way it can be narrowed', async () => {
    const tag = async (path: string) => (await get(path)).headers.get('x-robots-tag')
    expect(await tag('/public/calls')).toBe('all')
    expect(await tag('/public/calls?chain=create/fashion')).toBe('all')
    expect(await tag('/public/calls?q=x')).toBe('noindex')
  })
})

const parser = new XMLParser({
  ignoreAttributes: false,
  processEntities: true,
  isArray: (name) => ['item', 'entry', 'url', 'category'].includes(name),
})
const xml = async (path: string) => {
  const text = await read(path)
  expect(XMLValidator.validate(text), path).toBe(true)
  return parser.parse(text)
}

describe('feeds', () => {
  it('are RSS 2.0: with all it demands, ids that are addresses, and the feed’s own', async () => {
    const { rss } = await xml('/public/feeds/calls.rss')
    expect(rss['@_version']).toBe('2.0')
    const { channel } = rss
    expect(channel).toMatchObject({
      title: 'Segnavia: bandi',
      link: `${PUBLIC_URL}/public/calls`,
      description: expect.any(String),
      language: 'it',
      'atom:link': { '@_href': `${PUBLIC_URL}/public/feeds/calls.rss`, '@_rel': 'self' },
    })
    expect(channel.item).toHaveLength(5)
    for (const item of channel.item) {
      expect(item.guid['#text']).toBe(item.link)
      expect(item.link).toMatch(/^https:\/\/segnavia\.example\.org\/public\/calls\//)
      expect(item.pubDate).toMatch(/^\w{3}, \d\d \w{3} \d{4} \d\d:\d\d:\d\d GMT$/)
      expect(item.title).not.toBe('')
    }
  })

  it('are Atom: an author, one id and a moment for each entry, the latest changed first', async () => {
    const { feed } = await xml('/public/feeds/calls.atom?lang=en')
    expect(feed).toMatchObject({
      '@_xml:lang': 'en',
      id: `${PUBLIC_URL}/public/feeds/calls.atom?lang=en`,
      author: { name: 'Segnavia' },
      updated: knitwear.changes[0]?.at,
    })
    const [first] = feed.entry
    expect(first).toMatchObject({
      id: `${PUBLIC_URL}${PAGE}?lang=en`,
      published: knitwear.firstSeenAt,
      updated: knitwear.changes[0]?.at,
      title: { '#text': knitwear.title, '@_xml:lang': 'it' },
    })
    expect(first.summary['#text']).toContain('The official text prevails.')
    expect(new Set(feed.entry.map(({ id }: { id: string }) => id)).size).toBe(feed.entry.length)
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
    const { urlset } = await xml('/public/sitemap.xml')
    const all = urlset.url.map(({ loc }: { loc: string }) => loc)
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

const KEPT = [
  '/public/calls',
  '/public/calls?q=maglieria&lang=en',
  PAGE,
  pageOf(knitwear.id, '/calendar.ics'),
  '/public/feeds',
  '/public/feeds/calls.rss',
  '/public/feeds/create/fashion.atom',
  '/public/sitemap.xml',
]

describe.each(KEPT)('%s is kept by caches', (path) => {
  it('for all alike: no cookie, nothing that varies but the compression, and a tag that knows what has changed', async () => {
    const answer = await get(path, { cookie: 'lang=en; __Host-session=x', 'accept-language': 'en' })
    expect(answer.status).toBe(200)
    expect(answer.headers.get('set-cookie')).toBeNull()
    expect(answer.headers.get('cache-control')).toMatch(/^public, max-age=\d+$/)
    expect(answer.headers.get('vary')).toBe('Accept-Encoding')
    expect(answer.headers.get('content-security-policy')).toMatch(/default-src 'none'/)
    const tag = answer.headers.get('etag') ?? ''
    const again = await get(path, { 'if-none-match': `"other", ${tag}` })
    expect([again.status, again.headers.get('etag'), await again.text()]).toEqual([304, tag, ''])
    expect(again.headers.get('cache-control')).toBe(answer.headers.get('cache-control'))
    expect((await get(path, { 'if-none-match': '"other"' })).status).toBe(200)
    const language = path.includes('?') ? '&x=1' : '?lang=en'
    expect((await get(`${path}${language}`)).headers.get('etag')).not.toBe(tag)
  })

  it('and only read: HEAD says the same without it, anything else is refused', async () => {
    const head = await get(path, {}, 'HEAD')
    expect([head.status, await head.text()]).toEqual([200, ''])
    expect(head.headers.get('etag')).toBe((await get(path)).headers.get('etag'))
    for (const method of ['POST', 'PUT', 'DELETE'])
      expect((await get(path, { origin: PUBLIC_URL }, method)).status).toBe(405)
  })

  it('compressed for who takes it', async () => {
    const answer = await get(path, { 'accept-encoding': 'gzip' })
    expect(answer.headers.get('vary')).toBe('Accept-Encoding')
    expect(answer.headers.get('etag')).toBe((await get(path)).headers.get('etag'))
  })
})

describe('E3 markup in scraped text', () => {
  it('is shown as text on pages, and ends no script', async () => {
    for (const path of [
      pageOf(hostile.id),
      '/public/calls',
      '/public/calls?q=%3Cscript%3E',
      '/public/feeds',
    ]) {
      const page = (await read(path)).replace(/<script type="application\/ld\+json">[^<]*<\/script>/, '')
      expect(page, path).not.toMatch(/<script|<img|<!--/i)
      expect(page.replace(/"[^"]*"/g, ''), path).not.toMatch(/<[^>]*\son\w+=/i)
    }
    expect(linked(await read(pageOf(hostile.id)))).toMatchObject({
      mainEntity: { name: expect.stringContaining('</script><script>alert(1)</script>') },
    })
  })

  it('is text in feeds, and twice escaped where readers take it for HTML', async () => {
    const { rss } = await xml('/public/feeds/calls.rss')
    const item = rss.channel.item.find(({ link }: { link: string }) => link.endsWith(hostile.id))
    expect(item.description).not.toMatch(/<(script|img)/)
    expect(await read('/public/feeds/calls.rss')).not.toMatch(/<script|<img|]]>/)
    expect(await read('/public/feeds/calls.atom')).not.toMatch(/<script|<img|]]>/)
  })
})
