import { CreateTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { vi } from 'vitest'
import { type Servers, startServers } from '../../infra/local/servers.ts'
import { type Blobs, openBlobs } from '../../shared/blobs/blobs.ts'
import { openTable, type Table, tableDescription } from '../../shared/store/table.ts'
import { type FaultyTable, startFaultyTable } from '../servers/faulty-table.ts'
import { type DrivenClock, drivenClock } from './driven-clock.ts'

/** This machine's AWS for one test file; between the product and its table stands one that can misbehave. */
export type Cloud = {
  servers: Servers
  faulty: FaultyTable
  blobs: Blobs
  /** An empty table of its own, on a clock of its own: what one test stores no other sees. */
  fresh: (now?: string) => Promise<{ table: Table; clock: DrivenClock }>
  close: () => Promise<void>
}

/** Monday 1 June 2026, 05:30 in Rome. */
export const START = '2026-06-01T03:30:00Z'

/** Starts the servers, in memory, and points the environment at them, so that the product's own clients find them. */
export const startCloud = async (secrets: Record<string, string> = {}): Promise<Cloud> => {
  const servers = await startServers({
    now: () => START,
    tableDescription: tableDescription('segnavia'),
    queues: ['changed', 'urgent'].map((name) => ({ name, visibilitySeconds: 30, maxReceiveCount: 3 })),
    secrets,
  })
  const faulty = await startFaultyTable(servers.table.endpoint)
  const environment = { ...servers.environment, AWS_ENDPOINT_URL_DYNAMODB: faulty.endpoint }
  for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value)
  const client = new DynamoDBClient({})
  let tables = 0
  return {
    servers,
    faulty,
    blobs: openBlobs(servers.blobs.bucket),
    fresh: async (now = START) => {
      tables += 1
      const name = `table-${tables}`
      await client.send(new CreateTableCommand(tableDescription(name)))
      const clock = drivenClock(now)
      faulty.forget()
      return { table: openTable(name, clock.now, client), clock }
    },
    close: async () => {
      client.destroy()
      await faulty.close()
      await servers.close()
      vi.unstubAllEnvs()
    },
  }
}
