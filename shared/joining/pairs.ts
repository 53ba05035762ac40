import { GROUNDS, type Ground, groundFor, type Row } from './likeness.ts'

/** Two rows that are one call, the one with the smaller id first. */
export type Pair = { a: Row; b: Row; ground: Ground }

/** A word that more titles hold than this leads to too many calls; the rarest of a title do. */
const TELLING_ROWS = 100
const PROBES = 2

const add = <T>(map: Map<string, T[]>, key: string, value: T): void => {
  const known = map.get(key)
  if (known) known.push(value)
  else map.set(key, [value])
}

const indexed = (rows: Row[], keysOf: (row: Row) => Iterable<string>): Map<string, Row[]> => {
  const index = new Map<string, Row[]>()
  for (const row of rows) for (const key of keysOf(row)) add(index, key, row)
  return index
}

/** What several rows of one source share, e.g. the page of all calls of a chamber, tells no call from another. */
const isTelling = (rows: Row[]): boolean => new Set(rows.map(({ call }) => call.source)).size === rows.length

const wordsOf = ({ titles }: Row): Set<string> => new Set(titles.flatMap(({ words }) => words))
const wholeTitles = ({ titles }: Row): string[] =>
  titles.flatMap(({ words }) => (words.length > 0 ? [words.toSorted().join(' ')] : []))

/**
 * Every pair of rows of different sources that is one call, most certain first. Rows are only compared where they
 * share an identifier, a page, a whole title or one of a title's rarest words: the time grows with the rows.
 */
export const pairsAmong = (rows: Row[]): Pair[] => {
  const topics = indexed(rows, ({ topic }) => (topic ? [topic] : []))
  const places = indexed(rows, (row) => row.places)
  const acts = indexed(rows, ({ act }) => (act ? [act] : []))
  const words = indexed(rows, wordsOf)
  const found: Pair[] = []
  // Pairs by the numbers of their rows: thousands of texts put together only to be looked up cost more than comparing.
  const numbers = new Map(rows.map((row, index) => [row, index]))
  const seen = new Set<number>()
  const placeOf = (one: Row, other: Row): 'own' | 'listed' | undefined => {
    const shared = one.places.filter((place) => other.places.includes(place))
    if (shared.length === 0) return undefined
    return shared.some((place) => isTelling(places.get(place) ?? [])) ? 'own' : 'listed'
  }
  const compare = (one: Row, other: Row): void => {
    if (one.call.source === other.call.source) return
    const [x, y] = [numbers.get(one) ?? 0, numbers.get(other) ?? 0]
    const key = Math.min(x, y) * rows.length + Math.max(x, y)
    if (seen.has(key)) return
    seen.add(key)
    const [a, b] = one.call.id < other.call.id ? [one, other] : [other, one]
    const ground = groundFor(a, b, {
      topic: a.topic !== undefined && a.topic === b.topic,
      place: placeOf(a, b),
      act: a.act !== undefined && a.act === b.act && isTelling(acts.get(a.act) ?? []),
    })
    if (ground) found.push({ a, b, ground })
  }
  const compareAll = (together: Row[]): void => {
    if (together.length > TELLING_ROWS) return
    for (const [index, one] of together.entries())
      for (const other of together.slice(index + 1)) compare(one, other)
  }
  for (const index of [topics, places, acts, indexed(rows, wholeTitles)])
    for (const together of index.values()) compareAll(together)
  const rarity = (word: string): number => words.get(word)?.length ?? 0
  for (const row of rows) {
    for (const title of row.titles) {
      const rarest = title.words.toSorted((a, b) => rarity(a) - rarity(b) || (a < b ? -1 : 1))
      for (const word of rarest.slice(0, PROBES)) {
        const holders = words.get(word) ?? []
        if (holders.length <= TELLING_ROWS)
          for (const other of holders) if (other !== row) compare(row, other)
      }
    }
  }
  const rank = ({ ground }: Pair): number => GROUNDS.indexOf(ground)
  return found.sort(
    (x, y) =>
      rank(x) - rank(y) || (`${x.a.call.id} ${x.b.call.id}` < `${y.a.call.id} ${y.b.call.id}` ? -1 : 1),
  )
}

/**
 * The pairs that are the only one of their kind: where a row is equally like two rows of another source, nobody can
 * say which is meant, and it is joined to neither.
 */
export const unambiguous = (pairs: Pair[]): Pair[] => {
  const best = new Map<string, { ground: Ground; times: number }>()
  const sides = ({ a, b }: Pair): string[] => [
    `${a.call.id} ${b.call.source}`,
    `${b.call.id} ${a.call.source}`,
  ]
  for (const pair of pairs) {
    for (const side of sides(pair)) {
      const known = best.get(side)
      if (!known) best.set(side, { ground: pair.ground, times: 1 })
      else if (known.ground === pair.ground) known.times += 1
    }
  }
  return pairs.filter((pair) =>
    sides(pair).every((side) => {
      const known = best.get(side)
      return known?.ground === pair.ground && known.times === 1
    }),
  )
}
