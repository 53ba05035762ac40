import { isFailing, totalsOf } from '../../shared/domain/run.ts'
import { recordRunFailed } from '../../shared/runtime/metrics.ts'
import { hasPending, readLatestRuns, readShards, updateRun } from '../../shared/store/runs.ts'
import { type AnnounceServices, announce } from './announce.ts'

/** What a minute brought: runs whose last contact was settled, and announcements that are among the calls now. */
export type Ticked = { finished: string[]; announced: string[] }

/** Closes runs whose every contact is settled, so that "done" is said once and counts add up from then on. */
const closeRuns = async ({ table, now }: Pick<AnnounceServices, 'table' | 'now'>): Promise<string[]> => {
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
  return finished
}

/** What is to be done every minute. May run twice. */
export const tick = async (services: AnnounceServices): Promise<Ticked> => ({
  announced: await announce(services),
  finished: await closeRuns(services),
})
