import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  buildCallIndex,
  buildProfileIndex,
  createMatcher,
  decodeProfiles,
  encodeProfiles,
  leaningsOf,
  type Matcher,
} from '../../shared/matching/index.ts'
import { EVIDENCE_UNIT, LEANING, leaningOf, leant, scoreOf } from '../../shared/matching/model.ts'
import { aCluster, aRuleSet } from '../builders/cluster.ts'
import { anOpinion } from '../builders/opinion.ts'
import { someCalls, someConcepts, someMembers } from './arbitrary.ts'
import { calls, matcherOf, members, ruleSet } from './corpus.ts'
import { COUNTED_AT, leaningsIn, type OpinionWorld, opinionsIn, someSaid } from './said.ts'

const RUNS = { numRuns: 60, seed: 20260629 }
const EVERY = { limit: 99, floor: 0 }

const someWorld = fc
  .tuple(someCalls, someMembers, someConcepts)
  .map(([all, who, concepts]) => ({ calls: all, members: who, ruleSets: [aRuleSet({ concepts })] }))

const listsOf = (matcher: Matcher, world: OpinionWorld) =>
  world.members.map(({ id }) => matcher.callsFor(id, EVERY))
const pairsOf = (world: OpinionWorld): [string, string][] =>
  world.members.flatMap((member) => world.calls.map((call): [string, string] => [member.id, call.id]))

/** What a score of 0 to 999 stands for, in whole evidence: the least and the most that round to it. */
const evidenceFor = (score: number): [least: number, most: number] => [
  -Math.log(1 - Math.max(0, score - 0.5) / 1000),
  -Math.log(1 - Math.min(999.999, score + 0.5) / 1000),
]

describe('what contacts have said of calls, whatever the texts', () => {
  it('moves no score by more than a quarter of the evidence, and silences none', () => {
    fc.assert(
      fc.property(someWorld, someSaid, (world, sayings) => {
        const said = sayings(world)
        const loud = leaningsIn(world, [...said, ...said, ...said, ...said, ...said])
        const [plain, moved] = [matcherOf(world), matcherOf({ ...world, leanings: loud })]
        for (const pair of pairsOf(world)) {
          const [before, after] = [plain.explain(...pair).score, moved.explain(...pair).score]
          const [least, most] = evidenceFor(before)
          expect(after).toBeGreaterThanOrEqual(scoreOf(0.75 * least * EVIDENCE_UNIT))
          expect(after).toBeLessThanOrEqual(scoreOf(1.25 * most * EVIDENCE_UNIT))
          if (before > 1) expect(after).toBeGreaterThan(0)
        }
      }),
      RUNS,
    )
  })

  it('changes nothing at all for members on whose behalf nothing was said', () => {
    fc.assert(
      fc.property(someWorld, someSaid, (world, sayings) => {
        const said = sayings(world)
        const spoken = new Set(said.map(({ member }) => member))
        const [plain, moved] = [matcherOf(world), matcherOf({ ...world, leanings: leaningsIn(world, said) })]
        for (const { id } of world.members.filter((member) => !spoken.has(member.id)))
          expect(moved.callsFor(id, EVERY)).toEqual(plain.callsFor(id, EVERY))
      }),
      RUNS,
    )
  })

  it('counts the same in whatever order it was said', () => {
    fc.assert(
      fc.property(someWorld, someSaid, (world, sayings) => {
        const said = sayings(world)
        expect(leaningsIn(world, said.toReversed())).toEqual(leaningsIn(world, said))
      }),
      RUNS,
    )
  })

  it('counts the same whenever it was said among other opinions: what carried a call is read without them', () => {
    fc.assert(
      fc.property(someWorld, someSaid, (world, sayings) => {
        const said = sayings(world)
        const moved = matcherOf({ ...world, leanings: leaningsIn(world, said) })
        const plain = matcherOf(world)
        for (const pair of pairsOf(world)) expect(moved.carriers(...pair)).toEqual(plain.carriers(...pair))
      }),
      RUNS,
    )
  })

  it('taken back, leaves every byte and every score as it was before', () => {
    fc.assert(
      fc.property(someWorld, someSaid, (world, sayings) => {
        const opinions = opinionsIn(world, sayings(world))
        const undone = opinions.map((opinion) => ({ ...opinion, says: 'nothing' as const }))
        const interests = { ...world, clusters: [aCluster()] }
        const before = buildProfileIndex(interests)
        const after = buildProfileIndex({ ...interests, leanings: leaningsOf(undone, COUNTED_AT) })
        expect(encodeProfiles(after)).toEqual(encodeProfiles(before))
        expect(listsOf(matcherOf(world), world)).toEqual(
          listsOf(matcherOf({ ...world, leanings: leaningsOf(undone, COUNTED_AT) }), world),
        )
      }),
      RUNS,
    )
  })

  it('moves a pair alike both ways round, and for a profile or a call read anew', () => {
    fc.assert(
      fc.property(someWorld, someSaid, (world, sayings) => {
        const matcher = matcherOf({ ...world, leanings: leaningsIn(world, sayings(world)) })
        const one = world.members.flatMap(({ id }) => matcher.callsFor(id, EVERY))
        const other = world.calls.flatMap(({ id }) => matcher.membersFor(id, EVERY))
        const texts = (matches: typeof one) => matches.map((match) => JSON.stringify(match)).sort()
        expect(texts(one)).toEqual(texts(other))
        for (const member of world.members)
          expect(matcher.callsForProfile(member, EVERY)).toEqual(matcher.callsFor(member.id, EVERY))
        for (const call of world.calls)
          expect(matcher.membersForCall(call, EVERY)).toEqual(matcher.membersFor(call.id, EVERY))
      }),
      RUNS,
    )
  })

  it('is told with the points it moved, and by which carriers', () => {
    fc.assert(
      fc.property(someWorld, someSaid, (world, sayings) => {
        const leanings = leaningsIn(world, sayings(world))
        const [plain, moved] = [matcherOf(world), matcherOf({ ...world, leanings })]
        const leaning = new Map(
          leanings.map(([member, each]) => [member, new Set(each.map(([name]) => name))]),
        )
        for (const [member, call] of pairsOf(world)) {
          const { score, moved: told, reasons } = moved.explain(member, call)
          expect(score - plain.explain(member, call).score).toBe(told?.points ?? 0)
          expect(reasons.reduce((sum, { share }) => sum + share, 0)).toBe(score)
          for (const [name] of told?.by ?? []) expect(leaning.get(member)?.has(name)).toBe(true)
        }
      }),
      RUNS,
    )
  })
})

const world: OpinionWorld = { calls, members, ruleSets: [ruleSet] }
const scoreAfter = (said: Parameters<typeof leaningsIn>[1], call: string, member = 'filofino'): number =>
  matcherOf({ leanings: leaningsIn(world, said) }).explain(member, `test:${call}`).score
const rejected = { member: 'filofino', call: 'test:voucher-tessile', direction: -1 as const, days: 0 }

describe('one opinion', () => {
  it('moves what carried the call most by an eighth, a second by a sixth, and a hundred by less than a quarter', () => {
    const netOf = (opinions: number) => opinions * LEANING.count * 1000
    expect([1, 2, 3, 100].map((opinions) => leaningOf(-netOf(opinions)))).toEqual([-125, -166, -187, -247])
    expect(leant(1000, leaningOf(-netOf(1)))).toBe(875)
  })

  it('that a topic is not theirs lowers the call and its like, and leaves others where they were', () => {
    const before = { voucher: scoreAfter([], 'voucher-tessile'), like: scoreAfter([], 'textile-recycling') }
    expect(scoreAfter([rejected], 'voucher-tessile')).toBeLessThan(before.voucher)
    expect(scoreAfter([rejected], 'textile-recycling')).toBeLessThan(before.like)
    expect(scoreAfter([rejected], 'batteries')).toBe(scoreAfter([], 'batteries'))
  })

  it('that a call is followed raises it', () => {
    expect(scoreAfter([{ ...rejected, direction: 1 }], 'voucher-tessile')).toBeGreaterThan(
      scoreAfter([], 'voucher-tessile'),
    )
  })

  it('fades with every quarter of a year and is gone after a year', () => {
    const [before, ...later] = [0, 91, 182, 273, 364].map((days) =>
      scoreAfter([{ ...rejected, days }], 'voucher-tessile'),
    )
    expect([before, ...later]).toEqual([before, ...later].toSorted((a = 0, b = 0) => a - b))
    expect(new Set([before, ...later]).size).toBe(5)
    expect(later.at(-1)).toBe(scoreAfter([], 'voucher-tessile'))
  })

  it('is cancelled by the opposite one', () => {
    expect(scoreAfter([rejected, { ...rejected, direction: 1 }], 'voucher-tessile')).toBe(
      scoreAfter([], 'voucher-tessile'),
    )
  })

  it.each(['requirements', 'size', 'timing', 'known'] as const)(
    'for the reason *%s* moves nothing',
    (reason) => {
      expect(leaningsOf([anOpinion({ reason })], COUNTED_AT)).toEqual([])
    },
  )
})

describe('leanings in a snapshot', () => {
  const interests = { members, clusters: [aCluster({ ruleSet: ruleSet.version })], ruleSets: [ruleSet] }

  it('are read as they were written', () => {
    const index = buildProfileIndex({ ...interests, leanings: leaningsIn(world, [rejected]) })
    const read = decodeProfiles(encodeProfiles(index))
    expect(read.leanings).toEqual(index.leanings)
    expect(createMatcher(buildCallIndex(calls), read).callsFor('filofino', EVERY)).toEqual(
      createMatcher(buildCallIndex(calls), index).callsFor('filofino', EVERY),
    )
  })

  it('hold nobody who is no member any more', () => {
    const leanings = leaningsOf(
      [anOpinion({ onBehalf: [{ member: 'gone', carriers: [['it=tessile', 1000]], concepts: [] }] })],
      COUNTED_AT,
    )
    expect(leanings).toHaveLength(1)
    expect(buildProfileIndex({ ...interests, leanings }).leanings).toEqual([])
  })
})
