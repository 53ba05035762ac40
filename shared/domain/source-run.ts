import * as z from 'zod'
import { SourceId } from './opportunity.ts'
import { Instant } from './time.ts'

/**
 * One reading of one source, with what it learned about the source so far carried along, so that the latest
 * run alone answers "when was it last read whole?".
 */
export const SourceRun = z.strictObject({
  source: SourceId,
  startedAt: Instant,
  finishedAt: Instant,
  /** *unchanged*: every page is byte for byte what it was. *failed*: nothing was believed, nothing closed. */
  state: z.enum(['complete', 'unchanged', 'failed']),
  baseline: z.boolean().describe('the first complete run: searchable, never announced as new'),
  read: z.int().min(0),
  added: z.int().min(0),
  changed: z.int().min(0),
  missing: z.int().min(0).describe('stored, still open, and no longer listed'),
  refused: z.int().min(0),
  passedOver: z.int().min(0),
  refusals: z.array(z.strictObject({ row: z.string().max(200), reason: z.string().max(300) })).max(20),
  problem: z.string().max(1000).optional(),
  /** Carried from run to run. */
  lastCompleteAt: Instant.optional(),
  lastChangedAt: Instant.optional(),
  pages: z
    .array(z.string())
    .describe('content hash of each page of the last complete run: its name in the archive'),
  readAs: z
    .array(z.string())
    .optional()
    .describe('hash of each page with what was read in it: a corrected parser is worth storing again'),
})
export type SourceRun = z.infer<typeof SourceRun>

/** A source that was not read whole for this many hours is named as silent, in the footer and to the operator. */
export const SILENT_AFTER_HOURS = 60

/** Since when a source has been silent, or undefined while it is not. One never read whole is silent as soon as it fails. */
export const silentSince = (run: SourceRun, now: Instant): Instant | undefined => {
  const last = run.lastCompleteAt
  if (!last) return run.state === 'failed' ? run.startedAt : undefined
  return Date.parse(now) - Date.parse(last) > SILENT_AFTER_HOURS * 3_600_000 ? last : undefined
}
