import { describe, expect, it } from 'vitest'
import { buildCallIndex, buildProfileIndex, createMatcher } from '../../shared/matching/index.ts'
import { aCluster } from '../builders/cluster.ts'
import { aMember } from '../builders/member.ts'
import { anOpportunity } from '../builders/opportunity.ts'
import { calls, idsOf, matcherOf, members, ruleSet } from './corpus.ts'

describe('C18 a call stuffed with the whole vocabulary', () => {
  const everything = [
    ...members.map(({ profile }) => profile),
    ...ruleSet.concepts.flatMap(({ it: italian }) => italian),
    ...calls.map(({ title, text }) => `${title} ${text ?? ''}`),
  ].join('. ')
  const others =
    'bilancia cometa dirupo ellisse fanale ghirlanda imbuto lanterna mandorla nuvola orchidea pettine'
      .split(' ')
      .flatMap((word) => Array.from({ length: 640 }, (_, number) => `${word}${number}x`))
      .join(' ')
  const stuffed = anOpportunity({
    id: 'test:stuffed',
    title: 'Contributi per tutti',
    text: `${everything} ${others}`,
  })

  it('is told to nobody, because length takes from each word what their number brings', () => {
    const matcher = matcherOf({ calls: [...calls, stuffed] })
    expect(matcher.membersFor('test:stuffed', { limit: 20 })).toEqual([])
  })

  it('repeating one word a thousand times gains little over saying it well', () => {
    const plain = anOpportunity({
      id: 'test:plain',
      title: 'Maglieria e filati',
      text: 'Maglieria e filati certificati.',
    })
    const shouting = anOpportunity({ id: 'test:shouting', title: 'Avviso', text: 'maglieria '.repeat(1000) })
    const matcher = matcherOf({ calls: [...calls, plain, shouting] })
    expect(idsOf(matcher.callsFor('filofino', { limit: 9 }))[0]).not.toBe('shouting')
  })
})

describe('C20 degenerate input', () => {
  it('no calls, no members: nothing, and no error', () => {
    const empty = createMatcher(
      buildCallIndex([]),
      buildProfileIndex({ members: [], clusters: [], ruleSets: [] }),
    )
    expect(empty.callsFor('filofino', { limit: 5 })).toEqual([])
    expect(empty.membersFor('test:x', { limit: 5 })).toEqual([])
    expect(() => empty.explain('filofino', 'test:x')).toThrow(/member filofino is not in the snapshot/)
  })

  it.each(['?', 'Bando', 'Bando filati moda', '🙂🙂🙂', '\uD800 moda', 'constructor __proto__'])(
    'a call titled %j has a whole score between 0 and 1000',
    (title) => {
      const matcher = matcherOf({ calls: [anOpportunity({ id: 'test:tiny', title })] })
      const { score, reasons } = matcher.explain('filofino', 'test:tiny')
      expect(Number.isInteger(score) && score >= 0 && score <= 1000).toBe(true)
      expect(reasons.reduce((sum, { share }) => sum + share, 0)).toBe(score)
    },
  )

  it('a term in all calls still counts for something, never less than nothing', () => {
    const all = ['a1', 'b1', 'c1'].map((id) => anOpportunity({ id: `test:${id}`, title: 'Maglieria' }))
    const found = matcherOf({ calls: all }).callsFor('filofino', { limit: 9, floor: 1 })
    expect(found.every(({ score }) => score > 0)).toBe(true)
    expect(idsOf(found)).toEqual(['a1', 'b1', 'c1']) // equal scores stand in the order of ids
  })

  it('equal members stand in the order of their ids, whatever order they were given in', () => {
    const twins = ['zeta', 'alfa', 'metà'.normalize('NFD').slice(0, 4)].map((id) => aMember({ id }))
    const matcher = createMatcher(
      buildCallIndex(calls),
      buildProfileIndex({ members: twins, clusters: [aCluster()], ruleSets: [ruleSet] }),
    )
    const found = matcher.membersFor('test:campionario', { limit: 9 }).map(({ member }) => member)
    expect(found).toEqual(['alfa', 'meta', 'zeta'])
  })

  it('a profile of stop words alone matches through its value chain or not at all', () => {
    const silent = aMember({ id: 'silent', profile: 'e con noi per voi anche di più, come sempre' })
    const found = matcherOf({ members: [silent] }).callsFor('silent', { limit: 9, floor: 0 })
    expect(found.every(({ score }) => Number.isInteger(score))).toBe(true)
  })
})
