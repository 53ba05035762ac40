import { SESv2Client } from '@aws-sdk/client-sesv2'
import type { SQSBatchResponse, SQSEvent } from 'aws-lambda'
import { setting } from '../../shared/runtime/environment.ts'
import { onLambda, onMessages, type Wire } from '../../shared/runtime/lambda.ts'
import { openTable } from '../../shared/store/table.ts'
import { SnsEnvelope, takeFeedback } from './feedback.ts'

export const wire: Wire<SQSEvent, SQSBatchResponse> = (environment, clock) => {
  const services = {
    table: openTable(setting(environment, 'TABLE'), clock.now),
    ses: new SESv2Client({}),
    now: clock.now,
  }
  return onMessages(SnsEnvelope, (envelope) => takeFeedback(envelope, services))
}

export const handler = onLambda(wire)
