import { wishFor } from '../digests/wanted.ts'
import type { Cluster } from '../domain/cluster.ts'
import { eligibilityOf } from '../domain/eligibility.ts'
import type { Match } from '../domain/match.ts'
import type { Member } from '../domain/member.ts'
import type { Opportunity } from '../domain/opportunity.ts'
import { diffOf, type Rules, type RulesDiff } from '../domain/rule-draft.ts'
import type { Matcher } from '../matching/index.ts'
import { type Cause, causeOf } from './cause.ts'
import { type Lengths, lengthsOf } from './lengths.ts'
import { type Window, weekOf } from './window.ts'

/** A call that a draft brings to a member, or takes from it. */
export type Move = { member: string; call: string; before: number; after: number; cause: Cause }

/** What a draft makes of one member's calls in the window. */
export type MemberMove = { member: string; gained: number; lost: number; before: number; after: number }

/** One member's digest of one week, as both rule sets would have it: best first. */
export type Sample = { member: string; week: number; before: Match[]; after: Match[] }

/** How one value chain's members fare. `left`: how many of them have any call. */
export type ChainMoves = {
  chain: string
  members: number
  left: Sides<number>
  calls: Sides<number>
  lengths: Sides<Lengths>
}

export type Sides<Value> = { before: Value; after: Value }

/** What a draft would change, replayed on the cluster's members and the calls of the window. */
export type Preview = {
  window: Window
  /** How many members and calls were replayed. */
  members: number
  calls: number
  /** The strongest moves, `MOST_MOVES` at most of each; `counts` says how many there are. */
  gained: Move[]
  lost: Move[]
  counts: { gained: number; lost: number; gaining: number; losing: number }
  lengths: Sides<Lengths>
  moves: MemberMove[]
  /** Members that have calls now and would have none. */
  emptied: string[]
  samples: Sample[]
  chains: ChainMoves[]
  diff: RulesDiff
}

/** As many moves of a kind as are explained one by one. */
export const MOST_MOVES = 50
const SAMPLES = 2

/** What is replayed: all that the two sides have in common. */
export type Replayed = {
  cluster: Cluster['id']
  /** The cluster's members; others have no tie to its concepts, so nothing changes for them. */
  members: readonly Member[]
  /** Those of them who would be in other value chains, as they would be. */
  moved?: readonly Member[]
  cards: ReadonlyMap<string, Opportunity>
  window: Window
}

type Calls = { id: string; week: number }[]
type Told = { member: Member; before: Match[]; after: Match[] }

/** Could the member be told of the call at all, whatever its score? Dates are left out: the call was open when it was news. */
const mayBeTold = (member: Member, call: Opportunity): boolean =>
  !wishFor(call, { members: [member] }) && eligibilityOf(member, call, undefined).verdict !== 'missing'

/**
 * What each side tells a member, calls of its window alone. Choices of single contacts are left out: a rule set is for
 * all of a member's contacts.
 */
const toldTo = ({ members, cards }: Replayed, calls: Calls, { before, after }: Sides<Matcher>): Told[] => {
  const replayed = new Set(calls.map(({ id }) => id))
  return members.map((member) => {
    const may = new Map<string, boolean>()
    const tellable = ({ opportunity }: Match): boolean => {
      const card = cards.get(opportunity)
      const known = may.get(opportunity) ?? (card !== undefined && mayBeTold(member, card))
      may.set(opportunity, known)
      return known
    }
    const told = (matcher: Matcher): Match[] =>
      matcher
        .callsFor(member.id, { limit: Number.MAX_SAFE_INTEGER, accept: (id) => replayed.has(id) })
        .filter(tellable)
    return { member, before: told(before), after: told(after) }
  })
}

const without = (matches: readonly Match[], others: readonly Match[]): Match[] => {
  const ids = new Set(others.map(({ opportunity }) => opportunity))
  return matches.filter(({ opportunity }) => !ids.has(opportunity))
}

const byScore = (a: Match, b: Match): number =>
  b.score - a.score ||
  (a.member < b.member ? -1 : a.member > b.member ? 1 : 0) ||
  (a.opportunity < b.opportunity ? -1 : 1)

/** The digests that differ most, of as many members. */
const samplesOf = (told: readonly Told[], weekOfCall: ReadonlyMap<string, number>): Sample[] => {
  const weekly = told.flatMap(({ member, before, after }): (Sample & { moved: number })[] => {
    const moved = new Map<number, number>()
    for (const { opportunity } of [...without(after, before), ...without(before, after)]) {
      const week = weekOfCall.get(opportunity) ?? 0
      moved.set(week, (moved.get(week) ?? 0) + 1)
    }
    const [most] = [...moved].sort((a, b) => b[1] - a[1] || b[0] - a[0])
    if (!most) return []
    const [week, count] = most
    const within = (matches: Match[]): Match[] =>
      matches.filter(({ opportunity }) => weekOfCall.get(opportunity) === week)
    return [{ member: member.id, week, before: within(before), after: within(after), moved: count }]
  })
  return weekly
    .sort((a, b) => b.moved - a.moved || (a.member < b.member ? -1 : 1))
    .slice(0, SAMPLES)
    .map(({ moved: _, ...sample }) => sample)
}

const chainsOf = (
  cluster: Cluster['id'],
  valueChains: Rules['valueChains'],
  told: readonly Told[],
  moved: readonly Member[],
  lengths: (matches: readonly Match[][]) => Lengths,
): ChainMoves[] => {
  const after = new Map(moved.map((member) => [member.id, member]))
  return valueChains
    .filter(({ closedAt }) => !closedAt)
    .map(({ id }) => {
      // Before and after are of the same people: a value chain that changes hands is neither silenced nor flooded.
      const own = told.filter(({ member }) =>
        (after.get(member.id) ?? member).clusters.some(
          (one) => one.cluster === cluster && one.valueChains.includes(id),
        ),
      )
      const both = <Value>(of: (matches: Match[][]) => Value): Sides<Value> => ({
        before: of(own.map(({ before }) => before)),
        after: of(own.map(({ after }) => after)),
      })
      return {
        chain: id,
        members: own.length,
        left: both((all) => all.filter((matches) => matches.length > 0).length),
        calls: both((all) => all.reduce((sum, matches) => sum + matches.length, 0)),
        lengths: both(lengths),
      }
    })
}

/**
 * Replays the calls of a window on a cluster's members, by the rules in force and by a draft. Pure: the same in any
 * order give the same preview. `after` is `before` under the draft (Matcher.under), so that it takes a moment.
 */
export const previewOf = (replayed: Replayed, sides: Sides<Matcher>, rules: Sides<Rules>): Preview => {
  const { cluster, cards, window } = replayed
  const calls: Calls = [...cards.values()].flatMap((card) => {
    const week = weekOf(card, window)
    return week === undefined ? [] : [{ id: card.id, week }]
  })
  const weekOfCall = new Map(calls.map(({ id, week }) => [id, week]))
  const members = replayed.members.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const told = toldTo({ ...replayed, members }, calls, sides)
  const diff = diffOf(rules.before, rules.after)
  const all = told.map((one) => ({
    ...one,
    gained: without(one.after, one.before),
    lost: without(one.before, one.after),
  }))
  const explained = (moves: Match[]): Move[] =>
    moves
      .toSorted(byScore)
      .slice(0, MOST_MOVES)
      .map(({ member, opportunity }) => {
        const [before, after] = [sides.before, sides.after].map((side) => side.weigh(member, opportunity))
        return {
          member,
          call: opportunity,
          before: before?.score ?? 0,
          after: after?.score ?? 0,
          cause: causeOf(cluster, diff, before, after),
        }
      })
  const lengths = (matches: readonly Match[][]): Lengths => lengthsOf(matches, weekOfCall)
  const gained = all.flatMap((one) => one.gained)
  const lost = all.flatMap((one) => one.lost)
  return {
    window,
    members: members.length,
    calls: calls.length,
    gained: explained(gained),
    lost: explained(lost),
    counts: {
      gained: gained.length,
      lost: lost.length,
      gaining: all.filter((one) => one.gained.length > 0).length,
      losing: all.filter((one) => one.lost.length > 0).length,
    },
    lengths: { before: lengths(told.map((one) => one.before)), after: lengths(told.map((one) => one.after)) },
    moves: all
      .flatMap(({ member, gained, lost, before, after }) =>
        gained.length + lost.length > 0
          ? [
              {
                member: member.id,
                gained: gained.length,
                lost: lost.length,
                before: before.length,
                after: after.length,
              },
            ]
          : [],
      )
      .sort((a, b) => b.gained + b.lost - (a.gained + a.lost) || (a.member < b.member ? -1 : 1)),
    emptied: all.flatMap(({ member, before, after }) =>
      before.length > 0 && after.length === 0 ? [member.id] : [],
    ),
    samples: samplesOf(told, weekOfCall),
    chains: chainsOf(cluster, rules.after.valueChains, told, replayed.moved ?? [], lengths),
    diff,
  }
}
