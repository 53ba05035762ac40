import { wishFor } from '../digests/wanted.ts'
import type { Cluster } from '../domain/cluster.ts'
import { eligibilityOf } from '../domain/eligibility.ts'
import type { Match } from '../domain/match.ts'
import type { Member } from '../domain/member.ts'
import type { Opportunity } from '../domain/opportunity.ts'
import type { Matcher } from '../matching/index.ts'
import { type Window, weekOf } from './window.ts'

/** What is replayed: all that two sides have in common. */
export type Replayed = {
  cluster: Cluster['id']
  /** The cluster's members; others have no tie to its concepts, so nothing changes for them. */
  members: readonly Member[]
  cards: ReadonlyMap<string, Opportunity>
  window: Window
}

/** What one side tells a member: calls of the window, best first, and how many of them in each week that has any. */
export type Told = { matches: readonly Match[]; lengths: readonly number[] }

export type Replay = {
  /** In the order of ids. */
  members: readonly Member[]
  /** The calls of the window, each with the week in which it was news. */
  weekOfCall: ReadonlyMap<string, number>
  /** What a side tells each member, in the order of `members`. */
  told: (side: Matcher) => Told[]
}

/** Could the member be told of the call at all, whatever its score? Dates are left out: the call was open when it was news. */
const mayBeTold = (member: Member, call: Opportunity): boolean =>
  !wishFor(call, { members: [member] }) && eligibilityOf(member, call, undefined).verdict !== 'missing'

const lengthsOf = (matches: readonly Match[], weekOfCall: ReadonlyMap<string, number>): number[] => {
  const weeks = new Map<number, number>()
  for (const { opportunity } of matches) {
    const week = weekOfCall.get(opportunity) ?? 0
    weeks.set(week, (weeks.get(week) ?? 0) + 1)
  }
  return [...weeks.values()]
}

/**
 * Replays the calls of a window on members, by one set of rules after another. Which calls a member may be told of is
 * looked up once. Choices of single contacts are left out: a rule set is for all of a member's contacts.
 */
export const replayOf = ({ members: given, cards, window }: Replayed): Replay => {
  const members = given.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const weekOfCall = new Map(
    [...cards.values()].flatMap((card): [string, number][] => {
      const week = weekOf(card, window)
      return week === undefined ? [] : [[card.id, week]]
    }),
  )
  const known = members.map(() => new Map<string, boolean>())
  const mayHear = (member: Member, may: Map<string, boolean>, id: string): boolean => {
    const before = may.get(id)
    if (before !== undefined) return before
    const card = weekOfCall.has(id) ? cards.get(id) : undefined
    const now = card !== undefined && mayBeTold(member, card)
    may.set(id, now)
    return now
  }
  return {
    members,
    weekOfCall,
    told: (side) =>
      members.map((member, place) => {
        const may = known[place] ?? new Map()
        const accept = (id: string): boolean => mayHear(member, may, id)
        const matches = side.callsFor(member.id, { limit: Number.MAX_SAFE_INTEGER, accept })
        return { matches, lengths: lengthsOf(matches, weekOfCall) }
      }),
  }
}
