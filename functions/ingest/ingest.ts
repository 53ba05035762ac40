import type { Blobs } from '../../shared/blobs/blobs.ts'
import { doubtsOf, doubtText } from '../../shared/domain/brake.ts'
import type { Changed } from '../../shared/domain/messages.ts'
import { isBelieved, isSettled, isWhole, type SourceRun } from '../../shared/domain/source-run.ts'
import type { Fetcher } from '../../shared/http/fetcher.ts'
import type { Clock } from '../../shared/runtime/clock.ts'
import { logger } from '../../shared/runtime/lambda.ts'
import type { Queue } from '../../shared/runtime/queue.ts'
import type { Page, Source } from '../../shared/sources/source.ts'
import { readOpportunities } from '../../shared/store/opportunities.ts'
import { readSourceRuns } from '../../shared/store/source-runs.ts'
import type { Table } from '../../shared/store/table.ts'
import { openArchive } from './archive.ts'
import { askArchive, askFile, askSite, noting, trustedMarks } from './ask.ts'
import { censusOf, examplesOf } from './census.ts'
import { completer } from './complete.ts'
import { rereader } from './corrections.ts'
import { rereadOwnPages, turnsOf } from './own-pages.ts'
import { joinReadings, readAsOf, readPages } from './read-source.ts'
import { problemOf, recorder } from './record.ts'
import { type ReadingContext, settleReading } from './settle-reading.ts'
import { storeReading } from './store-reading.ts'

export type IngestServices = {
  table: Table
  blobs: Blobs
  changed: Queue<Changed>
  clock: Clock
  /** Politeness and safety are its affair. */
  fetch: Fetcher['get']
  /** Version of the running code: a page that it has read is not parsed by it again. */
  code?: string | undefined
}

/**
 * `uploaded`: a file brought by hand instead of the site. `held`: a quarantined run whose archived pages are read
 * instead of the site, with the brake off, because an operator has released it.
 */
export type IngestOptions = { source: Source; uploaded?: Page; held?: SourceRun }

/** Eight weeks of two readings a day: what the brake remembers. */
const REMEMBERED_RUNS = 120

/**
 * The last run, if all of it was settled. What a failed one had stored before it failed is not known; a quarantined one
 * has stored nothing.
 */
const lastSettled = (runs: readonly SourceRun[]): SourceRun | undefined => {
  const last = runs.find(({ state }) => state !== 'quarantined')
  return last && isSettled(last) ? last : undefined
}

/** Has this very code read the only page of that run? Then the same page need not even be parsed (FAULTS C2). */
const isReadBy = ({ readBy, pages }: SourceRun, { code }: IngestServices): boolean =>
  code !== undefined && code === readBy && pages.length === 1

/** A message that cannot be sent makes no failure of a run that was stored: recover finds that snapshots are older. */
const announce = async ({ changed, clock }: IngestServices, cause: string): Promise<void> => {
  try {
    await changed.send([{ at: clock.now(), cause }])
  } catch (error) {
    logger.error('changed was not sent', { source: cause, error: error as Error })
  }
}

/**
 * Reads a source whole, stores what is new or different and says so on the `changed` queue. A source that cannot be
 * read, or is not itself, closes nothing: the run is recorded as failed or quarantined, with its reason.
 */
export const ingest = async (options: IngestOptions, services: IngestServices): Promise<SourceRun> => {
  const { source, uploaded, held } = options
  const { table, clock } = services
  const startedAt = clock.now()
  const runs = await readSourceRuns(table, source.id, REMEMBERED_RUNS)
  const archive = openArchive(services.blobs, source.id)
  const site = askSite(services.fetch, archive, trustedMarks(runs.find(isWhole)?.marks, startedAt))
  const ask = uploaded ? askFile(uploaded.body, archive) : held ? askArchive(archive, held.pages) : site
  const pages = noting(ask)
  const record = recorder(options, runs, pages.got, services, startedAt)
  try {
    const last = uploaded ? undefined : lastSettled(runs)
    const isWatched = !uploaded && !held && Boolean(source.completion?.watched)
    if (
      last &&
      !isWatched &&
      isReadBy(last, services) &&
      (await pages.peek(source.first(startedAt))).name === last.pages[0]
    )
      return await record.unchanged(last)
    const readings = await readPages(source, pages.ask, held?.startedAt ?? startedAt)
    const readAs = readings.map(readAsOf)
    const same = last && readAs.join() === last.readAs?.join() ? last : undefined
    if (same && !isWatched) return await record.unchanged(same)

    const reading = joinReadings(source, readings, source.minimumRows)
    const stored = new Map((await readOpportunities(table, source.id)).map((call) => [call.id, call]))
    const lastWhole = runs.find(isWhole)?.startedAt
    const turns = isWatched ? turnsOf(source, stored, reading, lastWhole, startedAt) : []
    if (same && turns.length === 0) return await record.unchanged(same)
    const before = runs.find(
      (run) => isBelieved(run) && !run.lost && Boolean(run.uploaded) === Boolean(uploaded),
    )
    const earlier = rereader(source, archive, before)
    const { census, suspects } = await censusOf(source, stored, reading, startedAt, earlier)
    // Who brings a file, or releases a run, has looked at it.
    const doubts = uploaded || held ? [] : doubtsOf(census, runs, startedAt)
    if (doubts.length > 0)
      return await record.quarantined(reading, {
        census,
        suspects: examplesOf(suspects, doubts),
        problem: doubtText(source.id, census, doubts),
      })

    // What a first file brings is a back catalogue too; what a later one brings is news.
    const baseline = uploaded ? stored.size === 0 : runs[0]?.lastCompleteAt === undefined
    const context: ReadingContext = {
      source,
      now: clock.now,
      baseline,
      complete: completer(source, site, archive),
      earlier,
    }
    const settled = async function* () {
      yield* settleReading(stored, reading, context)
      yield* rereadOwnPages(turns, context)
    }
    const { writes, ...counts } = await storeReading(table, reading, settled())
    const run = await record.complete(counts, { baseline, census, readAs })
    if (writes > 0) await announce(services, source.id)
    return run
  } catch (error) {
    return record.failed(problemOf(error))
  }
}
