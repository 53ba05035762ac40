import { describe, expect, it } from 'vitest'
import { sectorFit } from '../../shared/domain/sector.ts'

describe('sector codes', () => {
  it.each([
    // A code holds its own subdivisions, and no others.
    ['14.13', '14', 'in'],
    ['14.13', '14.1', 'in'],
    ['14.13', '14.13', 'in'],
    ['14.13.20', '14.13', 'in'],
    ['14.13', '14.14', 'out'],
    ['14.13', '14.2', 'out'],
    ['41.20', '14', 'out'],
    // A trailing 0 is the parent: undivided, or whole.
    ['14.13', '14.10', 'in'],
    ['14.13', '14.00', 'in'],
    ['14.13', '14.10.00', 'in'],
    ['14.20', '14.2', 'in'],
    ['14.20.00', '14.20', 'in'],
    ['75.00', '75', 'in'],
    ['75', '75.00', 'in'],
    ['10.20', '10.00', 'in'],
    ['20.14', '20.10', 'in'],
    ['10.13', '10.11', 'out'],
    // Wider in the record than in the call: a person must look.
    ['14', '14.13', 'unsure'],
    ['14.10', '14.13', 'unsure'],
    // Sections hold divisions; letters that moved tell nothing.
    ['14.13', 'C', 'in'],
    ['33.12', 'C', 'in'],
    ['35.11', 'C', 'out'],
    ['01.11', 'A', 'in'],
    ['62.01', 'J', 'unsure'],
  ])('%s where %s is allowed: %s', (mine, allowed, fit) => {
    expect(sectorFit([mine], [allowed])).toBe(fit)
  })

  it('a heading whose parts are listed one by one does not settle what is under it', () => {
    const ticked = ['90.00', '90.01', '90.02', '90.03']
    expect(sectorFit(['90.03'], ticked)).toBe('in')
    expect(sectorFit(['90.04'], ticked)).toBe('unsure')
    expect(sectorFit(['91.02'], ticked)).toBe('out')
    expect(sectorFit(['90'], ticked)).toBe('unsure')
    expect(sectorFit(['14.13'], ['14.10', '14.20', '14.30'])).toBe('in')
    expect(sectorFit(['14.13'], ['C', '14.13'])).toBe('in')
  })

  it('a call of a thousand codes is read once, however many members are asked about', () => {
    const many = Array.from({ length: 1000 }, (_, number) => {
      const code = String(1000 + number * 9)
      return `${code.slice(0, 2)}.${code.slice(2)}`
    })
    const started = performance.now()
    for (let member = 0; member < 10_000; member += 1) sectorFit(['14.13', '62.01'], many)
    // It takes some 20 ms; reading the list anew each time took minutes.
    expect(performance.now() - started).toBeLessThan(2000)
  })

  it('what is no code rules nobody out', () => {
    for (const word of ['n/a', 'c', 'ATECO 14.13', '', '14.13.20.5'])
      expect(sectorFit([word], ['47', 'C']), word).toBe('unknown')
    expect(sectorFit([], ['47'])).toBe('unknown')
    expect(sectorFit(['n/a', '14.13'], ['14'])).toBe('in')
    expect(sectorFit(['n/a', '14.13'], ['47'])).toBe('out')
  })

  it('the best of several codes counts', () => {
    expect(sectorFit(['47', '14.13'], ['14'])).toBe('in')
    expect(sectorFit(['47', '14'], ['14.13'])).toBe('unsure')
    expect(sectorFit(['47', '62.01'], ['14'])).toBe('out')
  })
})
