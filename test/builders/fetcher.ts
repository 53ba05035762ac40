import { createFetcher, type FetcherOptions } from '../../shared/http/fetcher.ts'
import type { FaultyServer } from '../servers/http-faults.ts'
import type { DrivenClock } from './driven-clock.ts'
import { drivenClock } from './driven-clock.ts'

/** A page at a made-up host whose name leads to `server`. */
export const at = (server: FaultyServer, path: string, host = 'calls.example.org'): string =>
  `http://${host}:${server.port}${path}`

/** A fetcher for which every name leads to `server`, on a driven clock, without jitter. */
export const fetcherFor = (
  server: FaultyServer,
  options: Partial<FetcherOptions> = {},
  clock: DrivenClock = drivenClock('2026-06-29T05:30:00Z'),
) =>
  createFetcher({
    clock,
    contact: 'mailto:calls@segnavia.example.org',
    resolve: async () => ['127.0.0.1'],
    allow: [`127.0.0.1:${server.port}`],
    random: () => 1,
    ...options,
  })
