import type { Skip } from '../../functions/send/mail-for.ts'
import { selectDue } from '../../shared/digests/due.ts'
import { type Ground, inputFor, type Written } from '../../shared/digests/input.ts'
import { isTurn } from '../../shared/digests/rhythm.ts'
import { isReachable } from '../../shared/domain/contact.ts'
import type { Instant } from '../../shared/domain/time.ts'
import { someLinks } from '../builders/digest-input.ts'

/** What a contact is to get, known without asking anything that can fail. */
export type Expected =
  | { mail: true; calls: readonly string[] }
  | { mail: false; because: Skip | 'unreachable' }

const decide = (written: Written, ground: Ground, now: Instant): Expected => {
  const made = inputFor(written, ground, someLinks, now)
  if (!made) return { mail: false, because: 'gone' }
  const selection = selectDue(made.input)
  if (!selection) return { mail: false, because: 'nothing-due' }
  const told = [...selection.cards, ...selection.titles]
  return { mail: true, calls: told.map(({ candidate }) => candidate.opportunity.id) }
}

/**
 * The week's decision for one contact after another, by the product's own rules, without a claim, a mail or a record.
 * Contacts of the same members, choices and history are decided once: nothing else enters the decision.
 */
export const createExpecting = (ground: Ground, now: Instant): ((written: Written) => Expected) => {
  const known = new Map<string, Expected>()
  return (written) => {
    const { contact, records } = written
    if (!isReachable(contact, now)) return { mail: false, because: 'unreachable' }
    if (!isTurn(contact.frequency, now)) return { mail: false, because: 'not-this-week' }
    const { id: _id, name: _name, address: _address, ...chosen } = contact
    const key = JSON.stringify([chosen, records.map((record) => record.key)])
    const expected = known.get(key) ?? decide(written, ground, now)
    known.set(key, expected)
    return expected
  }
}
