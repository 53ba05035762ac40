import type { SourceRun } from '../domain/source-run.ts'
import type { Instant } from '../domain/time.ts'

/** CloudWatch reads metrics out of log lines of this form (embedded metric format), at no call's cost. */
const emit = (
  dimensions: Record<string, string>,
  values: Record<string, number>,
  at: string,
  told: Record<string, string> = {},
): void => {
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
    ...told,
  }
  process.stdout.write(`${JSON.stringify(line)}\n`)
}

/**
 * A source that goes silent is heard by the absence of `SourceRead`: a run that failed or was quarantined has not read
 * it. Quarantined runs are counted for themselves, all sources together: one alarm calls the person they wait for, and
 * the log line says of which source each is.
 */
export const recordSourceRead = (run: SourceRun): void => {
  if (!process.env.AWS_LAMBDA_FUNCTION_NAME || run.state === 'failed') return
  const { source, finishedAt } = run
  if (run.state === 'quarantined') emit({}, { SourceQuarantined: 1 }, finishedAt, { source })
  else emit({ source }, { SourceRead: 1, Refused: run.refused }, finishedAt)
}

/** SES takes no more mail from us for now; somebody has to know before the day is over (FAULTS A11). */
export const recordRunPaused = (at: Instant): void => {
  if (process.env.AWS_LAMBDA_FUNCTION_NAME) emit({}, { RunPaused: 1 }, at)
}
