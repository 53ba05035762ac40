import * as z from 'zod'
import { AddedCall, AddedId, LONGEST_ADDRESS, LONGEST_PASTED } from '../../../shared/domain/added-call.ts'
import { officeSource } from '../../../shared/domain/by-hand.ts'
import { actsFor } from '../../../shared/domain/person.ts'
import { statusOf } from '../../../shared/domain/status.ts'
import {
  readAddedCall,
  readAddedCalls,
  removeAddedCall,
  saveAddedCall,
} from '../../../shared/store/added-calls.ts'
import { readOpportunities, readOpportunity } from '../../../shared/store/opportunities.ts'
import { callIn, formOfCall, LINES, LISTS, writtenCall } from '../added-form.ts'
import { addChecked, baseOf, callIdOf, storeChanged, withdrawnCall } from '../adding.ts'
import { beginAdding } from '../begin-adding.ts'
import { BY_CLUSTER, CLUSTER } from '../rules.ts'
import type { ConsoleServices } from '../services.ts'
import { CallAnswer, CallListed, callListed } from './call-schemas.ts'
import { clusterOf } from './clusters.ts'
import { paged } from './page.ts'
import { notFound, type Problem, problem } from './problem.ts'
import { PageQuery, pageOf, route } from './route.ts'

const ADDS = { ...BY_CLUSTER, act: 'add-call' } as const
const ADDED = '/clusters/:cluster/added'

const Line = z.string().max(5000).default('')
const FormSent = z.strictObject({
  ...(Object.fromEntries(LINES.map((name) => [name, Line])) as Record<(typeof LINES)[number], typeof Line>),
  ...(Object.fromEntries(
    LISTS.map((name) => [name, z.array(z.string().max(60)).max(30).default([])]),
  ) as Record<(typeof LISTS)[number], z.ZodDefault<z.ZodArray<z.ZodString>>>),
  isAnother: z
    .boolean()
    .default(false)
    .describe('it is none of the calls that it is like: somebody has looked'),
})

const Form = z.record(z.string(), z.union([z.string(), z.array(z.string())]))
const AddedAnswer = z
  .object({
    id: AddedId,
    state: AddedCall.shape.state,
    because: AddedCall.shape.because,
    at: AddedCall.shape.at,
    lastBy: AddedCall.shape.lastBy,
    form: Form.describe('what was read, or what somebody has saved: to be checked, and sent to add the call'),
  })
  .meta({ id: 'AddedCall' })

const addedAnswer = ({ id, state, because, at, lastBy, read = {}, form }: AddedCall) => ({
  id,
  state,
  at,
  lastBy,
  ...(because ? { because } : {}),
  form: form ? writtenCall(form) : formOfCall(read),
})

const draftTag = ({ revision }: AddedCall): string => `draft-${revision}`

const draftOf = async ({ table }: ConsoleServices, { cluster, added }: Named) =>
  (await readAddedCall(table, cluster, added)) ?? notFound(`Draft ${added} of ${cluster}`)

type Named = { cluster: AddedCall['cluster']; added: string }

const outrun = (draft: AddedCall): Problem =>
  problem('PreconditionFailed', `Draft ${draft.id} is another than If-Match names. Read it again.`, {
    current: addedAnswer(draft),
    etag: draftTag(draft),
  })

export const addedRoutes = [
  route({
    method: 'GET',
    path: ADDED,
    name: 'listAddedCalls',
    tag: 'Calls',
    summary: 'Calls that a cluster’s office has added by hand, and drafts of such',
    rule: CLUSTER,
    query: PageQuery,
    answer: pageOf(CallListed).extend({ drafts: z.array(AddedAnswer).describe('for its own people alone') }),
    handle: async ({ services, params, query, person }) => {
      const cluster = await clusterOf(services, params.cluster)
      if (!cluster) return notFound(`Cluster ${params.cluster}`)
      const [calls, drafts] = await Promise.all([
        readOpportunities(services.table, officeSource(cluster.id)),
        actsFor(person, cluster.id) ? readAddedCalls(services.table, cluster.id) : [],
      ])
      const listed = calls.map((call) => callListed(call, services.now()))
      return { answer: { ...paged(listed, query), drafts: drafts.map(addedAnswer) } }
    },
  }),
  route({
    method: 'POST',
    path: ADDED,
    name: 'pasteCall',
    tag: 'Calls',
    summary:
      'Begins a draft of a call from an address or a text; it is read in a moment, and told to nobody yet',
    rule: ADDS,
    once: true,
    body: z.strictObject({
      address: z.string().trim().max(LONGEST_ADDRESS).default(''),
      text: z.string().trim().max(LONGEST_PASTED).default(''),
      isAnother: z.boolean().default(false).describe('it is known that a call stands at the address'),
    }),
    answer: z.object({ id: AddedId }),
    status: 202,
    problems: ['TooMany'],
    handle: async ({ services, params, body, person }) => {
      const cluster = await clusterOf(services, params.cluster)
      if (!cluster) return notFound(`Cluster ${params.cluster}`)
      const begun = await beginAdding(services, { cluster: cluster.id, by: person.id }, body)
      if ('id' in begun) return { answer: { id: begun.id } }
      if ('known' in begun)
        return problem('Conflict', 'A call or a draft stands at this address already.', {
          current: { kind: begun.known.kind, id: 'id' in begun.known ? begun.known.id : begun.known.call.id },
        })
      return begun.wrong === 'many'
        ? problem('TooMany', 'Expected at most 60 calls a day from one person. Go on tomorrow.')
        : problem(
            'Unprocessable',
            'Expected an address of a page in public (https), or a text, and not both.',
          )
    },
  }),
  route({
    method: 'GET',
    path: `${ADDED}/:added`,
    name: 'readAddedDraft',
    tag: 'Calls',
    summary: 'A draft of a call: whether it is read, and what was read, to be checked by a person',
    rule: BY_CLUSTER,
    answer: AddedAnswer,
    handle: async ({ services, params }) => {
      const draft = await draftOf(services, params)
      return 'problem' in draft ? draft : { answer: addedAnswer(draft), etag: draftTag(draft) }
    },
  }),
  route({
    method: 'POST',
    path: `${ADDED}/:added`,
    name: 'addCall',
    tag: 'Calls',
    summary:
      'Adds a call as somebody has checked it: the cluster’s members are told; what is wrong stays in the draft',
    rule: ADDS,
    matches: true,
    once: true,
    body: FormSent,
    answer: CallAnswer,
    status: 201,
    handle: async ({ services, params, seen, body: { isAnother, ...sent }, person }) => {
      const { table, now } = services
      const draft = await draftOf(services, params)
      if ('problem' in draft) return draft
      if (draftTag(draft) !== seen) return outrun(draft)
      const form = writtenCall(sent)
      const change = { form, state: 'ready' as const, at: now(), lastBy: person.id }
      const saved = await saveAddedCall(table, { ...draft, ...change })
      if (!saved) return outrun(draft)
      const etag = draftTag(saved)
      const asked = callIn(form, baseOf(saved), { sourceId: saved.id, now: now() })
      if (Array.isArray(asked))
        return problem(
          'Unprocessable',
          'The call cannot be added as it is; what was sent is kept in its draft.',
          {
            etag,
            errors: asked.map(({ name, what }) => ({
              pointer: `#/${name}`,
              detail: `This is ${EXPECTED[what]}.`,
            })),
          },
        )
      const added = await addChecked(services, saved, asked, { by: person.id, isAnother })
      if ('likely' in added)
        return problem(
          'Conflict',
          'It may be one of these calls. Look, and say isAnother if it is none of them.',
          {
            etag,
            current: added.likely.map(({ call }) => call.id),
          },
        )
      if ('outrun' in added) return outrun(saved)
      return { answer: { ...added.call, status: statusOf(added.call, now()) } }
    },
  }),
  route({
    method: 'DELETE',
    path: `${ADDED}/:added`,
    name: 'takeAddedBack',
    tag: 'Calls',
    summary: 'Throws a draft away; a call that was added already is taken back, and who was told is told so',
    rule: ADDS,
    answer: z.object({ id: AddedId, was: z.enum(['draft', 'call']) }),
    problems: ['Conflict'],
    handle: async ({ services, params: { cluster, added } }) => {
      const { table, now } = services
      const call = await readOpportunity(table, callIdOf(cluster, added))
      const draft = call ? undefined : await readAddedCall(table, cluster, added)
      if (!call && !draft) return notFound(`Added call ${added} of ${cluster}`)
      const isDone = call
        ? !call.withdrawnAt && (await storeChanged(withdrawnCall(call, now()), call, services))
        : draft && (await removeAddedCall(table, draft))
      return isDone
        ? { answer: { id: added, was: call ? ('call' as const) : ('draft' as const) } }
        : problem('Conflict', `Somebody changed ${added}, or took it back. Read it again.`)
    },
  }),
]

const EXPECTED = {
  missing: 'missing',
  long: 'too long',
  form: 'not in a form that can be read',
  order: 'out of order with another field',
  past: 'over already',
  both: 'said along with what rules it out',
} as const
