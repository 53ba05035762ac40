import { createRequire } from 'node:module'
import MiniSearch from 'minisearch'

/** Another engine, given the terms that ours made of the same texts, each document as one field. */
export type Peer = {
  name: string
  /** @returns a search that gives how many documents it found, its list being cut at twenty. */
  index: (documents: string[]) => (query: string) => number
}

const bySpace = (text: string): string[] => text.split(' ')

/** As it is, with OR; terms stay as they come, and nothing is fuzzy or a prefix. */
export const miniSearch: Peer = {
  name: 'MiniSearch',
  index: (documents) => {
    const engine = new MiniSearch({ fields: ['text'], tokenize: bySpace, processTerm: (term) => term })
    engine.addAll(documents.map((text, id) => ({ id, text })))
    return (query) => engine.search(query, { combineWith: 'OR' }).slice(0, 20).length
  },
}

/** What we use of wink-bm25-text-search, which ships no types. */
type WinkBm25 = {
  defineConfig: (config: { fldWeights: Record<string, number> }) => void
  definePrepTasks: (tasks: ((text: string) => string[])[]) => void
  addDoc: (document: Record<string, string>, id: number) => void
  consolidate: () => void
  search: (query: string, limit: number) => [string, number][]
}

export const wink: Peer = {
  name: 'wink-bm25',
  index: (documents) => {
    const create: () => WinkBm25 = createRequire(import.meta.url)('wink-bm25-text-search')
    const engine = create()
    engine.defineConfig({ fldWeights: { text: 1 } })
    engine.definePrepTasks([bySpace])
    documents.forEach((text, id) => {
      engine.addDoc({ text }, id)
    })
    engine.consolidate()
    return (query) => engine.search(query, 20).length
  },
}

type NaturalStemmer = { tokenizeAndStem: (text: string) => string[] }

/** natural's own way from a text to stems: its tokenizer, its stop words, its Porter. */
export const naturalStems = (): Record<'it' | 'en', (text: string) => number> => {
  const load = createRequire(import.meta.url)
  const italian: NaturalStemmer = load('natural/lib/natural/stemmers/porter_stemmer_it.js')
  const english: NaturalStemmer = load('natural/lib/natural/stemmers/porter_stemmer.js')
  return {
    it: (text) => italian.tokenizeAndStem(text).length,
    en: (text) => english.tokenizeAndStem(text).length,
  }
}
