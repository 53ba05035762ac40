import type { Snapshots } from '../../../shared/blobs/snapshot-loader.ts'
import { type Day, dayOf, type Instant } from '../../../shared/domain/time.ts'
import { windowBefore } from '../../../shared/preview/window.ts'
import { type WordCounter, wordCounter } from '../../../shared/preview/words.ts'

const known = new WeakMap<Snapshots['calls'], { day: Day; counter: WordCounter }>()

/** How words fare in the calls of the last weeks: counted once a day for as long as the snapshot stays the same. */
export const countsOf = ({ calls, matcher }: Snapshots, now: Instant): WordCounter => {
  const day = dayOf(now)
  const before = known.get(calls)
  if (before?.day === day) return before.counter
  const counter = wordCounter(calls.cards, windowBefore(now), matcher)
  known.set(calls, { day, counter })
  return counter
}
