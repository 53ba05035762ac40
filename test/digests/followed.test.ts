import { describe, expect, it } from 'vitest'
import { candidatesFor } from '../../shared/digests/candidates.ts'
import { selectDue } from '../../shared/digests/due.ts'
import { renderDigest } from '../../shared/digests/render.ts'
import { type Told, toldOrFollowed } from '../../shared/digests/told.ts'
import type { Opinion } from '../../shared/domain/opinion.ts'
import type { Change, Opportunity } from '../../shared/domain/opportunity.ts'
import { buildCallIndex, buildProfileIndex, createMatcher } from '../../shared/matching/index.ts'
import { aDigestInput, MONDAY } from '../builders/digest-input.ts'
import { aMember } from '../builders/member.ts'
import { anOpinion } from '../builders/opinion.ts'
import { aDeadline, anOpportunity, type OpportunityFields } from '../builders/opportunity.ts'

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

describe('a followed call that is no longer open to the member', () => {
  const opinions = [followed(OWN)]
  const AT = '2026-06-25T08:00:00Z'
  const changed = (fields: OpportunityFields, ...changes: Change['field'][]): Opportunity =>
    anOpportunity({
      id: OWN,
      title: 'Maglieria e filati',
      version: 1 + changes.length,
      changes: changes.map((field, place) => ({ at: AT, version: place + 2, field })),
      ...fields,
    })
  const inputFor = (call: Opportunity, told: Told = toldOrFollowed([], opinions), said = opinions) => {
    const profiles = { members: [aMember()], clusters: [], ruleSets: [] }
    const matcher = createMatcher(buildCallIndex([call]), buildProfileIndex(profiles))
    const matching = { calls: { cards: new Map([[OWN, call]]) }, matcher }
    const candidates = candidatesFor({ members: [aMember()], opinions: said }, matching, MONDAY, told)
    return aDigestInput({ candidates, opinions: said, told })
  }
  const forBodies: OpportunityFields = {
    applicants: { kinds: ['public-body'], sizes: [], words: ['Enti pubblici'] },
  }
  const unheardOf: OpportunityFields = {
    source: 'mimit-incentivi',
    deadlines: [],
    publishedAt: '2025-03-02T08:00:00Z',
    version: 2,
    changes: [{ at: '2025-06-01T08:00:00Z', version: 2, field: 'amount' }],
  }
  const later = { deadlines: [aDeadline('2026-09-30T10:00:00Z')] }

  it.each<[string, Opportunity, string, string]>([
    [
      'its applicants were narrowed',
      changed(forBodies, 'eligibility'),
      'Rettificato chi può presentare domanda',
      'manca un requisito (riservato a enti pubblici)',
    ],
    [
      'it is of another region now',
      changed({ level: 'regional', regions: ['IT-82'] }, 'eligibility'),
      'Rettificato chi può presentare domanda',
      'manca un requisito (serve una sede in Sicilia)',
    ],
    [
      'it became a register',
      changed({ act: { kind: 'albo' } }, 'procedure'),
      'Rettificata la procedura',
      'È un albo',
    ],
    [
      'nothing says that it is still open',
      changed(unheardOf),
      'Importi o intensità rettificati',
      'verificate che sia ancora aperto',
    ],
    [
      'its source closed it early',
      changed({ ...later, closedBySource: true }, 'reopened', 'closed'),
      'Chiuso anticipatamente',
      'manca un requisito (i termini sono chiusi)',
    ],
    [
      'its source withdrew it',
      changed({ ...later, withdrawnAt: AT }, 'withdrawn'),
      'Revocato o tolto dalla fonte',
      'manca un requisito (i termini sono chiusi da giovedì 25 giugno 2026)',
    ],
  ])('is told under what was updated, once, when %s', (_, call, change, verdict) => {
    const input = inputFor(call)
    expect(selectDue(input)?.cards.map(({ section }) => section)).toEqual(['updated'])
    const mail = renderDigest(input)
    expect(mail?.text).toContain(change)
    expect(mail?.text).toContain(verdict)
    const told = new Map((mail?.told ?? []).map(({ id, version }) => [id, { version, at: MONDAY }]))
    expect(selectDue(inputFor(call, told))).toBeUndefined()
  })

  it('is offered nowhere as open once it has ended', () => {
    const mail = renderDigest(inputFor(changed({ closedBySource: true }, 'reopened', 'closed')))
    expect(mail?.subject).toMatch(/^Chiuso: maglieria e filati/i)
    expect(mail?.text).not.toMatch(/Scadenza|scade|Calendario|Termini riaperti/)
  })

  it('is told to nobody who does not follow it, or who has heard of no change', () => {
    const call = changed(forBodies, 'eligibility')
    const told = toldOrFollowed([], opinions)
    expect(selectDue(inputFor(call, told, []))).toBeUndefined()
    expect(selectDue(inputFor(changed(forBodies)))).toBeUndefined()
  })
})
