import { describe, expect, it } from 'vitest'
import { candidatesFor, type Everybody, knownTo } from '../../shared/digests/candidates.ts'
import { selectDue } from '../../shared/digests/due.ts'
import { renderDigest } from '../../shared/digests/render.ts'
import type { Told } from '../../shared/digests/told.ts'
import type { Opportunity } from '../../shared/domain/opportunity.ts'
import { SavedSearch } from '../../shared/domain/preferences.ts'
import { buildCallIndex, buildProfileIndex, createMatcher } from '../../shared/matching/index.ts'
import { aDigestInput, LAST_MONDAY, MONDAY } from '../builders/digest-input.ts'
import { aMember } from '../builders/member.ts'
import { anOpinion } from '../builders/opinion.ts'
import { anOpportunity, type OpportunityFields } from '../builders/opportunity.ts'

const aSearch = (fields: Partial<SavedSearch> = {}): SavedSearch =>
  SavedSearch.parse({ id: 'acque1', savedAt: '2026-06-10T08:00:00Z', words: 'acque reflue', ...fields })

/** About water, which a knitter's profile does not bring, and read after the search was saved. */
const waterFields: OpportunityFields = {
  id: 'example-region:acque',
  title: 'Depurazione delle acque reflue',
  summary: 'Impianti consortili.',
  firstSeenAt: '2026-06-24T04:00:00Z',
}
const water = (fields: OpportunityFields = {}): Opportunity => anOpportunity({ ...waterFields, ...fields })

const matchingOf = (calls: Opportunity[], member = aMember()) => ({
  calls: { cards: new Map(calls.map((call) => [call.id, call])) },
  matcher: createMatcher(
    buildCallIndex(calls),
    buildProfileIndex({ members: [member], clusters: [], ruleSets: [] }),
  ),
})

const candidates = (calls: Opportunity[], contact: Partial<Everybody> = {}) =>
  candidatesFor({ members: [aMember()], searches: [aSearch()], ...contact }, matchingOf(calls), MONDAY)

/** The digest of a contact with these calls and choices, as text. */
const digest = (
  calls: Opportunity[],
  contact: Partial<Everybody> & { language?: 'it' | 'en' } = {},
): string => {
  const { language = 'it', members: _, ...wanting } = contact
  return (
    renderDigest(
      aDigestInput({
        contact: { name: 'Anna Neri', language, frequency: 'weekly', ...wanting },
        mark: LAST_MONDAY,
        candidates: candidates(calls, contact),
      }),
    )?.text ?? ''
  )
}

describe('a call that matching would not bring and a saved search finds', () => {
  it('has a card, and says why in the reader’s language', () => {
    expect(digest([water()], { searches: [] })).toBe('')
    expect(digest([water()])).toContain('Perché: la vostra ricerca «acque reflue»')
    expect(digest([water()], { language: 'en' })).toContain('Why: your search "acque reflue"')
  })

  it('quotes nothing of the profile beside it: that would be no reason', () =>
    expect(digest([water()])).not.toContain('voi scrivete'))

  it('names what narrows a search without words', () =>
    expect(
      digest([water({ procedure: 'sportello' })], {
        searches: [aSearch({ words: '', procedures: ['sportello'], levels: ['regional'] })],
      }),
    ).toContain('Perché: la vostra ricerca regionale, a sportello'))

  it('is there also for who wants only what is very near: it was asked for by name', () =>
    expect(digest([water()], { threshold: 'strong' })).toContain('Depurazione'))

  it('has its place among many that matching brings', () => {
    const near = Array.from({ length: 60 }, (_, at) =>
      anOpportunity({
        id: `example-region:maglia-${at}`,
        title: `Maglieria su misura e filati certificati ${at}`,
        summary: 'Prototipi senza campioni fisici per le collezioni.',
        firstSeenAt: '2026-06-24T04:00:00Z',
      }),
    )
    const ids = candidates([...near, water()]).map(({ opportunity }) => opportunity.id)
    expect(ids).toContain('example-region:acque')
  })
})

describe('a saved search floods nobody', () => {
  it('brings no call that was there before it was saved', () =>
    expect(digest([water({ firstSeenAt: '2026-06-09T04:00:00Z' })])).toBe(''))

  it('nor what a source held when it was first read', () =>
    expect(digest([water({ baseline: true })])).toBe(''))

  it('nor the same call twice', () => {
    const told: Told = new Map([['example-region:acque', { version: 1, at: LAST_MONDAY }]])
    const due = selectDue(aDigestInput({ mark: LAST_MONDAY, told, candidates: candidates([water()]) }))
    expect(due).toBeUndefined()
  })
})

describe('what a contact has refused stays away, though a saved search finds it', () => {
  it.each<[string, Partial<Everybody>]>([
    ['words left out', { excluded: ['depurazione'] }],
    ['a level that it did not choose', { levels: ['european'] }],
    [
      'declined',
      {
        opinions: [
          anOpinion({
            call: 'example-region:acque',
            says: 'decline',
            rows: [{ id: 'example-region:acque', version: 1 }],
          }),
        ],
      },
    ],
  ])('%s', (_, contact) => expect(digest([water()], contact)).toBe(''))

  it('a requirement that is missing is counted as for any other call', () => {
    const training = water({ applicants: { kinds: ['training'], sizes: [], words: [] } })
    const [candidate] = candidates([training])
    expect(candidate?.fits[0].eligibility.verdict).toBe('missing')
    expect(digest([training])).toBe('')
  })
})

describe('a call that matching brings and a saved search finds', () => {
  it('is told once with both reasons', () => {
    const knitwear = anOpportunity({
      title: 'Maglieria su misura',
      summary: 'Prototipi senza campioni fisici e filati certificati per le collezioni.',
      firstSeenAt: '2026-06-24T04:00:00Z',
    })
    const text = digest([knitwear], { searches: [aSearch({ words: 'maglieria' })] })
    expect(text).toContain('Perché: la vostra ricerca «maglieria»')
    expect(text).toContain('voi scrivete')
    expect(candidates([knitwear], { searches: [aSearch({ words: 'maglieria' })] })).toHaveLength(1)
  })
})

describe('words left out', () => {
  const calls = [
    anOpportunity({
      title: 'Maglieria su misura in Appennino',
      summary: 'Prototipi senza campioni fisici e filati certificati per le collezioni.',
      firstSeenAt: '2026-06-24T04:00:00Z',
    }),
  ]
  it('keep a call out of digests and of what cannot wait', () => {
    const contact: Everybody = { members: [aMember()], excluded: ['appennino'] }
    expect(candidatesFor({ members: [aMember()] }, matchingOf(calls), MONDAY)).toHaveLength(1)
    expect(candidatesFor(contact, matchingOf(calls), MONDAY)).toEqual([])
  })

  it('not the end of a call that was told before they were chosen', () => {
    const told: Told = new Map([[calls[0]?.id ?? '', { version: 1, at: LAST_MONDAY }]])
    const contact: Everybody = { members: [aMember()], excluded: ['appennino'] }
    expect(knownTo(contact, matchingOf(calls), MONDAY, told)).toHaveLength(1)
  })
})
