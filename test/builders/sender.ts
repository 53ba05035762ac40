import { randomUUID } from 'node:crypto'
import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { SESClient } from '@aws-sdk/client-ses'
import type { MiddlewareStack } from '@smithy/types'
import type { SendServices } from '../../functions/send/send.ts'
import { snapshotLoader } from '../../shared/blobs/snapshot-loader.ts'
import { linkKeysFrom } from '../../shared/links/keys.ts'
import { readings } from '../../shared/store/source-readings.ts'
import { openTable, type Table } from '../../shared/store/table.ts'
import { PUBLIC_URL, type SmallWorld } from './world.ts'

/** Stands around one request to a server: may do something before or after it, or never let it through. */
export type Around = (command: string, request: () => Promise<unknown>) => Promise<unknown>

/** Puts `around` around every request of an AWS client. */
export const watch = <Input extends object, Output extends object>(
  client: { middlewareStack: MiddlewareStack<Input, Output> },
  around: Around,
): void =>
  client.middlewareStack.add(
    (next, context) => async (request) =>
      (await around(String(context.commandName), () => next(request))) as Awaited<ReturnType<typeof next>>,
    { step: 'initialize', priority: 'high' },
  )

/** The world's table through a connection of its own, with `around` around every request. */
export const watchedTable = (world: SmallWorld, around: Around): Table => {
  const client = new DynamoDBClient({})
  watch(client, around)
  return openTable(world.table.name, world.clock.now, client)
}

/** The services of the sender's handler, by hand: what a test says of them goes first. */
export const aSender = (
  world: Pick<SmallWorld, 'table' | 'clock' | 'blobs'>,
  overrides: Partial<SendServices> = {},
): SendServices => {
  const { clock, blobs } = world
  const table = overrides.table ?? world.table
  const snapshots = snapshotLoader(table, blobs)
  const keys = linkKeysFrom('segnavia-link-keys')
  return {
    table,
    ses: new SESClient({ maxAttempts: 1 }),
    clock,
    random: () => 1,
    token: randomUUID,
    pace: async () => {},
    from: 'Segnavia <bandi@segnavia.example.org>',
    configurationSet: 'segnavia',
    publicUrl: PUBLIC_URL,
    prepare: async () => ({
      snapshots: await snapshots(),
      sources: await readings(table, clock.now()),
      keys: await keys(),
    }),
    ...overrides,
  }
}

/** Does `meanwhile` once, just before the first request that `is` picks. */
export const onceBefore = (is: (command: string) => boolean, meanwhile: () => Promise<unknown>): Around => {
  let waiting = true
  return async (command, request) => {
    if (waiting && is(command)) {
      waiting = false
      await meanwhile()
    }
    return request()
  }
}
