import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { joinReadings } from '../../functions/ingest/read-source.ts'
import { Draft } from '../../shared/domain/opportunity.ts'
import { publishedInstant } from '../../shared/sources/engines/feed-dates.ts'
import { canonicalLink, linkId } from '../../shared/sources/engines/feed-link.ts'
import { cinea } from '../../shared/sources/european/cinea.ts'
import { eic } from '../../shared/sources/european/eic.ts'
import { eismea } from '../../shared/sources/european/eismea.ts'
import { mimitAggiornamenti } from '../../shared/sources/national/mimit-aggiornamenti.ts'
import { mimitIncentivi } from '../../shared/sources/national/mimit-incentivi.ts'
import { rerPatrimonioCulturale } from '../../shared/sources/regional/rer-feeds.ts'
import { type Source, UnreadablePage } from '../../shared/sources/source.ts'
import { feedSource, rss, rssItem } from '../builders/feeds.ts'
import { fixture, readBody } from '../builders/source-pages.ts'
import { growth, isLinear } from '../fuzz/growth.ts'

const calls = feedSource()
const read = (body: string) => readBody(calls, body)
const titleOf = (title: string) => read(rss(rssItem({ title }))).drafts[0]?.title
const FEEDS = ['feed-agency.xml', 'feed-mimit-incentivi.xml', 'feed-rer-patrimonio.xml', 'feed-atom.xml'].map(
  fixture,
)

const LAUGHS = `<!DOCTYPE lolz [<!ENTITY a0 "ha">${Array.from(
  { length: 9 },
  (_, level) => `<!ENTITY a${level + 1} "${`&a${level};`.repeat(10)}">`,
).join('')}]>`

describe('C7 a feed that declares a document type, or asks for other documents', () => {
  const refusal = /expected a whole feed that declares nothing, found a document type or entity declaration/

  it('is refused when its entities would grow without end', () => {
    expect(() => read(rss(rssItem({ title: '&a9;' }), LAUGHS))).toThrow(refusal)
  })

  it('is refused with an external entity, and neither the file nor the address is read', async () => {
    let visits = 0
    const server = createServer((_, answer) => {
      visits += 1
      answer.end('visited')
    })
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
    try {
      for (const target of [address, 'file:///etc/hostname'])
        for (const declaration of [
          `<!DOCTYPE rss SYSTEM "${target}">`,
          `<!DOCTYPE rss [<!ENTITY out SYSTEM "${target}">]>`,
          `<!DOCTYPE rss [<!ENTITY % out SYSTEM "${target}"> %out;]>`,
        ])
          expect(() => read(rss(rssItem({ title: '&out;' }), declaration))).toThrow(refusal)
      const include = `<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="${address}" parse="text"/>`
      expect(() => read(rss(rssItem({ description: include })))).toThrow(/asks to include other documents/)
      await new Promise((done) => setTimeout(done, 50))
      expect(visits).toBe(0)
    } finally {
      await new Promise((done) => server.close(done))
    }
  })

  it('is refused wherever the declaration hides', () => {
    const declaration = '<!DOCTYPE rss [<!ENTITY a "b">]>'
    expect(() => read(rss(`${rssItem()}${declaration}`))).toThrow(refusal)
    expect(() => read(rss(rssItem(), `<?xml version="1.0"?><!-- x --><?y <!-- ?>${declaration}`))).toThrow(
      refusal,
    )
    expect(() => read(rss(rssItem({ description: declaration })))).toThrow(refusal)
    expect(() => read(rss(`<!ENTITY a "b">${rssItem()}`))).toThrow(refusal)
  })

  it('is not one that only quotes a declaration', () => {
    const quoted = '<![CDATA[<p>Scrivere <!DOCTYPE html> in cima.</p>]]>'
    expect(read(rss(rssItem({ description: quoted }))).drafts).toHaveLength(1)
    expect(read(rss(`<!-- <!DOCTYPE rss> -->${rssItem()}`)).drafts).toHaveLength(1)
  })

  it('has entities of nobody’s left as they stand', () =>
    expect(titleOf('Bando &sconosciuta; 2026')).toBe('Bando &sconosciuta; 2026'))
})

describe('what is no whole feed', () => {
  it('is refused at whatever character it is cut off', () => {
    for (const body of FEEDS) {
      const end =
        body
          .trimEnd()
          .replace(/<!--[^<]*-->$/, '')
          .trimEnd().length - 1
      fc.assert(
        fc.property(fc.integer({ min: 0, max: end }), (at) => {
          expect(() => read(body.slice(0, at))).toThrow(UnreadablePage)
        }),
        { numRuns: 200 },
      )
    }
  })

  it.each([
    ['<!doctype html><html><head><title>Errore</title></head></html>', 'an HTML page'],
    ['<html><body><rss></rss></body></html>', 'an HTML page'],
    ['<?xml version="1.0"?><urlset><url/></urlset>', 'a document of <urlset>'],
    ['{"items":[]}', 'text that is no XML'],
    [' \n', 'an empty answer'],
    ['<rss version="2.0"></rss>', 'XML that is broken'],
    ['<rss version="2.0"><channel></channel></rss>', ''],
    [rss('<item><title>Bando</item>'), 'XML that is broken'],
  ])('%s is refused, as %s', (body, found) => {
    expect(() => read(body)).toThrow(UnreadablePage)
    expect(() => read(body)).toThrow(found)
  })

  it('is not an empty channel, which reads as nothing and is for the source’s smallest number of rows to judge', () => {
    const empty = rss('')
    expect(read(empty)).toEqual({ drafts: [], refused: [], passedOver: [] })
    const run = (source: Source) => joinReadings(source, [readBody(source, empty)], source.minimumRows)
    expect(run(eic).drafts).toEqual([])
    for (const source of [eismea, cinea, mimitIncentivi, mimitAggiornamenti, rerPatrimonioCulturale])
      expect(() => run(source)).toThrow(/expected at least \d rows?, found 0/)
  })

  it('is one with more entries than any site keeps', () => {
    const entries = (count: number) => rss(rssItem({ link: undefined }).repeat(count))
    expect(read(entries(2000)).refused).toHaveLength(2000)
    expect(() => read(entries(2001))).toThrow(/at most 2000 entries/)
  })

  it('is read although a cache writes behind it', () => {
    expect(read(`${rss(rssItem())}\n<!-- cached --> <!-- 3 ms -->\n`).drafts).toHaveLength(1)
  })
})

describe('C15 100,000 nested tags in a feed', () => {
  const nested = (count: number) => `${'<b>'.repeat(count)}fondo${'</b>'.repeat(count)}`

  it('are refused as elements, and read away as markup, in little time', () => {
    const started = performance.now()
    expect(() => read(rss(`<item>${nested(100_000)}</item>`))).toThrow(UnreadablePage)
    expect(read(rss(rssItem({ description: nested(100_000) }))).drafts[0]?.text).toBe('fondo')
    expect(read(rss(rssItem({ description: `<![CDATA[${nested(100_000)}]]>` }))).drafts).toHaveLength(1)
    expect(() => read('<a>'.repeat(100_000))).toThrow(UnreadablePage)
    expect(performance.now() - started).toBeLessThan(3000)
  })
})

describe('C17 a long feed of nothing but spaces, brackets, comments or references', () => {
  /** Read, whatever comes of it. */
  const tried = (body: string): void => {
    try {
      read(body)
    } catch (error) {
      if (!(error instanceof UnreadablePage)) throw error
    }
  }

  it.each([
    ['spaces', ' '],
    ['brackets', '<'],
    ['questions', '<?'],
    ['comments', '<!---->'],
    ['open comments', '<!--'],
    ['sections', '<![CDATA['],
    ['references', '&amp;'],
    ['escaped tags', '&lt;p&gt;'],
    ['contents', '<items '],
    ['declarations', 'xmlns:'],
    ['addresses', 'https://calls.example.org/bandi/'],
    ['domande', 'domanda entro il '],
  ])('takes time that grows with its length: %s', (_, piece) => {
    const of = (length: number) => piece.repeat(length / piece.length)
    for (const shape of [
      (text: string) => text,
      (text: string) => `${rss(rssItem())}${text}`,
      (text: string) => rss(rssItem({ title: text, description: text, pubDate: text })),
      (text: string) => rss(rssItem({ link: text })),
    ]) {
      expect(isLinear(growth((length) => tried(shape(of(length))), 400_000))).toBe(true)
    }
  })
})

describe('C10 characters in a feed', () => {
  it('may begin with a byte-order mark and hold lone surrogates, hidden and misread ones', () => {
    expect(read(`\uFEFF${rss(rssItem())}`).drafts).toHaveLength(1)
    expect(titleOf('Bando \uD800 di prova')).toBe('Bando \uFFFD di prova')
    expect(titleOf('Bando &#xD800; di prova')).toBe('Bando \uFFFD di prova')
    expect(titleOf('Bando\u200B di\u202E prova &#0;')).toBe('Bando di prova \uFFFD')
    expect(titleOf('Attivit\u00C3\u00A0 dell\u00E2\u20AC\u2122impresa')).toBe('Attività dell’impresa')
  })

  it('may be escaped once, twice, or stand in CDATA', () => {
    expect(titleOf('Ricerca &amp; sviluppo')).toBe('Ricerca & sviluppo')
    expect(titleOf('Ricerca &amp;amp; sviluppo')).toBe('Ricerca & sviluppo')
    expect(titleOf('Ricerca & sviluppo')).toBe('Ricerca & sviluppo')
    expect(titleOf('<![CDATA[Ricerca & sviluppo]]>')).toBe('Ricerca & sviluppo')
    expect(titleOf('L&amp;#039;impresa')).toBe("L'impresa")
    expect(titleOf('Imprese &lt; 50 addetti')).toBe('Imprese < 50 addetti')
    const summary = (description: string) => read(rss(rssItem({ description }))).drafts[0]?.summary
    for (const description of [
      '&lt;p&gt;Per le &lt;b&gt;botteghe&lt;/b&gt;.&lt;/p&gt;',
      '&amp;lt;p&amp;gt;Per le &amp;lt;b&amp;gt;botteghe&amp;lt;/b&amp;gt;.&amp;lt;/p&amp;gt;',
      '<![CDATA[<p>Per le <b>botteghe</b>.</p>]]>',
      '<p>Per le <b>botteghe</b>.</p>',
      '<![CDATA[<script>alert(1)</script><p>Per le botteghe.</p>]]>',
    ])
      expect(summary(description)).toBe('Per le botteghe.')
  })
})

describe('C13 dates of publication', () => {
  it.each([
    ['Tue, 18 Aug 2026 10:00:00 +0000', '2026-08-18T10:00:00Z'],
    ['Tue, 18 Aug 2026 10:00:00 GMT', '2026-08-18T10:00:00Z'],
    ['Tue, 18 Aug 2026 10:00:59 CEST', '2026-08-18T08:00:00Z'],
    ['Tue, 18 Aug 2026 10:00:00 EST', '2026-08-18T15:00:00Z'],
    ['18 Aug 26 10:00 UT', '2026-08-18T10:00:00Z'],
    ['Tuesday, 18 August 2026 10:00:00 -0000 (UTC)', '2026-08-18T10:00:00Z'],
    ['  mar,  18 ago 2026\n10:00:00 ', '2026-08-18T08:00:00Z'],
    ['Tue, 8 Sept 2026 9:05 +02:00', '2026-09-08T07:05:00Z'],
    ['18-Aug-2026 10:00:00 Z', '2026-08-18T10:00:00Z'],
    ['18 Aug 2026', '2026-08-17T22:00:00Z'],
    ['Sun, 06 Nov 94 08:49:37 GMT', '1994-11-06T08:49:00Z'],
    ['2026-08-18T10:00:00Z', '2026-08-18T10:00:00Z'],
    ['2026-08-18T10:00:00.123+02:00', '2026-08-18T08:00:00Z'],
    ['2026-08-18 10:00:00', '2026-08-18T08:00:00Z'],
    ['2026-08-18', '2026-08-17T22:00:00Z'],
  ])('"%s" is %s', (text, instant) => expect(publishedInstant(text, 'Europe/Rome')).toBe(instant))

  it.each([
    '31 Feb 2026 10:00:00 GMT',
    'Tue, 18 Aug 2026 25:00:00 GMT',
    'Tue, 18 Aug 2026 10:00:00 XYZ',
    'Tue, 18 Aug 2026 10:00:00 A',
    'Tue, 18 Aug 2026 10:00:00 +9900',
    'Tue, 08/18/2026 - 10:00',
    '08/07/2026',
    '2026-08',
    '1786012345',
    'ieri',
    '',
  ])('"%s" is none', (text) => expect(publishedInstant(text, 'Europe/Rome')).toBeUndefined())

  it('come back as they were written, in every zone, for every minute', () => {
    const minute = fc.date({ min: new Date('1991-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
    fc.assert(
      fc.property(minute, (date) => {
        const instant = `${date.toISOString().slice(0, 16)}:00Z`
        expect(publishedInstant(date.toUTCString(), 'Europe/Rome')).toBe(instant)
        expect(publishedInstant(date.toISOString(), 'Europe/Rome')).toBe(instant)
      }),
    )
  })

  it('that cannot be read leave a flag and no date', () => {
    const [draft] = read(rss(rssItem({ pubDate: 'ieri' }))).drafts
    expect(draft?.publishedAt).toBeUndefined()
    expect(draft?.flags).toMatchObject([{ field: 'publishedAt', text: 'ieri' }])
  })

  it('stand in dc:date where there is no pubDate', () => {
    const [draft] = read(rss(rssItem({ 'dc:date': '2026-05-26T09:00:00+02:00' }))).drafts
    expect(draft?.publishedAt).toBe('2026-05-26T07:00:00Z')
  })
})

describe('an address', () => {
  const base = 'https://calls.example.org/bandi'
  const hrefOf = (link: string) => canonicalLink(link, base)?.href

  it.each([
    ['http://calls.example.org/bandi/a', 'https://calls.example.org/bandi/a'],
    ['https://calls.example.org/bandi/a?utm_source=rss&utm_medium=x', 'https://calls.example.org/bandi/a'],
    [
      'https://calls.example.org/bandi/a?id=7&amp;fbclid=x&amp;y=1',
      'https://calls.example.org/bandi/a?id=7&y=1',
    ],
    ['https://calls.example.org/bandi/a?#top', 'https://calls.example.org/bandi/a'],
    ['/bandi/a b', 'https://calls.example.org/bandi/a%20b'],
    [' https://CALLS.example.org/bandi/a ', 'https://calls.example.org/bandi/a'],
  ])('%s is one with %s', (link, canonical) => expect(hrefOf(link)).toBe(canonical))

  it('is the same again, whatever campaign hangs on it', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (link) => {
        const href = hrefOf(link)
        if (href === undefined) return
        expect(hrefOf(href)).toBe(href)
        const url = new URL(href)
        url.searchParams.append('utm_source', 'newsletter')
        const bare = new URL(href)
        // Serialised by the same rules: a query that is touched is written anew.
        bare.searchParams.append('x', '')
        bare.searchParams.delete('x')
        expect(canonicalLink(url.href, base)?.searchParams.toString()).toBe(bare.searchParams.toString())
      }),
      { numRuns: 50 },
    )
  })

  it('makes an id that fits a draft, and another one for another address', () => {
    const long = (end: string) => new URL(`https://calls.example.org/bandi/${'contributi-'.repeat(30)}${end}`)
    expect(linkId(long('a')).length).toBeLessThanOrEqual(150)
    expect(linkId(long('a'))).not.toBe(linkId(long('b')))
    expect(linkId(new URL('https://calls.example.org/bandi/a/'))).toBe('/bandi/a')
  })
})

describe('a feed that somebody has damaged', () => {
  it('is read into sound drafts or refused, and nothing else', () => {
    const piece = fc.oneof(
      fc.string({ maxLength: 30 }),
      fc.constantFrom(
        '<',
        '>',
        '&',
        ']]>',
        '<![CDATA[',
        '<!--',
        '-->',
        '</item>',
        '<item>',
        '&#x0;',
        '\uD800',
        '<title>',
        '<?xml?>',
        '__proto__',
        '<constructor>',
      ),
    )
    fc.assert(
      fc.property(
        fc.constantFrom(...FEEDS),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.nat(40),
        piece,
        (body, where, taken, given) => {
          const at = Math.floor(body.length * where)
          try {
            const { drafts } = read(body.slice(0, at) + given + body.slice(at + taken))
            for (const draft of drafts) expect(Draft.parse(draft)).toEqual(draft)
          } catch (error) {
            expect(error).toBeInstanceOf(UnreadablePage)
          }
        },
      ),
      { numRuns: 500 },
    )
  })
})
