import type { Contact, Covering } from '../domain/contact.ts'
import type { Instant } from '../domain/time.ts'
import { pointTo, readContact } from './contacts.ts'
import { type Table, updateRow } from './table.ts'

const keyOf = (id: string) => ({ pk: `CONTACT#${id}`, sk: 'CONTACT' })

/** Others may be named to the same contact at the same moment. */
const TRIES = 4

/**
 * The condition that a contact's list is as it was seen, entry by entry: lists are not compared whole, which not every
 * table does.
 */
const asSeen = (
  covering: Covering[] | undefined,
): { condition: string; values: Record<string, unknown> } => ({
  condition: covering
    ? [
        'size(covering) = :size',
        ...covering.map(
          (_, at) => `covering[${at}].contact = :contact${at} AND covering[${at}].#until = :until${at}`,
        ),
      ].join(' AND ')
    : 'attribute_not_exists(covering)',
  values: covering
    ? {
        ':size': covering.length,
        ...Object.fromEntries(
          covering.flatMap(({ contact, until }, at) => [
            [`:contact${at}`, contact],
            [`:until${at}`, until],
          ]),
        ),
      }
    : {},
})

/** Changes for whom a contact stands in, unless somebody else did in between; then it looks again. */
const change = async (
  table: Table,
  id: string,
  changed: (contact: Contact) => Covering[] | undefined,
): Promise<boolean> => {
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const contact = await readContact(table, id)
    const covering = contact && changed(contact)
    if (!contact || !covering) return false
    const { condition, values } = asSeen(contact.covering)
    const held = await updateRow(table, keyOf(id), {
      UpdateExpression: 'SET covering = :covering',
      ConditionExpression: `active = :active AND ${condition}`,
      ...(contact.covering?.length ? { ExpressionAttributeNames: { '#until': 'until' } } : {}),
      ExpressionAttributeValues: { ':covering': covering, ':active': contact.active, ...values },
    })
    if (held) return true
  }
  return false
}

/** Most colleagues one contact stands in for at once. */
const MOST = 20

/**
 * Has a contact stand in for another, in place of what it did for that one before; entries that are over go.
 * @returns false when it cannot: it is not written to itself, or stands in for too many.
 */
export const standIn = async (
  table: Table,
  colleague: string,
  entry: Covering,
  now: Instant,
): Promise<boolean> => {
  // First, as what is interrupted leaves pointers alone, which mislead no one.
  await pointTo(table, colleague, entry.members)
  return change(table, colleague, ({ active, pausedUntil, covering = [] }) => {
    const others = covering.filter(({ contact, until }) => contact !== entry.contact && until > now)
    const isThere = active && !(pausedUntil && pausedUntil > now)
    return isThere && others.length < MOST ? [...others, entry] : undefined
  })
}

/** A contact no longer stands in for another. @returns false when there is no such contact. */
export const standDown = (table: Table, colleague: string, absent: string, now: Instant): Promise<boolean> =>
  change(table, colleague, ({ covering = [] }) =>
    covering.filter(({ contact, until }) => contact !== absent && until > now),
  )

/** Pauses a contact's own mails, and nothing else of it. */
export const pauseUntil = (table: Table, id: string, until: Instant): Promise<boolean> =>
  updateRow(table, keyOf(id), {
    UpdateExpression: 'SET pausedUntil = :until',
    ConditionExpression: 'attribute_exists(pk)',
    ExpressionAttributeValues: { ':until': until },
  })

/** Ends a pause, if it is the one that was meant. */
export const endPause = (table: Table, id: string, until: Instant): Promise<boolean> =>
  updateRow(table, keyOf(id), {
    UpdateExpression: 'REMOVE pausedUntil',
    ConditionExpression: 'pausedUntil = :until',
    ExpressionAttributeValues: { ':until': until },
  })
