/** Of weekly digests with any call in them: how many there are, and how many calls the median and the longest hold. */
export type Lengths = { digests: number; median: number; most: number }

/** The middle value, or the mean of the two in the middle; 0 of none. */
export const medianOf = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  if (sorted.length === 0) return 0
  return sorted.length % 2 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2
}

/** What the lengths of single digests come to. */
export const lengthsOf = (digests: readonly number[]): Lengths => ({
  digests: digests.length,
  median: medianOf(digests),
  most: digests.reduce((most, length) => Math.max(most, length), 0),
})
