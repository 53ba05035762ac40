import type { SourceReading } from '../digests/digest.ts'
import type { Instant } from '../domain/time.ts'
import { SOURCE_IDS, SOURCE_NAMES } from '../sources/names.ts'
import { sourceSilentSince } from '../sources/silence.ts'
import { readSourceRuns } from './source-runs.ts'
import type { Table } from './table.ts'

/**
 * When each source was last read whole, and which are silent: what a digest's footer and the console say. One that was
 * never asked (it is new here, or no part of this installation's world) is neither read nor silent, and left out.
 */
export const readings = async (table: Table, now: Instant): Promise<SourceReading[]> => {
  const runs = await Promise.all(SOURCE_IDS.map((id) => readSourceRuns(table, id)))
  return SOURCE_IDS.flatMap((id, place): SourceReading[] => {
    const run = runs[place]?.[0]
    if (!run) return []
    const silent = sourceSilentSince(run, now)
    return [
      {
        name: SOURCE_NAMES[id],
        ...(run.lastCompleteAt ? { readAt: run.lastCompleteAt } : {}),
        ...(silent ? { silentSince: silent } : {}),
      },
    ]
  })
}
