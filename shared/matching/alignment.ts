/** Two labels that mean the same, as the stems of their words. */
export type LabelPair = readonly [it: readonly string[], en: readonly string[]]

/** Stems of the two languages that answer to each other in labels; `sure` from 0 to 1. */
export type Aligned = { it: string; en: string; sure: number }

type Table = Map<string, Map<string, number>>

/** Rounds of learning: more change little. */
const ROUNDS = 8
/** What a word may owe to nothing in the other label, such as "right" in «diritto» / "right to". */
const NOTHING = 0.02

/** P(their word | our word), learned by expectation and maximisation: IBM Model 1 (Brown et al. 1993). */
const learned = (pairs: readonly LabelPair[], ours: 0 | 1): Table => {
  let table: Table = new Map()
  for (const pair of pairs)
    for (const mine of pair[ours]) {
      const row = table.get(mine) ?? new Map<string, number>()
      table.set(mine, row)
      for (const their of pair[1 - ours] ?? []) row.set(their, 1)
    }
  for (let round = 0; round < ROUNDS; round++) {
    const counts: Table = new Map()
    for (const pair of pairs)
      for (const their of pair[1 - ours] ?? []) {
        const shares = pair[ours].map((mine) => table.get(mine)?.get(their) ?? 0)
        const whole = shares.reduce((sum, share) => sum + share, NOTHING)
        pair[ours].forEach((mine, place) => {
          const row = counts.get(mine) ?? new Map<string, number>()
          counts.set(mine, row)
          row.set(their, (row.get(their) ?? 0) + (shares[place] ?? 0) / whole)
        })
      }
    for (const row of counts.values()) {
      const whole = [...row.values()].reduce((sum, count) => sum + count, 0)
      for (const [their, count] of row) row.set(their, count / whole)
    }
    table = counts
  }
  return table
}

/** Word pairs that are learned from; EuroVoc has 42,000. More take match longer than it has, and teach little new. */
const MOST_LEARNED = 300_000

/** As many labels as learning has time for, the shortest first: they teach most, and cost least. */
const withinReason = (pairs: readonly LabelPair[]): LabelPair[] => {
  const work = ([it, en]: LabelPair): number => it.length * en.length
  let left = MOST_LEARNED
  return pairs
    .toSorted((a, b) => work(a) - work(b))
    .filter((pair) => {
      left -= work(pair)
      return left >= 0
    })
}

/**
 * Which words of labels translate each other, told from all labels together: both languages have to agree, so that
 * «gestione dei rifiuti» / "waste management" says that «rifiuti» is "waste".
 */
export const alignWords = (labels: readonly LabelPair[], least: number): Aligned[] => {
  const pairs = withinReason(labels)
  const [forth, back] = [learned(pairs, 0), learned(pairs, 1)]
  return [...forth].flatMap(([it, row]) =>
    [...row].flatMap(([en, share]): Aligned[] => {
      const sure = Math.sqrt(share * (back.get(en)?.get(it) ?? 0))
      return sure >= least ? [{ it, en, sure }] : []
    }),
  )
}
