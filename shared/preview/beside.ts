import type { ReaderLanguage } from '../domain/vocabulary.ts'
import type { CardTerms } from './card-terms.ts'

/**
 * A word that stands in the calls a concept finds more often than in others. `calls` of the `of` calls of its language
 * that the concept finds hold it. `strength`: Dunning's log-likelihood ratio (1993), where 10.8 happens by chance once in
 * a thousand words.
 */
export type Beside = { text: string; language: ReaderLanguage; calls: number; of: number; strength: number }

/** Fewer calls than this are chance, whatever the ratio says; and so is a ratio below p = 0.001. */
const LEAST = { calls: 3, strength: 10.83 } as const

const part = (count: number, expected: number): number => (count > 0 ? count * Math.log(count / expected) : 0)

/**
 * Dunning's G² of a word and a set of calls, 0 where it stands there no more often than elsewhere.
 * @param both calls of the set that hold it @param held calls that hold it @param found calls of the set @param all calls
 */
export const logLikelihood = (both: number, held: number, found: number, all: number): number => {
  if (all === 0 || both * all <= held * found) return 0
  const of = (row: number, column: number): number => (row * column) / all
  return (
    2 *
    (part(both, of(held, found)) +
      part(held - both, of(held, all - found)) +
      part(found - both, of(all - held, found)) +
      part(all - held - found + both, of(all - held, all - found)))
  )
}

/** How often each term stands in calls. */
const countIn = (cards: readonly CardTerms[]): Map<string, number> => {
  const counts = new Map<string, number>()
  for (const { terms } of cards) for (const key of terms.keys()) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}

/** Of calls that say the same the first: ten times one text is no ten texts. */
const onceEach = (cards: readonly CardTerms[]): CardTerms[] => [
  ...new Map(cards.toReversed().map((card) => [card.about, card])).values(),
]

const wordsOfKey = (key: string): string[] => key.replace(/^=/, '').split(' ')

/** The strongest first; what is a part of a stronger one, or holds it, says the same again. */
const apart = (found: (Beside & { key: string })[]): Beside[] => {
  const kept: (Beside & { key: string })[] = []
  const texts = (one: Beside): string[] => one.text.split(' ')
  for (const one of found) {
    const isSaid = kept.some(
      (other) =>
        other.language === one.language &&
        (texts(one).some((word) => texts(other).includes(word)) ||
          wordsOfKey(one.key).some((word) => wordsOfKey(other.key).includes(word))),
    )
    if (!isSaid) kept.push(one)
  }
  return kept.map(({ key: _, ...one }) => one)
}

/** Of two that are as strong the phrase, which says more. */
const byStrength = (a: Beside & { key: string }, b: Beside & { key: string }): number =>
  b.strength - a.strength || wordsOfKey(b.key).length - wordsOfKey(a.key).length || (a.key < b.key ? -1 : 1)

/**
 * Words that go with a concept in recent calls, as its language has them, the strongest first.
 * @param cards what recent calls call themselves, by id @param found those of them that the concept finds
 */
export const wordsBeside = (cards: ReadonlyMap<string, CardTerms>, found: ReadonlySet<string>): Beside[] =>
  (['it', 'en'] as const).flatMap((language) => {
    const all = onceEach([...cards.values()].filter((card) => card.language === language))
    const own = onceEach(
      [...cards].flatMap(([id, card]) => (card.language === language && found.has(id) ? [card] : [])),
    )
    if (own.length < LEAST.calls) return []
    const held = countIn(all)
    const written = new Map(own.flatMap(({ terms }) => [...terms]))
    const strong = [...countIn(own)].flatMap(([key, calls]) => {
      const strength = logLikelihood(calls, held.get(key) ?? calls, own.length, all.length)
      if (calls < LEAST.calls || strength < LEAST.strength) return []
      return [{ key, text: written.get(key) ?? key, language, calls, of: own.length, strength }]
    })
    return apart(strong.sort(byStrength))
  })
