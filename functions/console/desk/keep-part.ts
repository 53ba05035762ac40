import { createHash } from 'node:crypto'
import type { Announcement } from '../../../shared/domain/announcement.ts'
import { namesOf, type Part, type Written, withPart } from '../../../shared/domain/announcement-fields.ts'
import { carryOut, type Refusal } from '../../../shared/domain/announcement-flow.ts'
import type { PersonId } from '../../../shared/domain/person.ts'
import type { Instant } from '../../../shared/domain/time.ts'
import { readAnnouncement, saveAnnouncement } from '../../../shared/store/announcements.ts'
import type { Table } from '../../../shared/store/table.ts'

/**
 * What a part says, as one short mark: a form carries the mark of what it was made from, so that whoever changed another
 * part meanwhile is in nobody's way.
 */
export const markOf = (written: Written, part: Part): string =>
  createHash('sha256')
    .update(JSON.stringify(namesOf(part).map((name) => [written[name] ?? '']))) // in the order of the form
    .digest('base64url')
    .slice(0, 22)

export type Typed = {
  part: Part
  written: Written
  /** The mark of the part as it was shown; undefined where the form carried none. */
  was: string | undefined
  checked: boolean
  /** Saved by itself, while somebody writes. */
  quietly: boolean
}

/** *outrun*: somebody else wrote this part meanwhile; nothing was stored. *same*: there was nothing to store. */
export type Kept =
  | { kind: 'kept' | 'same' | 'outrun'; latest: Announcement }
  | { kind: 'refused'; latest: Announcement; why: Refusal }

/** Others may be writing other parts: so often they may be first. */
const TRIES = 5

/**
 * Stores one part as it was typed, on the condition that the part is still what its form showed. @returns undefined when
 * there is no such announcement
 * @throws Error when others kept being first
 */
export const keepPart = async (
  table: Table,
  id: string,
  { part, written, was, checked, quietly }: Typed,
  asking: { by: PersonId; now: Instant },
): Promise<Kept | undefined> => {
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const latest = await readAnnouncement(table, id)
    if (!latest) return undefined
    const fresh = markOf(withPart(latest.written, part, written), part)
    const stands = markOf(latest.written, part)
    // Whoever typed just what stands there by now has lost nothing.
    if (was !== stands && fresh !== stands) return { kind: 'outrun', latest }
    const order = { do: 'write', part, written, checked, ...(quietly ? { quietly } : {}) } as const
    const carried = carryOut(latest, order, { ...asking, alike: [] })
    if ('refused' in carried)
      return carried.refused === 'same'
        ? { kind: 'same', latest }
        : { kind: 'refused', latest, why: carried.refused }
    const { announcement, continues } = carried
    if (await saveAnnouncement(table, announcement, latest, continues))
      return { kind: 'kept', latest: announcement }
  }
  throw new Error(
    `[desk] expected to store ${part} of ${id} within ${TRIES} tries, found that others were first each time. Save it again.`,
  )
}
