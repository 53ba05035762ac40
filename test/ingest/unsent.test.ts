import { afterAll, beforeAll, expect, it } from 'vitest'
import { ingest } from '../../functions/ingest/ingest.ts'
import { createFetcher } from '../../shared/http/fetcher.ts'
import { rerImprese } from '../../shared/sources/regional/rer-plone.ts'
import { aCall, type Laboratory, manyCalls, startLaboratory } from './bench.ts'

let laboratory: Laboratory
beforeAll(async () => {
  laboratory = await startLaboratory()
})
afterAll(() => laboratory.close())

it('a run that was stored stays complete when nobody could be told of it: what comes after it is news', async () => {
  const { site, table, clock, nextDay } = await laboratory.bench()
  site.calls = manyCalls(40)
  const run = await ingest(
    { source: rerImprese },
    {
      table,
      blobs: laboratory.cloud.blobs,
      clock,
      fetch: createFetcher({ clock, contact: 'https://example.org', egress: laboratory.replay.gateway }).get,
      changed: {
        send: async () => {
          throw new Error('the queue is away')
        },
      },
    },
  )
  expect(run).toMatchObject({ state: 'complete', baseline: true, added: 40 })
  site.calls = [...manyCalls(40), aCall('nuovo')]
  expect(await nextDay()).toMatchObject({ state: 'complete', baseline: false, added: 1 })
})
