import type { Member } from '../domain/member.ts'
import type { ReaderLanguage } from '../domain/vocabulary.ts'
import { type ConceptWord, conceptWords, findWord, isPhrase } from './concept-words.ts'
import { mixedTokensOf } from './mixed.ts'
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
  const tokens = mixedTokensOf(profile, language)
  const leads = leadsOf(profile, tokens)
  forEachTerm(tokens, language, (term, place, stem, wide) => {
    const share = (leads[place] ?? 1) * (wide ? WIDE : 1)
    times.set(term, (times.get(term) ?? 0) + share)
    if (stem !== undefined) stems.set(term, stem)
  })
  return { text: profile, language, words: tokens.length, times }
}

/** A concept's words in both languages. */
export type Words = Record<ReaderLanguage, ConceptWord[]>
export const wordsOf = (concept: OwnedConcept): Words => ({
  it: conceptWords(concept, 'it'),
  en: conceptWords(concept, 'en'),
})

/** Finds the concepts that a text says, by their places. */
export type Finder = (text: string) => ReadonlySet<number>

type Sought = { concept: number; word: ConceptWord }

/** Words by what a text that says them holds: the form of a single word, the first stem of a phrase. */
const soughtIn = (language: ReaderLanguage, words: readonly Words[]) => {
  const [single, phrases] = [new Map<string, Sought[]>(), new Map<string, Sought[]>()]
  words.forEach((each, concept) => {
    for (const word of each[language]) {
      const [among, key = ''] = isPhrase(word) ? [phrases, word.stems[0]] : [single, word.forms[0]]
      among.set(key, [...(among.get(key) ?? []), { concept, word }])
    }
  })
  return { single, phrases }
}

/** `words` are those of the concepts, in their order. */
export const finderOf = (words: readonly Words[]): Finder => {
  const sought = { it: soughtIn('it', words), en: soughtIn('en', words) }
  return (text) => {
    const found = new Set<number>()
    for (const language of ['it', 'en'] as const) {
      const tokens = tokensOf(text, language)
      const { single, phrases } = sought[language]
      for (const { form, stem } of tokens) {
        for (const { concept } of single.get(form) ?? []) found.add(concept)
        for (const { concept, word } of phrases.get(stem) ?? [])
          if (!found.has(concept) && findWord(word, tokens)) found.add(concept)
      }
    }
    return found
  }
}

/** How each concept that concerns a member does so. */
export const tiesOf = (
  { clusters }: Pick<Member, 'clusters'>,
  profile: string,
  concepts: readonly OwnedConcept[],
  find: Finder,
): Tie[] => {
  const said = find(profile)
  const chains = new Map(clusters.map(({ cluster, valueChains }) => [cluster, valueChains]))
  const ties: Tie[] = []
  concepts.forEach(({ cluster, owner, rule }, concept) => {
    const own = chains.get(cluster)
    if (!own || rule === 'excluded') return
    const mentioned = said.has(concept)
    if (owner.kind === 'priority') ties.push({ concept, by: 'priority', mentioned })
    else if (own.includes(owner.id)) ties.push({ concept, by: 'value-chain', mentioned })
    else if (mentioned) ties.push({ concept, by: 'profile', mentioned })
  })
  return ties
}

/** The forms and stems that a text holds, in both languages: enough to know which words it cannot say. */
const holdingsOf = (text: string): ReadonlySet<string> =>
  new Set(
    (['it', 'en'] as const).flatMap((language) =>
      tokensOf(text, language).flatMap(({ form, stem }) => [`${language}=${form}`, `${language}:${stem}`]),
    ),
  )

/** Kept for as long as somebody holds the texts: who tunes concepts asks the same profiles again and again. */
const known = new WeakMap<readonly string[], (ReadonlySet<string> | undefined)[]>()

/** Asks of the texts, by their places, whether they may say any of these words: no is certain, yes is to be looked at. */
export const mayBeSaidIn = (
  texts: readonly string[],
  words: readonly Words[],
): ((place: number) => boolean) => {
  const holdings = known.get(texts) ?? []
  known.set(texts, holdings)
  const needed = (['it', 'en'] as const).flatMap((language) =>
    words.flatMap((each) =>
      each[language].map((word) =>
        isPhrase(word)
          ? word.stems.map((stem) => `${language}:${stem}`)
          : [`${language}=${word.forms[0] ?? ''}`],
      ),
    ),
  )
  return (place) => {
    const holds = holdings[place] ?? holdingsOf(texts[place] ?? '')
    holdings[place] = holds
    return needed.some((all) => all.every((one) => holds.has(one)))
  }
}
