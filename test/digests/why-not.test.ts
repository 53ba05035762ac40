import { describe, expect, it } from 'vitest'
import { type Obstacle, type OwnConcept, type Question, whyNot } from '../../shared/digests/why-not.ts'
import { eligibilityOf } from '../../shared/domain/eligibility.ts'
import { BANDS, type Explanation } from '../../shared/matching/index.ts'
import { aConcept } from '../builders/cluster.ts'
import { aContact } from '../builders/contact.ts'
import { aCandidate, aReason, fromFashion, LAST_MONDAY, MONDAY } from '../builders/digest-input.ts'
import { aMember } from '../builders/member.ts'
import { anOpinion } from '../builders/opinion.ts'
import { aDeadline, anOpportunity, type OpportunityFields } from '../builders/opportunity.ts'

const ID = 'example-region:asked'
const IN_A_MONTH = '2026-07-30T10:00:00Z'
const member = aMember()

const explained = (overrides: Partial<Explanation> = {}): Explanation => ({
  member: member.id,
  opportunity: ID,
  score: 650,
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
  const { fits } = aCandidate({}, { score: 650 })
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
const following = (fields: Parameters<typeof aContact>[0], overrides: Partial<Question> = {}) => ({
  contact: {
    contact: aContact(fields),
    members: [member],
    records: [aRecord()],
    opinions: [anOpinion({ call: ID, says: 'follow' })],
  } satisfies Question['contact'],
  ...overrides,
})
const covered: Partial<Question> = {
  contact: {
    contact: aContact({ pausedUntil: '2026-09-01T00:00:00Z' }),
    members: [member],
    records: [aRecord()],
    opinions: [],
    coveredBy: 'Ugo Blu',
  },
}
/** Two days after the last mail, and five before the next. */
const WEDNESDAY = '2026-06-24T08:00:00Z'
const inTwo = aMember({
  clusters: [
    { cluster: 'create', valueChains: ['fashion'] },
    { cluster: 'mech', valueChains: ['machines'] },
  ],
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
      'the contact has not ticked its level',
      {},
      contact({ levels: ['national'] }),
      { code: 'level', level: 'regional' },
    ],
    [
      'the contact has not ticked its language',
      {},
      contact({ callLanguages: ['en'] }),
      { code: 'language', language: 'it' },
    ],
    [
      'it holds words that the contact wants left out',
      {},
      contact({ excluded: ['archivi', 'campionario digitale'] }),
      { code: 'words', words: 'campionario digitale' },
    ],
    [
      'the contact wants only those that are nearer, by how much',
      {},
      contact({ threshold: 'strong' }, []),
      { code: 'threshold', threshold: 'strong', by: 50, floor: BANDS.strong },
    ],
    [
      'nothing but the concepts of a cluster that the contact has muted brings it',
      {},
      {
        member: inTwo,
        explanation: explained({ score: 650, reasons: [aReason({ share: 300, from: fromFashion })] }),
        ...contact({ mutedClusters: ['create'] }),
      },
      { code: 'cluster-muted', clusters: ['create'], whole: false },
    ],
    [
      'the contact has muted every cluster of the member',
      {},
      contact({ mutedClusters: ['create'] }),
      { code: 'cluster-muted', clusters: ['create'], whole: true },
    ],
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
      'an alert told it',
      {},
      contact({}, [aRecord({ kind: 'alert', key: '2026-06-22T05:30:00Z', told: [{ id: ID, version: 1 }] })]),
      { code: 'told', at: LAST_MONDAY, mail: 'alert', period: '2026-06-22T05:30:00Z' },
    ],
    [
      'the contact follows it, and nothing has changed',
      {},
      following({}, { candidates: [] }),
      { code: 'followed', at: '2026-05-03T08:00:00Z' },
    ],
    [
      'it would have been written of at once, and as many mails as may have left',
      { firstSeenAt: '2026-06-24T04:00:00Z' },
      {
        now: WEDNESDAY,
        candidates: [asked({ firstSeenAt: '2026-06-24T04:00:00Z' }, { score: 900, band: 'strong' })],
        ...contact({}, [
          aRecord(),
          aRecord({ kind: 'reminder', key: '2026-06-23', at: '2026-06-23T06:00:00Z' }),
          aRecord({ kind: 'alert', key: '2026-06-23T10:00:00Z', at: '2026-06-23T10:00:00Z' }),
        ]),
      },
      { code: 'capped', perWeek: 2, perDay: 1 },
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
    [
      'the contact pauses, and a colleague gets its mails',
      {},
      covered,
      { code: 'paused', until: '2026-09-01T00:00:00Z', coveredBy: 'Ugo Blu' },
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

describe('what a contact chose', () => {
  it('is no obstacle where it lets the call pass, or another member brings it', () => {
    const choices = { levels: ['regional'], callLanguages: ['it'], threshold: 'good' } as const
    const chosen = { ...choices, levels: [...choices.levels], callLanguages: [...choices.callLanguages] }
    expect(ask({}, contact({ ...chosen, excluded: ['archivi'] })).obstacles).toEqual([])
    const near = asked({}, { score: 900, band: 'strong' })
    const overrides = { candidates: [near], ...contact({ threshold: 'strong' }) }
    expect(ask({}, overrides).obstacles).toEqual([])
  })

  it('takes no place from the call among those that are open', () => {
    const { obstacles, standing } = ask({}, contact({ levels: ['national'] }))
    expect(obstacles.map(({ code }) => code)).toEqual(['level'])
    expect(standing).toBeUndefined()
  })
})

describe('a call that is followed', () => {
  const changed: OpportunityFields = {
    version: 2,
    changes: [{ at: '2026-06-25T04:00:00Z', version: 2, field: 'eligibility' }],
  }

  it('is said to come once it has changed, though it is not open, and what would keep it out is said too', () => {
    const call = asked({ ...forBodies, ...changed })
    const { standing, obstacles } = ask({ ...forBodies, ...changed }, following({}, { candidates: [call] }))
    expect(standing).toEqual({ followed: true, next: 'card' })
    expect(obstacles.map(({ code }) => code)).toEqual(['missing'])
  })

  it('comes in spite of every choice', () => {
    const choices = { levels: ['national' as const], threshold: 'strong' as const, excluded: ['moda'] }
    const { standing, obstacles } = ask(changed, following(choices, { candidates: [asked(changed)] }))
    expect(standing).toEqual({ followed: true, next: 'card' })
    expect(obstacles).toEqual([])
  })
})

describe('a call that a saved search finds', () => {
  it('needs no nearness', () => {
    const far = explained({ score: 100, whyNot: { code: 'below', floor: 400, by: 300 } })
    const found = { ...asked({}, { score: 500, band: 'good' }), found: { words: 'campionario' } }
    expect(ask({}, { explanation: far, candidates: [found] })).toEqual({
      match: true,
      found: true,
      obstacles: [],
      standing: { place: 1, of: 1, next: 'card' },
    })
  })
})
