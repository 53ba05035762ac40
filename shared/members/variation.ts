import { type ClusterId, MemberKind } from '../domain/member.ts'
import { heldOn, type MemberRecord } from '../domain/membership.ts'
import type { Day } from '../domain/time.ts'

/** A month of a cluster as associations report it. `end`: members on its last day, or today while it is under way. */
export type Month = {
  /** `2026-06` */
  month: string
  joined: number
  left: number
  end: number
  byKind: Record<MemberKind, number>
}

const monthOf = (day: Day): string => day.slice(0, 7)

const before = (month: string): string => {
  const [year = 0, number = 1] = month.split('-').map(Number)
  return number === 1 ? `${year - 1}-12` : `${year}-${String(number - 1).padStart(2, '0')}`
}

/** The last day of a month. */
const lastOf = (month: string): Day => {
  const [year = 0, number = 1] = month.split('-').map(Number)
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10)
}

/** The last `count` months up to today's, newest first. */
const monthsUntil = (today: Day, count: number): string[] => {
  const months = [monthOf(today)]
  while (months.length < count) months.push(before(months.at(-1) ?? ''))
  return months
}

/**
 * How a cluster's members varied, month by month, newest first. Who left on a day counts until the day before: a member
 * that leaves on the first has been one at the end of the month before. Kinds are those of today. Each month's end is
 * that of the month before, with those that joined and without those that left.
 */
export const variationOf = (
  records: readonly Pick<MemberRecord, 'kind' | 'clusters'>[],
  cluster: ClusterId,
  today: Day,
  count: number,
): Month[] => {
  const own = records.flatMap(({ kind, clusters }) =>
    clusters.filter((one) => one.cluster === cluster).map((membership) => ({ kind, membership })),
  )
  const windows = own
    .flatMap(({ membership: { earlier = [], joinedOn, leftOn } }) => [...earlier, { joinedOn, leftOn }])
    .filter(({ joinedOn, leftOn }) => joinedOn === undefined || joinedOn !== leftOn)
  const isIn = (day: Day | undefined, month: string): boolean =>
    day !== undefined && day <= today && monthOf(day) === month
  return monthsUntil(today, count).map((month) => {
    const day = month === monthOf(today) ? today : lastOf(month)
    const members = own.filter(({ membership }) => heldOn(membership, day))
    const byKind = Object.fromEntries(
      MemberKind.options.map((kind) => [kind, members.filter((one) => one.kind === kind).length]),
    ) as Record<MemberKind, number>
    return {
      month,
      joined: windows.filter(({ joinedOn }) => isIn(joinedOn, month)).length,
      left: windows.filter(({ leftOn }) => isIn(leftOn, month)).length,
      end: members.length,
      byKind,
    }
  })
}

/** Members of a cluster today of whom nobody wrote down when they joined. */
export const undatedIn = (
  records: readonly Pick<MemberRecord, 'clusters'>[],
  cluster: ClusterId,
  today: Day,
): number =>
  records.filter(({ clusters }) =>
    clusters.some((one) => one.cluster === cluster && !one.joinedOn && heldOn(one, today)),
  ).length
