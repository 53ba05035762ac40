import { describe, expect, it } from 'vitest'
import { isUnconfirmed } from '../../shared/sources/unconfirmed.ts'
import { aDeadline, anOpportunity, type OpportunityFields } from '../builders/opportunity.ts'

const NOW = '2026-06-29T05:30:00Z'
const old = (fields: OpportunityFields) =>
  anOpportunity({ deadlines: [], publishedAt: '2025-09-01T08:00:00Z', ...fields })
const origin = (source: string, fields: { withdrawnAt?: string } = {}) => ({
  id: `${source}:a`,
  source,
  version: 1,
  url: 'https://bandi.example.org/a',
  firstSeenAt: '2025-09-01T08:00:00Z',
  deadlines: [],
  ...fields,
})

describe('an undated call of which nothing was heard for half a year', () => {
  it('is unconfirmed where its source drops old calls without a word', () => {
    expect(isUnconfirmed(old({ source: 'mimit-incentivi' }), NOW)).toBe(true)
  })

  it('is believed to be open where its source would strike it from its list', () => {
    expect(isUnconfirmed(old({ source: 'rer-imprese' }), NOW)).toBe(false)
  })

  it('is believed where one of its sources lists everything, as long as that still lists it', () => {
    const feed = origin('mimit-incentivi')
    const joined = (fields: { withdrawnAt?: string }) =>
      old({ source: 'mimit-incentivi', origins: [feed, origin('it-incentivi', fields)] })
    expect(isUnconfirmed(joined({}), NOW)).toBe(false)
    expect(isUnconfirmed(joined({ withdrawnAt: '2026-05-01T04:00:00Z' }), NOW)).toBe(true)
  })

  it('is believed as soon as a deadline is known', () => {
    const dated = old({ source: 'mimit-incentivi', deadlines: [aDeadline('2026-09-30T10:00:00Z')] })
    expect(isUnconfirmed(dated, NOW)).toBe(false)
  })
})
