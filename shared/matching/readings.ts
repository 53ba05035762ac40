import type { ReaderLanguage } from '../domain/vocabulary.ts'
import type { CallIndex } from './call-index.ts'
import { textsAt } from './call-texts.ts'
import { type ConceptWord, conceptWords, findAll, type Span } from './concept-words.ts'
import { mixedTokensOf } from './mixed.ts'
import type { OwnedConcept, ProfileIndex } from './profile-index.ts'
import { forEachTerm } from './profile-terms.ts'
import { remember } from './remember.ts'
import { type Token, tokensOf } from './terms.ts'

/** A text as it is read for explaining. */
export type Text = { text: string; language: ReaderLanguage; tokens: Token[] }

const textOf = (text: string, language: ReaderLanguage): Text => ({
  text,
  language,
  tokens: tokensOf(text, language),
})

/** Where the profile says a concept, in the words of either language. */
const mentionsOf = (
  profile: Text,
  read: Record<ReaderLanguage, Token[]>,
  words: Record<ReaderLanguage, ConceptWord[]>,
): Span[] =>
  (['it', 'en'] as const).flatMap((language) => {
    const tokens = read[language]
    return findAll(words[language], tokens).flatMap((found) => {
      const [start, end] = [tokens[found.first]?.start ?? 0, tokens[found.last]?.end ?? 0]
      const first = profile.tokens.findIndex((token) => token.end > start)
      const last = profile.tokens.findLastIndex((token) => token.start < end)
      return first >= 0 && last >= first ? [{ first, last }] : []
    })
  })

/** Texts and concepts as they are read for explaining; remembered, because one member's calls are asked for in a row. */
export type Readings = {
  profile: (member: number) => Text
  /** The call's fields, in their order. */
  fields: (call: number) => Text[]
  words: (concept: OwnedConcept) => Record<ReaderLanguage, ConceptWord[]>
  /** Where each term of a text first stands in it. */
  places: (text: Text) => ReadonlyMap<string, Span>
  /** Where a member's profile says each concept it says. */
  mentions: (member: number) => (concept: OwnedConcept) => Span[]
}

/** Enough for the calls that one shard's mails explain, and little beside the snapshot itself. */
const CALLS_REMEMBERED = 300
const MEMBERS_REMEMBERED = 8
/** Terms weigh many times their text: enough for the fields of the calls of a mail or two. */
const PLACES_REMEMBERED = 64

const textsOfCall = ({ texts, ids }: CallIndex, call: number): string[] => {
  if (texts) return textsAt(texts, call)
  throw new Error(
    `[matching] expected the texts of ${ids[call]} to explain it, the snapshot was read without them. Read both parts.`,
  )
}

const placesIn = ({ tokens, language }: Text): ReadonlyMap<string, Span> => {
  const places = new Map<string, Span>()
  forEachTerm(tokens, language, (term, first, _, __, last) => {
    if (!places.has(term)) places.set(term, { first, last })
  })
  return places
}

export const createReadings = (calls: CallIndex, profiles: ProfileIndex): Readings => {
  const profile = remember(MEMBERS_REMEMBERED, (member: number): Text => {
    const [text = '', language = 'it'] = [profiles.texts[member], profiles.languages[member]]
    return { text, language, tokens: mixedTokensOf(text, language) }
  })
  const words = remember(profiles.concepts.length, (concept: OwnedConcept) => ({
    it: conceptWords(concept, 'it'),
    en: conceptWords(concept, 'en'),
  }))
  return {
    profile,
    words,
    places: remember(PLACES_REMEMBERED, placesIn),
    fields: remember(CALLS_REMEMBERED, (call: number) =>
      textsOfCall(calls, call).map((text) => textOf(text, calls.languages[call] ?? 'it')),
    ),
    mentions: remember(MEMBERS_REMEMBERED, (member: number) => {
      const own = profile(member)
      const read = { it: tokensOf(own.text, 'it'), en: tokensOf(own.text, 'en') }
      return remember(profiles.concepts.length, (concept: OwnedConcept) =>
        mentionsOf(own, read, words(concept)),
      )
    }),
  }
}
