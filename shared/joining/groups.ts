import type { Ruling } from '../domain/ruling.ts'
import type { Row } from './likeness.ts'
import { type Pair, pairsAmong, unambiguous } from './pairs.ts'

const keyOf = (one: string, other: string): string => (one < other ? `${one} ${other}` : `${other} ${one}`)

/** Pairs that a person joined come first, whatever the rule says of them. */
const ruledPairs = (rows: Row[], rulings: readonly Ruling[]): Pair[] => {
  const byId = new Map(rows.map((row) => [row.call.id, row]))
  return rulings.flatMap((ruling) => {
    const [a, b] = ruling.rows.map((id) => byId.get(id))
    return a && b && ruling.verdict === 'joined' ? [{ a, b, ground: 'by-hand' as const }] : []
  })
}

/**
 * The rows that are one call, each group in order of ids; a row that is like no other is its own. A group holds one
 * row a source, but for those joined by hand, and never two rows that were ruled apart.
 */
export const groupsOf = (rows: Row[], rulings: readonly Ruling[]): Row[][] => {
  const apart = new Set(
    rulings.filter(({ verdict }) => verdict === 'apart').map(({ rows: [a, b] }) => keyOf(a, b)),
  )
  const isApart = (a: Row, b: Row): boolean => apart.has(keyOf(a.call.id, b.call.id))
  const groups = new Map(rows.map((row) => [row, [row]]))
  const found = unambiguous(pairsAmong(rows).filter(({ a, b }) => !isApart(a, b)))
  const byHand = ruledPairs(rows, rulings).sort((x, y) => (x.a.call.id < y.a.call.id ? -1 : 1))
  for (const { a, b, ground } of [...byHand, ...found]) {
    const [mine = [], theirs = []] = [groups.get(a), groups.get(b)]
    if (mine === theirs) continue
    const isBarred = mine.some((one) =>
      theirs.some(
        (other) => isApart(one, other) || (ground !== 'by-hand' && one.call.source === other.call.source),
      ),
    )
    if (isBarred) continue
    const together = [...mine, ...theirs]
    for (const row of together) groups.set(row, together)
  }
  return [...new Set(groups.values())]
}
