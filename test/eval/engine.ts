import type { Member } from '../../shared/domain/member.ts'
import type { Opportunity } from '../../shared/domain/opportunity.ts'
import type { ReaderLanguage } from '../../shared/domain/vocabulary.ts'
import type * as matching from '../../shared/matching/index.ts'
import * as model from '../../shared/matching/model.ts'
import { clean, languageOf } from '../../shared/matching/terms.ts'
import { aCluster, aRuleSet } from '../builders/cluster.ts'
import { aMember } from '../builders/member.ts'
import { anOpportunity } from '../builders/opportunity.ts'
import type { RelevanceSet, Row } from './sets.ts'

/**
 * How a relevance set becomes what the product matches: the one file that knows the engine's doors. A query is a
 * member's profile and a document a call; in a *prospective* set it is the other way round. The association has one
 * cluster without concepts, so what is measured is the likeness of texts, unless the set brings the product's own.
 */
export type MatchingModule = Pick<typeof matching, 'buildCallIndex' | 'buildProfileIndex' | 'createMatcher'>

/** What an engine made of a set: the first of each query, best first, and the seconds it took. */
export type Ranked = {
  rankings: Map<string, string[]>
  /** Reading the documents into an index; for ours also compiling the profiles. */
  indexing: number
  /** Ranking all queries. */
  searching: number
}

/** How many documents an engine is asked for. */
export const DEPTH = 100

/** A query as one text: what every engine is given. */
export const wordsOf = ({ title, text }: Row): string => [title, text].filter(Boolean).join('\n')

/** Too short to tell its language, a row speaks that of the others: a member states its own. */
const tongue = (rows: Row[]): ((row: Row) => ReaderLanguage) => {
  const most = languageOf(clean(rows.map(wordsOf).join('\n')), 'en')
  return (row) => languageOf(clean(wordsOf(row)), most)
}

const membersOf = (rows: Row[]): Member[] => {
  const language = tongue(rows)
  const [someone, valueChains] = [
    aMember(),
    aCluster()
      .valueChains.slice(0, 1)
      .map(({ id }) => id),
  ]
  return rows.map((row) => ({
    ...someone,
    id: row.id,
    profile: wordsOf(row),
    profileLanguage: language(row),
    clusters: [{ cluster: 'create', valueChains }],
  }))
}

const callsOf = (rows: Row[]): Opportunity[] => {
  const language = tongue(rows)
  const some = anOpportunity({ level: 'european' })
  return rows.map((row) => ({
    ...some,
    id: row.id,
    sourceId: row.id,
    title: row.title,
    language: language(row),
    ...(row.text && { text: row.text }),
  }))
}

/** Ranks the first `limit` queries of a set. The other queries are members too, as they are in production. */
export const rankings = (
  set: RelevanceSet,
  engine: MatchingModule,
  limit = Number.POSITIVE_INFINITY,
): Ranked => {
  const prospective = set.name.includes('prospective')
  const started = performance.now()
  const calls = engine.buildCallIndex(
    set.product?.calls ?? callsOf(prospective ? set.queries : set.documents),
  )
  const profiles = engine.buildProfileIndex(
    set.product?.association ?? {
      members: membersOf(prospective ? set.documents : set.queries),
      clusters: [aCluster({ priorities: [] })],
      ruleSets: [aRuleSet({ concepts: [] })],
    },
  )
  const matcher = engine.createMatcher(calls, profiles)
  const ready = performance.now()
  const wanted = { limit: DEPTH, floor: 1 }
  const ranked = set.queries
    .slice(0, limit)
    .map(({ id }): [string, string[]] => [
      id,
      prospective
        ? matcher.membersFor(id, wanted).map(({ member }) => member)
        : matcher.callsFor(id, wanted).map(({ opportunity }) => opportunity),
    ])
  return {
    rankings: new Map(ranked),
    indexing: (ready - started) / 1000,
    searching: (performance.now() - ready) / 1000,
  }
}

/** Every setting that the model exports, by name: what production scores with. */
export const settings = (): Record<string, unknown> =>
  Object.fromEntries(Object.entries(model).filter(([, value]) => typeof value !== 'function'))
