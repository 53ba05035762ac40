import { describe, expect, it } from 'vitest'
import { Contact } from '../../shared/domain/contact.ts'
import type { Member } from '../../shared/domain/member.ts'
import type { Opportunity } from '../../shared/domain/opportunity.ts'
import { buildCallIndex, buildProfileIndex, createMatcher } from '../../shared/matching/index.ts'
import { reachOf } from '../../shared/reach/index.ts'
import { aCluster, aConcept, aRuleSet } from '../builders/cluster.ts'
import { aMember } from '../builders/member.ts'
import { aDeadline, anOpportunity } from '../builders/opportunity.ts'

/** Wednesday, 11:00 in Rome: no digest is near. */
const WEDNESDAY = '2026-07-01T09:00:00Z'
const SUNDAY = '2026-07-05T09:00:00Z'

const clusters = [
  aCluster(),
  aCluster({
    id: 'agrifood',
    name: 'Clust-ER Agrifood',
    valueChains: [{ id: 'food', name: { it: 'Cibo', en: 'Food' } }],
    priorities: [],
  }),
]
const ruleSets = [
  aRuleSet(),
  aRuleSet({
    cluster: 'agrifood',
    concepts: [
      aConcept({
        id: 'pasta',
        owner: { kind: 'value-chain', id: 'food' },
        it: ['pastificio'],
        en: ['pasta'],
      }),
    ],
  }),
]

const knitter = aMember({ id: 'filofino' })
const both = aMember({
  id: 'canapa',
  name: 'Canapa Srl',
  clusters: [
    { cluster: 'create', valueChains: ['fashion'] },
    { cluster: 'agrifood', valueChains: ['food'] },
  ],
})
const school = aMember({
  id: 'scuola-maglia',
  name: 'Scuola di maglia',
  kind: 'training-centre',
  profile: 'Formiamo chi lavora nella maglieria, con filati certificati e prototipi senza campioni fisici.',
})
const lonely = aMember({ id: 'senza-referenti', name: 'Senza Referenti' })
const diver = aMember({
  id: 'faro-sub',
  name: 'Faro Subacquei',
  profile: 'Immersioni, relitti, bombole e scafandri per chi scende in profondità.',
  clusters: [{ cluster: 'create', valueChains: ['heritage'] }],
})

const contact = (id: string, members: string[], overrides: Partial<Contact> = {}): Contact =>
  Contact.parse({
    id,
    name: id,
    address: `${id}@example.org`,
    members,
    language: 'it',
    frequency: 'weekly',
    active: true,
    ...overrides,
  })

/** Calls that say other things, among which words are as rare as they would be. */
const others = ['Porti e pesca costiera', 'Strade di montagna', 'Teatri storici', 'Scuole e mense'].map(
  (title, at) =>
    anOpportunity({
      id: `rer-bandi:altro-${at}`,
      source: 'rer-bandi',
      title,
      summary: `${title}: contributi ai comuni.`,
    }),
)

const draft = anOpportunity({
  id: 'desk:maglia',
  source: 'desk',
  title: 'Maglieria su misura: prototipi senza campioni fisici e filati certificati',
  summary:
    'Contributi alle imprese della maglieria per prototipi senza campioni fisici e filati certificati.',
  applicants: { kinds: ['company'], sizes: [], words: [] },
  deadlines: [aDeadline('2026-09-30T10:00:00Z')],
})

const groundOf = (members: Member[], calls: Opportunity[] = others) => {
  const profiles = buildProfileIndex({ members, clusters, ruleSets })
  return {
    matcher: createMatcher(buildCallIndex(calls), profiles),
    profiles: { index: profiles, members: new Map(members.map((member) => [member.id, member])) },
  }
}
const everybody = [knitter, both, school, lonely, diver]
const ground = groundOf(everybody)
const anna = contact('anna', ['filofino'])
const bruno = contact('bruno', ['filofino', 'canapa'])
const carla = contact('carla', ['scuola-maglia'])

describe('whom a draft would reach', () => {
  const reach = reachOf(draft, ground, [anna, bruno, carla, contact('dario', ['faro-sub'])], WEDNESDAY)

  it('is told by cluster, value chain and kind: a member of two clusters in each, a contact of two members once', () => {
    expect(reach.told.all).toMatchObject({ members: 2, contacts: 2 })
    expect(reach.told.clusters.get('create')).toMatchObject({ members: 2, contacts: 2 })
    expect(reach.told.clusters.get('agrifood')).toMatchObject({ members: 1, contacts: 1 })
    expect(reach.told.chains.get('create/fashion')).toMatchObject({ members: 2 })
    expect(reach.told.chains.get('create/heritage')).toBeUndefined()
    expect(reach.told.kinds.get('company')).toMatchObject({ members: 2 })
    const { strong, good, possible, members } = reach.told.all
    expect(strong + good + possible).toBe(members)
  })

  it('has a sample with the words that carry it, whose shares add up to the score', () => {
    const [first] = reach.sample
    expect(first?.fit.reasons.map(({ theirs }) => theirs).join(' ')).toMatch(/prototip|filati|magli/i)
    const shares = first?.fit.reasons.reduce((sum, { share }) => sum + share, 0) ?? 0
    expect(Math.abs(shares - (first?.fit.score ?? 0))).toBeLessThanOrEqual(10)
  })

  it('leaves out, with the reason, whom a requirement excludes and who has nobody to tell', () => {
    const why = new Map(reach.missed.map(({ member, why: reason }) => [member.id, reason]))
    expect(why.get('scuola-maglia')).toBe('requirement')
    expect(why.get('senza-referenti')).toBe('unheard')
    expect(why.has('faro-sub')).toBe(false)
    expect(why.has('filofino')).toBe(false)
  })

  it('scores members as the call itself would, once it is stored', () => {
    const stored = groundOf(everybody, [...others, draft])
    const scores = new Map(
      stored.matcher
        .membersFor(draft.id, { limit: 10, floor: 1 })
        .map(({ member, score }) => [member, score]),
    )
    for (const { member, fit } of reach.sample)
      expect(Math.abs(fit.score - (scores.get(member.id) ?? 0))).toBeLessThanOrEqual(60)
  })
})

describe('by which mail', () => {
  const told = (who: Contact, at = WEDNESDAY) => reachOf(draft, ground, [who], at).contacts

  it('a strong call is told at once, by day, to who wants that, when no digest is near', () => {
    expect(reachOf(draft, ground, [anna], WEDNESDAY).told.all.strong).toBe(1)
    expect(told(anna)).toEqual({ atOnce: 1, inDigest: 0, unreachable: 0 })
    expect(told(contact('anna', ['filofino'], { alerts: false }))).toMatchObject({ atOnce: 0, inDigest: 1 })
    expect(told(anna, SUNDAY)).toMatchObject({ atOnce: 0, inDigest: 1 })
    expect(told(anna, '2026-07-01T22:00:00Z')).toMatchObject({ atOnce: 0, inDigest: 1 })
  })

  it('who is paused or has left mails is counted apart, and for nobody', () => {
    const paused = contact('anna', ['filofino'], { pausedUntil: '2026-08-01T00:00:00Z' })
    const gone = contact('anna', ['filofino'], { active: false })
    for (const who of [paused, gone]) {
      const reach = reachOf(draft, ground, [who], WEDNESDAY)
      expect(reach.contacts).toEqual({ atOnce: 0, inDigest: 0, unreachable: 1 })
      expect(reach.told.all).toMatchObject({ members: 0, contacts: 0 })
    }
  })

  it('what a contact has refused is not told to it', () => {
    for (const choice of [
      { excluded: ['filati'] },
      { levels: ['european' as const] },
      { callLanguages: ['en' as const] },
      { mutedClusters: ['create' as const] },
    ])
      expect(told(contact('anna', ['filofino'], choice)), JSON.stringify(choice)).toEqual({
        atOnce: 0,
        inDigest: 0,
        unreachable: 0,
      })
  })

  it('a closed draft, and one of another region, reach nobody', () => {
    const past = { ...draft, deadlines: [aDeadline('2026-06-01T10:00:00Z')] }
    const elsewhere: Opportunity = { ...draft, regions: ['IT-82'] }
    for (const one of [past, elsewhere])
      expect(reachOf(one, ground, [anna], WEDNESDAY).told.all.members).toBe(0)
  })
})

describe('who is just below', () => {
  it('is named with the points that are missing, the nearest first', () => {
    const faint = anOpportunity({
      ...draft,
      title: 'Fiere e prototipi',
      summary: 'Prototipi e collezioni per chi espone prodotti artigiani di legno, ceramica e vetro.',
    })
    const { missed, told } = reachOf(faint, ground, [anna, bruno, carla], WEDNESDAY)
    const below = missed.flatMap((one) =>
      one.why === 'below' ? [[one.member.id, one.by, one.fit.score] as const] : [],
    )
    expect(below.map(([id]) => id)).toContain('filofino')
    for (const [, by, score] of below) expect([by > 0 && by <= 100, score + by]).toEqual([true, 400])
    const scores = missed.map(({ fit }) => fit.score)
    expect(scores).toEqual(scores.toSorted((a, b) => b - a))
    expect(told.all.members + missed.length).toBeLessThanOrEqual(everybody.length)
  })
})
