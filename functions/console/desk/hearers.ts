import type { Snapshots } from '../../../shared/blobs/snapshot-loader.ts'
import { cardOf } from '../../../shared/blobs/snapshots.ts'
import { knownTo } from '../../../shared/digests/candidates.ts'
import { membersWanted } from '../../../shared/digests/muted.ts'
import { rowsOf, toldOrFollowed, toldToAbsent } from '../../../shared/digests/told.ts'
import { isReachable, membersServed } from '../../../shared/domain/contact.ts'
import type { Instant } from '../../../shared/domain/time.ts'
import { listContactIds } from '../../../shared/store/contacts.ts'
import { type Correspondence, readCorrespondence } from '../../../shared/store/mail-records.ts'
import type { Table } from '../../../shared/store/table.ts'

/** How many contacts are read at once. */
const AT_ONCE = 50
/** Each contact's own mails are read: of more contacts than this, a page would be long in coming. */
const MOST = 5000

/** Those whom the contact stands in for: what they were told, it hears the end of. */
const absentOf = async (
  table: Table,
  { contact }: Correspondence,
  now: Instant,
): Promise<Correspondence[]> => {
  const current = (contact.covering ?? []).filter(({ until }) => until > now)
  const absent = await Promise.all(current.map((one) => readCorrespondence(table, one.contact)))
  return absent.filter((one) => one !== undefined)
}

/**
 * How many contacts would hear of an update of a call if it were told now: chosen as mails choose. Told of it by a mail,
 * or following it; not unsubscribed, suppressed or away; without a “not for us”.
 * @returns undefined where nothing is matched yet, or there are too many contacts to look at
 */
export const countHearers = async (
  table: Table,
  call: string,
  snapshots: Snapshots | undefined,
  now: Instant,
): Promise<number | undefined> => {
  const card = snapshots && cardOf(snapshots.calls, call)
  const ids = card ? await listContactIds(table) : []
  if (!snapshots || !card || ids.length > MOST) return undefined
  const hears = async (id: string): Promise<boolean> => {
    const one = await readCorrespondence(table, id)
    if (!one || !isReachable(one.contact, now)) return false
    const { contact, records, opinions } = one
    const own = toldOrFollowed(records, opinions)
    const told = contact.covering ? toldToAbsent(own, await absentOf(table, one, now)) : own
    if (!rowsOf(card).some((row) => told.has(row.id))) return false
    const served = membersServed(contact, now).flatMap(
      (member) => snapshots.profiles.members.get(member) ?? [],
    )
    const everybody = { ...contact, members: membersWanted(served, contact), opinions }
    return knownTo(everybody, snapshots, now, told, (other) => other.id === card.id).length > 0
  }
  let count = 0
  for (let start = 0; start < ids.length; start += AT_ONCE) {
    const some = await Promise.all(ids.slice(start, start + AT_ONCE).map(hears))
    count += some.filter(Boolean).length
  }
  return count
}
