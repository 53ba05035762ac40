import { cardOf } from '../../../shared/blobs/snapshots.ts'
import { rowsOf } from '../../../shared/digests/told.ts'
import type { Alike, Announcement, Twin } from '../../../shared/domain/announcement.ts'
import { decidedOf } from '../../../shared/domain/announcement-twins.ts'
import { callIdOf } from '../../../shared/domain/desk.ts'
import type { Opportunity } from '../../../shared/domain/opportunity.ts'
import { type Duplicate, isNearCertain, likelyDuplicates } from '../../../shared/joining/duplicates.ts'
import { readAnnouncements } from '../../../shared/store/announcements.ts'
import { readClusters } from '../../../shared/store/clusters.ts'
import { sketchedCall } from '../../tick/announced-call.ts'
import { whenBuilt } from '../frame/when-built.ts'
import type { ConsoleServices } from '../services.ts'

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

/**
 * Looks for what an announcement may be already: among the calls that are matched, ingested and published, and among
 * the desk's other announcements. Likeliest first; nothing is found for one without a title.
 */
export const resemblingFor =
  (services: ConsoleServices) =>
  async (announcement: Announcement): Promise<Resembling[]> => {
    const now = services.now()
    const [snapshots, all, clusters] = await Promise.all([
      whenBuilt(services),
      readAnnouncements(services.table),
      readClusters(services.table),
    ])
    const draft = sketchedCall(announcement, now, clusters)
    if (!draft) return []
    const own = snapshots && cardOf(snapshots.calls, draft.id)
    const isOwn = (call: Opportunity): boolean => call.id === own?.id || call.id === draft.id
    const ours = new Map(
      all.flatMap((other): [string, Announcement][] =>
        other.id === announcement.id || other.state === 'discarded' ? [] : [[callIdOf(other.id), other]],
      ),
    )
    const matched = snapshots ? [...snapshots.calls.cards.values()].filter((card) => !isOwn(card)) : []
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
