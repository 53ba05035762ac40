import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { SourceRun } from '../../shared/domain/source-run.ts'
import { readings } from '../../shared/store/source-readings.ts'
import { readSourceRuns, saveSourceRun } from '../../shared/store/source-runs.ts'
import { type Cloud, startCloud } from '../builders/cloud.ts'
import { givesAnEmptyPage } from '../servers/faulty-table.ts'

let cloud: Cloud
beforeAll(async () => {
  cloud = await startCloud()
})
afterAll(() => cloud.close())

const aSourceRun = (startedAt: string, overrides: Partial<SourceRun> = {}): SourceRun => ({
  source: 'rer-imprese',
  startedAt,
  finishedAt: startedAt,
  state: 'complete',
  baseline: false,
  read: 40,
  added: 0,
  changed: 0,
  missing: 0,
  refused: 0,
  passedOver: 0,
  refusals: [],
  lastCompleteAt: startedAt,
  pages: ['hash'],
  ...overrides,
})
const days = ['2026-05-29', '2026-05-30', '2026-05-31'].map((day) => `${day}T03:30:00Z`)

describe('the runs of a source', () => {
  it('come newest first, as many as are wanted', async () => {
    const { table } = await cloud.fresh()
    for (const day of days) await saveSourceRun(table, aSourceRun(day))
    await saveSourceRun(table, aSourceRun('2026-06-01T03:30:00Z', { source: 'rer-bandi' }))
    const runs = await readSourceRuns(table, 'rer-imprese', 2)
    expect(runs).toEqual([aSourceRun(days[2] ?? ''), aSourceRun(days[1] ?? '')])
  })

  it('B4 are found past an empty page, so that no source is taken for one never read', async () => {
    const { table } = await cloud.fresh()
    await saveSourceRun(table, aSourceRun(days[0] ?? ''))
    cloud.faulty.meet('Query', givesAnEmptyPage)
    expect(await readSourceRuns(table, 'rer-imprese')).toHaveLength(1)
  })

  it('B10 are forgotten after a year, whether or not the table has swept them away', async () => {
    const { table, clock } = await cloud.fresh()
    await saveSourceRun(table, aSourceRun(days[0] ?? ''))
    await saveSourceRun(table, aSourceRun(days[1] ?? ''))
    clock.moveTo('2027-05-30T03:30:00Z')
    expect((await readSourceRuns(table, 'rer-imprese', 9)).map(({ startedAt }) => startedAt)).toEqual([
      days[1],
    ])
  })
})

describe('what a reader is told of the sources', () => {
  it('is when each that was ever asked was last read whole, and which have been silent for more than 60 hours', async () => {
    const { table } = await cloud.fresh()
    const lastCompleteAt = '2026-05-29T15:29:59Z'
    await saveSourceRun(table, aSourceRun('2026-05-31T03:30:00Z', { state: 'failed', lastCompleteAt }))
    await saveSourceRun(
      table,
      aSourceRun('2026-05-31T03:30:00Z', { source: 'rer-bandi', lastCompleteAt: '2026-05-29T15:30:00Z' }),
    )
    const told = await readings(table, '2026-06-01T03:30:00Z')
    expect(told).toEqual([
      { name: 'Regione Emilia-Romagna, Imprese', readAt: lastCompleteAt, silentSince: lastCompleteAt },
      { name: 'Regione Emilia-Romagna, Bandi', readAt: '2026-05-29T15:30:00Z' },
    ])
  })
})
