import { describe, expect, it } from 'vitest'
import type { Opportunity } from '../../shared/domain/opportunity.ts'
import { joinTwins } from '../../shared/joining/twins.ts'
import { authorityRank } from '../../shared/sources/authority.ts'
import { aDeadline, anOpportunity, type OpportunityFields } from '../builders/opportunity.ts'

const TITLE = 'Contributi per il campionario digitale nella maglieria'
const AT = '2026-06-20T08:00:00Z'

const byOffice = (cluster: 'create' | 'greentech', overrides: OpportunityFields = {}): Opportunity =>
  anOpportunity({
    id: `clust-er-${cluster}:0123456789abcdef`,
    source: `clust-er-${cluster}`,
    title: TITLE,
    summary: `Le parole dell’ufficio di ${cluster}.`,
    firstSeenAt: AT,
    byHand: { cluster, at: AT, by: 'marta', toldTo: [cluster] },
    ...overrides,
  })

const bySource = (overrides: OpportunityFields = {}): Opportunity =>
  anOpportunity({
    id: 'rer-bandi:campionario',
    source: 'rer-bandi',
    title: TITLE,
    firstSeenAt: '2026-06-24T04:00:00Z',
    ...overrides,
  })

const joined = (...rows: Opportunity[]): Opportunity[] =>
  joinTwins(rows, { rulings: [], rankOf: authorityRank })

describe('a call that an office added, and its twin', () => {
  it('are one call, named after the source, told to everybody, first seen when the source had it', () => {
    const [call, ...others] = joined(byOffice('create'), bySource())
    expect(others).toEqual([])
    expect(call).toMatchObject({ id: 'rer-bandi:campionario', firstSeenAt: '2026-06-24T04:00:00Z' })
    expect(call?.byHand).toBeUndefined()
    expect(call?.origins?.map(({ id }) => id)).toEqual([
      'rer-bandi:campionario',
      'clust-er-create:0123456789abcdef',
    ])
    expect(call?.summary).toBe('Le parole dell’ufficio di create.')
  })

  it('close on the day that the source names, which is a change to whoever was told another', () => {
    const [call] = joined(
      byOffice('create', { funder: 'Regione di esempio', url: 'https://bandi.example.org/campionario' }),
      bySource({
        url: 'https://bandi.example.org/campionario',
        deadlines: [aDeadline('2026-07-14T10:00:00Z')],
      }),
    )
    expect(call?.deadlines).toMatchObject([{ at: '2026-07-14T10:00:00Z' }])
    expect(call?.changes).toMatchObject([{ field: 'deadline', origin: 'rer-bandi:campionario' }])
  })

  it('are gone when the source is, whatever the office’s row says', () => {
    const withdrawnAt = '2026-06-28T04:00:00Z'
    const [call] = joined(
      byOffice('create'),
      bySource({
        version: 2,
        withdrawnAt,
        changes: [{ at: withdrawnAt, version: 2, field: 'withdrawn' }],
      }),
    )
    expect(call).toMatchObject({ withdrawnAt, changes: [{ field: 'withdrawn' }] })
  })

  it('are not gone when the office takes its own row back', () => {
    const at = '2026-06-28T04:00:00Z'
    const [call] = joined(
      byOffice('create', { version: 2, withdrawnAt: at, changes: [{ at, version: 2, field: 'withdrawn' }] }),
      bySource(),
    )
    expect(call?.withdrawnAt).toBeUndefined()
    expect(call?.changes).toEqual([])
  })
})

describe('a call that two offices added', () => {
  it('is one, told to the members of both', () => {
    const [call, ...others] = joined(byOffice('create'), byOffice('greentech'))
    expect(others).toEqual([])
    expect(call?.byHand?.toldTo).toEqual(['create', 'greentech'])
  })

  it('is told to everybody where ART-ER has taken one of them over', () => {
    const taken = byOffice('greentech', { byHand: { cluster: 'greentech', at: AT, by: 'luca' } })
    expect(joined(byOffice('create'), taken)[0]?.byHand?.toldTo).toBeUndefined()
  })
})
