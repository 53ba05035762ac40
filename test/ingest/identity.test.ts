import { describe, expect, it } from 'vitest'
import { fingerprintOf, isKnown, opportunityId } from '../../functions/ingest/identity.ts'
import { Draft, OpportunityId } from '../../shared/domain/opportunity.ts'
import { anOpportunity } from '../builders/opportunity.ts'

describe('the id of a call', () => {
  it('is that of its source where this travels well', () => {
    expect(opportunityId('eu-sedia', '50138952TOPICSen')).toBe('eu-sedia:50138952TOPICSen')
  })

  it.each([
    ['spaces and slashes', 'Bando 3/2026 (rettifica)'],
    ['letters of another alphabet', 'κάλεσμα'],
    ['a path', '../../etc/passwd'],
    ['a line end', 'a\r\nb'],
    ['the longest that a source may give', 'x'.repeat(150)],
  ])('is made safe where it holds %s', (_, sourceId) => {
    const id = opportunityId('rer-politiche-territoriali', sourceId)
    expect(OpportunityId.safeParse(id).success).toBe(true)
    expect(id).not.toContain('/')
  })

  it('differs wherever the source has two, also where they look alike once made safe', () => {
    const ids = ['a b', 'a/b', 'a-b', 'a  b', `${'x'.repeat(130)}1`, `${'x'.repeat(130)}2`].map((sourceId) =>
      opportunityId('s', sourceId),
    )
    expect(new Set(ids).size).toBe(ids.length)
  })
})

describe('a row that is known', () => {
  const draft = Draft.strip().parse(anOpportunity())
  const stored = anOpportunity({ fingerprint: fingerprintOf(draft) })

  it('is one whose every field is as it was', () => {
    expect(isKnown(stored, draft)).toBe(true)
    expect(isKnown(stored, { ...draft, keywords: ['moda'] })).toBe(false)
    expect(isKnown(undefined, draft)).toBe(false)
  })

  it.each([
    ['had been missing', { missedRuns: 1 }],
    ['was withdrawn', { withdrawnAt: '2026-06-01T03:30:00Z' }],
    ['lacks its own page', { fingerprint: fingerprintOf(draft, false) }],
  ])('is not one that %s', (_, fields) => {
    expect(isKnown({ ...stored, ...fields }, draft)).toBe(false)
  })
})
