import MiniSearch from 'minisearch'
import stemmer from 'natural/lib/natural/stemmers/porter_stemmer.js'
import stopWords from 'natural/lib/natural/util/stopwords.js'
import type { Row } from '../sets.ts'
import type { Peer } from './peer.ts'

const FIELDS = ['title', 'text']

const over =
  (index: MiniSearch<Row>) =>
  (documents: Row[]): ((query: string) => string[]) => {
    index.addAll(documents)
    return (query) => index.search(query).map(({ id }) => String(id))
  }

/** MiniSearch as it comes. */
export const minisearch: Peer = {
  name: 'MiniSearch',
  open: (documents) => over(new MiniSearch<Row>({ fields: FIELDS }))(documents),
}

const STOP_WORDS = new Set(stopWords.words)
const stems = new Map<string, string>()

/** Remembered, and no longer than 40 letters: natural's Porter is quadratic in them. */
const stemOf = (word: string): string => {
  const stem = stems.get(word) ?? stemmer.stem(word.slice(0, 40))
  stems.set(word, stem)
  return stem
}

/** MiniSearch with natural's English Porter stems and stop words. */
export const minisearchStemmed: Peer = {
  name: 'MiniSearch, Porter, stop words',
  open: (documents) => {
    const processTerm = (term: string): string | null => {
      const word = term.toLowerCase()
      return STOP_WORDS.has(word) ? null : stemOf(word)
    }
    return over(new MiniSearch<Row>({ fields: FIELDS, processTerm }))(documents)
  },
}
