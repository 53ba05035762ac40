import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { everyCandidateFor, knownTo } from '../../shared/digests/candidates.ts'
import type { Candidate } from '../../shared/digests/digest.ts'
import { selectDue } from '../../shared/digests/due.ts'
import { selectUrgent } from '../../shared/digests/urgent.ts'
import { refusalsOf, type Standing, standingOf, type Wanting } from '../../shared/digests/wanted.ts'
import type { Band } from '../../shared/domain/match.ts'
import { Threshold, Wish } from '../../shared/domain/preferences.ts'
import { Level, ReaderLanguage } from '../../shared/domain/vocabulary.ts'
import { aCandidate, aDigestInput, aFit, MONDAY } from '../builders/digest-input.ts'
import { aMember } from '../builders/member.ts'
import { anOpinion } from '../builders/opinion.ts'
import { aDeadline, anOpportunity, type OpportunityFields } from '../builders/opportunity.ts'
import { calls, matcherOf } from '../matching/corpus.ts'

const ID = 'example-region:voucher'
const call = (fields: OpportunityFields = {}, fit: Parameters<typeof aCandidate>[1] = {}) =>
  aCandidate({ id: ID, deadlines: [aDeadline('2026-07-30T10:00:00Z')], ...fields }, fit)
const anna = (choices: Omit<Wanting, 'members'> = {}): Wanting => ({ members: [aMember()], ...choices })
const follows = [anOpinion({ call: ID, says: 'follow' })]

describe('a contact that wants less', () => {
  const english: OpportunityFields = { language: 'en', level: 'european' }
  const possible = { band: 'possible', score: 450 } as const
  const good = { band: 'good', score: 600 } as const

  it.each<[string, Candidate, Omit<Wanting, 'members'>, Standing]>([
    ['is told of the levels it ticked', call(), { levels: ['regional'] }, 'open'],
    ['is not told of others', call(english), { levels: ['regional', 'national'] }, 'off'],
    ['that ticked no level is told of all', call(english), { levels: [] }, 'open'],
    ['is told of calls in the languages it ticked', call(english), { callLanguages: ['en'] }, 'open'],
    ['is not told of those in the other', call(english), { callLanguages: ['it'] }, 'off'],
    [
      'is told of calls in a language that nobody can tick',
      call({ language: 'fr' }),
      { callLanguages: ['it'] },
      'open',
    ],
    [
      'is told of calls whose language is not known',
      call({ language: undefined }),
      { callLanguages: ['en'] },
      'open',
    ],
    ['from its threshold on it is told', call({}, good), { threshold: 'good' }, 'open'],
    ['below its threshold it is not', call({}, possible), { threshold: 'good' }, 'off'],
    ['nor a good one where it wants the strong', call({}, good), { threshold: 'strong' }, 'off'],
    ['is not told of what its own words leave out', call(), { excluded: ['campionario digitale'] }, 'off'],
    ['is told of what they do not', call(), { excluded: ['campionario analogico'] }, 'open'],
  ])('%s', (_, candidate, choices, expected) => {
    expect(standingOf(candidate, anna(choices), MONDAY)).toBe(expected)
  })

  it('goes on being told of what it follows, whatever it chose', () => {
    const choices = { levels: ['regional'], callLanguages: ['it'], threshold: 'strong' } as const
    const less = { ...choices, levels: [...choices.levels], callLanguages: [...choices.callLanguages] }
    const narrow = anna({ ...less, excluded: ['campionario'] })
    expect(standingOf(call(english, possible), narrow, MONDAY)).toBe('off')
    expect(standingOf(call(english, possible), { ...narrow, opinions: follows }, MONDAY)).toBe('open')
  })

  it('hears of a saved search’s find below its threshold', () => {
    const found = { ...call({}, possible), found: { words: 'campionario' } }
    expect(standingOf(found, anna({ threshold: 'strong' }), MONDAY)).toBe('open')
  })

  it('has no nearness counted that is below its threshold, open or not', () => {
    const forBodies = anOpportunity({
      id: ID,
      applicants: { kinds: ['public-body'], sizes: [], words: ['Enti pubblici'] },
    })
    const shut = { opportunity: forBodies, fits: [aFit(forBodies, aMember(), good)] } as Candidate
    expect(standingOf(shut, anna({ threshold: 'good' }), MONDAY)).toBe('not-open')
    expect(standingOf(shut, anna({ threshold: 'strong' }), MONDAY)).toBe('off')
  })

  it('is told which of its choices keep a call away, all of them', () => {
    const { opportunity } = call(english)
    const choices = { levels: ['national' as const], callLanguages: ['it' as const], excluded: ['moda'] }
    expect(refusalsOf({ ...opportunity, title: 'Fashion and moda' }, choices)).toEqual([
      { by: 'level', level: 'european' },
      { by: 'language', language: 'en' },
      { by: 'words', words: 'moda' },
    ])
    expect(refusalsOf(opportunity, {})).toEqual([])
  })
})

describe('digests and mails that cannot wait agree', () => {
  /** Tuesday morning: no digest is near. */
  const NOW = '2026-06-30T08:00:00Z'
  const strong = { band: 'strong', score: 800 } as const
  const mails = (candidate: Candidate, choices: Omit<Wanting, 'members'>) => {
    const contact = { ...aDigestInput().contact, ...choices }
    const input = aDigestInput({ contact, now: NOW, candidates: [candidate] })
    return {
      digest: selectDue(input) !== undefined,
      alert: selectUrgent({ ...input, records: [], known: [] }) !== undefined,
    }
  }

  it.each<[string, Omit<Wanting, 'members'>]>([
    ['of a level that is not wanted', { levels: ['national'] }],
    ['in a language that is not wanted', { callLanguages: ['en'] }],
    ['with words that are not wanted', { excluded: ['moda'] }],
  ])('a call %s comes in neither', (_, choices) => {
    const published = call({ firstSeenAt: '2026-06-30T04:00:00Z' }, strong)
    expect(mails(published, {})).toEqual({ digest: true, alert: true })
    expect(mails(published, choices)).toEqual({ digest: false, alert: false })
  })

  it('who no longer wants a level is not reminded of what it was told of before, and hears that it was revoked', () => {
    const deadline = { deadlines: [aDeadline('2026-07-03T08:00:00Z')] }
    const withdrawn = {
      withdrawnAt: '2026-06-30T04:00:00Z',
      version: 2,
      changes: [{ at: '2026-06-30T04:00:00Z', version: 2, field: 'withdrawn' as const }],
    }
    const urgent = (fields: OpportunityFields, choices: Omit<Wanting, 'members'>) => {
      const contact = { ...aDigestInput().contact, ...choices }
      const told = new Map([[ID, { version: 1, at: '2026-06-08T05:30:00Z' }]])
      const known = [call({ ...deadline, ...fields }, strong)]
      return selectUrgent({
        ...aDigestInput({ contact, now: NOW, candidates: [], told }),
        records: [],
        known,
      })
    }
    expect(urgent({}, {})).toMatchObject({ kind: 'reminder' })
    expect(urgent({}, { levels: ['national'] })).toBeUndefined()
    expect(urgent(withdrawn, { levels: ['national'] })).toMatchObject({ kind: 'change' })
  })
})

describe('to loosen a choice', () => {
  const opinion = (id: string) => anOpinion({ call: id, says: 'follow' })
  const callOf = fc.record({
    level: fc.constantFrom(...Level.options),
    language: fc.constantFrom('it', 'en', 'fr', undefined),
    regions: fc.constantFrom(undefined, ['IT-45'], ['IT-82']),
    act: fc.constantFrom(undefined, { kind: 'albo' }),
    applicants: fc.constantFrom(undefined, { kinds: ['public-body'], sizes: [], words: ['Enti'] }),
    title: fc.constantFrom('Moda e filati', 'Archivi', 'Filati per gli archivi'),
  })
  const fitOf = fc.integer({ min: 400, max: 1000 }).map((score) => ({
    score,
    band: (score >= 700 ? 'strong' : score >= 500 ? 'good' : 'possible') as Band,
  }))
  const sets = <Each>(all: readonly Each[]) =>
    fc.option(fc.subarray([...all], { minLength: 1 }), { nil: undefined })
  const choices = fc.record({
    wishes: fc.subarray([...Wish.options]),
    levels: sets(Level.options),
    callLanguages: sets(ReaderLanguage.options),
    threshold: fc.option(fc.constantFrom(...Threshold.options), { nil: undefined }),
    excluded: fc.subarray(['moda', 'filati', 'archivi']),
  })
  type Choices = typeof choices extends fc.Arbitrary<infer T> ? T : never

  const union = <Each>(one: Each[] | undefined, other: Each[] | undefined): Each[] | undefined =>
    one && other ? [...new Set([...one, ...other])] : undefined
  const lower = (one: Threshold | undefined, other: Threshold | undefined): Threshold | undefined =>
    one && other
      ? Threshold.options[Math.min(Threshold.options.indexOf(one), Threshold.options.indexOf(other))]
      : undefined
  /** As loose as either of two. */
  const looser = (one: Choices, other: Choices): Choices => ({
    wishes: union(one.wishes, other.wishes) ?? [],
    levels: union(one.levels, other.levels),
    callLanguages: union(one.callLanguages, other.callLanguages),
    threshold: lower(one.threshold, other.threshold),
    excluded: one.excluded.filter((words) => other.excluded.includes(words)),
  })

  it('never takes away a call that has an open place', () => {
    fc.assert(
      fc.property(callOf, fitOf, choices, choices, fc.boolean(), (fields, fit, narrow, other, followed) => {
        const candidate = call(fields as OpportunityFields, fit)
        const opinions = followed ? [opinion(ID)] : []
        const standing = (chosen: Choices) => standingOf(candidate, anna({ ...chosen, opinions }), MONDAY)
        if (standing(narrow) === 'open') expect(standing(looser(narrow, other))).toBe('open')
      }),
      { numRuns: 2000 },
    )
  })

  it('never takes away a call that matching brings, nor does muting fewer clusters', () => {
    const cards = new Map(calls.map((one) => [one.id, one]))
    const matching = { calls: { cards }, matcher: matcherOf() }
    const ids = (chosen: Omit<Wanting, 'members'>) =>
      everyCandidateFor({ members: [aMember()], ...chosen }, matching, MONDAY)
        .filter((candidate) => standingOf(candidate, anna(chosen), MONDAY) === 'open')
        .map(({ opportunity }) => opportunity.id)
    const muted = fc.constantFrom<Wanting['mutedClusters']>(undefined, [], ['create'], ['mech'])
    const rank = (clusters: Wanting['mutedClusters']) => (clusters?.includes('create') ? 1 : 0)
    fc.assert(
      fc.property(choices, choices, muted, muted, (narrow, other, one, two) => {
        const [most, least] = rank(one) >= rank(two) ? [one, two] : [two, one]
        const wide = ids({ ...looser(narrow, other), mutedClusters: least })
        expect(wide).toEqual(expect.arrayContaining(ids({ ...narrow, mutedClusters: most })))
      }),
      { numRuns: 60 },
    )
  })

  it('is done on calls that are there', () => {
    const cards = new Map(calls.map((one) => [one.id, one]))
    const told = new Map(calls.map(({ id }) => [id, { version: 1, at: MONDAY }]))
    const matching = { calls: { cards }, matcher: matcherOf() }
    const found = everyCandidateFor({ members: [aMember()] }, matching, MONDAY)
    expect(found.length).toBeGreaterThan(2)
    expect(knownTo({ members: [aMember()] }, matching, MONDAY, told)).toHaveLength(calls.length)
  })
})
