import type { Snapshots } from '../../../shared/blobs/snapshot-loader.ts'
import { fitOf } from '../../../shared/digests/candidates.ts'
import { namesOf } from '../../../shared/digests/names.ts'
import type { Member } from '../../../shared/domain/member.ts'
import type { Opportunity } from '../../../shared/domain/opportunity.ts'
import type { Person } from '../../../shared/domain/person.ts'
import type { Instant } from '../../../shared/domain/time.ts'
import { seesMember } from '../access/own-clusters.ts'
import { fault, page } from '../frame/answer.tsx'
import { whenBuilt } from '../frame/when-built.ts'
import { talksAbout } from '../office/talks-about.ts'
import { CallPage } from '../pages/calls/call.tsx'
import type { Correcting } from '../pages/calls/edits.tsx'
import type { Fitting } from '../pages/members/fits.tsx'
import type { ConsoleServices, PageContext } from '../services.ts'
import { readRows } from './edit-form.ts'
import { readCall } from './read-call.ts'
import { ruledApart } from './ruling-orders.ts'

/** Members named on a call's page. */
const BEST_MEMBERS = 15

export const fittingOf = (
  member: Member,
  call: Opportunity,
  snapshots: Snapshots,
  now: Instant,
): Fitting => ({
  member,
  call,
  fit: fitOf(member, call, snapshots, now),
  names: namesOf(snapshots.profiles.clusters),
})

/** The nearest of the members that who asks sees, and how many of these are near at all. */
const membersOf = (
  call: Opportunity,
  snapshots: Snapshots,
  now: Instant,
  person: Person | undefined,
): { fittings: Fitting[]; reach: number } => {
  const all = snapshots.matcher
    .membersFor(call.id, { limit: Number.MAX_SAFE_INTEGER })
    .flatMap(({ member }) => snapshots.profiles.members.get(member) ?? [])
    .filter((member) => seesMember(person, member))
  const fittings = all.slice(0, BEST_MEMBERS).map((member) => fittingOf(member, call, snapshots, now))
  return { fittings, reach: all.length }
}

/** Answers with the office's page of a call. @param correcting a correction that could not be taken as it was sent */
export const showCall = async (
  c: PageContext,
  id: string,
  services: ConsoleServices,
  correcting?: Correcting,
): Promise<Response> => {
  const { table, now } = services
  const snapshots = await whenBuilt(services)
  const call = await readCall(table, id, snapshots?.calls)
  if (!call) return fault(c, 'notFound')
  const { fittings, reach } = snapshots
    ? membersOf(call, snapshots, now(), c.get('reader').person)
    : { fittings: [], reach: 0 }
  const variants = (call.variants ?? []).flatMap((other) => snapshots?.calls.cards.get(other) ?? [])
  return page(
    c,
    <CallPage
      reader={c.get('reader')}
      call={call}
      fittings={fittings}
      reach={reach}
      apart={await ruledApart(table, call)}
      variants={variants}
      rows={await readRows(table, call)}
      talks={await talksAbout(call.id, c.get('reader').language, services)}
      correcting={correcting}
      clusters={snapshots?.profiles.clusters ?? []}
    />,
    correcting ? 422 : 200,
  )
}
