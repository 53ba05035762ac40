import * as z from 'zod'
import { ClusterId, MemberKind } from '../../../../shared/domain/member.ts'
import { holdsOn, type MemberRecord } from '../../../../shared/domain/membership.ts'
import type { Day } from '../../../../shared/domain/time.ts'
import { Size } from '../../../../shared/domain/vocabulary.ts'
import { holds } from '../calls/select-calls.ts'

/** Members today, those that are none any more, those that are going to be, or all that there ever were. */
export const STANDINGS = ['current', 'left', 'coming', 'all'] as const
export const ORDERS = ['name', 'place', 'joined', 'left'] as const

/** What the office asked to see. A value that is none of ours counts as not asked. */
export const MemberFilter = z.object({
  q: z.string().max(200).catch(''),
  cluster: ClusterId.or(z.literal('')).catch(''),
  /** `create/fashion` */
  chain: z.string().max(80).catch(''),
  kind: MemberKind.or(z.literal('')).catch(''),
  size: Size.or(z.literal('')).catch(''),
  standing: z.enum(STANDINGS).catch('current'),
  matched: z.literal('none').or(z.literal('')).catch(''),
  order: z.enum(ORDERS).catch('name'),
})
export type MemberFilter = z.infer<typeof MemberFilter>

/** What was asked for, and of whose memberships: those in other clusters are not who asks's to count by. */
type Asked = MemberFilter & { seen: ReadonlySet<ClusterId> }

/** The memberships that a filter is about: in the cluster and the chain that were asked for, or any that is seen. */
const asked = ({ clusters }: Pick<MemberRecord, 'clusters'>, { cluster, chain, seen }: Asked) =>
  clusters.filter(
    (one) =>
      seen.has(one.cluster) &&
      (cluster === '' || one.cluster === cluster) &&
      (chain === '' || one.valueChains.some((id) => `${one.cluster}/${id}` === chain)),
  )

const isStanding = (record: MemberRecord, filter: Asked, today: Day): boolean => {
  const memberships = asked(record, filter)
  const isMember = memberships.some((membership) => holdsOn(membership, today))
  if (filter.standing === 'current') return isMember
  if (filter.standing === 'all') return memberships.length > 0
  const isComing = memberships.some(({ joinedOn }) => joinedOn !== undefined && joinedOn > today)
  return filter.standing === 'coming'
    ? isComing
    : !isMember && memberships.some(({ leftOn }) => leftOn !== undefined && leftOn <= today)
}

/** The latest day of its kind, for sorting; members without one come last. */
const latest = (record: MemberRecord, filter: Asked, day: 'joinedOn' | 'leftOn'): string =>
  asked(record, filter)
    .map((membership) => membership[day] ?? '')
    .toSorted()
    .at(-1) ?? ''

/**
 * Of all members those that were asked for; one in none of the clusters that are seen is not there (`seesMember`).
 * @param isUnmatched asked only where members without a match are wanted: it costs the most
 */
export const selectMembers = (
  members: Iterable<MemberRecord>,
  filter: Asked,
  today: Day,
  isUnmatched: (record: MemberRecord) => boolean,
): MemberRecord[] => {
  const wanted = holds(filter.q)
  const byName = (a: MemberRecord, b: MemberRecord): number =>
    a.name.localeCompare(b.name, 'it') || (a.id < b.id ? -1 : 1)
  const orders: Record<(typeof ORDERS)[number], (a: MemberRecord, b: MemberRecord) => number> = {
    name: byName,
    place: (a, b) => a.place.localeCompare(b.place, 'it') || byName(a, b),
    joined: (a, b) =>
      latest(b, filter, 'joinedOn').localeCompare(latest(a, filter, 'joinedOn')) || byName(a, b),
    left: (a, b) => latest(b, filter, 'leftOn').localeCompare(latest(a, filter, 'leftOn')) || byName(a, b),
  }
  return [...members]
    .filter(
      (member) =>
        (filter.kind === '' || member.kind === filter.kind) &&
        (filter.size === '' || member.size === filter.size) &&
        isStanding(member, filter, today) &&
        wanted(`${member.name} ${member.place} ${member.vat ?? ''} ${member.profile}`) &&
        (filter.matched === '' || isUnmatched(member)),
    )
    .sort(orders[filter.order])
}
