/**
 * Pairs of stems as numbers, sorted as their names are: those whose first stem is the nth are `seconds[starts[n]]` to
 * `seconds[starts[n + 1] - 1]`. A second is twice the number of a stem, and one more when the two stand apart (*wide*).
 * Their names are far longer than their postings, and hardly ever asked for.
 */
export type Pairs = { readonly starts: Uint32Array; readonly seconds: Uint32Array }

/** Which of the pairs it is, or undefined. */
export const placeOfPair = (
  { starts, seconds }: Pairs,
  first: number,
  second: number,
): number | undefined => {
  let low = starts[first] ?? 0
  let high = (starts[first + 1] ?? 0) - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const here = seconds[middle] as number
    if (here === second) return middle
    if (here < second) low = middle + 1
    else high = middle - 1
  }
  return undefined
}

/** The first stem of the nth pair: the last that starts at it or before. */
export const firstOfPair = ({ starts }: Pairs, pair: number): number => {
  let low = 0
  let high = starts.length - 2
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] as number) <= pair) low = middle
    else high = middle - 1
  }
  return low
}

/** Sorts keys below `limit`, stably. @returns the places of `order` in the order of their keys. */
export const sortedBy = (
  order: Uint32Array,
  limit: number,
  key: (each: number) => number,
): { order: Uint32Array; starts: Uint32Array } => {
  const starts = new Uint32Array(limit + 1)
  for (const each of order) {
    const at = key(each) + 1
    starts[at] = (starts[at] as number) + 1
  }
  for (let at = 0; at < limit; at++) starts[at + 1] = (starts[at + 1] as number) + (starts[at] as number)
  const next = starts.slice()
  const sorted = new Uint32Array(order.length)
  for (const each of order) {
    const at = key(each)
    sorted[next[at] as number] = each
    next[at] = (next[at] as number) + 1
  }
  return { order: sorted, starts }
}
