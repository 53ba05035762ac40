import * as z from 'zod'
import { openBlobs } from '../../shared/blobs/blobs.ts'
import type { Changed } from '../../shared/domain/messages.ts'
import { createFetcher } from '../../shared/http/fetcher.ts'
import { setting } from '../../shared/runtime/environment.ts'
import { onEvent, onLambda, type Wire } from '../../shared/runtime/lambda.ts'
import { recordSourceRead } from '../../shared/runtime/metrics.ts'
import { openQueue } from '../../shared/runtime/queue.ts'
import type { PageRequest } from '../../shared/sources/source.ts'
import { openTable } from '../../shared/store/table.ts'
import { chooseSource } from './choose-source.ts'
import { ingest } from './ingest.ts'

/**
 * A schedule names a source; an import by hand also names the uploaded blob. `minimumRows` replaces the source's own
 * for this once: when a site has really become smaller, an operator says so.
 */
const IngestEvent = z.object({
  source: z.string(),
  upload: z.string().optional(),
  minimumRows: z.int().min(0).optional(),
})

/** Reads one source, on its own schedule or from an uploaded file. */
export const wire: Wire<unknown, unknown> = (environment, clock) => {
  const table = openTable(setting(environment, 'TABLE'), clock.now)
  const blobs = openBlobs(setting(environment, 'BLOBS'))
  const changed = openQueue<Changed>(setting(environment, 'QUEUE_CHANGED'))
  const contact = setting(environment, 'CRAWLER_CONTACT')
  return onEvent(IngestEvent, async (event) => {
    const options = await chooseSource(event, blobs)
    const fetcher = createFetcher({
      clock,
      contact,
      ...(environment.EGRESS ? { egress: environment.EGRESS } : {}),
    })
    const fetch = async (request: PageRequest): Promise<string> => {
      const fetched = await fetcher.get(request)
      return fetched.status === 'ok' ? fetched.body : ''
    }
    const run = await ingest(options, { table, blobs, changed, clock, fetch })
    // A file imported by hand says nothing of whether the site can still be read.
    if (!event.upload) recordSourceRead(run)
    return run
  })
}

export const handler = onLambda(wire)
