import { describe, expect, it } from 'vitest'
import { logLikelihood, wordsBeside } from '../../shared/preview/beside.ts'
import { termsIn, termsOfCard } from '../../shared/preview/card-terms.ts'
import { anOpportunity } from '../builders/opportunity.ts'

const cardsOf = (titles: Record<string, string>, language = 'it') =>
  new Map(
    Object.entries(titles).map(([id, title]) => [
      id,
      termsOfCard(anOpportunity({ title, summary: undefined, keywords: [], language })),
    ]),
  )

describe('the terms of a text', () => {
  it('are words that tell a subject, and two side by side, as they are written', () => {
    expect(termsIn('Il riuso degli spazi dismessi', 'it').map(({ text }) => text)).toEqual([
      'riuso',
      'riuso degli spazi',
      'spazi',
      'spazi dismessi',
      'dismessi',
    ])
  })

  it('are no words that everybody uses, and do not reach across a full stop', () => {
    expect(termsIn('Bando per progetti. Musei', 'it').map(({ text }) => text)).toEqual(['Musei'])
  })

  it('are the same in either order and number', () => {
    const [one, other] = ['textile recycling', 'recycling of textiles'].map((text) =>
      termsIn(text, 'en').find(({ isPhrase }) => isPhrase),
    )
    expect(one?.key).toBe(other?.key)
  })
})

describe('the log-likelihood of a word in some calls', () => {
  it('is that of Dunning, by hand', () => {
    // 2 Σ observed × ln(observed / expected) of the table 4, 1, 6, 89.
    const expected = [0.5, 4.5, 9.5, 85.5]
    const byHand = [4, 1, 6, 89].reduce(
      (sum, count, place) => sum + 2 * count * Math.log(count / (expected[place] ?? 1)),
      0,
    )
    expect(logLikelihood(4, 5, 10, 100)).toBeCloseTo(byHand, 10)
  })

  it('is nothing for a word that stands there no more often than elsewhere', () => {
    expect(logLikelihood(1, 10, 10, 100)).toBe(0)
    expect(logLikelihood(0, 10, 10, 100)).toBe(0)
    expect(logLikelihood(0, 0, 0, 0)).toBe(0)
  })
})

describe('words beside a concept', () => {
  const others = Object.fromEntries(
    Array.from({ length: 40 }, (_, n) => [`o${n}`, `Impianti fotovoltaici della misura ${n}`]),
  )
  const own = {
    a: 'Rigenerazione urbana e spazi dismessi',
    b: 'Rigenerazione urbana: riuso di spazi dismessi nei centri storici',
    c: 'Spazi dismessi per la cultura',
    d: 'Rigenerazione urbana dei borghi',
  }
  const cards = cardsOf({ ...own, ...others })

  it('stand in its recent calls more often than elsewhere, each idea once, the strongest first', () => {
    const found = wordsBeside(cards, new Set(Object.keys(own)))
    expect(found.map(({ text, calls, of }) => [text, calls, of])).toEqual([
      ['spazi dismessi', 3, 4],
      ['rigenerazione urbana', 3, 4],
    ])
  })

  it('are not those of one measure that is a call in each region', () => {
    const isi = Object.fromEntries(
      Array.from({ length: 9 }, (_, n) => [`i${n}`, 'Decreto legislativo e rigenerazione urbana']),
    )
    const found = wordsBeside(
      cardsOf({ ...own, ...isi, ...others }),
      new Set(Object.keys({ ...own, ...isi })),
    )
    expect(found.map(({ text, of }) => [text, of])).toEqual([
      ['rigenerazione urbana', 5],
      ['spazi dismessi', 5],
    ])
  })

  it('are none where three calls are not to be had', () => {
    expect(wordsBeside(cards, new Set(['a', 'b']))).toEqual([])
  })

  it('are counted among calls of their own language', () => {
    const both = new Map([...cards, ...cardsOf({ x: 'Urban regeneration of brownfields' }, 'en')])
    const found = wordsBeside(both, new Set([...Object.keys(own), 'x']))
    expect(found.map(({ language, of }) => [language, of])).toEqual([
      ['it', 4],
      ['it', 4],
    ])
  })
})
