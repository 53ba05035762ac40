import tfidf from 'natural/lib/natural/tfidf/index.js'
import tokenizers from 'natural/lib/natural/tokenizers/regexp_tokenizer.js'
import { wordsOf } from '../engine.ts'
import type { Peer } from './peer.ts'

/**
 * natural's TfIdf as its documentation uses it: add documents, ask `tfidfs`. Imported by sub-path, since its root
 * loads database clients. Given a text, `tfidfs` parts it into words anew for every document; given the words it
 * scores the same in a quarter of the time. A word that no document holds adds nothing, but takes its time too.
 */
export const naturalTfIdf: Peer = {
  name: 'natural TfIdf',
  open: (documents) => {
    const index = new tfidf.TfIdf()
    for (const document of documents) index.addDocument(wordsOf(document))
    const held = new Set(index.documents.flatMap((document) => Object.keys(document)))
    const tokenizer = new tokenizers.WordTokenizer()
    return (query) =>
      index
        .tfidfs(tokenizer.tokenize(query.toLowerCase()).filter((word) => held.has(word)))
        .map((score, place) => ({ id: documents[place]?.id ?? '', score }))
        .filter(({ score }) => score > 0)
        .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
        .map(({ id }) => id)
  },
}
