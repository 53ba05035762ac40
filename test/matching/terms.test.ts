import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clean, languageOf, stemOf, tokensOf } from '../../shared/matching/terms.ts'

const stems = (text: string, language: 'it' | 'en' = 'it') =>
  tokensOf(clean(text), language).map(({ stem }) => stem)

describe('words of a text', () => {
  it('apostrophes part words, whichever apostrophe it is', () => {
    expect(stems("l'arte dell'impresa")).toEqual(stems('arte impresa'))
    expect(stems('l’arte dell’impresa')).toEqual(stems('arte impresa'))
  })

  it('accents count while stemming and are folded afterwards', () => {
    expect(stemOf('tracciabilità', 'it')).toBe(stemOf('tracciabilita', 'it').replace(/ita$/, ''))
    expect(stems('accessibilità')).toEqual(['accessibil'])
  })

  it('stop words, single letters and bare numbers carry no subject', () => {
    expect(stems('il bando del 2026 e la moda')).toEqual(stems('bando moda'))
  })

  it('e-textiles and R&D are one word each, so that neither is met by a mere part', () => {
    expect(stems('e-textiles', 'en')).toEqual(['etextil'])
    expect(stems('R&D', 'en')).toEqual(['r&d'])
    expect(stems('fibre-to-fibre', 'en')).toEqual(['fibr', 'fibr'])
  })

  it('generations are words: «Industria 4.0» is not «Industria 5.0»; amounts and versions of other shapes are not', () => {
    expect(stems('Transizione 5.0')).toEqual([...stems('transizione'), '5.0'])
    expect(stems('Industria 4.0.')).toEqual([...stems('industria'), '4.0'])
    expect(stems('12.5 milioni, 40.000 euro')).toEqual(stems('milioni euro'))
  })

  it('health is not salt, fashion is not manner, a chain in the plural is a chain', () => {
    expect(stemOf('salute', 'it')).not.toBe(stemOf('sale', 'it'))
    expect(stemOf('moda', 'it')).not.toBe(stemOf('modo', 'it'))
    expect(stemOf('filiere', 'it')).toBe(stemOf('filiera', 'it'))
  })

  it('a form keeps inflection together and derivation apart', () => {
    const form = (word: string, language: 'it' | 'en') => tokensOf(word, language)[0]?.form
    expect(form('museums', 'en')).toBe(form('museum', 'en'))
    expect(form('published', 'en')).not.toBe(form('publishing', 'en'))
    expect(form('musei', 'it')).toBe(form('museo', 'it'))
    expect(form('archivi', 'it')).toBe(form('archivio', 'it'))
    expect(form('biblioteche', 'it')).toBe(form('biblioteca', 'it'))
  })

  it('a phrase reaches across stop words but not across the end of a sentence', () => {
    const [, second, third] = tokensOf(clean('tracciabilità della filiera. Musei'), 'it')
    expect([second?.joined, third?.joined]).toEqual([true, false])
  })

  it('the language of a text is voted by its stop words; a draw is decided by what the caller believes', () => {
    expect(languageOf('Contributi per i musei della regione', 'en')).toBe('it')
    expect(languageOf('Support for museums in the region', 'it')).toBe('en')
    expect(languageOf('Creative Europe', 'it')).toBe('it')
  })
})

describe('C16 one endless token', () => {
  it('is cut at 40 characters before it is stemmed', () => {
    const started = performance.now()
    expect(stems(`${'a'.repeat(100_000)}ing`, 'en')[0]?.length).toBeLessThanOrEqual(40)
    expect(performance.now() - started).toBeLessThan(500)
  })
})

describe('C17 long runs in our own regular expressions', () => {
  it.each([' ', '<', 'a+', 'a-', "l'", '.'])('of %j take time that grows linearly', (piece) => {
    const time = (length: number): number => {
      const text = piece.repeat(length / piece.length)
      const started = performance.now()
      tokensOf(clean(text), 'it')
      return performance.now() - started
    }
    time(100_000)
    expect(time(1_000_000)).toBeLessThan(40 * Math.max(5, time(100_000)))
  })
})

describe('C19 invisible and look-alike characters', () => {
  it('are stripped or normalised before matching', () => {
    expect(stems('mo\u200Bda \u202Emusei\u202C ｔｅｓｓｉｌｅ ﬁlati')).toEqual(
      stems('moda musei tessile filati'),
    )
  })
})

describe('cleaning', () => {
  const plainly = (text: string): string =>
    text
      .replace(/[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF]/g, '')
      .normalize('NFKC')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed
      .replace(/[\0-\x08\x0B-\x1F\x7F]/g, ' ')
      .replace(/[^\S\n]+/g, ' ')
      .trim()

  it('is the same by its short way and by its long one, and a second time changes nothing', () => {
    const unit = fc.constantFrom(
      ...[
        'a',
        'È',
        'e\u0301',
        ' ',
        '\u00A0',
        '\n',
        '\t',
        '\u200B',
        '’',
        '€',
        'ﬁ',
        '\0',
        '…',
        '-',
        '\u0301',
        '中',
      ],
    )
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit }), fc.string({ unit: 'binary' })), (text) => {
        expect(clean(text)).toBe(plainly(text))
        expect(clean(clean(text))).toBe(clean(text))
      }),
      { numRuns: 500, seed: 20260629 },
    )
  })

  it('C19 an accent parted from its letter by an invisible character joins it again', () => {
    expect(stems('citta\u200B\u0300')).toEqual(stems('città'))
  })
})

describe('natural', () => {
  const files = (folder: string): string[] =>
    readdirSync(folder).flatMap((name) => {
      const path = join(folder, name)
      return statSync(path).isDirectory() ? files(path) : /\.tsx?$/.test(name) ? [path] : []
    })

  it('is imported by one file only, and never by its root, which weighs ten megabytes', () => {
    const importers = ['shared', 'functions']
      .flatMap(files)
      .filter((path) => /from 'natural/.test(readFileSync(path, 'utf8')))
    expect(importers).toEqual([join('shared', 'matching', 'terms.ts')])
    expect(readFileSync(importers[0] ?? '', 'utf8')).not.toMatch(/from 'natural'/)
  })
})
