import { describe, expect, it } from 'vitest'
import { euSedia } from '../../shared/sources/european/eu-sedia.ts'
import { readDay, readStamp } from '../../shared/sources/reading/dates.ts'
import { readWindow } from '../../shared/sources/reading/deadline-phrases.ts'
import { htmlText } from '../../shared/sources/reading/html-text.ts'
import { languageOf } from '../../shared/sources/reading/language.ts'
import { readDecimal, readEuro } from '../../shared/sources/reading/money.ts'
import { cut, plainLine, plainText, repairDecoding } from '../../shared/sources/reading/plain-text.ts'
import { rerImprese } from '../../shared/sources/regional/rer-plone.ts'
import { ploneBatch, readBody, sediaPage } from '../builders/source-pages.ts'
import { growth, isLinear } from '../fuzz/growth.ts'

const milliseconds = (work: () => unknown): number => {
  const started = performance.now()
  work()
  return performance.now() - started
}

describe('HTML as clean text', () => {
  it('keeps paragraphs, rows and list entries apart, and words of one line together', () => {
    expect(htmlText('<p>One <b>bo</b>ld\n word</p><ul><li>two<li>three</ul>four<br>five')).toBe(
      'One bold word\ntwo\nthree\nfour\nfive',
    )
  })

  it('decodes entities and leaves out what is not text', () => {
    expect(
      htmlText(
        '<style>p{}</style><script>alert(1)</script>caf&eacute; &amp; t&#232;<svg><title>x</title></svg>',
      ),
    ).toBe('café & tè')
  })

  it('leaves plain text alone', () => expect(htmlText('A < B, 5 > 3\n\n line')).toBe('A < B, 5 > 3\nline'))
})

describe('C15 100,000 nested tags', () => {
  it.each([9_000, 100_000])('cost no stack and no quadratic time (%i)', (depth) => {
    const nested = `${'<div>'.repeat(depth)}deep${'</div>'.repeat(depth)}`
    expect(htmlText(nested)).toBe('deep')
    const unclosed = milliseconds(() => htmlText('<a>'.repeat(depth) + '</b>'.repeat(depth)))
    expect(unclosed).toBeLessThan(3000)
  })

  it('are read inside a page like any text', () => {
    const { drafts } = readBody(
      rerImprese,
      ploneBatch({ text: { data: `${'<b>'.repeat(100_000)}sale prova` } }),
    )
    expect(drafts[0]?.text).toBe('sale prova')
  })

  it('cost no stack as blocks inside blocks either', () => {
    const deep = `${'{"blocks":{"a":'.repeat(3000)}"fine"${'}}'.repeat(3000)}`
    const body = ploneBatch({}).replace('"title"', `"text":${deep},"title"`)
    expect(readBody(rerImprese, body).drafts[0]?.text).toBe('fine')
  })
})

describe('C17 our own regular expressions on a megabyte of one sign', () => {
  const parsers = {
    htmlText,
    plainLine,
    plainText,
    repairDecoding,
    languageOf,
    readDay,
    readStamp,
    readWindow,
    readEuro,
    readDecimal,
  }
  const signs = [
    ' ',
    '<',
    '&',
    '\n',
    'â',
    'â€',
    '1',
    '1/',
    '.',
    ',',
    '-',
    'ore ',
    'ore 12 ',
    '30/06/2026 ',
    'dal ',
    '€',
    '<a href="',
  ]

  it.each(Object.entries(parsers))(
    '%s takes time that grows with the text, not with its square',
    (_, parse) => {
      for (const sign of signs) {
        const text = (size: number) => sign.repeat(size / sign.length)
        const ratio = growth((size) => parse(text(size)), 1_000_000)
        expect({ sign, linear: isLinear(ratio) }).toEqual({ sign, linear: true })
      }
    },
  )
})

describe('C10 broken characters', () => {
  it('become replacement characters, and crash nothing', () => {
    expect(plainLine('ab\ud800cd')).toBe('ab\ufffdcd')
    expect(readBody(euSedia, sediaPage({ title: ['Half \ud83d pair'] })).drafts[0]?.title).toBe(
      'Half \ufffd pair',
    )
  })

  it('in an identifier leave its address an address', () => {
    const [draft] = readBody(euSedia, sediaPage({ identifier: ['HORIZON-\ud800-01'] })).drafts
    expect(draft?.url).toMatch(/topic-details\/HORIZON-%EF%BF%BD-01$/)
    expect(draft && euSedia.completion?.request(draft)?.url).toMatch(/%EF%BF%BD/)
  })

  it('are not left behind where a text is cut', () => {
    const [draft] = readBody(euSedia, sediaPage({ title: [`${'a'.repeat(999)}😀tail`] })).drafts
    expect(draft?.title).toBe('a'.repeat(999))
    expect(draft?.flags).toMatchObject([{ field: 'title' }])
  })
})

describe('C19 hidden characters', () => {
  it('never reach a title: zero-width, bidirectional, control, line ends', () => {
    expect(plainLine('Ban\u200bdo \u202eoditnoc\u202c\u0000 per\r\nBcc: a@example.org\u2028fine\ufeff')).toBe(
      'Bando oditnoc per Bcc: a@example.org fine',
    )
  })
})

describe('E1, E3, E5 and E6 what strangers write in titles and texts', () => {
  const read = (text: string) => {
    const [draft] = readBody(
      rerImprese,
      ploneBatch({ title: text, description: text, text: { data: text } }),
    ).drafts
    return { title: draft?.title ?? '', summary: draft?.summary ?? '', text: draft?.text ?? '' }
  }

  it('E1 leaves no line end in a title or a summary', () => {
    const { title, summary } = read('Bando\r\nBcc: a@example.org\u2028\u0085fine')
    expect(`${title}${summary}`).not.toMatch(/[\r\n\u2028\u0085]/)
  })

  it.each([
    ['E3', 'Bando <script>alert(1)</script><img src=x onerror=alert(1)><svg onload=alert(1)>di prova</svg>'],
    [
      'E5',
      '<style>p{}</style><form action="/x"><base href="//x"><meta http-equiv="refresh">Bando<img width=1 height=1>',
    ],
  ])('%s keeps words, and nothing that a page or a mail could run', (_, markup) => {
    for (const field of Object.values(read(markup))) {
      expect(field).toMatch(/^Bando/)
      expect(field).not.toMatch(/[<>]|alert|onerror|p\{\}/)
    }
  })

  it('E6 keeps a template’s signs as they are written', () => {
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a stranger's template, to stay as it is
    const signs = 'Bando {{unsubscribeUrl}} ${x} di prova'
    expect(read(signs)).toEqual({ title: signs, summary: signs, text: signs })
  })

  it('E9 cuts a long title between characters that belong together', () => {
    const [draft] = readBody(euSedia, sediaPage({ title: ['a'.repeat(999) + '👩‍🚀'.repeat(3000)] })).drafts
    expect(draft?.title.length).toBeLessThanOrEqual(1000)
    expect(cut(`abx\u0323\u0307c`, 3)).toBe('ab')
    expect(cut(`abx\u0323\u0307c`, 5)).toBe('abx\u0323\u0307')
    expect(draft?.title).not.toMatch(/[\ud800-\udbff]$/)
  })
})

describe('a text longer than we store', () => {
  it('is cut, with a flag', () => {
    const [draft] = readBody(euSedia, sediaPage({ descriptionByte: ['word '.repeat(30_000)] })).drafts
    expect(draft?.text).toHaveLength(100_000)
    expect(draft?.flags).toEqual([
      { field: 'text', reason: 'It is longer than 100000 characters and was cut.' },
    ])
  })
})

describe('the language of a text', () => {
  it.each([
    ['Supporting museums and the wider public', 'en'],
    ['Contributi per le imprese della moda', 'it'],
    ['Appui aux musées et à la société civile dans les villes', 'fr'],
    ['Convocatoria para las organizaciones de la sociedad civil', 'es'],
    ['Förderung für die kleinen Betriebe und das Handwerk', 'de'],
    ['Combate ao tráfico de seres humanos e à violência', 'pt'],
  ])('of "%s" is %s', (text, language) => expect(languageOf(text)).toBe(language))

  it.each(['', '2026', 'EUDOROS #2', 'NGI Fediversity'])('of "%s" is not known', (text) =>
    expect(languageOf(text)).toBeUndefined(),
  )
})
