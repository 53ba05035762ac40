import * as words from './dictionary/index.ts'
import * as fields from './lexicon/index.ts'
import { forEachLine } from './lines.ts'
import { clean, isEveryday, tokensOf } from './terms.ts'
import { once } from './transpose.ts'

/** A word or phrase as somebody wrote it in Italian, and what English texts say for it, as the lexicon spells it. */
export type Gloss = { italian: string; english: readonly string[] }

/** Of a word or phrase by its stems: what it is in English; `form`: only spelt so, as a single word. */
type Entry = { form: string; rest: readonly string[]; english: readonly string[] }

/** English ways to say one thing that are shown: a line of the lexicon may hold many. */
const MOST_WAYS = 3

/** The lexicon's fields before the dictionary: their words are the terms of a subject. */
const compiled = once((): ReadonlyMap<string, readonly Entry[]> => {
  const entries = new Map<string, Entry[]>()
  forEachLine([...Object.values(fields), ...Object.values(words)], (english, italian) => {
    const ways = english.split(',').map((way) => way.trim())
    for (const text of italian.split(',')) {
      const [first, ...rest] = tokensOf(clean(text), 'it')
      if (!first) continue
      const entry = {
        form: rest.length === 0 ? first.form : '',
        rest: rest.map(({ stem }) => stem),
        english: ways,
      }
      const known = entries.get(first.stem)
      if (known) known.push(entry)
      else entries.set(first.stem, [entry])
    }
  })
  return entries
})

/** The longest phrase comes first, then the word as it is spelt, then any form of it. */
const weightOf = ({ rest, form }: Entry, typed: string): number => rest.length * 2 + (form === typed ? 1 : 0)

/**
 * The English words that the lexicon and the dictionary know for what an Italian text says, in its order, each once;
 * what is the same in both languages, and everyday words of any call, are left out. Advice for who writes English: the
 * text itself is translated by nobody.
 * @param most how many words and phrases of the text are glossed; phrases are preferred to single words
 */
export const glossesOf = (italian: string, most: number): Gloss[] => {
  const text = clean(italian)
  const tokens = tokensOf(text, 'it')
  const found: (Gloss & { words: number; place: number })[] = []
  const said = new Set<string>()
  for (let place = 0; place < tokens.length; place += 1) {
    const token = tokens[place]
    if (!token) continue
    const best = (compiled().get(token.stem) ?? [])
      .filter(({ rest }) =>
        rest.every((stem, offset) => {
          const next = tokens[place + 1 + offset]
          return next?.joined && next.stem === stem
        }),
      )
      .reduce<Entry | undefined>(
        (kept, one) => (kept && weightOf(kept, token.form) >= weightOf(one, token.form) ? kept : one),
        undefined,
      )
    if (!best) continue
    const last = tokens[place + best.rest.length] ?? token
    const written = text.slice(token.start, last.end)
    const key = written.toLowerCase()
    const english = best.english.filter((way) => way.toLowerCase() !== key).slice(0, MOST_WAYS)
    const isCommon = best.rest.length === 0 && isEveryday(token.stem, 'it')
    if (english.length > 0 && !isCommon && !said.has(key)) {
      said.add(key)
      found.push({ italian: written, english, words: best.rest.length + 1, place })
    }
    place += best.rest.length
  }
  return found
    .toSorted((a, b) => b.words - a.words || a.place - b.place)
    .slice(0, most)
    .toSorted((a, b) => a.place - b.place)
    .map(({ italian: written, english }) => ({ italian: written, english }))
}
