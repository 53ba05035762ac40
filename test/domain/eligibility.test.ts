import { describe, expect, it } from 'vitest'
import { eligibilityOf, type Verdict } from '../../shared/domain/eligibility.ts'
import { applicantKinds } from '../../shared/domain/member.ts'
import { aMember, type MemberFields } from '../builders/member.ts'
import { anOpportunity, type OpportunityFields } from '../builders/opportunity.ts'

type Applicants = NonNullable<OpportunityFields['applicants']>
const forKinds = (kinds: Applicants['kinds'], sizes: Applicants['sizes'] = []): OpportunityFields => ({
  applicants: { kinds, sizes, words: ['chi può presentare domanda'] },
})
const verdictOf = (member: MemberFields, call: OpportunityFields) => {
  const { verdict, reasons } = eligibilityOf(aMember(member), anOpportunity(call))
  return { verdict, codes: reasons.map(({ code }) => code) }
}

describe('may this member apply?', () => {
  const small: MemberFields = {}
  const laboratory: MemberFields = { kind: 'public-laboratory' }
  const municipality: MemberFields = { kind: 'other', body: 'municipality' }
  const cases: [string, MemberFields, OpportunityFields, Verdict, string[]][] = [
    ['nothing is stated', small, {}, 'check', ['unstated']],
    ['its kind may', small, forKinds(['company']), 'yes', ['kind-in']],
    ['its kind may not', laboratory, forKinds(['company']), 'missing', ['kind-out']],
    [
      'a private laboratory is a company too',
      { kind: 'private-laboratory' },
      forKinds(['company']),
      'yes',
      ['kind-in'],
    ],
    ['a municipality is a public body', municipality, forKinds(['public-body']), 'yes', ['kind-in']],
    ['a start-up is still a company', { startup: true }, forKinds(['company']), 'yes', ['kind-in']],
    ['a company is no start-up', small, forKinds(['startup']), 'missing', ['kind-out']],
    ['its size may', small, forKinds(['company'], ['micro', 'small']), 'yes', ['kind-in', 'size-in']],
    [
      'its size may not',
      { size: 'large' },
      forKinds(['company'], ['micro', 'small']),
      'missing',
      ['kind-in', 'size-out'],
    ],
    ['sizes say nothing of a laboratory', laboratory, forKinds(['research'], ['small']), 'yes', ['kind-in']],
    [
      'its region may',
      small,
      { ...forKinds(['company']), regions: ['IT-45', 'IT-57'] },
      'yes',
      ['kind-in', 'region-in'],
    ],
    [
      'its region may not',
      small,
      { ...forKinds(['company']), regions: ['IT-82'] },
      'missing',
      ['kind-in', 'region-out'],
    ],
    ['its region alone is known', small, { regions: ['IT-45'] }, 'check', ['region-in', 'unstated']],
    ['no region is stated', small, { ...forKinds(['company']), regions: [] }, 'yes', ['kind-in']],
    [
      'its sector is one of them',
      { ateco: ['14.13'] },
      { ...forKinds(['company']), ateco: ['14'] },
      'yes',
      ['kind-in', 'sector-in'],
    ],
    [
      'its sector is that very one',
      { ateco: ['14.13'] },
      { ...forKinds(['company']), ateco: ['14.13'] },
      'yes',
      ['kind-in', 'sector-in'],
    ],
    [
      'its sector is another',
      { ateco: ['14.13'] },
      { ...forKinds(['company']), ateco: ['14.1', '47'] },
      'missing',
      ['kind-in', 'sector-out'],
    ],
    [
      'its sector is not known',
      small,
      { ...forKinds(['company']), ateco: ['14'] },
      'check',
      ['kind-in', 'sector-unknown'],
    ],
    [
      'with partners',
      small,
      { ...forKinds(['company']), partnership: { organisations: 3 } },
      'partner',
      ['kind-in', 'partners'],
    ],
    ['with partners, its kind unstated', small, { partnership: { countries: 3 } }, 'partner', ['partners']],
    [
      'with partners, but its kind may not',
      laboratory,
      { ...forKinds(['company']), partnership: { organisations: 3 } },
      'missing',
      ['kind-out', 'partners'],
    ],
    [
      'under the de minimis rule',
      small,
      { ...forKinds(['company']), aidRegime: 'Regime "de minimis" (UE) 2023/2831' },
      'yes',
      ['kind-in', 'de-minimis'],
    ],
    [
      'it is a mere register',
      small,
      { ...forKinds(['company']), act: { kind: 'albo' } },
      'yes',
      ['kind-in', 'register'],
    ],
    [
      'two things are missing, both are said',
      { size: 'large' },
      { ...forKinds(['research'], ['small']), regions: ['IT-25'] },
      'missing',
      ['kind-out', 'size-out', 'region-out'],
    ],
  ]
  it.each(cases)('%s', (_, member, call, verdict, codes) => {
    expect(verdictOf(member, call)).toEqual({ verdict, codes })
  })

  it('is answered in the words of the call', () => {
    const { reasons } = eligibilityOf(
      aMember({ size: 'large' }),
      anOpportunity({ ...forKinds(['company'], ['small']), partnership: { organisations: 3, countries: 2 } }),
    )
    expect(reasons).toEqual([
      { code: 'kind-in', words: ['chi può presentare domanda'] },
      { code: 'size-out', words: ['small'] },
      { code: 'partners', organisations: 3, countries: 2 },
    ])
  })
})

describe('the kinds of applicant a member counts as', () => {
  it.each<[MemberFields, string[]]>([
    [{ kind: 'company' }, ['company']],
    [{ kind: 'consortium' }, ['consortium', 'company']],
    [{ kind: 'innovation-centre' }, ['research', 'company']],
    [{ kind: 'training-centre' }, ['training']],
    [{ kind: 'company', body: 'cooperative', startup: true }, ['company', 'cooperative', 'startup']],
    [{ kind: 'other', body: 'university' }, ['university', 'research', 'public-body']],
    [{ kind: 'other' }, []],
  ])('%j: %j', (member, kinds) => {
    expect(applicantKinds(aMember(member))).toEqual(kinds)
  })
})
