/** Lists of numbers by a key: the nth key's are `values[starts[n]]` to `values[starts[n + 1] - 1]`. */
export type Lists = { starts: Uint32Array; values: Uint32Array; weights: Uint32Array }

/**
 * Turns "each of these has those" round, in one pass for counting and one for placing. `each` calls its visitor with
 * every pair and must do so alike both times; a key's values keep the order in which they were met.
 */
export const transpose = (
  keys: number,
  each: (visit: (key: number, value: number, weight: number) => void) => void,
): Lists => {
  const starts = new Uint32Array(keys + 1)
  each((key) => {
    starts[key + 1] = (starts[key + 1] ?? 0) + 1
  })
  for (let key = 0; key < keys; key++) starts[key + 1] = (starts[key + 1] ?? 0) + (starts[key] ?? 0)
  const next = starts.slice(0, keys)
  const values = new Uint32Array(starts[keys] ?? 0)
  const weights = new Uint32Array(values.length)
  each((key, value, weight) => {
    const at = next[key] ?? 0
    next[key] = at + 1
    values[at] = value
    weights[at] = weight
  })
  return { starts, values, weights }
}

/** Makes a value once, when it is first asked for. */
export const once = <Value>(make: () => Value): (() => Value) => {
  let made: { value: Value } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
