import { doubtsOf, doubtText, type PastRun } from '../../shared/domain/brake.ts'
import type { Change, Opportunity } from '../../shared/domain/opportunity.ts'
import { isWhole, type Suspect } from '../../shared/domain/source-run.ts'
import type { Instant } from '../../shared/domain/time.ts'
import type { Source } from '../../shared/sources/source.ts'
import { censusOf, examplesOf } from './census.ts'
import type { Completer } from './complete.ts'
import type { WholeReading } from './read-source.ts'
import { settleReading } from './settle-reading.ts'

/** A call that a run would have told of. `changes` are those that the run itself would have found. */
export type Told = { id: string; title: string; changes: Change[] }

/** What one run would have done. */
export type ReplayedRun = {
  startedAt: Instant
  /** *gone*: its pages are no longer archived. *failed*: today's code cannot read them either. */
  state: 'baseline' | 'complete' | 'quarantined' | 'failed' | 'gone'
  /** Why it was quarantined, failed or is gone. */
  problem?: string
  /** Examples of what made it suspicious. */
  suspects: Suspect[]
  /** Rows that became calls. */
  read: number
  added: Told[]
  changed: Told[]
  withdrawn: Told[]
  /** Open calls that were not listed; after several runs in a row they are withdrawn. */
  missing: number
}

/** What is known of a source after some runs, in memory. */
export type Known = { calls: ReadonlyMap<string, Opportunity>; runs: readonly PastRun[] }

export const NOTHING_KNOWN: Known = { calls: new Map(), runs: [] }

export type FoldOptions = {
  source: Source
  startedAt: Instant
  /** Somebody had looked at it: a file brought by hand, or a run that an operator released. */
  isBelieved?: boolean
  complete: Completer
}

/** All pages are read by the same parser here, so that none of its corrections is taken for a change. */
const earlier = async () => undefined

const EMPTY = { suspects: [], read: 0, added: [], changed: [], withdrawn: [], missing: 0 }

/** A run of which nothing could be read: it changes nothing but the record. */
export const unread = (startedAt: Instant, state: 'failed' | 'gone', problem: string): ReplayedRun => ({
  ...EMPTY,
  startedAt,
  state,
  problem,
})

/** One run on top of what was known: the same decisions as ingest's, with nothing read from or written to anywhere. */
export const foldRun = async (
  { calls, runs }: Known,
  reading: WholeReading,
  { source, startedAt, isBelieved = false, complete }: FoldOptions,
): Promise<{ known: Known; replayed: ReplayedRun }> => {
  const { census, suspects } = await censusOf(source, calls, reading, startedAt, earlier)
  const doubts = isBelieved ? [] : doubtsOf(census, runs, startedAt)
  const read = reading.drafts.length
  const past = { startedAt, census, added: 0, missing: 0, baseline: false }
  if (doubts.length > 0) {
    const problem = doubtText(source.id, census, doubts)
    return {
      known: { calls, runs: [{ ...past, state: 'quarantined' }, ...runs] },
      replayed: {
        ...EMPTY,
        startedAt,
        state: 'quarantined',
        read,
        problem,
        suspects: examplesOf(suspects, doubts),
      },
    }
  }
  const baseline = !runs.some(isWhole)
  const after = new Map(calls)
  const replayed: ReplayedRun = {
    startedAt,
    state: baseline ? 'baseline' : 'complete',
    suspects: [],
    read,
    added: [],
    changed: [],
    withdrawn: [],
    missing: 0,
  }
  const settled = settleReading(calls, reading, {
    source,
    now: () => startedAt,
    baseline,
    complete,
    earlier,
  })
  for await (const asked of settled) {
    if (asked.kind === 'refused' || asked.kind === 'unfinished') continue
    const { id, title, changes, version, withdrawnAt } = asked.opportunity
    after.set(id, asked.opportunity)
    const told = { id, title, changes: changes.filter((change) => change.version === version) }
    if (asked.kind === 'new') replayed.added.push({ ...told, changes: [] })
    else if (asked.kind === 'changed') asked.material && replayed.changed.push(told)
    else {
      replayed.missing += 1
      if (withdrawnAt) replayed.withdrawn.push(told)
    }
  }
  const whole = { ...past, state: 'complete' as const, baseline, lastCompleteAt: startedAt }
  return { known: { calls: after, runs: [whole, ...runs] }, replayed }
}
