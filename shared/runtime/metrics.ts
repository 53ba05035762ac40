import type { RunKind } from '../domain/run.ts'
import type { SourceRun } from '../domain/source-run.ts'
import type { Instant } from '../domain/time.ts'

/** Elsewhere nobody reads the lines. */
const isOnLambda = (): boolean => Boolean(process.env.AWS_LAMBDA_FUNCTION_NAME)

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
  if (!isOnLambda() || run.state === 'failed') return
  const { source, finishedAt } = run
  if (run.state === 'quarantined') emit({}, { SourceQuarantined: 1 }, finishedAt, { source })
  else emit({ source }, { SourceRead: 1, Refused: run.refused }, finishedAt)
}

/** A run was opened, whoever did so: its absence is how a schedule that never fired is heard. */
export const recordRunOpened = (kind: RunKind, at: Instant): void => {
  if (isOnLambda()) emit({ kind }, { RunOpened: 1 }, at)
}

/** The letters of a Friday were written down: its absence is how that schedule is heard. */
export const recordFridayWritten = (at: Instant): void => {
  if (isOnLambda()) emit({}, { FridayWritten: 1 }, at)
}

/** More of a run's mails failed than single addresses explain. */
export const recordRunFailed = (period: string, at: Instant): void => {
  if (isOnLambda()) emit({}, { RunFailed: 1 }, at, { period })
}

/** SES found a virus in a mail of ours: what we render holds something that it must not. */
export const recordMailRejected = (at: Instant): void => {
  if (isOnLambda()) emit({}, { MailRejected: 1 }, at)
}

/** SES takes no more mail from us for now; somebody has to know before the day is over (FAULTS A11). */
export const recordRunPaused = (at: Instant): void => {
  if (isOnLambda()) emit({}, { RunPaused: 1 }, at)
}
