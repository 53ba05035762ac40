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

/** Zipf and Mandelbrot's law: rank n, from 0 to `size` - 1, in proportion to 1 / (n + `offset`) ^ `exponent`. */
type Law = { size: number; offset: number; exponent: number }

/** The rank at each of a million equal quantiles, so that a draw is one look-up. */
const ranksOf = ({ size, offset, exponent }: Law): Uint32Array => {
  const name = `${size} ${offset} ${exponent}`
  const known = tables.get(name)
  if (known) return known
  const ranks = new Uint32Array(QUANTILES)
  const share = (rank: number): number => (rank + offset) ** -exponent
  let total = 0
  for (let rank = 0; rank < size; rank++) total += share(rank)
  let rank = 0
  let sum = share(0)
  for (let at = 0; at < QUANTILES; at++) {
    while (sum < (total * (at + 0.5)) / QUANTILES && rank < size - 1) {
      rank += 1
      sum += share(rank)
    }
    ranks[at] = rank
  }
  tables.set(name, ranks)
  return ranks
}

/** Draws ranks by a law. */
export const zipf = (law: Law, random: Random): (() => number) => {
  const ranks = ranksOf(law)
  return () => ranks[random.below(QUANTILES)] ?? 0
}
