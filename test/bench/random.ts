/** Numbers that look random and are the same on every machine and in every run. */
export type Random = {
  /** 0 inclusive to 1 exclusive. */
  next: () => number
  /** An integer from 0 to `limit` - 1. */
  below: (limit: number) => number
  pick: <Value>(values: readonly Value[]) => Value
  /** Log-normal: `median` times e to a normal of deviation `spread`. */
  around: (median: number, spread: number) => number
}

/** mulberry32 (Tommy Ettinger, public domain): 32 bits of state, good enough for texts. */
export const seeded = (seed: number): Random => {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (limit: number): number => Math.floor(next() * limit)
  const pick = <Value>(values: readonly Value[]): Value => {
    const value = values[below(values.length)]
    if (value === undefined) throw new Error('[bench] expected something to pick from, found an empty list.')
    return value
  }
  return {
    next,
    below,
    pick,
    around: (median, spread) =>
      median * Math.exp(spread * Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next())),
  }
}

const QUANTILES = 2 ** 20
const tables = new Map<string, Uint32Array>()

/** The rank at each of a million equal quantiles, so that a draw is one look-up. */
const ranksOf = (size: number, offset: number): Uint32Array => {
  const known = tables.get(`${size}/${offset}`)
  if (known) return known
  const ranks = new Uint32Array(QUANTILES)
  let total = 0
  for (let rank = 0; rank < size; rank++) total += 1 / (rank + offset)
  let rank = 0
  let sum = 1 / offset
  for (let at = 0; at < QUANTILES; at++) {
    while (sum < (total * (at + 0.5)) / QUANTILES && rank < size - 1) {
      rank += 1
      sum += 1 / (rank + offset)
    }
    ranks[at] = rank
  }
  tables.set(`${size}/${offset}`, ranks)
  return ranks
}

/** Draws ranks 0 to `size` - 1 by Zipf and Mandelbrot's law: in proportion to 1 / (rank + `offset`). */
export const zipf = (size: number, offset: number, random: Random): (() => number) => {
  const ranks = ranksOf(size, offset)
  return () => ranks[random.below(QUANTILES)] ?? 0
}
