import type { Opportunity } from '../domain/opportunity.ts'
import { GROUNDS, type Ground, groundFor, type Row, rowReader } from './likeness.ts'

/** A call that another is, by the rule that joins rows, and why. */
export type Likely = { call: Opportunity; ground: Ground }

const sharedPlace = (one: Row, other: Row): boolean =>
  one.places.some((place) => other.places.includes(place))

/**
 * The calls that a call which is not stored yet would be joined with, most certain first. The rule is that of
 * `joinTwins`; which page or act leads to one call alone is judged by what the known calls hold.
 * @param read prepares calls for comparison; one that remembers is quicker when asked again
 */
export const likeliest = (
  fresh: Opportunity,
  known: Iterable<Opportunity>,
  read: (call: Opportunity) => Row = rowReader(),
): Likely[] => {
  const one = read(fresh)
  const rows = [...known].flatMap((call) => (call.id === fresh.id ? [] : [read(call)]))
  const isOwn = rows.filter((row) => sharedPlace(one, row)).length === 1
  const isTelling = rows.filter(({ act }) => act !== undefined && act === one.act).length === 1
  return rows
    .flatMap((row): Likely[] => {
      const ground = groundFor(one, row, {
        topic: one.topic !== undefined && one.topic === row.topic,
        place: sharedPlace(one, row) ? (isOwn ? 'own' : 'listed') : undefined,
        act: isTelling && one.act === row.act,
      })
      return ground ? [{ call: row.call, ground }] : []
    })
    .toSorted((a, b) => GROUNDS.indexOf(a.ground) - GROUNDS.indexOf(b.ground))
}
