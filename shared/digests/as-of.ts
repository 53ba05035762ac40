import type { Opportunity } from '../domain/opportunity.ts'
import type { Instant } from '../domain/time.ts'
import type { DigestInput, DigestLinks, RenderedMail } from './digest.ts'
import { type Ground, inputFor, type Written } from './input.ts'
import { renderDigest } from './render.ts'

/** A call as far as it was known at a moment: what was seen of it later, as far as its changes say so, did not count. */
const knownAt =
  (at: Instant) =>
  ([id, call]: readonly [string, Opportunity]): [string, Opportunity][] =>
    call.firstSeenAt > at ? [] : [[id, { ...call, changes: call.changes.filter((one) => one.at <= at) }]]

const writtenBy = (at: Instant, { contact, records, opinions }: Written): Written => ({
  contact,
  records: records.filter((record) => record.at < at),
  // What was declined since is left out all the same; what is followed since was not known of then.
  opinions: opinions.filter((opinion) => opinion.says === 'decline' || opinion.at < at),
})

/** What the digest at an earlier moment is made of, by what the contact chooses now; undefined as inputFor has it. */
export const inputAsOf = (
  at: Instant,
  written: Written,
  { snapshots, sources }: Ground,
  links: DigestLinks,
): DigestInput | undefined => {
  const cards = new Map([...snapshots.calls.cards].flatMap(knownAt(at)))
  const ground: Ground = { snapshots: { ...snapshots, calls: { ...snapshots.calls, cards } }, sources }
  return inputFor(writtenBy(at, written), ground, links, at)?.input
}

/**
 * The digest that would have left at an earlier moment with what the contact chooses now. Calls are described as they
 * are known now: of what they said then only the changes are kept.
 * @returns undefined when nothing would have been due.
 */
export const digestAsOf = (
  at: Instant,
  written: Written,
  ground: Ground,
  links: DigestLinks,
): RenderedMail | undefined => {
  const input = inputAsOf(at, written, ground, links)
  return input && renderDigest(input)
}
