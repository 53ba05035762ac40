import * as z from 'zod'
import type { Check } from '../../../shared/digests/friday/checks.ts'
import { ContactId } from '../../../shared/domain/contact.ts'
import { isAny, type Person } from '../../../shared/domain/person.ts'
import { LONGEST_STEER, Steer, SteeredVerdict } from '../../../shared/domain/steer.ts'
import { Day, Instant } from '../../../shared/domain/time.ts'
import { saveSteer } from '../../../shared/store/steering.ts'
import { BY_CLUSTER, CLUSTER } from '../access/rules.ts'
import { readCall } from '../calls/read-call.ts'
import { whenBuilt } from '../frame/when-built.ts'
import { askForTest, endSteerAsked, fridayBoard, steeredCall } from '../monday/friday-board.ts'
import { steerIn } from '../monday/steer-form.ts'
import type { ConsoleServices } from '../services.ts'
import { CallNamed, callNamed } from './call-schemas.ts'
import { clusterOf } from './clusters.ts'
import { hashOf } from './etag.ts'
import { notFound, type Problem, problem, unbuilt } from './problem.ts'
import { route } from './route.ts'

const STEERS = { ...BY_CLUSTER, act: 'steer-call' } as const
const CALL = '/clusters/:cluster/friday/:call'

const SteerAnswer = Steer.meta({ id: 'Steer' })
const Reached = z.object({ call: CallNamed, contacts: z.int() })
const Counts = z.record(z.enum(['sent', 'skipped', 'failed', 'unknown', 'pending']), z.int())

const CheckAnswer = z
  .object({
    code: z.enum(['doubtful', 'by-prose', 'unseen', 'silent', 'chain-empty', 'unmatched']),
    call: z.string().optional(),
    source: z.string().optional(),
    chain: z.string().optional(),
    members: z.array(z.string()).optional(),
    contacts: z.int().optional(),
  })
  .meta({ id: 'Check' })

const checkAnswer = (check: Check): z.infer<typeof CheckAnswer> => {
  const { code } = check
  if (code === 'silent') return { code, source: check.source }
  if (code === 'chain-empty') return { code, chain: check.chain.id }
  if (code === 'unmatched') return { code, members: check.members.map(({ id }) => id) }
  return { code, call: check.call.id, ...('contacts' in check ? { contacts: check.contacts } : {}) }
}

const FridayAnswer = z.object({
  at: Instant.describe('when the digest leaves'),
  chains: z.array(
    z.object({
      chain: z.string(),
      members: z.int(),
      mails: z.int().describe('contacts of its members with a mail that names a call for them'),
      calls: z.array(Reached),
    }),
  ),
  unmatched: z.array(z.string()).describe('members to whom nothing that is open is near'),
  checks: z.array(CheckAnswer).describe('what somebody should look at, most pressing first'),
  steers: z.array(SteerAnswer).describe('decisions that hold'),
  after: z
    .object({
      period: z.string(),
      chains: z.array(z.object({ chain: z.string(), counts: Counts })),
      calls: z.array(z.object({ call: z.string(), followed: z.int(), declined: z.int() })),
    })
    .optional()
    .describe('what became of the last run; answers only where enough contacts gave them'),
  opened: z
    .array(z.object({ call: z.string(), times: z.int() }))
    .describe('how often pages on calls of the last run were opened: of nobody, and none below three'),
  openedConcepts: z
    .array(z.object({ concept: z.string(), calls: z.int(), times: z.int() }))
    .describe('the same by the concepts that carried these calls; one that two carried counts for both'),
})

const SteeredAnswer = z.object({
  call: CallNamed,
  steers: z.array(SteerAnswer),
  contacts: z.int().describe('whom Monday tells of it'),
  near: z.array(z.string()).describe('members that it is near, nearest first'),
})

const SteerSent = z.strictObject({
  it: z
    .string()
    .trim()
    .min(1)
    .max(LONGEST_STEER)
    .describe('the reason or the note; contacts whom it concerns can read it'),
  en: z.string().trim().min(1).max(LONGEST_STEER).optional(),
  until: Day.optional().describe('the last day on which it holds; absent: until it is ended'),
  verdict: SteeredVerdict.optional().describe('of a verdict alone'),
  everybody: z.boolean().default(false).describe('for all clusters: officers and operators alone'),
})

const mayAll = (person: Person): boolean => isAny(person, ['officer', 'operator'])

/** The ETag of what is decided of a call. */
const steersTag = (steers: readonly Steer[]): string =>
  hashOf(JSON.stringify(steers.map(({ scope, does, at }) => `${scope} ${does} ${at}`).toSorted()))

const decided = async (services: ConsoleServices, params: { cluster: string; call: string }) => {
  const [cluster, snapshots] = await Promise.all([clusterOf(services, params.cluster), whenBuilt(services)])
  if (!cluster) return notFound(`Cluster ${params.cluster}`)
  if (!snapshots) return unbuilt()
  const call = await readCall(services.table, params.call, snapshots.calls)
  if (!call) return notFound(`Call ${params.call}`)
  const { steers, reach } = await steeredCall(services, cluster, call, snapshots)
  return { cluster, call, steers, reach, etag: steersTag(steers) }
}

const steersNow = async (services: ConsoleServices, params: { cluster: string; call: string }) => {
  const found = await decided(services, params)
  if ('problem' in found) return found
  const { call, steers, reach, etag } = found
  const near = reach.near.map(({ id }) => id)
  return { answer: { call: callNamed(call), steers, contacts: reach.contacts, near }, etag }
}

const outrun = ({ steers, etag }: { steers: Steer[]; etag: string }): Problem =>
  problem('PreconditionFailed', 'Somebody decided otherwise since If-Match was read. Read it again.', {
    current: { steers },
    etag,
  })

export const fridayRoutes = [
  route({
    method: 'GET',
    path: '/clusters/:cluster/friday',
    name: 'readFriday',
    tag: 'Friday',
    summary: 'What Monday brings to each value chain, what to check before, and what became of the last run',
    rule: CLUSTER,
    answer: FridayAnswer,
    problems: ['Unavailable'],
    handle: async ({ services, params }) => {
      const cluster = await clusterOf(services, params.cluster)
      if (!cluster) return notFound(`Cluster ${params.cluster}`)
      const board = await fridayBoard(services, cluster)
      if (!board) return unbuilt()
      const { monday, checks, steers, after, opened } = board
      const answer = {
        at: monday.at,
        chains: monday.chains.map(({ chain, members, mails, calls }) => ({
          chain: chain.id,
          members: members.length,
          mails,
          calls: calls.map(({ call, contacts }) => ({ call: callNamed(call), contacts })),
        })),
        unmatched: monday.unmatched.map(({ id }) => id),
        checks: checks.map(checkAnswer),
        steers: steers.map(({ steer }) => steer),
        opened: opened.calls.map(({ call, times }) => ({ call, times })),
        openedConcepts: opened.concepts.map(({ concept, calls, times }) => ({
          concept: concept.id,
          calls,
          times,
        })),
        ...(after
          ? {
              after: {
                period: after.run.period,
                chains: after.chains.map(({ chain, counts }) => ({ chain: chain.id, counts })),
                calls: after.calls,
              },
            }
          : {}),
      }
      return { answer }
    },
  }),
  route({
    method: 'POST',
    path: '/clusters/:cluster/friday/test',
    name: 'askForTest',
    tag: 'Friday',
    summary: 'Has the next digest of one of the cluster’s contacts sent to its office, marked as a test',
    rule: { ...BY_CLUSTER, act: 'test-mail' },
    once: true,
    body: z.strictObject({ contact: ContactId }),
    answer: z.object({ contact: ContactId }),
    status: 202,
    problems: ['Unavailable'],
    handle: async ({ services, params, body: { contact } }) => {
      const [cluster, snapshots] = await Promise.all([
        clusterOf(services, params.cluster),
        whenBuilt(services),
      ])
      if (!cluster) return notFound(`Cluster ${params.cluster}`)
      if (!snapshots) return unbuilt()
      const asked = await askForTest(services, cluster, snapshots, contact)
      if (asked === 'asked') return { answer: { contact } }
      return asked === 'nobody'
        ? notFound(`Contact ${contact} of ${params.cluster}`)
        : problem('Unprocessable', `Expected ${params.cluster} to have an address of its office, found none.`)
    },
  }),
  route({
    method: 'GET',
    path: CALL,
    name: 'readSteers',
    tag: 'Friday',
    summary: 'What is decided of a call for this cluster, and whom Monday tells of it',
    rule: CLUSTER,
    answer: SteeredAnswer,
    problems: ['Unavailable'],
    handle: ({ services, params }) => steersNow(services, params),
  }),
  route({
    method: 'PUT',
    path: `${CALL}/:does`,
    name: 'steerCall',
    tag: 'Friday',
    summary:
      'Decides of a call for this cluster’s members: hold, pin, note, or a verdict in the place of ours',
    rule: STEERS,
    matches: true,
    body: SteerSent,
    answer: SteeredAnswer,
    problems: ['Unprocessable', 'Unavailable'],
    handle: async ({ services, params, seen, body, person }) => {
      const found = await decided(services, params)
      if ('problem' in found) return found
      if (found.etag !== seen) return outrun(found)
      const { cluster, call, steers } = found
      const { everybody, it, en = '', until = '', verdict = '' } = body
      const scope = everybody ? 'everybody' : cluster.id
      const before = steers.find((one) => one.scope === scope && one.does === params.does)
      const form = { does: params.does, it, en, until, verdict, everybody, seen: before?.at ?? '' }
      const around = { cluster, call: call.id, by: person.id, now: services.now(), mayAll: mayAll(person) }
      const steer = steerIn(form, around)
      if (Array.isArray(steer)) {
        if (steer.includes('scope'))
          return problem('Forbidden', 'Expected an officer or an operator to decide for everybody.')
        return problem('Unprocessable', 'The decision cannot be saved as it is.', {
          errors: steer.map((field) => ({ pointer: `#/${field}`, detail: EXPECTED[field] })),
        })
      }
      if (!(await saveSteer(services.table, steer, before?.at)))
        return outrun({ steers, etag: steersTag(steers) })
      return steersNow(services, params)
    },
  }),
  route({
    method: 'DELETE',
    path: `${CALL}/:does`,
    name: 'endSteer',
    tag: 'Friday',
    summary: 'Ends a decision about a call',
    rule: STEERS,
    matches: true,
    query: z.strictObject({ everybody: z.stringbool().default(false).describe('the one for all clusters') }),
    answer: SteeredAnswer,
    problems: ['Unavailable'],
    handle: async ({ services, params, query: { everybody }, seen, person }) => {
      const found = await decided(services, params)
      if ('problem' in found) return found
      if (found.etag !== seen) return outrun(found)
      const { cluster, call, steers } = found
      const scope = everybody ? 'everybody' : cluster.id
      const steer = steers.find((one) => one.scope === scope && one.does === params.does)
      if (!steer) return notFound(`Decision ${params.does} about ${call.id}`)
      const around = { cluster, call, by: person.id, mayAll: mayAll(person) }
      const ended = await endSteerAsked(services, around, steer)
      if (ended === 'notYours')
        return problem(
          'Forbidden',
          'Expected an officer or an operator to end what is decided for everybody.',
        )
      return ended === 'outrun' ? outrun(found) : steersNow(services, params)
    },
  }),
]

const EXPECTED = {
  it: 'Expected a reason in Italian.',
  en: 'Expected a shorter text.',
  until: 'Expected a day from today on.',
  verdict: 'Expected yes, missing or check.',
  scope: '',
}
