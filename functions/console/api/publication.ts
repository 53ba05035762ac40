import * as z from 'zod'
import { Day, dayOf, Instant } from '../../../shared/domain/time.ts'
import { LIMITS } from '../../../shared/preview/guards.ts'
import { readRuleSet } from '../../../shared/store/clusters.ts'
import { BY_CLUSTER, CLUSTER } from '../access/rules.ts'
import { bringBack, previewUntil, publishDraft } from '../concepts/publish-orders.ts'
import type { Published } from '../concepts/publish-rules.ts'
import { type AtWork, rulesAtWork } from '../concepts/rules-at-work.ts'
import { whenBuilt } from '../frame/when-built.ts'
import { versionTag } from './clusters.ts'
import { draftOutrun, draftSeen, draftTag, noCluster } from './drafts.ts'
import { notFound, type Problem, problem, unbuilt } from './problem.ts'
import { route } from './route.ts'
import { BreachAnswer, DiffAnswer } from './schemas.ts'

const PUBLISHES = { ...BY_CLUSTER, act: 'publish-rules' } as const

const Said = z.strictObject({
  note: z.string().trim().min(1).max(500).describe('what changes and why, for colleagues'),
  reason: z
    .string()
    .trim()
    .min(1)
    .max(500)
    .optional()
    .describe('why it is published although it would silence or flood a value chain; kept with the version'),
})

const Lengths = z.object({ digests: z.int(), median: z.number(), most: z.int() })
const sides = <Side extends z.ZodType>(side: Side) => z.object({ before: side, after: side })
const Move = z.object({
  member: z.string(),
  call: z.string(),
  before: z.int(),
  after: z.int(),
  cause: z
    .object({ kind: z.enum(['more', 'less', 'excluded', 'admitted', 'required']), concept: z.string() })
    .optional()
    .describe('the concept that moves it most'),
})
const Told = z.array(z.object({ opportunity: z.string(), score: z.int() }))

/** What a draft would have changed. */
export const PreviewAnswer = z.object({
  window: z.object({ since: Instant, until: Instant, weeks: z.int() }),
  members: z.int().describe('how many were replayed'),
  calls: z.int().describe('how many were replayed'),
  gained: z.array(Move).describe('the strongest; counts says how many there are'),
  lost: z.array(Move),
  counts: z.object({ gained: z.int(), lost: z.int(), gaining: z.int(), losing: z.int() }),
  lengths: sides(Lengths).describe('calls in weekly digests'),
  moves: z.array(
    z.object({
      member: z.string(),
      gained: z.int(),
      lost: z.int(),
      before: z.int(),
      after: z.int(),
    }),
  ),
  emptied: z.array(z.string()).describe('members that have calls now and would have none'),
  samples: z
    .array(z.object({ member: z.string(), week: z.int(), before: Told, after: Told }))
    .describe('digests of a week, before and after'),
  chains: z.array(
    z.object({
      chain: z.string(),
      members: z.int(),
      left: sides(z.int()),
      calls: sides(z.int()),
      lengths: sides(Lengths),
    }),
  ),
  diff: DiffAnswer,
  breaches: z.array(BreachAnswer).describe('what keeps it from being published without a reason, as of now'),
  limits: z.object({
    length: z.number(),
    growth: z.number(),
    small: z.object({ length: z.number(), calls: z.number() }),
  }),
})

const PublishedAnswer = z.object({ version: z.int().min(1) })

/** Why nothing was published. */
const notPublished = (published: Exclude<Published, { outcome: 'published' }>, work: AtWork): Problem =>
  published.outcome === 'outrun'
    ? problem(
        'Conflict',
        `Nothing was published for ${work.cluster.id}: expected a draft that changes something and was begun from version ${work.inForce.version}, which is in force. Rebase it, or read it again.`,
        { etag: draftTag(work) },
      )
    : problem(
        'Unprocessable',
        `Nothing was published for ${work.cluster.id}: expected a reason for what it would silence or flood. Give one, or change the draft.`,
        { current: { breaches: published.breaches } },
      )

export const publicationRoutes = [
  route({
    method: 'GET',
    path: '/clusters/:cluster/draft/preview',
    name: 'previewDraft',
    tag: 'Drafts',
    summary: 'What the draft would have changed in twelve weeks of calls, and whether it may be published',
    rule: CLUSTER,
    query: z.strictObject({ until: Day.optional().describe('the last day that is replayed; absent: today') }),
    answer: PreviewAnswer,
    problems: ['Unprocessable', 'Unavailable'],
    handle: async ({ services, params: { cluster }, query: { until } }) => {
      const [work, snapshots] = await Promise.all([rulesAtWork(services, cluster), whenBuilt(services)])
      if (!work) return noCluster(cluster)
      if (!snapshots) return unbuilt()
      const now = services.now()
      if (until && (!Number.isFinite(Date.parse(until)) || until > dayOf(now)))
        return problem('Unprocessable', `Expected a day up to ${dayOf(now)}.`)
      const { preview, breaches } = previewUntil(work, snapshots, until, now)
      return { answer: { ...preview, breaches, limits: LIMITS }, etag: draftTag(work) }
    },
  }),
  route({
    method: 'POST',
    path: '/clusters/:cluster/draft/publication',
    name: 'publishDraft',
    tag: 'Drafts',
    summary:
      'Publishes the draft as it was read; refused without a reason where it silences or floods a value chain',
    rule: PUBLISHES,
    matches: true,
    once: true,
    body: Said,
    answer: PublishedAnswer,
    status: 201,
    problems: ['Unavailable'],
    handle: async ({ services, params: { cluster }, seen, body, person }) => {
      const [found, snapshots] = await Promise.all([draftSeen(services, cluster, seen), whenBuilt(services)])
      if ('problem' in found) return found
      if (!snapshots) return unbuilt()
      const { work } = found
      const said = { revision: work.draft.revision, by: person.id, ...body }
      const published = await publishDraft(services, work, snapshots, said)
      if (published.outcome !== 'published') return notPublished(published, work)
      return { answer: { version: published.version }, etag: versionTag(published.version) }
    },
  }),
  route({
    method: 'POST',
    path: '/clusters/:cluster/rules/rollback',
    name: 'bringVersionBack',
    tag: 'Clusters',
    summary: 'Brings an earlier version back as a new one, in place of the one that was read as in force',
    rule: PUBLISHES,
    matches: true,
    once: true,
    body: Said.extend({ version: z.int().min(1).max(1e6).describe('the one that comes back') }),
    answer: PublishedAnswer,
    status: 201,
    problems: ['Unavailable'],
    handle: async ({ services, params: { cluster }, seen, body, person }) => {
      const [work, snapshots] = await Promise.all([rulesAtWork(services, cluster), whenBuilt(services)])
      if (!work) return noCluster(cluster)
      if (!snapshots) return unbuilt()
      const inForce = work.inForce.version
      if (versionTag(inForce) !== seen)
        return problem('PreconditionFailed', `Version ${inForce} is in force, another than If-Match names.`, {
          current: { version: inForce },
          etag: versionTag(inForce),
        })
      const { version, ...said } = body
      const earlier =
        version === inForce ? undefined : await readRuleSet(services.table, work.cluster.id, version)
      if (!earlier) return notFound(`Version ${version} of ${cluster}, as an earlier one`)
      const published = await bringBack(services, work, snapshots, {
        earlier,
        inForce,
        by: person.id,
        ...said,
      })
      if (published.outcome !== 'published')
        return published.outcome === 'outrun' ? draftOutrun(work) : notPublished(published, work)
      return { answer: { version: published.version }, etag: versionTag(published.version) }
    },
  }),
]
