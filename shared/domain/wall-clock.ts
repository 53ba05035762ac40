import { Temporal } from 'temporal-polyfill'
import { type Instant, ROME } from './time.ts'

/** Which of the two hours of the same name is meant, in the night in which clocks go back. */
export type Turn = 'first' | 'second'

/**
 * What a wall clock that shows `local` stands for: one instant, two of them in the hour that comes twice in October, or
 * none in the hour that March leaves out.
 */
export type WallClock =
  | { kind: 'once'; at: Instant }
  | { kind: 'twice'; first: Instant; second: Instant }
  | { kind: 'never' }

/** @param local a day and an hour that exist on paper, `2026-10-25T02:30` @throws RangeError when they do not */
export const wallClock = (local: string, zone: string = ROME): WallClock => {
  const shown = Temporal.PlainDateTime.from(local)
  const [earlier, later] = (['earlier', 'later'] as const).map((disambiguation) =>
    shown.toZonedDateTime(zone, { disambiguation }),
  ) as [Temporal.ZonedDateTime, Temporal.ZonedDateTime]
  const write = (at: Temporal.ZonedDateTime): Instant => at.toInstant().toString({ smallestUnit: 'second' })
  if (!earlier.toPlainDateTime().equals(shown)) return { kind: 'never' }
  if (earlier.equals(later)) return { kind: 'once', at: write(earlier) }
  return { kind: 'twice', first: write(earlier), second: write(later) }
}

/**
 * The instant that a day, an hour and, where it must be said, a turn name.
 * @returns `doubled`: which of two hours is meant has to be said; `skipped`: clocks show no such hour that night
 */
export const instantAt = (
  local: string,
  turn: Turn | undefined,
  zone: string = ROME,
): Instant | 'doubled' | 'skipped' => {
  const found = wallClock(local, zone)
  if (found.kind === 'never') return 'skipped'
  if (found.kind === 'once') return found.at
  return turn ? found[turn] : 'doubled'
}

/** Which turn an instant is of; undefined where its hour comes once. */
export const turnOf = (at: Instant, zone: string = ROME): Turn | undefined => {
  const local = Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainDateTime().toString()
  const found = wallClock(local, zone)
  if (found.kind !== 'twice') return undefined
  return found.first === at ? 'first' : 'second'
}
