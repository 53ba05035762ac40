import * as z from 'zod'
import type { ShardReady, Urgent } from '../../shared/domain/messages.ts'
import type { Run } from '../../shared/domain/run.ts'
import { setting } from '../../shared/runtime/environment.ts'
import { onEvent, onLambda, type Wire } from '../../shared/runtime/lambda.ts'
import { openQueue } from '../../shared/runtime/queue.ts'
import { openTable } from '../../shared/store/table.ts'
import { startDaily, startDigest } from './digest.ts'
import { type FridayLetters, startFriday } from './friday.ts'

/** The schedule says which kind of run; its period follows from the clock. */
const DigestEvent = z.object({ kind: z.enum(['weekly', 'daily', 'friday']) })

export const wire: Wire<unknown, Run | FridayLetters> = (environment, clock) => {
  const services = {
    table: openTable(setting(environment, 'TABLE'), clock.now),
    bulk: openQueue<ShardReady>(setting(environment, 'QUEUE_BULK')),
    urgent: openQueue<Urgent>(setting(environment, 'QUEUE_URGENT')),
    now: clock.now,
  }
  const starts = { weekly: startDigest, daily: startDaily, friday: startFriday }
  return onEvent(DigestEvent, ({ kind }): Promise<Run | FridayLetters> => starts[kind](services))
}

export const handler = onLambda(wire)
