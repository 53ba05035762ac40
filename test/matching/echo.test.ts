import { describe, expect, it } from 'vitest'
import { echoOf } from '../../shared/matching/model.ts'
import { aRuleSet } from '../builders/cluster.ts'
import { aMember } from '../builders/member.ts'
import { anOpportunity } from '../builders/opportunity.ts'
import { idsOf, matcherOf } from './corpus.ts'

/** Musei and vetrate stand together in the first; the second speaks of vetrate alone, the third of neither. */
const calls = [
  anOpportunity({ id: 'test:both', title: 'Musei con vetrate antiche', text: 'Musei e vetrate dipinte.' }),
  anOpportunity({ id: 'test:glass', title: 'Vetrate dipinte e antiche' }),
  anOpportunity({ id: 'test:none', title: 'Fotovoltaico sui capannoni' }),
]
const short = aMember({ id: 'short', profile: 'Musei per archivi e teatri' })
const long = aMember({
  id: 'long',
  profile: `Musei per archivi e teatri, con ${'palestre, piscine, stadi, velodromi, bocciofile, maneggi'.repeat(3)}`,
})
const matcher = matcherOf({ calls, members: [short, long], ruleSets: [aRuleSet({ concepts: [] })] })
const ALL = { limit: 9, floor: 1 }

describe('a profile of a few words', () => {
  it('finds calls that share words with the calls that answer it, after those', () => {
    expect(idsOf(matcher.callsFor('short', ALL))).toEqual(['both', 'glass'])
  })

  it('a long profile is not widened: only calls that share its words', () => {
    expect(idsOf(matcher.callsFor('long', ALL))).toEqual(['both'])
  })

  it('is told its own words as the reason, beside those of the call', () => {
    const { reasons, score } = matcher.explain('short', 'test:glass')
    expect(reasons).toHaveLength(1)
    expect(reasons[0]).toMatchObject({ share: score, field: 'title', from: { kind: 'profile' } })
    expect(short.profile).toContain(reasons[0]?.yours)
  })

  it('that no call answers takes nothing from any', () => {
    const lone = aMember({ id: 'lone', profile: 'Pasticceria per cerimonie' })
    expect(matcherOf({ calls, members: [lone] }).callsFor('lone', ALL)).toEqual([])
  })

  it('is widened the less the more words it has, soon not at all', () => {
    const widths = Array.from({ length: 12 }, (_, words) => echoOf(words))
    expect(widths).toEqual(widths.toSorted((a, b) => b - a))
    expect(widths.at(-1)).toBe(0)
  })
})
