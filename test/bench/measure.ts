/** Frees what is no longer used, so that one measurement does not pay for the one before. Needs --expose-gc. */
export const collect = (): void => globalThis.gc?.()

/** What measured work gave is added up here: work whose outcome nobody could see, the compiler may leave out. */
let seen = 0
const see = (outcome: unknown): void => {
  if (typeof outcome === 'number') seen = (seen + outcome) | 0
  else if (Array.isArray(outcome)) seen = (seen + outcome.length) | 0
}
export const seenSoFar = (): number => seen

/** Milliseconds that `work` took. */
export const timeOf = (work: () => unknown): number => {
  const start = performance.now()
  see(work())
  return performance.now() - start
}

/** What a work made, and the milliseconds it took. */
export type Timed<Value> = { value: Value; ms: number }

export const timed = <Value>(work: () => Value): Timed<Value> => {
  const start = performance.now()
  const value = work()
  return { value, ms: performance.now() - start }
}

export const quantile = (values: number[], share: number): number => {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN
}
export const median = (values: number[]): number => quantile(values, 0.5)

/** Medians of several works measured in turn, after one round that does not count: what slows one, slows all. */
export const inTurn = (rounds: number, works: (() => unknown)[]): number[] => {
  for (const work of works) see(work())
  collect()
  const times = works.map((): number[] => [])
  for (let round = 0; round < rounds; round++)
    works.forEach((work, number) => {
      times[number]?.push(timeOf(work))
    })
  return times.map(median)
}

/** Milliseconds of each of `inputs` in turn until they or the seconds are used up; a fifth of them before, to warm up. */
export const each = <Input>(inputs: Input[], seconds: number, work: (input: Input) => unknown): number[] => {
  const warmUntil = performance.now() + seconds * 200
  for (const input of inputs.slice(0, Math.ceil(inputs.length / 5))) {
    see(work(input))
    if (performance.now() > warmUntil) break
  }
  collect()
  const until = performance.now() + seconds * 1000
  const times: number[] = []
  for (const input of inputs) {
    times.push(timeOf(() => work(input)))
    if (performance.now() > until) break
  }
  return times
}
