import { type Figures, MEASURES, type Measure, mean } from './metrics.ts'

/** A mean with the bounds between which it lies 95 times in 100. */
export type Interval = { mean: number; low: number; high: number }

/** Numbers from 0 to 1 that are the same on every machine for the same seed: mulberry32. */
export const randomFrom = (seed: number): (() => number) => {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

export type Draws = { resamples?: number; seed?: number }

/**
 * The mean of a sample and its 95 % percentile bootstrap interval (Efron and Tibshirani 1993). Given one difference a
 * query it is the paired bootstrap: both engines are drawn on the same queries, so that how hard a query is cancels out.
 */
export const bootstrap = (
  differences: number[],
  { resamples = 2000, seed = 20260629 }: Draws = {},
): Interval => {
  const size = differences.length
  const values = Float64Array.from(differences)
  const random = randomFrom(seed)
  const means = new Float64Array(resamples)
  for (let resample = 0; resample < resamples; resample++) {
    let sum = 0
    for (let draw = 0; draw < size; draw++) sum += values[Math.floor(random() * size)] ?? 0
    means[resample] = size === 0 ? 0 : sum / size
  }
  means.sort()
  const at = (part: number): number => means[Math.round(part * (resamples - 1))] ?? 0
  return { mean: mean(differences), low: at(0.025), high: at(0.975) }
}

/** One engine minus another in every measure, query by query: both lists in the same order of queries. */
export const difference = (one: Figures[], other: Figures[], draws?: Draws): Record<Measure, Interval> => {
  const of = (measure: Measure): Interval =>
    bootstrap(
      one.map((figures, query) => figures[measure] - (other[query]?.[measure] ?? 0)),
      draws,
    )
  return Object.fromEntries(MEASURES.map((measure) => [measure, of(measure)])) as Record<Measure, Interval>
}
