import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BANDS } from '../../shared/matching/index.ts'
import { aRuleSet } from '../builders/cluster.ts'
import { someCalls, someConcepts, someMembers, someThesauri } from './arbitrary.ts'
import { matcherOf } from './corpus.ts'
import { naive } from './naive.ts'
import { leaningsIn, someSaid } from './said.ts'

const byEvidence = (a: { evidence: number; id: string }, b: { evidence: number; id: string }): number =>
  b.evidence - a.evidence || (a.id < b.id ? -1 : 1)

describe('the engine and its naive twin', () => {
  it('give every pair the same score and both directions the same lists, whatever the texts and what was said of calls', () => {
    fc.assert(
      fc.property(
        someCalls,
        someMembers,
        someConcepts,
        someSaid,
        someThesauri,
        fc.nat(4),
        (calls, members, concepts, sayings, thesauri, limit) => {
          const world = { calls, members, ruleSets: [aRuleSet({ concepts })], thesauri }
          const said = sayings(world)
          const matcher = matcherOf({ ...world, leanings: leaningsIn(world, said) })
          const judge = naive({ calls, members, ruleSet: aRuleSet({ concepts }), said, thesauri })
          const judged = members.flatMap((member) =>
            calls.map((call) => ({ member: member.id, call: call.id, ...judge(member, call) })),
          )
          for (const { member, call, score } of judged)
            expect([member, call, matcher.explain(member, call).score]).toEqual([member, call, score])
          for (const floor of [0, 1, BANDS.possible]) {
            const listed = judged.filter(
              ({ evidence, score, excluded }) => evidence > 0 && score >= floor && !excluded,
            )
            for (const { id } of members)
              expect(matcher.callsFor(id, { limit, floor }).map(({ opportunity }) => opportunity)).toEqual(
                listed
                  .filter(({ member }) => member === id)
                  .map(({ call, evidence }) => ({ id: call, evidence }))
                  .sort(byEvidence)
                  .slice(0, limit)
                  .map((found) => found.id),
              )
            for (const { id } of calls)
              expect(matcher.membersFor(id, { limit, floor }).map(({ member }) => member)).toEqual(
                listed
                  .filter(({ call }) => call === id)
                  .map(({ member, evidence }) => ({ id: member, evidence }))
                  .sort(byEvidence)
                  .slice(0, limit)
                  .map((found) => found.id),
              )
          }
        },
      ),
      { numRuns: 60, seed: 20260629 },
    )
  })
})
