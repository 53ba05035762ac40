import { describe, expect, it } from 'vitest'
import { candidatesFor, everyCandidateFor, knownTo } from '../../shared/digests/candidates.ts'
import { inputFor } from '../../shared/digests/input.ts'
import { isOnlyByMuted, membersWanted, scoreUnmuted } from '../../shared/digests/muted.ts'
import type { ClusterId, Member } from '../../shared/domain/member.ts'
import type { Opinion } from '../../shared/domain/opinion.ts'
import { buildCallIndex, buildProfileIndex, createMatcher } from '../../shared/matching/index.ts'
import { aCluster, aConcept, aRuleSet } from '../builders/cluster.ts'
import { aContact } from '../builders/contact.ts'
import { aReason, fromFashion, MONDAY, someLinks } from '../builders/digest-input.ts'
import { aMember } from '../builders/member.ts'
import { anOpinion } from '../builders/opinion.ts'
import { anOpportunity } from '../builders/opportunity.ts'

/** Create speaks of yarn with much weight, Mech of looms; the member's own words of neither. */
const clusters = [
  aCluster(),
  aCluster({
    id: 'mech',
    name: 'Clust-ER Mech',
    valueChains: [{ id: 'machines', name: { it: 'Macchine', en: 'Machines' } }],
    priorities: [],
  }),
]
const ruleSets = [
  aRuleSet({ concepts: [aConcept({ it: ['filati certificati'], en: [], weight: 5 })] }),
  aRuleSet({
    cluster: 'mech',
    concepts: [
      aConcept({
        id: 'looms',
        owner: { kind: 'value-chain', id: 'machines' },
        it: ['telai elettronici'],
        en: [],
        weight: 5,
      }),
    ],
  }),
]
const inBoth = aMember({
  id: 'ordito',
  name: 'Ordito Srl',
  profile: 'Piccola officina di provincia con quindici addetti, aperta da trent’anni.',
  clusters: [
    { cluster: 'create', valueChains: ['fashion'] },
    { cluster: 'mech', valueChains: ['machines'] },
  ],
})
const inCreate = aMember({ id: 'trama', name: 'Trama Srl', profile: inBoth.profile })

const [YARN, LOOMS] = ['example-region:filati', 'example-region:telai']
const calls = [
  anOpportunity({ id: YARN, title: 'Filati certificati', keywords: ['filati certificati'] }),
  anOpportunity({ id: LOOMS, title: 'Telai elettronici', keywords: ['telai elettronici'] }),
  anOpportunity({ id: 'example-region:altro', title: 'Restauro di organi antichi' }),
]
const world = (members: Member[]) => {
  const index = buildProfileIndex({ members, clusters, ruleSets })
  return {
    calls: { cards: new Map(calls.map((call) => [call.id, call])) },
    matcher: createMatcher(buildCallIndex(calls), index),
    profiles: { members: new Map(members.map((member) => [member.id, member])), clusters },
  }
}
const brought = (members: Member[], mutedClusters: ClusterId[], opinions: Opinion[] = []) =>
  everyCandidateFor({ members, mutedClusters, opinions }, world(members), MONDAY).map(
    ({ opportunity, fits }) => [opportunity.id, ...fits.map(({ member }) => member)],
  )

describe('a muted cluster', () => {
  it('brings no more what only its concepts bring, and leaves what those of others do', () => {
    expect(brought([inBoth], []).map(([id]) => id)).toEqual(expect.arrayContaining([YARN, LOOMS]))
    expect(brought([inBoth], ['create'])).toEqual([[LOOMS, 'ordito']])
    expect(brought([inBoth], ['mech'])).toEqual([[YARN, 'ordito']])
    expect(brought([inBoth], ['create', 'mech'])).toEqual([])
  })

  it('is silent as well once a member has left it, before it is matched anew, and the other cluster is not', () => {
    const matchedBefore = world([inBoth])
    const leaving = (cluster: ClusterId) => ({
      ...inBoth,
      clusters: inBoth.clusters.filter((one) => one.cluster !== cluster),
    })
    const ids = (member: Member) =>
      everyCandidateFor({ members: [member] }, matchedBefore, MONDAY).map(({ opportunity }) => opportunity.id)
    expect(ids(leaving('create'))).toEqual([LOOMS])
    expect(ids(leaving('mech'))).toEqual([YARN])
    expect(everyCandidateFor({ members: [{ ...inBoth, clusters: [] }] }, matchedBefore, MONDAY)).toEqual([])
  })

  it('takes with it a member that is in no other, and leaves the others of the same contact', () => {
    expect(membersWanted([inBoth, inCreate], { mutedClusters: ['create'] })).toEqual([inBoth])
    expect(brought([inBoth, inCreate], ['create'])).toEqual([[LOOMS, 'ordito']])
    expect(brought([inBoth, inCreate], ['mech'])).toEqual([[YARN, 'ordito', 'trama']])
  })

  it('does not take what is followed on behalf of a member that is still served', () => {
    const follow = anOpinion({
      call: YARN,
      says: 'follow',
      onBehalf: [{ member: 'ordito', carriers: [], concepts: [] }],
    })
    const ids = brought([inBoth], ['create'], [follow]).map(([id]) => id)
    expect(ids).toEqual(expect.arrayContaining([YARN, LOOMS]))
  })

  it('is silent also on what was told on its behalf', () => {
    const told = new Map([[YARN, { version: 1, at: MONDAY }]])
    const known = (mutedClusters: ClusterId[]) =>
      knownTo({ members: [inBoth], mutedClusters }, world([inBoth]), MONDAY, told)
    expect(known([])).toHaveLength(1)
    expect(known(['mech'])).toHaveLength(1)
    expect(known(['create'])).toHaveLength(0)
  })

  it('explains no call of a member that it does not touch', () => {
    const { matcher, ...rest } = world([inCreate])
    const explained: string[] = []
    const watched = {
      ...matcher,
      explain: (member: string, id: string) => {
        explained.push(id)
        return matcher.explain(member, id)
      },
    }
    const found = candidatesFor(
      { members: [inCreate], mutedClusters: ['mech'] },
      { ...rest, matcher: watched },
      MONDAY,
    )
    expect(found.length).toBeGreaterThan(0)
    expect(explained).toEqual([])
  })

  it('is not named among those because of which the contact is written to; with all muted, no mail is made', () => {
    const members = [inBoth]
    const input = (mutedClusters: ClusterId[]) => {
      const contact = aContact({ members: ['ordito'], mutedClusters })
      const written = { contact, records: [], opinions: [] }
      return inputFor(written, { snapshots: world(members), sources: [] }, someLinks, MONDAY)?.input
    }
    expect(input([])?.clusters).toEqual(['Clust-ER Create', 'Clust-ER Mech'])
    expect(input(['create'])?.clusters).toEqual(['Clust-ER Mech'])
    expect(input(['create', 'mech'])).toBeUndefined()
  })
})

describe('what is left of a score', () => {
  const fit = {
    score: 600,
    reasons: [aReason({ share: 250, from: fromFashion }), aReason({ share: 350 })],
  }

  it('is what other clusters and the profile carried', () => {
    expect(scoreUnmuted(fit, { mutedClusters: ['create'] })).toBe(350)
    expect(scoreUnmuted(fit, { mutedClusters: ['mech'] })).toBe(600)
  })

  it('decides from the least that is told at all', () => {
    expect(isOnlyByMuted(fit, { mutedClusters: ['create'] })).toBe(true)
    expect(isOnlyByMuted({ ...fit, score: 650 }, { mutedClusters: ['create'] })).toBe(false)
    expect(isOnlyByMuted(fit, {})).toBe(false)
  })
})
