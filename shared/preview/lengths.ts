import type { Match } from '../domain/match.ts'

/** Of weekly digests with any call in them: how many there are, and how many calls the median and the longest hold. */
export type Lengths = { digests: number; median: number; most: number }

/** The middle value, or the mean of the two in the middle; 0 of none. */
export const medianOf = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  if (sorted.length === 0) return 0
  return sorted.length % 2 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2
}

/** How long the digests of these members would have been, week by week. */
export const lengthsOf = (
  members: readonly (readonly Match[])[],
  weekOfCall: ReadonlyMap<string, number>,
): Lengths => {
  const lengths = members.flatMap((matches) => {
    const weeks = new Map<number, number>()
    for (const { opportunity } of matches) {
      const week = weekOfCall.get(opportunity)
      if (week !== undefined) weeks.set(week, (weeks.get(week) ?? 0) + 1)
    }
    return [...weeks.values()]
  })
  return { digests: lengths.length, median: medianOf(lengths), most: Math.max(0, ...lengths) }
}
