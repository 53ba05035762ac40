import { describe, expect, it } from 'vitest'
import { Refused, type RelevanceSet } from './sets.ts'
import { measurable, overlapOf, overlapText, readThesaurus } from './thesaurus.ts'

const set = (name: string): RelevanceSet => ({
  name,
  documents: [],
  queries: [],
  judgements: new Map(),
  unjudged: 0,
})

describe('measuring with a thesaurus', () => {
  it('the set that is made of labels is left out, and refused where it is the only one', () => {
    const told: string[] = []
    const left = measurable([set('eurovoc-terms-it-en'), set('he-title-it')], (text) => told.push(text))
    expect(left.map(({ name }) => name)).toEqual(['he-title-it'])
    expect(told).toHaveLength(1)
    expect(() => measurable([set('eurovoc-terms-it-en')], () => {})).toThrow(Refused)
  })

  it('a file that is not there is refused in one line', () => {
    expect(() => readThesaurus('/nowhere/thesaurus.tsv')).toThrow(Refused)
  })

  it('our own overlap with it is told by the length of its terms', () => {
    const labels = [
      ['rifiuti', 'waste'],
      ['economia circolare', 'circular economy'],
      ['salute', 'anchor'],
      ['murrina', 'millefiori'],
      ['trattamento dei rifiuti pericolosi', 'hazardous waste treatment'],
    ]
    const entries = labels.map(([it = '', en = ''], id) => ({ id: String(id), it: [it], en: [en] }))
    const overlap = overlapOf({ title: 'T', entries })
    expect(overlap.get(1)).toEqual({ all: 3, exact: 1, other: 1 })
    expect(overlap.get(2)).toEqual({ all: 1, exact: 1, other: 0 })
    expect(overlap.get(3)).toEqual({ all: 1, exact: 0, other: 0 })
    expect(overlapText({ title: 'T', entries })).toContain('2 of 5 terms of T exactly (40.0 %)')
  })
})
