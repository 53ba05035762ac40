import { randomUUID } from 'node:crypto'
import { GetSendQuotaCommand, SESClient } from '@aws-sdk/client-ses'
import type { SQSBatchResponse, SQSEvent } from 'aws-lambda'
import * as z from 'zod'
import { openBlobs } from '../../shared/blobs/blobs.ts'
import { snapshotLoader } from '../../shared/blobs/snapshot-loader.ts'
import { LetterReady, ShardReady, TestAsked } from '../../shared/domain/messages.ts'
import { paceOf, type SendingQueue } from '../../shared/domain/sending.ts'
import { linkKeysFrom } from '../../shared/links/keys.ts'
import { setting } from '../../shared/runtime/environment.ts'
import { onLambda, onMessages, type Wire } from '../../shared/runtime/lambda.ts'
import { readOfficeNotes } from '../../shared/store/office-notes.ts'
import { readings } from '../../shared/store/source-readings.ts'
import { openTable } from '../../shared/store/table.ts'
import { sendLetter } from './letters.ts'
import { pacer } from './post.ts'
import { sendShard } from './send.ts'
import { sendTest } from './test-mail.ts'

export const wire: Wire<SQSEvent, SQSBatchResponse> = (environment, clock) => {
  const table = openTable(setting(environment, 'TABLE'), clock.now)
  const snapshots = snapshotLoader(table, openBlobs(setting(environment, 'BLOBS')))
  const linkKeys = linkKeysFrom(setting(environment, 'LINK_KEYS'))
  // One attempt: when an answer is lost the SDK would post the same mail again.
  const ses = new SESClient({ maxAttempts: 1 })
  const quota = new SESClient({})
  const fixed = {
    table,
    ses,
    clock,
    random: Math.random,
    token: randomUUID,
    from: setting(environment, 'SENDER'),
    configurationSet: setting(environment, 'CONFIGURATION_SET'),
    publicUrl: setting(environment, 'PUBLIC_URL'),
  }
  return onMessages(z.union([ShardReady, LetterReady, TestAsked]), async (message) => {
    const { MaxSendRate = 1 } = await quota.send(new GetSendQuotaCommand({}))
    const paces = {
      bulk: pacer(clock, paceOf('bulk', MaxSendRate)),
      urgent: pacer(clock, paceOf('urgent', MaxSendRate)),
    }
    const pace = (queue: SendingQueue) => paces[queue]()
    const ground = async () => ({
      snapshots: await snapshots(),
      sources: await readings(table, clock.now()),
    })
    const single = { ...fixed, pace: () => pace('urgent'), ground }
    if ('letter' in message) return sendLetter(message, { ...single, keys: linkKeys })
    if ('test' in message) return sendTest(message, single)
    const prepare = async () => ({
      ...(await ground()),
      keys: await linkKeys(),
      notes: await readOfficeNotes(table),
    })
    await sendShard(message, { ...fixed, pace, prepare })
  })
}

export const handler = onLambda(wire)
