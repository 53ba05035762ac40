import { describe, expect, it } from 'vitest'
import { joinReadings, readPages } from '../../functions/ingest/read-source.ts'
import { labelledMoment } from '../../shared/sources/engines/html-dates.ts'
import { linkFrom, titleFrom } from '../../shared/sources/engines/html-links.ts'
import { htmlList } from '../../shared/sources/engines/html-list.ts'
import { openPage } from '../../shared/sources/engines/html-page.ts'
import { countAt } from '../../shared/sources/engines/html-paging.ts'
import { piemonte } from '../../shared/sources/regional/piemonte.ts'
import { UnreadablePage } from '../../shared/sources/source.ts'
import { fixture, READ_AT, readBody } from '../builders/source-pages.ts'

const trap = htmlList({
  id: 'trappola',
  name: 'Trappola',
  homepage: 'https://bandi.example.org/elenco',
  level: 'regional',
  schedule: '0 4 * * ? *',
  minimumRows: 1,
  maximumPages: 5,
  landmark: 'main',
  paging: { next: 'a.next' },
  entry: 'li',
  link: { select: 'a', attribute: 'href' },
  fields: { title: 'a', text: { select: 'p', rare: true }, closes: { select: 'time', rare: true } },
})
const list = (inner: string): string => `<html><main>${inner}</main></html>`
const entry = (inner: string, href = '/1'): string => list(`<li><a href="${href}">Bando</a>${inner}</li>`)
const first = (body: string) => readBody(trap, body).drafts[0]

const milliseconds = (run: () => unknown): number => {
  const start = performance.now()
  run()
  return performance.now() - start
}

describe('C11 a layout change: no calls where there were many', () => {
  it('is unreadable without the landmark, and a failed run below the rows there always are', () => {
    const bare = fixture('list-piemonte-1.html').replace('view-id-ricerca', 'view-id-altro')
    expect(() => readBody(piemonte, bare)).toThrow(UnreadablePage)
    const empty = readBody(piemonte, fixture('list-piemonte-empty.html'))
    expect(() => joinReadings(piemonte, [empty], piemonte.minimumRows)).toThrow('expected at least 10 rows')
  })

  it('is unreadable when entries have another markup and the page still counts them', () => {
    const renamed = fixture('list-piemonte-1.html').replaceAll(
      'node--type-contributi',
      'node--kind-contributi',
    )
    expect(() => readBody(piemonte, renamed)).toThrow('expected 6 calls, found a list without entries')
  })
})

describe('C12 endless pagination', () => {
  it('ends at the page cap, however many pages the site makes up', async () => {
    let asked = 0
    const endless = readPages(
      trap,
      async () => {
        asked += 1
        const body = entry(`<a class="next" href="?p=${asked}">Avanti</a>`, `/${asked}`)
        return { body, name: `${asked}` }
      },
      READ_AT,
    )
    await expect(endless).rejects.toThrow('at most 5 pages')
    expect(asked).toBe(5)
  })
})

describe('C15 100,000 nested tags', () => {
  it.each([
    ['closed', (depth: number) => `${'<div>'.repeat(depth)}${'</div>'.repeat(depth)}`],
    ['left open', (depth: number) => '<span>'.repeat(depth)],
    ['closed by others', (depth: number) => '<b>'.repeat(depth) + '</i>'.repeat(depth)],
  ])('%s: cost no stack and little time', (_, nest) => {
    for (const depth of [600, 9_000, 100_000]) {
      const body = entry(nest(depth))
      expect(milliseconds(() => expect(() => readBody(trap, body)).toThrow(UnreadablePage))).toBeLessThan(
        2000,
      )
    }
  })

  it('entries within entries are read once, and thousands of them refused', () => {
    const nested = list('<li><a href="/1">Fuori</a><ul><li><a href="/2">Dentro</a></li></ul></li>')
    expect(readBody(trap, nested).drafts.map(({ title }) => title)).toEqual(['Fuori'])
    expect(() => readBody(trap, list('<li><a href="/1">Bando</a></li>'.repeat(1001)))).toThrow('at most 1000')
  })
})

describe('C17 a megabyte of one sign', () => {
  const page = (text: string) => openPage('prova', `<html><h4>${text}</h4></html>`)
  const readers: [string, (text: string) => unknown][] = [
    ['a page', (text) => expect(() => readBody(trap, text)).toThrow(UnreadablePage)],
    ['an entry', (text) => first(entry(`<p>${text}</p><time>${text}</time>`, '/1'))],
    ['a date', (text) => labelledMoment(text, 'closes')],
    ['a link', (text) => linkFrom(text, 'https://example.org/', { hosts: ['example.org'] })],
    ['an address', (text) => titleFrom(`https://example.org/${text.replace(/[<\s]/g, '-')}`)],
    ['a count', (text) => countAt(page(text.replaceAll('<', '&lt;')), { select: 'h4' })],
  ]
  const signs = [' ', '&lt;', '1', '1 ', '-', 'a sportello ', 'chiusura anticipata ', '%20', '?']
  it.each(readers.flatMap(([name, read]) => signs.map((sign) => [name, sign, read] as const)))(
    '%s of "%s" takes time in proportion to its length',
    (_, sign, read) => {
      const text = (size: number) => sign.repeat(size / sign.length)
      const small = milliseconds(() => read(text(250_000)))
      const large = milliseconds(() => read(text(1_000_000)))
      // What is quadratic takes minutes here; under a second and a half it is the machine that is busy.
      expect(large).toBeLessThan(Math.max(1500, small * 12))
    },
  )

  it('and of "<" is refused before it is parsed', () => {
    expect(
      milliseconds(() => expect(() => readBody(trap, entry('<'.repeat(1_000_000)))).toThrow()),
    ).toBeLessThan(1500)
  })
})

describe('E3 and E5: scripts and styles in an entry', () => {
  it('never become text', () => {
    const hostile =
      '<p>Prima<script>alert("s")</script><style>p{}</style><svg onload=x><text>n</text></svg><img src=x onerror=y> dopo</p>'
    expect(first(entry(hostile))?.text).toBe('Prima dopo')
  })

  it('written as entities stay words, and are no markup again', () => {
    expect(first(entry('<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>'))?.text).toBe(
      '<script>alert(1)</script>',
    )
  })
})

describe('E4 links that are none', () => {
  it.each([
    'javascript:alert(1)',
    ' JaVaScRiPt:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'mailto:a@example.org',
    '//evil.example.com/1',
    'https://bandi.example.org@evil.example.com/1',
    'https://user:secret@bandi.example.org/1',
    'https://bandi.example.org:8443/1',
    'https://bandi.example.org.evil.example.com/1',
    'http://[',
    '',
    '#',
  ])('%j never becomes an address', (href) => {
    const reading = readBody(trap, list(`<li><a href="/1">Uno</a></li><li><a href="${href}">Due</a></li>`))
    expect(reading.drafts.map(({ url }) => url)).toEqual(['https://bandi.example.org/1'])
    expect(reading.refused).toHaveLength(1)
  })
})

describe('E4 a link broken over lines', () => {
  it('is a path of the site at most, never a script', () => {
    expect(first(entry('', 'java\nscript:alert(1)'))?.url).toBe(
      'https://bandi.example.org/java%20script:alert(1)',
    )
  })
})

describe('E6 templates in scraped text', () => {
  it('stay the letters they are', () => {
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is the point
    const text = 'Caro {{unsubscribeUrl}} ${x} <%= y %>'
    expect(first(entry(`<p>${text.replaceAll('<', '&lt;')}</p>`))?.text).toBe(text)
  })
})
