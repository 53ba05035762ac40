import * as z from 'zod'
import { type ClusterId, Member, type Membership } from './member.ts'
import { type Day, dayOf, Instant } from './time.ts'
import { VatNumber } from './vat.ts'

/**
 * A member as it is stored: with all its memberships, also those that are over or to come, and what only the
 * associations need of it. What is matched and written to is what it comes to on a day: `memberOn`.
 */
export const MemberRecord = Member.extend({
  vat: VatNumber.optional().describe('absent: a body that has a tax code alone, or not known'),
  revision: z.int().min(0).default(0).describe('one more with each change that an office makes'),
  membershipsAt: Instant.optional().describe('when an office last changed its memberships'),
})
export type MemberRecord = z.infer<typeof MemberRecord>

type Window = Pick<Membership, 'joinedOn' | 'leftOn'>

/**
 * Is it a member on this day (Europe/Rome)? From the day it joined on, as long as nobody knows which; on the day it
 * leaves no more.
 */
export const holdsOn = ({ joinedOn, leftOn }: Window, day: Day): boolean =>
  (joinedOn === undefined || joinedOn <= day) && (leftOn === undefined || day < leftOn)

/** Was it a member on this day, by the time it is a member now or by one before? */
export const heldOn = ({ earlier = [], ...now }: Membership, day: Day): boolean =>
  [now, ...earlier].some((window) => holdsOn(window, day))

/** The member as it stands on a day: in the clusters it is a member of then; it may be none. */
export const memberOn = <Each extends Pick<Member, 'clusters'>>(member: Each, day: Day): Each =>
  member.clusters.every((membership) => holdsOn(membership, day))
    ? member
    : { ...member, clusters: member.clusters.filter((membership) => holdsOn(membership, day)) }

/** What matching, mails and pages see of a stored member at a moment. */
export const asMember = (record: MemberRecord, now: Instant): Member => {
  const { vat: _vat, revision: _revision, membershipsAt: _at, ...member } = record
  return memberOn(member, dayOf(now))
}

/** Is it in no cluster any more, nor going to be? Then its last day; else undefined. */
export const leftAllOn = ({ clusters }: Pick<Member, 'clusters'>): Day | undefined => {
  const last = clusters.map(({ leftOn }) => leftOn)
  return last.every((day) => day !== undefined) ? last.toSorted().at(-1) : undefined
}

/** Does one of its memberships begin or end on this day? Then what it is matched by changes with the day. */
export const turnsOn = ({ clusters }: Pick<Member, 'clusters'>, day: Day): boolean =>
  clusters.some(({ joinedOn, leftOn }) => joinedOn === day || leftOn === day)

type Clustered = { clusters: Membership[] }

/** Leaves a cluster: a member until the day before. One that is no member of it, or had left before, stays as it is. */
export const leaves = <Each extends Clustered>(member: Each, cluster: ClusterId, leftOn: Day): Each => ({
  ...member,
  clusters: member.clusters.map((one) => (one.cluster === cluster ? { ...one, leftOn } : one)),
})

/**
 * Joins a cluster, for the first time or again: the time before is kept, so that it goes on counting for the months it
 * was there. One that leaves and comes back on the same day has never left.
 */
export const joins = <Each extends Clustered>(
  member: Each,
  { cluster, valueChains, joinedOn }: { cluster: ClusterId; valueChains: string[]; joinedOn: Day },
): Each => {
  const before = member.clusters.find((one) => one.cluster === cluster)
  if (!before) return { ...member, clusters: [...member.clusters, { cluster, valueChains, joinedOn }] }
  const { leftOn, joinedOn: since, earlier = [] } = before
  if (leftOn === undefined) return member
  const past =
    since !== undefined && since >= leftOn ? [] : [{ ...(since ? { joinedOn: since } : {}), leftOn }]
  const again: Membership =
    leftOn >= joinedOn
      ? {
          cluster,
          valueChains,
          ...(since ? { joinedOn: since } : {}),
          ...(earlier.length ? { earlier } : {}),
        }
      : {
          cluster,
          valueChains,
          joinedOn,
          ...(earlier.length + past.length ? { earlier: [...earlier, ...past] } : {}),
        }
  return { ...member, clusters: member.clusters.map((one) => (one === before ? again : one)) }
}
