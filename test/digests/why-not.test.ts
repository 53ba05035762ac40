import { describe, expect, it } from 'vitest'
import { type Obstacle, type OwnConcept, type Question, whyNot } from '../../shared/digests/why-not.ts'
import { eligibilityOf } from '../../shared/domain/eligibility.ts'
import { BANDS, type Explanation } from '../../shared/matching/index.ts'
import { aConcept } from '../builders/cluster.ts'
import { aContact } from '../builders/contact.ts'
import { aCandidate, aReason, fromFashion, LAST_MONDAY, MONDAY } from '../builders/digest-input.ts'
import { aMember } from '../builders/member.ts'
import { aDeadline, anOpportunity, type OpportunityFields } from '../builders/opportunity.ts'

const ID = 'example-region:asked'
const IN_A_MONTH = '2026-07-30T10:00:00Z'
const member = aMember()

const explained = (overrides: Partial<Explanation> = {}): Explanation => ({
  member: member.id,
  opportunity: ID,
  score: 700,
  band: 'good',
  reasons: [aReason()],
  ruleSets: { create: 3 },
  ...overrides,
})

const aRecord = (overrides: object = {}) => ({
  contact: 'anna-neri',
  kind: 'digest' as const,
  key: '2026-W26',
  at: LAST_MONDAY,
  sesId: 'ses-1',
  mark: LAST_MONDAY,
  told: [] as { id: string; version: number }[],
  snapshots: { calls: 'c', profiles: 'p' },
  ruleSets: {},
  ...overrides,
})

const SOURCES = [{ name: 'Regione di esempio', readAt: MONDAY }]

/** A call that Anna gets, unless a test says otherwise. */
const ask = (fields: OpportunityFields = {}, overrides: Partial<Question> = {}) => {
  const call = anOpportunity({ id: ID, deadlines: [aDeadline(IN_A_MONTH)], ...fields })
  const { fits } = aCandidate({}, { score: 700 })
  return whyNot({
    now: MONDAY,
    call,
    matchedVersion: call.version,
    builtAt: '2026-06-29T03:05:00Z',
    refused: [],
    sources: SOURCES,
    member,
    explanation: explained(),
    eligibility: eligibilityOf(member, call),
    concepts: [],
    contact: { contact: aContact(), members: [member], records: [aRecord()], opinions: [] },
    candidates: [
      {
        opportunity: call,
        fits: [{ ...fits[0], opportunity: ID, eligibility: eligibilityOf(member, call) }],
      },
    ],
    ...overrides,
  })
}
const contact = (fields: Parameters<typeof aContact>[0], records = [aRecord()]): Partial<Question> => ({
  contact: { contact: aContact(fields), members: [member], records, opinions: [] },
})
const seenBefore: OpportunityFields = { firstSeenAt: '2026-05-01T04:00:00Z' }
const better = (count: number, fields: OpportunityFields = {}) =>
  Array.from({ length: count }, (_, number) =>
    aCandidate(
      { id: `example-region:better-${number}`, deadlines: [aDeadline(IN_A_MONTH)], ...fields },
      { score: 900 },
    ),
  )
const asked = (fields: OpportunityFields = {}, fit: Parameters<typeof aCandidate>[1] = { score: 500 }) =>
  aCandidate({ id: ID, deadlines: [aDeadline(IN_A_MONTH)], ...fields }, fit)
const forBodies: OpportunityFields = {
  applicants: { kinds: ['public-body'], sizes: [], words: ['Enti pubblici'] },
}

describe('a call that nothing holds back', () => {
  it('is said to be one, with its place among the open ones and in the next mail', () => {
    expect(ask()).toEqual({ match: true, obstacles: [], standing: { place: 1, of: 1, next: 'card' } })
  })

  it('is told its place after better ones', () => {
    const { standing, obstacles } = ask({}, { candidates: [...better(20), asked()] })
    expect(obstacles).toEqual([])
    expect(standing).toEqual({ place: 21, of: 21, next: 'page' })
  })
})

describe('a call after the last that is looked at for a mail', () => {
  it('is said to be crowded out, with its place, and not to be on the page or in a queue', () => {
    const { obstacles, standing } = ask(seenBefore, { candidates: [...better(40), asked(seenBefore)] })
    expect(obstacles).toEqual([{ code: 'crowded', place: 41, most: 40 }])
    expect(standing).toBeUndefined()
  })

  it('is not the fortieth, nor the forty-first of a contact of two members', () => {
    const codes = (count: number, overrides: Partial<Question> = {}) =>
      ask({}, { candidates: [...better(count), asked()], ...overrides }).obstacles
    expect(codes(39)).toEqual([])
    const two: NonNullable<Question['contact']> = {
      contact: aContact(),
      members: [member, aMember({ id: 'lume' })],
      records: [aRecord()],
      opinions: [],
    }
    expect(codes(40, { contact: two })).toEqual([])
  })
})

describe('a call that the next mail has', () => {
  const held = (overrides: Partial<Question>, fields: OpportunityFields = {}) => ask(fields, overrides)

  it('is not said to wait for its turn', () => {
    const { obstacles, standing } = held({ candidates: [asked(seenBefore)] }, seenBefore)
    expect(standing?.next).toBe('card')
    expect(obstacles).toEqual([])
  })

  it('is not said to be only possible where it has a title, but where no mail leaves for it', () => {
    const fit = { score: 450, band: 'possible' as const }
    const explanation = explained(fit)
    const withTitle = held({ explanation, candidates: [...better(1), asked({}, fit)] })
    expect(withTitle).toMatchObject({ obstacles: [], standing: { next: 'title' } })
    const alone = held({ explanation, candidates: [asked({}, fit)] })
    expect(alone.standing?.next).toBe('none')
    expect(alone.obstacles.map(({ code }) => code)).toEqual(['possible'])
  })
})

describe('each obstacle', () => {
  const none = { call: undefined, explanation: undefined, eligibility: undefined, candidates: [] }
  const silk: OwnConcept = {
    ...aConcept({ id: 'silk', it: ['seta'], en: ['silk'], weight: 2 }),
    cluster: 'create',
  }
  const fashion: OwnConcept = {
    ...aConcept({ id: 'fashion', it: ['moda'], en: ['fashion'] }),
    cluster: 'create',
  }
  const met: OwnConcept = { ...aConcept({ it: ['lino'], en: ['linen'] }), cluster: 'create' }
  const shut: OwnConcept = {
    ...aConcept({ id: 'fur', it: ['pelliccia'], en: [], rule: 'excluded' }),
    cluster: 'create',
  }

  it.each<[string, OpportunityFields, Partial<Question>, Obstacle]>([
    ['no source lists it', {}, none, { code: 'unknown', sources: SOURCES }],
    [
      'its source is silent',
      {},
      {
        ...none,
        own: { name: 'Regione di esempio', silentSince: '2026-06-20T03:00:00Z', problem: '503' },
      },
      {
        code: 'source-silent',
        source: 'Regione di esempio',
        since: '2026-06-20T03:00:00Z',
        problem: '503',
      },
    ],
    [
      'its row was refused',
      {},
      {
        ...none,
        refused: [{ source: 'Regione di esempio', row: 'avviso-9', reason: 'No title.', at: MONDAY }],
      },
      { code: 'row-refused', source: 'Regione di esempio', row: 'avviso-9', reason: 'No title.', at: MONDAY },
    ],
    [
      'it came in after the last matching',
      {},
      { matchedVersion: undefined, explanation: undefined },
      { code: 'held', what: 'call', builtAt: '2026-06-29T03:05:00Z' },
    ],
    [
      'it changed after the last matching',
      { version: 2 },
      { matchedVersion: 1 },
      { code: 'held', what: 'change', builtAt: '2026-06-29T03:05:00Z' },
    ],
    [
      'the member came after the last matching',
      {},
      { explanation: undefined },
      { code: 'held', what: 'member', builtAt: '2026-06-29T03:05:00Z' },
    ],
    [
      'it has closed',
      { deadlines: [aDeadline('2026-06-03T10:00:00Z')] },
      {},
      { code: 'closed', since: '2026-06-03T10:00:00Z', stage: false, withdrawn: false },
    ],
    [
      'nothing was heard of it for half a year, and it names no closing day',
      { source: 'mimit-incentivi', deadlines: [], publishedAt: '2025-10-08T08:00:00Z' },
      {},
      { code: 'unconfirmed', since: '2025-10-08T08:00:00Z' },
    ],
    [
      'its first stage is over',
      { deadlines: [aDeadline('2026-06-03T10:00:00Z'), aDeadline(IN_A_MONTH)], twoStage: true },
      {},
      { code: 'closed', since: '2026-06-03T10:00:00Z', stage: true, withdrawn: false },
    ],
    [
      'it was withdrawn',
      { withdrawnAt: '2026-06-20T04:00:00Z' },
      {},
      { code: 'closed', since: '2026-06-20T04:00:00Z', stage: false, withdrawn: true },
    ],
    ['it is of another region', { regions: ['IT-82'] }, {}, { code: 'off', wish: 'other-regions' }],
    ['it is a register', { act: { kind: 'albo' } }, {}, { code: 'off', wish: 'registers' }],
    [
      'a concept excludes it',
      {},
      {
        concepts: [shut],
        explanation: explained({ score: 0, whyNot: { code: 'excluded', cluster: 'create', concept: 'fur' } }),
      },
      { code: 'excluded', cluster: 'create', concept: 'fur', it: ['pelliccia'], en: [], ruleSet: 3 },
    ],
    [
      'too little is in common: the weightiest concepts of which the call says nothing would bring points',
      { title: 'Contributi per il lino e la moda' },
      {
        concepts: [fashion, met, shut, silk],
        explanation: explained({
          score: 300,
          reasons: [aReason({ from: fromFashion })],
          whyNot: { code: 'below', floor: 400, by: 100 },
        }),
      },
      { code: 'below', floor: 400, by: 100, unmet: [silk] },
    ],
    [
      'a requirement is missing',
      forBodies,
      {},
      { code: 'missing', reasons: [{ code: 'kind-out', words: ['Enti pubblici'] }] },
    ],
    [
      'it is only possible',
      {},
      { explanation: explained({ score: BANDS.good - 30, band: 'possible' }), candidates: [] },
      { code: 'possible', by: 30, good: BANDS.good },
    ],
    [
      'it was told',
      {},
      contact({}, [aRecord({ told: [{ id: ID, version: 1 }] })]),
      { code: 'told', at: LAST_MONDAY, mail: 'digest', period: '2026-W26' },
    ],
    [
      'it waits for its turn among those seen before',
      seenBefore,
      { candidates: [...better(3, seenBefore), asked(seenBefore)] },
      { code: 'queued', most: 3, baseline: false },
    ],
    [
      'it was in the first reading of its source',
      { baseline: true },
      { candidates: [...better(3, seenBefore), asked({ baseline: true })] },
      { code: 'queued', most: 3, baseline: true },
    ],
    ['the member has no contact', {}, { contact: undefined }, { code: 'no-contact' }],
    [
      'the contact unsubscribed',
      {},
      contact({ active: false, inactiveBecause: 'unsubscribed', inactiveSince: LAST_MONDAY }),
      { code: 'inactive', because: 'unsubscribed', since: LAST_MONDAY },
    ],
    [
      'the address bounced',
      {},
      contact({ active: false, inactiveBecause: 'bounce' }),
      { code: 'inactive', because: 'bounce' },
    ],
    [
      'the contact pauses',
      {},
      contact({ pausedUntil: '2026-09-01T00:00:00Z' }),
      { code: 'paused', until: '2026-09-01T00:00:00Z' },
    ],
  ])('%s', (_, fields, overrides, obstacle) => {
    expect(ask(fields, overrides).obstacles).toContainEqual(obstacle)
  })

  it('below: a word within another is no word of the call', () => {
    const ai: OwnConcept = {
      ...aConcept({ id: 'ai', it: ['AI', 'C++ (moderno)'], en: [] }),
      cluster: 'create',
    }
    const unmet = (title: string) =>
      ask(
        { title },
        {
          concepts: [ai],
          explanation: explained({ score: 300, whyNot: { code: 'below', floor: 400, by: 100 } }),
        },
      ).obstacles
    expect(unmet('Aiuti alle imprese')).toMatchObject([{ code: 'below', unmet: [ai] }])
    expect(unmet('Adozione dell’AI nelle imprese')).toMatchObject([{ code: 'below', unmet: [] }])
  })

  it('that does not stand is not named', () => {
    const old = { ...forBodies, firstSeenAt: '2026-05-01T04:00:00Z' }
    expect(ask(old).obstacles.map(({ code }) => code)).toEqual(['missing'])
    const wishes = contact({ wishes: ['other-regions', 'registers'] })
    expect(ask({ regions: ['IT-82'] }, wishes).obstacles).toEqual([])
    expect(ask({ act: { kind: 'albo' } }, wishes).obstacles).toEqual([])
    expect(ask({}, contact({ pausedUntil: LAST_MONDAY })).obstacles).toEqual([])
    const toldOnce = contact({}, [aRecord({ told: [{ id: ID, version: 1 }] })])
    const moved = {
      at: '2026-06-25T04:00:00Z',
      version: 2,
      field: 'deadline' as const,
      before: JSON.stringify([aDeadline('2026-07-20T10:00:00Z')]),
      after: JSON.stringify([aDeadline(IN_A_MONTH)]),
    }
    expect(ask({ version: 2, changes: [moved] }, toldOnce).obstacles).toEqual([])
    const longClosed = { deadlines: [aDeadline('2025-06-03T10:00:00Z')] }
    const unmatched = { matchedVersion: undefined, explanation: undefined }
    expect(ask(longClosed, unmatched).obstacles.map(({ code }) => code)).toEqual(['closed'])
  })

  it('is named with all others, in the order in which they act', () => {
    const { match, obstacles, standing } = ask(
      {
        ...forBodies,
        regions: ['IT-82'],
        version: 2,
        deadlines: [aDeadline('2026-06-03T10:00:00Z')],
      },
      {
        matchedVersion: 1,
        explanation: explained({ score: 300, whyNot: { code: 'below', floor: 400, by: 100 } }),
        candidates: [],
        ...contact({ active: false, inactiveBecause: 'complaint' }, [
          aRecord({ told: [{ id: ID, version: 2 }] }),
        ]),
      },
    )
    expect(obstacles.map(({ code }) => code)).toEqual([
      'held',
      'closed',
      'off',
      'below',
      'missing',
      'told',
      'inactive',
    ])
    // The other region is said once, not as a missing requirement too.
    expect(obstacles).toContainEqual({
      code: 'missing',
      reasons: [{ code: 'kind-out', words: ['Enti pubblici'] }],
    })
    expect(match).toBe(false)
    expect(standing).toBeUndefined()
  })
})
