import { SourceRun } from '../../shared/domain/source-run.ts'
import { plus } from '../../shared/domain/time.ts'

/** A sound reading of a minute that began at `startedAt`, with `fields` written over it. */
export const aSourceRun = (startedAt: string, fields: Partial<SourceRun> = {}): SourceRun =>
  SourceRun.parse({
    source: 'rer-bandi',
    startedAt,
    finishedAt: plus(startedAt, { seconds: 41 }),
    state: 'complete',
    baseline: false,
    read: 12,
    added: 2,
    changed: 1,
    missing: 0,
    refused: 0,
    passedOver: 3,
    refusals: [],
    pages: [],
    lastCompleteAt: startedAt,
    ...fields,
  })

/** A reading that the brake held back, with one example. */
export const aQuarantinedRun = (startedAt: string, fields: Partial<SourceRun> = {}): SourceRun =>
  aSourceRun(startedAt, {
    state: 'quarantined',
    read: 40,
    added: 0,
    changed: 0,
    problem: '28 of 40 listed calls were never seen before; of this source at most 9 were expected.',
    census: { open: 12, fresh: 28, vanished: 0, reopened: 2, moved: 0, longPast: 1 },
    suspects: [
      {
        id: 'rer-bandi:vecchio',
        title: 'Bando per la maglieria del 2019',
        what: 'Its last deadline is of 2019.',
      },
    ],
    lastCompleteAt: '2026-06-28T03:00:00Z',
    ...fields,
  })
