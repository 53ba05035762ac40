import { describe, expect, it } from 'vitest'
import { candidatesFor, everyCandidateFor } from '../../shared/digests/candidates.ts'
import type { Candidate, DigestInput } from '../../shared/digests/digest.ts'
import { selectDue } from '../../shared/digests/due.ts'
import { renderDigest } from '../../shared/digests/render.ts'
import { standingOf, wishFor } from '../../shared/digests/wanted.ts'
import type { Member } from '../../shared/domain/member.ts'
import type { Opportunity } from '../../shared/domain/opportunity.ts'
import type { Wish } from '../../shared/domain/preferences.ts'
import { buildCallIndex, buildProfileIndex, createMatcher } from '../../shared/matching/index.ts'
import { aCluster, aConcept, aRuleSet } from '../builders/cluster.ts'
import { aCandidate, aDigestInput, MONDAY } from '../builders/digest-input.ts'
import { aMember } from '../builders/member.ts'
import { aDeadline, anOpportunity, type OpportunityFields } from '../builders/opportunity.ts'

const call = (name: string, fields: OpportunityFields = {}, fit: Parameters<typeof aCandidate>[1] = {}) =>
  aCandidate({ id: `example-region:${name}`, title: `Bando ${name}`, ...fields }, fit)
const forBodies: OpportunityFields = {
  applicants: { kinds: ['public-body'], sizes: [], words: ['Enti pubblici'] },
}
const inSicily: OpportunityFields = { regions: ['IT-82'] }
const undated = (publishedAt: string): OpportunityFields => ({
  source: 'mimit-incentivi',
  deadlines: [],
  publishedAt,
})
const register: OpportunityFields = { act: { kind: 'albo' } }

const standing = (candidate: Candidate, wishes?: Wish[], members: Member[] = [aMember()]) =>
  standingOf(candidate, { members, wishes }, MONDAY)

describe('the place of a call for a contact', () => {
  it.each<[string, Candidate, Wish[] | undefined, string]>([
    ['an open call', call('a'), undefined, 'open'],
    ['one only possibly near', call('a', {}, { band: 'possible' }), undefined, 'open'],
    ['one that rules the member out', call('a', forBodies), undefined, 'not-open'],
    ['that, and only possibly near', call('a', forBodies, { band: 'possible' }), undefined, 'off'],
    ['a closed one', call('a', { closedBySource: true }), undefined, 'off'],
    [
      'an undated one of a feed, heard of this year',
      call('a', undated('2026-03-02T08:00:00Z')),
      undefined,
      'open',
    ],
    ['that, long unheard of', call('a', undated('2025-03-02T08:00:00Z')), undefined, 'off'],
    ['one of another region', call('a', inSicily), undefined, 'off'],
    ['one of another region, wanted', call('a', inSicily), ['other-regions'], 'open'],
    [
      'one of another region, wanted, that rules the member out for more',
      call('a', { ...inSicily, ...forBodies }),
      ['other-regions'],
      'not-open',
    ],
    [
      'a national one for other regions',
      call('a', { ...inSicily, level: 'national' }),
      undefined,
      'not-open',
    ],
    [
      'a national one for other regions, to who wants those of other regions',
      call('a', { ...inSicily, level: 'national' }),
      ['other-regions'],
      'not-open',
    ],
    ['a register', call('a', register), undefined, 'off'],
    ['a register, to who wants other regions', call('a', register), ['other-regions'], 'off'],
    ['a register, wanted', call('a', register), ['registers'], 'open'],
    [
      'a register of another region, half wanted',
      call('a', { ...register, ...inSicily }),
      ['registers'],
      'off',
    ],
  ])('%s', (_, candidate, wishes, expected) => {
    expect(standing(candidate, wishes)).toBe(expected)
  })

  it('is near enough when one of several members is of that region', () => {
    const sicilian = aMember({ id: 'isola', region: 'IT-82' })
    const { opportunity } = call('a', inSicily)
    expect(wishFor(opportunity, { members: [aMember()] })).toBe('other-regions')
    expect(wishFor(opportunity, { members: [aMember(), sicilian] })).toBeUndefined()
  })
})

describe('one line of the mail', () => {
  const mail = (count: number, language: 'it' | 'en', more: Partial<DigestInput> = {}) => {
    const shut = Array.from({ length: count }, (_, number) => call(`chiuso-${number}`, forBodies))
    const contact = { name: 'Anna Neri', language, frequency: 'weekly' as const }
    return renderDigest(aDigestInput({ contact, candidates: [call('aperto'), ...shut], ...more }))
  }

  it.each([
    [1, 'it', '1 bando pertinente ma non aperto a voi'],
    [3, 'it', '3 bandi pertinenti ma non aperti a voi'],
    [1, 'en', '1 relevant call not open to you'],
    [3, 'en', '3 relevant calls not open to you'],
  ] as const)('counts %i in %s and leads to them: %s', (count, language, line) => {
    const { html = '', text = '' } = mail(count, language) ?? {}
    expect(text).toContain(`\n${line}: https://segnavia.example.org/me/c/abc#not-open\n`)
    expect(html).toMatch(
      new RegExp(`<a href="https://segnavia.example.org/me/c/abc#not-open"[^>]*>${line}</a>`),
    )
    expect(`${html}${text}`).not.toContain('chiuso-0')
  })

  it('is not there when there is nothing to count', () => {
    expect(mail(0, 'it')?.text).not.toMatch(/non apert[oi] a voi/)
  })

  it('counts neither other regions nor registers, and says the verdict of those that are wanted', () => {
    const candidates = [call('mio'), call('isola', inSicily), call('elenco', register)]
    const plain = mail(0, 'it', { candidates })?.text ?? ''
    expect(plain).not.toMatch(/isola|elenco|non apert[oi]/)
    const wishes: Wish[] = ['other-regions', 'registers']
    const contact = { name: 'Anna Neri', language: 'it' as const, frequency: 'weekly' as const, wishes }
    const wanted = mail(0, 'it', { candidates, contact })?.text ?? ''
    expect(wanted).toContain('Per voi: manca un requisito (serve una sede in Sicilia).')
    expect(wanted).toContain('È un albo: non ne seguono contributi')
  })
})

describe('of the calls that are near', () => {
  const many = (count: number, what: string, fields: Parameters<typeof anOpportunity>[0]) =>
    Array.from({ length: count }, (_, number) =>
      anOpportunity({
        ...fields,
        id: `example-region:${what}-${number}`,
        title: 'Maglieria e filati certificati',
      }),
    )
  const matching = (all: Opportunity[]) => {
    const concepts = [aConcept({ it: ['maglieria', 'filati certificati'], en: [], weight: 5 })]
    const matcher = createMatcher(
      buildCallIndex(all),
      buildProfileIndex({
        members: [aMember()],
        clusters: [aCluster()],
        ruleSets: [aRuleSet({ concepts })],
      }),
    )
    return { calls: { cards: new Map(all.map((one) => [one.id, one])) }, matcher }
  }
  const anna = { members: [aMember()] }

  it('those that rule the member out take no place from those that do not', () => {
    const all = [...many(100, 'far', inSicily), ...many(100, 'shut', forBodies), ...many(60, 'open', {})]
    const found = candidatesFor(anna, matching(all), MONDAY)
    expect(found.filter((candidate) => standing(candidate) === 'open')).toHaveLength(40)
    expect(found.filter((candidate) => standing(candidate) === 'not-open')).toHaveLength(100)
    expect(found).toHaveLength(140)
  })

  it('none is cut off where all are asked for, in the same order', () => {
    const all = matching([...many(60, 'open', {}), ...many(5, 'shut', forBodies)])
    const every = everyCandidateFor(anna, all, MONDAY)
    expect(every).toHaveLength(65)
    const ids = (candidates: Candidate[]) => candidates.map(({ opportunity }) => opportunity.id)
    expect(ids(every.slice(0, 40))).toEqual(ids(candidatesFor(anna, all, MONDAY).slice(0, 40)))
  })

  it('one that is still to open has its place, says when it opens, and is no less open to the member', () => {
    const forUs = { applicants: { kinds: ['company' as const], sizes: [], words: [] } }
    const soon = { ...forUs, opensAt: aDeadline('2026-07-06T08:00:00Z') }
    const all = [...many(2, 'open', forUs), ...many(1, 'soon', soon)]
    const found = candidatesFor(anna, matching(all), MONDAY)
    expect(found.map((candidate) => standing(candidate))).toEqual(['open', 'open', 'open'])
    const coming = found.find(({ opportunity }) => opportunity.id.endsWith('soon-0'))
    expect(coming?.fits[0].eligibility).toMatchObject({
      verdict: 'yes',
      reasons: expect.arrayContaining([{ code: 'not-open', from: '2026-07-06T08:00:00Z' }]),
    })
    const selection = selectDue(aDigestInput({ candidates: found }))
    expect(selection?.cards.map(({ section }) => section)).toContain('opening')
    expect(selection).toMatchObject({ titles: [], more: 0, notOpen: 0 })
    expect(selection?.cards).toHaveLength(3)
  })
})
