import { totalsOf } from '../../shared/domain/run.ts'
import type { SourceRun } from '../../shared/domain/source-run.ts'
import { statusOf } from '../../shared/domain/status.ts'
import { isoWeek } from '../../shared/domain/time.ts'
import { readOpportunities } from '../../shared/store/opportunities.ts'
import { readRuns, readShards } from '../../shared/store/runs.ts'
import { readSourceRuns } from '../../shared/store/source-runs.ts'
import type { World } from './world.ts'

export type Summary = { lines: string[]; problems: string[] }

const countsOf = ({ read, passedOver, refused }: SourceRun): string =>
  `${read} calls, ${passedOver} passed over, ${refused} refused`

const sourceLines = async (world: World): Promise<{ lines: string[]; problems: string[] }> => {
  const lines: string[] = []
  const problems: string[] = []
  for (const source of world.sources) {
    const runs = await readSourceRuns(world.table, source.id, 400)
    const stored = await readOpportunities(world.table, source.id)
    const whole = runs.filter((run) => run.state === 'complete')
    const sum = (of: (run: SourceRun) => number): number => whole.reduce((total, run) => total + of(run), 0)
    const [last] = whole
    const now = world.clock.now()
    const open = stored.filter((call) => statusOf(call, now) !== 'closed').length
    lines.push(
      `  ${source.id}: ${stored.length} calls stored, ${open} not past; ${runs.length} runs, ${sum((run) => run.changed)} changes`,
      ...[...new Set(whole.map(countsOf))].slice(0, 4).map((counts) => `    read whole: ${counts}`),
      ...(last?.problem ? [`    doubted: ${last.problem}`] : []),
    )
    for (const { row, reason } of last?.refusals ?? []) lines.push(`    refused ${row}: ${reason}`)
    for (const run of runs.filter(({ state }) => state === 'failed').slice(0, 3))
      problems.push(`${run.startedAt} ${run.problem}`)
    if (!runs[0]) problems.push(`[${source.id}] expected to be read, was never asked. Look at its schedule.`)
  }
  return { lines, problems }
}

const runLines = async (world: World): Promise<Summary> => {
  const lines: string[] = []
  const problems: string[] = []
  for (const run of (await readRuns(world.table, 60)).toReversed()) {
    const totals = totalsOf(await readShards(world.table, run.period))
    const reasons = Object.entries(totals.reasons)
      .map(([reason, count]) => `${count} ${reason}`)
      .join(', ')
    lines.push(
      `  ${run.period} (${run.state}): ${run.contacts} due = ${totals.sent} sent + ${totals.skipped} skipped${reasons ? ` (${reasons})` : ''} + ${totals.failed} failed + ${totals.unknown} unknown`,
    )
    if (totals.failed + totals.unknown + totals.pending > 0)
      problems.push(
        `[digest ${run.period}] ${totals.failed} failed, ${totals.unknown} unknown, ${totals.pending} not settled. Look at the run's page.`,
      )
  }
  return { lines, problems }
}

/** What the table says happened, and what did not go as it should. */
export const summarise = async (world: World): Promise<Summary> => {
  const [read, sent] = [await sourceLines(world), await runLines(world)]
  const week = world.servers.ses
    .list()
    .filter((mail) => isoWeek(mail.at) === isoWeek(world.clock.now())).length
  return {
    lines: [
      'Sources',
      ...read.lines,
      'Digest runs',
      ...sent.lines,
      `Mailbox: ${world.servers.ses.list().length} messages, ${week} of them this week`,
    ],
    problems: [...read.problems, ...sent.problems],
  }
}
