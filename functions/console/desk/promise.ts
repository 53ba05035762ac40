import type { Announcement } from '../../../shared/domain/announcement.ts'
import { logger } from '../../../shared/runtime/lambda.ts'
import { savePromised } from '../../../shared/store/promised.ts'
import type { Table } from '../../../shared/store/table.ts'
import type { Reaching } from './reach.ts'

/**
 * Keeps whom an announcement is expected to reach, once it is published or put on its hour, as the page of publication
 * counts it; that it fails stops nothing.
 */
export const keepPromise = async (
  announcement: Announcement,
  reach: (announcement: Announcement) => Promise<Reaching>,
  table: Table,
): Promise<void> => {
  try {
    const reaching = await reach(announcement)
    if (reaching.kind !== 'reached') return
    const { told, contacts } = reaching.reach
    await savePromised(table, announcement.id, {
      at: reaching.at,
      all: { contacts: told.all.contacts, members: told.all.members },
      atOnce: contacts.atOnce,
      inDigest: contacts.inDigest,
      groups: Object.fromEntries(
        [...told.clusters, ...told.chains].map(([group, count]) => [
          group,
          { contacts: count.contacts, members: count.members },
        ]),
      ),
    })
  } catch (error) {
    logger.error('whom an announcement reaches was not counted', {
      announcement: announcement.id,
      error: error instanceof Error ? error.name : 'unknown',
    })
  }
}
