import { difference } from './bootstrap.ts'
import type { Ranked } from './engine.ts'
import { wordsOf } from './engine.ts'
import { figuresEach } from './evaluate.ts'
import { discount, MEASURES } from './metrics.ts'
import type { RelevanceSet } from './sets.ts'
import { digits, intervalText } from './table.ts'

/** What a change did to one query: its gain in nDCG@10, and the right document that moved most. */
export type Move = {
  query: string
  gain: number
  document: string
  /** Ranks from 1; undefined when it was not among those ranked. */
  before: number | undefined
  after: number | undefined
}

const rankIn = (ranking: string[] | undefined, id: string): number | undefined => {
  const place = ranking?.indexOf(id) ?? -1
  return place === -1 ? undefined : place + 1
}
const worth = (rank: number | undefined): number => (rank === undefined ? 0 : discount(rank))

/** The right document whose rank changed most, as readers feel it: from 2 to 1 is more than from 40 to 30. */
const furthest = (set: RelevanceSet, query: string, before: Ranked, after: Ranked): Omit<Move, 'gain'> => {
  const moves = [...(set.judgements.get(query) ?? [])]
    .filter(([, grade]) => grade > 0)
    .map(([document]) => ({
      query,
      document,
      before: rankIn(before.rankings.get(query), document),
      after: rankIn(after.rankings.get(query), document),
    }))
  const size = (move: Omit<Move, 'gain'>): number => Math.abs(worth(move.after) - worth(move.before))
  return (
    moves.sort((a, b) => size(b) - size(a))[0] ?? { query, document: '', before: undefined, after: undefined }
  )
}

/** Every query's move, the largest first, ties by the rank of its document and then by its id. */
export const movesOf = (set: RelevanceSet, before: Ranked, after: Ranked): Move[] => {
  const [was, is] = [figuresEach(set, before), figuresEach(set, after)]
  const shift = (move: Move): number => Math.abs(worth(move.after) - worth(move.before))
  return [...after.rankings.keys()]
    .map((query, place) => ({
      ...furthest(set, query, before, after),
      gain: (is[place]?.['nDCG@10'] ?? 0) - (was[place]?.['nDCG@10'] ?? 0),
    }))
    .sort(
      (a, b) => Math.abs(b.gain) - Math.abs(a.gain) || shift(b) - shift(a) || (a.query < b.query ? -1 : 1),
    )
}

const brief = (text: string, width: number): string => {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > width ? `${line.slice(0, width - 1)}…` : line
}

/** The mean change of each measure, how many queries are better and worse, and those that moved most. */
export const changesTable = (set: RelevanceSet, before: Ranked, after: Ranked, show: number): string => {
  const moves = movesOf(set, before, after)
  const changed = difference(figuresEach(set, after), figuresEach(set, before))
  const better = moves.filter(({ gain }) => gain > 0).length
  const worse = moves.filter(({ gain }) => gain < 0).length
  const words = (rows: RelevanceSet['queries']): Map<string, string> =>
    new Map(rows.map((row) => [row.id, wordsOf(row)]))
  const [queries, documents] = [words(set.queries), words(set.documents)]
  return [
    `${set.name} · ${moves.length} queries`,
    ...MEASURES.map((measure) => `  ${measure.padEnd(10)}${intervalText(changed[measure])}`),
    `  by nDCG@10: ${better} better, ${worse} worse, ${moves.length - better - worse} the same`,
    ...moves
      .filter((move) => move.gain !== 0 || move.before !== move.after)
      .slice(0, show)
      .flatMap(({ query, gain, document, before, after }) => [
        `  ${gain < 0 ? '' : '+'}${digits(gain)}  ${brief(queries.get(query) ?? '', 92)}`,
        `         ${`${before ?? '–'} → ${after ?? '–'}`.padEnd(10)}  ${document}: ${brief(documents.get(document) ?? 'not in the corpus', 70)}`,
      ]),
    '',
  ].join('\n')
}
