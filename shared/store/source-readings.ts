import type { SourceReading } from '../digests/digest.ts'
import type { Instant } from '../domain/time.ts'
import { SOURCE_IDS, SOURCE_NAMES } from '../sources/names.ts'
import { sourceSilentSince } from '../sources/silence.ts'
import { readSourceRuns } from './source-runs.ts'
import type { Table } from './table.ts'

/** When each source was last read whole, and which are silent: what a digest's footer and the console say. */
export const readings = (table: Table, now: Instant): Promise<SourceReading[]> =>
  Promise.all(
    SOURCE_IDS.map(async (id) => {
      const [run] = await readSourceRuns(table, id)
      const silent = run && sourceSilentSince(run, now)
      return {
        name: SOURCE_NAMES[id],
        ...(run?.lastCompleteAt ? { readAt: run.lastCompleteAt } : {}),
        ...(silent ? { silentSince: silent } : {}),
      }
    }),
  )
