import { describe, expect, it } from 'vitest'
import { nameOfRow } from '../../shared/matching/call-index.ts'
import { familyOf } from '../../shared/matching/family.ts'
import { buildCallIndex } from '../../shared/matching/index.ts'
import { lookupOf } from '../../shared/matching/lookup.ts'
import { ALIKE } from '../../shared/matching/model.ts'
import { fieldTerm, formTerm, nearTerm, stemTerm, tokensOf, wideTerm } from '../../shared/matching/terms.ts'
import { anOpportunity } from '../builders/opportunity.ts'

type Language = 'it' | 'en'

/** What answers to a profile's word among calls with these titles, the strongest first. */
const answersTo = (
  word: string,
  titles: [language: Language, title: string][],
  language: Language = 'en',
) => {
  const index = buildCallIndex(
    titles.map(([of, title], number) => anOpportunity({ id: `test:${number}`, title, language: of })),
  )
  const [token] = tokensOf(word, language)
  if (!token) throw new Error(`${word} is no word`)
  const { rows, relations } = familyOf(
    index,
    lookupOf(index),
    formTerm(language, token.form),
    stemTerm(language, token.stem),
  )
  return rows
    .map((row, place) => ({ term: nameOfRow(index, row), relation: relations[place] ?? 0 }))
    .sort((a, b) => b.relation - a.relation)
}
const namesOf = (answers: { term: string }[]) => answers.map(({ term }) => term)

describe('what answers to a word of a profile', () => {
  it('its own form first, then its stem’s other forms, then words that are spelt alike', () => {
    const titles: [Language, string][] = [
      ['en', 'Recycled'],
      ['en', 'Recycling'],
      ['en', 'Recirculated and recyclist'],
      ['en', 'Photonics'],
    ]
    expect(namesOf(answersTo('recycling', titles))).toEqual(['en=recycling', 'en=recycled', 'en=recyclist'])
  })

  it('kin counts less than the word itself, the more alike the more', () => {
    const [own, near, far] = answersTo('photonics', [
      ['en', 'Photonics'],
      ['en', 'Photonically'],
      ['en', 'Photonic'],
    ])
    expect([own?.term, near?.term]).toEqual(['en=photonic', 'en=photonically'])
    expect(own?.relation).toBeGreaterThan(near?.relation ?? 0)
    expect(far).toBeUndefined() // «photonics» and «photonic» are one form, in the plural and in the singular
  })

  it('nothing does where no word is related, and words that only begin alike are not', () => {
    expect(answersTo('photonics', [['en', 'Photovoltaic anodes']])).toEqual([])
    expect(answersTo('museum', [['en', 'Muscle']])).toEqual([])
  })

  it('short words have no kin: they are alike by chance', () => {
    expect(answersTo('farm', [['en', 'Farms farmed pharma']]).length).toBeGreaterThan(0)
    expect(answersTo('cart', [['en', 'Cards carts carton']]).map(({ term }) => term)).toEqual(['en=cart'])
  })

  it('at most a few kin, however many the calls hold', () => {
    const many =
      'robotica robotico robotizzare robotizzato robotizzazione robotaxi robotami robotino robotone'
    const found = answersTo('robotistica', [['it', many]], 'it')
    expect(found.length).toBe(ALIKE.most)
  })

  it('everyday words have no kin, at home or abroad', () => {
    expect(answersTo('business', [['en', 'Businesslike']])).toEqual([])
    expect(answersTo('business', [['it', 'Il business per la casa']])).toEqual([])
  })

  it('the same word abroad answers, unless it is short', () => {
    expect(namesOf(answersTo('software', [['en', 'Software']], 'en'))).toEqual(['en=software'])
    expect(namesOf(answersTo('design', [['it', 'Il design per la casa']], 'en'))).toEqual(['it=design'])
    expect(answersTo('rame', [['en', 'The ram for the farm']], 'it')).toEqual([])
  })

  it('a form of two stems is met in full whichever of them the calls list it with', () => {
    const both: [Language, string][] = [
      ['it', 'Sicurezza alimentare'],
      ['it', 'Macchine alimentari'],
    ]
    const forms = ['alimentare', 'alimentari'].map((word) => answersTo(word, both, 'it'))
    expect(forms[1]?.[0]).toEqual(forms[0]?.[0])
    expect(forms[0]?.[0]?.term).toBe('it=alimentar')
  })
})

describe('what answers to a pair or a field', () => {
  const index = buildCallIndex(
    ['Textile recycling', 'Textile waste recycling', 'Textile yarn recycling'].map((title, number) =>
      anOpportunity({ id: `test:${number}`, title, language: 'en' }),
    ),
  )
  const lookup = lookupOf(index)
  const terms = (term: string) => familyOf(index, lookup, term, '').rows.map((row) => nameOfRow(index, row))

  it('a pair: itself, and less the same words at the other distance', () => {
    const [near, wide] = [nearTerm('en', 'textil', 'recycl'), wideTerm('en', 'textil', 'recycl')]
    expect(terms(near)).toEqual([near, wide])
    expect(terms(wide)).toEqual([wide, near])
    const { relations } = familyOf(index, lookup, near, '')
    expect(relations[0]).toBeGreaterThan(relations[1] ?? 0)
  })

  it('a pair with a `+` in one of its words answers at both distances too', () => {
    const [near, wide] = [nearTerm('en', 'r+d', 'yarn'), wideTerm('en', 'r+d', 'yarn')]
    const plus = buildCallIndex([anOpportunity({ title: 'R+D yarn and R+D textile yarn', language: 'en' })])
    const found = familyOf(plus, lookupOf(plus), wide, '').rows.map((row) => nameOfRow(plus, row))
    expect(found).toEqual([wide, near])
  })

  it('a field: itself, in calls of both languages', () => {
    expect(terms(fieldTerm('textiles'))).toEqual([fieldTerm('textiles')])
    expect(terms(fieldTerm('unheard-of'))).toEqual([])
  })
})
