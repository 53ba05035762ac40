import { describe, expect, it } from 'vitest'
import { BANDS } from '../../shared/matching/index.ts'
import { clean } from '../../shared/matching/terms.ts'
import { aConcept, aRuleSet } from '../builders/cluster.ts'
import { aMember } from '../builders/member.ts'
import { anOpportunity } from '../builders/opportunity.ts'
import { calls, matcherOf, members } from './corpus.ts'

const matcher = matcherOf()
const everyPair = members.flatMap((member) =>
  calls.map((call) => ({ member, call, told: matcher.explain(member.id, call.id) })),
)

describe('because', () => {
  it('has shares that add up to the score, at most five, the largest first', () => {
    for (const { told } of everyPair) {
      const shares = told.reasons.map(({ share }) => share)
      expect(shares.reduce((sum, share) => sum + share, 0)).toBe(told.score)
      expect(shares.length).toBeLessThanOrEqual(5)
      expect(shares).toEqual(shares.toSorted((a, b) => b - a))
    }
  })

  it('quotes the call in its own words, a few of them, from the field it names', () => {
    for (const { call, told } of everyPair)
      for (const { theirs, field } of told.reasons) {
        const text = field === 'keywords' ? call.keywords.join(' · ') : (call[field] ?? '')
        expect(clean(text)).toContain(theirs)
        expect(theirs.split(' ').length).toBeLessThanOrEqual(9)
      }
  })

  it('quotes the member’s own words, or names a concept in its language when its profile says none', () => {
    const [first] = matcher.explain('filofino', 'test:campionario').reasons
    expect(first).toMatchObject({
      yours: 'prototipi senza campioni fisici',
      theirs: 'Contributi per il campionario digitale nella moda',
      field: 'title',
      from: { kind: 'value-chain', cluster: 'create', id: 'fashion', concept: 'virtual-garments' },
    })
    const unsaid = matcher.explain('conti-chiari', 'test:textile-recycling').reasons
    expect(unsaid.map(({ yours }) => yours)).toEqual(expect.arrayContaining(['tessile', 'riciclo tessile']))
  })

  it('tells words that stand on the same words of the profile once', () => {
    for (const { told } of everyPair) {
      const yours = told.reasons.map((reason) => reason.yours)
      expect(new Set(yours).size).toBe(yours.length)
    }
  })

  it('names the version of each rule set that took part', () => {
    expect(matcher.explain('filofino', 'test:campionario').ruleSets).toEqual({ create: 1 })
  })
})

describe('shares add up to the score too where', () => {
  const told = (profile: string, call: Parameters<typeof anOpportunity>[0], it: string[] = []) => {
    const { score, reasons } = matcherOf({
      calls: [anOpportunity({ id: 'test:one', ...call })],
      members: [aMember({ profile })],
      ruleSets: [aRuleSet({ concepts: [aConcept({ it, en: [] })] })],
    }).explain('filofino', 'test:one')
    expect(score).toBeGreaterThan(0)
    expect(reasons.reduce((sum, { share }) => sum + share, 0)).toBe(score)
    return reasons
  }

  it('the words of a concept’s phrase stand two by two, apart from each other', () => {
    const [reason] = told(
      'Studio di consulenza del lavoro',
      { title: 'Passaporto digitale per tutti. Un digitale dei filati' },
      ['passaporto digitale dei filati'],
    )
    expect(reason?.theirs).toContain('Passaporto digitale')
  })

  it('a field is named by three words of the profile, of which the call says none', () => {
    const reasons = told('Per la sostanza organica del suolo', {
      title: 'Humus and the earthworm',
      language: 'en',
    })
    expect(reasons.map(({ yours }) => yours)).toEqual(['sostanza organica del suolo'])
  })
})

describe('why not', () => {
  it('says by how much a pair stays below the lowest band', () => {
    const told = matcher.explain('filofino', 'test:batteries')
    expect(told).toMatchObject({
      score: 0,
      reasons: [],
      whyNot: { code: 'below', floor: BANDS.possible, by: BANDS.possible },
    })
  })

  it('is absent where the pair matches', () => {
    expect(matcher.explain('filofino', 'test:campionario').whyNot).toBeUndefined()
  })
})

describe('passages', () => {
  it('show no invisible or reordering character of the page they come from', () => {
    const call = anOpportunity({
      id: 'test:bidi',
      title: 'Filati \u202Ecertificati\u202C e mag\u200Blieria',
    })
    const [reason] = matcherOf({ calls: [call] }).explain('filofino', 'test:bidi').reasons
    expect(reason?.theirs).toMatch(/^[\p{L} ]+$/u)
  })

  it('do not leave their sentence', () => {
    const call = anOpportunity({
      id: 'test:two',
      title: 'Avviso',
      text: 'Prima frase breve. Maglieria. Terza frase.',
    })
    const [reason] = matcherOf({ calls: [call], members: [aMember()] }).explain(
      'filofino',
      'test:two',
    ).reasons
    expect(reason?.theirs).toBe('Maglieria')
  })
})
