import { association } from '../../infra/association/index.ts'
import type { Match } from '../../shared/domain/match.ts'
import type { Member } from '../../shared/domain/member.ts'
import type { Opportunity } from '../../shared/domain/opportunity.ts'
import type { ReaderLanguage } from '../../shared/domain/vocabulary.ts'
import { rowCount } from '../../shared/matching/call-index.ts'
import {
  buildCallIndex,
  buildProfileIndex,
  type CallIndex,
  createMatcher,
  type Matcher,
  type ProfileIndex,
} from '../../shared/matching/index.ts'
import type { Postings } from '../../shared/matching/lookup.ts'
import { planOf } from '../../shared/matching/plan.ts'
import { clean, tokensOf } from '../../shared/matching/terms.ts'

/**
 * Everything that the bench knows of the engine: its doors and, for the read-only pass, what lies behind them. The
 * scorer and settings are production's, the rule sets those of the nine Clust-ERs.
 */
export const OPTIONS = { limit: 20, floor: 1 }
const { clusters, ruleSets } = association

export const callIndex = (calls: Opportunity[]): CallIndex => buildCallIndex(calls)
export const profileIndex = (members: Member[]): ProfileIndex =>
  buildProfileIndex({ members, clusters, ruleSets })
export const join = (calls: CallIndex, profiles: ProfileIndex): Matcher => createMatcher(calls, profiles)

/** Every profile's twenty best calls. @returns how many matches there are, so that nothing can be left out unseen. */
export const rankAll = (matcher: Matcher, profiles: ProfileIndex): number => {
  let matches = 0
  for (const id of profiles.ids) matches += matcher.callsFor(id, OPTIONS).length
  return matches
}

/** A profile read from its text against calls that are ready, beside the sample members of the nine Clust-ERs. */
export const newProfile = (calls: CallIndex): ((member: Member) => Match[]) => {
  const matcher = createMatcher(calls, profileIndex(association.members))
  return (member) => matcher.callsForProfile(member, OPTIONS)
}

/** How many profiles one index holds at most: more are several indexes, and a call asks each. */
export const SHARD = 50_000

/** A call read from its text against profiles that are ready, beside `calls`; the best of all shards. */
export const newCall = (calls: CallIndex, shards: ProfileIndex[]): ((call: Opportunity) => Match[]) => {
  const matchers = shards.map((profiles) => createMatcher(calls, profiles))
  return (call) =>
    matchers
      .flatMap((matcher) => matcher.membersForCall(call, OPTIONS))
      .sort((a, b) => b.score - a.score || (a.member < b.member ? -1 : 1))
      .slice(0, OPTIONS.limit)
}

/** How many postings an index of calls holds, those of its rare pairs among them. */
export const postingCount = ({ calls, rare }: CallIndex): number => calls.length + (rare.starts.at(-1) ?? 0)

type Reading = {
  /** How many postings ranking all profiles touches. */
  touched: number
  /** Touches each of them once for each profile that asks for it. @returns the sum of call numbers and impacts. */
  pass: () => number
}

const sumOf = ({ calls, impacts }: Postings, from: number, to: number): number => {
  let sum = 0
  for (let at = from; at < to; at++) sum = (sum + (calls[at] as number) + (impacts[at] as number)) | 0
  return sum
}

/**
 * The postings that `rankAll` adds up, to be read and no more: those of each row of each of a profile's columns, from
 * the same arrays, in the same order.
 */
export const readingOf = (calls: CallIndex, profiles: ProfileIndex): Reading => {
  const { starts, columnOf, families, postings } = planOf(calls, profiles)
  const listed = rowCount(calls)
  const forEachRow = (visit: (row: number) => void): void => {
    for (let at = 0; at < (starts[profiles.size] ?? 0); at++) {
      const column = columnOf[at] as number
      for (
        let place = families.starts[column] as number;
        place < (families.starts[column + 1] as number);
        place++
      )
        visit(families.rows[place] as number)
    }
  }
  let touched = 0
  forEachRow((row) => {
    touched += postings(row).calls.length
  })
  const pass = (): number => {
    let sum = 0
    forEachRow((row) => {
      if (row < listed) sum += sumOf(calls, calls.starts[row] as number, calls.starts[row + 1] as number)
      else sum += sumOf(postings(row), 0, postings(row).calls.length)
    })
    return sum | 0
  }
  return { touched, pass }
}

/** A text's stems, told apart by language as in the engine: what others are given, so that they need not read it. */
export const stems = (text: string, language: ReaderLanguage): string[] =>
  tokensOf(clean(text), language).map(({ stem }) => `${language}:${stem}`)

/** Reads a text into tokens, their stems and places. @returns how many there are. */
export const tokenise = (text: string, language: ReaderLanguage): number =>
  tokensOf(clean(text), language).length
