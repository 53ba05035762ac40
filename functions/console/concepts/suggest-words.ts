import type { Snapshots } from '../../../shared/blobs/snapshot-loader.ts'
import type { Concept } from '../../../shared/domain/cluster.ts'
import { synonymsOf } from '../../../shared/matching/index.ts'
import { wordsBeside } from '../../../shared/preview/beside.ts'
import { besideOf, type Suggestion, suggestionsOf } from '../../../shared/preview/words.ts'
import { countsOf } from '../contact/word-counts.ts'
import { onceFor } from '../frame/once-for.ts'
import type { ConsoleServices } from '../services.ts'
import { thesauriOn } from './thesauri-on.ts'

/** What else a concept could say: by the lexicon and thesauri, then by the calls that its words find. */
export const wordSuggestions = onceFor((services: ConsoleServices) => {
  const thesauri = thesauriOn(services)
  return async (words: Pick<Concept, 'it' | 'en'>, snapshots: Snapshots): Promise<Suggestion[]> => {
    const now = services.now()
    const { calls, matcher } = snapshots
    const counts = countsOf(snapshots, now)
    const told = suggestionsOf(words, synonymsOf(words, await thesauri()), calls.cards, matcher, now)
    const beside = wordsBeside(counts.cards(), counts.current(words))
    const texts = new Set(told.map(({ text }) => text.toLowerCase()))
    const others = besideOf(words, beside, { cards: calls.cards, totals: counts.totals, matcher, now })
    return [...told, ...others.filter(({ text }) => !texts.has(text))]
  }
})
