import { describe, expect, it } from 'vitest'
import type { Candidate } from '../../shared/digests/digest.ts'
import { BESIDE, selectUrgent, type Urgent, type UrgentInput } from '../../shared/digests/urgent.ts'
import type { MailRecord } from '../../shared/domain/mail.ts'
import type { Change, Origin } from '../../shared/domain/opportunity.ts'
import { plus } from '../../shared/domain/time.ts'
import { aCandidate, aDigestInput } from '../builders/digest-input.ts'
import { anOpinion } from '../builders/opinion.ts'
import { aDeadline, type OpportunityFields } from '../builders/opportunity.ts'

/** Wednesday 1 July 2026, 10:00 in Rome; the last digest left on Monday 29 June and told the call at version 1. */
const NOW = '2026-07-01T08:00:00Z'
const MONDAY = '2026-06-29T05:30:00Z'
const ID = 'example-region:voucher'
const FAR = '2026-11-30T11:00:00Z'

const aRecord = (overrides: Partial<MailRecord> = {}): MailRecord => ({
  contact: 'anna-neri',
  kind: 'digest',
  key: '2026-W27',
  at: MONDAY,
  mark: MONDAY,
  told: [{ id: ID, version: 1 }],
  ...overrides,
})

const aKnown = (call: OpportunityFields = {}, fit: Parameters<typeof aCandidate>[1] = {}): Candidate =>
  aCandidate({ id: ID, deadlines: [aDeadline(FAR)], ...call }, { band: 'strong', score: 900, ...fit })

const aSituation = (overrides: Partial<UrgentInput> = {}): UrgentInput => {
  const records = overrides.records ?? [aRecord()]
  const told = new Map(
    records.flatMap(({ told, at }) => told.map(({ id, version }) => [id, { version, at }] as const)),
  )
  return {
    ...aDigestInput({ now: NOW, mark: MONDAY, told, candidates: [] }),
    records,
    known: [],
    ...overrides,
  }
}

const selected = (situation: UrgentInput): Urgent => {
  const urgent = selectUrgent(situation)
  if (urgent === undefined || urgent === 'capped') throw new Error(`expected a mail, found ${urgent}`)
  return urgent
}

/** A deadline that moved yesterday. */
const moved = (from: string, to: string): Change => ({
  at: plus(NOW, { hours: -20 }),
  version: 2,
  field: 'deadline',
  before: JSON.stringify([aDeadline(from)]),
  after: JSON.stringify([aDeadline(to)]),
})
const anOrigin = (origin: Pick<Origin, 'id' | 'source' | 'version'>): Origin => ({
  ...origin,
  url: 'https://calls.example.org/voucher',
  firstSeenAt: '2026-06-01T05:00:00Z',
  deadlines: [aDeadline(FAR)],
})
const withdrawn: Change = { at: plus(NOW, { hours: -20 }), version: 2, field: 'withdrawn' }
const follows = anOpinion({ call: ID, rows: [{ id: ID, version: 1 }], says: 'follow', at: MONDAY })

describe('bad news', () => {
  it('that a call told before is revoked leaves at once, to who never answered too', () => {
    const known = aKnown({ version: 2, changes: [withdrawn], withdrawnAt: withdrawn.at })
    const { kind, occasions, selection } = selected(aSituation({ known: [known] }))
    expect(kind).toBe('change')
    expect(occasions).toEqual([`change:${ID}@2`])
    expect(selection.cards).toMatchObject([{ section: 'ended', toldAt: MONDAY }])
  })

  it('that a deadline was brought forward leaves at once', () => {
    const sooner = '2026-10-30T11:00:00Z'
    const known = aKnown({ version: 2, changes: [moved(FAR, sooner)], deadlines: [aDeadline(sooner)] })
    expect(selected(aSituation({ known: [known] })).selection.cards).toMatchObject([{ section: 'updated' }])
  })

  it('is told by night, and whatever else was sent this week', () => {
    const records = [
      aRecord(),
      ...[1, 2, 3].map((hours) =>
        aRecord({
          kind: 'alert',
          key: `2026-07-01T0${hours}:00:00Z`,
          at: plus(NOW, { hours: -hours }),
          told: [],
        }),
      ),
    ]
    const known = [aKnown({ version: 2, changes: [withdrawn], withdrawnAt: withdrawn.at })]
    expect(selected(aSituation({ known, records })).kind).toBe('change')
    expect(selected(aSituation({ known, now: '2026-07-01T02:00:00Z' })).kind).toBe('change')
  })

  it('is told once: what a mail has been for, also one of unknown fate, is not said again', () => {
    const known = [aKnown({ version: 2, changes: [withdrawn], withdrawnAt: withdrawn.at })]
    const unknown = aRecord({
      kind: 'change',
      key: '2026-07-01',
      at: NOW,
      state: 'unknown',
      told: [],
      occasions: [`change:${ID}@2`],
    })
    expect(selectUrgent(aSituation({ known, records: [aRecord(), unknown] }))).toBeUndefined()
  })

  it('is due again where the mail of it certainly never left, and that one takes no place in the week', () => {
    const known = [aKnown({ version: 2, changes: [withdrawn], withdrawnAt: withdrawn.at })]
    const failed = aRecord({
      kind: 'change',
      key: '2026-06-30',
      at: '2026-06-30T05:50:00Z',
      state: 'failed',
      told: [],
      occasions: [`change:${ID}@2`],
    })
    expect(selected(aSituation({ known, records: [aRecord(), failed] })).kind).toBe('change')
  })

  it('that another source of a joined call brings is not taken for what the first had brought', () => {
    const OTHER = 'example-ministry:voucher'
    const sooner = '2026-10-30T11:00:00Z'
    const known = aKnown({
      version: 3,
      changes: [{ ...moved(FAR, sooner), origin: OTHER }],
      deadlines: [aDeadline(sooner)],
      origins: [
        anOrigin({ id: ID, source: 'example-region', version: 2 }),
        anOrigin({ id: OTHER, source: 'example-ministry', version: 2 }),
      ],
    })
    const before = aRecord({
      kind: 'change',
      key: '2026-06-15',
      at: '2026-06-15T05:50:00Z',
      told: [
        { id: ID, version: 2 },
        { id: OTHER, version: 1 },
      ],
      occasions: [`change:${ID}@2`],
    })
    const { occasions } = selected(aSituation({ known: [known], records: [before] }))
    expect(occasions).toEqual([`change:${OTHER}@2`])
  })

  it('is that a deadline was brought forward to one that had passed when we read of it', () => {
    const past = '2026-06-29T16:00:00Z'
    const known = aKnown({ version: 2, changes: [moved(FAR, past)], deadlines: [aDeadline(past)] })
    const { kind, selection } = selected(aSituation({ known: [known] }))
    expect(kind).toBe('change')
    expect(selection.cards).toMatchObject([{ section: 'ended' }])
  })

  it('is none where the call had run its time: that it is gone is what everybody expects', () => {
    const past = [aDeadline('2026-06-30T10:00:00Z')]
    const known = aKnown({ version: 2, changes: [withdrawn], withdrawnAt: withdrawn.at, deadlines: past })
    expect(selectUrgent(aSituation({ known: [known] }))).toBeUndefined()
  })

  it('is none where an hour is stated for the first time: the day stays', () => {
    const day = { ...aDeadline('2026-11-30T22:59:00Z'), hourStated: false }
    const hour = aDeadline('2026-11-30T11:00:00Z')
    const precise: Change = {
      ...moved(FAR, FAR),
      before: JSON.stringify([day]),
      after: JSON.stringify([hour]),
    }
    const known = aKnown({ version: 2, changes: [precise], deadlines: [hour] })
    expect(selectUrgent(aSituation({ known: [known] }))).toBeUndefined()
  })

  it('of a change that the contact was told of already is none', () => {
    const known = aKnown({ version: 2, changes: [withdrawn], withdrawnAt: withdrawn.at })
    const records = [aRecord({ told: [{ id: ID, version: 2 }] })]
    expect(selectUrgent(aSituation({ known: [known], records }))).toBeUndefined()
  })
})

describe('an extension', () => {
  const later = '2026-12-15T11:00:00Z'
  const known = [aKnown({ version: 2, changes: [moved(FAR, later)], deadlines: [aDeadline(later)] })]

  it('waits for the digest', () => {
    expect(selectUrgent(aSituation({ known }))).toBeUndefined()
  })

  it('is told at once to who follows the call', () => {
    const { occasions } = selected(aSituation({ known, opinions: [follows] }))
    expect(occasions).toEqual([`extended:${ID}@2`])
  })

  it('is told at once to who was reminded of the old deadline', () => {
    const reminded = aRecord({
      kind: 'reminder',
      key: '2026-06-30',
      at: '2026-06-30T05:50:00Z',
      occasions: [`reminder:${ID}@${FAR}@14`],
    })
    expect(selected(aSituation({ known, records: [aRecord(), reminded] })).kind).toBe('change')
  })
})

describe('a reminder', () => {
  /** Fourteen days from now; told three weeks ago. */
  const SOON = '2026-07-15T10:00:00Z'
  const long = aRecord({ key: '2026-W24', at: '2026-06-08T05:30:00Z' })
  const near = (call: OpportunityFields = {}, fit = {}): Candidate =>
    aKnown({ deadlines: [aDeadline(SOON)], ...call }, fit)

  it('leaves when a lead begins, for a strong call that was told before', () => {
    const { kind, occasions } = selected(aSituation({ known: [near()], records: [long] }))
    expect(kind).toBe('reminder')
    expect(occasions).toEqual([`reminder:${ID}@${SOON}@14`])
  })

  it.each([
    ['a merely good call that nobody follows', { known: [near({}, { band: 'good' })], records: [long] }],
    [
      'who wants none',
      { known: [near()], records: [long], contact: { ...aDigestInput().contact, leads: [] } },
    ],
    [
      'a call that a mail has named two days before the lead began',
      { known: [near()], records: [aRecord({ at: '2026-06-29T05:30:00Z' })] },
    ],
    [
      'a call that a mail has named since the lead began',
      { known: [near()], records: [aRecord({ at: NOW })] },
    ],
    [
      'a call with a requirement that the member lacks',
      {
        known: [near({ applicants: { kinds: ['university'], sizes: [], words: [] } })],
        records: [long],
      },
    ],
  ] satisfies [string, Partial<UrgentInput>][])('is not sent for %s', (_, situation) => {
    expect(selectUrgent(aSituation(situation))).toBeUndefined()
  })

  it('is sent for whatever the contact follows, however near it is', () => {
    const situation = { known: [near({}, { band: 'possible' })], records: [long], opinions: [follows] }
    expect(selected(aSituation(situation)).kind).toBe('reminder')
  })

  it('is not kept back by a change that was told already', () => {
    const later = moved('2026-07-13T10:00:00Z', SOON)
    const said = aRecord({
      kind: 'change',
      key: '2026-06-30',
      at: '2026-06-30T05:50:00Z',
      state: 'unknown',
      told: [],
      occasions: [`extended:${ID}@2`],
    })
    const known = [near({ version: 2, changes: [later] })]
    const situation = aSituation({ known, records: [long, said], opinions: [follows] })
    expect(selected(situation).occasions).toEqual([`reminder:${ID}@${SOON}@14`])
  })

  it('is once a deadline and lead: an extended deadline starts afresh', () => {
    const said = aRecord({
      kind: 'reminder',
      key: '2026-06-30',
      at: '2026-06-10T05:50:00Z',
      told: [],
      occasions: [`reminder:${ID}@${SOON}@14`],
    })
    expect(selectUrgent(aSituation({ known: [near()], records: [long, said] }))).toBeUndefined()
    const extended = near({ deadlines: [aDeadline('2026-07-15T16:00:00Z')] })
    expect(selected(aSituation({ known: [extended], records: [long, said] })).kind).toBe('reminder')
  })

  it('comes thirty days before where partners have to be found', () => {
    const call = { deadlines: [aDeadline('2026-07-30T10:00:00Z')] }
    expect(selectUrgent(aSituation({ known: [near(call)], records: [long] }))).toBeUndefined()
    const shared = near({ ...call, partnership: { organisations: 3 } })
    expect(selected(aSituation({ known: [shared], records: [long] })).occasions[0]).toMatch(/@30$/)
  })

  it('of an opening comes a week and a day before a sportello opens, and of no ranked call', () => {
    const opensAt = { at: '2026-07-08T08:00:00Z', hourStated: true, zone: 'Europe/Rome' }
    const race = near({ opensAt, procedure: 'sportello', deadlines: [aDeadline(FAR)] })
    const { selection, occasions } = selected(aSituation({ known: [race], records: [long] }))
    expect(selection.cards).toMatchObject([{ section: 'opening' }])
    expect(occasions).toEqual([`opening:${ID}@${opensAt.at}@7`])
    const ranked = near({ opensAt, procedure: 'graduatoria', deadlines: [aDeadline(FAR)] })
    expect(selectUrgent(aSituation({ known: [ranked], records: [long] }))).toBeUndefined()
  })
})

describe('a strong call just published', () => {
  const fresh = (call: OpportunityFields = {}, fit = {}): Candidate =>
    aKnown({ firstSeenAt: '2026-07-01T05:00:00Z', baseline: false, ...call }, fit)
  const untold = (candidate: Candidate, overrides: Partial<UrgentInput> = {}): UrgentInput =>
    aSituation({ records: [aRecord({ told: [] })], candidates: [candidate], ...overrides })

  it('is told at once', () => {
    const { kind, occasions } = selected(untold(fresh()))
    expect([kind, occasions]).toEqual(['alert', [`published:${ID}`]])
  })

  it.each([
    ['merely good', untold(fresh({}, { band: 'good' }))],
    ['of a source’s first reading', untold(fresh({ baseline: true }))],
    ['seen before the last digest', untold(fresh({ firstSeenAt: '2026-06-20T05:00:00Z' }))],
    [
      'wanted in the digest alone',
      untold(fresh(), { contact: { ...aDigestInput().contact, alerts: false } }),
    ],
    ['read by night', untold(fresh(), { now: '2026-07-01T02:00:00Z' })],
    [
      'published a day before the digest',
      untold(fresh({ firstSeenAt: '2026-07-05T05:00:00Z' }), { now: '2026-07-05T08:00:00Z' }),
    ],
    [
      'in the digest that is still on its way',
      untold(fresh({ firstSeenAt: '2026-07-05T05:00:00Z' }), { now: '2026-07-06T06:00:00Z' }),
    ],
    ['for somebody who has not had a first look yet', untold(fresh(), { mark: undefined })],
  ])('is not, where it is %s', (_, situation) => {
    expect(selectUrgent(situation)).toBeUndefined()
  })

  it('is told on a Monday too, once its digest has come or had nothing to tell', () => {
    const call = fresh({ firstSeenAt: '2026-07-06T07:00:00Z' })
    const come = aRecord({ key: '2026-W28', at: '2026-07-06T05:31:00Z', told: [] })
    expect(selected(untold(call, { now: '2026-07-06T08:00:00Z', records: [come] })).kind).toBe('alert')
    expect(selected(untold(call, { now: '2026-07-06T10:00:00Z' })).kind).toBe('alert')
  })

  it('waits for the digest when there was a mail today, or two this week', () => {
    const alert = (at: string): MailRecord =>
      aRecord({ kind: 'alert', key: at, at, told: [], occasions: ['published:other:one'] })
    const today = [aRecord({ told: [] }), alert('2026-07-01T06:00:00Z')]
    expect(selectUrgent(untold(fresh(), { records: today }))).toBe('capped')
    const week = [aRecord({ told: [] }), alert('2026-06-29T09:00:00Z'), alert('2026-06-30T09:00:00Z')]
    expect(week.length - 1).toBe(BESIDE.perWeek)
    expect(selectUrgent(untold(fresh(), { records: week }))).toBe('capped')
  })
})

describe('one mail instead of ten', () => {
  it('holds all that is due, the worst first, and as many cards as the contact wants', () => {
    const known = [
      aKnown({ id: 'a:ended', version: 2, changes: [withdrawn], withdrawnAt: withdrawn.at }),
      ...[1, 2, 3].map((n) => aKnown({ id: `a:soon-${n}`, deadlines: [aDeadline('2026-07-14T10:00:00Z')] })),
    ]
    const records = [
      aRecord({
        at: '2026-06-08T05:30:00Z',
        told: known.map(({ opportunity: { id } }) => ({ id, version: 1 })),
      }),
    ]
    const contact = { ...aDigestInput().contact, cards: 3 as const }
    const { selection, occasions } = selected(aSituation({ known, records, contact }))
    expect(selection.cards.map(({ section }) => section)).toEqual(['ended', 'reminder', 'reminder'])
    expect(selection.titles).toHaveLength(1)
    expect(occasions).toHaveLength(4)
  })
})
