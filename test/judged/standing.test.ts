import { describe, expect, it } from 'vitest'
import type { Match } from '../../shared/domain/match.ts'
import type { Opportunity } from '../../shared/domain/opportunity.ts'
import { ndcg } from '../../shared/judged/ndcg.ts'
import { rankingOf } from '../../shared/judged/ranking.ts'
import { judgedStanding, valuesOf } from '../../shared/judged/standing.ts'
import { buildCallIndex, buildProfileIndex, createMatcher } from '../../shared/matching/index.ts'
import { aCluster, aConcept, aRuleSet } from '../builders/cluster.ts'
import { aJudgement } from '../builders/judgement.ts'
import { aMember } from '../builders/member.ts'
import { anOpportunity } from '../builders/opportunity.ts'
import { ndcg as ndcgOfEval } from '../eval/metrics.ts'

const ids = Array.from({ length: 14 }, (_, place) => `example-region:${String.fromCharCode(97 + place)}bc`)
const [a = '', b = '', c = '', ...others] = ids
const cardsOf = (calls: Opportunity[]) => new Map(calls.map((call) => [call.id, call]))
const cards = cardsOf(ids.map((id) => anOpportunity({ id })))
const cluster = aCluster()

/** A matcher that ranks calls in this order for everybody. */
const ranking = (...order: string[]) => ({
  callsFor: (member: string): Match[] =>
    order.map((opportunity, place) => ({ member, opportunity, score: 900 - place, band: 'strong' })),
})
const ground = { members: [aMember()], cards, joinedAs: new Map<string, string>() }
const judged = (values: Record<string, 0 | 1 | 2>, judge = 'paolo') =>
  Object.entries(values).map(([call, value]) => aJudgement({ call, value, judge }))
const inOrder = ranking(...ids)

describe('how a value chain stands by what was judged', () => {
  const judgements = judged({ [a]: 2, [b]: 0, [c]: 1, [ids[11] ?? '']: 2 })

  it('counts the right ones of the first ten, partly ones too, and those that nobody has judged', () => {
    const [standing, ...more] = judgedStanding(
      judgements,
      { before: inOrder, after: inOrder },
      cluster,
      ground,
    )
    expect(more).toEqual([]) // of heritage nothing was judged
    expect(standing).toMatchObject({
      chain: 'fashion',
      judged: 4,
      after: { first: 10, right: 2, unjudged: 7 },
      moved: [],
    })
    expect(standing?.before).toEqual(standing?.after)
  })

  it('says which calls a draft brings among the first ten and which it takes from them', () => {
    const [twelfth = ''] = ids.slice(11)
    const draft = ranking(twelfth, a, c, ...others.filter((id) => id !== twelfth))
    const [standing] = judgedStanding(judgements, { before: inOrder, after: draft }, cluster, ground)
    expect(standing?.before.right).toBe(2)
    expect(standing?.after.right).toBe(3)
    expect(standing?.moved).toEqual([
      { call: twelfth, before: 12, after: 1, value: 2 },
      { call: b, before: 2, value: 0 },
    ])
    expect(standing?.after.ndcg ?? 0).toBeGreaterThan(standing?.before.ndcg ?? 1)
  })

  it('takes the mean where judges differ: as many for as against is right', () => {
    const both = [...judged({ [a]: 2, [b]: 1 }), ...judged({ [a]: 0, [b]: 0 }, 'rita')]
    expect([...valuesOf(both, ground)]).toEqual([
      [a, 1],
      [b, 0.5],
    ])
    const [standing] = judgedStanding(both, { before: inOrder, after: inOrder }, cluster, ground)
    expect(standing?.after.right).toBe(1)
  })

  it('counts a call by the rows that were joined since, and forgets one that has left', () => {
    const said = judged({ 'it-incentivi:twin': 2, 'example-region:gone': 0 })
    const joinedAs = new Map([['it-incentivi:twin', a]])
    expect([...valuesOf(said, { cards, joinedAs })]).toEqual([[a, 2]])
    expect(
      judgedStanding(
        judged({ 'example-region:gone': 2 }),
        { before: inOrder, after: inOrder },
        cluster,
        ground,
      ),
    ).toEqual([])
  })

  it('has nothing to gather where no call was judged right', () => {
    const [standing] = judgedStanding(
      judged({ [a]: 0 }),
      { before: inOrder, after: inOrder },
      cluster,
      ground,
    )
    expect(standing?.after.ndcg).toBeUndefined()
  })
})

describe('nDCG@10 of judged calls', () => {
  const values = new Map([
    ['x', 2],
    ['y', 1],
    ['z', 0],
  ])
  it('is 1 for the best order, and less for others', () => {
    expect(ndcg(['x', 'y', 'z'], values, 10)).toBe(1)
    expect(ndcg(['z', 'y', 'x'], values, 10)).toBeLessThan(0.7)
    expect(ndcg([], values, 10)).toBe(0)
  })
  it('is that of the evaluation, where everything is judged', () => {
    for (const order of [
      ['x', 'z', 'y'],
      ['y', 'x'],
      ['z', 'x', 'y'],
    ])
      expect(ndcg(order, values, 10)).toBeCloseTo(ndcgOfEval(order, values, 10), 12)
  })
  it('passes over what nobody has judged', () => {
    expect(ndcg(['?', 'x', '!', 'y'], values, 10)).toBe(1)
  })
})

describe('the order of a value chain’s calls', () => {
  const knitwear = anOpportunity({
    id: 'example-region:maglia',
    title: 'Voucher per la maglieria e i filati',
  })
  const register = anOpportunity({
    id: 'example-region:lontano',
    title: 'Voucher per la maglieria e i filati',
    regions: ['IT-25'],
  })
  const training = anOpportunity({
    id: 'example-region:scuole',
    title: 'Voucher per la maglieria e i filati',
    applicants: { kinds: ['training'], sizes: [], words: [] },
  })
  const calls = [knitwear, register, training]
  const members = [aMember(), aMember({ id: 'magliamia', name: 'Magliamia Srl' })]
  const matcher = createMatcher(
    buildCallIndex(calls),
    buildProfileIndex({ members, clusters: [cluster], ruleSets: [aRuleSet()] }),
  )

  it('holds what its members are told of: no call of other regions, none that they may not apply for', () => {
    expect(rankingOf(members, cardsOf(calls), matcher)).toEqual([knitwear.id])
  })

  it('holds nothing for a value chain without members', () => {
    expect(rankingOf([], cardsOf(calls), matcher)).toEqual([])
  })

  it('moves with a rule set: what a draft excludes leaves the first ten', () => {
    const draft = createMatcher(
      buildCallIndex(calls),
      buildProfileIndex({
        members,
        clusters: [cluster],
        ruleSets: [
          aRuleSet({
            concepts: [
              aConcept(),
              aConcept({ id: 'no-vouchers', it: ['voucher'], en: [], rule: 'excluded' }),
            ],
          }),
        ],
      }),
    )
    const [standing] = judgedStanding(
      [aJudgement({ call: knitwear.id })],
      { before: matcher, after: draft },
      cluster,
      { members, cards: cardsOf(calls), joinedAs: new Map() },
    )
    expect(standing?.before).toMatchObject({ first: 1, right: 1, ndcg: 1 })
    expect(standing?.after).toMatchObject({ first: 0, right: 0, ndcg: 0 })
    expect(standing?.moved).toEqual([{ call: knitwear.id, before: 1, value: 2 }])
  })
})
