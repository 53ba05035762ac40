import { searchCalls } from '../../shared/search/search.ts'
import { aMember } from '../builders/member.ts'
import { each, quantile, timed } from './measure.ts'
import { join, profileIndex } from './ours.ts'
import { plain, type Row } from './rows.ts'
import type { World } from './world.ts'

const SECONDS = 10
const CALLS = 2000
/** Of one to five words. */
const WORDS = [1, 2, 3, 5]

/** Part 12: what a contact types, against calls that are ready: found, sorted, with counts for every facet. */
export const searching = (world: World): Row[] => {
  const count = Math.min(CALLS, world.scale.snapshot)
  const calls = world.calls(count)
  const cards = new Map(calls.map((call) => [call.id, call]))
  const member = aMember()
  const matcher = join(world.callIndex(count).value, profileIndex([member]))
  const now = calls[0]?.firstSeenAt ?? '2026-06-29T05:30:00Z'
  const titles = calls.slice(0, 400).map(({ title }) => title.split(' '))
  const typed = titles.map((words, at) => words.slice(0, WORDS[at % WORDS.length]).join(' '))
  const search = (words: string) =>
    searchCalls({ words }, { members: [member], calls: { cards }, matcher, now }).hits
  const first = timed(() => search(''))
  const times = each(typed, SECONDS, search)
  return [0.5, 0.95].map((share) => ({
    part: 12,
    what: `a search over ${count.toLocaleString('en')} calls, p${share * 100}`,
    figure: quantile(times, share),
    unit: 'ms',
    ...(share === 0.95 && { target: { most: 50 } }),
    remark: `of ${plain(times.length)} searches of ${WORDS.join(', ')} words; the first of a process ${plain(first.ms)} ms`,
  }))
}
