import { describe, expect, it } from 'vitest'
import type { Thesaurus } from '../../shared/domain/thesaurus.ts'
import { alignWords } from '../../shared/matching/alignment.ts'
import {
  buildProfileIndex,
  decodeProfiles,
  encodeProfiles,
  type Matcher,
} from '../../shared/matching/index.ts'
import { formTerm, nearTerm, tokensOf, wideTerm } from '../../shared/matching/terms.ts'
import { readThesauri } from '../../shared/matching/thesaurus.ts'
import { aCluster, aRuleSet } from '../builders/cluster.ts'
import { aMember } from '../builders/member.ts'
import { anOpportunity } from '../builders/opportunity.ts'
import { matcherOf } from './corpus.ts'

const thesaurus = (title: string, ...labels: [it: string, en: string][]): Thesaurus => ({
  title,
  entries: labels.map(([it, en], id) => ({ id: String(id), it: it.split('|'), en: en.split('|') })),
})

/** What thesauri say of words, as `stems sureness`. */
const asked = (words: string, language: 'it' | 'en', ...thesauri: Thesaurus[]): string[] => {
  const [one, two] = tokensOf(words, language)
  if (!one) throw new Error(`"${words}" carries no subject`)
  const term = two ? nearTerm(language, one.stem, two.stem) : formTerm(language, one.form)
  return readThesauri(thesauri)
    .ask(term, two ? undefined : one.stem)
    .map(([stems, sure]) => `${stems} ${sure}`)
}

describe('what a thesaurus says of a profile’s words', () => {
  const glass = thesaurus(
    'Vetri',
    ['murrina', 'millefiori cane'],
    ['fusione del vetro|vetrofusione', 'kiln forming'],
  )

  it('a label is as sure as can be, in both directions, phrases as phrases', () => {
    expect(asked('murrine', 'it', glass)).toContain('cane millefiori 100')
    expect(asked('vetrofusione', 'it', glass)).toContain('form kiln 100')
    expect(asked('kiln forming', 'en', glass)).toEqual(['fusion vetr 100', 'vetrofu 100'])
  })

  it('the words of labels teach which words answer to each other', () => {
    const labels = thesaurus(
      'Rifiuti',
      ['gestione dei brogli', 'fraud management'],
      ['brogli elettorali', 'electoral fraud'],
      ['brogli doganali', 'customs fraud'],
      ['gestione delle scorte', 'stock management'],
    )
    const [best = ''] = asked('brogli', 'it', labels)
    expect(best).toMatch(/^fraud \d\d$/)
  })

  it('everyday words, wide pairs and words it does not hold are not asked for', () => {
    const everyday = thesaurus('Comune', ['progetto', 'plot'])
    expect(asked('progetto', 'it', everyday)).toEqual([])
    expect(readThesauri([glass]).ask(wideTerm('it', 'fusion', 'vetr'), undefined)).toEqual([])
    expect(asked('idrogeno', 'it', glass)).toEqual([])
  })

  it('of two thesauri the surer speaks, and their order does not matter', () => {
    const [one, other] = [thesaurus('B', ['murrina', 'murrine glass']), thesaurus('A', ['murrina', 'cane'])]
    expect(asked('murrina', 'it', one, other)).toEqual(asked('murrina', 'it', other, one))
  })
})

describe('alignment of labels', () => {
  it('both directions have to agree', () => {
    const aligned = alignWords(
      [
        [
          ['a', 'b'],
          ['x', 'y'],
        ],
        [
          ['a', 'c'],
          ['x', 'z'],
        ],
        [['b'], ['y']],
      ],
      0.5,
    )
    expect(aligned.map(({ it, en }) => `${it} ${en}`).sort()).toEqual(['a x', 'b y', 'c z'])
    expect(aligned.every(({ sure }) => sure <= 1)).toBe(true)
  })

  it('of no labels nothing is learned', () => {
    expect(alignWords([], 0)).toEqual([])
    expect(alignWords([[[], ['x']]], 0)).toEqual([])
  })

  it('learns from the shortest labels only where there are more than match has time for', () => {
    const long = (language: string) => Array.from({ length: 600 }, (_, number) => `${language}${number}`)
    const aligned = alignWords(
      [
        [long('it'), long('en')],
        [['rifiuto'], ['waste']],
      ],
      0,
    )
    expect(aligned.map(({ it, en }) => [it, en])).toEqual([['rifiuto', 'waste']])
  })
})

describe('a profile read with a thesaurus', () => {
  const member = aMember({
    id: 'vetreria',
    profile: 'La vetreria fa murrine per i lampadari',
    profileLanguage: 'it',
  })
  const calls = [
    anOpportunity({ id: 'test:cane', title: 'Support for the millefiori', text: '', language: 'en' }),
    anOpportunity({ id: 'test:ports', title: 'Vessels in the ports of the sea', text: '', language: 'en' }),
  ]
  const glass = thesaurus('Vetri & Co', ['murrina', 'millefiori'])
  const world = { calls, members: [member], ruleSets: [aRuleSet({ concepts: [] })] }
  const scoreIn = (matcher: Matcher): number => matcher.explain('vetreria', 'test:cane').score

  it('meets calls that only the thesaurus knows to say the same, and the reason names it', () => {
    const { reasons, score } = matcherOf({ ...world, thesauri: [glass] }).explain('vetreria', 'test:cane')
    expect(score).toBeGreaterThan(0)
    expect(reasons[0]).toMatchObject({
      theirs: expect.stringContaining('millefiori'),
      thesaurus: 'Vetri & Co',
    })
  })

  it('without it they are strangers', () => {
    expect(scoreIn(matcherOf(world))).toBe(0)
  })

  it('is not named for what our dictionary knows too; that counts more', () => {
    const known = {
      ...world,
      members: [{ ...member, profile: 'La vetreria ricicla i rifiuti per i lampadari' }],
      calls: [anOpportunity({ id: 'test:cane', title: 'For the waste', text: '', language: 'en' })],
    }
    const [without, withIt] = [
      matcherOf(known),
      matcherOf({ ...known, thesauri: [thesaurus('T', ['rifiuti', 'waste'])] }),
    ]
    expect(scoreIn(withIt)).toBeGreaterThan(scoreIn(without))
    expect(withIt.explain('vetreria', 'test:cane').reasons[0]).not.toHaveProperty('thesaurus')
  })

  it('changes nothing within one language', () => {
    const english = {
      ...world,
      members: [{ ...member, profile: 'We make the millefiori for lamps', profileLanguage: 'en' as const }],
    }
    expect(scoreIn(matcherOf({ ...english, thesauri: [glass] }))).toBe(scoreIn(matcherOf(english)))
  })

  it('keeps of it only what the profile uses, and as much after it was written and read', () => {
    const large = thesaurus(
      'Vetri',
      ['murrina', 'millefiori'],
      ['ancora', 'anchor'],
      ['biella', 'connecting rod'],
    )
    const index = buildProfileIndex({
      members: [member],
      clusters: [aCluster({ ruleSet: 1 })],
      ruleSets: [aRuleSet({ version: 1 })],
      thesauri: [large],
    })
    expect(index.thesauri).toEqual(['Vetri'])
    expect(index.known.map(([column, known]) => [index.terms[column], known])).toEqual([
      ['it=murrin', [['millefiori', 100, 0]]],
    ])
    expect(decodeProfiles(encodeProfiles(index))).toEqual(index)
  })
})
