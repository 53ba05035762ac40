import type { Blobs } from '../../shared/blobs/blobs.ts'
import type { Change } from '../../shared/domain/opportunity.ts'
import type { Day, Instant } from '../../shared/domain/time.ts'
import type { Source } from '../../shared/sources/source.ts'
import type { Table } from '../../shared/store/table.ts'

/** A call that a replayed run would have told of, and what it would have told. */
export type Told = { id: string; title: string; changes: Change[] }

/** What one archived run would have done, read by today's code. */
export type ReplayedRun = {
  startedAt: Instant
  /** *gone*: its pages are no longer archived. *failed*: today's code cannot read them either. */
  state: 'baseline' | 'complete' | 'quarantined' | 'failed' | 'gone'
  /** Why it was quarantined, failed or is gone. */
  problem?: string
  /** Rows that became calls. */
  read: number
  added: Told[]
  changed: Told[]
  withdrawn: Told[]
  /** Open calls that were not listed; after several runs in a row they are withdrawn. */
  missing: number
}

/**
 * Reads the archived runs of a source again, oldest first, by today's code, and yields what each would have told.
 * Nothing is written: every run is folded into what the runs before it had made, in memory.
 * @param since first day (in Rome) that is yielded; the runs before it are what was known by then
 */
export async function* replayRuns(
  _source: Source,
  _services: { table: Table; blobs: Blobs },
  _options: { since?: Day } = {},
): AsyncGenerator<ReplayedRun> {}
