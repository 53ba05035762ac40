import * as z from 'zod'
import { openBlobs } from '../../shared/blobs/blobs.ts'
import { matchedCalls } from '../../shared/blobs/snapshot-loader.ts'
import type { Changed, LetterReady } from '../../shared/domain/messages.ts'
import { setting } from '../../shared/runtime/environment.ts'
import { logger, onEvent, onLambda, type Wire } from '../../shared/runtime/lambda.ts'
import { openQueue } from '../../shared/runtime/queue.ts'
import { openTable } from '../../shared/store/table.ts'
import { type Ticked, tick } from './tick.ts'

export const wire: Wire<unknown, Ticked> = (environment, clock) => {
  const table = openTable(setting(environment, 'TABLE'), clock.now)
  const calls = matchedCalls(table, openBlobs(setting(environment, 'BLOBS')))
  const changed = openQueue<Changed>(setting(environment, 'QUEUE_CHANGED'))
  const urgent = openQueue<LetterReady>(setting(environment, 'QUEUE_URGENT'))
  return onEvent(z.object({}), async () => {
    const ticked = await tick({ table, calls, changed, urgent, now: clock.now })
    if (ticked.finished.length > 0) logger.info('digest runs finished', ticked)
    if (ticked.announced.length > 0) logger.info('calls announced', ticked)
    return ticked
  })
}

export const handler = onLambda(wire)
