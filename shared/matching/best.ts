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
  // A heap with the weakest on top: each place that beats it is asked about and takes its seat.
  const heap: number[] = []
  let place = 0
  for (; place < evidence.length && heap.length < limit; place++)
    if ((evidence[place] as number) >= least && wanted(place)) heap.push(place)
  for (let at = heap.length >> 1; at >= 0; at--) sink(heap, evidence, at)
  // A later place never comes before an earlier one with as much.
  let bar = evidence[heap[0] ?? 0] as number
  for (; place < evidence.length; place++) {
    if ((evidence[place] as number) <= bar || !wanted(place)) continue
    heap[0] = place
    sink(heap, evidence, 0)
    bar = evidence[heap[0]] as number
  }
  return heap.sort((a, b) => (evidence[b] as number) - (evidence[a] as number) || a - b)
}

/** Is place `a` weaker than place `b`? */
const isWeaker = (evidence: Evidence, a: number, b: number): boolean => {
  const [one, other] = [evidence[a] as number, evidence[b] as number]
  return one < other || (one === other && a > b)
}

/** Moves the place at `from` down to where those below it are no weaker. */
const sink = (heap: number[], evidence: Evidence, from: number): void => {
  const place = heap[from]
  if (place === undefined) return
  let at = from
  for (;;) {
    let child = 2 * at + 1
    if (child >= heap.length) break
    if (child + 1 < heap.length && isWeaker(evidence, heap[child + 1] as number, heap[child] as number))
      child++
    if (!isWeaker(evidence, heap[child] as number, place)) break
    heap[at] = heap[child] as number
    at = child
  }
  heap[at] = place
}
