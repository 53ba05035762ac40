import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readSourceRuns } from '../../shared/store/source-runs.ts'
import { aCall, type Bench, type Laboratory, manyCalls, startLaboratory } from './bench.ts'

let laboratory: Laboratory
beforeAll(async () => {
  laboratory = await startLaboratory()
})
afterAll(() => laboratory.close())

/** What SQS hands over of messages that hold these, and which of them are given back. */
const handOver = async (bench: Bench, ...bodies: unknown[]): Promise<string[]> => {
  const Records = bodies.map((body, at) => ({ messageId: `m${at}`, body: JSON.stringify(body) }))
  const answer: unknown = await bench.read({ Records })
  const { batchItemFailures } = answer as { batchItemFailures: { itemIdentifier: string }[] }
  return batchItemFailures.map(({ itemIdentifier }) => itemIdentifier)
}

const flooded = async (): Promise<Bench & { release: string }> => {
  const bench = await laboratory.bench()
  bench.site.calls = manyCalls(30)
  await bench.read()
  bench.site.calls = [
    ...manyCalls(30),
    ...Array.from({ length: 60 }, (_, n) =>
      aCall(`passato-${n}`, { scadenza_bando: '2021-03-12T11:00:00+00:00' }),
    ),
  ]
  const held = await bench.nextDay()
  expect(held.state).toBe('quarantined')
  bench.clock.moveTo('2026-06-02T09:00:00Z')
  return { ...bench, release: held.startedAt }
}

describe('a release that the console asked for by queue', () => {
  const source = 'rer-imprese'

  it('is done', async () => {
    const bench = await flooded()
    expect(await handOver(bench, { source, release: bench.release })).toEqual([])
    const [latest] = await readSourceRuns(bench.table, source)
    expect(latest).toMatchObject({ state: 'complete', released: bench.release, read: 90 })
  })

  it('is done once, however often the message comes', async () => {
    const bench = await flooded()
    const asked = { source, release: bench.release }
    expect(await handOver(bench, asked)).toEqual([])
    expect(await handOver(bench, asked)).toEqual([])
    expect(await readSourceRuns(bench.table, source, 9)).toHaveLength(3)
  })

  it('of a run that a later one has superseded does nothing, and does not come back', async () => {
    const bench = await flooded()
    bench.site.calls = [...manyCalls(30), aCall('nuovo')]
    await bench.nextDay()
    expect(await handOver(bench, { source, release: bench.release })).toEqual([])
    expect(await readSourceRuns(bench.table, source, 9)).toHaveLength(3)
  })

  it('that says nothing understandable is given back, to end among the dead letters', async () => {
    const bench = await laboratory.bench()
    expect(await handOver(bench, { source }, { source, release: 'lately' })).toEqual(['m0', 'm1'])
  })
})
