import * as z from 'zod'
import { SourceId } from './opportunity.ts'
import { Instant } from './time.ts'

const Count = z.int().min(0)

/** What one reading looks like beside what is stored; the brake compares it with the source's own past. */
export const Census = z.strictObject({
  open: Count.describe('calls stored of this source that were not closed before the reading'),
  fresh: Count.describe('listed, not closed, and never seen before'),
  vanished: Count.describe('stored, not closed, and not listed; always 0 where only the latest stand'),
  reopened: Count.describe('stored as closed, and listed with dates that make them open again'),
  moved: Count.default(0).describe('stored as open, and listed with other deadlines, to the minute'),
  longPast: Count.describe('listed as if open, though their last deadline is long past'),
})
export type Census = z.infer<typeof Census>

/** One call that made a run suspicious: an example for the operator. */
export const Suspect = z.strictObject({
  id: z.string().max(200),
  title: z.string().max(300),
  what: z.string().max(300).describe('one English sentence for operators'),
})
export type Suspect = z.infer<typeof Suspect>

/** The marks of a page's version, to be told only of a newer one (RFC 9110, 13). */
export const Mark = z.strictObject({
  asked: z.string().describe('hash of the request'),
  page: z.string().describe('content hash of the answer: its name in the archive'),
  etag: z.string().optional(),
  lastModified: z.string().optional(),
  fetchedAt: Instant.describe('when the page was last sent'),
})
export type Mark = z.infer<typeof Mark>

/**
 * One reading of one source, with what it learned about the source so far carried along, so that the latest
 * run alone answers "when was it last read whole?".
 */
export const SourceRun = z.strictObject({
  source: SourceId,
  startedAt: Instant,
  finishedAt: Instant,
  /**
   * *unchanged*: every page says what it said. *failed*: nothing was believed, nothing closed. *quarantined*: read, but
   * so unlike the source's own past that nothing was stored or told; it waits for an operator or for a sound run.
   */
  state: z.enum(['complete', 'unchanged', 'failed', 'quarantined']),
  baseline: z.boolean().describe('the first complete run: searchable, never announced as new'),
  read: Count,
  added: Count,
  changed: Count,
  missing: Count.describe('stored, still open, and no longer listed'),
  refused: Count,
  passedOver: Count,
  refusals: z.array(z.strictObject({ row: z.string().max(200), reason: z.string().max(300) })).max(20),
  problem: z.string().max(1000).optional(),
  census: Census.optional(),
  suspects: z.array(Suspect).max(20).optional().describe('of a quarantined run'),
  uploaded: z.literal(true).optional().describe('a file brought by hand'),
  released: Instant.optional().describe('start of the quarantined run whose archived pages were read here'),
  unfinished: Count.optional().describe('calls whose own page could not be had; it is asked for again'),
  lost: Count.optional().describe(
    'writes before which somebody else had written; the next reading settles them',
  ),
  /** Carried from run to run. */
  lastCompleteAt: Instant.optional(),
  lastChangedAt: Instant.optional(),
  pages: z.array(z.string()).describe('content hash of each page of this run: its name in the archive'),
  readAs: z
    .array(z.string())
    .optional()
    .describe('hash of what was read in each page: a corrected parser is worth storing again'),
  readBy: z.string().optional().describe('version of the code that read it'),
  marks: z.array(Mark).optional(),
})
export type SourceRun = z.infer<typeof SourceRun>

/** Was what the run read believed and stored? */
export const isBelieved = ({ state }: Pick<SourceRun, 'state'>): boolean =>
  state === 'complete' || state === 'unchanged'

/** Was the source itself read whole, and believed? A file brought by hand holds some rows, never all. */
export const isWhole = (run: Pick<SourceRun, 'state' | 'uploaded'>): boolean =>
  isBelieved(run) && !run.uploaded

/** Was everything settled that the run read? Only then may an equal page be passed by. */
export const isSettled = (run: SourceRun): boolean =>
  isWhole(run) && run.missing === 0 && !run.unfinished && !run.lost

/**
 * The quarantined run that waits for an operator: the latest one, unless a later run in proportion has superseded it or
 * it was released. @param runs of one source, newest first
 */
export const heldRun = (runs: readonly SourceRun[]): SourceRun | undefined => {
  const settled = runs.findIndex(isWhole)
  return (settled < 0 ? runs : runs.slice(0, settled)).find(({ state }) => state === 'quarantined')
}

/** A source read every day that was not read whole for this many hours is silent; `sources/silence.ts` knows each one's own. */
export const SILENT_AFTER_HOURS = 60

/**
 * Since when a source has been silent, or undefined while it is not. A quarantined run does not count as read, and one
 * never read whole is silent as soon as it fails.
 */
export const silentSince = (
  run: SourceRun,
  now: Instant,
  hours: number = SILENT_AFTER_HOURS,
): Instant | undefined => {
  const last = run.lastCompleteAt
  if (!last) return run.state === 'failed' ? run.startedAt : undefined
  return Date.parse(now) - Date.parse(last) > hours * 3_600_000 ? last : undefined
}
