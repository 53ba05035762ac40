import { type Census, isWhole, type SourceRun } from './source-run.ts'
import { type Instant, plus } from './time.ts'

/** What a reading can have too much of. */
export type Kind = Exclude<keyof Census, 'open'>

/** Far more of a kind than the source's own past makes likely. `busiest`: the most in any run remembered. */
export type Doubt = { kind: Kind; found: number; allowed: number; busiest: number }

/** What the brake remembers of a run. */
export type PastRun = Pick<
  SourceRun,
  'startedAt' | 'state' | 'uploaded' | 'baseline' | 'census' | 'added' | 'missing' | 'lastCompleteAt'
>

/** So long after its last deadline a call that is listed as open is an accident of the list, not a late clerk. */
export const LONG_PAST_DAYS = 30

/** Runs older than this say little of what is usual now: offices have seasons. */
const REMEMBERED_DAYS = 56

/** A liveliest day may come twice over without anything being wrong. */
const LIVELIER = 2

/**
 * `few`: so many are always believed, or a small site would cry at every second call. `share`: so much of the open
 * calls is believed for every week since the last whole reading, whatever the past. `most`: beyond this share not even
 * a lively past makes it likely; absent where the past alone decides.
 */
type Rule = { few: number; share: number; most?: number }

const RULES: Record<Kind, Rule> = {
  // A yearly work programme brings a third of a list in one night; a list that more than doubles is another list.
  fresh: { few: 10, share: 0.5, most: 1 },
  // Half a list may end on one day. What is gone must stay gone for several runs anyhow before it is believed.
  vanished: { few: 3, share: 0.5, most: 0.5 },
  // Terms are re-opened one by one, or for the few calls of one decree.
  reopened: { few: 5, share: 0.1, most: 0.25 },
  // One decree may put off every term of a programme; half of all open calls is a time zone or a template.
  moved: { few: 10, share: 0.25, most: 0.5 },
  // Some lists always carry their dead along, and their past says so; it does not change overnight.
  longPast: { few: 3, share: 0.05 },
}

const KINDS = Object.keys(RULES) as Kind[]

/**
 * The most of a kind that is believed: `max(few, min(most × open, max(share × open × weeks, 2 × busiest)))`.
 * @param open calls open before the reading @param weeks begun since the last whole reading, at least 1
 * @param busiest the most in any run remembered
 */
export const allowedOf = (kind: Kind, open: number, weeks: number, busiest: number): number => {
  const { few, share, most } = RULES[kind]
  const usual = Math.max(share * open * weeks, LIVELIER * busiest)
  return Math.max(few, Math.floor(most === undefined ? usual : Math.min(most * open, usual)))
}

/** How much of a kind a past run had. Runs from before there was a census tell it by their counts, or not at all. */
const countIn = (run: PastRun, kind: Kind): number | undefined => {
  if (run.census) return run.baseline && kind !== 'longPast' ? undefined : run.census[kind]
  if (run.baseline || kind === 'longPast') return undefined
  return { fresh: run.added, vanished: run.missing, reopened: 0, moved: 0 }[kind]
}

/**
 * What is out of proportion in a reading, beside the source's own runs of the last eight weeks; nothing when it may be
 * believed, and never anything in a source's first whole reading.
 * @param runs of the same source, in any order
 */
export const doubtsOf = (census: Census, runs: readonly PastRun[], now: Instant): Doubt[] => {
  const whole = runs.filter(isWhole)
  // A run that was not believed tells as well when the last one was: all those at hand may be in quarantine.
  const last = [
    ...whole.map(({ startedAt }) => startedAt),
    ...runs.flatMap(({ lastCompleteAt }) => lastCompleteAt ?? []),
  ]
    .toSorted()
    .at(-1)
  if (last === undefined) return []
  const weeks = Math.max(1, Math.ceil((Date.parse(now) - Date.parse(last)) / (7 * 24 * 3_600_000)))
  const since = plus(now, { days: -REMEMBERED_DAYS })
  const remembered = whole.filter(({ startedAt }) => startedAt >= since)
  return KINDS.flatMap((kind) => {
    const past = remembered.flatMap((run) => countIn(run, kind) ?? [])
    // A level that was never measured cannot have risen.
    if (kind === 'longPast' && past.length === 0) return []
    const busiest = Math.max(0, ...past)
    const allowed = allowedOf(kind, census.open, weeks, busiest)
    const found = census[kind]
    return found > allowed ? [{ kind, found, allowed, busiest }] : []
  })
}

const NAMES: Record<Kind, string> = {
  fresh: 'new calls',
  vanished: 'open calls gone',
  reopened: 'closed calls open again',
  moved: 'deadlines of open calls moved',
  longPast: 'calls listed as open long past their deadline',
}

/** The doubts in words, for an operator. */
export const doubtText = (source: string, { open }: Census, doubts: readonly Doubt[]): string => {
  const each = doubts.map(
    ({ kind, found, allowed, busiest }) =>
      `at most ${allowed} ${NAMES[kind]} beside ${open} open (the busiest run of eight weeks had ${busiest}), found ${found}`,
  )
  return `[${source}] expected ${each.join('; ')}. Nothing was stored or told. Look at the examples and at the site: release the run if it is right; otherwise wait, the next run in proportion takes its place.`
}
