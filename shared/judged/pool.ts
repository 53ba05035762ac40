import { createHash } from 'node:crypto'
import { wishFor } from '../digests/wanted.ts'
import type { Member } from '../domain/member.ts'
import type { Opportunity } from '../domain/opportunity.ts'
import { type Proposing, RANKERS } from './rankers.ts'

/** As many calls as are judged at one go. */
export const SITTING = 10

/** Is it a call that members of the value chain may hear of? Who may apply is not asked: the subject is judged. */
const isProposed = (card: Opportunity | undefined, members: readonly Member[]): boolean =>
  card !== undefined && !card.withdrawnAt && !wishFor(card, { members: [...members] })

/** Takes turns: the best of each list, then the second of each … each call once. */
export const inTurn = (lists: readonly (readonly string[])[]): string[] => {
  const longest = Math.max(0, ...lists.map(({ length }) => length))
  const turns = Array.from({ length: longest }, (_, place) => lists.flatMap((list) => list[place] ?? []))
  return [...new Set(turns.flat())]
}

/** The calls that are worth judging for a value chain, each once, those that several rankers have first early. */
export const poolOf = (proposing: Proposing): string[] =>
  inTurn(
    RANKERS.map(({ rank, most }) =>
      rank(proposing)
        .filter((id) => isProposed(proposing.cards.get(id), proposing.members))
        .slice(0, most),
    ),
  )

/** In an order that says nothing of who proposed a call, nor how high, and is the same for a judge each time. */
const shuffled = (judge: string, chain: string, calls: readonly string[]): string[] => {
  const key = (call: string): string => createHash('sha256').update(`${judge} ${chain} ${call}`).digest('hex')
  return calls
    .map((call) => ({ call, key: key(call) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ call }) => call)
}

/** The next calls for a judge: of the pool, those that it has not judged. */
export const sittingOf = (
  pool: readonly string[],
  judged: ReadonlySet<string>,
  { judge, chain }: { judge: string; chain: string },
): string[] => shuffled(judge, chain, pool.filter((call) => !judged.has(call)).slice(0, SITTING))
