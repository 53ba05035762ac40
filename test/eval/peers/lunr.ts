import lunr from 'lunr'
import type { Peer } from './peer.ts'

/** lunr as it comes: its pipeline of trimming, stop words and English stems. Words are given as terms, since text may hold its query signs. */
export const lunrAsDocumented: Peer = {
  name: 'lunr',
  open: (documents) => {
    const index = lunr(function () {
      this.ref('id')
      this.field('title')
      this.field('text')
      for (const document of documents) this.add(document)
    })
    return (text) => index.query((query) => query.term(lunr.tokenizer(text), {})).map(({ ref }) => ref)
  },
}
