import type { SQSBatchResponse, SQSEvent } from 'aws-lambda'
import { openBlobs } from '../../shared/blobs/blobs.ts'
import { snapshotLoader } from '../../shared/blobs/snapshot-loader.ts'
import type { ShardReady } from '../../shared/domain/messages.ts'
import { setting } from '../../shared/runtime/environment.ts'
import { logger, onLambda, type Wire } from '../../shared/runtime/lambda.ts'
import { openQueue } from '../../shared/runtime/queue.ts'
import { openTable } from '../../shared/store/table.ts'
import { startAlerts } from '../digest/alerts.ts'
import { match } from './match.ts'

/** A batch of `changed` messages makes one build: they all say the same, that what is stored has changed. */
export const wire: Wire<SQSEvent, SQSBatchResponse> = (environment, clock) => {
  const table = openTable(setting(environment, 'TABLE'), clock.now)
  const blobs = openBlobs(setting(environment, 'BLOBS'))
  const snapshots = snapshotLoader(table, blobs)
  const urgent = openQueue<ShardReady>(setting(environment, 'QUEUE_URGENT'))
  return async () => {
    const built = await match({ table, blobs, now: clock.now })
    logger.info('snapshots built', built)
    await startAlerts({ table, urgent, snapshots, now: clock.now })
    return { batchItemFailures: [] }
  }
}

export const handler = onLambda(wire)
