import { isMissing } from '../domain/eligibility.ts'
import type { Member } from '../domain/member.ts'
import type { Opportunity } from '../domain/opportunity.ts'
import type { Preferences, Wish } from '../domain/preferences.ts'
import { isRegister } from '../domain/register.ts'
import { statusOf } from '../domain/status.ts'
import type { Instant } from '../domain/time.ts'
import { isUnconfirmed } from '../sources/unconfirmed.ts'
import type { Candidate, Fit } from './digest.ts'

/** For whom: the members a contact serves, and what it asked for beside the calls that are for everybody. */
export type Wanting = Partial<
  Pick<Preferences, 'wishes' | 'levels' | 'callLanguages' | 'threshold' | 'excluded' | 'mutedClusters'>
> & {
  members: Pick<Member, 'region'>[]
}

type Call = Pick<Opportunity, 'title' | 'level' | 'regions' | 'act'> &
  Partial<Pick<Opportunity, 'amounts' | 'aidForms'>>

/** A regional call of regions in which none of these members has its seat. */
const isElsewhere = ({ level, regions = [] }: Call, members: Wanting['members']): boolean =>
  level === 'regional' && regions.length > 0 && !members.some(({ region }) => regions.includes(region))

/** Which wish a call waits for: nobody is told of it, in whatever form, who has not asked. Undefined: none. */
export const wishFor = (call: Call, { members, wishes = [] }: Wanting): Wish | undefined => {
  if (isRegister(call) && !wishes.includes('registers')) return 'registers'
  if (isElsewhere(call, members) && !wishes.includes('other-regions')) return 'other-regions'
  return undefined
}

/** May the member apply, as far as is known? Who wants calls of other regions is not kept from one by its seat. */
export const isOpenTo = (
  { eligibility }: Pick<Fit, 'eligibility'>,
  call: Call,
  { members, wishes = [] }: Wanting,
): boolean => {
  if (eligibility.verdict !== 'missing') return true
  const missing = eligibility.reasons.filter(isMissing)
  return (
    wishes.includes('other-regions') &&
    isElsewhere(call, members) &&
    missing.every(({ code }) => code === 'region-out')
  )
}

/** The fits of the members that may apply. */
export const openFits = ({ fits, opportunity }: Candidate, wanting: Wanting): Fit[] =>
  fits.filter((fit) => isOpenTo(fit, opportunity, wanting))

/** How well a call fits the contact: the best fit of a member that may apply; 0 where none may. */
export const scoreOf = (candidate: Candidate, wanting: Wanting): number =>
  Math.max(0, ...openFits(candidate, wanting).map(({ score }) => score))

/**
 * Where a call belongs for a contact. *Open*: it may take a place in a mail. *Not open*: near, at band good or better,
 * but a stated requirement rules out every member; counted in a mail, listed with its reasons on the contact's page.
 * *Off*: nowhere, because it is closed, or nothing says any more that it is open, or it waits for a wish, or is
 * neither open nor near. Who follows a call is told of its changes all the same, wherever it belongs (due.ts).
 */
export type Standing = 'open' | 'not-open' | 'off'

export const standingOf = (candidate: Candidate, wanting: Wanting, now: Instant): Standing => {
  const { opportunity, fits } = candidate
  if (statusOf(opportunity, now) === 'closed' || isUnconfirmed(opportunity, now)) return 'off'
  if (wishFor(opportunity, wanting)) return 'off'
  if (openFits(candidate, wanting).length > 0) return 'open'
  return fits.some(({ band }) => band !== 'possible') ? 'not-open' : 'off'
}
