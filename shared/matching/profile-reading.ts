import type { Member } from '../domain/member.ts'
import type { ReaderLanguage } from '../domain/vocabulary.ts'
import { type ConceptWord, conceptWords, findWord } from './concept-words.ts'
import { leadAt, WIDE } from './model.ts'
import type { OwnedConcept, Tie } from './profile-index.ts'
import { forEachTerm } from './profile-terms.ts'
import { clean, languageOf, type Token, tokensOf } from './terms.ts'

/** The terms of one profile: how often it says each, early places counting more, and the stems of its forms. */
export type Counts = {
  /** The cleaned profile. */
  text: string
  language: ReaderLanguage
  words: number
  times: ReadonlyMap<string, number>
}

/** After one of these an organisation says what it wants: as telling as its first words. */
export const SEEKING = new Set(
  [
    'cerchiamo cerca cercano vorremmo vorrebbe vogliamo desideriamo interessati interessa puntiamo',
    'seek seeks seeking looking want wants wish wishes would like interested aim aims',
  ]
    .join(' ')
    .split(' '),
)

/** How telling each word of a profile is by its place: from its beginning, or from the last word that seeks. */
const leadsOf = (profile: string, tokens: readonly Token[]): number[] => {
  const words = new Map<number, string>()
  for (const { index, 0: word } of profile.matchAll(/[\p{L}\p{M}]+/gu)) words.set(index, word.toLowerCase())
  const seeking = [...words].filter(([, word]) => SEEKING.has(word)).map(([start]) => start)
  let from = 0
  return tokens.map(({ start }, place) => {
    while (seeking[0] !== undefined && seeking[0] <= start) {
      seeking.shift()
      from = place
    }
    return leadAt(place - from)
  })
}

/** Reads a member's profile. The stem of each form it holds is added to `stems`. */
export const countsOf = (member: Member, stems: Map<string, string>): Counts => {
  const profile = clean(member.profile)
  const language = languageOf(profile, member.profileLanguage)
  const times = new Map<string, number>()
  const tokens = tokensOf(profile, language)
  const leads = leadsOf(profile, tokens)
  forEachTerm(tokens, language, (term, place, stem, wide) => {
    const share = (leads[place] ?? 1) * (wide ? WIDE : 1)
    times.set(term, (times.get(term) ?? 0) + share)
    if (stem !== undefined) stems.set(term, stem)
  })
  return { text: profile, language, words: tokens.length, times }
}

/** Spares most searches: a text without a phrase's first stem, or a word's form, does not hold it. */
const mayHold = (
  said: ReadonlySet<string>,
  { stems: [stem = ''], forms: [form = ''] }: ConceptWord,
): boolean => said.has(stem) || said.has(form)

/** A concept's words in both languages. */
export type Words = Record<ReaderLanguage, ConceptWord[]>
export const wordsOf = (concept: OwnedConcept): Words => ({
  it: conceptWords(concept, 'it'),
  en: conceptWords(concept, 'en'),
})

/** How each concept that concerns a member does so. */
export const tiesOf = (
  member: Member,
  profile: string,
  concepts: readonly OwnedConcept[],
  words: readonly Words[],
): Tie[] => {
  const tokens = { it: tokensOf(profile, 'it'), en: tokensOf(profile, 'en') }
  const said = {
    it: new Set(tokens.it.flatMap(({ stem, form }) => [stem, form])),
    en: new Set(tokens.en.flatMap(({ stem, form }) => [stem, form])),
  }
  return concepts.flatMap((concept, number): Tie[] => {
    const own = member.clusters.find(({ cluster }) => cluster === concept.cluster)
    if (!own || concept.rule === 'excluded') return []
    const mentioned = (['it', 'en'] as const).some((language) =>
      words[number]?.[language].some(
        (word) => mayHold(said[language], word) && findWord(word, tokens[language]),
      ),
    )
    if (concept.owner.kind === 'priority') return [{ concept: number, by: 'priority', mentioned }]
    if (own.valueChains.includes(concept.owner.id)) return [{ concept: number, by: 'value-chain', mentioned }]
    return mentioned ? [{ concept: number, by: 'profile', mentioned }] : []
  })
}
