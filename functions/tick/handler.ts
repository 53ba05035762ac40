import * as z from 'zod'
import { setting } from '../../shared/runtime/environment.ts'
import { logger, onEvent, onLambda, type Wire } from '../../shared/runtime/lambda.ts'
import { openTable } from '../../shared/store/table.ts'
import { type Ticked, tick } from './tick.ts'

export const wire: Wire<unknown, Ticked> = (environment, clock) => {
  const table = openTable(setting(environment, 'TABLE'), clock.now)
  return onEvent(z.object({}), async () => {
    const ticked = await tick({ table, now: clock.now })
    if (ticked.finished.length > 0) logger.info('digest runs finished', ticked)
    return ticked
  })
}

export const handler = onLambda(wire)
