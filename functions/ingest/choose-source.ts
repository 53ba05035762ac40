import type { Blobs } from '../../shared/blobs/blobs.ts'
import { heldRun, type SourceRun } from '../../shared/domain/source-run.ts'
import type { Instant } from '../../shared/domain/time.ts'
import { sources, uploads } from '../../shared/sources/index.ts'
import type { Source } from '../../shared/sources/source.ts'
import { readSourceRuns } from '../../shared/store/source-runs.ts'
import type { Table } from '../../shared/store/table.ts'
import type { IngestOptions } from './ingest.ts'

/** What may be asked of ingest; handler.ts says what each means. */
export type Wanted = {
  source: string
  upload?: string | undefined
  release?: Instant | undefined
  minimumRows?: number | undefined
}

/** @throws Error when there is no such source, or the source takes no files. */
export const findSource = ({ source: id, upload, minimumRows }: Wanted): Source => {
  const known: readonly Source[] = upload ? uploads : sources
  const found = known.find((one) => one.id === id)
  if (!found)
    throw new Error(
      `[ingest] expected a source among ${known.map((one) => one.id).join(', ')}, found "${id}". Correct the schedule or the command.`,
    )
  return minimumRows === undefined ? found : { ...found, minimumRows }
}

/** So many runs may pass before an operator looks; pages are archived no longer. */
const RELEASABLE_RUNS = 400

/** The quarantined run of a source that waits for an operator. */
export const readHeld = async (table: Table, source: string): Promise<SourceRun | undefined> =>
  heldRun(await readSourceRuns(table, source, RELEASABLE_RUNS))

/** @throws Error when no such run waits: it was never quarantined, or a later one has taken its place. */
const findHeld = async (table: Table, source: string, startedAt: Instant): Promise<SourceRun> => {
  const runs = await readSourceRuns(table, source, RELEASABLE_RUNS)
  const waiting = heldRun(runs)
  if (waiting?.startedAt === startedAt) return waiting
  const found = runs.find((run) => run.startedAt === startedAt)
  throw new Error(
    `[ingest ${source}] expected a quarantined run of ${startedAt} that waits, found ${found ? `one that is ${found.state === 'quarantined' ? 'superseded' : found.state}` : 'none'}. ${waiting ? `The run of ${waiting.startedAt} waits.` : 'No run of this source waits.'}`,
  )
}

/** @throws Error when there is no such source, the source takes no files, or the file or the run is not there. */
export const chooseSource = async (wanted: Wanted, blobs: Blobs, table: Table): Promise<IngestOptions> => {
  const source = findSource(wanted)
  const { upload, release } = wanted
  // It had rows enough when it was read, or an operator had said that fewer are.
  if (release)
    return { source: { ...source, minimumRows: 0 }, held: await findHeld(table, source.id, release) }
  if (!upload) return { source }
  const bytes = await blobs.get(upload)
  if (!bytes)
    throw new Error(
      `[ingest ${source.id}] expected an uploaded file at "${upload}", found none. Upload it again.`,
    )
  return { source, uploaded: { request: { url: source.homepage }, body: new TextDecoder().decode(bytes) } }
}
