import * as z from 'zod'
import { type Contact, membersServed } from '../../shared/domain/contact.ts'
import { leftAllOn, type MemberRecord, turnsOn } from '../../shared/domain/membership.ts'
import type { Opportunity } from '../../shared/domain/opportunity.ts'
import { ENQUIRIES_DAYS, INACTIVE_DAYS, LEFT_DAYS } from '../../shared/domain/privacy.ts'
import { statusOf } from '../../shared/domain/status.ts'
import { dayOf, type Instant, plus } from '../../shared/domain/time.ts'
import { eraseAgain, isRestored } from '../../shared/privacy/again.ts'
import { type EraseServices, erase, finishErasures } from '../../shared/privacy/erase.ts'
import { logger } from '../../shared/runtime/lambda.ts'
import { STORED_IDS } from '../../shared/sources/names.ts'
import { listContactIds, readContact } from '../../shared/store/contacts.ts'
import { readRetentionDay, saveRetentionDay } from '../../shared/store/erasures.ts'
import { readMemberRecords } from '../../shared/store/members.ts'
import { dropEnquiries } from '../../shared/store/opportunities.ts'
import type { Table } from '../../shared/store/table.ts'
import { endStandIns } from '../../shared/store/uncovered.ts'

/** What was not to be kept any longer. All zero on most days. */
export type Retained = {
  /** Erased contacts of whom nothing is left now. */
  erasuresFinished: number
  /** Erased contacts that a restored table had brought back. */
  erasedAgain: number
  /** Contacts removed because nobody has written to them for long. */
  inactiveRemoved: number
  /** Contacts removed because no member that they serve is in a cluster any more. */
  leftRemoved: number
  /** Times of standing in for a colleague that were over, or could not go on. */
  standInsEnded: number
  /** Calls whose names for questions were taken off. */
  enquiriesDropped: number
}

const NOTHING: Retained = {
  erasuresFinished: 0,
  erasedAgain: 0,
  inactiveRemoved: 0,
  leftRemoved: 0,
  standInsEnded: 0,
  enquiriesDropped: 0,
}

/** How many contacts are read at once. */
const AT_ONCE = 50

/** Has nobody written to the contact for as long as it is kept then? */
export const isForgotten = (
  { active, inactiveBecause, inactiveSince }: Pick<Contact, 'active' | 'inactiveBecause' | 'inactiveSince'>,
  now: Instant,
): boolean =>
  !active &&
  inactiveBecause !== undefined &&
  inactiveSince !== undefined &&
  inactiveSince < plus(now, { days: -INACTIVE_DAYS[inactiveBecause] })

/** Whose members have all left their last cluster for as long as its contacts are kept then, on which day the last. */
const leftSince = (members: readonly MemberRecord[], now: Instant): ReadonlySet<string> => {
  const before = dayOf(plus(now, { days: -LEFT_DAYS }))
  return new Set(
    members.flatMap((member) => {
      const last = leftAllOn(member)
      return last !== undefined && last <= before ? [member.id] : []
    }),
  )
}

/** Serves the contact nobody any more, itself or for a colleague, but members that have left for long? */
export const servesNobody = (
  contact: Pick<Contact, 'members' | 'covering'>,
  left: ReadonlySet<string>,
  now: Instant,
): boolean => membersServed(contact, now).every((member) => left.has(member))

/** Is the call closed, and has nothing happened to it for as long as its names for questions are kept? */
const isLongOver = (call: Opportunity, now: Instant): boolean => {
  const latest = [call.firstSeenAt, ...call.changes, ...call.deadlines]
    .map((moment) => (typeof moment === 'string' ? moment : moment.at))
    .toSorted()
    .at(-1)
  return (
    statusOf(call, now) === 'closed' && latest !== undefined && latest < plus(now, { days: -ENQUIRIES_DAYS })
  )
}

/** One that cannot be read keeps nobody else here beyond its term; who mends it finds its id in the log. */
const readable = async (table: Table, id: string): Promise<Contact | undefined> => {
  try {
    return await readContact(table, id)
  } catch (error) {
    if (!(error instanceof z.ZodError)) throw error
    logger.error('a contact cannot be read', { contact: id, error: error.name })
    return undefined
  }
}

/** Goes through all contacts: those that are not to be kept are erased as if they had asked for it. */
const lookAtContacts = async (
  services: EraseServices,
  members: readonly MemberRecord[],
): Promise<Pick<Retained, 'inactiveRemoved' | 'leftRemoved' | 'standInsEnded'>> => {
  const { table, now } = services
  const counts = { inactiveRemoved: 0, leftRemoved: 0, standInsEnded: 0 }
  const left = leftSince(members, now())
  const ids = await listContactIds(table)
  for (let start = 0; start < ids.length; start += AT_ONCE) {
    const contacts = await Promise.all(ids.slice(start, start + AT_ONCE).map((id) => readable(table, id)))
    for (const contact of contacts.filter((one) => one !== undefined)) {
      if (isForgotten(contact, now())) {
        await erase(contact, services)
        counts.inactiveRemoved += 1
      } else if (servesNobody(contact, left, now())) {
        await erase(contact, services)
        counts.leftRemoved += 1
      } else counts.standInsEnded += await endStandIns(table, contact, now())
    }
  }
  return counts
}

/** The rest of the day's work, once a day. */
const retainDaily = async (services: EraseServices): Promise<Partial<Retained>> => {
  const { table, now } = services
  const today = dayOf(now())
  if (((await readRetentionDay(table)) ?? '') >= today) return {}
  const erasedAgain = await eraseAgain(services)
  const members = await readMemberRecords(table)
  const contacts = await lookAtContacts(services, members)
  // Who joins or leaves on a day that was written down before is matched otherwise from today on.
  if (members.some((member) => turnsOn(member, today)))
    await services.changed.send([{ at: now(), cause: 'membership' }])
  let enquiriesDropped = 0
  for (const source of STORED_IDS)
    enquiriesDropped += await dropEnquiries(table, source, (call) => isLongOver(call, now()))
  // Noted last: what is cut off is done again.
  await saveRetentionDay(table, today)
  return { ...contacts, erasedAgain, enquiriesDropped }
}

/**
 * Removes what is not to be kept any longer and has no date of its own to go by (domain/privacy.ts; FAULTS H2, H3).
 * Called every half hour: erasures are finished, and a table that was restored from before an erasure is seen at once;
 * the rest is done on the first call of each Rome day.
 */
export const retain = async (services: EraseServices): Promise<Retained> => {
  const again = (await isRestored(services.table, services.blobs)) ? await eraseAgain(services) : 0
  const daily = await retainDaily(services)
  const erasuresFinished = await finishErasures(services)
  return { ...NOTHING, ...daily, erasedAgain: again + (daily.erasedAgain ?? 0), erasuresFinished }
}
