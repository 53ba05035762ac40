import * as z from 'zod'
import { Judgement, Verdict } from '../../../shared/domain/judgement.ts'
import { OpportunityId } from '../../../shared/domain/opportunity.ts'
import { Instant } from '../../../shared/domain/time.ts'
import { BY_CLUSTER, CLUSTER } from '../access/rules.ts'
import {
  benchOf,
  judge,
  judgedFor,
  offersFor,
  sittingFor,
  standingInForce,
  standingOf,
} from '../concepts/sittings.ts'
import { whenBuilt } from '../frame/when-built.ts'
import type { ConsoleServices } from '../services.ts'
import { CallNamed, callNamed } from './call-schemas.ts'
import { clusterOf } from './clusters.ts'
import { paged } from './page.ts'
import { notFound, problem, unbuilt } from './problem.ts'
import { PageQuery, pageOf, route } from './route.ts'

const JUDGES = { ...BY_CLUSTER, act: 'judge-call' } as const
const CHAIN = '/clusters/:cluster/judged/:chain'

export const Standing = z.object({
  first: z.int().describe('how many calls stand first: ten, or all'),
  right: z.int().describe('how many of these were judged yes or partly'),
  unjudged: z.int(),
  ndcg: z.number().optional().describe('nDCG@10 of the judged calls'),
})
const StandingAnswer = z
  .object({ chain: z.string(), judged: z.int(), standing: Standing })
  .meta({ id: 'Standing' })

const JudgementAnswer = z.object(Judgement.shape).meta({ id: 'Judgement' })

/** The value chain that a path names, or that there is none. */
const bench = async ({ table }: ConsoleServices, { cluster, chain }: { cluster: string; chain: string }) =>
  (await benchOf(table, cluster, chain)) ?? notFound(`Value chain ${chain} of ${cluster}`)

export const judgedRoutes = [
  route({
    method: 'GET',
    path: '/clusters/:cluster/judged',
    name: 'listStandings',
    tag: 'Judged',
    summary: 'How the value chains stand by what was judged, with the concepts in force',
    rule: CLUSTER,
    answer: z.object({ items: z.array(StandingAnswer) }),
    problems: ['Unavailable'],
    handle: async ({ services, params }) => {
      const [cluster, snapshots] = await Promise.all([
        clusterOf(services, params.cluster),
        whenBuilt(services),
      ])
      if (!cluster) return notFound(`Cluster ${params.cluster}`)
      if (!snapshots) return unbuilt()
      const standings = await standingInForce(cluster, snapshots, services.table)
      return {
        answer: { items: standings.map(({ chain, judged, after }) => ({ chain, judged, standing: after })) },
      }
    },
  }),
  route({
    method: 'GET',
    path: CHAIN,
    name: 'listJudgements',
    tag: 'Judged',
    summary: 'What was judged for a value chain, by whomever, and how it stands by that',
    rule: CLUSTER,
    query: PageQuery,
    answer: pageOf(JudgementAnswer).extend({ standing: Standing.optional() }),
    handle: async ({ services, params, query }) => {
      const found = await bench(services, params)
      if ('problem' in found) return found
      const [judgements, snapshots] = await Promise.all([
        judgedFor(services.table, found),
        whenBuilt(services),
      ])
      const standing = standingOf(found, judgements, snapshots)
      return {
        answer: { ...paged(judgements, query), ...(standing ? { standing: standing.after } : {}) },
      }
    },
  }),
  route({
    method: 'GET',
    path: `${CHAIN}/sitting`,
    name: 'readSitting',
    tag: 'Judged',
    summary: 'The next ten calls that who asks has not judged, in an order that says nothing of their rank',
    rule: CLUSTER,
    answer: z.object({ calls: z.array(CallNamed), left: z.int().describe('for later sittings') }),
    problems: ['Unavailable'],
    handle: async ({ services, params, person }) => {
      const [found, snapshots] = await Promise.all([bench(services, params), whenBuilt(services)])
      if ('problem' in found) return found
      if (!snapshots) return unbuilt()
      const judgements = await judgedFor(services.table, found)
      const sitting = await sittingFor(services.table, found, person.id, judgements, snapshots)
      return { answer: { ...sitting, calls: sitting.calls.map(callNamed) } }
    },
  }),
  route({
    method: 'GET',
    path: `${CHAIN}/answers`,
    name: 'listOfferedJudgements',
    tag: 'Judged',
    summary:
      'Answers of contacts to mails, offered as judgements to who asks; only where enough contacts answered',
    rule: CLUSTER,
    answer: z.object({
      items: z.array(z.object({ call: CallNamed, followed: z.int(), declined: z.int(), value: Verdict })),
    }),
    problems: ['Unavailable'],
    handle: async ({ services, params, person }) => {
      const [found, snapshots] = await Promise.all([bench(services, params), whenBuilt(services)])
      if ('problem' in found) return found
      if (!snapshots) return unbuilt()
      const { offers } = await offersFor(services.table, found, person.id, snapshots)
      const items = offers.map(({ card, answered: { followed, declined }, value }) => ({
        call: callNamed(card),
        followed,
        declined,
        value,
      }))
      return { answer: { items } }
    },
  }),
  route({
    method: 'POST',
    path: CHAIN,
    name: 'judgeCalls',
    tag: 'Judged',
    summary: 'Says of up to fifty calls whether their subject is for the value chain: 0 no, 1 partly, 2 yes',
    rule: JUDGES,
    once: true,
    body: z.strictObject({
      values: z
        .array(z.strictObject({ call: OpportunityId, value: Verdict }))
        .min(1)
        .max(50),
      from: Judgement.shape.from.default('sitting'),
    }),
    answer: z.object({ at: Instant.describe('by which all of it can be taken back') }),
    handle: async ({ services, params, body: { values, from }, person }) => {
      const found = await bench(services, params)
      if ('problem' in found) return found
      const said = values.map(({ call, value }): [string, Verdict] => [call, value])
      const done = await judge(services, found, { judge: person.id, from }, { do: 'judge', values: said })
      return 'saved' in done
        ? { answer: { at: done.saved } }
        : problem('Unprocessable', 'Expected ids of calls that are matched now, found none. Read a sitting.')
    },
  }),
  route({
    method: 'DELETE',
    path: `${CHAIN}/:call`,
    name: 'takeJudgementBack',
    tag: 'Judged',
    summary: 'Takes back what who asks has said of a call',
    rule: JUDGES,
    query: z.strictObject({ at: Instant.describe('when it was said, as it was read') }),
    answer: z.object({ call: OpportunityId }),
    problems: ['Conflict'],
    handle: async ({ services, params, query: { at }, person }) => {
      const found = await bench(services, params)
      if ('problem' in found) return found
      const { call } = params
      const order = { do: 'remove' as const, call, at }
      const done = await judge(services, found, { judge: person.id, from: 'sitting' }, order)
      return 'done' in done && done.done === 'removed'
        ? { answer: { call } }
        : problem('Conflict', `Expected what was said of ${call} at ${at} to stand, found none or another.`)
    },
  }),
]
