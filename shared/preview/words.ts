import type { Opportunity } from '../domain/opportunity.ts'
import { statusOf } from '../domain/status.ts'
import type { Instant } from '../domain/time.ts'
import type { ReaderLanguage } from '../domain/vocabulary.ts'
import type { Matcher, Synonym } from '../matching/index.ts'
import type { Beside } from './beside.ts'
import { type CardTerms, termsOfCard } from './card-terms.ts'
import { type Window, weekOf } from './window.ts'

/** From this many hits on, in twelve weeks, a word may be over-broad; and from this part of the calls of its language. */
export const BROAD = { hits: 10, share: 0.05 } as const

/** Do so many of the calls of a language hold a word that it says little? */
export const isBroad = (hits: number, calls: number): boolean =>
  hits >= BROAD.hits && hits >= BROAD.share * calls

/** *Stale*: no call of the window holds it. *Broad*: so many do that it says little. */
export type WordMark = 'stale' | 'broad'

/** A word of a concept, how many calls of the window hold it, and how many that are open at its end. */
export type WordHits = {
  text: string
  language: ReaderLanguage
  hits: number
  open: number
  mark?: WordMark
}

/** As many words as are remembered: those of all concepts of a large cluster. */
const MOST_KNOWN = 20_000

const LANGUAGES = ['it', 'en'] as const

type Words = Readonly<Record<ReaderLanguage, readonly string[]>>

type Cards = ReadonlyMap<string, Opportunity>

/** Counts words over the calls of a window: made once, asked for every word. */
export const wordCounter = (cards: Cards, window: Window, matcher: Matcher) => {
  const news = new Set(
    [...cards.values()].flatMap((card) => (weekOf(card, window) === undefined ? [] : [card.id])),
  )
  const open = new Set(
    [...cards.values()].flatMap((card) => (statusOf(card, window.until) === 'open' ? [card.id] : [])),
  )
  const current = new Set([...news, ...open])
  const countedIn = (ids: ReadonlySet<string>): Record<ReaderLanguage, number> => {
    const count = { it: 0, en: 0 }
    for (const id of ids) {
      const language = cards.get(id)?.language
      if (language === 'it' || language === 'en') count[language] += 1
    }
    return count
  }
  const totals = countedIn(news)
  const markOf = (hits: number, language: ReaderLanguage): WordMark | undefined => {
    // Without calls of a language nothing can be said of its words.
    if (hits === 0) return totals[language] > 0 ? 'stale' : undefined
    return isBroad(hits, totals[language]) ? 'broad' : undefined
  }
  let terms: ReadonlyMap<string, CardTerms> | undefined
  type Held = { news: readonly string[]; current: readonly string[]; open: number }
  const known = new Map<string, Held>()
  const holding = (text: string, language: ReaderLanguage) => {
    const key = `${language} ${text}`
    const before = known.get(key)
    if (before) return before
    const all = matcher.holding(text, language).filter((id) => current.has(id))
    const found: Held = {
      news: all.filter((id) => news.has(id)),
      current: all,
      open: all.filter((id) => open.has(id)).length,
    }
    // Words that somebody is still typing are asked for too.
    if (known.size >= MOST_KNOWN) known.clear()
    known.set(key, found)
    return found
  }
  const anyOf = (concept: Words, which: 'news' | 'current'): ReadonlySet<string> =>
    new Set(
      LANGUAGES.flatMap((language) => concept[language].flatMap((text) => holding(text, language)[which])),
    )
  return {
    /** Calls of the window, or open, in each language. */
    totals: countedIn(current),
    /** Each word of a concept, in its order. */
    words: (concept: Words): WordHits[] =>
      LANGUAGES.flatMap((language) =>
        concept[language].map((text) => {
          const found = holding(text, language)
          const hits = found.news.length
          const mark = markOf(hits, language)
          return { text, language, hits, open: found.open, ...(mark ? { mark } : {}) }
        }),
      ),
    /** What the calls of the window, and those that are open, call themselves, by id. */
    cards: (): ReadonlyMap<string, CardTerms> => {
      terms ??= new Map(
        [...current].flatMap((id) => {
          const card = cards.get(id)
          return card ? [[id, termsOfCard(card)] as const] : []
        }),
      )
      return terms
    },
    /** The calls of the window that hold any word of a concept. */
    calls: (concept: Words): ReadonlySet<string> => anyOf(concept, 'news'),
    /** The same, and those that are open though they are older. */
    current: (concept: Words): ReadonlySet<string> => anyOf(concept, 'current'),
  }
}
export type WordCounter = ReturnType<typeof wordCounter>

/** A word that a concept could have. `open`: calls open now that hold it; `added`: those that the concept does not find yet. */
export type Suggestion = Synonym & {
  open: number
  added: number
  /** Of a word that goes with the concept in recent calls: how many of those that it finds hold it. */
  beside?: Pick<Beside, 'calls' | 'of'>
}

/** As many suggestions as a person reads. */
const MOST_SUGGESTIONS = 15

const MOST_BESIDE = 10

/**
 * Words that go with a concept in calls, by how strongly they do: those that may bring an open call which the concept
 * does not find yet, and not half of all.
 * @param totals calls in each language, by which a word is over-broad
 */
export const besideOf = (
  concept: Words,
  beside: readonly Beside[],
  {
    cards,
    totals,
    matcher,
    now,
  }: { cards: Cards; totals: WordCounter['totals']; matcher: Matcher; now: Instant },
): Suggestion[] => {
  const asked = beside.map(({ text, language, calls, of }) => ({ text, language, beside: { calls, of } }))
  const useful = new Map(
    suggestionsOf(concept, asked, cards, matcher, now, asked.length)
      .filter(({ added, open, language }) => added > 0 && !isBroad(open, totals[language]))
      .map((one) => [`${one.language} ${one.text}`, one]),
  )
  return beside.flatMap(({ text, language }) => useful.get(`${language} ${text}`) ?? []).slice(0, MOST_BESIDE)
}

/** Synonyms by how many open calls they would touch, those that add most first; those that touch none are left out. */
export const suggestionsOf = (
  concept: Words,
  synonyms: readonly (Synonym & Pick<Suggestion, 'beside'>)[],
  cards: Cards,
  matcher: Matcher,
  now: Instant,
  most = MOST_SUGGESTIONS,
): Suggestion[] => {
  const openCalls = (text: string, language: ReaderLanguage): string[] =>
    matcher.holding(text, language).filter((id) => {
      const card = cards.get(id)
      return card !== undefined && statusOf(card, now) === 'open'
    })
  const found = new Set(
    LANGUAGES.flatMap((language) => concept[language].flatMap((text) => openCalls(text, language))),
  )
  return synonyms
    .map((synonym) => {
      const open = openCalls(synonym.text, synonym.language)
      return { ...synonym, open: open.length, added: open.filter((id) => !found.has(id)).length }
    })
    .filter(({ open }) => open > 0)
    .sort((a, b) => b.added - a.added || b.open - a.open || (a.text < b.text ? -1 : 1))
    .slice(0, most)
}
