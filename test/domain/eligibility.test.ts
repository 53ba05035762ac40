import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { eligibilityOf, type Verdict } from '../../shared/domain/eligibility.ts'
import { applicantKinds, MemberKind } from '../../shared/domain/member.ts'
import { ApplicantKind, Size } from '../../shared/domain/vocabulary.ts'
import { aMember, type MemberFields } from '../builders/member.ts'
import { aDeadline, anOpportunity, type OpportunityFields } from '../builders/opportunity.ts'

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
    ['words that name no kind we know', small, forKinds([]), 'check', ['unread']],
    [
      'sizes alone',
      small,
      { applicants: { kinds: [], sizes: ['small'], words: [] } },
      'check',
      ['size-in', 'unread'],
    ],
    ['empty lists', small, { applicants: { kinds: [], sizes: [], words: [] } }, 'check', ['unstated']],
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
      { ...forKinds(['company']), ateco: ['14.2', '47'] },
      'missing',
      ['kind-in', 'sector-out'],
    ],
    [
      'its sector is part of a group',
      { ateco: ['14.13'] },
      { ...forKinds(['company']), ateco: ['14.10', '47.00'] },
      'yes',
      ['kind-in', 'sector-in'],
    ],
    [
      'its record names a wider sector than the call',
      { ateco: ['14'] },
      { ...forKinds(['company']), ateco: ['14.13'] },
      'check',
      ['kind-in', 'sector-unsure'],
    ],
    [
      'its size is not known, and sizes are asked for',
      { size: undefined },
      forKinds(['company'], ['micro', 'small']),
      'check',
      ['kind-in', 'size-unknown'],
    ],
    [
      'a private laboratory of no stated size may come as a research body',
      { kind: 'private-laboratory' },
      forKinds(['company', 'research'], ['small']),
      'yes',
      ['kind-in'],
    ],
    [
      'what it is has not been recorded',
      { kind: 'other' },
      forKinds(['public-body']),
      'check',
      ['kind-unknown'],
    ],
    [
      'it is a register by its title',
      small,
      { ...forKinds(['company']), title: "Avviso per iscrizione all'elenco regionale dei fornitori" },
      'yes',
      ['kind-in', 'register'],
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

describe('asked at a moment, the dates are part of the answer', () => {
  const now = '2026-06-29T07:00:00Z'
  const [past, coming] = [aDeadline('2026-06-03T10:00:00Z'), aDeadline('2026-09-30T15:00:00Z')]
  const cases: [string, OpportunityFields, Verdict, object | undefined][] = [
    ['open', { deadlines: [coming] }, 'yes', undefined],
    ['past its deadline', { deadlines: [past] }, 'missing', { code: 'closed', since: past.at, stage: false }],
    [
      'after its first stage',
      { deadlines: [past, coming], twoStage: true },
      'missing',
      { code: 'closed', since: past.at, stage: true },
    ],
    [
      'withdrawn before its deadline',
      { deadlines: [coming], withdrawnAt: '2026-06-20T04:00:00Z' },
      'missing',
      { code: 'closed', since: '2026-06-20T04:00:00Z', stage: false },
    ],
    [
      'closed, as only its source says',
      { deadlines: [], closedBySource: true },
      'missing',
      { code: 'closed', stage: false },
    ],
    [
      'not open yet',
      { opensAt: aDeadline('2026-09-01T06:00:00Z'), deadlines: [coming] },
      'yes',
      { code: 'not-open', from: '2026-09-01T06:00:00Z' },
    ],
  ]
  it.each(cases)('%s', (_, fields, verdict, reason) => {
    const call = anOpportunity({ ...forKinds(['company']), ...fields })
    const answer = eligibilityOf(aMember(), call, now)
    expect(answer.verdict).toBe(verdict)
    expect(answer.reasons.find(({ code }) => code === 'closed' || code === 'not-open')).toEqual(reason)
    expect(eligibilityOf(aMember(), call).verdict).toBe('yes')
  })
})

describe('whatever the member and the call', () => {
  const some = <T>(values: readonly T[]) => fc.subarray([...values])
  const code = fc.constantFrom('C', 'J', '14', '14.1', '14.10', '14.13', '14.13.20', '47', '47.00', '90.01')
  const anyMember = fc.record({
    kind: fc.constantFrom(...MemberKind.options),
    body: fc.constantFrom('university', 'foundation', 'cooperative', undefined),
    size: fc.constantFrom(...Size.options, undefined),
    startup: fc.boolean(),
    region: fc.constantFrom('IT-45', 'IT-82'),
    ateco: fc.array(fc.constantFrom('14', '14.13', '14.13.20', '47.91', '90.04')),
  }) as fc.Arbitrary<MemberFields>
  const anyCall = fc.record({
    applicants: fc.record({
      kinds: some(ApplicantKind.options),
      sizes: some(Size.options),
      words: fc.constant(['chi']),
    }),
    regions: some(['IT-45', 'IT-82', 'IT-25']),
    ateco: fc.array(code, { maxLength: 4 }),
    partnership: fc.constantFrom(undefined, { organisations: 3 }),
  }) as fc.Arbitrary<OpportunityFields & { applicants: Applicants }>
  const missing = (member: MemberFields, call: OpportunityFields): boolean =>
    eligibilityOf(aMember(member), anOpportunity(call)).verdict === 'missing'

  it("a call's silence never excludes: with nothing stated of one thing, only the others can", () => {
    fc.assert(
      fc.property(anyMember, (member) => !missing(member, {})),
      { numRuns: 200 },
    )
    fc.assert(
      fc.property(anyMember, anyCall, (member, call) => {
        const quieter: OpportunityFields[] = [
          { ...call, applicants: { ...call.applicants, kinds: [] } },
          { ...call, applicants: { ...call.applicants, sizes: [] } },
          { ...call, regions: [] },
          { ...call, ateco: [] },
        ]
        const size = call.applicants.kinds.length > 0 && call.applicants.sizes.length > 0
        return quieter.every(
          // Without kinds a laboratory may no longer be sure to come as a research body, so its size counts.
          (one, place) => !(missing(member, one) && !missing(member, call)) || (place === 0 && size),
        )
      }),
      { numRuns: 500 },
    )
  })

  it("a record's silence never excludes: without size or sectors nobody is out for them", () => {
    fc.assert(
      fc.property(anyMember, anyCall, (member, call) => {
        const { reasons } = eligibilityOf(
          aMember({ ...member, size: undefined, ateco: [] }),
          anOpportunity(call),
        )
        return !reasons.some((reason) => reason.code === 'size-out' || reason.code === 'sector-out')
      }),
      { numRuns: 300 },
    )
  })

  it('to allow one more kind, size, region or sector never turns a yes into a no', () => {
    fc.assert(
      fc.property(
        anyMember,
        anyCall,
        fc.constantFrom(...ApplicantKind.options),
        fc.constantFrom(...Size.options),
        code,
        (member, call, kind, size, sector) => {
          const { kinds, sizes, words } = call.applicants
          const more: OpportunityFields[] = [
            ...(kinds.length > 0 ? [{ ...call, applicants: { kinds: [...kinds, kind], sizes, words } }] : []),
            ...(sizes.length > 0 ? [{ ...call, applicants: { kinds, sizes: [...sizes, size], words } }] : []),
            ...(call.regions?.length ? [{ ...call, regions: [...call.regions, 'IT-34' as const] }] : []),
            ...(call.ateco?.length ? [{ ...call, ateco: [...call.ateco, sector] }] : []),
          ]
          return missing(member, call) || more.every((wider) => !missing(member, wider))
        },
      ),
      { numRuns: 1000 },
    )
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
