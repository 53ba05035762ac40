import { describe, expect, it } from 'vitest'
import { candidatesFor } from '../../shared/digests/candidates.ts'
import type { Opinion } from '../../shared/domain/opinion.ts'
import type { Opportunity } from '../../shared/domain/opportunity.ts'
import { buildCallIndex, buildProfileIndex, createMatcher } from '../../shared/matching/index.ts'
import { MONDAY } from '../builders/digest-input.ts'
import { aMember } from '../builders/member.ts'
import { anOpinion } from '../builders/opinion.ts'
import { anOpportunity } from '../builders/opportunity.ts'

const [OWN, TWIN] = ['example-region:acque', 'example-nation:acque']

/** A call about water, which a knitter's profile does not bring, as two sources publish it. */
const water: Opportunity = anOpportunity({
  id: OWN,
  title: 'Depurazione delle acque reflue',
  keywords: [],
  summary: 'Impianti consortili di depurazione.',
  origins: [OWN, TWIN].map((id) => ({
    id,
    source: id.split(':')[0] ?? '',
    url: 'https://example.org/acque',
    deadlines: [],
    version: 1,
    firstSeenAt: '2026-06-01T05:30:00Z',
  })),
})

const followed = (call: string, overrides: Partial<Opinion> = {}): Opinion =>
  anOpinion({ call, says: 'follow', rows: [{ id: call, version: 1 }], ...overrides })

const found = (opinions: Opinion[]): string[] => {
  const profiles = { members: [aMember()], clusters: [], ruleSets: [] }
  const matcher = createMatcher(buildCallIndex([water]), buildProfileIndex(profiles))
  const calls = { cards: new Map([[OWN, water]]), joinedAs: new Map([[TWIN, OWN]]) }
  const contact = { members: [aMember()], opinions }
  return candidatesFor(contact, { calls, matcher }, MONDAY).map(({ opportunity }) => opportunity.id)
}

describe('a call that matching would not bring', () => {
  it('is brought by being followed', () => {
    expect(found([])).toEqual([])
    expect(found([followed(OWN)])).toEqual([OWN])
  })

  it('is told once, however many of its rows were followed before they were joined', () => {
    expect(found([followed(OWN), followed(TWIN)])).toEqual([OWN])
  })

  it('is brought no more once what was said of it last was taken back', () => {
    const undone = followed(TWIN, { says: 'nothing', at: '2026-06-20T08:00:00Z' })
    expect(found([followed(OWN), undone])).toEqual([])
  })
})
