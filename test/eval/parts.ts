import type { Ranked } from './engine.ts'
import { figuresOf, type Judgements, MEASURES, mean, meanFigures } from './metrics.ts'
import type { Part, RelevanceSet } from './sets.ts'
import { digits } from './table.ts'

const NONE: Judgements = new Map()

const within = (judgements: Judgements, documents: ReadonlySet<string>): Judgements =>
  new Map([...judgements].filter(([document]) => documents.has(document)))

/** The mean figures of a part, over its queries that have a right document in it, and how many those are. */
export const figuresIn = (set: RelevanceSet, ranked: Ranked, { queries, documents }: Part) => {
  const each = [...ranked.rankings]
    .filter(([query]) => queries.has(query))
    .map(([query, ranking]) => ({
      ranking: ranking.filter((document) => documents.has(document)),
      judgements: within(set.judgements.get(query) ?? NONE, documents),
    }))
    .filter(({ judgements }) => [...judgements.values()].some((grade) => grade > 0))
  return {
    figures: meanFigures(each.map(({ ranking, judgements }) => figuresOf(ranking, judgements))),
    queries: each.length,
  }
}

/** How many of a ranking's first ten nobody has judged, on average. They count as wrong: a figure may be too low by them. */
export const unjudgedInTen = (set: RelevanceSet, ranked: Ranked): number =>
  mean(
    [...ranked.rankings].map(
      ([query, ranking]) =>
        ranking.slice(0, 10).filter((document) => !set.judgements.get(query)?.has(document)).length,
    ),
  )

const NAME_WIDTH = 34
const row = (name: string, cells: string[], width = 15): string =>
  name.padEnd(NAME_WIDTH) + cells.map((cell) => cell.padStart(width)).join('')

/** nDCG@10 of each engine in each part, and how much of its first ten is unjudged; empty for a set without parts. */
export const partsTable = (set: RelevanceSet, engines: { name: string; ranked: Ranked }[]): string => {
  const { parts = [] } = set
  if (parts.length === 0) return ''
  const sizes = engines.slice(0, 1).flatMap(({ ranked }) => parts.map((part) => figuresIn(set, ranked, part)))
  const [measure] = MEASURES
  return [
    row(`${measure} by part (queries)`, [
      ...parts.map(({ name }, place) => `${name} (${sizes[place]?.queries})`),
      'unjudged of 10',
    ]),
    ...engines.map(({ name, ranked }) =>
      row(name, [
        ...parts.map((part) => digits(figuresIn(set, ranked, part).figures[measure])),
        unjudgedInTen(set, ranked).toFixed(1),
      ]),
    ),
    '',
  ].join('\n')
}
