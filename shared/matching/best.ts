import { EVIDENCE_UNIT, scoreOf } from './model.ts'

/** The least evidence that scores `floor` or more; any evidence at all for a floor of 0. */
export const leastFor = (floor: number): number => {
  if (floor <= 0) return 1
  if (floor > 1000) return Number.POSITIVE_INFINITY
  let least = Math.max(1, Math.floor(-EVIDENCE_UNIT * Math.log(1 - Math.min(999.5, floor - 0.5) / 1000)) - 2)
  while (scoreOf(least) < floor) least += 1
  return least
}

/** One whole number for each call, or each member. */
export type Evidence = Uint32Array | Float64Array

/**
 * The `limit` best places by evidence, best first, ties by place, which is the order of ids. `wanted` is asked of those
 * alone that would be among them.
 */
export const best = (
  evidence: Evidence,
  wanted: (place: number) => boolean,
  limit: number,
  least: number,
): number[] => {
  if (limit <= 0) return []
  const ahead = (a: number, b: number): boolean => {
    const [one = 0, other = 0] = [evidence[a], evidence[b]]
    return one > other || (one === other && a < b)
  }
  // A heap with the weakest on top: each place that beats it is asked about and takes its seat.
  const heap: number[] = []
  const sink = (from: number): void => {
    let at = from
    for (;;) {
      let weakest = at
      for (const child of [2 * at + 1, 2 * at + 2])
        if (child < heap.length && ahead(heap[weakest] ?? 0, heap[child] ?? 0)) weakest = child
      if (weakest === at) return
      ;[heap[at], heap[weakest]] = [heap[weakest] ?? 0, heap[at] ?? 0]
      at = weakest
    }
  }
  let bar = least
  for (let place = 0; place < evidence.length; place++) {
    const found = evidence[place] as number
    if (found < bar) continue
    if (heap.length < limit) {
      if (!wanted(place)) continue
      heap.push(place)
      if (heap.length === limit) {
        for (let at = limit >> 1; at >= 0; at--) sink(at)
        bar = Math.max(least, evidence[heap[0] ?? 0] ?? 0)
      }
    } else if (ahead(place, heap[0] ?? 0) && wanted(place)) {
      heap[0] = place
      sink(0)
      bar = Math.max(least, evidence[heap[0] ?? 0] ?? 0)
    }
  }
  return heap.sort((a, b) => (evidence[b] ?? 0) - (evidence[a] ?? 0) || a - b)
}
