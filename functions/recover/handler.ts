import * as z from 'zod'
import { openBlobs } from '../../shared/blobs/blobs.ts'
import type { Changed, ShardReady, Urgent } from '../../shared/domain/messages.ts'
import { linkKeysFrom } from '../../shared/links/keys.ts'
import { setting } from '../../shared/runtime/environment.ts'
import { logger, onEvent, onLambda, type Wire } from '../../shared/runtime/lambda.ts'
import { openQueue } from '../../shared/runtime/queue.ts'
import { openTable } from '../../shared/store/table.ts'
import { oneByOne } from './one-by-one.ts'
import { type Recovered, recover } from './recover.ts'
import { retain } from './retain.ts'

export const wire: Wire<unknown, Recovered | undefined> = (environment, clock) => {
  const services = {
    table: openTable(setting(environment, 'TABLE'), clock.now),
    blobs: openBlobs(setting(environment, 'BLOBS')),
    bulk: openQueue<ShardReady>(setting(environment, 'QUEUE_BULK')),
    urgent: openQueue<Urgent>(setting(environment, 'QUEUE_URGENT')),
    changed: openQueue<Changed>(setting(environment, 'QUEUE_CHANGED')),
    now: clock.now,
  }
  const keys = linkKeysFrom(setting(environment, 'LINK_KEYS'))
  return onEvent(z.object({}), async () => {
    const { table, blobs, changed, now } = services
    const { tried, tell } = oneByOne()
    const recovered = await tried(() => recover(services), undefined)
    logger.info('recovered', { ...recovered })
    await tried(async () => {
      const retained = await retain({ table, blobs, changed, now, keys: await keys(), wait: clock.sleep })
      logger.info('retained', retained)
    }, undefined)
    tell()
    return recovered
  })
}

export const handler = onLambda(wire)
