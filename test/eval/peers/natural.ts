import tfidf from 'natural/lib/natural/tfidf/index.js'
import { wordsOf } from '../engine.ts'
import type { Peer } from './peer.ts'

/**
 * natural's TfIdf as its documentation uses it: add documents, ask `tfidfs`. Imported by sub-path, since its root
 * loads database clients. Its plain objects know `constructor` and the like: what is no number counts as 0.
 */
export const naturalTfIdf: Peer = {
  name: 'natural TfIdf',
  open: (documents) => {
    const index = new tfidf.TfIdf()
    for (const document of documents) index.addDocument(wordsOf(document))
    return (query) =>
      index
        .tfidfs(query)
        .map((score, place) => ({
          id: documents[place]?.id ?? '',
          score: Number.isFinite(score) ? score : 0,
        }))
        .filter(({ score }) => score > 0)
        .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
        .map(({ id }) => id)
  },
}
