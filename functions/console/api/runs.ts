import * as z from 'zod'
import { MailKind } from '../../../shared/domain/mail.ts'
import { RunAsked } from '../../../shared/domain/messages.ts'
import { Run, RunKind, Shard, totalsOf } from '../../../shared/domain/run.ts'
import { readRun, readRuns, readShards } from '../../../shared/store/runs.ts'
import { EVERYBODY, OPERATORS } from '../access/rules.ts'
import { askForRun, dueRun, STARTABLE } from '../monday/start-run.ts'
import { paged } from './page.ts'
import { notFound, problem } from './problem.ts'
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

const RunAskedAnswer = z.object(RunAsked.shape).meta({ id: 'RunAsked' })
const DueAnswer = z
  .object({
    ...RunAsked.shape,
    starting: z
      .enum(['begins', 'goesOn', 'nothing'])
      .describe('what starting it does: nothing, where it has left'),
    contacts: Count.describe('contacts that are looked at: to be confirmed by who starts it'),
    mails: Count.optional().describe('how many of them get a mail, as things stand; absent: not worked out'),
  })
  .meta({ id: 'DueRun' })

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
    path: '/due-runs',
    name: 'listDueRuns',
    tag: 'Runs',
    summary: 'The runs that fall due by now, whether they have left, and whom they reach',
    rule: { may: OPERATORS },
    answer: z.object({ items: z.array(DueAnswer) }),
    handle: async ({ services }) => {
      const due = await Promise.all(STARTABLE.map((run) => dueRun(services, run)))
      const items = due.map(({ run, opening: { period }, starting, contacts, mails }) => ({
        run,
        period,
        starting,
        contacts,
        ...(mails === undefined ? {} : { mails }),
      }))
      return { answer: { items } }
    },
  }),
  route({
    method: 'POST',
    path: '/due-runs',
    name: 'startRun',
    tag: 'Runs',
    summary: 'Starts a run that falls due by now and has not left; asked for twice, it is started once',
    rule: { may: OPERATORS, act: 'start-run' },
    body: z.strictObject({ ...RunAsked.shape, contacts: z.int().min(0).describe('as they were read') }),
    answer: RunAskedAnswer,
    status: 202,
    problems: ['Conflict'],
    handle: async ({ services, body: { run, period, contacts }, about }) => {
      about(period)
      const due = await dueRun(services, run)
      if (due.opening.period === period && due.contacts !== contacts)
        return problem(
          'Conflict',
          `Run ${period} looks at ${due.contacts} contacts, not ${contacts}. Look again.`,
        )
      const asked = await askForRun(services, { run, period })
      if (asked === 'asked') return { answer: { run, period } }
      return problem(
        'Conflict',
        asked === 'started'
          ? `Run ${period} has left already, and is not started again.`
          : `Expected the run that falls due by now, ${due.opening.period}, found ${period}. Look again.`,
      )
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
