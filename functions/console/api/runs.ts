import * as z from 'zod'
import { MailKind } from '../../../shared/domain/mail.ts'
import { Run, RunKind, Shard, totalsOf } from '../../../shared/domain/run.ts'
import { readRun, readRuns, readShards } from '../../../shared/store/runs.ts'
import { EVERYBODY } from '../rules.ts'
import { paged } from './page.ts'
import { notFound } from './problem.ts'
import { PageQuery, pageOf, route } from './route.ts'

/** As many runs of a kind as are looked at: half a year of digests. */
const MOST_RUNS = 26

const Count = z.int().min(0)
const Totals = z.object({
  sent: Count,
  skipped: Count,
  failed: Count,
  unknown: Count,
  pending: Count,
  reasons: z.record(z.string(), Count),
  kinds: z.partialRecord(MailKind, Count),
})
const RunAnswer = z.object({ ...Run.shape, totals: Totals }).meta({ id: 'Run' })
const ShardAnswer = z.object({ number: Shard.shape.number, state: Shard.shape.state, totals: Totals })

export const runRoutes = [
  route({
    method: 'GET',
    path: '/runs',
    name: 'listRuns',
    tag: 'Runs',
    summary: 'Runs of a kind, the latest first, with what became of everybody in them',
    rule: { may: EVERYBODY },
    query: PageQuery.extend({ kind: RunKind.default('digest') }),
    answer: pageOf(RunAnswer),
    handle: async ({ services, query: { kind, ...asked } }) => {
      const { items, ...rest } = paged(await readRuns(services.table, MOST_RUNS, kind), asked)
      const counted = await Promise.all(
        items.map(async (run) => ({
          ...run,
          totals: totalsOf(await readShards(services.table, run.period)),
        })),
      )
      return { answer: { ...rest, items: counted } }
    },
  }),
  route({
    method: 'GET',
    path: '/runs/:period',
    name: 'readRun',
    tag: 'Runs',
    summary: 'A run, part by part; it names nobody',
    rule: { may: EVERYBODY },
    answer: z.object({ run: RunAnswer, shards: z.array(ShardAnswer) }),
    handle: async ({ services, params }) => {
      const run = await readRun(services.table, params.period)
      if (!run) return notFound(`Run ${params.period}`)
      const shards = await readShards(services.table, run.period)
      return {
        answer: {
          run: { ...run, totals: totalsOf(shards) },
          shards: shards.map((shard) => ({ ...shard, totals: totalsOf([shard]) })),
        },
      }
    },
  }),
]
