import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evidenceOf } from '../../shared/matching/concept-evidence.ts'
import { buildCallIndex } from '../../shared/matching/index.ts'
import { lookupOf } from '../../shared/matching/lookup.ts'
import { holdsRare, packRare, pairHash } from '../../shared/matching/rare.ts'
import { aConcept } from '../builders/cluster.ts'
import { anOpportunity } from '../builders/opportunity.ts'
import { calls } from './corpus.ts'

describe('hashes of pairs that are not listed', () => {
  it('are found in the call they were packed with, and in no other', () => {
    const hash = fc.integer({ min: 0, max: 2 ** 24 - 1 })
    fc.assert(
      fc.property(
        fc.array(fc.uniqueArray(hash, { maxLength: 9 }), { maxLength: 5 }),
        hash,
        (lists, other) => {
          const packed = packRare(
            lists.map((list) => [...list]),
            new Uint8Array(lists.length),
          )
          lists.forEach((list, call) => {
            for (const each of list) expect(holdsRare(packed, call, each)).toBe(true)
            expect(holdsRare(packed, call, other)).toBe(list.includes(other))
          })
        },
      ),
      { numRuns: 200, seed: 20260629 },
    )
  })

  it('fit three bytes, whatever the pair is called', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 20 }), (name) => {
        const hash = pairHash(name)
        expect(Number.isInteger(hash) && hash >= 0 && hash < 2 ** 24).toBe(true)
      }),
      { seed: 20260629 },
    )
  })

  it('seldom are those of another pair', () => {
    const hashes = new Set(
      Array.from({ length: 10_000 }, (_, number) => pairHash(`it:filat*parola${number}`)),
    )
    expect(hashes.size).toBeGreaterThan(9_980) // 3 collisions are what chance brings among sixteen million
  })
})

describe('a phrase that one long text says once', () => {
  const long = `${'Spese ammesse e termini del presente avviso per tutti. '.repeat(20)} Anche le macchine alimentari.`
  const once = anOpportunity({ id: 'test:once', title: 'Avviso agli interessati', text: long })
  const concept = { ...aConcept({ it: ['macchine alimentari'], en: [] }), cluster: 'create' as const }
  const found = (all: typeof calls) => {
    const index = buildCallIndex(all)
    const { impacts } = evidenceOf(index, lookupOf(index), concept)
    return index.ids.filter((_, call) => impacts[call])
  }

  it('is listed nowhere and found all the same', () => {
    expect(buildCallIndex([...calls, once]).terms.filter((term) => /macchin[*~]/.test(term))).toEqual([])
    expect(found([...calls, once])).toEqual(['test:once'])
  })

  it('is found where another call says a word of it with another stem: «alimentare» beside «alimentari»', () => {
    const other = anOpportunity({ id: 'test:a-first', title: 'Sicurezza alimentare' })
    expect(found([...calls, other, once])).toEqual(['test:once'])
  })
})
