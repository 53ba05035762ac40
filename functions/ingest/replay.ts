import type { Blobs } from '../../shared/blobs/blobs.ts'
import type { Draft } from '../../shared/domain/opportunity.ts'
import type { SourceRun } from '../../shared/domain/source-run.ts'
import { type Day, dayOf } from '../../shared/domain/time.ts'
import { uploads } from '../../shared/sources/index.ts'
import type { Source } from '../../shared/sources/source.ts'
import { readOpportunities } from '../../shared/store/opportunities.ts'
import { readSourceRuns } from '../../shared/store/source-runs.ts'
import type { Table } from '../../shared/store/table.ts'
import { type Archive, openArchive } from './archive.ts'
import { askArchive, PageGone } from './ask.ts'
import type { Completer } from './complete.ts'
import { foldRun, type Known, NOTHING_KNOWN, type ReplayedRun, unread } from './fold.ts'
import { joinReadings, readPages, type WholeReading } from './read-source.ts'
import { problemOf } from './record.ts'

export type { ReplayedRun, Told } from './fold.ts'

/** More than a year of daily readings; pages are archived for half of it. */
const ALL_RUNS = 800

/**
 * Reads the archived runs of a source again, oldest first, by today's code, and yields what each would have told.
 * Nothing is written: every run is folded into what the runs before it had made, in memory.
 * @param since first day (in Rome) that is yielded; the runs before it are what was known by then
 */
export async function* replayRuns(
  source: Source,
  { table, blobs }: { table: Table; blobs: Blobs },
  { since = '0000-01-01' }: { since?: Day | undefined } = {},
): AsyncGenerator<ReplayedRun> {
  const archive = openArchive(blobs, source.id)
  const complete = await completerOf(source, table, archive)
  const read = reader(archive)
  let known: Known = NOTHING_KNOWN
  const runs = (await readSourceRuns(table, source.id, ALL_RUNS)).toReversed()
  for (const run of runs.filter(({ pages }) => pages.length > 0)) {
    const { startedAt, uploaded, released } = run
    const own = (uploaded && uploads.find(({ id }) => id === source.id)) || source
    const reading = await read(own, run)
    let replayed: ReplayedRun
    if (reading instanceof Error)
      replayed = unread(startedAt, reading instanceof PageGone ? 'gone' : 'failed', problemOf(reading))
    else {
      const isBelieved = Boolean(uploaded ?? released)
      const folded = await foldRun(known, reading, { source: own, startedAt, isBelieved, complete })
      known = folded.known
      replayed = folded.replayed
    }
    if (dayOf(startedAt) >= since) yield replayed
  }
}

/** Reads a run's archived pages; the same pages as the run before are not parsed again. */
const reader = (archive: Archive) => {
  let last: { pages: string; reading: WholeReading } | undefined
  return async (source: Source, run: SourceRun): Promise<WholeReading | Error> => {
    const pages = [...run.pages, run.uploaded].join()
    if (last?.pages === pages) return last.reading
    try {
      const readings = await readPages(source, askArchive(archive, run.pages), run.startedAt)
      last = { pages, reading: joinReadings(source, readings, 0) }
      return last.reading
    } catch (error) {
      return error instanceof Error ? error : new Error(String(error))
    }
  }
}

/** Completes rows with the pages of their own that were archived last; what a page told before that is not known. */
const completerOf = async (
  { id, completion }: Source,
  table: Table,
  archive: Archive,
): Promise<Completer> => {
  const stored = await readOpportunities(table, id)
  const ownPages = new Map(stored.map(({ sourceId, ownPage }) => [sourceId, ownPage]))
  return async (row) => {
    const name = ownPages.get(row.sourceId)
    const request = completion?.request(row)
    const body = request && name ? await archive.get(name) : undefined
    const whole = (draft: Draft): Draft => {
      if (!completion || !request || body === undefined) return draft
      try {
        return completion.complete(draft, { request, body })
      } catch {
        // Today's code cannot read that page: the row alone has to do.
        return draft
      }
    }
    return { draft: whole(row), isWhole: true, alike: async (draft) => whole(draft) }
  }
}
