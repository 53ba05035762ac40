import * as z from 'zod'
import type { Changed, ShardReady } from '../../shared/domain/messages.ts'
import { setting } from '../../shared/runtime/environment.ts'
import { logger, onEvent, onLambda, type Wire } from '../../shared/runtime/lambda.ts'
import { openQueue } from '../../shared/runtime/queue.ts'
import { openTable } from '../../shared/store/table.ts'
import { type Recovered, recover } from './recover.ts'

export const wire: Wire<unknown, Recovered> = (environment, clock) => {
  const services = {
    table: openTable(setting(environment, 'TABLE'), clock.now),
    bulk: openQueue<ShardReady>(setting(environment, 'QUEUE_BULK')),
    urgent: openQueue<ShardReady>(setting(environment, 'QUEUE_URGENT')),
    changed: openQueue<Changed>(setting(environment, 'QUEUE_CHANGED')),
    now: clock.now,
  }
  return onEvent(z.object({}), async () => {
    const recovered = await recover(services)
    logger.info('recovered', recovered)
    return recovered
  })
}

export const handler = onLambda(wire)
