import { describe, expect, it } from 'vitest'
import { aConcept, aRuleSet } from '../builders/cluster.ts'
import { aMember } from '../builders/member.ts'
import { anOpportunity } from '../builders/opportunity.ts'
import { calls, idsOf, matcherOf, members, ruleSet } from './corpus.ts'

const matcher = matcherOf()
const ALL = { limit: 99, floor: 1 }

describe('a profile that is in no snapshot', () => {
  it('that of a member in the snapshot gets the very same calls and scores', () => {
    for (const member of members)
      expect(matcher.callsForProfile(member, ALL)).toEqual(matcher.callsFor(member.id, ALL))
  })

  it('a newcomer is met by its own words and by its value chain’s concepts', () => {
    const newcomer = aMember({
      id: 'vetrate-storiche',
      profile: 'Restauriamo vetrate di musei e digitalizziamo archivi di disegni.',
      clusters: [{ cluster: 'create', valueChains: ['heritage'] }],
    })
    expect(idsOf(matcher.callsForProfile(newcomer, { limit: 2 }))).toContain('musei')
  })

  it('a profile of three words gets calls that share more than its words', () => {
    const short = aMember({ id: 'breve', profile: 'Restauro musei archivi' })
    expect(matcher.callsForProfile(short, ALL).length).toBeGreaterThan(0)
  })

  it('a word that its value chain excludes keeps a call away from it too', () => {
    const rule = aConcept({ id: 'no-samples', rule: 'excluded', it: ['campionario'], en: ['samples'] })
    const excluding = matcherOf({ ruleSets: [aRuleSet({ concepts: [...ruleSet.concepts, rule] })] })
    const filofino = aMember()
    expect(idsOf(excluding.callsForProfile(filofino, ALL))).not.toContain('campionario')
  })
})

describe('a call that is in no snapshot', () => {
  it('that of the snapshot reaches the very same members with the same scores', () => {
    for (const call of calls)
      expect(matcher.membersForCall(call, ALL)).toEqual(matcher.membersFor(call.id, ALL))
  })

  it('a draft reaches those who do that very thing first', () => {
    const draft = anOpportunity({
      id: 'desk:draft',
      title: 'Rigenerazione delle fibre tessili: contributi alle filature',
      text: 'Impianti per il recupero di scarti di maglieria.',
    })
    expect(matcher.membersForCall(draft, { limit: 3 })[0]?.member).toBe('rifilo')
  })

  it('words that no call had before still answer to the profiles that say them', () => {
    const draft = anOpportunity({ id: 'desk:new', title: 'Paghe e bilanci', text: 'Adempimenti contabili.' })
    expect(matcher.membersForCall(draft, ALL)[0]?.member).toBe('conti-chiari')
  })

  it('a required concept that the draft lacks silences its value chain, an excluded one bars it', () => {
    const rules = [
      aConcept({ id: 'must', rule: 'required', it: ['moda'], en: ['fashion'] }),
      aConcept({ id: 'never', rule: 'excluded', it: ['calzature'], en: ['footwear'] }),
    ]
    const strict = matcherOf({ ruleSets: [aRuleSet({ concepts: [...ruleSet.concepts, ...rules] })] })
    const draft = (title: string) => anOpportunity({ id: 'desk:rules', title, text: 'Maglieria e filati.' })
    const scoreOf = (title: string) =>
      strict.membersForCall(draft(title), ALL).find(({ member }) => member === 'filofino')?.score ?? 0
    expect(scoreOf('Bando tessile per la moda')).toBeGreaterThan(scoreOf('Bando tessile'))
    expect(scoreOf('Moda e calzature')).toBe(0)
  })
})
