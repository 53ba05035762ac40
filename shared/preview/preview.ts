import type { Cluster } from '../domain/cluster.ts'
import type { Match } from '../domain/match.ts'
import type { Member } from '../domain/member.ts'
import { diffOf, type Rules, type RulesDiff } from '../domain/rule-draft.ts'
import type { Matcher } from '../matching/index.ts'
import { type Cause, causeOf } from './cause.ts'
import { type Lengths, lengthsOf } from './lengths.ts'
import { type Replayed, replayOf, type Told } from './replay.ts'
import { type Sample, samplesOf } from './samples.ts'
import type { Window } from './window.ts'

/** A call that a draft brings to a member, or takes from it. */
export type Move = { member: string; call: string; before: number; after: number; cause: Cause }

/** What a draft makes of one member's calls in the window. */
export type MemberMove = { member: string; gained: number; lost: number; before: number; after: number }

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

/** One member's calls on both sides, and what of them moves. */
export type Moved = { member: Member; before: Told; after: Told; gained: Match[]; lost: Match[] }

const without = (matches: readonly Match[], others: readonly Match[]): Match[] => {
  const ids = new Set(others.map(({ opportunity }) => opportunity))
  return matches.filter(({ opportunity }) => !ids.has(opportunity))
}

/** Most members hear of the very same calls: then nothing is looked for. */
const isSame = (one: readonly Match[], other: readonly Match[]): boolean =>
  one.length === other.length &&
  one.every(({ opportunity }, place) => opportunity === other[place]?.opportunity)

const movedOf = (member: Member, before: Told, after: Told): Moved => {
  const [one, other] = [before.matches, after.matches]
  const moved = isSame(one, other)
    ? { gained: [], lost: [] }
    : { gained: without(other, one), lost: without(one, other) }
  return { member, before, after, ...moved }
}

const byScore = (a: Match, b: Match): number =>
  b.score - a.score ||
  (a.member < b.member ? -1 : a.member > b.member ? 1 : 0) ||
  (a.opportunity < b.opportunity ? -1 : 1)

const both = <Value>(of: (side: 'before' | 'after') => Value): Sides<Value> => ({
  before: of('before'),
  after: of('after'),
})

const lengthsIn = (moved: readonly Moved[]): Sides<Lengths> =>
  both((side) => lengthsOf(moved.flatMap((one) => one[side].lengths)))

const chainsOf = (
  cluster: Cluster['id'],
  valueChains: Rules['valueChains'],
  moved: readonly Moved[],
  placed: readonly Member[],
): ChainMoves[] => {
  const after = new Map(placed.map((member) => [member.id, member]))
  return valueChains
    .filter(({ closedAt }) => !closedAt)
    .map(({ id }) => {
      // Before and after are of the same people: a value chain that changes hands is neither silenced nor flooded.
      const own = moved.filter(({ member }) =>
        (after.get(member.id) ?? member).clusters.some(
          (one) => one.cluster === cluster && one.valueChains.includes(id),
        ),
      )
      return {
        chain: id,
        members: own.length,
        left: both((side) => own.filter((one) => one[side].matches.length > 0).length),
        calls: both((side) => own.reduce((sum, one) => sum + one[side].matches.length, 0)),
        lengths: lengthsIn(own),
      }
    })
}

const memberMovesOf = (moved: readonly Moved[]): MemberMove[] =>
  moved
    .filter(({ gained, lost }) => gained.length + lost.length > 0)
    .map(({ member, gained, lost, before, after }) => ({
      member: member.id,
      gained: gained.length,
      lost: lost.length,
      before: before.matches.length,
      after: after.matches.length,
    }))
    .sort((a, b) => b.gained + b.lost - (a.gained + a.lost) || (a.member < b.member ? -1 : 1))

/**
 * What is asked of a preview. `explain`: as many moves of a kind are explained one by one, `MOST_MOVES` by default.
 * `member`: whose digests are shown side by side; by default those of the members for whom most changes. `moved`: members
 * who would be in other value chains, as they would be.
 */
export type Wanted = { explain?: number; member?: string | undefined; moved?: readonly Member[] }

/** Previews one draft after another beside the same rules in force. */
export type Previewer = (after: Matcher, rules: Rules, wanted?: Wanted) => Preview

/**
 * Replays the calls of a window on a cluster's members by the rules in force, once; then each draft beside them. Pure:
 * the same in any order give the same preview. A draft's matcher is best made by `Matcher.under`, so that it takes a
 * moment.
 */
export const previewerOf = (replayed: Replayed, before: Matcher, inForce: Rules): Previewer => {
  const { cluster, window } = replayed
  const { members, weekOfCall, told } = replayOf(replayed)
  const now = told(before)
  const nothing: Told = { matches: [], lengths: [] }
  return (after, rules, { explain = MOST_MOVES, member: picked, moved: placed = [] } = {}) => {
    const then = told(after)
    const diff = diffOf(inForce, rules)
    const moved = members.map((member, place) =>
      movedOf(member, now[place] ?? nothing, then[place] ?? nothing),
    )
    const explained = (moves: Match[]): Move[] =>
      moves
        .toSorted(byScore)
        .slice(0, explain)
        .map(({ member, opportunity }) => {
          const [was, will] = [before, after].map((side) => side.weigh(member, opportunity))
          return {
            member,
            call: opportunity,
            before: was?.score ?? 0,
            after: will?.score ?? 0,
            cause: causeOf(cluster, diff, was, will),
          }
        })
    const gained = moved.flatMap((one) => one.gained)
    const lost = moved.flatMap((one) => one.lost)
    return {
      window,
      members: members.length,
      calls: weekOfCall.size,
      gained: explained(gained),
      lost: explained(lost),
      counts: {
        gained: gained.length,
        lost: lost.length,
        gaining: moved.filter((one) => one.gained.length > 0).length,
        losing: moved.filter((one) => one.lost.length > 0).length,
      },
      lengths: lengthsIn(moved),
      moves: memberMovesOf(moved),
      emptied: moved
        .filter((one) => one.before.matches.length > 0 && one.after.matches.length === 0)
        .map(({ member }) => member.id),
      samples: samplesOf(moved, weekOfCall, picked),
      chains: chainsOf(cluster, rules.valueChains, moved, placed),
      diff,
    }
  }
}

/** The preview of one draft alone. */
export const previewOf = (
  replayed: Replayed,
  sides: Sides<Matcher>,
  rules: Sides<Rules>,
  wanted?: Wanted,
): Preview => previewerOf(replayed, sides.before, rules.before)(sides.after, rules.after, wanted)
