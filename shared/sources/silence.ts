import { type SourceRun, silentSince } from '../domain/source-run.ts'
import type { Instant } from '../domain/time.ts'
import { SOURCE_DIRECTORY } from './directory.ts'
import { silentAfterHours } from './schedule.ts'

const DIRECTORY: Record<string, { schedule: string } | undefined> = SOURCE_DIRECTORY

/** Since when a source has been silent, measured by its own schedule: one read on Mondays is not silent on Thursday. */
export const sourceSilentSince = (run: SourceRun, now: Instant): Instant | undefined => {
  const entry = DIRECTORY[run.source]
  return silentSince(run, now, entry && silentAfterHours(entry.schedule))
}
