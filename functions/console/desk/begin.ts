import type { Announcement, BeginFrom } from '../../../shared/domain/announcement.ts'
import type { Name, Written } from '../../../shared/domain/announcement-fields.ts'
import { copiedFrom, takenFrom } from '../../../shared/domain/announcement-filling.ts'
import { begun } from '../../../shared/domain/announcement-flow.ts'
import { isAnnounced } from '../../../shared/domain/desk.ts'
import type { Opportunity } from '../../../shared/domain/opportunity.ts'
import { addAnnouncement, readAnnouncement } from '../../../shared/store/announcements.ts'
import { takeTurn } from '../../../shared/store/limits.ts'
import { proposedIn, settleProposal } from '../../tick/settle-proposal.ts'
import { callAt } from '../calls/adding.ts'
import { typedAddress } from '../calls/begin-adding.ts'
import { readCall } from '../calls/read-call.ts'
import { whenBuilt } from '../frame/when-built.ts'
import type { ConsoleServices } from '../services.ts'

/** Each asks a site for a page: more than a desk finds in a day is somebody trying addresses. */
const A_DAY = { most: 60, hours: 24 }

/**
 * Who begins it, under which id: one that was begun under it before is given again, and nothing is begun twice.
 * `isAnother`: it is known that a call stands at the address.
 */
export type Beginning = {
  by: string
  id: string
  isAnother?: boolean
  mark?: (one: Announcement) => Announcement
}

export type Began =
  | { announcement: Announcement }
  | { wrong: 'address' | 'many' | 'unknown' }
  | { known: Opportunity }

/** `call`: the one that it takes over. */
type Filled = { from: BeginFrom; call?: Opportunity; written?: Written; names?: readonly Name[] }

/** What a new announcement begins with. */
const filledWith = async (
  from: BeginFrom,
  services: ConsoleServices,
  { by, isAnother }: Beginning,
): Promise<Filled | Exclude<Began, { announcement: Announcement }>> => {
  const { table } = services
  switch (from.kind) {
    case 'call': {
      const snapshots = await whenBuilt(services)
      const call = from.id.includes(':') ? await readCall(table, from.id, snapshots?.calls) : undefined
      if (!call || isAnnounced(call)) return { wrong: 'unknown' }
      return { from: { kind: 'call', id: call.id }, call, ...takenFrom(call) }
    }
    case 'copy': {
      const last = await readAnnouncement(table, from.id)
      return last ? { from, ...copiedFrom(last.live?.written ?? last.written) } : { wrong: 'unknown' }
    }
    case 'address': {
      const url = typedAddress(from.url)
      if (!url) return { wrong: 'address' }
      const known = isAnother ? undefined : await callAt(url, services)
      if (known) return { known }
      return (await takeTurn(table, 'added', by, A_DAY))
        ? { from: { kind: 'address', url } }
        : { wrong: 'many' }
    }
    default:
      return { from }
  }
}

/** Begins an announcement, for pages and programs alike; what is begun from an address is read in a moment. */
export const beginAnnouncement = async (
  from: BeginFrom,
  services: ConsoleServices,
  beginning: Beginning,
): Promise<Began> => {
  const { table, now, readings } = services
  const { by, id, mark = (one: Announcement) => one } = beginning
  // Read first: a request that comes again takes no turn, and is not told that its own call is known.
  const before = await readAnnouncement(table, id)
  const filled = before ? undefined : await filledWith(from, services, beginning)
  if (filled && !('from' in filled)) return filled
  if (filled) {
    const { written = {}, names: unchecked = [] } = filled
    const fresh = begun(id, { by, now: now(), from: filled.from, written, unchecked })
    const proposed = filled.call ? proposedIn(filled.call) : []
    await addAnnouncement(table, mark(fresh), proposed)
    await settleProposal(proposed, { announcement: id, by }, services)
  }
  const announcement = await readAnnouncement(table, id)
  if (!announcement)
    throw new Error(`[desk] expected announcement ${id} to be stored, found none. Begin it again.`)
  if (announcement.reading === 'reading') await readings.send([{ desk: id }])
  return { announcement }
}
