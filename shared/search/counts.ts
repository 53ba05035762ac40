import { isKept } from '../domain/by-hand.ts'
import { statusOf } from '../domain/status.ts'
import { holdsWords } from './own-words.ts'
import { type Searched, searchCalls } from './search.ts'

/** How many open and forthcoming calls own words bring, as a search, and how many they would leave out. */
export type OwnCount = { words: string; brings: number; leavesOut: number }

/** Counts for each of a contact's own words, so that it sees what they do before it saves them. */
export const countsFor = (
  own: readonly string[],
  searched: Pick<Searched, 'calls' | 'matcher' | 'now'>,
): OwnCount[] => {
  const open = [...searched.calls.cards.values()].filter(
    (call) => statusOf(call, searched.now) !== 'closed' && !isKept(call),
  )
  return own.map((words) => ({
    words,
    brings: words.trim() === '' ? 0 : searchCalls({ words }, { ...searched, members: [] }).hits.length,
    leavesOut: open.filter((call) => holdsWords(words, call)).length,
  }))
}
