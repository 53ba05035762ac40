import { type Contact, type Covering, isReachable } from '../domain/contact.ts'
import type { Instant } from '../domain/time.ts'
import { nameFor } from './address-hash.ts'
import { readContact, readContactsOf } from './contacts.ts'
import { addLetter } from './letters.ts'
import { endPause, standDown } from './standing-in.ts'
import type { Table } from './table.ts'

/** Is somebody written to in the contact's own place now? Then its mails and those it took over go there. */
const isCovered = async (table: Table, { id, members }: Contact, now: Instant): Promise<boolean> => {
  const colleagues = (await Promise.all(members.map((member) => readContactsOf(table, member)))).flat()
  return colleagues.some(
    (one) =>
      isReachable(one, now) && one.covering?.some(({ contact, until }) => contact === id && until > now),
  )
}

/** The absent colleague is told in a letter; recover sends it on its way. */
const warn = (table: Table, absent: Contact, colleague: string, { until }: Covering, now: Instant) =>
  addLetter(table, {
    owner: { kind: 'contact', id: absent.id },
    id: `uncovered-${nameFor(colleague, until)}`,
    content: { kind: 'stand-in-declined', colleague },
    at: now,
  })

/**
 * Ends what a contact does for absent colleagues where it no longer can, or need not: one that is back is written to
 * itself; where the contact is not written to any more, nor anybody in its place, its absent colleagues are again, and
 * are told so. Done again it changes nothing.
 * @returns how many times of standing in were ended.
 */
export const endStandIns = async (table: Table, contact: Contact, now: Instant): Promise<number> => {
  const entries = contact.covering ?? []
  const current = entries.filter(({ until }) => until > now)
  const over = entries.find(({ until }) => until <= now)
  const isAway = current.length > 0 && !isReachable(contact, now) && !(await isCovered(table, contact, now))
  let ended = 0
  for (const entry of current) {
    const absent = await readContact(table, entry.contact)
    const isBack = !absent || isReachable(absent, now)
    if (!isBack && !isAway) continue
    // First the absent one is written to again: what is interrupted leaves nobody out.
    if (!isBack && (await endPause(table, absent.id, entry.until)) && absent.active)
      await warn(table, absent, contact.id, entry, now)
    if (await standDown(table, contact.id, entry.contact, now)) ended += 1
  }
  // Whoever takes one off takes off all that are over.
  if (over && (ended > 0 || (await standDown(table, contact.id, over.contact, now))))
    ended += entries.length - current.length
  return ended
}

/** A contact goes for good: those whom it stands in for are written to again. */
export const uncoverAll = async (table: Table, { covering = [] }: Contact): Promise<void> => {
  for (const { contact, until } of covering) await endPause(table, contact, until)
}
