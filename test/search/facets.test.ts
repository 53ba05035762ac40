import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Search } from '../../shared/domain/preferences.ts'
import { AidForm, ApplicantKind, Level, Procedure, ReaderLanguage } from '../../shared/domain/vocabulary.ts'
import { FACETS } from '../../shared/search/facets.ts'
import { calls, find, named, searchedOf } from './searched-calls.ts'

const found = (search: Partial<Search>): string[] => named(find(search)).toSorted()

describe('facets', () => {
  it('ask for a level, a programme, a procedure, a form of aid, a language', () => {
    expect(found({ levels: ['european'] })).toEqual(['ai', 'heritage', 'textiles'])
    expect(found({ programmes: ['Horizon Europe'] })).toEqual(['textiles'])
    expect(found({ procedures: ['sportello'] })).toEqual(['realta'])
    expect(found({ aidForms: ['voucher'] })).toEqual(['realta'])
    expect(found({ languages: ['en'], words: 'knitwear' })).toEqual(['textiles'])
  })

  it('several values of one are alternatives', () =>
    expect(found({ procedures: ['sportello', 'graduatoria'] })).toEqual(['campionario', 'realta']))

  it('who may apply: a call that states no kinds shuts nobody out', () => {
    const company = found({ applicants: ['company'] })
    expect(company).toContain('campionario')
    expect(company).toContain('turismo')
    expect(company).not.toContain('scuole')
  })

  it('a deadline and an amount must be stated to be met', () => {
    expect(found({ closesWithinDays: 7 })).toEqual(['arredi'])
    expect(found({ closesWithinDays: 365 })).not.toContain('turismo')
    expect(found({ fromCents: 40_000_00 })).toEqual(['campionario', 'textiles'])
  })

  it('a value chain: calls that its concepts find, in either language', () => {
    expect(found({ valueChains: ['create/heritage'] })).toEqual(['heritage', 'realta'])
    expect(found({ valueChains: ['create/nowhere'] })).toEqual([])
  })

  it('counts say what each value would leave, its own facet apart', () => {
    const { counts } = find({ levels: ['european'] })
    expect(Object.fromEntries(counts.get('levels') ?? [])).toEqual({ regional: 6, european: 3 })
    expect(Object.fromEntries(counts.get('languages') ?? [])).toEqual({ en: 3 })
    expect(counts.get('valueChains')?.get('create/fashion')).toBe(1)
  })
})

const some = <Value>(values: readonly Value[]) => fc.subarray([...values], { minLength: 1 })
const someSearch = fc.record(
  {
    words: fc.constantFrom('', 'maglieria', 'moda', 'augmented reality', 'musei'),
    levels: some(Level.options),
    programmes: some(['Horizon Europe', 'Creative Europe']),
    applicants: some(ApplicantKind.options),
    valueChains: some(['create/fashion', 'create/heritage']),
    closesWithinDays: fc.integer({ min: 1, max: 365 }),
    fromCents: fc.integer({ min: 0, max: 5_000_000_00 }),
    aidForms: some(AidForm.options),
    procedures: some(Procedure.options),
    languages: some(ReaderLanguage.options),
  },
  { requiredKeys: [] },
)
const RUNS = { numRuns: 200, seed: 20260629 }

describe('whatever is searched', () => {
  it('a facet more never finds a call more, and a count is what choosing its value finds', () => {
    fc.assert(
      fc.property(someSearch, fc.constantFrom(...FACETS), (search, facet) => {
        const { [facet]: _, ...wider } = search
        const before = new Set(named(find(wider)))
        for (const name of named(find(search))) expect(before).toContain(name)
        const { counts } = find(wider)
        for (const [value, count] of counts.get(facet) ?? []) {
          const isNumber = facet === 'closesWithinDays' || facet === 'fromCents'
          const chosen = { ...wider, [facet]: isNumber ? Number(value) : [value] }
          expect(find(chosen).hits).toHaveLength(count)
        }
      }),
      RUNS,
    )
  })

  it('the order in which calls are given changes nothing', () => {
    fc.assert(
      fc.property(someSearch, fc.shuffledSubarray(calls, { minLength: calls.length }), (search, shuffled) => {
        expect(find(search, searchedOf(shuffled)).hits).toEqual(find(search).hits)
      }),
      { ...RUNS, numRuns: 40 },
    )
  })
})
