import type { SQSEvent } from 'aws-lambda'
import * as z from 'zod'
import { RunAsked, type ShardReady, type Urgent } from '../../shared/domain/messages.ts'
import { setting } from '../../shared/runtime/environment.ts'
import { onEvent, onLambda, onMessages, type Wire } from '../../shared/runtime/lambda.ts'
import { openQueue } from '../../shared/runtime/queue.ts'
import { openTable } from '../../shared/store/table.ts'
import { startAsked, startDaily, startDigest } from './digest.ts'
import { startFriday } from './friday.ts'

/** The schedule says which kind of run; its period follows from the clock. */
const DigestEvent = z.object({ kind: z.enum(['weekly', 'daily', 'friday']) })

const isBatch = (event: unknown): event is SQSEvent =>
  typeof event === 'object' && event !== null && 'Records' in event

/** Starts runs: by the schedule, or because an operator asked for one. */
export const wire: Wire<unknown, unknown> = (environment, clock) => {
  const services = {
    table: openTable(setting(environment, 'TABLE'), clock.now),
    bulk: openQueue<ShardReady>(setting(environment, 'QUEUE_BULK')),
    urgent: openQueue<Urgent>(setting(environment, 'QUEUE_URGENT')),
    now: clock.now,
  }
  const starts = { weekly: startDigest, daily: startDaily, friday: startFriday }
  const onSchedule = onEvent(DigestEvent, ({ kind }): Promise<unknown> => starts[kind](services))
  const onRequest = onMessages(RunAsked, (asked) => startAsked(asked, services))
  return (event, context) => (isBatch(event) ? onRequest(event, context) : onSchedule(event, context))
}

export const handler = onLambda(wire)
