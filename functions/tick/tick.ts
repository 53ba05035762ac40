import { RunKind, totalsOf } from '../../shared/domain/run.ts'
import type { Instant } from '../../shared/domain/time.ts'
import { readRuns, readShards, updateRun } from '../../shared/store/runs.ts'
import type { Table } from '../../shared/store/table.ts'

/** What a minute brought: runs whose last contact was settled. */
export type Ticked = { finished: string[] }

/** How many runs of each kind may still be under way. */
const LOOKED_BACK = 5

/** Closes runs whose every contact is settled, so that "done" is said once and counts add up from then on. */
export const tick = async ({ table, now }: { table: Table; now: () => Instant }): Promise<Ticked> => {
  const finished: string[] = []
  const latest = await Promise.all(RunKind.options.map((kind) => readRuns(table, LOOKED_BACK, kind)))
  for (const run of latest.flat()) {
    if (run.state !== 'sending') continue
    const shards = await readShards(table, run.period)
    if (shards.some((shard) => shard.state === 'pending') || totalsOf(shards).pending > 0) continue
    if (await updateRun(table, run.period, ['sending'], { state: 'done', finishedAt: now() }))
      finished.push(run.period)
  }
  return { finished }
}
