import type { SourceRun } from '../domain/source-run.ts'
import type { Instant } from '../domain/time.ts'

/** CloudWatch reads metrics out of log lines of this form (embedded metric format), at no call's cost. */
const emit = (dimensions: Record<string, string>, values: Record<string, number>, at: string): void => {
  const line = {
    _aws: {
      Timestamp: Date.parse(at),
      CloudWatchMetrics: [
        {
          Namespace: 'Segnavia',
          Dimensions: [Object.keys(dimensions)],
          Metrics: Object.keys(values).map((Name) => ({ Name, Unit: 'Count' })),
        },
      ],
    },
    ...dimensions,
    ...values,
  }
  process.stdout.write(`${JSON.stringify(line)}\n`)
}

/**
 * A source that goes silent is heard by the absence of `SourceRead`: a run that failed or was quarantined has not read
 * it. A quarantined run is also counted for itself, since it waits for a person.
 */
export const recordSourceRead = (run: SourceRun): void => {
  if (!process.env.AWS_LAMBDA_FUNCTION_NAME || run.state === 'failed') return
  const values =
    run.state === 'quarantined' ? { SourceQuarantined: 1 } : { SourceRead: 1, Refused: run.refused }
  emit({ source: run.source }, values, run.finishedAt)
}

/** SES takes no more mail from us for now; somebody has to know before the day is over (FAULTS A11). */
export const recordRunPaused = (at: Instant): void => {
  if (process.env.AWS_LAMBDA_FUNCTION_NAME) emit({}, { RunPaused: 1 }, at)
}
