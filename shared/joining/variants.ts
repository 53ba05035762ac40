import type { Opportunity } from '../domain/opportunity.ts'
import type { Row } from './likeness.ts'

/** So many words at the start of a title name the measure; after them come the hub, the province, the line. */
const NAMING = 5
/** A measure with more variants than this is no measure but a habit of wording. */
const MOST = 40

/** A cascade call carries its parent's code; topics of one call are no variants of each other. */
const parentOf = ({ topic, call, level }: Opportunity): string | undefined =>
  level === 'european' && !topic && call?.id ? `call ${call.id.toUpperCase()}` : undefined

const measureOf = ({ call, titles: [title], funder }: Row): string | undefined =>
  title && title.words.length >= 2 && funder.length > 0 && call.level !== 'european'
    ? `measure ${funder.toSorted().join(' ')}: ${title.words.slice(0, NAMING).join(' ')}`
    : undefined

/**
 * Calls of one measure by the id of each: editions, the same service by another hub, cascade calls under one parent.
 * @param groups the rows of each call, its own id first
 */
export const variantsAmong = (groups: { id: string; rows: Row[] }[]): Map<string, string[]> => {
  const measures = new Map<string, Set<string>>()
  for (const { id, rows } of groups) {
    for (const row of rows) {
      for (const key of [parentOf(row.call), measureOf(row)]) {
        if (key === undefined) continue
        const known = measures.get(key)
        if (known) known.add(id)
        else measures.set(key, new Set([id]))
      }
    }
  }
  const variants = new Map<string, Set<string>>()
  for (const ids of measures.values()) {
    if (ids.size < 2 || ids.size > MOST) continue
    for (const id of ids) {
      const known = variants.get(id) ?? new Set()
      for (const other of ids) if (other !== id) known.add(other)
      variants.set(id, known)
    }
  }
  return new Map([...variants].map(([id, others]) => [id, [...others].toSorted().slice(0, 50)]))
}
