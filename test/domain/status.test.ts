import { describe, expect, it } from 'vitest'
import { silentSince } from '../../shared/domain/source-run.ts'
import { closedSince, lastHeardOf, nextDeadline, statusOf, undatedSince } from '../../shared/domain/status.ts'
import { aDeadline, anOpportunity, type OpportunityFields } from '../builders/opportunity.ts'

const NOW = '2026-06-29T05:30:00Z'
const PAST = '2026-06-29T05:29:59Z'
const LATER = '2026-07-10T10:00:00Z'
const LAST = '2026-09-10T10:00:00Z'
const staged = (instant: string, stage: number) => ({ ...aDeadline(instant), stage })
const at = (instant: string) => ({ at: instant, hourStated: true, zone: 'Europe/Rome' })

describe('the status of a call', () => {
  const cases: [string, OpportunityFields, 'forthcoming' | 'open' | 'closed'][] = [
    ['without any date', { deadlines: [] }, 'open'],
    [
      'without any date, of which the source says that it is closed',
      { deadlines: [], closedBySource: true },
      'closed',
    ],
    ['before its deadline', { deadlines: [aDeadline(LATER)] }, 'open'],
    ['at the very second of its deadline', { deadlines: [aDeadline(NOW)] }, 'open'],
    ['a second after it', { deadlines: [aDeadline(PAST)] }, 'closed'],
    ['before its opening', { opensAt: at(LATER) }, 'forthcoming'],
    ['at the second it opens', { opensAt: at(NOW) }, 'open'],
    [
      'not yet opened, with a deadline in the past',
      { opensAt: at(LATER), deadlines: [aDeadline(PAST)] },
      'closed',
    ],
    [
      'between two of its deadlines, in whatever order',
      { deadlines: [aDeadline(LATER), aDeadline(PAST)] },
      'open',
    ],
    [
      'of two stages, after the first: closed to newcomers',
      { deadlines: [aDeadline(LATER), aDeadline(PAST)], twoStage: true },
      'closed',
    ],
    [
      'of two stages, before the first',
      { deadlines: [aDeadline(LAST), aDeadline(LATER)], twoStage: true },
      'open',
    ],
    [
      'whose deadlines name their stages, after the first: closed to newcomers',
      { deadlines: [staged(PAST, 1), staged(LATER, 2)] },
      'closed',
    ],
    [
      'whose deadlines name their stages, before the first',
      { deadlines: [staged(LATER, 1), staged(LAST, 2)] },
      'open',
    ],
    [
      'with two dates for its first stage, between them',
      { deadlines: [staged(PAST, 1), staged(LATER, 1), staged(LAST, 2)] },
      'open',
    ],
    ['closed by its source before its deadline, the money being spent', { closedBySource: true }, 'closed'],
    ['withdrawn', { withdrawnAt: NOW }, 'closed'],
    ['that will be withdrawn', { withdrawnAt: LATER }, 'open'],
  ]
  it.each(cases)('%s', (_, fields, status) => {
    expect(statusOf(anOpportunity(fields), NOW)).toBe(status)
  })
})

describe('closed after its first stage', () => {
  it('is so since that stage ended, while later ones run', () => {
    const call = anOpportunity({ deadlines: [staged(PAST, 1), staged(LATER, 2)] })
    expect(closedSince(call, NOW)).toEqual({ at: PAST, stage: true })
    expect(nextDeadline(call, NOW)).toBeUndefined()
    expect(closedSince(call, LAST)).toEqual({ at: PAST, stage: false })
  })
})

describe('the next deadline', () => {
  it('is the first that is not past', () => {
    const call = anOpportunity({ deadlines: [LAST, PAST, LATER].map((one) => aDeadline(one)) })
    expect(nextDeadline(call, NOW)?.at).toBe(LATER)
    expect(nextDeadline(call, LAST)?.at).toBe(LAST)
    expect(nextDeadline(call, '2026-09-10T10:00:01Z')).toBeUndefined()
  })

  it('is never that of a second stage', () => {
    const call = anOpportunity({ deadlines: [aDeadline(PAST), aDeadline(LATER)], twoStage: true })
    expect(nextDeadline(call, NOW)).toBeUndefined()
  })

  it('is made up for no call that states none', () => {
    expect(nextDeadline(anOpportunity({ deadlines: [] }), NOW)).toBeUndefined()
  })
})

describe('a silent source', () => {
  const run = {
    source: 'rer-imprese',
    startedAt: NOW,
    finishedAt: NOW,
    state: 'failed' as const,
    baseline: false,
    read: 0,
    added: 0,
    changed: 0,
    missing: 0,
    refused: 0,
    passedOver: 0,
    refusals: [],
    pages: [],
  }
  it('is one not read whole for more than 60 hours, from its last whole reading', () => {
    const last = '2026-06-26T17:30:00Z'
    expect(silentSince({ ...run, lastCompleteAt: last }, NOW)).toBeUndefined()
    expect(silentSince({ ...run, lastCompleteAt: last }, '2026-06-29T05:30:01Z')).toBe(last)
  })

  it('has, if it was never read whole, been silent since it was first asked', () => {
    expect(silentSince(run, '2026-07-01T17:30:01Z')).toBe(NOW)
  })
})

describe('a call that names no closing day', () => {
  const undated = (fields: OpportunityFields) => anOpportunity({ deadlines: [], ...fields })
  const LONG_AGO = '2025-12-01T08:00:00Z'

  it('was last heard of when it was published, first seen or changed, and never in the future', () => {
    expect(lastHeardOf(undated({ publishedAt: LONG_AGO }), NOW)).toBe(LONG_AGO)
    expect(lastHeardOf(undated({}), NOW)).toBe('2026-06-23T04:00:00Z')
    const changes = [{ at: '2026-05-01T04:00:00Z', version: 2, field: 'amount' as const }]
    expect(lastHeardOf(undated({ publishedAt: LONG_AGO, changes }), NOW)).toBe('2026-05-01T04:00:00Z')
    expect(lastHeardOf(undated({ publishedAt: '2099-01-01T00:00:00Z' }), NOW)).toBe('2026-06-23T04:00:00Z')
  })

  it('has been silent once half a year has passed since then, and not before', () => {
    expect(undatedSince(undated({ publishedAt: LONG_AGO }), NOW)).toBe(LONG_AGO)
    expect(undatedSince(undated({ publishedAt: '2026-01-15T08:00:00Z' }), NOW)).toBeUndefined()
    expect(undatedSince(undated({ publishedAt: LONG_AGO, closedBySource: true }), NOW)).toBeUndefined()
    expect(
      undatedSince(anOpportunity({ publishedAt: LONG_AGO, deadlines: [aDeadline(LATER)] }), NOW),
    ).toBeUndefined()
  })
})
