import { isKept } from '../domain/by-hand.ts'
import type { Member } from '../domain/member.ts'
import type { Opportunity } from '../domain/opportunity.ts'
import type { Search } from '../domain/preferences.ts'
import { nextDeadline, statusOf } from '../domain/status.ts'
import type { Instant } from '../domain/time.ts'
import type { Matcher } from '../matching/index.ts'
import { type FacetCounts, narrow } from './facets.ts'
import { answering, type WordCount } from './words.ts'

/** A call that a search finds. `score` orders hits of one search and means nothing beside those of another. */
export type Hit = { call: Opportunity; score: number }

export type Found = {
  /** Best first: by the words where some are given, then by how near the call is to the members. */
  hits: Hit[]
  counts: FacetCounts
  /** Each word of the search with the calls that it would find alone. */
  words: WordCount[]
}

/** Where is searched, and for whom. */
export type Searched = {
  /** Of equals, what is nearer to these comes first. */
  members: readonly Pick<Member, 'id'>[]
  /** What an office keeps to its own members is found for these alone; by default the same. */
  readers?: readonly Pick<Member, 'id'>[]
  calls: { cards: ReadonlyMap<string, Opportunity> }
  matcher: Matcher
  now: Instant
  /** `cluster/id` of the value chains whose calls are to be counted. */
  chains?: readonly string[]
  /** Which calls may be found at all. */
  accept?: (call: Opportunity) => boolean
}

/** How near calls are to any of the members. */
const nearness = ({ members, matcher }: Searched): ((id: string) => number) => {
  const scores = new Map<string, number>()
  for (const { id } of members)
    for (const { opportunity, score } of matcher.callsFor(id, { limit: Number.MAX_SAFE_INTEGER, floor: 0 }))
      scores.set(opportunity, Math.max(scores.get(opportunity) ?? 0, score))
  return (id) => scores.get(id) ?? 0
}

/**
 * The open and forthcoming calls that a search finds. Pure; the same calls in any order give the same hits, and a
 * facet more never finds a call more. Words are looked for by the engine that matches profiles (matching/sought.ts), so
 * that they are met in both languages, and in the codes of calls.
 */
export const searchCalls = (search: Search, searched: Searched): Found => {
  const { calls, matcher, now, chains, accept = () => true, readers = searched.members } = searched
  const isLet = (call: Opportunity): boolean =>
    !isKept(call) || readers.some(({ id }) => matcher.knows(id, call.id))
  const open = [...calls.cards.values()].filter(
    (call) => statusOf(call, now) !== 'closed' && isLet(call) && accept(call),
  )
  const answered = answering(search.words, open, matcher)
  const found: Hit[] = answered
    ? [...answered.scores].map(([call, score]) => ({ call, score }))
    : open.map((call) => ({ call, score: 0 }))
  const { passed, counts } = narrow(search, found, { now, metBy: matcher.metBy }, chains)
  const near = passed.length > 1 ? nearness(searched) : () => 0
  const keys = new Map(
    passed.map((hit): [Hit, [number, number, string]] => [
      hit,
      [-hit.score, -near(hit.call.id), `${nextDeadline(hit.call, now)?.at ?? '~'} ${hit.call.id}`],
    ]),
  )
  const before = (a: Hit, b: Hit): number => {
    const [x, y] = [keys.get(a) ?? [], keys.get(b) ?? []]
    const at = x.findIndex((key, place) => key !== y[place])
    return at < 0 ? 0 : (x[at] ?? 0) < (y[at] ?? 0) ? -1 : 1
  }
  return { hits: passed.toSorted(before), counts, words: answered?.words ?? [] }
}
