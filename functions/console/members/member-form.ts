import type { Cluster } from '../../../shared/domain/cluster.ts'
import type { ClusterId, Membership } from '../../../shared/domain/member.ts'
import { holdsOn, joins, MemberRecord } from '../../../shared/domain/membership.ts'
import { actsFor, type Person } from '../../../shared/domain/person.ts'
import { type Day, dayOf, type Instant, isCalendarDay } from '../../../shared/domain/time.ts'
import type { ReaderLanguage } from '../../../shared/domain/vocabulary.ts'
import {
  PROFILE_FIELDS,
  type Profile,
  type ProfileField,
  type ProfileTexts,
  profileTexts,
  readProfile,
} from '../../../shared/members/fields.ts'

/** What was written about the membership of one cluster. `againOn`: the day on which one that had left comes back. */
export type WrittenMembership = { chains: string[]; joinedOn: string; leftOn: string; againOn: string }
/** What was written into the form of a member, as it was: nothing of it is ever lost. */
export type WrittenMember = {
  profile: ProfileTexts
  memberships: Partial<Record<ClusterId, WrittenMembership>>
}
export type WrongMember =
  | { field: ProfileField }
  | { field: 'chains' | 'joinedOn' | 'leftOn' | 'againOn'; cluster: ClusterId }
  | { field: 'nowhere' }

/** Members there were in no such year, and nobody plans so far ahead: a slip of the pen. */
const [FIRST, LAST] = ['1990-01-01', '2100-01-01']

/** Is it a day that may stand in the books? */
export const isBookDay = (text: string): boolean => isCalendarDay(text) && text >= FIRST && text < LAST

const EMPTY: WrittenMembership = { chains: [], joinedOn: '', leftOn: '', againOn: '' }

/** A member as its form shows it first. */
export const asWrittenMember = (record: Partial<MemberRecord>, language: ReaderLanguage): WrittenMember => ({
  profile: profileTexts(record, language, '\n'),
  memberships: Object.fromEntries(
    (record.clusters ?? []).map(({ cluster, valueChains, joinedOn = '', leftOn = '' }) => [
      cluster,
      { chains: valueChains, joinedOn, leftOn, againOn: '' },
    ]),
  ),
})

const text = (value: unknown): string =>
  typeof value === 'string' ? value.replace(/\r\n?/g, '\n').trim() : ''

export const writtenMember = (
  body: Record<string, unknown>,
  clusters: readonly Pick<Cluster, 'id'>[],
): WrittenMember => ({
  profile: Object.fromEntries(
    PROFILE_FIELDS.map((field) => [field, text(body[field])]),
  ) as unknown as ProfileTexts,
  memberships: Object.fromEntries(
    clusters.map(({ id }) => [
      id,
      {
        chains: [body[`chains.${id}`] ?? []].flat().map(text),
        joinedOn: text(body[`joinedOn.${id}`]),
        leftOn: text(body[`leftOn.${id}`]),
        againOn: text(body[`againOn.${id}`]),
      },
    ]),
  ),
})

/** How a record stood when a form was made of it: also in value chains where a split has brought it since. */
export const markOf = ({ revision, clusters }: Pick<MemberRecord, 'revision' | 'clusters'>): string =>
  [revision, ...clusters.map(({ cluster, valueChains }) => `${cluster}:${valueChains.join(',')}`)].join(' ')

/**
 * May somebody write what all clusters of a member share? Who acts for one that it is in, or is going to be; of one that
 * has left them all, who acts for any that it was in.
 */
export const mayWriteProfile = (
  person: Pick<Person, 'roles'>,
  { clusters }: Pick<MemberRecord, 'clusters'>,
  today: Day,
): boolean => {
  const standing = clusters.filter(({ leftOn }) => leftOn === undefined || leftOn > today)
  return (standing.length > 0 ? standing : clusters).some(({ cluster }) => actsFor(person, cluster))
}

const dayIn = (written: string): Day | undefined | 'wrong' =>
  written === '' ? undefined : isBookDay(written) ? written : 'wrong'

/** The membership as it is written, or what is wrong in it; undefined: it is none, before and after. */
const readMembership = (
  cluster: Cluster,
  written: WrittenMembership,
  before: Membership | undefined,
  today: Day,
): Membership | undefined | WrongMember[] => {
  const { id } = cluster
  const isTouched = [written.joinedOn, written.leftOn, written.againOn, ...written.chains].some(Boolean)
  if (!before && !isTouched) return undefined
  const offered = cluster.valueChains.filter(
    (chain) => !chain.closedAt || before?.valueChains.includes(chain.id),
  )
  const valueChains = offered.map((chain) => chain.id).filter((chain) => written.chains.includes(chain))
  const [joinedOn, leftOn, againOn] = [written.joinedOn, written.leftOn, written.againOn].map(dayIn)
  const isBack = againOn !== undefined && againOn !== 'wrong'
  const wrong: WrongMember[] = [
    ...(valueChains.length === 0 ? [{ field: 'chains' as const, cluster: id }] : []),
    ...(joinedOn === 'wrong' ? [{ field: 'joinedOn' as const, cluster: id }] : []),
    ...(leftOn === 'wrong' || (leftOn !== undefined && joinedOn !== undefined && leftOn < joinedOn)
      ? [{ field: 'leftOn' as const, cluster: id }]
      : []),
    // Until the day of leaving it is a member: its coming back is written down from then on.
    ...(againOn === 'wrong' || (isBack && (leftOn === undefined || againOn < leftOn || leftOn > today))
      ? [{ field: 'againOn' as const, cluster: id }]
      : []),
  ]
  if (wrong.length > 0) return wrong
  const membership: Membership = {
    cluster: id,
    valueChains,
    // Whoever joins without a day does so today; of whom we have had for long no day may be known.
    ...(joinedOn ? { joinedOn } : before ? {} : { joinedOn: today }),
    ...(leftOn ? { leftOn } : {}),
    ...(before?.earlier ? { earlier: before.earlier } : {}),
  }
  if (!isBack) return membership
  return joins({ clusters: [membership] }, { cluster: id, valueChains, joinedOn: againOn }).clusters[0]
}

export type Around = {
  /** The record as it is stored; undefined: a new one. */
  before: MemberRecord | undefined
  id: string
  /** The clusters that who writes acts for. */
  clusters: readonly Cluster[]
  mayProfile: boolean
  now: Instant
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)

/** The record that a form asks for, or what is wrong in it. What its writer may not write stays as it is stored. */
export const memberIn = (
  written: WrittenMember,
  { before, id, clusters, mayProfile, now }: Around,
): { record: MemberRecord } | { wrong: WrongMember[] } => {
  const read = mayProfile
    ? readProfile(written.profile, before ?? {})
    : { profile: (before ?? {}) as Partial<Profile>, wrong: [] }
  const memberships = clusters.map((cluster) =>
    readMembership(
      cluster,
      written.memberships[cluster.id] ?? EMPTY,
      before?.clusters.find((one) => one.cluster === cluster.id),
      dayOf(now),
    ),
  )
  const own = memberships.flatMap((one) => (one === undefined || Array.isArray(one) ? [] : [one]))
  const others = (before?.clusters ?? []).filter(({ cluster }) => !clusters.some((one) => one.id === cluster))
  const wrong: WrongMember[] = [
    ...read.wrong.map((field) => ({ field })),
    ...memberships.flatMap((one) => (Array.isArray(one) ? one : [])),
  ]
  if (wrong.length > 0) return { wrong }
  // In the order in which they stood, new ones last: the first is the one that answers its contacts.
  const places = (before?.clusters ?? []).map(({ cluster }) => cluster)
  const placeOf = ({ cluster }: Membership): number => places.indexOf(cluster) + 1 || 99
  const all = [...own, ...others].toSorted((a, b) => placeOf(a) - placeOf(b))
  if (all.length === 0) return { wrong: [{ field: 'nowhere' }] }
  const isMoved = !isSame(all, before?.clusters)
  return {
    record: MemberRecord.parse({
      ...read.profile,
      id,
      revision: before?.revision ?? 0,
      clusters: all,
      ...(isMoved
        ? { membershipsAt: now }
        : before?.membershipsAt
          ? { membershipsAt: before.membershipsAt }
          : {}),
    }),
  }
}

/** Is it the same but for who wrote it when? */
export const isSameRecord = (one: MemberRecord, other: MemberRecord): boolean => {
  const bare = ({ revision: _revision, membershipsAt: _at, ...rest }: MemberRecord) =>
    Object.entries(rest).toSorted(([a], [b]) => (a < b ? -1 : 1))
  return isSame(bare(one), bare(other))
}

/** Is it in some cluster today? */
export const isCurrent = ({ clusters }: Pick<MemberRecord, 'clusters'>, today: Day): boolean =>
  clusters.some((membership) => holdsOn(membership, today))
