import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda'
import { handle } from 'hono/aws-lambda'
import { openBlobs } from '../../shared/blobs/blobs.ts'
import { snapshotLoader } from '../../shared/blobs/snapshot-loader.ts'
import type {
  Changed,
  DeskAsked,
  LetterReady,
  MembersAsked,
  PastedAsked,
  ReadingAsked,
  RunAsked,
  TestAsked,
} from '../../shared/domain/messages.ts'
import { linkKeysFrom } from '../../shared/links/keys.ts'
import { setting } from '../../shared/runtime/environment.ts'
import { onLambda, type Wire } from '../../shared/runtime/lambda.ts'
import { openQueue } from '../../shared/runtime/queue.ts'
import { secretFrom } from '../../shared/runtime/secret.ts'
import { openTable } from '../../shared/store/table.ts'
import { accountsOf } from './access/accounts.ts'
import { createConsole } from './app.tsx'

export const wire: Wire<APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2> = (environment, clock) => {
  const table = openTable(setting(environment, 'TABLE'), clock.now)
  const blobs = openBlobs(setting(environment, 'BLOBS'))
  const publicUrl = setting(environment, 'PUBLIC_URL')
  const app = createConsole({
    table,
    blobs,
    snapshots: snapshotLoader(table, blobs),
    keys: linkKeysFrom(setting(environment, 'LINK_KEYS')),
    readings: openQueue<ReadingAsked | PastedAsked | DeskAsked | MembersAsked>(
      setting(environment, 'QUEUE_READINGS'),
    ),
    changed: openQueue<Changed>(setting(environment, 'QUEUE_CHANGED')),
    urgent: openQueue<LetterReady | TestAsked>(setting(environment, 'QUEUE_URGENT')),
    runs: openQueue<RunAsked>(setting(environment, 'QUEUE_RUNS')),
    accounts: accountsOf({
      issuer: setting(environment, 'ISSUER'),
      clientId: setting(environment, 'CLIENT_ID'),
      clientSecret: secretFrom(setting(environment, 'CLIENT_SECRET')),
      apiClientId: setting(environment, 'API_CLIENT_ID'),
      publicUrl,
    }),
    now: clock.now,
    publicUrl,
    ...(environment.MAILBOX_URL ? { mailboxUrl: environment.MAILBOX_URL } : {}),
  })
  // hono has its own types of the same events, which write what is absent as null.
  return handle(app) as unknown as ReturnType<typeof wire>
}

export const handler = onLambda(wire)
