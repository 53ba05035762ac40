import type { Opportunity } from '../domain/opportunity.ts'
import type { ReaderLanguage } from '../domain/vocabulary.ts'
import { callLanguage, clean, tokensOf } from '../matching/index.ts'
import { byWorth } from './ranking.ts'

/** How fast a repeated word stops counting, and how much a long text is held back (Robertson and Zaragoza 2009). */
const [K1, B] = [1.2, 0.75]

const stemsIn = (text: string, language: ReaderLanguage): string[] =>
  tokensOf(clean(text), language).map(({ stem }) => stem)

type Read = { id: string; language: ReaderLanguage; length: number; times: ReadonlyMap<string, number> }

const readOf = (card: Opportunity, sought: Record<ReaderLanguage, ReadonlySet<string>>): Read => {
  const texts = [card.title, card.summary ?? '', ...(card.keywords ?? []), ...(card.themes ?? [])]
  const language = callLanguage(card, texts)
  const stems = stemsIn(texts.join('. '), language)
  const times = new Map<string, number>()
  for (const stem of stems) if (sought[language].has(stem)) times.set(stem, (times.get(stem) ?? 0) + 1)
  return { id: card.id, language, length: stems.length, times }
}

/**
 * Calls by how much their title, summary and keywords sound like these words: plain BM25 within each language, which
 * knows nothing of concepts, members or translations. Calls that hold none of the words are left out.
 */
export const wordRanking = (
  words: Record<ReaderLanguage, readonly string[]>,
  cards: Iterable<Opportunity>,
): string[] => {
  const sought = {
    it: new Set(stemsIn(words.it.join('. '), 'it')),
    en: new Set(stemsIn(words.en.join('. '), 'en')),
  }
  const read = [...cards].map((card) => readOf(card, sought))
  const worth = new Map<string, number>()
  for (const language of ['it', 'en'] as const) {
    const own = read.filter((one) => one.language === language)
    const usual = own.reduce((sum, { length }) => sum + length, 0) / own.length || 1
    const holders = new Map<string, number>()
    for (const { times } of own)
      for (const stem of times.keys()) holders.set(stem, (holders.get(stem) ?? 0) + 1)
    for (const { id, length, times } of own) {
      let sum = 0
      for (const [stem, often] of times) {
        const held = holders.get(stem) ?? 1
        const rarity = Math.log(1 + (own.length - held + 0.5) / (held + 0.5))
        sum += (rarity * often * (K1 + 1)) / (often + K1 * (1 - B + (B * length) / usual))
      }
      if (sum > 0) worth.set(id, sum)
    }
  }
  return byWorth(worth)
}
