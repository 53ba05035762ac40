import { BatchProcessor, EventType, processPartialResponse } from '@aws-lambda-powertools/batch'
import { Logger } from '@aws-lambda-powertools/logger'
import middy from '@middy/core'
import type { Context, SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda'
import type * as z from 'zod'
import { type Clock, systemClock } from './clock.ts'
import type { Environment } from './environment.ts'
import { logSafely, safeError } from './log-safely.ts'

export type Handler<Event, Result> = (event: Event, context: Context) => Promise<Result>
export type Wire<Event, Result> = (environment: Environment, clock: Clock) => Handler<Event, Result>

/** Structured logs without personal data: callers log ids, never addresses, tokens or texts (FAULTS G8). */
export const logger = new Logger()

/** Names the function in the log of what it failed at, and lets the failure through to Lambda, without whom it is about. */
const logFailures = {
  onError: (request: { error: Error | null }): void => {
    const error = request.error ?? new Error('unknown')
    logger.error('failed', { error: logSafely(error) })
    request.error = safeError(error)
  },
}

/** A handler for one event of a known shape. @throws ZodError when the event is not of that shape. */
export const onEvent = <T, Result>(
  schema: z.ZodType<T>,
  work: (event: T) => Promise<Result>,
): Handler<unknown, Result> => {
  const handle = middy<unknown, Result>()
    .use(logFailures)
    .handler((event) => work(schema.parse(event)))
  return (event, context) => handle(event, context)
}

/** A handler for a queue: exactly the messages that failed are given back (FAULTS A6). */
export const onMessages = <T>(
  schema: z.ZodType<T>,
  work: (message: T) => Promise<void>,
): Handler<SQSEvent, SQSBatchResponse> => {
  const processor = new BatchProcessor(EventType.SQS)
  const handleRecord = async (record: SQSRecord): Promise<void> => {
    try {
      await work(schema.parse(JSON.parse(record.body)))
    } catch (error) {
      logger.error('message failed', { messageId: record.messageId, error: logSafely(error) })
      throw error
    }
  }
  const handle = middy<SQSEvent, SQSBatchResponse>()
    .use(logFailures)
    .handler((event, context) =>
      processPartialResponse(event, handleRecord, processor, { context, throwOnFullBatchFailure: false }),
    )
  return (event, context) => handle(event, context)
}

/** What Lambda calls: wired once from the real environment and clock, when the first event arrives. */
export const onLambda = <Event, Result>(wire: Wire<Event, Result>): Handler<Event, Result> => {
  let handler: Handler<Event, Result> | undefined
  return (event, context) => {
    handler ??= wire(process.env, systemClock)
    return handler(event, context)
  }
}
