import type { ReaderLanguage } from '../domain/vocabulary.ts'
import { languageOf, otherLanguage, type Token, tokensOf } from './terms.ts'

/** Shorter sentences are too little to tell a language by against that of the whole text. */
const SENTENCE_WORDS = 6
const SENTENCE = /[^.!?;\n]+/g

/**
 * The tokens of a text in `language` in which whole sentences may be in the other: those are read in their own.
 * @param cleaned see `clean`
 */
export const mixedTokensOf = (cleaned: string, language: ReaderLanguage): Token[] => {
  const abroad = otherLanguage(language)
  const foreign = [...cleaned.matchAll(SENTENCE)].filter(
    ([sentence]) => languageOf(sentence, language) === abroad && sentence.split(' ').length >= SENTENCE_WORDS,
  )
  const tokens = tokensOf(cleaned, language)
  if (foreign.length === 0) return tokens
  const isForeign = ({ start }: Token): boolean =>
    foreign.some(({ index, 0: { length } }) => start >= index && start < index + length)
  const theirs = foreign.flatMap(({ index, 0: sentence }) =>
    tokensOf(sentence, abroad).map((token) => ({
      ...token,
      start: token.start + index,
      end: token.end + index,
      language: abroad as ReaderLanguage,
    })),
  )
  return [...tokens.filter((token) => !isForeign(token)), ...theirs].sort((a, b) => a.start - b.start)
}
