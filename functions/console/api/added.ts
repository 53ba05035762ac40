import * as z from 'zod'
import { AddedId, LONGEST_ADDRESS, LONGEST_PASTED } from '../../../shared/domain/added-call.ts'
import { officeSource } from '../../../shared/domain/by-hand.ts'
import { OpportunityId } from '../../../shared/domain/opportunity.ts'
import { actsFor } from '../../../shared/domain/person.ts'
import { statusOf } from '../../../shared/domain/status.ts'
import { readAddedCalls, removeAddedCall, saveAddedCall } from '../../../shared/store/added-calls.ts'
import { readOpportunities } from '../../../shared/store/opportunities.ts'
import { BY_CLUSTER, CLUSTER } from '../access/rules.ts'
import { callIn, LINES, LISTS, writtenCall } from '../calls/added-form.ts'
import { askForReading, changeAdded, tellOurs, withdrawAdded } from '../calls/added-orders.ts'
import { addChecked, baseOf } from '../calls/adding.ts'
import { beginAdding } from '../calls/begin-adding.ts'
import {
  AddedAnswer,
  addedAnswer,
  addedNow,
  callTag,
  consortiums,
  draftOf,
  draftTag,
  foundAt,
  outrun,
  outrunNow,
  wrongIn,
} from './added-now.ts'
import { CallAnswer, CallListed, callListed } from './call-schemas.ts'
import { clusterOf } from './clusters.ts'
import { paged } from './page.ts'
import { notFound, problem } from './problem.ts'
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
    summary:
      'A draft of a call, with what was read to be checked by a person; or the call as its office has written it',
    rule: BY_CLUSTER,
    answer: AddedAnswer,
    handle: ({ services, params }) => addedNow(services, params),
  }),
  route({
    method: 'PUT',
    path: `${ADDED}/:added`,
    name: 'changeAdded',
    tag: 'Calls',
    summary:
      'Saves a draft as it is sent, right or wrong; or says otherwise what was said of a call that was added: what matters is told',
    rule: ADDS,
    matches: true,
    body: FormSent.omit({ isAnother: true }),
    answer: AddedAnswer,
    problems: ['Unprocessable'],
    handle: async ({ services, params, seen, body, person }) => {
      const found = await foundAt(services, params)
      if ('problem' in found) return found
      const form = writtenCall(body)
      if ('draft' in found) {
        const { draft } = found
        const change = { form, state: 'ready' as const, at: services.now(), lastBy: person.id }
        const saved =
          draftTag(draft) === seen && (await saveAddedCall(services.table, { ...draft, ...change }))
        return saved ? addedNow(services, params) : outrunNow(services, params)
      }
      const { call } = found
      if (callTag(call) !== seen) return outrunNow(services, params)
      const changed = await changeAdded(services, person, call, form)
      if (Array.isArray(changed)) return wrongIn(changed, 'The call cannot be changed as it is sent.')
      if (changed === 'consortiums') return consortiums(call.id)
      return changed === 'outrun' ? outrunNow(services, params) : addedNow(services, params)
    },
  }),
  route({
    method: 'POST',
    path: `${ADDED}/:added/reading`,
    name: 'readAddedAgain',
    tag: 'Calls',
    summary: 'Has a draft read again from its address, or from a text in its place',
    rule: ADDS,
    matches: true,
    body: z.strictObject({ text: z.string().trim().min(1).max(LONGEST_PASTED).optional() }),
    answer: z.object({ id: AddedId }),
    status: 202,
    handle: async ({ services, params, seen, body: { text }, person }) => {
      const draft = await draftOf(services, params)
      if ('problem' in draft) return draft
      const pasted = text === undefined ? draft.pasted : { kind: 'text' as const, text }
      const isAsked = draftTag(draft) === seen && (await askForReading(services, draft, pasted, person.id))
      return isAsked ? { answer: { id: draft.id } } : outrunNow(services, params)
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
        return wrongIn(asked, 'The call cannot be added as it is; what was sent is kept in its draft.', etag)
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
    matches: true,
    answer: z.object({ id: AddedId, was: z.enum(['draft', 'call']) }),
    handle: async ({ services, params, seen, person }) => {
      const found = await foundAt(services, params)
      if ('problem' in found) return found
      const { added } = params
      if ('draft' in found) {
        const { draft } = found
        return draftTag(draft) === seen && (await removeAddedCall(services.table, draft))
          ? { answer: { id: added, was: 'draft' as const } }
          : outrunNow(services, params)
      }
      const { call } = found
      if (callTag(call) !== seen) return outrunNow(services, params)
      const done = await withdrawAdded(services, person, call)
      if (done === 'consortiums') return consortiums(call.id)
      // One that was taken back already is what was asked for.
      return done === 'withdrawn' || call.withdrawnAt
        ? { answer: { id: added, was: 'call' as const } }
        : outrunNow(services, params)
    },
  }),
  route({
    method: 'PUT',
    path: '/clusters/:cluster/told/:call',
    name: 'tellOursToo',
    tag: 'Calls',
    summary: 'Has a call that another office added told to this cluster’s members too; again changes nothing',
    rule: ADDS,
    answer: z.object({ call: OpportunityId }),
    problems: ['Conflict'],
    handle: async ({ services, params: { cluster, call } }) => {
      if (!(await clusterOf(services, cluster))) return notFound(`Cluster ${cluster}`)
      const done = await tellOurs(services, cluster, call)
      if (done === 'told') return { answer: { call } }
      return done === 'gone'
        ? notFound(`Call ${call}, as one that an office added`)
        : problem('Conflict', `Somebody changed ${call} meanwhile. Send it again.`)
    },
  }),
]
