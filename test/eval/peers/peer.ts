import { DEPTH, type Ranked, wordsOf } from '../engine.ts'
import type { RelevanceSet, Row } from '../sets.ts'

/** A search library: reads the documents, then answers a query with document ids, best first. */
export type Peer = { name: string; open: (documents: Row[]) => (query: string) => string[] }

/** Ranks the first `limit` queries of a set with a peer, in this process. */
export const rankedBy = (peer: Peer, set: RelevanceSet, limit: number): Ranked => {
  const started = performance.now()
  const search = peer.open(set.documents)
  const ready = performance.now()
  const rankings = new Map(
    set.queries.slice(0, limit).map((query) => [query.id, search(wordsOf(query)).slice(0, DEPTH)]),
  )
  return { rankings, indexing: (ready - started) / 1000, searching: (performance.now() - ready) / 1000 }
}
