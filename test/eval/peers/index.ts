import { lunrAsDocumented } from './lunr.ts'
import { minisearch, minisearchStemmed } from './minisearch.ts'
import { naturalTfIdf } from './natural.ts'
import type { Peer } from './peer.ts'
import { winkBm25 } from './wink.ts'

export { type Peer, rankedBy } from './peer.ts'

/** The engines that ours is measured beside. */
export const PEERS: Peer[] = [naturalTfIdf, minisearch, minisearchStemmed, winkBm25, lunrAsDocumented]
