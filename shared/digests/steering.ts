import { type Eligibility, eligibilityOf } from '../domain/eligibility.ts'
import type { Member } from '../domain/member.ts'
import type { Opportunity } from '../domain/opportunity.ts'
import { concerns, holdOn, isInForce, type Steer, type SteerOf, steeredVerdict } from '../domain/steer.ts'
import type { Instant } from '../domain/time.ts'
import type { Candidate } from './digest.ts'
import { rowsOf } from './told.ts'

/** What offices decided of calls, as it is read with the snapshots; absent: nothing. */
export type Steering = { steering?: readonly Steer[] }

type Muting = { mutedClusters?: readonly string[] | undefined }

/** What is decided of a call and holds now: a decision about one of its rows is about the call. */
export const steersOf = (call: Opportunity, { steering = [] }: Steering, now: Instant): Steer[] => {
  if (steering.length === 0) return []
  const rows = new Set([call.id, ...rowsOf(call).map(({ id }) => id)])
  return steering.filter((steer) => rows.has(steer.call) && isInForce(steer, now))
}

/** May this member apply, as far as is known, and as its office has it? @param now as eligibilityOf has it */
export const eligibilityFor = (
  member: Member,
  call: Opportunity,
  steering: Steering,
  now?: Instant,
): Eligibility => {
  const eligibility = eligibilityOf(member, call, now)
  return now && steering.steering?.length
    ? steeredVerdict(eligibility, steersOf(call, steering, now), member)
    : eligibility
}

/** The member in those of its clusters that the contact is written to for. */
const asWanted = <Each extends Pick<Member, 'clusters'>>(member: Each, { mutedClusters = [] }: Muting) => ({
  clusters: member.clusters.filter(({ cluster }) => !mutedClusters.includes(cluster)),
})

/** The hold that keeps a call from a contact as far as this member goes. */
export const heldFor = (
  member: Pick<Member, 'clusters'>,
  steers: readonly Steer[],
  contact: Muting,
): SteerOf<'hold'> | undefined => holdOn(steers, asWanted(member, contact))

/**
 * A call without the members for whom it is held, and with what offices say of it to those who are left; undefined,
 * as an empty list, when nobody is.
 */
export const asSteered = (
  contact: Muting & { members: readonly Member[] },
  steering: Steering,
  now: Instant,
): ((candidate: Candidate) => Candidate[]) => {
  if (!steering.steering?.some((steer) => isInForce(steer, now))) return (candidate) => [candidate]
  return (candidate) => {
    const steers = steersOf(candidate.opportunity, steering, now)
    if (steers.length === 0) return [candidate]
    const memberOf = (id: string) => contact.members.find((member) => member.id === id)
    const [first, ...others] = candidate.fits.filter((fit) => {
      const member = memberOf(fit.member)
      return !member || !heldFor(member, steers, contact)
    })
    if (!first) return []
    const reached = [first, ...others].flatMap(({ member }) => memberOf(member) ?? [])
    const said = steers.filter((steer) =>
      reached.some((member) => concerns(steer, asWanted(member, contact))),
    )
    return [{ ...candidate, fits: [first, ...others], ...(said.length > 0 ? { steers: said } : {}) }]
  }
}

/** The pin of a call for this contact, if it has one. */
export const pinOf = ({ steers = [] }: Pick<Candidate, 'steers'>): SteerOf<'pin'> | undefined =>
  steers.find((steer) => steer.does === 'pin')
