import { describe, expect, it } from 'vitest'
import { buildCallIndex, buildProfileIndex, matcherOfOne } from '../../shared/matching/index.ts'
import { aCluster } from '../builders/cluster.ts'
import { aMember } from '../builders/member.ts'
import { calls, matcherOf, members, ruleSet } from './corpus.ts'

const callIndex = buildCallIndex(calls)
const profiles = buildProfileIndex({ members, clusters: [aCluster()], ruleSets: [ruleSet] })
const matcher = matcherOf()
const ALL = { limit: 99, floor: 1 }

describe('a profile as it stands in a form', () => {
  it('brings the very same calls and scores as once it is in the snapshot, for the same reasons', () => {
    for (const member of members) {
      const one = matcherOfOne(callIndex, profiles, member)
      expect(one.callsFor(member.id, ALL)).toEqual(matcher.callsFor(member.id, ALL))
      for (const { opportunity } of one.callsFor(member.id, ALL))
        expect(one.explain(member.id, opportunity)).toEqual(matcher.explain(member.id, opportunity))
    }
  })

  it('of somebody new is explained in its own words', () => {
    const newcomer = aMember({
      id: 'vetrate-storiche',
      profile: 'Restauriamo vetrate di musei e digitalizziamo archivi di disegni.',
      clusters: [{ cluster: 'create', valueChains: ['heritage'] }],
    })
    const one = matcherOfOne(callIndex, profiles, newcomer)
    const [first] = one.callsFor(newcomer.id, ALL)
    expect(one.explain(newcomer.id, first?.opportunity ?? '').reasons.length).toBeGreaterThan(0)
    expect(one.callsFor(newcomer.id, ALL)).toEqual(matcher.callsForProfile(newcomer, ALL))
  })
})
