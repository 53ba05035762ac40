import { afterAll, beforeAll } from 'vitest'
import { logger } from '../../shared/runtime/lambda.ts'

/** For tests that read the log: it speaks while this file runs, whatever `quiet.ts` has asked of the process. */
export const logAloud = (): void => {
  let before = logger.getLevelName()
  beforeAll(() => {
    before = logger.getLevelName()
    logger.setLogLevel('INFO')
  })
  afterAll(() => logger.setLogLevel(before))
}
