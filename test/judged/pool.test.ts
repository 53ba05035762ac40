import { describe, expect, it } from 'vitest'
import { inTurn, poolOf, SITTING, sittingOf } from '../../shared/judged/pool.ts'
import { RANKERS } from '../../shared/judged/rankers.ts'
import { wordRanking } from '../../shared/judged/words.ts'
import { buildCallIndex, buildProfileIndex, createMatcher } from '../../shared/matching/index.ts'
import { aCluster, aConcept, aRuleSet } from '../builders/cluster.ts'
import { aMember } from '../builders/member.ts'
import { anOpportunity } from '../builders/opportunity.ts'

const call = (id: string, title: string, firstSeenAt = '2026-06-01T04:00:00Z', more = {}) =>
  anOpportunity({ id: `example-region:${id}`, title, firstSeenAt, ...more })

/** Found by the members alone, by the concepts, by plain words, and by nobody. */
const calls = [
  call('prototipi', 'Prototipi senza campioni fisici su misura'),
  call('filati', 'Contributi per i filati'),
  call('parole', 'Sostegno ai filati della moda'),
  call('pesca', 'Imbarcazioni per la piccola pesca', '2026-06-28T04:00:00Z'),
  call('lontano', 'Filati e maglieria', '2026-06-28T04:00:00Z', { regions: ['IT-25'] }),
  call('ritirato', 'Filati e maglieria', '2026-06-28T04:00:00Z', { withdrawnAt: '2026-06-29T04:00:00Z' }),
  ...Array.from({ length: 20 }, (_, place) => call(`serie-${place}`, `Maglieria, serie ${place}`)),
]
const cluster = aCluster()
const members = [aMember()]
const proposing = {
  cluster,
  chain: 'fashion',
  concepts: [
    aConcept(),
    aConcept({ id: 'stage', owner: { kind: 'value-chain', id: 'heritage' }, it: ['pesca'] }),
  ],
  members,
  cards: new Map(calls.map((one) => [one.id, one])),
  matcher: createMatcher(
    buildCallIndex(calls),
    buildProfileIndex({ members, clusters: [cluster], ruleSets: [aRuleSet()] }),
  ),
}
const pool = poolOf(proposing)
const short = (ids: readonly string[]) => ids.map((id) => id.replace('example-region:', ''))

describe('the calls that are proposed for judging', () => {
  it('come from rankers that see different things', () => {
    const [byMembers = [], byConcepts = [], byWords = [], byNewness = []] = RANKERS.map(({ rank }) =>
      short(rank(proposing)),
    )
    expect(byMembers).toContain('prototipi') // the profile's own wish
    expect(byConcepts).not.toContain('prototipi')
    expect(byConcepts).toContain('filati')
    expect(byWords[0]).toBe('parole') // concept word and the value chain's name
    expect(byWords).not.toContain('pesca')
    expect(byNewness[0]).toBe('lontano')
  })

  it('hold each call once, none that was withdrawn and none that members never hear of', () => {
    expect(new Set(pool).size).toBe(pool.length)
    expect(short(pool)).toEqual(expect.arrayContaining(['prototipi', 'filati', 'parole', 'pesca']))
    expect(short(pool)).not.toContain('lontano')
    expect(short(pool)).not.toContain('ritirato')
  })

  it('are taken in turn, so that each ranker has its best among the first', () => {
    expect(inTurn([['a', 'b', 'c'], ['b', 'd'], []])).toEqual(['a', 'b', 'd', 'c'])
    expect(inTurn([])).toEqual([])
  })

  it('are there for a value chain without members too', () => {
    expect(short(poolOf({ ...proposing, members: [] }))).toContain('filati')
  })
})

describe('a sitting', () => {
  const judge = { judge: 'paolo', chain: 'fashion' }

  it('is of ten, the same ten in the same order until they are judged', () => {
    const first = sittingOf(pool, new Set(), judge)
    expect(first).toHaveLength(SITTING)
    expect(sittingOf(poolOf(proposing), new Set(), judge)).toEqual(first)
    expect(new Set(first)).toEqual(new Set(pool.slice(0, SITTING)))
  })

  it('gives no hint of ranks: its order is another for each judge, and none of the rankers’', () => {
    const [mine, theirs] = [judge, { ...judge, judge: 'rita' }].map((one) => sittingOf(pool, new Set(), one))
    expect(mine).not.toEqual(pool.slice(0, SITTING))
    expect(mine).not.toEqual(theirs)
    expect(mine?.toSorted()).toEqual(theirs?.toSorted())
  })

  it('never shows a judge the same call twice, until all are judged', () => {
    const seen: string[] = []
    for (let sitting = sittingOf(pool, new Set(), judge); sitting.length > 0; ) {
      seen.push(...sitting)
      sitting = sittingOf(pool, new Set(seen), judge)
    }
    expect(seen.toSorted()).toEqual(pool.toSorted())
  })
})

describe('plain words', () => {
  const cards = [
    anOpportunity({ id: 'example-region:uno', title: 'Filati', summary: 'Filati, filati e ancora filati.' }),
    anOpportunity({ id: 'example-region:due', title: 'Filati per tutti' }),
    anOpportunity({ id: 'example-region:three', title: 'Support for yarn makers in Europe', language: 'en' }),
    anOpportunity({ id: 'example-region:quattro', title: 'Pesca' }),
  ]
  it('meet calls in the language of each, the more they say of them the better, and no other', () => {
    expect(short(wordRanking({ it: ['filati'], en: ['yarn'] }, cards))).toEqual(['uno', 'due', 'three'])
    expect(wordRanking({ it: [], en: [] }, cards)).toEqual([])
  })
})
