import { afterEach, describe, expect, it, vi } from 'vitest'
import { recordSourceRead } from '../../shared/runtime/metrics.ts'
import { aQuarantinedRun, aSourceRun } from '../builders/source-run.ts'

const AT = '2026-06-29T03:40:00Z'

/** The metrics that a function on AWS would have told CloudWatch of these runs. */
const told = (...runs: Parameters<typeof recordSourceRead>[0][]) => {
  vi.stubEnv('AWS_LAMBDA_FUNCTION_NAME', 'ingest')
  const lines: string[] = []
  vi.spyOn(process.stdout, 'write').mockImplementation((line) => lines.push(String(line)) > 0)
  for (const run of runs) recordSourceRead(run)
  vi.restoreAllMocks()
  return lines.map((line) => {
    const { _aws, ...fields } = JSON.parse(line)
    const [metric] = _aws.CloudWatchMetrics
    return {
      dimensions: metric.Dimensions,
      metrics: metric.Metrics.map(({ Name }: { Name: string }) => Name),
      fields,
    }
  })
}

describe('what CloudWatch hears of a source', () => {
  afterEach(() => {
    vi.restoreAllMocks()
    vi.unstubAllEnvs()
  })

  it('is a success for each reading that was whole, also when nothing had changed', () => {
    for (const state of ['complete', 'unchanged'] as const)
      expect(told(aSourceRun(AT, { state, refused: 2 }))).toEqual([
        {
          dimensions: [['source']],
          metrics: ['SourceRead', 'Refused'],
          fields: { source: 'rer-bandi', SourceRead: 1, Refused: 2 },
        },
      ])
  })

  it('is nothing for a week of failures, so that the alarm on silence rings', () => {
    const week = Array.from({ length: 7 }, (_, day) =>
      aSourceRun(`2026-06-2${day}T03:40:00Z`, { state: 'failed', read: 0, problem: 'timed out' }),
    )
    expect(told(...week)).toEqual([])
  })

  it('is no success for a reading in quarantine, but one count for all sources, which names the source in the log', () => {
    expect(told(aQuarantinedRun(AT))).toEqual([
      {
        dimensions: [[]],
        metrics: ['SourceQuarantined'],
        fields: { source: 'rer-bandi', SourceQuarantined: 1 },
      },
    ])
  })

  it('is nothing on one machine', () => {
    vi.stubEnv('AWS_LAMBDA_FUNCTION_NAME', '')
    const write = vi.spyOn(process.stdout, 'write').mockImplementation(() => true)
    recordSourceRead(aSourceRun(AT))
    expect(write).not.toHaveBeenCalled()
  })
})
