import type { Opportunity } from '../domain/opportunity.ts'
import type { ReaderLanguage } from '../domain/vocabulary.ts'
import { callLanguage, clean, isEveryday, type Token, tokensOf } from '../matching/index.ts'

/** A word of a text that may tell a subject, or two side by side: by what it is the same, and as it is written there. */
export type Term = { key: string; text: string; isPhrase: boolean }

/** Shorter words and longer phrases are no names of subjects. */
const [SHORTEST, LONGEST] = [4, 60]

const isTelling = ({ stem, start, end }: Token, language: ReaderLanguage): boolean =>
  end - start >= SHORTEST && !isEveryday(stem, language)

/**
 * The terms of a text, each time that they stand there. Words that everybody uses of everything are none by themselves,
 * and neither are two of them; two words are one phrase in either order, and with articles between them.
 */
export const termsIn = (text: string, language: ReaderLanguage): Term[] => {
  const cleaned = clean(text)
  const tokens = tokensOf(cleaned, language)
  return tokens.flatMap((token, place): Term[] => {
    const word = isTelling(token, language)
      ? [{ key: `=${token.form}`, text: cleaned.slice(token.start, token.end), isPhrase: false }]
      : []
    const next = tokens[place + 1]
    if (!next?.joined || next.stem === token.stem) return word
    if (isEveryday(token.stem, language) && isEveryday(next.stem, language)) return word
    const phrase = cleaned.slice(token.start, next.end).replace(/\s+/g, ' ')
    if (phrase.length > LONGEST) return word
    return [...word, { key: [token.stem, next.stem].toSorted().join(' '), text: phrase, isPhrase: true }]
  })
}

/** What a call calls itself: its terms by key, each as it is first written, capital letters aside. */
export type CardTerms = {
  language: ReaderLanguage
  terms: ReadonlyMap<string, string>
  /** The same for calls that say the same: one measure may be a call in each region. */
  about: string
}

type Named = Pick<Opportunity, 'title' | 'keywords' | 'summary' | 'language' | 'level'>

/** Title, keywords and summary of a call, read for terms. */
export const termsOfCard = (card: Named): CardTerms => {
  const parts = [card.title, ...card.keywords, card.summary ?? '']
  const language = callLanguage(card, parts.map(clean))
  const terms = new Map<string, string>()
  for (const part of parts)
    for (const { key, text } of termsIn(part, language))
      if (!terms.has(key)) terms.set(key, text.toLowerCase())
  return { language, terms, about: clean(card.summary ?? card.title).toLowerCase() }
}
