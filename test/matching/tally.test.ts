import { describe, expect, it } from 'vitest'
import { occurrence, WIDE } from '../../shared/matching/model.ts'
import { createNumbering } from '../../shared/matching/numbering.ts'
import { callLanguage, tallier, textsOf } from '../../shared/matching/tally.ts'
import { anOpportunity } from '../builders/opportunity.ts'

/** What a call says, by name. */
const tallied = (fields: Parameters<typeof anOpportunity>[0], language: 'it' | 'en' = 'it') => {
  const numbers = createNumbering()
  const said = new Map<string, { occurrences: number; times: number; named: boolean }>()
  tallier(numbers)(textsOf(anOpportunity(fields)), language, (term, occurrences, times, named) => {
    said.set(numbers.name(term), { occurrences, times, named })
  })
  return said
}

describe('what a call says', () => {
  it('words count by the weight and length of their field, and are named in all but the long text', () => {
    const said = tallied({
      title: 'Musei',
      keywords: ['archivi'],
      summary: 'Filati',
      text: 'Musei e mosaici',
    })
    expect(said.get('it=muse')).toEqual({
      occurrences: occurrence('title', 1) + occurrence('text', 2),
      times: 2,
      named: true,
    })
    expect(['archiv', 'filat', 'mosaic'].map((form) => said.get(`it=${form}`)?.named)).toEqual([
      true,
      true,
      false,
    ])
  })

  it('pairs count side by side in full and with a word between them for less, in either order', () => {
    const said = tallied({ title: 'Riciclo tessile', text: 'Riciclo di scarto tessile. Tessile riciclo' })
    const pair = (mark: string) => said.get(`it:ricicl${mark}tessil`)
    expect(pair('*')?.occurrences).toBe(occurrence('title', 2) + occurrence('text', 5))
    expect(pair('~')?.occurrences).toBe(WIDE * occurrence('text', 5))
  })

  it('no pair crosses a keyword, a sentence, or a word repeated', () => {
    const said = tallied({ title: 'Musei musei', keywords: ['filati', 'mosaici'], text: 'Vetro. Legno' })
    expect([...said.keys()].filter((name) => /[*~]/.test(name))).toEqual([])
  })

  it('«Transizione 5.0» and «Industria 4.0» are pairs of words; years and other bare numbers are none', () => {
    const said = tallied({
      title: 'Transizione 5.0 dopo Industria 4.0',
      text: 'Dal 2026 al 2027, 12.5 milioni',
    })
    const numbered = [...said.keys()].filter((name) => /\d/.test(name) && !name.includes('~'))
    expect(numbered.sort()).toEqual([
      'it:4.0*industr',
      'it:5.0*industr',
      'it:5.0*transizion',
      'it=4.0',
      'it=5.0',
    ])
  })

  it('is read in the language of its words, whatever is stated; else as stated; else by its level', () => {
    const language = (fields: Parameters<typeof anOpportunity>[0]) => {
      const call = anOpportunity(fields)
      return callLanguage(call, textsOf(call))
    }
    expect(language({ title: 'Support for the museums of the region', language: 'it' })).toBe('en')
    expect(language({ title: 'Creative Europe', language: 'it' })).toBe('it')
    const unstated = {
      ...anOpportunity({ title: 'Creative Europe', level: 'european' }),
      language: undefined,
    }
    const { language: _, ...european } = unstated
    expect(callLanguage(european, textsOf(european))).toBe('en')
    expect(callLanguage({ ...european, level: 'regional' }, textsOf(european))).toBe('it')
  })
})
