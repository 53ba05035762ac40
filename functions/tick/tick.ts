import { isFailing, totalsOf } from '../../shared/domain/run.ts'
import type { Instant } from '../../shared/domain/time.ts'
import { recordRunFailed } from '../../shared/runtime/metrics.ts'
import { hasPending, readLatestRuns, readShards, updateRun } from '../../shared/store/runs.ts'
import type { Table } from '../../shared/store/table.ts'

/** What a minute brought: runs whose last contact was settled. */
export type Ticked = { finished: string[] }

/** Closes runs whose every contact is settled, so that "done" is said once and counts add up from then on. */
export const tick = async ({ table, now }: { table: Table; now: () => Instant }): Promise<Ticked> => {
  const finished: string[] = []
  for (const run of await readLatestRuns(table)) {
    if (run.state !== 'sending') continue
    if (await hasPending(table, run.period)) continue
    const totals = totalsOf(await readShards(table, run.period))
    if (totals.pending > 0) continue
    const { unknown } = totals
    if (!(await updateRun(table, run.period, ['sending'], { state: 'done', finishedAt: now(), unknown })))
      continue
    if (isFailing(totals)) recordRunFailed(run.period, now())
    finished.push(run.period)
  }
  return { finished }
}
