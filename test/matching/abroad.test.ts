import { describe, expect, it } from 'vitest'
import { plainSpelling, skeletonOf } from '../../shared/matching/cognates.ts'
import * as parts from '../../shared/matching/dictionary/index.ts'
import { phraseTranslations, translationsOf } from '../../shared/matching/dictionary.ts'
import { buildCallIndex, buildProfileIndex, createMatcher } from '../../shared/matching/index.ts'
import { mixedTokensOf } from '../../shared/matching/mixed.ts'
import { tokensOf } from '../../shared/matching/terms.ts'
import { aCluster, aRuleSet } from '../builders/cluster.ts'
import { aMember } from '../builders/member.ts'
import { anOpportunity } from '../builders/opportunity.ts'

const token = (word: string, language: 'it' | 'en') => {
  const [first] = tokensOf(word, language)
  if (!first) throw new Error(`"${word}" carries no subject`)
  return first
}
const meanings = (word: string, language: 'it' | 'en'): string[] => {
  const { form, stem } = token(word, language)
  return translationsOf(language, form, stem).map(({ stems }) => stems.join(' '))
}
const stems = (words: string, language: 'it' | 'en') =>
  tokensOf(words, language)
    .map(({ stem }) => stem)
    .join(' ')

describe('the dictionary', () => {
  it.each([
    ['rifiuti', 'waste'],
    ['capi', 'garment'],
    ['filiera', 'supply chain'],
    ['salute', 'health'],
    ['sviluppo', 'development'],
  ])('knows that «%s» is "%s", in both directions', (italian, english) => {
    expect(meanings(italian, 'it')).toContain(stems(english, 'en'))
    if (!english.includes(' ')) expect(meanings(english, 'en')).toContain(stems(italian, 'it'))
  })

  it.each([
    ['medicazione', 'medication'],
    ['scientifico', 'forensic'],
    ['romanzo', 'novel'],
    ['mobili', 'mobile'],
    ['conserve', 'preserve'],
    ['pelle', 'dermatology'],
    ['termale', 'thermal'],
    ['treni', 'training'],
    ['obiettivo', 'lens'],
    ['emissioni', 'issue'],
    ['fiera', 'fair'],
    ['assunzione', 'assumption'],
    ['cartone', 'card'],
    ['carpenteria', 'carpentry'],
    ['vita', 'vine'],
    ['costa', 'cost'],
    ['suola', 'soil'],
    ['porti', 'door'],
    ['casa', 'case'],
    ['moda', 'way'],
    ['banca', 'bench'],
    ['animazione', 'animal'],
    ['organo', 'organization'],
    ['autori', 'authority'],
    ['importazione', 'important'],
  ])('does not take «%s» for "%s", which calls mean otherwise', (italian, english) => {
    expect(meanings(italian, 'it')).not.toContain(stems(english, 'en'))
    expect(meanings(italian, 'it')).not.toEqual([])
  })

  it('reads a phrase as a whole', () => {
    const [one, two] = tokensOf('economia circolare', 'it')
    const found = phraseTranslations('it', one?.stem ?? '', two?.stem ?? '').map((each) =>
      each.stems.join(' '),
    )
    expect(found).toContain(stems('circular economy', 'en'))
  })

  it.each(Object.entries(parts))('%s holds lines of two sides, none of them empty or too long', (_, part) => {
    for (const line of part.split('\n').filter(Boolean)) {
      const sides = line.split(' = ')
      expect(sides, line).toHaveLength(2)
      for (const side of sides) {
        const words = side.split(',').map((word) => word.trim())
        expect(
          words.every((word) => word.length > 1 && word.length < 60),
          line,
        ).toBe(true)
        expect(words.length, line).toBeLessThan(10)
      }
    }
  })
})

describe('words that differ by spelling alone', () => {
  it.each([
    ['innovazione', 'innovation'],
    ['tecnologia', 'technology'],
    ['filosofico', 'philosophical'],
    ['digitalizzazione', 'digitisation', false],
    ['sensibilità', 'sensibility'],
    ['fotonica', 'photonic'],
  ])('«%s» has the skeleton of "%s"', (italian, english, isSame = true) => {
    const same = skeletonOf(token(italian, 'it').form, 'it') === skeletonOf(token(english, 'en').form, 'en')
    expect(same).toBe(isSame)
  })

  it.each(['arte', 'zia'])('«%s» is too short to have one', (word) => {
    expect(skeletonOf(token(word, 'it').form, 'it')).toBe('')
  })

  it('the plain spelling is the same however often it is taken', () => {
    for (const word of ['phytochemistry', 'tecnico', 'succhi']) {
      expect(plainSpelling(plainSpelling(word))).toBe(plainSpelling(word))
    }
  })
})

describe('a profile in one language and calls in the other', () => {
  const cluster = aCluster()
  const ruleSet = aRuleSet({ concepts: [] })
  const ranked = (
    profile: string,
    profileLanguage: 'it' | 'en',
    titles: Record<string, string>,
  ): string[] => {
    const member = aMember({ id: 'member-1', profile, profileLanguage })
    const calls = Object.entries(titles).map(([id, title]) =>
      anOpportunity({ id: `test:${id}`, title, text: '' }),
    )
    const matcher = createMatcher(
      buildCallIndex(calls),
      buildProfileIndex({ members: [member], clusters: [cluster], ruleSets: [ruleSet] }),
    )
    return matcher.callsFor('member-1', { limit: 3, floor: 1 }).map(({ opportunity }) => opportunity)
  }

  it.each([
    ['Recuperiamo i rifiuti dei cantieri edili', 'it', 'Recovery of waste from construction sites'],
    [
      'Nanoparticelle per la diagnosi precoce dei tumori',
      'it',
      'Nanoparticles in the early diagnosis of cancer',
    ],
    ['We restore frescoes in churches', 'en', 'Contributi per il restauro degli affreschi nelle chiese'],
    ['Fotocatalisi per la potabilizzazione', 'it', 'Photocatalysis with the sun'],
  ] as const)('«%s» finds the call that says the same', (profile, language, title) => {
    const others =
      language === 'it'
        ? { b: 'Training of the teachers at the schools', c: 'Vessels and the ports of the sea' }
        : { b: 'Corsi per gli insegnanti delle scuole', c: 'Navi e porti del mare' }
    expect(ranked(profile, language, { a: title, ...others })[0]).toBe('test:a')
  })
})

describe('a profile of two languages', () => {
  it('is read sentence by sentence, each in its own', () => {
    const text =
      'Restauriamo organi e campane delle chiese. We seek partners for the measurement of the sound of bells.'
    const tokens = mixedTokensOf(text, 'it')
    expect(
      tokens.filter(({ language }) => language === 'en').map(({ start, end }) => text.slice(start, end)),
    ).toEqual(['partners', 'measurement', 'sound', 'bells'])
    expect(tokens.find(({ start }) => text.startsWith('campane', start))?.language).toBeUndefined()
  })

  it('a few foreign words in a sentence leave it in its language', () => {
    const tokens = mixedTokensOf(
      'Produciamo con additive manufacturing e digital twin per la meccanica.',
      'it',
    )
    expect(tokens.every(({ language }) => language === undefined)).toBe(true)
  })
})
