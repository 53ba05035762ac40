import type { SQSEvent } from 'aws-lambda'
import * as z from 'zod'
import { openBlobs } from '../../shared/blobs/blobs.ts'
import {
  type Changed,
  DeskAsked,
  MembersAsked,
  PastedAsked,
  ReadingAsked,
} from '../../shared/domain/messages.ts'
import { Day, Instant } from '../../shared/domain/time.ts'
import { createFetcher } from '../../shared/http/fetcher.ts'
import { codeVersion } from '../../shared/runtime/code.ts'
import { setting } from '../../shared/runtime/environment.ts'
import { onEvent, onLambda, onMessages, type Wire } from '../../shared/runtime/lambda.ts'
import { recordSourceRead } from '../../shared/runtime/metrics.ts'
import { openQueue } from '../../shared/runtime/queue.ts'
import { openTable } from '../../shared/store/table.ts'
import { chooseSource, findSource, readHeld } from './choose-source.ts'
import { ingest } from './ingest.ts'
import { readAnnounced } from './read-announced.ts'
import { readPastedCall, TYPED_LIMITS } from './read-pasted.ts'
import { type ReplayedRun, replayRuns } from './replay.ts'
import { storeMemberFile } from './store-member-file.ts'

/**
 * A schedule names a source; an import by hand also names the uploaded blob. `minimumRows` replaces the source's own
 * for this once: when a site has really become smaller, an operator says so. `release`: the start of a quarantined run,
 * whose archived pages are read again with the brake off. `replay`: reads all archived runs again by today's code,
 * writes nothing, and answers what each from that day on would have told.
 */
const IngestEvent = z.object({
  source: z.string(),
  upload: z.string().optional(),
  release: Instant.optional(),
  replay: Day.optional(),
  minimumRows: z.int().min(0).optional(),
})

type IngestEvent = z.infer<typeof IngestEvent>

const isBatch = (event: unknown): event is SQSEvent =>
  typeof event === 'object' && event !== null && 'Records' in event

/**
 * Reads one source: on its own schedule, from an uploaded file, or from its archived pages, as the console asked; single
 * calls that an office has pasted; and large files of members.
 */
export const wire: Wire<unknown, unknown> = (environment, clock) => {
  const table = openTable(setting(environment, 'TABLE'), clock.now)
  const blobs = openBlobs(setting(environment, 'BLOBS'))
  const changed = openQueue<Changed>(setting(environment, 'QUEUE_CHANGED'))
  const contact = setting(environment, 'CRAWLER_CONTACT')
  const code = codeVersion(import.meta.url)
  const egress = environment.EGRESS ? { egress: environment.EGRESS } : {}
  const fetchTyped = () => createFetcher({ clock, contact, ...egress, ...TYPED_LIMITS, isTyped: true }).get
  const read = async (event: IngestEvent): Promise<unknown> => {
    if (event.replay) {
      const replayed: ReplayedRun[] = []
      const runs = replayRuns(findSource(event), { table, blobs }, { since: event.replay })
      for await (const run of runs) replayed.push(run)
      return replayed
    }
    const options = await chooseSource(event, blobs, table)
    const fetcher = createFetcher({ clock, contact, ...egress })
    const run = await ingest(options, { table, blobs, changed, clock, fetch: fetcher.get, code })
    // A file imported by hand says nothing of whether the site can still be read.
    if (!event.upload) recordSourceRead(run)
    return run
  }
  const onSchedule = onEvent(IngestEvent, read)
  const onRequest = onMessages(
    z.union([ReadingAsked, PastedAsked, DeskAsked, MembersAsked]),
    async (asked) => {
      if ('desk' in asked) return readAnnounced(asked, { table, clock, fetch: fetchTyped() })
      if ('members' in asked) return storeMemberFile(asked, { table, blobs, changed, now: clock.now })
      if ('added' in asked) return readPastedCall(asked, { table, clock, fetch: fetchTyped() })
      // A message may come twice, and a later run may have taken the place of the one that waited: nothing is left to do.
      if ((await readHeld(table, asked.source))?.startedAt === asked.release) await read(asked)
    },
  )
  return (event, context) => (isBatch(event) ? onRequest(event, context) : onSchedule(event, context))
}

export const handler = onLambda(wire)
