import { type CallsSnapshot, cardOf } from '../../shared/blobs/snapshots.ts'
import { rowsOf } from '../../shared/digests/told.ts'
import type { Alike, Announcement, Twin } from '../../shared/domain/announcement.ts'
import { decidedOf, isOfDesk } from '../../shared/domain/announcement-twins.ts'
import type { Cluster } from '../../shared/domain/cluster.ts'
import { callIdOf } from '../../shared/domain/desk.ts'
import type { Opportunity } from '../../shared/domain/opportunity.ts'
import type { Instant } from '../../shared/domain/time.ts'
import { type Duplicate, isNearCertain, likelyDuplicates } from '../../shared/joining/duplicates.ts'
import { sketchedCall } from './announced-call.ts'

/** A call that an announcement may be already: why, how likely, and what was decided of it. */
export type Resembling = {
  duplicate: Duplicate
  alike: Alike
  /** So likely that nothing goes out before somebody has decided, or written why. */
  near: boolean
  /** Where it is another announcement of this desk. */
  announcement?: Announcement
  twin?: Twin
}

/** @param call as it is matched, with the rows it was made of */
const alikeOf = (call: Opportunity): Alike => ({
  call: call.id,
  rows: rowsOf(call).map(({ id }) => id),
})

/** What an announcement is compared with. */
export type Known = {
  /** Calls that are matched; undefined: none yet. */
  calls: CallsSnapshot | undefined
  /** Other announcements of the desk. */
  others: readonly Announcement[]
  clusters: readonly Cluster[]
}

/**
 * What an announcement may be already: among the calls that are matched, ingested and published, and among the desk's
 * other announcements. Likeliest first; nothing is found for one without a title. Pure.
 */
export const resemblingAmong = (
  announcement: Announcement,
  { calls, others, clusters }: Known,
  now: Instant,
): Resembling[] => {
  const draft = sketchedCall(announcement, now, clusters)
  if (!draft) return []
  const own = calls && cardOf(calls, draft.id)
  const isOwn = (call: Opportunity): boolean => call.id === own?.id || call.id === draft.id
  const ours = new Map(
    others.flatMap((other): [string, Announcement][] =>
      other.id === announcement.id || other.state === 'discarded' ? [] : [[callIdOf(other.id), other]],
    ),
  )
  const matched = calls ? [...calls.cards.values()].filter((card) => !isOwn(card)) : []
  const stored = new Set(matched.map(({ id }) => id))
  const sketches = [...ours.values()].flatMap((other) => {
    const { live, written } = other
    const sketch = sketchedCall({ id: other.id, written: live?.written ?? written }, now, clusters)
    return sketch && !stored.has(sketch.id) ? [sketch] : []
  })
  return likelyDuplicates(draft, [...matched, ...sketches]).map((duplicate) => {
    const alike = alikeOf(duplicate.call)
    const other = ours.get(duplicate.call.id)
    const twin = decidedOf(announcement, alike)
    return {
      duplicate,
      alike,
      near: isNearCertain(duplicate),
      ...(other ? { announcement: other } : {}),
      ...(twin ? { twin } : {}),
    }
  })
}

/** Those that an order to go on has to be weighed beside. */
export const nearest = (found: readonly Resembling[]): Alike[] =>
  found.flatMap(({ near, alike }) => (near ? [alike] : []))

/**
 * Those beside which nothing goes out on its hour by itself. With what the rule that joins rows knows it is one call from
 * the first matching on, told to nobody twice, and its wording stays: nobody is needed for that. Two announcements are
 * never joined.
 */
export const nearestOnItsHour = (found: readonly Resembling[]): Alike[] =>
  nearest(found.filter(({ duplicate, alike }) => !duplicate.certain || isOfDesk(alike)))
