import type { Snapshots } from '../../../shared/blobs/snapshot-loader.ts'
import { CALLS_PER_MEMBER, candidatesFor } from '../../../shared/digests/candidates.ts'
import { namesOf } from '../../../shared/digests/names.ts'
import type { Member } from '../../../shared/domain/member.ts'
import type { Instant } from '../../../shared/domain/time.ts'
import type { Fitting } from '../pages/members/fits.tsx'

/** The calls that have a place for the member, those that rule it out last; undefined while it is not matched. */
export const callsOf = (member: Member, snapshots: Snapshots, now: Instant): Fitting[] | undefined => {
  const { profiles } = snapshots
  if (!profiles.members.has(member.id)) return undefined
  const names = namesOf(profiles.clusters)
  const fittings = candidatesFor({ members: [member] }, snapshots, now).map(
    ({ opportunity, fits: [fit] }): Fitting => ({ member, call: opportunity, fit, names }),
  )
  const isMissing = ({ fit }: Fitting): boolean => fit.eligibility.verdict === 'missing'
  return [
    ...fittings.filter((fitting) => !isMissing(fitting)),
    ...fittings.filter(isMissing).slice(0, CALLS_PER_MEMBER),
  ]
}
