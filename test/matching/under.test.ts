import { describe, expect, it } from 'vitest'
import type { Concept, RuleSet } from '../../shared/domain/cluster.ts'
import {
  buildCallIndex,
  buildProfileIndex,
  createMatcher,
  type Matcher,
} from '../../shared/matching/index.ts'
import { aCluster, aConcept, aRuleSet } from '../builders/cluster.ts'
import { calls, members, ruleSet } from './corpus.ts'

const index = buildCallIndex(calls)
const leanings = [['filofino', [['concept/create/textiles', -100]]]] as const
const greenRules = aRuleSet({
  cluster: 'greentech',
  concepts: [aConcept({ id: 'batteries', owner: { kind: 'value-chain', id: 'energy' }, en: ['battery'] })],
})
/** Of two clusters, so that only one of them changes; one member stands in both. */
const everyone = members.map((member, place) =>
  place === 0
    ? {
        ...member,
        clusters: [...member.clusters, { cluster: 'greentech' as const, valueChains: ['energy'] }],
      }
    : member,
)
const builtWith = (rules: RuleSet, among = everyone): Matcher =>
  createMatcher(
    index,
    buildProfileIndex({
      members: among,
      clusters: [aCluster({ ruleSet: rules.version }), aCluster({ id: 'greentech' })],
      ruleSets: [rules, greenRules],
      leanings,
    }),
  )

const inForce = builtWith(ruleSet)

const everything = (matcher: Matcher) =>
  members.map(({ id }) => ({
    told: matcher.callsFor(id, { limit: 99, floor: 0 }),
    why: calls.map((call) => [
      matcher.explain(id, call.id),
      matcher.weigh(id, call.id),
      matcher.carriers(id, call.id),
    ]),
    reach: calls.map((call) => matcher.membersFor(call.id, { limit: 99, floor: 0 })),
  }))

const { concepts } = ruleSet
const [textiles = aConcept()] = concepts
const solar = aConcept({ id: 'solar', weight: 2, it: ['fotovoltaico'], en: ['photovoltaic'] })
const replaced = (id: string, by: Partial<Concept>): Concept[] =>
  concepts.map((concept) => (concept.id === id ? { ...concept, ...by } : concept))

const drafts: [string, Concept[]][] = [
  ['nothing changed', concepts],
  ['a concept added', [solar, ...concepts]],
  ['a concept taken out', concepts.slice(1)],
  ['all taken out', []],
  ['a word added', replaced('textiles', { it: [...textiles.it, 'collezioni'] })],
  ['a word taken out', replaced('textiles', { it: ['tessile'] })],
  ['another weight', replaced('textiles', { weight: 0.1 })],
  ['a concept that excludes', replaced('virtual-garments', { rule: 'excluded' })],
  ['a concept that is required', replaced('museums', { rule: 'required' })],
  ['a concept of another owner', replaced('textiles', { owner: { kind: 'value-chain', id: 'heritage' } })],
  ['a concept of a priority', replaced('textiles', { owner: { kind: 'priority', id: 'traceability' } })],
  ['notes alone', replaced('textiles', { notes: 'Chiesto dal direttivo.', manifesto: 'Dal manifesto.' })],
]

describe('a matcher under another rule set', () => {
  it.each(drafts)('is the one that is built anew: %s', (_, draft) => {
    const rules = { ...ruleSet, version: 2, concepts: draft }
    expect(everything(inForce.under(rules))).toEqual(everything(builtWith(rules)))
  })

  it.each([
    ['stays with the concepts', concepts],
    ['changes with a concept', replaced('textiles', { owner: { kind: 'value-chain', id: 'heritage' } })],
  ])('is the one that is built anew where a member goes to another value chain and %s', (_, draft) => {
    const [one, other] = everyone.map(({ id }) => id)
    const chains = new Map([
      [one ?? '', ['heritage']],
      [other ?? '', ['fashion', 'heritage']],
    ])
    const elsewhere = everyone.map((member) => ({
      ...member,
      clusters: member.clusters.map((each) => ({
        ...each,
        valueChains:
          each.cluster === 'create' ? (chains.get(member.id) ?? each.valueChains) : each.valueChains,
      })),
    }))
    const rules = { ...ruleSet, version: 2, concepts: draft }
    expect(everything(inForce.under({ ...rules, chains }))).toEqual(everything(builtWith(rules, elsewhere)))
  })

  it('leaves the one in force as it was, and can be changed in its turn', () => {
    const before = everything(inForce)
    const twice = inForce
      .under({ ...ruleSet, version: 2, concepts: [] })
      .under({ ...ruleSet, version: 3, concepts: [solar] })
    expect(everything(twice)).toEqual(everything(builtWith({ ...ruleSet, version: 3, concepts: [solar] })))
    expect(everything(inForce)).toEqual(before)
  })

  it('weighs what explaining tells: the same score, whether or not there is a match', () => {
    for (const { id } of members)
      for (const call of calls)
        expect(inForce.weigh(id, call.id).score).toBe(inForce.explain(id, call.id).score)
  })

  it('finds the calls that hold a word or phrase as concepts find them', () => {
    expect(inForce.holding('musei', 'it')).toEqual(['test:musei'])
    expect(inForce.holding('museum', 'en')).toEqual(['test:heritage-3d'])
    expect(inForce.holding('recycling of textiles', 'en')).toEqual(inForce.holding('textile recycling', 'en'))
    expect(inForce.holding('di', 'it')).toEqual([])
  })

  it('a value chain that is closed brings nothing any more', () => {
    const closed = aCluster({
      valueChains: aCluster().valueChains.map((chain) => ({ ...chain, closedAt: '2026-06-01T08:00:00Z' })),
    })
    const profiles = buildProfileIndex({ members, clusters: [closed], ruleSets: [ruleSet] })
    const left = createMatcher(index, profiles)
    expect(left.metBy('create/fashion')).toEqual([])
    expect(left.weigh('rifilo', 'test:textile-recycling').score).toBeLessThan(
      inForce.weigh('rifilo', 'test:textile-recycling').score,
    )
  })
})
