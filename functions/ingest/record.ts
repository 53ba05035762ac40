import type { Census, SourceRun, Suspect } from '../../shared/domain/source-run.ts'
import type { Instant } from '../../shared/domain/time.ts'
import { saveSourceRun } from '../../shared/store/source-runs.ts'
import type { Got } from './ask.ts'
import type { IngestOptions, IngestServices } from './ingest.ts'
import type { WholeReading } from './read-source.ts'
import { type Counts, NOTHING } from './store-reading.ts'

export const problemOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

/** Writes the record of one run in each of its four ends. @param runs of the source before it, newest first */
export const recorder = (
  { source, uploaded, held }: IngestOptions,
  runs: readonly SourceRun[],
  got: readonly Got[],
  { table, clock, code }: Pick<IngestServices, 'table' | 'clock' | 'code'>,
  startedAt: Instant,
) => {
  const { lastCompleteAt, lastChangedAt } = runs[0] ?? {}
  const save = async (run: Counts & Pick<SourceRun, 'state'> & Partial<SourceRun>): Promise<SourceRun> => {
    const marks = got.flatMap(({ mark }) => mark ?? [])
    const kept = marks.length > 0 ? marks : (held?.marks ?? [])
    const whole: SourceRun = {
      baseline: false,
      ...(lastCompleteAt ? { lastCompleteAt } : {}),
      ...(lastChangedAt ? { lastChangedAt } : {}),
      ...(uploaded ? { uploaded: true } : {}),
      ...(held ? { released: held.startedAt } : {}),
      ...(code ? { readBy: code } : {}),
      ...(kept.length > 0 ? { marks: kept } : {}),
      ...run,
      source: source.id,
      startedAt,
      finishedAt: clock.now(),
      pages: got.map(({ name }) => name),
    }
    await saveSourceRun(table, whole)
    return whole
  }
  // An import by hand is no whole reading of the site: its silence must still be heard.
  const readWhole = uploaded ? {} : { lastCompleteAt: held?.startedAt ?? startedAt }

  return {
    /** Every page says what it said in the run `last`, so its counts still hold. */
    unchanged: ({ read, refused, passedOver, refusals, readAs, census }: SourceRun) =>
      save({
        ...NOTHING,
        ...readWhole,
        state: 'unchanged',
        read,
        refused,
        passedOver,
        refusals,
        ...(readAs ? { readAs } : {}),
        ...(census ? { census: { ...census, fresh: 0, vanished: 0, reopened: 0, moved: 0 } } : {}),
      }),
    complete: (counts: Counts, known: { baseline: boolean; census: Census; readAs: string[] }) =>
      save({
        ...counts,
        ...known,
        ...readWhole,
        state: 'complete',
        ...(counts.added + counts.changed + counts.missing > 0 ? { lastChangedAt: clock.now() } : {}),
      }),
    /** Nothing of it is stored but its pages; nothing of it counts as read. */
    quarantined: (
      { drafts, refused, passedOver }: WholeReading,
      why: { census: Census; suspects: Suspect[]; problem: string },
    ) =>
      save({
        ...NOTHING,
        state: 'quarantined',
        read: drafts.length,
        refused: refused.length,
        passedOver: passedOver.length,
        ...why,
        problem: why.problem.slice(0, 1000),
      }),
    failed: (problem: string) => save({ ...NOTHING, state: 'failed', problem: problem.slice(0, 1000) }),
  }
}
