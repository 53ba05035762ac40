import type { Announcement } from '../../../shared/domain/announcement.ts'
import type { Contact } from '../../../shared/domain/contact.ts'
import type { Opportunity } from '../../../shared/domain/opportunity.ts'
import { statusOf } from '../../../shared/domain/status.ts'
import { type Instant, plus } from '../../../shared/domain/time.ts'
import { type Reach, reachOf } from '../../../shared/reach/index.ts'
import { readAllContacts } from '../../../shared/store/contacts.ts'
import { sketchedCall } from '../../tick/announced-call.ts'
import { whenBuilt } from '../frame/when-built.ts'
import type { ConsoleServices } from '../services.ts'

/** Whom an announcement would reach, or why that cannot be said. */
export type Reaching =
  | { kind: 'reached'; call: Opportunity; reach: Reach; at: Instant }
  | { kind: 'closed'; call: Opportunity; at: Instant }
  | { kind: 'untitled' | 'unread' | 'notYet' }

/**
 * Contacts are read one by one, and asked after with every key: who has changed what it wants in the last minute is
 * counted as before.
 */
const KEPT_SECONDS = 60

const keptContacts = ({ table, now }: Pick<ConsoleServices, 'table' | 'now'>) => {
  let kept: { at: Instant; contacts: Promise<Contact[]> } | undefined
  return async (): Promise<Contact[]> => {
    const at = now()
    if (!kept || kept.at < plus(at, { seconds: -KEPT_SECONDS })) {
      const fresh = { at, contacts: readAllContacts(table) }
      kept = fresh
      // What failed is asked again, not kept.
      fresh.contacts.catch(() => {
        if (kept === fresh) kept = undefined
      })
    }
    return kept.contacts
  }
}

/** When it would go out: on its hour where it is scheduled, else now. */
export const goesOutAt = ({ publishAt }: Pick<Announcement, 'publishAt'>, now: Instant): Instant =>
  publishAt && publishAt > now ? publishAt : now

/** Counts whom an announcement would reach as it is written; asks, and writes nothing. */
export const reachFor = (services: ConsoleServices) => {
  const contacts = keptContacts(services)
  return async (announcement: Announcement): Promise<Reaching> => {
    const now = services.now()
    const at = goesOutAt(announcement, now)
    const snapshots = await whenBuilt(services)
    if (!snapshots) return { kind: 'notYet' }
    const call = sketchedCall(announcement, at, snapshots.profiles.clusters)
    if (!call) return { kind: announcement.written.titleIt === undefined ? 'untitled' : 'unread' }
    if (statusOf(call, at) === 'closed') return { kind: 'closed', call, at }
    return { kind: 'reached', call, at, reach: reachOf(call, snapshots, await contacts(), at) }
  }
}
