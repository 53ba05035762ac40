import { describe, expect, it } from 'vitest'
import { dropTracking } from '../../shared/domain/tracking.ts'

const without = (query: string, also?: RegExp): string => {
  const url = new URL(`https://bandi.example.org/bando?${query}`)
  dropTracking(url, also)
  return url.searchParams.toString()
}

describe('an address without tracking', () => {
  it.each([
    'utm_source=mail',
    'UTM_Campaign=maggio',
    'fbclid=x1',
    'gclid=x1',
    'dclid=x1',
    'msclkid=x1',
    'mc_cid=x1',
    '_ga=1.2',
    '_gl=1',
    'igshid=x1',
    'pk_campaign=x1',
    'wt.mc_id=x1',
  ])('loses %s and keeps what says which page is meant', (tracking) => {
    expect(without(`id=7&${tracking}&anno=2026`)).toBe('id=7&anno=2026')
  })

  it.each(['id=7', 'page=2', 'sid=9', 'searchterm=moda', 'utm=1'])('keeps %s', (query) => {
    expect(without(query)).toBe(query)
  })

  it('loses what else tells nothing where it is compared', () => {
    expect(without('id=7&searchterm=moda', /^searchterm$/i)).toBe('id=7')
  })
})
