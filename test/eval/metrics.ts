/** The measures of a ranking, each from 0 to 1; higher is better. */
export const MEASURES = ['nDCG@10', 'MRR', 'Recall@10', 'Recall@50'] as const
export type Measure = (typeof MEASURES)[number]
export type Figures = Record<Measure, number>

/** What people judged of one query: document id to a grade from 0 (wrong) to 3. A document that is not there counts as 0. */
export type Judgements = ReadonlyMap<string, number>

/** A document of grade g is worth 2^g - 1 (Burges et al. 2005), so grade 1 is worth 1 and grade 3 seven times that. */
const gain = (grade: number): number => 2 ** grade - 1

/** What the document at a rank (from 1) still counts: 1 / log2(rank + 1) (Järvelin and Kekäläinen 2002). */
export const discount = (rank: number): number => 1 / Math.log2(rank + 1)

const discounted = (grades: number[], depth: number): number =>
  grades.slice(0, depth).reduce((sum, grade, place) => sum + gain(grade) * discount(place + 1), 0)

const positive = (judgements: Judgements): number[] => [...judgements.values()].filter((grade) => grade > 0)

/**
 * Normalised discounted cumulative gain of the first `depth`: what the ranking gathers of what the best possible one
 * would. 0 when nothing was judged right.
 */
export const ndcg = (ranking: string[], judgements: Judgements, depth: number): number => {
  const ideal = discounted(
    positive(judgements).sort((a, b) => b - a),
    depth,
  )
  const grades = ranking.slice(0, depth).map((id) => judgements.get(id) ?? 0)
  return ideal === 0 ? 0 : discounted(grades, depth) / ideal
}

/** The rank, from 1, of the first right document; undefined when the ranking holds none. */
export const firstRight = (ranking: string[], judgements: Judgements): number | undefined => {
  const place = ranking.findIndex((id) => (judgements.get(id) ?? 0) > 0)
  return place === -1 ? undefined : place + 1
}

/** The part of all right documents that stands among the first `depth`. 0 when nothing was judged right. */
export const recall = (ranking: string[], judgements: Judgements, depth: number): number => {
  const right = positive(judgements).length
  const found = ranking.slice(0, depth).filter((id) => (judgements.get(id) ?? 0) > 0).length
  return right === 0 ? 0 : found / right
}

/** All measures of one ranking, best first. A document that is listed twice counts where it stands first. */
export const figuresOf = (ranking: string[], judgements: Judgements): Figures => {
  const once = [...new Set(ranking)]
  const first = firstRight(once, judgements)
  return {
    'nDCG@10': ndcg(once, judgements, 10),
    MRR: first === undefined ? 0 : 1 / first,
    'Recall@10': recall(once, judgements, 10),
    'Recall@50': recall(once, judgements, 50),
  }
}

/** The mean of a list, 0 of an empty one. */
export const mean = (values: number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length

/** Each measure's mean over queries. */
export const meanFigures = (each: Figures[]): Figures => {
  const of = (measure: Measure): number => mean(each.map((figures) => figures[measure]))
  return {
    'nDCG@10': of('nDCG@10'),
    MRR: of('MRR'),
    'Recall@10': of('Recall@10'),
    'Recall@50': of('Recall@50'),
  }
}
