import type { Cluster, ValueChain } from '../../domain/cluster.ts'
import { type Contact, isReachable } from '../../domain/contact.ts'
import type { Member } from '../../domain/member.ts'
import type { Opportunity } from '../../domain/opportunity.ts'
import type { Instant } from '../../domain/time.ts'
import { candidatesFor } from '../candidates.ts'
import type { DigestLinks } from '../digest.ts'
import { type Due, type Selection, selectDue } from '../due.ts'
import { type Ground, inputFor, type Written } from '../input.ts'
import { isTurn } from '../rhythm.ts'
import { standingOf } from '../wanted.ts'

/** Nothing is rendered, so that no link leads anywhere. */
const nowhere = (): string => ''
const NO_LINKS: DigestLinks = {
  preferences: '',
  pause: '',
  unsubscribe: '',
  privacy: '',
  sources: '',
  all: '',
  notOpen: '',
  opinions: '',
  calendar: nowhere,
  follow: nowhere,
  decline: nowhere,
  talk: nowhere,
}

/** Why a contact gets no digest on a Monday. */
export type Quiet = 'nothing-due' | 'not-this-week' | 'paused' | 'inactive'

/** What one contact gets on a Monday, as things stand. */
export type Planned = { contact: Contact; selection: Selection } | { contact: Contact; quiet: Quiet }

/** What one contact gets on a Monday, by the same selection as the mail itself. */
export const plannedFor = (written: Written, ground: Ground, at: Instant): Planned => {
  const { contact } = written
  if (!isReachable(contact, at)) return { contact, quiet: contact.active ? 'paused' : 'inactive' }
  if (!isTurn(contact.frequency, at)) return { contact, quiet: 'not-this-week' }
  const made = inputFor(written, ground, NO_LINKS, at)
  const selection = made && selectDue(made.input)
  return selection ? { contact, selection } : { contact, quiet: made ? 'nothing-due' : 'inactive' }
}

/** Every call that a planned mail names, in full or by title. */
export const namedIn = (planned: Planned): Due[] =>
  'selection' in planned ? [...planned.selection.cards, ...planned.selection.titles] : []

/** A call of Monday's mails, with how many contacts read of it. */
export type Reached = { call: Opportunity; contacts: number }

/** What a value chain gets. */
export type ChainPlan = {
  chain: ValueChain
  members: Member[]
  /** Contacts of its members with a mail that names a call for one of these. */
  mails: number
  calls: Reached[]
}

export type Monday = {
  at: Instant
  planned: Planned[]
  chains: ChainPlan[]
  /** All calls that mails name to the cluster's members, by how many contacts read of them. */
  calls: Reached[]
  /** Members to whom no call that is open now, or soon, is near: told or not. */
  unmatched: Member[]
}

const reachedBy = (planned: readonly Planned[], members: ReadonlySet<string>): Reached[] => {
  const counts = new Map<string, Reached>()
  for (const one of planned)
    for (const { candidate } of namedIn(one)) {
      const { opportunity: call, fits } = candidate
      if (!fits.some(({ member }) => members.has(member))) continue
      const known = counts.get(call.id)
      counts.set(call.id, { call, contacts: (known?.contacts ?? 0) + 1 })
    }
  return [...counts.values()].toSorted((a, b) => b.contacts - a.contacts || (a.call.id < b.call.id ? -1 : 1))
}

const isNamedTo = (planned: Planned, members: ReadonlySet<string>): boolean =>
  namedIn(planned).some(({ candidate }) => candidate.fits.some(({ member }) => members.has(member)))

const chainPlan = (
  cluster: Cluster['id'],
  chain: ValueChain,
  members: readonly Member[],
  planned: readonly Planned[],
): ChainPlan => {
  const own = members.filter(({ clusters }) =>
    clusters.some((one) => one.cluster === cluster && one.valueChains.includes(chain.id)),
  )
  const ids = new Set(own.map(({ id }) => id))
  return {
    chain,
    members: own,
    mails: planned.filter((one) => isNamedTo(one, ids)).length,
    calls: reachedBy(planned, ids),
  }
}

/** Is any call that is open, or opens, near enough to the member to be told, and not ruled out by a requirement? */
const isMatched = (member: Member, { snapshots }: Pick<Ground, 'snapshots'>, at: Instant): boolean =>
  candidatesFor({ members: [member] }, snapshots, at).some(
    (candidate) => standingOf(candidate, { members: [member] }, at) === 'open',
  )

/** Those among members to whom no call that is open, or opens, is near. */
export const unmatchedAmong = (
  members: readonly Member[],
  ground: Pick<Ground, 'snapshots'>,
  at: Instant,
): Member[] => members.filter((member) => !isMatched(member, ground, at))

/** The cluster's members, by name. */
export const membersOf = (cluster: Cluster['id'], { snapshots }: Pick<Ground, 'snapshots'>): Member[] =>
  [...snapshots.profiles.members.values()]
    .filter(({ clusters }) => clusters.some((one) => one.cluster === cluster))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'it'))

/**
 * What a Monday's run brings to a cluster if nothing changes until then: the same selection as the mails', for each
 * contact of its members. Pure, and nothing is told by it.
 */
export const mondayFor = (
  cluster: Cluster,
  written: readonly Written[],
  ground: Ground,
  at: Instant,
): Monday => {
  const members = membersOf(cluster.id, ground)
  const planned = written.map((one) => plannedFor(one, ground, at))
  return {
    at,
    planned,
    chains: cluster.valueChains.map((chain) => chainPlan(cluster.id, chain, members, planned)),
    calls: reachedBy(planned, new Set(members.map(({ id }) => id))),
    unmatched: unmatchedAmong(members, ground, at),
  }
}
