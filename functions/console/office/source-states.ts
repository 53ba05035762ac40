import { heldRun, isWhole, type SourceRun } from '../../../shared/domain/source-run.ts'
import type { Instant } from '../../../shared/domain/time.ts'
import { SOURCE_DIRECTORY, type SourceEntry } from '../../../shared/sources/directory.ts'
import { type KnownSource, SOURCE_IDS, SOURCE_NAMES } from '../../../shared/sources/names.ts'
import { sourceSilentSince } from '../../../shared/sources/silence.ts'
import { readSourceRuns } from '../../../shared/store/source-runs.ts'
import type { Table } from '../../../shared/store/table.ts'

/** How a source is: in quarantine before silent, silent before a reading that failed. */
export type Health = 'quarantined' | 'silent' | 'failed' | 'never' | 'complete' | 'unchanged'

/** A source with its latest readings, newest first, and what they say of it. */
export type SourceState = SourceEntry & {
  id: KnownSource
  name: string
  runs: SourceRun[]
  health: Health
  /** The latest reading that was whole and believed. */
  whole: SourceRun | undefined
  /** The reading in quarantine that waits for an operator. */
  held: SourceRun | undefined
  readAt: Instant | undefined
  silentSince: Instant | undefined
}

export const stateOf = (id: KnownSource, runs: SourceRun[], now: Instant): SourceState => {
  const [latest] = runs
  const held = heldRun(runs)
  const silentSince = latest && sourceSilentSince(latest, now)
  const health: Health = held ? 'quarantined' : silentSince ? 'silent' : (latest?.state ?? 'never')
  return {
    ...SOURCE_DIRECTORY[id],
    id,
    name: SOURCE_NAMES[id],
    runs,
    health,
    whole: runs.find(isWhole),
    held,
    readAt: latest?.lastCompleteAt,
    silentSince,
  }
}

/** Every source, in the order in which people see them. @param limit readings of each, at most */
export const readStates = (table: Table, limit: number, now: Instant): Promise<SourceState[]> =>
  Promise.all(SOURCE_IDS.map(async (id) => stateOf(id, await readSourceRuns(table, id, limit), now)))
