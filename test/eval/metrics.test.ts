import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { figuresOf, MEASURES, meanFigures, ndcg } from './metrics.ts'

const grades = (of: Record<string, number>): Map<string, number> => new Map(Object.entries(of))

describe('the measures, on examples worked by hand', () => {
  it('one right document at rank 2 is worth 1 / log2(3), half a reciprocal rank, and is found whole', () =>
    expect(figuresOf(['a', 'b'], grades({ b: 1 }))).toEqual({
      'nDCG@10': 1 / Math.log2(3),
      MRR: 0.5,
      'Recall@10': 1,
      'Recall@50': 1,
    }))

  it('a grade of 3 is worth seven of 1: the better one second loses more than a third', () => {
    const judged = grades({ good: 1, best: 3 })
    const ideal = 7 + 1 / Math.log2(3)
    expect(ndcg(['best', 'good'], judged, 10)).toBe(1)
    expect(ndcg(['good', 'best'], judged, 10)).toBeCloseTo((1 + 7 / Math.log2(3)) / ideal, 12)
    expect(ndcg(['good', 'best'], judged, 10)).toBeLessThan(0.72)
  })

  it('what comes after the depth does not count, and the ideal is no deeper', () => {
    const ten = Array.from({ length: 10 }, (_, number) => `wrong${number}`)
    const found = figuresOf([...ten, 'right'], grades({ right: 1 }))
    expect(found).toEqual({ 'nDCG@10': 0, MRR: 1 / 11, 'Recall@10': 0, 'Recall@50': 1 })
    const twelve = Array.from({ length: 12 }, (_, number) => `right${number}`)
    expect(ndcg(twelve, grades(Object.fromEntries(twelve.map((id) => [id, 1]))), 10)).toBe(1)
  })

  it('a document that nobody judged counts as wrong, and so does one judged 0', () =>
    expect(figuresOf(['unseen', 'judged'], grades({ judged: 0, right: 1 }))).toEqual({
      'nDCG@10': 0,
      MRR: 0,
      'Recall@10': 0,
      'Recall@50': 0,
    }))

  it('a document listed twice is found once', () =>
    expect(figuresOf(['a', 'a', 'b'], grades({ a: 1, b: 1 }))).toEqual(
      figuresOf(['a', 'b'], grades({ a: 1, b: 1 })),
    ))

  it('the mean is over queries, each as heavy as another', () => {
    const [one, none] = [figuresOf(['a'], grades({ a: 1 })), figuresOf([], grades({ a: 1 }))]
    expect(meanFigures([one, none, none, none])).toEqual({
      'nDCG@10': 0.25,
      MRR: 0.25,
      'Recall@10': 0.25,
      'Recall@50': 0.25,
    })
  })
})

describe('the measures, of any ranking and any judgement', () => {
  const ids = fc.integer({ min: 0, max: 80 }).map(String)
  const ranking = fc.uniqueArray(ids, { maxLength: 60 })
  const judged = fc.uniqueArray(fc.tuple(ids, fc.integer({ min: 0, max: 3 })), {
    selector: ([id]) => id,
    maxLength: 60,
  })

  it('lie between 0 and 1', () =>
    fc.assert(
      fc.property(ranking, judged, (ranked, pairs) => {
        const figures = figuresOf(ranked, new Map(pairs))
        for (const measure of MEASURES) {
          expect(figures[measure]).toBeGreaterThanOrEqual(0)
          expect(figures[measure]).toBeLessThanOrEqual(1)
        }
      }),
    ))

  it('nDCG and MRR are 1 when the best stand first, whichever of equals comes before', () =>
    fc.assert(
      fc.property(
        judged.filter((pairs) => pairs.some(([, grade]) => grade > 0)),
        fc.boolean(),
        (pairs, turned) => {
          const equals = turned ? pairs.toReversed() : pairs
          const best = equals.toSorted(([, a], [, b]) => b - a).map(([id]) => id)
          const figures = figuresOf(best, new Map(pairs))
          expect(figures['nDCG@10']).toBeCloseTo(1, 12)
          expect(figures.MRR).toBe(1)
        },
      ),
    ))

  it('never fall when a right document is moved one rank up past a wrong one', () =>
    fc.assert(
      fc.property(ranking, judged, (ranked, pairs) => {
        const judgements = new Map(pairs)
        const grade = (id: string | undefined): number => judgements.get(id ?? '') ?? 0
        const place = ranked.findIndex((id, at) => at > 0 && grade(id) > 0 && grade(ranked[at - 1]) === 0)
        if (place === -1) return
        const [wrong = '', right = ''] = ranked.slice(place - 1, place + 1)
        const better = ranked.with(place - 1, right).with(place, wrong)
        const [was, is] = [figuresOf(ranked, judgements), figuresOf(better, judgements)]
        for (const measure of MEASURES) expect(is[measure]).toBeGreaterThanOrEqual(was[measure])
      }),
    ))
})
