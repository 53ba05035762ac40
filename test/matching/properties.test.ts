import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Opportunity } from '../../shared/domain/opportunity.ts'
import {
  buildCallIndex,
  buildProfileIndex,
  createMatcher,
  decodeCalls,
  decodeProfiles,
  encodeCalls,
  encodeProfiles,
  encodeTexts,
  type Matcher,
} from '../../shared/matching/index.ts'
import { forEachField } from '../../shared/matching/lexicon.ts'
import { tokensOf } from '../../shared/matching/terms.ts'
import { aCluster, aConcept, aRuleSet } from '../builders/cluster.ts'
import { aMember } from '../builders/member.ts'
import { anOpportunity } from '../builders/opportunity.ts'
import { someCalls, someConcepts, someMembers } from './arbitrary.ts'
import { matcherOf } from './corpus.ts'

const RUNS = { numRuns: 60, seed: 20260629 }
const EVERY = { limit: 99, floor: 0 }

/** A matcher over an arbitrary world, with the ids to ask it about. */
const someWorld = fc
  .tuple(someCalls, someMembers, someConcepts)
  .map(([calls, members, concepts]) => ({ calls, members, ruleSet: aRuleSet({ concepts }) }))
type World = typeof someWorld extends fc.Arbitrary<infer Each> ? Each : never
const matcherIn = ({ calls, members, ruleSet }: World): Matcher =>
  matcherOf({ calls, members, ruleSets: [ruleSet] })

const total = (shares: { share: number }[]): number => shares.reduce((sum, { share }) => sum + share, 0)

describe('whatever the texts, concepts and rules', () => {
  it('a pair is the same match both ways round', () => {
    fc.assert(
      fc.property(someWorld, (world) => {
        const matcher = matcherIn(world)
        const fromMembers = world.members.flatMap(({ id }) => matcher.callsFor(id, EVERY))
        const fromCalls = world.calls.flatMap(({ id }) => matcher.membersFor(id, EVERY))
        expect(new Set(fromMembers.map((match) => JSON.stringify(match)))).toEqual(
          new Set(fromCalls.map((match) => JSON.stringify(match))),
        )
      }),
      RUNS,
    )
  })

  it('the shares of the reasons add up to the score', () => {
    fc.assert(
      fc.property(someWorld, (world) => {
        const matcher = matcherIn(world)
        for (const member of world.members)
          for (const call of world.calls) {
            const { reasons, score } = matcher.explain(member.id, call.id)
            expect([total(reasons), reasons.every(({ share }) => share > 0)]).toEqual([score, true])
          }
      }),
      { ...RUNS, numRuns: 100 },
    )
  })

  it('the order in which calls, members and concepts are given changes nothing', () => {
    fc.assert(
      fc.property(someWorld, (world) => {
        const { calls, members, ruleSet } = world
        const turned = matcherIn({
          calls: calls.toReversed(),
          members: members.toReversed(),
          ruleSet: { ...ruleSet, concepts: ruleSet.concepts.toReversed() },
        })
        const matcher = matcherIn(world)
        for (const { id } of members) expect(turned.callsFor(id, EVERY)).toEqual(matcher.callsFor(id, EVERY))
      }),
      RUNS,
    )
  })

  it('calls that say the same stand in the order of their ids', () => {
    fc.assert(
      fc.property(someWorld, (world) => {
        const twins = world.calls.flatMap((call, number) =>
          ['b', 'a'].map((letter) => ({ ...call, id: `test:${number}-${letter}` })),
        )
        const matcher = matcherIn({ ...world, calls: twins })
        for (const { id } of world.members) {
          const found = matcher.callsFor(id, EVERY).map(({ opportunity }) => opportunity)
          for (const one of found.filter((each) => each.endsWith('a')))
            expect(found.indexOf(one)).toBeLessThan(found.indexOf(one.replace(/a$/, 'b')))
        }
      }),
      RUNS,
    )
  })

  it('limit, floor and accept give the head of the full list, filtered', () => {
    fc.assert(
      fc.property(
        someWorld,
        fc.nat(6),
        fc.nat(1001),
        fc.func(fc.boolean()),
        (world, limit, floor, accept) => {
          const matcher = matcherIn(world)
          for (const { id } of world.members)
            expect(matcher.callsFor(id, { limit, floor, accept })).toEqual(
              matcher
                .callsFor(id, EVERY)
                .filter(({ score, opportunity }) => score >= floor && accept(opportunity))
                .slice(0, limit),
            )
        },
      ),
      RUNS,
    )
  })

  it('accept is asked of nothing that could not be listed', () => {
    fc.assert(
      fc.property(someWorld, fc.integer({ min: 1, max: 1000 }), (world, floor) => {
        const matcher = matcherIn(world)
        for (const { id } of world.members) {
          const asked: string[] = []
          matcher.callsFor(id, { limit: 2, floor, accept: (call) => asked.push(call) > 0 })
          for (const call of asked) expect(matcher.explain(id, call).score).toBeGreaterThanOrEqual(floor)
        }
      }),
      RUNS,
    )
  })
})

const hasField = (text: string): boolean => {
  let found = false
  forEachField(tokensOf(text, 'en'), 'en', () => {
    found = true
  })
  return found
}
const namesField = ({ title, keywords, summary, text }: Opportunity): boolean =>
  [title, ...keywords, summary ?? '', text ?? ''].some(hasField)

describe('a further call that shares no word with a profile', () => {
  const alone = (world: World): World => ({
    ...world,
    ruleSet: aRuleSet({ concepts: [] }),
  })
  const scoresIn = (world: World): Map<string, number> => {
    const matcher = matcherIn(world)
    return new Map(
      world.members.flatMap(({ id }) =>
        matcher
          .callsFor(id, EVERY)
          .filter(({ opportunity }) => opportunity !== further.id)
          .map(({ opportunity, score }) => [`${id} ${opportunity}`, score] as const),
      ),
    )
  }
  const further = anOpportunity({
    id: 'test:further',
    title: 'Velodromo e bocciofila',
    text: 'Tribune e spalti.',
  })

  it('moves no score by more than fifteen thousandths: it makes all other words a little rarer', () => {
    fc.assert(
      fc.property(someWorld.map(alone), (world) => {
        const before = scoresIn(world)
        const after = scoresIn({ ...world, calls: [...world.calls, further] })
        expect([...after.keys()].sort()).toEqual([...before.keys()].sort())
        for (const [pair, score] of after) expect(Math.abs(score - (before.get(pair) ?? 0))).toBeLessThan(15)
      }),
      RUNS,
    )
  })

  it('changes nothing at all for profiles of another language, fields of the lexicon apart', () => {
    const english = fc.tuple(someCalls, someMembers).map(([calls, members]) => ({
      calls: calls.filter((call) => call.language === 'en' && !namesField(call)),
      members: members.filter(
        ({ profile, profileLanguage }) => profileLanguage === 'en' && !hasField(profile),
      ),
      ruleSet: aRuleSet({ concepts: [] }),
    }))
    fc.assert(
      fc.property(english, (world) => {
        expect(scoresIn({ ...world, calls: [...world.calls, further] })).toEqual(scoresIn(world))
      }),
      RUNS,
    )
  })
})

describe('whatever the characters', () => {
  /** A few words of any characters at all, so that calls, profiles and concepts have some in common. */
  const anyWorld = fc
    .uniqueArray(fc.string({ unit: 'binary', minLength: 2, maxLength: 9 }), { minLength: 1, maxLength: 8 })
    .chain((words) => {
      const text = fc.array(fc.constantFrom(...words), { maxLength: 12 }).map((all) => all.join(' '))
      return fc.record({
        calls: fc
          .array(fc.record({ title: text, summary: text, text }), { maxLength: 4 })
          .map((all) =>
            all.map((each, number) => ({ ...anOpportunity({ id: `test:call-${number}` }), ...each })),
          ),
        members: fc
          .array(text, { minLength: 1, maxLength: 3 })
          .map((all) => all.map((profile, number) => ({ ...aMember({ id: `member-${number}` }), profile }))),
        ruleSet: fc
          .array(fc.constantFrom(...words), { maxLength: 3 })
          .map((all) => aRuleSet({ concepts: [aConcept({ it: all, en: all })] })),
      })
    })

  it('scores are whole numbers from 0 to 1000 that their shares add up to', () => {
    fc.assert(
      fc.property(anyWorld, (world) => {
        const matcher = matcherIn(world)
        for (const member of world.members)
          for (const call of world.calls) {
            const { score, reasons } = matcher.explain(member.id, call.id)
            expect(Number.isInteger(score) && score >= 0 && score <= 1000).toBe(true)
            expect(total(reasons)).toBe(score)
          }
      }),
      { ...RUNS, numRuns: 100 },
    )
  })

  it('a snapshot that was read back gives byte-identical matches and reasons', () => {
    fc.assert(
      fc.property(fc.oneof(anyWorld, someWorld), ({ calls, members, ruleSet }) => {
        const index = buildCallIndex(calls)
        const profiles = buildProfileIndex({ members, clusters: [aCluster()], ruleSets: [ruleSet] })
        if (!index.texts) throw new Error('an index that was just built has its texts')
        const before = createMatcher(index, profiles)
        const after = createMatcher(
          decodeCalls(encodeCalls(index), encodeTexts(index.texts)),
          decodeProfiles(encodeProfiles(profiles)),
        )
        for (const { id } of members) {
          expect(JSON.stringify(after.callsFor(id, EVERY))).toBe(JSON.stringify(before.callsFor(id, EVERY)))
          for (const call of calls)
            expect(JSON.stringify(after.explain(id, call.id))).toBe(
              JSON.stringify(before.explain(id, call.id)),
            )
        }
      }),
      { ...RUNS, numRuns: 100 },
    )
  })
})

describe('B14 shards over one snapshot', () => {
  it('whichever members a shard answers for, and in whichever order, the bytes are the same', () => {
    fc.assert(
      fc.property(someWorld, fc.integer({ min: 1, max: 3 }), (world, shards) => {
        const index = buildCallIndex(world.calls)
        const profiles = buildProfileIndex({
          members: world.members,
          clusters: [aCluster()],
          ruleSets: [world.ruleSet],
        })
        const [calls, interests] = [encodeCalls(index), encodeProfiles(profiles)]
        const whole = createMatcher(index, profiles)
        const ids = world.members.map(({ id }) => id).toReversed()
        for (let shard = 0; shard < shards; shard++) {
          const matcher = createMatcher(decodeCalls(calls), decodeProfiles(interests))
          for (const id of ids.filter((_, number) => number % shards === shard))
            expect(JSON.stringify(matcher.callsFor(id, EVERY))).toBe(
              JSON.stringify(whole.callsFor(id, EVERY)),
            )
        }
      }),
      RUNS,
    )
  })
})
