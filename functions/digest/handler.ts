import * as z from 'zod'
import type { DigestRun } from '../../shared/domain/digest.ts'
import type { ShardReady } from '../../shared/domain/messages.ts'
import { setting } from '../../shared/runtime/environment.ts'
import { onEvent, onLambda, type Wire } from '../../shared/runtime/lambda.ts'
import { openQueue } from '../../shared/runtime/queue.ts'
import { openTable } from '../../shared/store/table.ts'
import { startDigest } from './digest.ts'

/** The schedule says which kind of run; the week follows from the clock. */
const DigestEvent = z.object({ kind: z.literal('weekly') })

export const wire: Wire<unknown, DigestRun> = (environment, clock) => {
  const table = openTable(setting(environment, 'TABLE'), clock.now)
  const bulk = openQueue<ShardReady>(setting(environment, 'QUEUE_BULK'))
  return onEvent(DigestEvent, () => startDigest({ table, bulk, now: clock.now }))
}

export const handler = onLambda(wire)
