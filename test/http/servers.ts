import { afterEach } from 'vitest'
import type { Behaviour, FaultyServer } from '../servers/http-faults.ts'
import { startFaultyServer } from '../servers/http-faults.ts'

/** Starts servers that end with the test that started them. */
export const serversOfOneTest = () => {
  const servers: FaultyServer[] = []
  afterEach(() => Promise.all(servers.splice(0).map((server) => server.close())))
  return async (behaviours: Record<string, Behaviour>, where?: { address?: string; port?: number }) => {
    const server = await startFaultyServer(behaviours, where)
    servers.push(server)
    return server
  }
}
