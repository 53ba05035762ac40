import { describe, expect, it } from 'vitest'
import { BANDS } from '../../shared/matching/index.ts'
import { aConcept, aRuleSet } from '../builders/cluster.ts'
import { aMember } from '../builders/member.ts'
import { anOpportunity } from '../builders/opportunity.ts'
import { calls, idsOf, matcherOf, members, ruleSet } from './corpus.ts'

const matcher = matcherOf()
const callsFor = (member: string) => idsOf(matcher.callsFor(member, { limit: 10 }))
const membersFor = (call: string) =>
  matcher.membersFor(`test:${call}`, { limit: 10 }).map(({ member }) => member)

describe('a profile against all calls', () => {
  it('a knitwear maker who wants virtual prototypes', () => {
    const found = callsFor('filofino')
    expect(found.slice(0, 2).sort()).toEqual([
      'campionario', // its wish for prototypes, in its own words and its value chain's
      'voucher-tessile', // knitwear and its wish for certified yarns, textiles in the title
    ])
    expect(found.slice(2)).toEqual(['textile-recycling']) // met through the concepts of its value chain alone
  })

  it('a recycler of fibres that writes Italian finds the English recycling call first', () => {
    expect(callsFor('rifilo')[0]).toBe('textile-recycling') // «rigenerazione delle fibre» is said by its profile
  })

  it('an accountant of the same value chain gets the value chain’s calls, and for less', () => {
    const forAccountant = matcher.callsFor('conti-chiari', { limit: 10, floor: 1 })
    const forMaker = matcher.callsFor('filofino', { limit: 10, floor: 1 })
    expect(idsOf(forAccountant)).toContain('textile-recycling') // shared by all members of the value chain
    expect(forAccountant[0]?.score).toBeLessThan(forMaker[0]?.score ?? 0) // the profile personalises
  })

  it('a heritage laboratory that writes English', () => {
    expect(callsFor('tessera-lab').slice(0, 2)).toEqual([
      'heritage-3d', // profile and value chain
      'musei', // Italian: through the concept of museums, which its profile says
    ])
  })

  it('a games studio in a value chain that says nothing of games is met by its own words', () => {
    expect(callsFor('pixelforge')[0]).toBe('games')
  })

  it('nobody is told of solar panels or batteries: nothing in profile or concepts meets them', () => {
    for (const { id } of members) {
      expect(callsFor(id)).not.toContain('fotovoltaico')
      expect(callsFor(id)).not.toContain('batteries')
    }
  })

  it('only accepted calls count towards the limit', () => {
    const accept = (id: string) => id === 'test:voucher-tessile'
    expect(idsOf(matcher.callsFor('filofino', { limit: 1, accept }))).toEqual(['voucher-tessile'])
  })

  it('an unknown member or call matches nothing', () => {
    expect(matcher.callsFor('nobody', { limit: 5 })).toEqual([])
    expect(matcher.membersFor('test:nothing', { limit: 5 })).toEqual([])
  })
})

describe('a call against all profiles', () => {
  it('ranks those who do that very thing before those who share the value chain', () => {
    expect(membersFor('campionario')[0]).toBe('filofino')
    expect(membersFor('textile-recycling')[0]).toBe('rifilo')
    expect(membersFor('heritage-3d')[0]).toBe('tessera-lab')
  })

  it('gives a pair the same score both ways round', () => {
    for (const member of members) {
      for (const match of matcher.callsFor(member.id, { limit: 99, floor: 1 })) {
        const back = matcher.membersFor(match.opportunity, { limit: 99, floor: 1 })
        expect(back).toContainEqual(match)
        expect(matcher.explain(member.id, match.opportunity)).toMatchObject(match)
      }
    }
  })
})

describe('rules of a rule set', () => {
  const withRule = (rule: 'required' | 'excluded', it: string[], en: string[]) =>
    matcherOf({
      ruleSets: [
        aRuleSet({ version: 2, concepts: [...ruleSet.concepts, aConcept({ id: 'the-rule', rule, it, en })] }),
      ],
    })

  it('an excluded word in the title takes a call from all members that only that value chain brings', () => {
    const excluding = withRule('excluded', ['campionario'], ['samples'])
    expect(idsOf(excluding.callsFor('filofino', { limit: 9 }))).not.toContain('campionario')
    expect(excluding.membersFor('test:campionario', { limit: 9 })).toEqual([])
    expect(excluding.explain('filofino', 'test:campionario')).toMatchObject({
      score: 0,
      reasons: [],
      whyNot: { code: 'excluded', cluster: 'create', concept: 'the-rule' },
      ruleSets: { create: 2 },
    })
  })

  it('an excluded word somewhere in a long text takes nothing: long texts mention everything once', () => {
    const excluding = withRule('excluded', ['spese'], [])
    expect(idsOf(excluding.callsFor('filofino', { limit: 9 }))).toContain('campionario')
  })

  it('a member of a second value chain keeps the call that one of its chains excludes', () => {
    const both = aMember({ clusters: [{ cluster: 'create', valueChains: ['fashion', 'heritage'] }] })
    const excluding = matcherOf({
      members: [both],
      ruleSets: [
        aRuleSet({
          concepts: [
            ...ruleSet.concepts,
            aConcept({ id: 'the-rule', rule: 'excluded', it: ['musei'], en: [] }),
          ],
        }),
      ],
    })
    expect(idsOf(excluding.callsFor(both.id, { limit: 9, floor: 1 }))).toContain('musei')
  })

  it('where a required word is missing, the concepts of its value chain do not count', () => {
    const requiring = withRule('required', ['moda'], ['fashion'])
    const score = (from: ReturnType<typeof matcherOf>) =>
      from.explain('rifilo', 'test:textile-recycling').score
    expect(score(requiring)).toBeLessThan(score(matcher))
    expect(requiring.explain('filofino', 'test:campionario').score).toBeGreaterThan(BANDS.good) // the title says moda
  })

  it('a phrase matches as a phrase: its words apart do not make it', () => {
    const phrase = matcherOf({
      ruleSets: [aRuleSet({ concepts: [aConcept({ it: [], en: ['battery materials'] })] })],
    })
    expect(phrase.explain('filofino', 'test:batteries').score).toBe(0) // "battery cells", "Materials and processes"
  })

  it('a single word is met by its own forms only', () => {
    const call = anOpportunity({
      id: 'test:data',
      title: 'Published open data',
      language: 'en',
      level: 'european',
    })
    const publishing = matcherOf({
      calls: [call],
      ruleSets: [aRuleSet({ concepts: [aConcept({ it: [], en: ['publishing'] })] })],
    })
    expect(publishing.explain('filofino', 'test:data').score).toBe(0)
  })

  it('a rule set in force that was not given is an error, never a silent loss of all concepts', () => {
    expect(() => matcherOf({ ruleSets: [] })).not.toThrow(TypeError)
    expect(() => matcherOf({ ruleSets: [] })).toThrow(/create is on rule set 1, which was not given/)
  })
})

it('an index keeps the highest version of a call that was given twice', () => {
  const [first] = calls
  const older = { ...(first ?? anOpportunity()), version: 1, title: 'Fotovoltaico' }
  const newer = { ...older, version: 2, title: 'Maglieria e filati certificati' }
  for (const given of [
    [older, newer],
    [newer, older],
  ])
    expect(matcherOf({ calls: given }).explain('filofino', newer.id).reasons[0]?.field).toBe('title')
})
