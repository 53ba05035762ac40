import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { joinTwins } from '../../shared/joining/twins.ts'
import { authorityRank } from '../../shared/sources/authority.ts'
import { hasSamples } from '../builders/source-pages.ts'
import { recordedRows } from './recorded.ts'

const Judged = z.object({
  pairs: z.array(z.tuple([z.string(), z.string(), z.enum(['twin', 'apart']), z.string()])),
})
const judged = Judged.parse(JSON.parse(readFileSync(new URL('judged.json', import.meta.url), 'utf8'))).pairs
const keyOf = (a: string, b: string): string => [a, b].toSorted().join(' ')

/** Every pair of rows that ended in one call. */
const joinedPairs = (rows: ReturnType<typeof recordedRows>): string[] =>
  joinTwins(rows, { rulings: [], rankOf: authorityRank }).flatMap(({ origins = [] }) =>
    origins.flatMap((one, index) => origins.slice(index + 1).map((other) => keyOf(one.id, other.id))),
  )

describe.skipIf(!hasSamples)(
  'recorded answers, judged by hand (skipped where ../shared/samples is missing)',
  () => {
    it('no pair that is joined was judged to be two calls, and 85 % of those judged to be one are joined', () => {
      const rows = recordedRows()
      const known = new Set(rows.map(({ id }) => id))
      expect(judged.filter(([a, b]) => !known.has(a) || !known.has(b))).toEqual([])
      const joined = joinedPairs(rows)
      const verdicts = new Map(judged.map(([a, b, verdict]) => [keyOf(a, b), verdict]))
      expect(joined.filter((pair) => !verdicts.has(pair))).toEqual([])
      expect(joined.filter((pair) => verdicts.get(pair) === 'apart')).toEqual([])
      const twins = judged.filter(([, , verdict]) => verdict === 'twin')
      const found = new Set(joined)
      const missed = twins.filter(([a, b]) => !found.has(keyOf(a, b)))
      expect(judged.length).toBeGreaterThan(500)
      expect([joined.length, twins.length, missed.length]).toEqual([326, 385, 59])
    }, 60_000)

    it('editions, hubs and lots of one measure stay apart even where two sites publish them', () => {
      // The same rows, as if each source were two sites with every other row: what is joined between them is either a
      // row that its source published twice, or an error.
      const rows = recordedRows()
        .toSorted((a, b) => (a.title < b.title ? -1 : 1))
        .map((row, index) => ({ ...row, source: `${row.source}-${index % 2}` }))
      const siteOf = (id: string): string => id.slice(0, id.indexOf(':'))
      const within = joinedPairs(rows).filter((pair) => {
        const [a = '', b = ''] = pair.split(' ')
        return siteOf(a) === siteOf(b)
      })
      const twice = [
        'eu-feed:ERASMUS-EDU-2022-ECHE-CERT-FP-ERASMUS-EDU-2022-ECHE-CERT-FP eu-feed:ERASMUS-EDU-2022-ECHE-CERT-FP-ERASMUS-EDU-2022-ECHE-CERT-FP.json',
        'italia-domani:row-12 italia-domani:row-22',
        'italia-domani:row-191 italia-domani:row-214',
        'italia-domani:row-200 italia-domani:row-201',
        'italia-domani:row-204 italia-domani:row-205',
        'italia-domani:row-224 italia-domani:row-225',
      ]
      // Two measures on one page, which is only seen to list both where both are of one site.
      const wrong = ['it-incentivi:2384 it-incentivi:2397', 'italia-domani:row-234 italia-domani:row-30']
      expect(within.toSorted()).toEqual([...twice, ...wrong].toSorted())
    }, 60_000)
  },
)
