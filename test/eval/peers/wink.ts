import bm25 from 'wink-bm25-text-search'
import nlp from 'wink-nlp-utils'
import { DEPTH } from '../engine.ts'
import type { Peer } from './peer.ts'

/** wink-bm25-text-search with the preparation its documentation gives; the title counts double, as ours does. */
export const winkBm25: Peer = {
  name: 'wink-bm25-text-search',
  open: (documents) => {
    const engine = bm25()
    engine.defineConfig({ fldWeights: { title: 2, text: 1 } })
    engine.definePrepTasks([
      nlp.string.lowerCase,
      nlp.string.removeExtraSpaces,
      nlp.string.tokenize0,
      nlp.tokens.propagateNegations,
      nlp.tokens.removeWords,
      nlp.tokens.stem,
    ])
    for (const { id, title, text } of documents) engine.addDoc({ title, text }, id)
    engine.consolidate()
    return (query) => engine.search(query, DEPTH).map(([id]) => id)
  },
}
