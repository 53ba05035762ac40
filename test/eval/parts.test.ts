import { describe, expect, it } from 'vitest'
import type { Ranked } from './engine.ts'
import { figuresIn, partsTable, unjudgedInTen } from './parts.ts'
import type { RelevanceSet } from './sets.ts'

const row = (id: string) => ({ id, title: id, text: '' })

/** Two members, two Italian and two English calls; the second member has nothing right in English. */
const set: RelevanceSet = {
  name: 'two-tongues',
  queries: [row('weaver'), row('potter')],
  documents: [row('telai'), row('forni'), row('looms'), row('kilns')],
  judgements: new Map([
    ['weaver', new Map(Object.entries({ telai: 3, looms: 3, kilns: 0 }))],
    ['potter', new Map(Object.entries({ forni: 2 }))],
  ]),
  unjudged: 0,
  parts: [
    {
      name: 'to en',
      queries: new Set(['weaver', 'potter']),
      documents: new Set(['looms', 'kilns']),
    },
  ],
}

const ranked: Ranked = {
  rankings: new Map([
    ['weaver', ['telai', 'forni', 'kilns', 'looms']],
    ['potter', ['forni']],
  ]),
  indexing: 0,
  searching: 0,
}

describe('a part of a set', () => {
  it('is measured on its documents alone, as if the others were not there', () => {
    const [part] = set.parts ?? []
    if (!part) throw new Error('The set above has one part.')
    const { figures, queries } = figuresIn(set, ranked, part)
    expect(figures.MRR).toBe(1 / 2)
    expect(figures['nDCG@10']).toBeCloseTo(1 / Math.log2(3))
    expect(queries, 'the potter has no right document there').toBe(1)
  })

  it('has a column beside how much of the first ten nobody judged', () => {
    expect(unjudgedInTen(set, ranked)).toBe(1 / 2)
    const [header, line] = partsTable(set, [{ name: 'Segnavia', ranked }]).split('\n')
    expect(header).toMatch(/^nDCG@10 by part \(queries\) +to en \(1\) +unjudged of 10$/)
    expect(line).toMatch(/^Segnavia +\.631 +0\.5$/)
  })

  it('is no line where a set has none', () => {
    const { parts: _, ...whole } = set
    expect(partsTable(whole, [{ name: 'Segnavia', ranked }])).toBe('')
  })
})
