import * as z from 'zod'
import { AnnouncementId } from '../domain/announcement.ts'
import { OpportunityId } from '../domain/opportunity.ts'
import { Instant } from '../domain/time.ts'
import { fromRow, type Key, readPartition, removeRows, type Table, writeRow } from './table.ts'

const PARTITION = 'DESK#FOLLOWING'

/**
 * A revision of an announcement from which something follows that is not in its own row: letters, a proposal that is
 * settled. `proposed`: rows of the proposed call that it was begun from.
 */
export const Following = z.strictObject({
  id: AnnouncementId,
  revision: z.int().min(1),
  at: Instant,
  proposed: z.array(OpportunityId).optional(),
})
export type Following = z.infer<typeof Following>

const keyOf = ({ id, revision }: Pick<Following, 'id' | 'revision'>): Key => ({
  pk: PARTITION,
  sk: `${id}#${String(revision).padStart(6, '0')}`,
})

/** Notes it, before the revision is stored: whoever is cut off in between leaves a trace. May run twice. */
export const noteFollowing = (table: Table, following: Following): Promise<void> =>
  writeRow(table, { ...keyOf(following), ...Following.parse(following) })

/** All that recover has not looked through; of some the revision was never stored, as somebody else was first. */
export const readFollowing = async (table: Table): Promise<Following[]> =>
  (await readPartition(table, PARTITION, '')).map((row) => fromRow(Following, row))

/** All that follows from these is done. */
export const settleFollowing = (
  table: Table,
  done: readonly Following[],
  wait: (milliseconds: number) => Promise<void>,
): Promise<void> => removeRows(table, done.map(keyOf), wait)
